//! One scenario from end to end.

use super::overview::recommended;
use crate::document::words::Words;
use crate::planning::{Obstacle, Scenario};
use crate::tui::results::Results;
use crate::tui::saying;
use crate::tui::theme::Tone;
use crate::tui::widgets::page::Page;

/// Choices, what is in the way with the ways out, what to verify, whole alternatives.
pub(crate) fn scenario(page: &mut Page, words: &Words<'_>, results: &Results, scenario: &Scenario) {
    let texts = words.texts();
    let (mark, tone) = saying::feasible(scenario);
    let title = texts.say_with(
        "tui-peek-scenario",
        &[
            ("scenario", words.scenario(scenario).into()),
            ("feasible", words.feasibility(scenario).into()),
        ],
    );
    page.text(&title, Tone::Title);
    page.text(&words.tr(&scenario.stance.meaning), Tone::Quiet);
    let standing = words.scenario_standing(
        scenario,
        &results.plans.scenarios,
        results.plans.recommendation.as_ref(),
    );
    if !standing.is_empty() {
        page.marked(mark, &standing, tone);
    }
    page.gap();
    page.text(&words.system_sentence(&scenario.plan.system), Tone::Plain);
    page.text(&words.totals(&scenario.plan.totals), Tone::Plain);
    choices(page, words, scenario);
    obstacles(page, words, scenario);
    to_verify(page, words, scenario);
    alternatives(page, words, results);
    page.title(&texts.say("tui-title-advice"));
    recommended(page, words, &results.plans);
}

fn choices(page: &mut Page, words: &Words<'_>, scenario: &Scenario) {
    page.title(&words.texts().say("tui-title-choices"));
    for choice in &scenario.plan.choices {
        let said = words.texts().say_with(
            "tui-choice",
            &[
                ("need", words.need(&choice.candidate.need).into()),
                ("action", words.action(&choice.candidate).into()),
            ],
        );
        page.marked("–", &said, Tone::Strong);
        page.marked(
            " ",
            &Words::capital(&words.joining(&choice.joining)),
            Tone::Plain,
        );
    }
}

fn obstacles(page: &mut Page, words: &Words<'_>, scenario: &Scenario) {
    if scenario.obstacles.is_empty() && scenario.beyond.is_empty() {
        return;
    }
    page.title(&words.texts().say("tui-title-obstacles"));
    for beyond in &scenario.beyond {
        page.marked("✗", &words.beyond(beyond), Tone::Bad);
    }
    for obstacle in &scenario.obstacles {
        let said = words.obstacle(obstacle, &scenario.plan.system);
        page.marked("✗", &said, Tone::Bad);
        ways_out(page, words, obstacle);
    }
}

fn ways_out(page: &mut Page, words: &Words<'_>, obstacle: &Obstacle) {
    let texts = words.texts();
    if obstacle.ways_out.is_empty() {
        page.marked("  ", &texts.say("tui-no-way-out"), Tone::Plain);
    }
    for way in &obstacle.ways_out {
        let (mark, tone) = match (way.counted, way.within_limits) {
            (true, true) => ("  ✓", Tone::Good),
            (false, _) => ("  ?", Tone::Doubt),
            (true, false) => ("  ✗", Tone::Plain),
        };
        page.marked(mark, &words.way_out(obstacle, way), tone);
    }
}

fn to_verify(page: &mut Page, words: &Words<'_>, scenario: &Scenario) {
    if scenario.to_verify.is_empty() {
        return;
    }
    page.title(&words.texts().say("tui-title-verify"));
    for one in &scenario.to_verify {
        let check = words.check(one);
        let said = words.texts().say_with(
            "tui-check",
            &[
                ("ask", check.ask.into()),
                ("whom", check.whom.into()),
                ("effect", check.effect.into()),
            ],
        );
        page.marked("?", &said, Tone::Plain);
    }
}

fn alternatives(page: &mut Page, words: &Words<'_>, results: &Results) {
    if results.alternatives.is_empty() {
        return;
    }
    let texts = words.texts();
    page.title(&texts.say("tui-title-alternatives"));
    for alternative in &results.alternatives {
        page.marked("–", &words.alternative(alternative), Tone::Strong);
        page.marked(" ", &words.alternative_summary(alternative), Tone::Quiet);
        let solved = words.solved(alternative);
        if !solved.is_empty() {
            let said = texts.say_with("tui-solves", &[("needs", words.list(&solved).into())]);
            page.marked("  ✓", &said, Tone::Good);
        }
        for sentence in words.unsolved(alternative) {
            page.marked("  ✗", &sentence, Tone::Plain);
        }
        if !alternative.conditions.is_empty() {
            let asked = words.conditions(&alternative.conditions);
            let said = texts.say_with("tui-asks", &[("conditions", asked.into())]);
            page.marked("  ?", &said, Tone::Doubt);
        }
    }
}
