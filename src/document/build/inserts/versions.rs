//! The history of the document.

use super::super::{Builder, table};
use super::Place;
use crate::document::model::{Align, Block, Inline};
use crate::text::date;

impl Builder<'_> {
    /// Each version with its day and what changed; nothing before the first one.
    pub(super) fn versions(&self, at: &Place<'_>) -> Vec<Block> {
        let rows = self.case.dossier.versions.iter().map(|version| {
            table::row(vec![
                vec![Inline::Text(self.words.told(&version.number))],
                vec![Inline::Text(date::long(version.date, self.words.lang()))],
                vec![Inline::Text(self.words.told(&version.what))],
            ])
        });
        let draft = table::Draft {
            id: at.id("versions"),
            caption: self.said("versions-caption"),
            columns: vec![
                ("col-version", 2, Align::Start),
                ("col-date-signed", 4, Align::Start),
                ("col-changed", 9, Align::Start),
            ],
        };
        self.table(draft, rows.collect())
    }

    /// « version 1.1 du 3 mars 2026 », or that it is a draft.
    pub(in crate::document::build) fn version(&self) -> String {
        let texts = self.words.texts();
        match self.case.dossier.versions.last() {
            None => texts.say("cover-draft"),
            Some(version) => texts.say_with(
                "cover-version-value",
                &[
                    ("number", self.words.told(&version.number).into()),
                    ("date", date::long(version.date, self.words.lang()).into()),
                ],
            ),
        }
    }
}
