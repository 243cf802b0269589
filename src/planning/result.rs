//! What planning answers.

use crate::assessment::{AccountSystem, Assessment, Bill, ConditionStatus};
use crate::knowledge::model::{ClaimId, Subject};
use crate::questionnaire::model::{LimitKind, Stance};
use crate::text::Money;

/// What planning answers for one stance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenario {
    /// The stance.
    pub stance: Stance,
    /// Whether the plan does what the stance tries, within its limits.
    pub feasible: bool,
    /// The best plan; when the stance is not feasible, the one that comes nearest.
    pub plan: Plan,
    /// What is in the way: the fewest that can be.
    pub obstacles: Vec<Obstacle>,
    /// Limits that the plan goes beyond.
    pub beyond: Vec<Beyond>,
    /// What is to be verified before deciding.
    pub to_verify: Vec<ToVerify>,
}

/// One choice for each need, and where the accounts live.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Where the common accounts live.
    pub system: AccountSystem,
    /// One a need, in the order of the needs' ids.
    pub choices: Vec<Assessment>,
    /// What it comes to.
    pub totals: Totals,
    /// Points that are certain, weighted by the importance of needs.
    pub value: u64,
    /// Points if every unknown turned out well.
    pub value_high: u64,
    /// Whether another plan is worth exactly as much.
    pub tied: bool,
}

/// What a plan comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totals {
    /// Each year, in the base's currency: as far as it is known.
    pub per_year: Money,
    /// Once, in the base's currency: as far as it is known.
    pub once: Money,
    /// The same in the currency in which it is asked, when it is a single one.
    pub asked_per_year: Option<Money>,
    /// Whether the yearly cost holds everything: the servers' cost is known, and every price.
    pub per_year_complete: bool,
    /// Minutes a month.
    pub minutes_per_month: u32,
    /// Hours once.
    pub hours_once: u32,
    /// Accounts that each person keeps.
    pub accounts_per_person: u32,
}

/// Something that keeps a stance from being done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Obstacle {
    /// The need.
    pub need: String,
    /// The software in the way; none when no candidate exists.
    pub software: Option<String>,
    /// Its edition.
    pub edition: Option<String>,
    /// The requirement it fails, when one says so.
    pub requirement: Option<String>,
    /// Why.
    pub reason: Reason,
    /// The claims that say so.
    pub claims: Vec<ClaimId>,
    /// What could be done about it.
    pub ways_out: Vec<WayOut>,
}

/// Why something is in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// It fails an imperative requirement.
    FailsRequirement,
    /// Facts say that it cannot join the account system.
    CannotJoin,
    /// It can join, but people would have to log in again, which the association wants to avoid.
    SecondLogin,
    /// It could join only by a way that does not count.
    OnlyUncounted,
    /// Nobody knows whether it can join.
    UnknownJoin,
    /// No candidate answers the need within the stance.
    NoCandidate,
}

impl Reason {
    /// The identifier used in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::FailsRequirement => "fails-requirement",
            Self::CannotJoin => "cannot-join",
            Self::SecondLogin => "second-login",
            Self::OnlyUncounted => "only-uncounted",
            Self::UnknownJoin => "unknown-join",
            Self::NoCandidate => "no-candidate",
        }
    }
}

/// A way out of an obstacle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WayOut {
    /// What kind it is.
    pub kind: WayOutKind,
    /// Whom it is about: an edition, an offer.
    pub subject: Subject,
    /// What it costs a year.
    pub per_year: Bill,
    /// What it costs once.
    pub once: Bill,
    /// The term that is paid at once, in months, and its price.
    pub term: Option<(u32, Money)>,
    /// Hours once.
    pub hours_once: u32,
    /// What it asks of the association.
    pub conditions: Vec<ConditionStatus>,
    /// Whether it may be relied upon: neither a work-around nor a development, every condition met, the price known.
    pub counted: bool,
    /// Whether it keeps the limits.
    pub within_limits: bool,
    /// The claims behind it.
    pub claims: Vec<ClaimId>,
}

/// The kinds of ways out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WayOutKind {
    /// Another edition of the same software.
    Edition,
    /// Another software or an offer.
    Replacement,
    /// A work-around that nobody vouches for.
    Workaround,
    /// A development, to be paid for or written.
    Development,
}

impl WayOutKind {
    /// The identifier used in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Edition => "edition",
            Self::Replacement => "replacement",
            Self::Workaround => "work-around",
            Self::Development => "development",
        }
    }
}

/// A limit that a plan goes beyond, in the limit's unit (minor units of money, or minutes).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beyond {
    /// Which.
    pub limit: LimitKind,
    /// What the plan uses.
    pub used: u64,
    /// What the association has.
    pub available: u64,
    /// Whether the stance gives up because of it.
    pub decisive: bool,
}

/// Something to verify before deciding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ToVerify {
    /// What it could change.
    pub effect: VerifyEffect,
    /// What is to verify.
    pub what: VerifyWhat,
}

/// What a verification could change, strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum VerifyEffect {
    /// It could lift an obstacle.
    LiftsObstacle,
    /// It could put a choice out.
    BreaksChoice,
    /// It changes what the plan costs.
    ChangesCost,
    /// It makes the plan surer.
    Confirms,
}

impl VerifyEffect {
    /// The identifier used in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::LiftsObstacle => "lifts-obstacle",
            Self::BreaksChoice => "breaks-choice",
            Self::ChangesCost => "changes-cost",
            Self::Confirms => "confirms",
        }
    }
}

/// What is to verify.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum VerifyWhat {
    /// A condition that nobody has answered.
    Condition {
        /// Who sets it.
        subject: Subject,
        /// The attribute.
        attribute: String,
        /// The question of the questionnaire that settles it.
        question: Option<String>,
    },
    /// A requirement of which no fact says whether a chosen candidate meets it.
    Requirement {
        /// Id of the requirement.
        requirement: String,
        /// The subjects concerned.
        subjects: Vec<Subject>,
    },
    /// A fact on which sources disagree.
    Contested {
        /// Whom it is about.
        subject: Subject,
        /// The attribute.
        attribute: String,
    },
    /// A fact that was checked too long ago.
    Stale {
        /// Whom it is about.
        subject: Subject,
        /// The attribute.
        attribute: String,
    },
    /// A limit that nobody told.
    Limit(LimitKind),
    /// What the servers cost.
    ServerCost,
}
