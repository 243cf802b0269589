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
}

impl Facts {
    fn number(&mut self, id: ClaimId) -> usize {
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
