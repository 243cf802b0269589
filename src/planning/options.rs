//! What each need may choose from under a stance, with what each choice brings and takes.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::assessment::{
    AccountSystem, Assessment, Bill, Candidate, Case, Choice, Joining, Product, RunBy, all_met,
};
use crate::compatibility::Granted;
use crate::knowledge::model::{Grant, Value};
use crate::questionnaire::model::{LimitKind, RequirementTest, Stance, ToolsStance};

/// What is set aside for the sake of a question ("what would have to change?").
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Relaxed {
    /// Conditions count as met.
    pub conditions: bool,
    /// Work-arounds and unknown ways count.
    pub joining: bool,
    /// Imperative requirements are not imperative.
    pub requirements: bool,
    /// Tools that somebody wants to keep may go.
    pub fates: bool,
    /// These limits are lifted.
    pub limits: BTreeSet<LimitKind>,
    /// Only candidates of this software answer the needs that it can answer at all.
    pub forced: Option<(String, Option<String>)>,
}

/// One possible choice for a need.
#[derive(Debug, Clone)]
pub(super) struct PlanOption {
    pub(super) assessment: Rc<Assessment>,
    /// Certain points, in ten-thousandths of the best, times the importance of the need.
    pub(super) points: u64,
    /// The same if every unknown turned out well.
    pub(super) points_high: u64,
    /// How unsure its connection is: the rank of its means.
    pub(super) doubt: usize,
    /// Whether it does what the stance tries: nothing blocks it, and it joins where all must join.
    pub(super) sound: bool,
    /// What it takes, by what is paid or done once for all who share it.
    pub(super) takes: Vec<(String, Takes)>,
}

/// Money in minor units of the base's currency, time in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Takes {
    pub(super) per_year: u64,
    pub(super) once: u64,
    pub(super) minutes_per_month: u64,
    pub(super) minutes_once: u64,
}

impl Takes {
    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            per_year: self.per_year.saturating_add(other.per_year),
            once: self.once.saturating_add(other.once),
            minutes_per_month: self
                .minutes_per_month
                .saturating_add(other.minutes_per_month),
            minutes_once: self.minutes_once.saturating_add(other.minutes_once),
        }
    }

    /// What is used of a limit.
    pub(super) fn of(self, limit: LimitKind) -> u64 {
        match limit {
            LimitKind::MoneyPerYear => self.per_year,
            LimitKind::MoneyOnce => self.once,
            LimitKind::HoursPerMonth => self.minutes_per_month,
            LimitKind::HoursOnce => self.minutes_once,
        }
    }
}

/// The candidates of a need that a stance may take, whatever the account system.
pub(super) fn open_candidates(
    case: &Case<'_>,
    stance: &Stance,
    need: &str,
    relaxed: &Relaxed,
) -> Vec<Candidate> {
    let all = case.candidates(need);
    let forced = |candidate: &Candidate| match (&relaxed.forced, candidate.product()) {
        (Some((software, edition)), Some(product)) => {
            product.software == *software && (edition.is_none() || product.edition == *edition)
        }
        _ => false,
    };
    let answers = all.iter().any(forced);
    all.iter()
        .filter(|candidate| {
            if answers {
                forced(candidate)
            } else {
                is_open(case, stance, candidate, relaxed)
            }
        })
        .cloned()
        .collect()
}

/// The options that the candidates of a need make under a stance and an account system. Where none can be promised, what
/// stands today stays, whatever the association would have liked.
pub(super) fn options(
    case: &Case<'_>,
    stance: &Stance,
    system: &AccountSystem,
    (need, candidates): (&str, &[Candidate]),
    relaxed: &Relaxed,
) -> Vec<PlanOption> {
    let option = |candidate: &Candidate| option(case, stance, system, candidate, relaxed);
    let found: Vec<PlanOption> = candidates.iter().filter_map(option).collect();
    if !found.is_empty() {
        return found;
    }
    let all = case.candidates(need);
    let stands =
        |candidate: &&Candidate| candidate.is_in_place() || candidate.choice == Choice::Nothing;
    all.iter().filter(stands).filter_map(option).collect()
}

/// Whether a stance may take a candidate at all.
fn is_open(case: &Case<'_>, stance: &Stance, candidate: &Candidate, relaxed: &Relaxed) -> bool {
    let tool = case.profile.tool_for(&candidate.need);
    // A closed service may stay where it is; nobody is sent to one.
    let keeps_software = stance.tools != ToolsStance::Forget
        && tool.is_some_and(|tool| candidate.product().is_some_and(|p| p.software == tool.id));
    if !keeps_software && is_closed_service(case, candidate) {
        return false;
    }
    let Some(tool) = tool else {
        // Where there is no tool, a stance that keeps the tools adds no account either.
        let accounts = case
            .base()
            .needs
            .get(&candidate.need)
            .is_none_or(|need| need.accounts);
        let keeps = matches!(stance.tools, ToolsStance::Stay | ToolsStance::StaySoftware);
        return !(keeps && accounts && candidate.product().is_some());
    };
    let same_software = candidate
        .own_product()
        .is_some_and(|product| product.software == tool.id);
    // What is answered today is not left unanswered tomorrow.
    let settled = case
        .profile
        .needs
        .get(&candidate.need)
        .is_some_and(|need| need.settled.is_some());
    if settled && candidate.product().is_none() && stance.tools != ToolsStance::Forget {
        return false;
    }
    let stays = candidate.is_in_place() || same_software;
    match (stance.tools, tool.fate.as_deref()) {
        (ToolsStance::Stay, _) => candidate.is_in_place(),
        (ToolsStance::StaySoftware, _) => stays,
        (ToolsStance::Free, Some("keep")) => stays || relaxed.fates,
        (ToolsStance::Forget, _) => !candidate.is_in_place(),
        (ToolsStance::Free, Some("replace")) => !stays,
        (ToolsStance::Free, _) => true,
    }
}

/// Whether a candidate is a service that only its vendor runs, under a licence that is not free, and that no offer of the base
/// puts forward.
fn is_closed_service(case: &Case<'_>, candidate: &Candidate) -> bool {
    let Some(product) = candidate.own_product() else {
        return false;
    };
    let known = case.base().software.get(&product.software);
    let vendor_hosted =
        known.is_some_and(|known| known.is_vendor_hosted(product.edition.as_deref()));
    vendor_hosted
        && match case.fact(candidate, "licence") {
            Some((Value::Licence(id), _)) => !case
                .base()
                .licences
                .get(&id)
                .is_some_and(|licence| licence.free),
            _ => true,
        }
}

/// What a candidate brings and takes; none when it cannot be promised (a condition that nobody answered, an unknown price).
fn option(
    case: &Case<'_>,
    stance: &Stance,
    system: &AccountSystem,
    candidate: &Candidate,
    relaxed: &Relaxed,
) -> Option<PlanOption> {
    let assessment = case.assess(candidate, system, stance.tools != ToolsStance::Forget);
    let in_place = candidate.is_in_place();
    if !relaxed.conditions && !all_met(&assessment.conditions) {
        return None;
    }
    if !in_place
        && (assessment.price.per_year == Bill::Unknown || assessment.price.once == Bill::Unknown)
    {
        return None;
    }
    let platform = candidate.product().and_then(|product| match &product.way {
        RunBy::Platform(Some(platform)) => case.base().platforms.get(platform)?.software.as_deref(),
        _ => None,
    });
    if platform.is_some_and(|software| !has_price(case, software)) {
        return None;
    }
    let blocked = !relaxed.requirements && !case.blockers(&assessment.verdicts).is_empty();
    if blocked && !in_place {
        return None;
    }
    let joined = relaxed.joining || does_join(case, stance, &assessment.joining);
    // Under a stance that joins all, only what is in place may be left apart: it is then named as an obstacle.
    if !joined && stance.tools == ToolsStance::Forget {
        return None;
    }
    let unanswered = candidate.choice == Choice::Nothing;
    let importance = case
        .profile
        .needs
        .get(&candidate.need)
        .map_or(1, |need| u64::from(need.importance));
    let share = |points: u64| {
        (points * 10_000)
            .checked_div(assessment.score.full())
            .unwrap_or(0)
            * importance
    };
    Some(PlanOption {
        points: share(assessment.score.low()),
        points_high: share(assessment.score.high()),
        sound: !blocked && joined && !(unanswered && stance.tools == ToolsStance::Forget),
        doubt: doubt(case, &assessment),
        takes: takes(case, stance, candidate, &assessment),
        assessment,
    })
}

/// The rank of the least sure means on the way to the account system.
fn doubt(case: &Case<'_>, assessment: &Assessment) -> usize {
    let connection = assessment.joining.join().and_then(|join| join.counted());
    let means = connection.and_then(|found| case.base().effort.means.get(&found.means));
    means.map_or(0, |means| means.rank)
}

/// Whether a joining gives, for certain, what a stance that joins all asks of it: the same account, and no second login when
/// the association wants none.
pub(super) fn does_join(case: &Case<'_>, stance: &Stance, joining: &Joining) -> bool {
    let asked = [Grant::SameAccount, Grant::NoSecondLogin];
    let wanted = |grant: &Grant| {
        *grant == Grant::SameAccount
            || case
                .requirements
                .iter()
                .any(|requirement| match &requirement.template.test {
                    RequirementTest::Connection(grants) => grants.contains(grant),
                    _ => false,
                })
    };
    let gives = |grant: &Grant| joining.gives(*grant) == Granted::Yes;
    !stance.joins_all || (joins(joining) && asked.iter().filter(|grant| wanted(grant)).all(gives))
}

/// Whether a joining gives the same account, for certain.
pub(super) fn joins(joining: &Joining) -> bool {
    match joining {
        Joining::NotConcerned => true,
        Joining::Join(join) => {
            join.counted().is_some() && join.gives(Grant::SameAccount) == Granted::Yes
        }
    }
}

/// What a candidate takes, under keys that those who share it have in common.
fn takes(
    case: &Case<'_>,
    stance: &Stance,
    candidate: &Candidate,
    assessment: &Assessment,
) -> Vec<(String, Takes)> {
    let mut takes = Vec::new();
    let Some(product) = candidate.product() else {
        return takes;
    };
    let key = match candidate.offer() {
        Some(offer) => format!("offer:{offer}"),
        None => format!("{}@{}", product.subject(), product.way.id()),
    };
    takes.push((
        key.clone(),
        Takes {
            per_year: minor(&assessment.price.per_year),
            once: minor(&assessment.price.once),
            minutes_per_month: u64::from(assessment.hours.minutes_per_month),
            minutes_once: u64::from(assessment.hours.setup_hours) * 60,
        },
    ));
    if let RunBy::Platform(Some(platform)) = &product.way {
        takes.push((
            format!("platform:{platform}"),
            platform_takes(case, platform),
        ));
    }
    if let Some(connection) = assessment.joining.join().and_then(|join| join.counted()) {
        takes.push((
            format!("connection:{key}"),
            Takes {
                minutes_per_month: u64::from(connection.minutes_per_month),
                minutes_once: u64::from(connection.hours_once) * 60,
                ..Takes::default()
            },
        ));
    }
    if stance.migration {
        let hours = u64::from(case.migration_hours(candidate));
        takes.push((
            format!("migration:{}", candidate.need),
            Takes {
                minutes_once: hours * 60,
                ..Takes::default()
            },
        ));
    }
    takes
}

/// What running a platform takes, whatever it runs.
pub(super) fn platform_takes(case: &Case<'_>, platform: &str) -> Takes {
    let software = case
        .base()
        .platforms
        .get(platform)
        .and_then(|platform| platform.software.clone());
    software.map_or_else(Takes::default, |software| provider_takes(case, &software))
}

/// What running an identity provider takes.
pub(super) fn provider_takes(case: &Case<'_>, provider: &str) -> Takes {
    let running = case.provider(provider);
    let (price, hours) = &*running;
    Takes {
        per_year: minor(&price.per_year),
        once: minor(&price.once),
        minutes_per_month: u64::from(hours.minutes_per_month),
        minutes_once: u64::from(hours.setup_hours) * 60,
    }
}

/// Whether what a platform or an identity provider costs is known: a plan promises nothing at an unknown price.
pub(super) fn has_price(case: &Case<'_>, provider: &str) -> bool {
    let (price, _) = &*case.provider(provider);
    price.per_year != Bill::Unknown && price.once != Bill::Unknown
}

/// An amount in minor units of the base's currency; nothing when it is not known.
fn minor(bill: &Bill) -> u64 {
    bill.in_base()
        .and_then(|money| u64::try_from(money.minor).ok())
        .unwrap_or(0)
}

/// The key under which an account system is paid for: a platform's own accounts come with the platform.
pub(super) fn system_key(case: &Case<'_>, system: &AccountSystem) -> Option<(String, Takes)> {
    match system {
        AccountSystem::None | AccountSystem::Offer(_) => None,
        AccountSystem::Provider(id) => Some(match case.platform_of(id) {
            Some(platform) => (
                format!("platform:{platform}"),
                platform_takes(case, platform),
            ),
            None => (format!("provider:{id}"), provider_takes(case, id)),
        }),
    }
}

/// The product of a choice, for those who count accounts.
pub(super) fn product(assessment: &Assessment) -> Option<&Product> {
    assessment.candidate.product()
}
