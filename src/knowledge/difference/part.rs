//! The parts of a base.

use std::collections::BTreeMap;
use std::fmt;

use super::super::model::{KnowledgeBase, Subject};

/// A part of a base that can be taken over alone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What is said of one subject and attribute.
    Fact {
        /// Whom it is about.
        subject: Subject,
        /// What it is about.
        attribute: String,
    },
    /// A software: its editions and what it is for; with its claims where only one base has it.
    Software(String),
    /// An offer: what is inside; with its claims where only one base has it.
    Offer(String),
    /// A platform: its packages; with its claims where only one base has it.
    Platform(String),
    /// A need with its features.
    Need(String),
    /// A table that counts for everybody.
    Table(Table),
}

/// A table that counts for everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Table {
    /// The day on which the base was put in order: the day of results that name none.
    Date,
    /// What claims may be about.
    Attributes,
    /// Protocols.
    Protocols,
    /// Hours.
    Effort,
    /// Licences.
    Licences,
    /// Evidence levels and publishers.
    Sources,
    /// Criteria.
    Criteria,
    /// Exchange rates.
    ExchangeRates,
}

impl Table {
    /// Every table.
    pub const ALL: [Self; 8] = [
        Self::Date,
        Self::Attributes,
        Self::Protocols,
        Self::Effort,
        Self::Licences,
        Self::Sources,
        Self::Criteria,
        Self::ExchangeRates,
    ];

    /// The identifier used in JSON: the file's name where there is one.
    pub fn id(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Attributes => "attributes",
            Self::Protocols => "protocols",
            Self::Effort => "effort",
            Self::Licences => "licences",
            Self::Sources => "sources",
            Self::Criteria => "criteria",
            Self::ExchangeRates => "exchange-rates",
        }
    }

    /// Whether it is another in each base.
    pub(super) fn differs(self, a: &KnowledgeBase, b: &KnowledgeBase) -> bool {
        match self {
            Self::Date => a.date != b.date,
            Self::Attributes => a.attributes != b.attributes,
            Self::Protocols => a.protocols != b.protocols,
            Self::Effort => a.effort != b.effort,
            Self::Licences => a.licences != b.licences,
            Self::Sources => a.evidence != b.evidence || a.publishers != b.publishers,
            Self::Criteria => a.criteria != b.criteria,
            Self::ExchangeRates => a.rates != b.rates || a.currency != b.currency,
        }
    }

    fn take(self, into: &mut KnowledgeBase, other: &KnowledgeBase) {
        match self {
            Self::Date => into.date = other.date,
            Self::Attributes => into.attributes.clone_from(&other.attributes),
            Self::Protocols => into.protocols.clone_from(&other.protocols),
            Self::Effort => into.effort.clone_from(&other.effort),
            Self::Licences => into.licences.clone_from(&other.licences),
            Self::Sources => {
                into.evidence.clone_from(&other.evidence);
                into.publishers.clone_from(&other.publishers);
            }
            Self::Criteria => into.criteria.clone_from(&other.criteria),
            Self::ExchangeRates => {
                into.rates.clone_from(&other.rates);
                into.currency = other.currency;
            }
        }
    }
}

impl Part {
    /// Whether a base has it at all.
    pub(super) fn is_in(&self, base: &KnowledgeBase) -> bool {
        match self {
            Self::Fact { subject, attribute } => base
                .claims
                .iter()
                .any(|claim| claim.subject == *subject && claim.attribute == *attribute),
            Self::Software(id) => base.software.contains_key(id),
            Self::Offer(id) => base.offers.contains_key(id),
            Self::Platform(id) => base.platforms.contains_key(id),
            Self::Need(id) => base.needs.contains_key(id),
            Self::Table(_) => true,
        }
    }

    /// Takes over what it is besides claims.
    pub(super) fn take_definition(&self, into: &mut KnowledgeBase, other: &KnowledgeBase) {
        match self {
            Self::Fact { .. } => {}
            Self::Software(id) => take_one(&mut into.software, &other.software, id),
            Self::Offer(id) => take_one(&mut into.offers, &other.offers, id),
            Self::Platform(id) => take_one(&mut into.platforms, &other.platforms, id),
            Self::Need(id) => take_one(&mut into.needs, &other.needs, id),
            Self::Table(table) => table.take(into, other),
        }
    }
}

impl fmt::Display for Part {
    /// `mattermost/team · sign-in.oidc`, `software/mattermost`, `offers/frama-space`, `needs/team-chat`, `criteria`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fact { subject, attribute } => write!(f, "{subject} · {attribute}"),
            Self::Software(id) => write!(f, "software/{id}"),
            Self::Offer(id) => write!(f, "offers/{id}"),
            Self::Platform(id) => write!(f, "platforms/{id}"),
            Self::Need(id) => write!(f, "needs/{id}"),
            Self::Table(table) => write!(f, "{}", table.id()),
        }
    }
}

/// The software, offers, platforms and needs that are not the same in both bases.
pub(super) fn definitions(old: &KnowledgeBase, new: &KnowledgeBase) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    parts.extend(unlike(&old.software, &new.software).map(Part::Software));
    parts.extend(unlike(&old.offers, &new.offers).map(Part::Offer));
    parts.extend(unlike(&old.platforms, &new.platforms).map(Part::Platform));
    parts.extend(unlike(&old.needs, &new.needs).map(Part::Need));
    parts
}

/// The ids of what is in one map only, or not the same in both.
fn unlike<'m, T: PartialEq>(
    old: &'m BTreeMap<String, T>,
    new: &'m BTreeMap<String, T>,
) -> impl Iterator<Item = String> + 'm {
    let gone = old.keys().filter(|id| !new.contains_key(*id));
    let come = new
        .iter()
        .filter(|(id, one)| old.get(*id) != Some(*one))
        .map(|(id, _)| id);
    gone.chain(come).cloned()
}

fn take_one<T: Clone>(into: &mut BTreeMap<String, T>, from: &BTreeMap<String, T>, id: &str) {
    match from.get(id) {
        Some(one) => into.insert(id.to_owned(), one.clone()),
        None => into.remove(id),
    };
}
