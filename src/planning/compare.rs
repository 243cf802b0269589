//! The same association on two days: which results moved, and by which facts.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::result::Scenario;
use super::scenario::{chain, scenario, subject};
use crate::assessment::{AccountSystem, Case};
use crate::knowledge::model::{AttributeKind, ClaimId, Subject};
use crate::knowledge::view::View;

/// The same association on two days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The earlier, or other, day.
    pub then: Date,
    /// The day of the results.
    pub now: Date,
    /// The scenarios on the other day.
    pub before: Vec<Scenario>,
    /// The scenarios on the day of the results.
    pub after: Vec<Scenario>,
    /// The facts that moved a result, in order.
    pub moved: Vec<Moved>,
}

/// A fact that differs between the two days and moved a result: had it alone stayed (or come earlier), the scenario would
/// have been another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// Whom it is about.
    pub subject: Subject,
    /// What it is about.
    pub attribute: String,
    /// What held on the other day.
    pub then: Option<ClaimId>,
    /// What holds on the day of the results.
    pub now: Option<ClaimId>,
    /// In each scenario it moved, what changed.
    pub scenarios: BTreeMap<String, BTreeSet<Aspect>>,
}

/// What can change in a scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// Whether it can be done.
    Feasibility,
    /// What is in the way.
    Obstacles,
    /// What is chosen.
    Choices,
    /// Where the accounts live.
    AccountSystem,
    /// Money, hours or accounts.
    Totals,
}

impl Aspect {
    /// The identifier used in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Feasibility => "feasibility",
            Self::Obstacles => "obstacles",
            Self::Choices => "choices",
            Self::AccountSystem => "account-system",
            Self::Totals => "totals",
        }
    }
}

type Key = (Subject, String);

/// Compares the association on the day of `case` with another day.
pub fn compare(case: &Case<'_>, then: Date) -> Comparison {
    let now = case.view().date();
    let past = Case::with_view(
        View::new(case.base(), then),
        case.questionnaire,
        case.dossier,
    );
    let after = super::scenarios(case);
    let before = super::scenarios(&past);
    let concerned = concerned(case, &after)
        .union(&self::concerned(&past, &before))
        .cloned()
        .collect();
    let moved = changed(case.view(), past.view(), &concerned)
        .into_iter()
        .filter_map(|(key, then_claim, now_claim)| {
            let mut scenarios: BTreeMap<String, BTreeSet<Aspect>> = BTreeMap::new();
            // Had this fact not changed since; and had it changed already.
            for (results, at, other) in [(&after, case, &past), (&before, &past, case)] {
                let otherwise = at.with_fact_of(other.view(), &key.0, &key.1);
                for result in results {
                    let aspects = scenario(&otherwise, &result.stance)
                        .map(|other| differences(result, &other))
                        .unwrap_or_default();
                    if !aspects.is_empty() {
                        scenarios
                            .entry(result.stance.id.clone())
                            .or_default()
                            .extend(aspects);
                    }
                }
            }
            let moved = Moved {
                subject: key.0,
                attribute: key.1,
                then: then_claim,
                now: now_claim,
                scenarios,
            };
            (!moved.scenarios.is_empty()).then_some(moved)
        })
        .collect();
    Comparison {
        then,
        now,
        before,
        after,
        moved,
    }
}

/// Those about whom a fact can matter to a result: what is chosen, what is in place, what is in the way and its ways out, and
/// where the accounts live.
pub(super) fn concerned(case: &Case<'_>, scenarios: &[Scenario]) -> BTreeSet<Subject> {
    let mut subjects = BTreeSet::new();
    for scenario in scenarios {
        for choice in &scenario.plan.choices {
            subjects.extend(subject(choice));
            subjects.extend(
                chain(choice)
                    .into_iter()
                    .map(|id| case.base().claim(id).subject.clone()),
            );
        }
        for obstacle in &scenario.obstacles {
            subjects.extend(obstacle.ways_out.iter().map(|way| way.subject.clone()));
            subjects.extend(
                obstacle
                    .claims
                    .iter()
                    .map(|id| case.base().claim(*id).subject.clone()),
            );
        }
        if let AccountSystem::Provider(id) = &scenario.plan.system {
            subjects.insert(Subject::software(id));
        }
    }
    let whole: Vec<Subject> = subjects
        .iter()
        .filter_map(|subject| match subject {
            Subject::Software { software, .. } => Some(Subject::software(software)),
            _ => None,
        })
        .collect();
    subjects.extend(whole);
    subjects
}

/// The facts that differ between two views, about those concerned.
fn changed(
    now: &View<'_>,
    then: &View<'_>,
    concerned: &BTreeSet<Subject>,
) -> Vec<(Key, Option<ClaimId>, Option<ClaimId>)> {
    // What is only words or a bare number is never computed with.
    let computed = |attribute: &str| {
        let kind = now
            .base()
            .attributes
            .get(attribute)
            .map(|attribute| &attribute.kind);
        !matches!(
            kind,
            Some(AttributeKind::Text | AttributeKind::Number { .. })
        )
    };
    let keys: BTreeSet<Key> = now
        .facts()
        .chain(then.facts())
        .filter(|(subject, attribute, _)| concerned.contains(*subject) && computed(attribute))
        .map(|(subject, attribute, _)| (subject.clone(), attribute.to_owned()))
        .collect();
    keys.into_iter()
        .filter_map(|key| {
            let before = then.exactly(&key.0, &key.1).map(|held| held.claim);
            let after = now.exactly(&key.0, &key.1).map(|held| held.claim);
            let differ = before.map(|claim| &claim.value) != after.map(|claim| &claim.value);
            differ.then(|| {
                (
                    key,
                    before.map(|claim| claim.id),
                    after.map(|claim| claim.id),
                )
            })
        })
        .collect()
}

/// In what two results of the same stance differ.
pub(super) fn differences(a: &Scenario, b: &Scenario) -> BTreeSet<Aspect> {
    let choices = |scenario: &Scenario| -> Vec<_> {
        scenario
            .plan
            .choices
            .iter()
            .map(|choice| choice.candidate.clone())
            .collect()
    };
    let obstacles = |scenario: &Scenario| -> Vec<_> {
        scenario
            .obstacles
            .iter()
            .map(|obstacle| {
                let ways: Vec<_> = obstacle
                    .ways_out
                    .iter()
                    .map(|way| {
                        (
                            way.kind,
                            way.subject.clone(),
                            way.per_year.clone(),
                            way.term,
                            way.counted,
                            way.within_limits,
                        )
                    })
                    .collect();
                (
                    obstacle.need.clone(),
                    obstacle.software.clone(),
                    obstacle.edition.clone(),
                    obstacle.reason,
                    ways,
                )
            })
            .collect()
    };
    let mut aspects = BTreeSet::new();
    let mut note = |differs: bool, aspect: Aspect| {
        if differs {
            aspects.insert(aspect);
        }
    };
    note(a.feasible != b.feasible, Aspect::Feasibility);
    note(obstacles(a) != obstacles(b), Aspect::Obstacles);
    note(choices(a) != choices(b), Aspect::Choices);
    note(a.plan.system != b.plan.system, Aspect::AccountSystem);
    note(a.plan.totals != b.plan.totals, Aspect::Totals);
    aspects
}
