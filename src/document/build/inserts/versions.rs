//! The history of the document.

use super::super::{Builder, table};
use super::Place;
use crate::document::model::{Align, Block, Inline, Row};
use crate::text::date;

impl Builder<'_> {
    /// Each version with its day and what changed; before the first one, the draft.
    pub(super) fn versions(&self, at: &Place<'_>) -> Vec<Block> {
        let row = |number: String, day, what: String| {
            let day = date::long(day, self.words.lang());
            table::row(
                [number, day, what]
                    .map(|cell| vec![Inline::Text(cell)])
                    .into(),
            )
        };
        let versions = self.case.dossier.versions.iter();
        let mut rows: Vec<Row> = versions
            .map(|version| {
                let number = self.words.told(&version.number);
                row(number, version.date, self.words.told(&version.what))
            })
            .collect();
        if rows.is_empty() {
            let [draft, first] =
                ["versions-draft", "versions-first"].map(|key| self.words.texts().say(key));
            rows.push(row(draft, self.case.view().date(), first));
        }
        let draft = table::Draft {
            id: at.id("versions"),
            caption: self.said("versions-caption"),
            columns: vec![
                ("col-version", 2, Align::Start),
                ("col-date-signed", 4, Align::Start),
                ("col-changed", 9, Align::Start),
            ],
        };
        self.table(draft, rows)
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
