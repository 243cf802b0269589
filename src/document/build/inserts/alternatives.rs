//! Whole alternatives, with what they would not have solved.

use super::super::{Builder, heading, list};
use super::Place;
use crate::document::model::{Block, Inline, Target};
use crate::knowledge::model::ClaimId;
use crate::planning::{Alternative, AlternativeKind};

impl Builder<'_> {
    /// Each alternative under a heading: what it is, solves, does not solve, costs, asks.
    pub(super) fn alternatives(&self, at: &Place<'_>) -> Vec<Block> {
        let mut blocks = Vec::new();
        for alternative in &self.results.alternatives {
            let name = self.words.alternative(alternative);
            blocks.push(heading(
                at.level + 1,
                &at.id(&alternative.id),
                self.runs(&name),
            ));
            blocks.push(self.presentation(alternative));
            blocks.extend(self.solved(alternative));
            blocks.extend(self.unsolved(alternative));
            blocks.extend(self.terms(alternative));
        }
        blocks
    }

    fn presentation(&self, alternative: &Alternative) -> Block {
        let base = self.case.base();
        let website = match alternative.kind {
            AlternativeKind::Offer => base.offers.get(&alternative.id).map(|one| &one.website),
            AlternativeKind::Platform => {
                base.platforms.get(&alternative.id).map(|one| &one.website)
            }
        };
        let mut runs = self.runs(&self.words.alternative_summary(alternative));
        if let Some(website) = website {
            let address = crate::text::clean(website);
            runs.push(Inline::text(" "));
            runs.push(Inline::Link {
                text: address.clone(),
                target: Target::Address(address),
            });
        }
        Block::Paragraph(runs)
    }

    fn solved(&self, alternative: &Alternative) -> Vec<Block> {
        let solved = self.words.solved(alternative);
        if solved.is_empty() {
            return vec![Block::Paragraph(self.said("alternatives-nothing"))];
        }
        let items = solved
            .iter()
            .map(|text| vec![self.paragraph(text)])
            .collect();
        let mut blocks = vec![Block::Paragraph(self.said("alternatives-solves"))];
        blocks.extend(list(false, items));
        blocks
    }

    fn unsolved(&self, alternative: &Alternative) -> Vec<Block> {
        let items: Vec<Vec<Block>> = self
            .words
            .unsolved_with_facts(alternative)
            .into_iter()
            .map(|(text, claims)| vec![self.backed(&text, &claims)])
            .collect();
        if items.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![Block::Paragraph(self.said("alternatives-unsolved"))];
        blocks.extend(list(false, items));
        blocks
    }

    fn terms(&self, alternative: &Alternative) -> Vec<Block> {
        let texts = self.words.texts();
        let mut blocks = Vec::new();
        if let Some(price) = &alternative.price {
            let said = self.words.price(price);
            let said = texts.say_with("alternatives-price", &[("price", said.into())]);
            blocks.push(self.backed(&said, &price.claims));
        }
        if !alternative.conditions.is_empty() {
            let said = self.words.conditions(&alternative.conditions);
            let said = texts.say_with("alternatives-conditions", &[("conditions", said.into())]);
            let claims: Vec<ClaimId> = alternative
                .conditions
                .iter()
                .map(|condition| condition.claim)
                .collect();
            blocks.push(self.backed(&said, &claims));
        }
        blocks
    }
}
