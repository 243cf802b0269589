//! One scenario: the best plan under a stance, what is in the way, what to verify.

use std::collections::BTreeSet;

use super::obstacles::{obstacles, strict, unanswered};
use super::options::Relaxed;
use super::plan::{best_among, best_plan};
use super::result::{Beyond, Obstacle, Plan, Scenario, ToVerify, VerifyEffect, VerifyWhat};
use crate::assessment::{AccountSystem, Assessment, Case, Status};
use crate::knowledge::model::{ClaimId, Subject};
use crate::questionnaire::model::{LimitKind, RequirementTest, Stance};

/// Plans under every stance of the questionnaire, in their order.
pub fn scenarios(case: &Case<'_>) -> Vec<Scenario> {
    case.questionnaire
        .stances
        .iter()
        .filter_map(|stance| scenario(case, stance))
        .collect()
}

/// Plans under one stance. None only when the association named no need at all.
pub fn scenario(case: &Case<'_>, stance: &Stance) -> Option<Scenario> {
    if case.profile.needs.is_empty() {
        return None;
    }
    let (plan, kept) = match best_plan(case, stance, &strict()) {
        Some(plan) => (plan, true),
        // Nothing keeps every limit: the plan that comes nearest is shown, with what it goes beyond.
        None => {
            let lifted = Relaxed {
                limits: LimitKind::ALL.into_iter().collect(),
                ..Relaxed::default()
            };
            // Where no account system can be had at all, what comes nearest has none.
            let nearest = best_plan(case, stance, &lifted)
                .or_else(|| best_among(case, stance, &[AccountSystem::None], &lifted))?;
            (nearest, false)
        }
    };
    let obstacles = obstacles(case, stance, &plan);
    let beyond = beyond(case, stance, &plan);
    Some(Scenario {
        feasible: kept && obstacles.is_empty(),
        to_verify: to_verify(case, &plan, &obstacles),
        stance: stance.clone(),
        plan,
        obstacles,
        beyond,
    })
}

/// The limits that a plan goes beyond.
fn beyond(case: &Case<'_>, stance: &Stance, plan: &Plan) -> Vec<Beyond> {
    let minor = |money: crate::text::Money| u64::try_from(money.minor).unwrap_or(0);
    LimitKind::ALL
        .into_iter()
        .filter_map(|limit| {
            let used = match limit {
                LimitKind::MoneyPerYear => minor(plan.totals.per_year),
                LimitKind::MoneyOnce => minor(plan.totals.once),
                LimitKind::HoursPerMonth => u64::from(plan.totals.minutes_per_month),
                LimitKind::HoursOnce => u64::from(plan.totals.hours_once) * 60,
            };
            let (available, _) = case.profile.limits.get(&limit)?;
            (used > *available).then(|| Beyond {
                limit,
                used,
                available: *available,
                decisive: stance.keeps.contains(&limit),
            })
        })
        .collect()
}

/// What is to be verified before deciding, what could change most first.
fn to_verify(case: &Case<'_>, plan: &Plan, obstacles: &[Obstacle]) -> Vec<ToVerify> {
    let mut found = BTreeSet::new();
    for way in obstacles.iter().flat_map(|obstacle| &obstacle.ways_out) {
        for condition in unanswered(way) {
            found.insert(ToVerify {
                effect: VerifyEffect::LiftsObstacle,
                what: VerifyWhat::Condition {
                    subject: way.subject.clone(),
                    attribute: condition.attribute.clone(),
                    question: condition.question.clone(),
                },
            });
        }
    }
    for requirement in &case.requirements {
        if requirement.template.test == RequirementTest::AskProvider {
            continue;
        }
        let subjects: Vec<Subject> = plan
            .choices
            .iter()
            .filter(|choice| {
                choice.verdicts.iter().any(|verdict| {
                    verdict.requirement == requirement.id && verdict.status == Status::Unknown
                })
            })
            .filter_map(subject)
            .collect();
        if !subjects.is_empty() {
            let effect = if requirement.is_imperative() {
                VerifyEffect::BreaksChoice
            } else {
                VerifyEffect::Confirms
            };
            let what = VerifyWhat::Requirement {
                requirement: requirement.id.clone(),
                subjects,
            };
            found.insert(ToVerify { effect, what });
        }
    }
    for choice in &plan.choices {
        found.extend(doubts(case, choice));
    }
    for limit in case.profile.unknown_limits.keys() {
        found.insert(ToVerify {
            effect: VerifyEffect::ChangesCost,
            what: VerifyWhat::Limit(*limit),
        });
    }
    // Who told what the servers cost is not asked again.
    if !plan.totals.per_year_complete && case.profile.running_cost.is_none() {
        found.insert(ToVerify {
            effect: VerifyEffect::ChangesCost,
            what: VerifyWhat::ServerCost,
        });
    }
    found.into_iter().collect()
}

/// The facts behind a choice that are contested or old.
fn doubts(case: &Case<'_>, choice: &Assessment) -> Vec<ToVerify> {
    let claims: BTreeSet<ClaimId> = chain(choice);
    claims
        .into_iter()
        .filter_map(|id| {
            let claim = case.base().claim(id);
            let held = case.view().about(&claim.subject, &claim.attribute)?;
            let (subject, attribute) = (claim.subject.clone(), claim.attribute.clone());
            let what = match (held.contested, held.is_stale()) {
                (true, _) => VerifyWhat::Contested { subject, attribute },
                (false, true) => VerifyWhat::Stale { subject, attribute },
                (false, false) => return None,
            };
            Some(ToVerify {
                effect: VerifyEffect::Confirms,
                what,
            })
        })
        .collect()
}

/// Every claim behind an assessment.
pub fn chain(assessment: &Assessment) -> BTreeSet<ClaimId> {
    let lines = assessment.score.lines.iter().flat_map(|line| &line.claims);
    let verdicts = assessment
        .verdicts
        .iter()
        .flat_map(|verdict| &verdict.claims);
    let conditions = assessment
        .conditions
        .iter()
        .map(|condition| &condition.claim);
    lines
        .chain(verdicts)
        .chain(conditions)
        .chain(&assessment.price.claims)
        .chain(&assessment.hours.claims)
        .chain(assessment.joining.claims())
        .copied()
        .collect()
}

/// Whom claims about a choice are about.
pub(super) fn subject(choice: &Assessment) -> Option<Subject> {
    match (choice.candidate.offer(), choice.candidate.product()) {
        (Some(offer), _) => Some(Subject::offer(offer)),
        (None, product) => product.map(crate::assessment::Product::subject),
    }
}
