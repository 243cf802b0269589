//! The same association with two bases: which results moved, and by which parts of the base.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::compare::{Aspect, concerned, differences};
use super::recommend::{Recommendation, recommend};
use super::result::Scenario;
use super::scenario::scenarios;
use crate::assessment::{AccountSystem, Case};
use crate::dossier::model::Dossier;
use crate::knowledge::difference::{Change, Difference, Part, take};
use crate::knowledge::model::{KnowledgeBase, Subject};
use crate::questionnaire::model::Questionnaire;

/// The same association with two bases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseComparison {
    /// The scenarios with the old base.
    pub before: Vec<Scenario>,
    /// The scenarios with the new base.
    pub after: Vec<Scenario>,
    /// What the old base makes recommended.
    pub recommended_before: Option<Recommendation>,
    /// What the new base makes recommended.
    pub recommended_after: Option<Recommendation>,
    /// The parts that moved the recommendation, each by itself.
    pub recommendation_causes: Vec<Part>,
    /// The scenarios that moved, in their order.
    pub moved: Vec<ScenarioMove>,
}

impl BaseComparison {
    /// Whether any result is another.
    pub fn has_moved(&self) -> bool {
        !self.moved.is_empty() || self.recommended_before != self.recommended_after
    }
}

/// A scenario that moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScenarioMove {
    /// Id of the scenario.
    pub scenario: String,
    /// What is another.
    pub aspects: BTreeSet<Aspect>,
    /// The parts that moved it, each by itself: had it alone stayed, or alone changed, the scenario would be another.
    pub causes: Vec<Cause>,
    /// When no part moved it by itself: those that differ and are about what it speaks of. They moved it together.
    pub together: Vec<Part>,
}

/// A part of the base that moved a scenario by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cause {
    /// The part.
    pub part: Part,
    /// What is another when it alone stays or changes.
    pub aspects: BTreeSet<Aspect>,
}

/// Plans an association with both bases, on the day asked for, else on the dossier's own, else on each base's; and finds the
/// parts of `found` (the differences of the two bases) that moved each scenario.
pub fn compare_bases(
    (old, new): (&KnowledgeBase, &KnowledgeBase),
    found: &[Difference],
    questionnaire: &Questionnaire,
    dossier: &Dossier,
    day: Option<Date>,
) -> BaseComparison {
    let past = Case::new(old, questionnaire, dossier, day);
    let present = Case::new(new, questionnaire, dossier, day);
    let (before, after) = (scenarios(&past), scenarios(&present));
    let moved = after
        .iter()
        .filter_map(|now| {
            let then = of(&before, &now.stance.id)?;
            let aspects = differences(then, now);
            (!aspects.is_empty()).then(|| ScenarioMove {
                scenario: now.stance.id.clone(),
                aspects,
                causes: Vec::new(),
                together: Vec::new(),
            })
        })
        .collect();
    let mut comparison = BaseComparison {
        recommended_before: recommend(&past, &before),
        recommended_after: recommend(&present, &after),
        recommendation_causes: Vec::new(),
        before,
        after,
        moved,
    };
    if comparison.has_moved() {
        let speaks_of: BTreeSet<Subject> = concerned(&past, &comparison.before)
            .union(&concerned(&present, &comparison.after))
            .cloned()
            .collect();
        let results = [&comparison.before, &comparison.after];
        let suspects: Vec<&Part> = found
            .iter()
            .filter(|difference| may_matter(difference, &speaks_of, &results))
            .map(|difference| &difference.part)
            .collect();
        for part in &suspects {
            // Had this part alone stayed; and had it alone changed.
            let stayed = take(new, old, part);
            let otherwise = Case::new(&stayed, questionnaire, dossier, day);
            comparison.note(part, &otherwise, true);
            let changed = take(old, new, part);
            let otherwise = Case::new(&changed, questionnaire, dossier, day);
            comparison.note(part, &otherwise, false);
        }
        for one in &mut comparison.moved {
            if one.causes.is_empty() {
                one.together = suspects.iter().map(|part| (*part).clone()).collect();
            }
        }
    }
    comparison
}

impl BaseComparison {
    /// The scenario of that id with the old base.
    pub fn scenario_before(&self, id: &str) -> Option<&Scenario> {
        of(&self.before, id)
    }

    /// The scenario of that id with the new base.
    pub fn scenario_after(&self, id: &str) -> Option<&Scenario> {
        of(&self.after, id)
    }

    /// Notes what is another in a case in which a part alone stayed (against the new results) or changed (against the old).
    fn note(&mut self, part: &Part, otherwise: &Case<'_>, stayed: bool) {
        let others = scenarios(otherwise);
        let (results, recommended) = if stayed {
            (&self.after, &self.recommended_after)
        } else {
            (&self.before, &self.recommended_before)
        };
        let moves = self.recommended_before != self.recommended_after
            && recommend(otherwise, &others) != *recommended;
        if moves && !self.recommendation_causes.contains(part) {
            self.recommendation_causes.push(part.clone());
        }
        for one in &mut self.moved {
            let (Some(result), Some(other)) =
                (of(results, &one.scenario), of(&others, &one.scenario))
            else {
                continue;
            };
            let aspects = differences(result, other);
            if !aspects.is_empty() {
                one.note(part, aspects);
            }
        }
    }
}

impl ScenarioMove {
    fn note(&mut self, part: &Part, aspects: BTreeSet<Aspect>) {
        match self.causes.iter_mut().find(|cause| cause.part == *part) {
            Some(cause) => cause.aspects.extend(aspects),
            None => self.causes.push(Cause {
                part: part.clone(),
                aspects,
            }),
        }
    }
}

/// The scenario of that id.
fn of<'s>(scenarios: &'s [Scenario], id: &str) -> Option<&'s Scenario> {
    scenarios.iter().find(|scenario| scenario.stance.id == id)
}

/// Whether a difference can have moved a result: a table or a definition can, and a fact about those of whom the results
/// speak.
fn may_matter(
    difference: &Difference,
    speaks_of: &BTreeSet<Subject>,
    results: &[&Vec<Scenario>],
) -> bool {
    let mut plans = results.iter().copied().flatten().map(|one| &one.plan);
    match &difference.part {
        Part::Fact { subject, .. } => speaks_of.contains(subject),
        Part::Software(id) if difference.change != Change::Changed => {
            let is_of = |subject: &Subject| matches!(subject, Subject::Software { software, .. } if software == id);
            speaks_of.iter().any(is_of)
        }
        Part::Offer(id) => {
            speaks_of.contains(&Subject::offer(id))
                || plans.any(|plan| plan.system == AccountSystem::Offer(id.clone()))
        }
        _ => true,
    }
}
