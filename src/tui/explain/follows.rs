//! What follows from what was moved.

use super::overview::recommended;
use crate::document::words::Words;
use crate::planning::Scenario;
use crate::tui::results::Plans;
use crate::tui::saying;
use crate::tui::theme::Tone;
use crate::tui::widgets::page::Page;

/// The recommendation as it becomes, what it comes to, and what differs from before.
pub(crate) fn follows(page: &mut Page, words: &Words<'_>, before: Option<&Plans>, after: &Plans) {
    let texts = words.texts();
    recommended(page, words, after);
    if let Some(before) = before {
        moved(page, words, before, after);
    }
    page.gap();
    for scenario in &after.scenarios {
        let (mark, tone) = saying::feasible(scenario);
        let said = texts.say_with(
            "tui-peek-scenario",
            &[
                ("scenario", words.scenario(scenario).into()),
                ("feasible", words.feasibility(scenario).into()),
            ],
        );
        page.marked(mark, &said, tone);
        let is_recommended = after
            .recommended()
            .is_some_and(|one| one.stance.id == scenario.stance.id);
        if is_recommended {
            page.marked(
                " ",
                &saying::in_short(&scenario.plan.totals, texts),
                Tone::Quiet,
            );
        }
    }
}

fn moved(page: &mut Page, words: &Words<'_>, before: &Plans, after: &Plans) {
    let changes = changes(words, before, after);
    page.title(&words.texts().say("tui-title-moved"));
    if changes.is_empty() {
        page.text(&words.texts().say("tui-nothing-moved"), Tone::Plain);
    }
    for change in changes {
        page.marked("→", &change, Tone::Plain);
    }
}

/// What differs between two recommendations, or between the plans of the free stance when nothing is recommended.
fn changes(words: &Words<'_>, before: &Plans, after: &Plans) -> Vec<String> {
    let texts = words.texts();
    let (Some(old), Some(new)) = (shown(before), shown(after)) else {
        return Vec::new();
    };
    let mut said = Vec::new();
    if old.stance.id != new.stance.id {
        said.push(texts.say_with(
            "tui-moved-scenario",
            &[
                ("before", words.scenario(old).into()),
                ("after", words.scenario(new).into()),
            ],
        ));
    }
    if old.plan.system != new.plan.system {
        said.push(texts.say_with(
            "tui-moved-system",
            &[
                ("before", words.system(&old.plan.system).into()),
                ("after", words.system(&new.plan.system).into()),
            ],
        ));
    }
    for choice in &new.plan.choices {
        let same = old
            .plan
            .choices
            .iter()
            .any(|other| other.candidate == choice.candidate);
        if !same {
            said.push(texts.say_with(
                "tui-choice",
                &[
                    ("need", words.need(&choice.candidate.need).into()),
                    ("action", words.action(&choice.candidate).into()),
                ],
            ));
        }
    }
    said
}

fn shown(results: &Plans) -> Option<&Scenario> {
    results.recommended().or_else(|| results.scenarios.last())
}
