//! The best plan under a stance, over every account system.

use std::collections::BTreeSet;

use super::options::{
    PlanOption, Relaxed, Takes, has_price, open_candidates, options, product, system_key,
};
use super::result::{Plan, Totals};
use super::solve::{Found, Problem, solve};
use crate::assessment::{AccountSystem, Assessment, Case, RunBy, in_place};
use crate::knowledge::model::Offer;
use crate::questionnaire::model::{LimitKind, ProviderStance, Stance, ToolsStance};
use crate::text::Money;

/// The best plan under a stance, proven by exhaustion of the account systems and exact search under each; none when every
/// combination goes beyond a limit that the stance keeps.
pub fn best_plan(case: &Case<'_>, stance: &Stance, relaxed: &Relaxed) -> Option<Plan> {
    let systems = systems(case, stance);
    best_among(case, stance, &systems, relaxed)
}

/// The best plan with one of the given account systems.
pub(super) fn best_among(
    case: &Case<'_>,
    stance: &Stance,
    systems: &[AccountSystem],
    relaxed: &Relaxed,
) -> Option<Plan> {
    let limits: Vec<(LimitKind, u64)> = stance
        .keeps
        .iter()
        .filter(|limit| !relaxed.limits.contains(limit))
        .filter_map(|limit| {
            case.profile
                .limits
                .get(limit)
                .map(|(most, _)| (*limit, *most))
        })
        .collect();
    let mut best: Option<(Found, &AccountSystem, Vec<Vec<PlanOption>>)> = None;
    let open: Vec<_> = case
        .profile
        .needs
        .keys()
        .map(|need| (need.as_str(), open_candidates(case, stance, need, relaxed)))
        .collect();
    for system in systems {
        // An offer's own accounts come with the offer.
        if let AccountSystem::Offer(offer) = system
            && !open
                .iter()
                .flat_map(|(_, candidates)| candidates)
                .any(|candidate| candidate.offer() == Some(offer.as_str()))
        {
            continue;
        }
        let needs: Vec<Vec<PlanOption>> = open
            .iter()
            .map(|(need, candidates)| options(case, stance, system, (need, candidates), relaxed))
            .collect();
        let problem = Problem {
            needs: &needs,
            system: system_key(case, system),
            fixed: fixed(case, stance),
            limits: &limits,
            must_use: required_software(case, system),
            must_offer: match system {
                AccountSystem::Offer(offer) => Some(offer.clone()),
                _ => None,
            },
            at_least: best.as_ref().map(|(found, _, _)| found.worth),
        };
        let Some(found) = solve(&problem) else {
            continue;
        };
        match &mut best {
            Some((known, _, _)) if found.worth < known.worth => {}
            // The first account system in the order of ids is taken among equals.
            Some((known, _, _)) if found.worth == known.worth => known.tied = true,
            _ => best = Some((found, system, needs)),
        }
    }
    best.map(|(found, system, needs)| plan(case, stance, system, &needs, &found))
}

/// The account systems that a stance may take.
pub(super) fn systems(case: &Case<'_>, stance: &Stance) -> Vec<AccountSystem> {
    let mut systems = Vec::new();
    if stance.provider != ProviderStance::Always {
        systems.push(AccountSystem::None);
    }
    if stance.provider != ProviderStance::Never {
        systems.extend(
            case.providers()
                .iter()
                .filter(|system| conditions_met(case, system))
                .cloned(),
        );
        if !matches!(stance.tools, ToolsStance::Stay | ToolsStance::StaySoftware) {
            systems.extend(
                case.base()
                    .offers
                    .values()
                    .filter(|offer| is_common(case, offer))
                    .map(|offer| AccountSystem::Offer(offer.id.clone())),
            );
        }
    }
    systems
}

/// Whether an offer's account could be common to several needs. The account of a single tool is that tool's own.
fn is_common(case: &Case<'_>, offer: &Offer) -> bool {
    let wanted = case.profile.needs.keys().filter(|need| {
        let known = case.base().needs.get(*need);
        known.is_none_or(|need| need.accounts)
    });
    let (mut answered, mut all) = (0, 0);
    for need in wanted {
        all += 1;
        answered += usize::from(offer.includes.iter().any(|i| i.needs.contains(need)));
    }
    answered >= all.min(2)
}

fn conditions_met(case: &Case<'_>, system: &AccountSystem) -> bool {
    let AccountSystem::Provider(id) = system else {
        return true;
    };
    has_price(case, id)
        && case
            .provider_conditions(id)
            .iter()
            .all(|condition| condition.standing == crate::assessment::Standing::Met)
}

/// The software that must be in use for an account system to be had: the one it lives inside; or itself, when it is first of
/// all a tool with accounts of its own (a forge, a membership tool). Nobody installs those for their accounts alone.
fn required_software(case: &Case<'_>, system: &AccountSystem) -> Option<String> {
    let AccountSystem::Provider(id) = system else {
        return None;
    };
    let software = case.base().software.get(id)?;
    let accounted = |need: &String| {
        case.base()
            .needs
            .get(need)
            .is_some_and(|need| need.accounts)
    };
    let tool = software.needs.iter().any(accounted).then(|| id.clone());
    software.requires.clone().or(tool)
}

/// What is used before anything is chosen: the servers that run already.
fn fixed(case: &Case<'_>, stance: &Stance) -> Takes {
    let keeps = stance.tools != ToolsStance::Forget;
    let per_year = case
        .profile
        .running_cost
        .filter(|_| keeps)
        .and_then(|cost| u64::try_from(cost.minor).ok());
    Takes {
        per_year: per_year.unwrap_or(0),
        ..Takes::default()
    }
}

fn plan(
    case: &Case<'_>,
    stance: &Stance,
    system: &AccountSystem,
    needs: &[Vec<PlanOption>],
    found: &Found,
) -> Plan {
    let choices: Vec<Assessment> = found
        .chosen
        .iter()
        .zip(needs)
        .map(|(&i, options)| Assessment::clone(&options[i].assessment))
        .collect();
    Plan {
        system: system.clone(),
        totals: totals(case, stance, &choices, found.takes),
        choices,
        value: found.worth.points,
        value_high: found.worth.points_high,
        tied: found.tied,
    }
}

fn totals(case: &Case<'_>, stance: &Stance, choices: &[Assessment], takes: Takes) -> Totals {
    let money = |minor: u64| Money {
        minor: i64::try_from(minor).unwrap_or(i64::MAX),
        currency: case.base().currency,
    };
    let own_servers = choices
        .iter()
        .filter_map(product)
        .any(|product| matches!(product.way, RunBy::SelfHosted | RunBy::Platform(_)));
    // What was told is the cost of the servers in place: where there are none, the first one is not in it.
    let has_servers = case
        .profile
        .tools
        .iter()
        .any(|tool| in_place(case.base(), tool).way != RunBy::Hosted);
    let told =
        case.profile.running_cost.is_some() && stance.tools != ToolsStance::Forget && has_servers;
    let prices_known = choices
        .iter()
        .all(|choice| choice.price.per_year.in_base().is_some());
    Totals {
        per_year: money(takes.per_year),
        once: money(takes.once),
        asked_per_year: asked(choices),
        per_year_complete: prices_known && (told || !own_servers),
        minutes_per_month: u32::try_from(takes.minutes_per_month).unwrap_or(u32::MAX),
        hours_once: u32::try_from(takes.minutes_once.div_ceil(60)).unwrap_or(u32::MAX),
        accounts_per_person: accounts(choices),
    }
}

/// The sum as it is asked, when every price that is not nothing is in one currency; each product counted once.
fn asked(choices: &[Assessment]) -> Option<Money> {
    let mut seen = BTreeSet::new();
    let mut sum: Option<Money> = None;
    for choice in choices {
        let Some(amount) = choice
            .price
            .per_year
            .asked()
            .filter(|amount| amount.minor != 0)
        else {
            continue;
        };
        let key = choice
            .candidate
            .offer()
            .map_or_else(|| choice.candidate.choice.to_string(), str::to_owned);
        if seen.insert(key) {
            sum = Some(match sum {
                None => amount,
                Some(sum) => sum.plus(amount).ok()?,
            });
        }
    }
    sum
}

/// Accounts that each person keeps: the common one if any tool joins it, and one for each tool apart.
fn accounts(choices: &[Assessment]) -> u32 {
    let mut apart = BTreeSet::new();
    let mut common = false;
    for choice in choices {
        let Some(product) = product(choice) else {
            continue;
        };
        if choice.joining.join().is_none() {
            continue;
        }
        if super::options::joins(&choice.joining) {
            common = true;
        } else {
            apart.insert((&product.software, choice.candidate.offer()));
        }
    }
    u32::from(common) + u32::try_from(apart.len()).unwrap_or(u32::MAX)
}
