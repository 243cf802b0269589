//! The facts that the document rests on.

use super::super::facts::{fact_id, fact_name};
use super::super::{Builder, table};
use super::Place;
use crate::document::model::{Align, Block, Inline, Row, Target};
use crate::knowledge::model::{Claim, ClaimId};

impl Builder<'_> {
    /// Every fact quoted, with its reservation, its days, its sources, and what makes it less sure.
    pub(super) fn sources(&self, at: &Place<'_>) -> Vec<Block> {
        let rows = self.quoted_facts().into_iter().map(|(number, id)| {
            let claim = self.case.base().claim(id);
            Row {
                id: fact_id(number),
                cells: vec![
                    vec![Inline::Text(fact_name(number))],
                    self.statement_of(id, claim),
                    self.read_where(claim),
                    self.quoted_at(id),
                ],
            }
        });
        let draft = table::Draft {
            id: at.id("facts"),
            caption: self.said("sources-caption"),
            columns: vec![
                ("col-fact", 2, Align::Start),
                ("col-says", 9, Align::Start),
                ("col-source", 8, Align::Start),
                ("col-quoted", 3, Align::Start),
            ],
        };
        self.table(draft, rows.collect())
    }

    fn statement_of(&self, id: ClaimId, claim: &Claim) -> Vec<Inline> {
        let period = self.words.period(claim);
        let variables = [
            ("fact", self.words.fact(id).into()),
            ("dated", u8::from(!period.is_empty()).into()),
            ("period", period.into()),
        ];
        let mut runs = vec![Inline::Text(
            self.words.texts().say_with("sources-fact", &variables),
        )];
        let reservation = self.words.reservation(claim);
        if !reservation.is_empty() {
            runs.push(Inline::text(" "));
            runs.push(Inline::Emphasis(reservation));
        }
        for mark in self.words.marks(claim) {
            let said = self.words.texts().say_with(
                "sources-mark",
                &[("mark", crate::document::Words::capital(&mark).into())],
            );
            runs.push(Inline::text(" "));
            runs.push(Inline::Strong(said));
        }
        runs
    }

    /// The best source; how many others say the same.
    fn read_where(&self, claim: &Claim) -> Vec<Inline> {
        let mut sources = self.words.sources(claim).into_iter();
        let Some(best) = sources.next() else {
            return Vec::new();
        };
        let mut runs = vec![match best.address {
            Some(address) => Inline::Link {
                text: best.text,
                target: Target::Address(address),
            },
            None => Inline::Text(best.text),
        }];
        runs.push(Inline::text("."));
        let others = sources.count();
        if others > 0 {
            let said = self
                .words
                .texts()
                .say_with("sources-others", &[("count", others.into())]);
            runs.push(Inline::text(" "));
            runs.push(Inline::Text(said));
        }
        runs
    }
}
