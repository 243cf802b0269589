//! What is in the way of a stance, and the ways out.

use std::rc::Rc;

use super::options::{Relaxed, does_join};
use super::plan::systems;
use super::result::{Obstacle, Plan, Reason, WayOut, WayOutKind};
use crate::assessment::{
    AccountSystem, Assessment, Bill, Candidate, Case, Choice, Product, RunBy, Standing, all_met,
};
use crate::compatibility::Join;
use crate::knowledge::model::{ClaimId, Subject, Value};
use crate::questionnaire::model::{LimitKind, RequirementTest, Stance, ToolsStance};
use crate::text::Money;

/// At most so many other products are named for each obstacle.
const REPLACEMENTS: usize = 3;

/// What is in the way: for each need whose choice does not do what the stance tries, why, and what could be done. The plan
/// is the one with the fewest such needs, so the list is as short as can be.
pub(super) fn obstacles(case: &Case<'_>, stance: &Stance, plan: &Plan) -> Vec<Obstacle> {
    plan.choices
        .iter()
        .filter_map(|choice| obstacle(case, stance, plan, choice))
        .collect()
}

fn obstacle(
    case: &Case<'_>,
    stance: &Stance,
    plan: &Plan,
    choice: &Assessment,
) -> Option<Obstacle> {
    let product = choice.candidate.product();
    let (reason, requirement, claims) = why(case, stance, choice)?;
    Some(Obstacle {
        need: choice.candidate.need.clone(),
        software: product.map(|product| product.software.clone()),
        edition: product.and_then(|product| product.edition.clone()),
        requirement,
        reason,
        claims,
        ways_out: ways_out(case, stance, plan, choice),
    })
}

/// Why a choice does not do what the stance tries; none when it does.
fn why(
    case: &Case<'_>,
    stance: &Stance,
    choice: &Assessment,
) -> Option<(Reason, Option<String>, Vec<ClaimId>)> {
    if let Some(blocker) = case.blockers(&choice.verdicts).first() {
        return Some((
            Reason::FailsRequirement,
            Some(blocker.requirement.clone()),
            blocker.claims.clone(),
        ));
    }
    if stance.tools == ToolsStance::Forget && choice.candidate.choice == Choice::Nothing {
        return Some((Reason::NoCandidate, None, Vec::new()));
    }
    if does_join(case, stance, &choice.joining) {
        return None;
    }
    let join = choice.joining.join()?;
    let reason = match join {
        Join::No(_) => Reason::CannotJoin,
        Join::Unknown { .. } => Reason::UnknownJoin,
        Join::Counted(_) => Reason::SecondLogin,
        Join::Uncounted(_) => Reason::OnlyUncounted,
    };
    let joining = |test: &RequirementTest| matches!(test, RequirementTest::Connection(_));
    let requirement = case
        .requirements
        .iter()
        .find(|r| joining(&r.template.test))
        .map(|r| r.id.clone());
    let mut claims = join.claims().to_vec();
    claims.extend(sign_in_claims(case, choice));
    claims.sort_unstable();
    claims.dedup();
    Some((reason, requirement, claims))
}

/// What is said of signing in to the product by any protocol.
fn sign_in_claims(case: &Case<'_>, choice: &Assessment) -> Vec<ClaimId> {
    let Some(product) = choice.candidate.product() else {
        return Vec::new();
    };
    case.base()
        .protocols
        .iter()
        .filter_map(|protocol| {
            case.view()
                .about(&product.subject(), &format!("sign-in.{}", protocol.id))
        })
        .map(|held| held.claim.id)
        .collect()
}

fn ways_out(case: &Case<'_>, stance: &Stance, plan: &Plan, choice: &Assessment) -> Vec<WayOut> {
    let mut ways = editions(case, stance, plan, choice);
    ways.extend(uncounted(case, stance, plan, choice));
    ways.extend(replacements(case, stance, plan, choice));
    ways
}

/// The other editions of the same software that would do.
fn editions(case: &Case<'_>, stance: &Stance, plan: &Plan, choice: &Assessment) -> Vec<WayOut> {
    let Some(product) = choice.candidate.product() else {
        return Vec::new();
    };
    let Some(software) = case.base().software.get(&product.software) else {
        return Vec::new();
    };
    software
        .editions
        .iter()
        .filter(|edition| product.edition.as_ref() != Some(&edition.id))
        .filter(|edition| case.view().is_available(&software.id, &edition.id))
        .map(|edition| {
            let product = Product {
                software: software.id.clone(),
                edition: Some(edition.id.clone()),
                way: if edition.vendor_hosted {
                    RunBy::Hosted
                } else {
                    RunBy::SelfHosted
                },
            };
            Candidate {
                need: choice.candidate.need.clone(),
                choice: Choice::Software(product),
            }
        })
        .map(|candidate| case.assess(&candidate, &plan.system, true))
        .filter(|assessment| does(case, stance, assessment))
        .map(|assessment| way_out(case, WayOutKind::Edition, &assessment))
        .collect()
}

/// The best other products that would do.
fn replacements(case: &Case<'_>, stance: &Stance, plan: &Plan, choice: &Assessment) -> Vec<WayOut> {
    let own = choice
        .candidate
        .product()
        .map(|product| product.software.clone());
    let mut ways: Vec<Rc<Assessment>> = Vec::new();
    let mut found: Vec<Rc<Assessment>> = case
        .candidates(&choice.candidate.need)
        .iter()
        .filter(|candidate| !candidate.is_in_place())
        .filter(|candidate| {
            candidate
                .product()
                .is_some_and(|product| Some(&product.software) != own.as_ref())
        })
        .map(|candidate| case.assess(candidate, &plan.system, true))
        .filter(|assessment| does(case, stance, assessment))
        .filter(|assessment| {
            all_met(&assessment.conditions) && assessment.price.per_year != Bill::Unknown
        })
        .collect();
    found.sort_by(|a, b| {
        b.score
            .low()
            .cmp(&a.score.low())
            .then_with(|| a.candidate.cmp(&b.candidate))
    });
    for assessment in found {
        let software =
            |assessment: &Assessment| assessment.candidate.product().map(|p| p.software.clone());
        if ways.len() < REPLACEMENTS
            && !ways
                .iter()
                .any(|known| software(known) == software(&assessment))
        {
            ways.push(assessment);
        }
    }
    ways.iter()
        .map(|assessment| way_out(case, WayOutKind::Replacement, assessment))
        .collect()
}

/// Work-arounds and developments, by whatever account system they exist for.
fn uncounted(case: &Case<'_>, stance: &Stance, plan: &Plan, choice: &Assessment) -> Vec<WayOut> {
    if does_join(case, stance, &choice.joining) {
        return Vec::new();
    }
    let mut systems = systems(case, stance);
    systems.sort_by_key(|system| *system != plan.system);
    let mut ways = Vec::new();
    for kind in [WayOutKind::Workaround, WayOutKind::Development] {
        let means = if kind == WayOutKind::Workaround {
            "workaround"
        } else {
            "development"
        };
        let found = systems
            .iter()
            .find_map(|system| known_way(case, choice, system, means));
        if let Some((hours_once, claims)) = found {
            let zero = Bill::zero(case.base());
            ways.push(WayOut {
                kind,
                subject: choice
                    .candidate
                    .product()
                    .map_or_else(|| Subject::software(""), Product::subject),
                per_year: if kind == WayOutKind::Workaround {
                    zero.clone()
                } else {
                    Bill::Unknown
                },
                once: if kind == WayOutKind::Workaround {
                    zero
                } else {
                    Bill::Unknown
                },
                term: None,
                hours_once,
                conditions: Vec::new(),
                counted: false,
                within_limits: false,
                claims,
            });
        }
    }
    ways
}

/// A way through a means that does not count: the cheapest connection if it is one, else any protocol had by that means.
fn known_way(
    case: &Case<'_>,
    choice: &Assessment,
    system: &AccountSystem,
    means: &str,
) -> Option<(u32, Vec<ClaimId>)> {
    let joining = case.joining(&choice.candidate, system);
    if let Some(Join::Uncounted(connection)) = joining.join()
        && connection.means == means
    {
        return Some((connection.hours_once, connection.claims.clone()));
    }
    let product = choice.candidate.product()?;
    let claims: Vec<ClaimId> = case
        .base()
        .protocols
        .iter()
        .filter_map(|protocol| {
            case.view()
                .about(&product.subject(), &format!("sign-in.{}", protocol.id))
        })
        .filter(|held| held.claim.value == Value::Means(means.to_owned()))
        .map(|held| held.claim.id)
        .collect();
    let hours = case
        .base()
        .effort
        .means
        .get(means)
        .map_or(0, |means| means.connect_hours);
    (!claims.is_empty()).then_some((hours, claims))
}

/// Whether a candidate does what the stance tries, money and conditions aside.
fn does(case: &Case<'_>, stance: &Stance, assessment: &Assessment) -> bool {
    case.blockers(&assessment.verdicts).is_empty() && does_join(case, stance, &assessment.joining)
}

fn way_out(case: &Case<'_>, kind: WayOutKind, assessment: &Assessment) -> WayOut {
    let candidate = &assessment.candidate;
    let subject = match (candidate.offer(), candidate.product()) {
        (Some(offer), _) => Subject::offer(offer),
        (None, Some(product)) => product.subject(),
        (None, None) => Subject::software(""),
    };
    let connection = assessment.joining.join().and_then(Join::connection);
    let mut claims = assessment.price.claims.clone();
    claims.extend(
        assessment
            .conditions
            .iter()
            .map(|condition| condition.claim),
    );
    claims.extend(assessment.joining.claims());
    claims.sort_unstable();
    claims.dedup();
    let known =
        assessment.price.per_year != Bill::Unknown && assessment.price.once != Bill::Unknown;
    WayOut {
        kind,
        term: term(case, &subject),
        subject,
        per_year: assessment.price.per_year.clone(),
        once: assessment.price.once.clone(),
        hours_once: connection.map_or(0, |connection| connection.hours_once)
            + assessment.hours.setup_hours
            + case.migration_hours(candidate),
        counted: known && all_met(&assessment.conditions),
        within_limits: keeps_money(case, &assessment.price.per_year, &assessment.price.once),
        conditions: assessment.conditions.clone(),
        claims,
    }
}

/// The price of a term of several years, as it is asked.
fn term(case: &Case<'_>, subject: &Subject) -> Option<(u32, Money)> {
    let held = case.view().about(subject, "price.per-term")?;
    match (&held.claim.value, held.claim.term_months) {
        (Value::Money(money), Some(months)) => Some((months, *money)),
        _ => None,
    }
}

fn keeps_money(case: &Case<'_>, per_year: &Bill, once: &Bill) -> bool {
    [
        (LimitKind::MoneyPerYear, per_year),
        (LimitKind::MoneyOnce, once),
    ]
    .iter()
    .all(|(limit, bill)| {
        bill.in_base()
            .and_then(|money| u64::try_from(money.minor).ok())
            .is_some_and(|minor| case.profile.keeps(*limit, minor))
    })
}

/// Conditions that nobody has answered, among those of a way out.
pub(super) fn unanswered(
    way: &WayOut,
) -> impl Iterator<Item = &crate::assessment::ConditionStatus> {
    way.conditions
        .iter()
        .filter(|condition| condition.standing == Standing::Unanswered)
}

/// Nothing is set aside.
pub(super) fn strict() -> Relaxed {
    Relaxed::default()
}
