//! Flaws that only show when files, or claims, are put side by side.

use std::collections::{BTreeMap, BTreeSet};

use super::super::at::At;
use super::super::code::Code;
use super::super::diagnostic::{Flaw, Flaws};
use super::super::model::{Claim, Value};
use super::draft::Draft;
use super::page::Pages;

/// A name or alias must mean one software.
pub(super) fn names(pages: &Pages<'_>, flaws: &mut Flaws) {
    let mut owners: BTreeMap<String, &str> = BTreeMap::new();
    for page in &pages.software {
        owners.insert(page.id.to_lowercase(), page.id);
    }
    for page in &pages.software {
        for name in std::iter::once(&page.raw.name).chain(&page.raw.aliases) {
            let owner = *owners.entry(name.to_lowercase()).or_insert(page.id);
            if owner != page.id && !name.is_empty() {
                let flaw = Flaw::new(Code::AliasClash, name.span())
                    .with("given", name.get())
                    .with("other", owner);
                flaws.report(page.source, flaw);
            }
        }
    }
}

/// No software may require itself, be it through others.
pub(super) fn requires(pages: &Pages<'_>, flaws: &mut Flaws) {
    let required: BTreeMap<&str, &At<String>> = pages
        .software
        .iter()
        .filter_map(|page| Some((page.id, page.raw.requires.as_ref()?)))
        .collect();
    for page in &pages.software {
        let mut chain = vec![page.id];
        let mut seen = BTreeSet::new();
        let mut next = required.get(page.id);
        while let Some(other) = next {
            chain.push(other.get());
            if other.get() == page.id {
                if let Some(place) = &page.raw.requires {
                    let flaw = Flaw::new(Code::CircularRequires, place.span())
                        .with("chain", chain.join(" → "));
                    flaws.report(page.source, flaw);
                }
                break;
            }
            next = if seen.insert(other.get()) {
                required.get(other.as_str())
            } else {
                None
            };
        }
    }
}

/// Of two claims on one subject and attribute that share a day: the same twice, or a contradiction that nobody explains.
/// `drafts` are in order.
pub(super) fn claims(drafts: &[Draft<'_>], flaws: &mut Flaws) {
    let together = |one: &Draft<'_>, other: &Draft<'_>| {
        one.claim.subject == other.claim.subject && one.claim.attribute == other.claim.attribute
    };
    for group in drafts.chunk_by(together) {
        for (at, later) in group.iter().enumerate() {
            for earlier in group[..at]
                .iter()
                .filter(|earlier| earlier.claim.shares_a_day_with(&later.claim))
            {
                let code = if says_the_same(&earlier.claim, &later.claim) {
                    Code::DuplicateClaim
                } else if contradict(&earlier.claim, &later.claim) {
                    Code::ContestedWithoutReservation
                } else {
                    continue;
                };
                let flaw =
                    Flaw::new(code, later.mark.span.clone()).with("subject", &later.claim.subject);
                let flaw = flaw
                    .with("attribute", &later.claim.attribute)
                    .with("other", &earlier.claim.place);
                flaws.report(later.mark.source, flaw.with("value", &earlier.claim.value));
            }
        }
    }
}

fn says_the_same(one: &Claim, other: &Claim) -> bool {
    let price = |claim: &Claim| {
        (
            claim.term_months,
            claim.minimum_users,
            claim.user_step,
            claim.through.clone(),
        )
    };
    one.value == other.value && price(one) == price(other)
}

/// Without a word about it. A source that was read and does not say contradicts nobody.
fn contradict(one: &Claim, other: &Claim) -> bool {
    let both_say = one.value != Value::Unknown && other.value != Value::Unknown;
    both_say && one.value != other.value && one.limits.is_none() && other.limits.is_none()
}
