//! What changed between two days.

use super::super::{Builder, list};
use crate::document::model::{Block, Inline};
use crate::knowledge::model::ClaimId;

impl Builder<'_> {
    /// The facts that moved a result, each with what it moved.
    pub(super) fn what_changed(&self) -> Vec<Block> {
        let Some(comparison) = &self.results.comparison else {
            return Vec::new();
        };
        if comparison.moved.is_empty() {
            return vec![Block::Paragraph(self.said("changes-none"))];
        }
        let items = comparison.moved.iter().map(|moved| {
            let claims: Vec<ClaimId> = moved.then.into_iter().chain(moved.now).collect();
            let fact = self.backed(&self.words.moved(comparison, moved), &claims);
            let effects = self
                .words
                .moved_effects(moved)
                .into_iter()
                .map(|text| vec![Block::Paragraph(vec![Inline::Text(text)])]);
            let mut item = vec![fact];
            item.extend(list(false, effects.collect()));
            item
        });
        list(false, items.collect())
    }
}
