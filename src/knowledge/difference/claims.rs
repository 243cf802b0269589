//! Claims that come, go or change.

use std::collections::{BTreeMap, BTreeSet};

use super::super::model::{Claim, ClaimId, KnowledgeBase, Provenance, Subject};
use super::part::Part;

/// A claim that came, went or changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimChange {
    /// Whom it is about.
    pub subject: Subject,
    /// What it is about.
    pub attribute: String,
    /// The claim of the old base; none when it came.
    pub old: Option<ClaimId>,
    /// The claim of the new base; none when it went.
    pub new: Option<ClaimId>,
    /// For a claim in both: in what it differs.
    pub aspects: BTreeSet<ClaimAspect>,
}

/// In what a claim can differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClaimAspect {
    /// What is said, with the users or months that a price is for.
    Value,
    /// From when and until when it is true.
    Dates,
    /// Where it was read, and when; or who judged it.
    Source,
    /// The reservation shown with it.
    Limits,
}

impl ClaimAspect {
    /// The identifier used in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Value => "value",
            Self::Dates => "dates",
            Self::Source => "source",
            Self::Limits => "limits",
        }
    }
}

/// The claims that came, went or changed, in the order of subjects and attributes. Where they are written does not count.
pub(super) fn changes(old: &KnowledgeBase, new: &KnowledgeBase) -> Vec<ClaimChange> {
    type Pair<'a> = (Vec<&'a Claim>, Vec<&'a Claim>);
    let mut by_key: BTreeMap<(&Subject, &str), Pair<'_>> = BTreeMap::new();
    for claim in &old.claims {
        let key = (&claim.subject, claim.attribute.as_str());
        by_key.entry(key).or_default().0.push(claim);
    }
    for claim in &new.claims {
        let key = (&claim.subject, claim.attribute.as_str());
        by_key.entry(key).or_default().1.push(claim);
    }
    by_key
        .into_iter()
        .flat_map(|(key, (before, after))| pairs(key, before, after))
        .collect()
}

/// Of one subject and attribute: the same claims are left out; of the others, those that differ least are one claim that
/// changed.
fn pairs(
    (subject, attribute): (&Subject, &str),
    mut before: Vec<&Claim>,
    mut after: Vec<&Claim>,
) -> Vec<ClaimChange> {
    let change = |old: Option<&Claim>, new: Option<&Claim>, aspects| ClaimChange {
        subject: subject.clone(),
        attribute: attribute.to_owned(),
        old: old.map(|claim| claim.id),
        new: new.map(|claim| claim.id),
        aspects,
    };
    let mut found = Vec::new();
    let likeness: [fn(&Claim, &Claim) -> bool; 4] = [
        |a, b| aspects(a, b).is_empty(),
        |a, b| !aspects(a, b).contains(&ClaimAspect::Value),
        |a, b| !aspects(a, b).contains(&ClaimAspect::Dates),
        |_, _| true,
    ];
    for alike in likeness {
        before.retain(|old| {
            let Some(at) = after.iter().position(|new| alike(old, new)) else {
                return true;
            };
            let new = after.remove(at);
            let aspects = aspects(old, new);
            if !aspects.is_empty() {
                found.push(change(Some(old), Some(new), aspects));
            }
            false
        });
    }
    let gone = before
        .into_iter()
        .map(|claim| change(Some(claim), None, BTreeSet::new()));
    let come = after
        .into_iter()
        .map(|claim| change(None, Some(claim), BTreeSet::new()));
    found.extend(gone.chain(come));
    found
}

fn aspects(a: &Claim, b: &Claim) -> BTreeSet<ClaimAspect> {
    let terms = |claim: &Claim| {
        (
            claim.term_months,
            claim.minimum_users,
            claim.user_step,
            claim.through.clone(),
        )
    };
    let dates = |claim: &Claim| (claim.from, claim.from_at_latest, claim.until);
    let mut aspects = BTreeSet::new();
    for (differs, aspect) in [
        (
            a.value != b.value || terms(a) != terms(b),
            ClaimAspect::Value,
        ),
        (dates(a) != dates(b), ClaimAspect::Dates),
        (!same_origin(a, b), ClaimAspect::Source),
        (a.limits != b.limits, ClaimAspect::Limits),
    ] {
        if differs {
            aspects.insert(aspect);
        }
    }
    aspects
}

fn same_origin(a: &Claim, b: &Claim) -> bool {
    match (&a.provenance, &b.provenance) {
        (Provenance::Sources(a), Provenance::Sources(b)) => a == b,
        (Provenance::Judgement(a), Provenance::Judgement(b)) => a == b,
        _ => false,
    }
}

/// The part to which a claim belongs: the fact itself, or the software, offer or platform that only one of the bases has.
pub(super) fn owner_of(
    subject: &Subject,
    attribute: &str,
    a: &KnowledgeBase,
    b: &KnowledgeBase,
) -> Part {
    let one_sided = match subject {
        Subject::Software { software, edition } => {
            let has = |base: &KnowledgeBase| {
                base.software.get(software).is_some_and(|known| {
                    let mut editions = known.editions.iter().map(|one| &one.id);
                    edition
                        .as_ref()
                        .is_none_or(|edition| editions.any(|id| id == edition))
                })
            };
            (has(a) != has(b)).then(|| Part::Software(software.clone()))
        }
        Subject::Offer { offer } => (a.offers.contains_key(offer) != b.offers.contains_key(offer))
            .then(|| Part::Offer(offer.clone())),
        Subject::Package { platform, software } => {
            let has = |base: &KnowledgeBase| {
                base.platforms
                    .get(platform)
                    .is_some_and(|known| known.packages.iter().any(|one| one.software == *software))
            };
            (has(a) != has(b)).then(|| Part::Platform(platform.clone()))
        }
    };
    one_sided.unwrap_or_else(|| Part::Fact {
        subject: subject.clone(),
        attribute: attribute.to_owned(),
    })
}

/// Puts claims in the order of a base and numbers them by their place in it.
pub(super) fn number(claims: &mut [Claim]) {
    claims.sort_by_cached_key(Claim::order);
    for (at, claim) in claims.iter_mut().enumerate() {
        claim.id = ClaimId(at);
    }
}
