//! Results at a glance.

use crate::document::words::Words;
use crate::planning::Scenario;
use crate::tui::results::{Plans, Results};
use crate::tui::saying;
use crate::tui::theme::Tone;
use crate::tui::widgets::page::Page;

/// What is recommended, in one sentence.
pub(super) fn recommended(page: &mut Page, words: &Words<'_>, plans: &Plans) {
    let sentence = match (plans.recommended(), &plans.recommendation) {
        (Some(scenario), Some(recommendation)) => {
            let name = words.scenario(scenario);
            let why = words.recommendation(scenario, recommendation.nature);
            words.texts().say_with(
                "tui-recommendation",
                &[("scenario", name.into()), ("why", why.into())],
            )
        }
        _ => words.no_recommendation(),
    };
    page.text(&sentence, Tone::Strong);
}

/// The scenario under the cursor in a few lines; Enter opens the rest.
pub(crate) fn summary(page: &mut Page, words: &Words<'_>, results: &Results, scenario: &Scenario) {
    recommended(page, words, &results.plans);
    let is_recommended = results
        .plans
        .recommended()
        .is_some_and(|one| one.stance.id == scenario.stance.id);
    if is_recommended {
        choices(page, words, scenario);
        page.gap();
    } else {
        page.title(&words.scenario(scenario));
    }
    page.text(&words.tr(&scenario.stance.meaning), Tone::Quiet);
    let standing = words.scenario_standing(
        scenario,
        &results.plans.scenarios,
        results.plans.recommendation.as_ref(),
    );
    if !standing.is_empty() {
        page.text(&standing, Tone::Plain);
    }
    if !is_recommended {
        choices(page, words, scenario);
    }
}

/// What is to be done: what changes first, then what stays.
fn choices(page: &mut Page, words: &Words<'_>, scenario: &Scenario) {
    let (stays, changes): (Vec<_>, Vec<_>) = scenario
        .plan
        .choices
        .iter()
        .partition(|choice| choice.candidate.is_in_place());
    for choice in changes.into_iter().chain(stays) {
        page.marked("–", &words.action(&choice.candidate), Tone::Plain);
    }
}

/// What the answers so far give: the recommendation, the scenarios, the first candidate of each need.
pub(crate) fn peek(page: &mut Page, words: &Words<'_>, results: &Results) {
    let texts = words.texts();
    recommended(page, words, &results.plans);
    if let Some(scenario) = results.plans.recommended() {
        choices(page, words, scenario);
    }
    page.title(&texts.say("tui-place-scenarios"));
    for scenario in &results.plans.scenarios {
        let (mark, tone) = saying::feasible(scenario);
        let said = texts.say_with(
            "tui-peek-scenario",
            &[
                ("scenario", words.scenario(scenario).into()),
                ("feasible", words.feasibility(scenario).into()),
            ],
        );
        page.marked(mark, &said, tone);
        page.marked(
            " ",
            &saying::in_short(&scenario.plan.totals, texts),
            Tone::Quiet,
        );
    }
    page.title(&texts.say("tui-title-first"));
    for need in &results.needs {
        let Some(first) = need.ranked.first() else {
            continue;
        };
        let standing = first.standing;
        let said = texts.say_with(
            "tui-peek-need",
            &[
                ("need", need.label.as_str().into()),
                ("candidate", first.name.as_str().into()),
                ("standing", texts.say(standing.key()).into()),
                (
                    "score",
                    saying::score(&first.assessment.score, texts).into(),
                ),
            ],
        );
        page.marked(standing.mark(), &said, standing.tone());
    }
}
