//! Scenarios, obstacles and what moved.

use super::under;
use crate::assessment::Assessment;
use crate::document::words::Words;
use crate::planning::{Comparison, Recommendation, Scenario, alternatives};
use crate::questionnaire::model::ToolsStance;

/// What is recommended, in a paragraph.
fn recommendation(
    words: &Words<'_>,
    scenarios: &[Scenario],
    recommended: Option<&Recommendation>,
) -> String {
    let found = recommended.and_then(|recommended| {
        let named = |scenario: &&Scenario| scenario.stance.id == recommended.scenario;
        scenarios
            .iter()
            .find(named)
            .map(|scenario| words.recommendation(scenario, recommended.nature))
    });
    found.unwrap_or_else(|| words.no_recommendation())
}

/// Every scenario in short, after what is recommended.
pub(crate) fn summary(
    words: &Words<'_>,
    scenarios: &[Scenario],
    recommended: Option<&Recommendation>,
) -> String {
    let mut lines = vec![recommendation(words, scenarios, recommended)];
    let named =
        |scenario: &&Scenario| recommended.is_some_and(|r| r.scenario == scenario.stance.id);
    if let Some(scenario) = scenarios.iter().find(named) {
        let new = |choice: &&Assessment| !choice.candidate.is_in_place();
        let new = scenario.plan.choices.iter().filter(new);
        lines.extend(under(
            &words.texts().say("cli-new"),
            new.map(|choice| choice_line(words, choice)),
        ));
    }
    for scenario in scenarios {
        lines.push(String::new());
        lines.push(format!(
            "{} — {}",
            words.scenario(scenario),
            words.feasibility(scenario)
        ));
        lines.push(format!(
            "  {}",
            words.scenario_standing(scenario, scenarios, recommended)
        ));
        lines.push(format!("  {}", words.totals(&scenario.plan.totals)));
    }
    lines.join("\n")
}

/// One scenario whole: choices, obstacles and ways out, alternatives, what to verify.
pub(crate) fn scenario(
    words: &Words<'_>,
    scenario: &Scenario,
    all: &[Scenario],
    recommended: Option<&Recommendation>,
) -> String {
    let texts = words.texts();
    let mut lines = vec![
        format!(
            "{} — {}",
            words.scenario(scenario),
            words.feasibility(scenario)
        ),
        words.scenario_standing(scenario, all, recommended),
        words.totals(&scenario.plan.totals),
        words.system_sentence(&scenario.plan.system),
        String::new(),
    ];
    lines.extend(under(
        &texts.say("cli-choices"),
        scenario
            .plan
            .choices
            .iter()
            .map(|choice| choice_line(words, choice)),
    ));
    for obstacle in &scenario.obstacles {
        lines.push(String::new());
        lines.extend(under(
            &words.obstacle(obstacle, &scenario.plan.system),
            obstacle
                .ways_out
                .iter()
                .map(|way| words.way_out(obstacle, way)),
        ));
    }
    if scenario.stance.tools == ToolsStance::Forget {
        for alternative in alternatives(words.case()) {
            lines.push(String::new());
            let solved = words.solved(&alternative).into_iter();
            lines.extend(under(
                &words.alternative_summary(&alternative),
                solved.chain(words.unsolved(&alternative)),
            ));
        }
    }
    lines.push(String::new());
    lines.extend(under(
        &texts.say("cli-to-verify"),
        scenario.to_verify.iter().map(|item| {
            let check = words.check(item);
            texts.say_with(
                "cli-check",
                &[
                    ("ask", check.ask.into()),
                    ("whom", check.whom.into()),
                    ("effect", check.effect.into()),
                ],
            )
        }),
    ));
    lines.join("\n")
}

/// A need, what is chosen for it, and how it joins the common account.
fn choice_line(words: &Words<'_>, choice: &Assessment) -> String {
    let need = words.need(&choice.candidate.need);
    let line = words.texts().say_with(
        "cli-choice",
        &[
            ("need", need.into()),
            ("choice", words.candidate(&choice.candidate).into()),
        ],
    );
    match choice.joining.join().and_then(|join| join.counted()) {
        Some(connection) => format!("{line} ({})", words.connection(connection)),
        None => line,
    }
}

/// What moved between two days, fact by fact.
pub(crate) fn comparison(words: &Words<'_>, comparison: &Comparison) -> String {
    let moved = comparison.moved.iter().map(|moved| {
        let effects = words.moved_effects(moved).join(" ; ");
        format!("{}\n    → {effects}", words.moved(comparison, moved))
    });
    let heading = words.texts().say_with(
        "cli-moved",
        &[
            (
                "then",
                crate::text::date::long(comparison.then, words.lang()).into(),
            ),
            (
                "now",
                crate::text::date::long(comparison.now, words.lang()).into(),
            ),
        ],
    );
    let lines = under(&heading, moved);
    if lines.is_empty() {
        words.texts().say("cli-nothing-moved")
    } else {
        lines.join("\n")
    }
}
