//! One candidate: how it stands, what it takes, where each point comes from.

use super::facts::facts;
use crate::assessment::{Assessment, Status};
use crate::document::words::Words;
use crate::knowledge::model::ClaimId;
use crate::tui::saying::{self, Standing};
use crate::tui::theme::Tone;
use crate::tui::widgets::page::Page;

/// Characters of a score's bar.
const BAR: usize = 30;

/// How a candidate stands, in words first; then its score with the whole chain.
pub(crate) fn assessment(page: &mut Page, words: &Words<'_>, assessment: &Assessment) {
    let texts = words.texts();
    standing(page, words, assessment);
    let told = |key: &str, value: String| texts.say_with(key, &[("value", value.into())]);
    page.text(
        &told("tui-line-account", words.joining(&assessment.joining)),
        Tone::Plain,
    );
    page.text(
        &told("tui-line-price", words.price(&assessment.price)),
        Tone::Plain,
    );
    let hours = &assessment.hours;
    page.text(
        &texts.say_with(
            "tui-line-hours",
            &[
                ("month", words.per_month(hours.minutes_per_month).into()),
                ("once", words.hours_once(hours.setup_hours).into()),
            ],
        ),
        Tone::Plain,
    );
    page.text(
        &texts.say_with(
            "tui-line-score",
            &[
                ("bar", saying::bar(&assessment.score, BAR).into()),
                ("score", saying::score(&assessment.score, texts).into()),
            ],
        ),
        Tone::Plain,
    );
    requirements(page, words, assessment);
    chain(page, words, assessment);
}

/// How it stands, with each reason.
fn standing(page: &mut Page, words: &Words<'_>, assessment: &Assessment) {
    let standing = Standing::of(words.case(), assessment);
    let (mark, tone) = (standing.mark(), standing.tone());
    let mut reasons = words.against(assessment);
    let unknown = assessment
        .verdicts
        .iter()
        .filter(|verdict| saying::is_doubt(words.case(), verdict));
    reasons.extend(unknown.map(|verdict| words.verdict(verdict)));
    if standing == Standing::InPart {
        let ids: Vec<String> = saying::failed(assessment)
            .map(|verdict| verdict.requirement.clone())
            .collect();
        reasons.push(words.texts().say_with(
            "tui-partly",
            &[
                ("count", ids.len().into()),
                ("ids", words.list(&ids).into()),
            ],
        ));
    }
    if reasons.is_empty() {
        page.marked(
            mark,
            &Words::capital(&words.texts().say(standing.key())),
            tone,
        );
    }
    for reason in reasons {
        page.marked(mark, &reason, tone);
    }
}

/// The requirements that concern it: those that fail first, then the unknown, then the met.
fn requirements(page: &mut Page, words: &Words<'_>, assessment: &Assessment) {
    let mut verdicts: Vec<_> = assessment
        .verdicts
        .iter()
        .filter(|verdict| verdict.status != Status::NotConcerned)
        .collect();
    if verdicts.is_empty() {
        return;
    }
    verdicts.sort_by_key(|verdict| std::cmp::Reverse(verdict.status));
    page.title(&words.texts().say("tui-title-requirements"));
    for verdict in verdicts {
        let (mark, tone) = match verdict.status {
            Status::Fails => ("✗", Tone::Bad),
            Status::Unknown => ("?", Tone::Doubt),
            Status::Met | Status::NotConcerned => ("✓", Tone::Good),
        };
        page.marked(mark, &words.verdict(verdict), tone);
    }
}

/// Criterion by criterion, the level with its written meaning and the points; then the facts behind all of it.
fn chain(page: &mut Page, words: &Words<'_>, assessment: &Assessment) {
    page.title(&words.texts().say("tui-title-chain"));
    for line in &assessment.score.lines {
        page.marked("–", &words.score_line(line), Tone::Plain);
    }
    let claims: Vec<ClaimId> = assessment
        .score
        .lines
        .iter()
        .flat_map(|line| &line.claims)
        .chain(
            assessment
                .verdicts
                .iter()
                .flat_map(|verdict| &verdict.claims),
        )
        .copied()
        .collect();
    if !claims.is_empty() {
        page.title(&words.texts().say("tui-title-facts"));
        facts(page, words, &claims);
    }
}
