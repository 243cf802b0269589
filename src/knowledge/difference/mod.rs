//! In what two bases differ, in parts that can be taken over one by one.
//!
//! Taking over every part of one base makes the other: what a result owes to each part can be found by taking it over alone.

mod claims;
mod part;

use std::collections::BTreeSet;

use super::model::{KnowledgeBase, Subject};

pub use claims::{ClaimAspect, ClaimChange};
pub use part::{Part, Table};

/// A part in which two bases differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The part.
    pub part: Part,
    /// Whether it is only in the new base, only in the old one, or another in each.
    pub change: Change,
    /// The claims that come, go or change with it, in the order of subjects and attributes.
    pub claims: Vec<ClaimChange>,
}

/// How a part differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It is in the new base only.
    Added,
    /// It is in the old base only.
    Removed,
    /// It is in both, and not the same.
    Changed,
}

impl Change {
    /// The identifier used in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
        }
    }
}

/// The parts in which two bases differ, in a fixed order. Names, versions and fingerprints of bases are no facts.
pub fn differences(old: &KnowledgeBase, new: &KnowledgeBase) -> Vec<Difference> {
    let mut changes = claims::changes(old, new);
    let mut parts: BTreeSet<Part> = Table::ALL
        .into_iter()
        .filter(|table| table.differs(old, new))
        .map(Part::Table)
        .collect();
    parts.extend(part::definitions(old, new));
    parts.extend(changes.iter().map(|change| owner(change, old, new)));
    parts
        .into_iter()
        .map(|part| {
            let (own, rest) = changes
                .drain(..)
                .partition(|change| owner(change, old, new) == part);
            changes = rest;
            let change = match (part.is_in(old), part.is_in(new)) {
                (false, true) => Change::Added,
                (true, false) => Change::Removed,
                _ => Change::Changed,
            };
            Difference {
                part,
                change,
                claims: own,
            }
        })
        .collect()
}

/// The base with one part as it is in another base; the day, the fingerprint and all other parts stay.
pub fn take(base: &KnowledgeBase, other: &KnowledgeBase, part: &Part) -> KnowledgeBase {
    let mut taken = base.clone();
    part.take_definition(&mut taken, other);
    let owned = |subject: &Subject, attribute: &str| {
        claims::owner_of(subject, attribute, base, other) == *part
    };
    taken
        .claims
        .retain(|claim| !owned(&claim.subject, &claim.attribute));
    taken.claims.extend(
        other
            .claims
            .iter()
            .filter(|claim| owned(&claim.subject, &claim.attribute))
            .cloned(),
    );
    claims::number(&mut taken.claims);
    taken
}

fn owner(change: &ClaimChange, old: &KnowledgeBase, new: &KnowledgeBase) -> Part {
    claims::owner_of(&change.subject, &change.attribute, old, new)
}
