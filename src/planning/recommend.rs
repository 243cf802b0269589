//! Which scenario is recommended.

use super::result::{Plan, Scenario};
use crate::assessment::{AccountSystem, Assessment, Case};
use crate::questionnaire::model::{LimitKind, ToolsStance};

/// What is recommended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recommendation {
    /// Id of the scenario.
    pub scenario: String,
    /// What it amounts to.
    pub nature: Nature,
}

/// What a recommended plan amounts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nature {
    /// The tools and accounts stay; at most the tools become easier to find.
    ChangeNothing,
    /// The tools stay and get a common account.
    Connect,
    /// Some tools change.
    Change,
}

impl Nature {
    /// The identifier used in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::ChangeNothing => "change-nothing",
            Self::Connect => "connect",
            Self::Change => "change",
        }
    }
}

/// The scenario to recommend: the best one that keeps every limit the association told, whether its stance does or not. When
/// the free stance ends where a more modest one does, the modest one is named. None when nothing is feasible.
pub fn recommend(case: &Case<'_>, scenarios: &[Scenario]) -> Option<Recommendation> {
    let within = |scenario: &&Scenario| scenario.feasible && scenario.beyond.is_empty();
    let keeps_all = |scenario: &&Scenario| {
        LimitKind::ALL
            .iter()
            .all(|limit| scenario.stance.keeps.contains(limit))
    };
    // What forgets the tools in place does not say what it costs to leave them: it is a dream to compare with.
    let real = |scenario: &&Scenario| scenario.stance.tools != ToolsStance::Forget;
    let best = scenarios
        .iter()
        .filter(real)
        .filter(within)
        .max_by_key(|scenario| (scenario.plan.value, keeps_all(scenario)))?;
    let modest = scenarios
        .iter()
        .filter(real)
        .filter(within)
        .find(|scenario| same(&scenario.plan, &best.plan));
    let chosen = modest.unwrap_or(best);
    Some(Recommendation {
        scenario: chosen.stance.id.clone(),
        nature: nature(case, &chosen.plan),
    })
}

fn same(a: &Plan, b: &Plan) -> bool {
    let choices = |plan: &Plan| -> Vec<_> {
        plan.choices
            .iter()
            .map(|choice| choice.candidate.clone())
            .collect()
    };
    a.system == b.system && choices(a) == choices(b)
}

/// What a plan amounts to.
pub fn nature(case: &Case<'_>, plan: &Plan) -> Nature {
    let stays = |choice: &Assessment| {
        choice.candidate.is_in_place() || case.profile.tool_for(&choice.candidate.need).is_none()
    };
    let adds_account = |choice: &Assessment| {
        !choice.candidate.is_in_place()
            && choice.candidate.product().is_some()
            && choice.joining.join().is_some()
    };
    match (
        plan.choices.iter().all(stays),
        plan.system == AccountSystem::None,
    ) {
        (true, true) if !plan.choices.iter().any(adds_account) => Nature::ChangeNothing,
        (true, false) => Nature::Connect,
        _ => Nature::Change,
    }
}
