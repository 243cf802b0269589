//! One candidate: how it stands, what it takes, where each point comes from.

use super::facts::facts;
use crate::assessment::{Assessment, Status};
use crate::document::words::Words;
use crate::knowledge::model::ClaimId;
use crate::tui::saying;
use crate::tui::theme::Tone;
use crate::tui::widgets::page::Page;

/// Characters of a score's bar.
const BAR: usize = 30;

/// How a candidate stands, in words first; then its score with the whole chain.
pub(crate) fn assessment(page: &mut Page, words: &Words<'_>, assessment: &Assessment) {
    let texts = words.texts();
    let (mark, key, tone) = saying::standing(words.case(), assessment);
    let against = words.against(assessment);
    if against.is_empty() {
        page.marked(mark, &Words::capital(&texts.say(key)), tone);
    }
    for sentence in against {
        page.marked(mark, &sentence, tone);
    }
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
