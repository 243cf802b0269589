//! The facts that a document quotes, numbered where they are first quoted.

use std::collections::BTreeMap;

use super::Builder;
use crate::document::model::{Inline, Target};
use crate::document::report::Content;
use crate::document::report::vocabulary::Insert;
use crate::knowledge::model::ClaimId;

/// The facts quoted so far.
#[derive(Debug, Default)]
pub(super) struct Facts {
    numbers: BTreeMap<ClaimId, usize>,
    order: Vec<ClaimId>,
    /// Where each was quoted, in order: what a link back says, and where it leads.
    quoted: BTreeMap<ClaimId, Vec<Quoted>>,
    /// Where the builder is now, the innermost last.
    here: Vec<Quoted>,
}

/// A place that quotes facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Quoted {
    /// What a link to it says; nothing for a part of the document, which is called by its number.
    pub(super) label: String,
    /// Its id.
    pub(super) id: String,
}

impl Facts {
    fn number(&mut self, id: ClaimId) -> usize {
        if let Some(here) = self.here.last() {
            let places = self.quoted.entry(id).or_default();
            if !places.contains(here) {
                places.push(here.clone());
            }
        }
        *self.numbers.entry(id).or_insert_with(|| {
            self.order.push(id);
            self.order.len()
        })
    }
}

impl Builder<'_> {
    /// The facts quoted so far, with their numbers.
    pub(super) fn quoted_facts(&self) -> Vec<(usize, ClaimId)> {
        let facts = self.facts.borrow();
        facts
            .order
            .iter()
            .enumerate()
            .map(|(at, id)| (at + 1, *id))
            .collect()
    }

    /// What `inner` makes, which stands at a place that links back can name.
    pub(super) fn within<T>(&self, id: &str, label: String, inner: impl FnOnce() -> T) -> T {
        let id = id.to_owned();
        self.facts.borrow_mut().here.push(Quoted { label, id });
        let made = inner();
        self.facts.borrow_mut().here.pop();
        made
    }

    /// Links back to every place that quotes a fact.
    pub(super) fn quoted_at(&self, id: ClaimId) -> Vec<Inline> {
        let facts = self.facts.borrow();
        let places = facts.quoted.get(&id).map(Vec::as_slice).unwrap_or_default();
        let mut runs = Vec::new();
        for place in places {
            if !runs.is_empty() {
                runs.push(Inline::text(", "));
            }
            runs.push(Inline::Link {
                text: place.label.clone(),
                target: Target::Inside(place.id.clone()),
            });
        }
        runs
    }

    /// The links to facts, between parentheses; nothing in a document that lists no source.
    pub(super) fn references(&self, claims: &[ClaimId]) -> Vec<Inline> {
        if claims.is_empty() || !self.lists_sources() {
            return Vec::new();
        }
        let mut numbers: Vec<usize> = {
            let mut facts = self.facts.borrow_mut();
            claims.iter().map(|id| facts.number(*id)).collect()
        };
        numbers.sort_unstable();
        numbers.dedup();
        let mut runs = vec![Inline::text(" (")];
        for (at, number) in numbers.into_iter().enumerate() {
            if at > 0 {
                runs.push(Inline::text(", "));
            }
            runs.push(Inline::Link {
                text: fact_name(number),
                target: Target::Inside(fact_id(number)),
            });
        }
        runs.push(Inline::text(")"));
        runs
    }

    fn lists_sources(&self) -> bool {
        self.plan
            .all_sections()
            .flat_map(|section| &section.blocks)
            .any(|block| {
                matches!(
                    block.content,
                    Content::Insert {
                        insert: Insert::Sources,
                        ..
                    }
                )
            })
    }
}

/// « F12 ».
pub(super) fn fact_name(number: usize) -> String {
    format!("F{number}")
}

/// Where a link to a fact leads.
pub(super) fn fact_id(number: usize) -> String {
    format!("fact-{number}")
}
