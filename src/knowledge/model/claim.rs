//! Claims and where they come from.

use std::fmt;

use jiff::civil::Date;

use super::effort::Judged;
use super::subject::Subject;
use crate::text::{Money, Translated};

/// One fact, or one judgement, with where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Stable within a base: position in [`KnowledgeBase::claims`](super::KnowledgeBase::claims).
    pub id: ClaimId,
    /// Whom it is about.
    pub subject: Subject,
    /// Which attribute.
    pub attribute: String,
    /// What is said.
    pub value: Value,
    /// First day on which it was true.
    pub from: Option<Date>,
    /// Whether `from` only means "already true on that day".
    pub from_at_latest: bool,
    /// Last day on which it was true.
    pub until: Option<Date>,
    /// A reservation, shown with the fact.
    pub limits: Option<Translated>,
    /// Months that a price pays for, with [`MoneyUnit::Term`](super::MoneyUnit::Term).
    pub term_months: Option<u32>,
    /// Least number of users that a price is paid for.
    pub minimum_users: Option<u64>,
    /// Users are sold by so many.
    pub user_step: Option<u64>,
    /// Protocols through which it is so; empty: through any.
    pub through: Vec<String>,
    /// Where it comes from.
    pub provenance: Provenance,
    /// Where it is written in the base.
    pub place: Place,
}

impl Claim {
    /// What claims are put in order by in a base: subject, attribute and start; what is left is settled by what is said and
    /// where.
    pub(crate) fn order(&self) -> impl Ord + use<> {
        let what = (self.value.to_string(), self.until, self.checked());
        (
            self.subject.clone(),
            self.attribute.clone(),
            self.starts(),
            what,
            self.place.clone(),
        )
    }
}

/// Number of a claim in its base.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClaimId(pub usize);

/// Where something is written, for people: lines and columns count from 1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Place {
    /// Path of the file within the base.
    pub file: String,
    /// Line.
    pub line: usize,
    /// Column, in characters.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// Where a claim comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Provenance {
    /// Somebody published it. At least one; the first is the best.
    Sources(Vec<Source>),
    /// The maintainers judged it.
    Judgement(Judged),
}

/// Where a fact was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Id of the publisher.
    pub publisher: String,
    /// Address of the page.
    pub url: String,
    /// Date of the version that was read.
    pub published: Option<Date>,
    /// Day on which it was last read there.
    pub checked: Date,
    /// Evidence level.
    pub evidence: String,
}

/// The value of a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// By which means a protocol is had (`core`, `official-plugin`, `no`…).
    Means(String),
    /// A value of a scale.
    Choice(String),
    /// At most so many.
    Limit(u64),
    /// No limit.
    NoLimit,
    /// An amount.
    Money(Money),
    /// A licence.
    Licence(String),
    /// A condition is asked.
    Required,
    /// A whole number.
    Number(u64),
    /// Words.
    Text(String),
    /// The source was read and does not say.
    Unknown,
    /// The question makes no sense here.
    NotApplicable,
}

impl fmt::Display for Value {
    /// As it is written in the files.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Means(id) | Self::Choice(id) | Self::Licence(id) | Self::Text(id) => {
                write!(f, "{id}")
            }
            Self::Limit(n) | Self::Number(n) => write!(f, "{n}"),
            Self::NoLimit => write!(f, "none"),
            Self::Money(money) => write!(f, "{money}"),
            Self::Required => write!(f, "required"),
            Self::Unknown => write!(f, "unknown"),
            Self::NotApplicable => write!(f, "not-applicable"),
        }
    }
}
