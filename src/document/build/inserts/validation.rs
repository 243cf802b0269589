//! Who wrote, read and approved the document.

use super::super::{Builder, table};
use super::Place;
use crate::document::model::{Align, Block};

impl Builder<'_> {
    /// Room for names and dates.
    pub(super) fn validation(&self, at: &Place<'_>) -> Vec<Block> {
        let rows = [
            "validation-written",
            "validation-read",
            "validation-approved",
        ]
        .map(|key| table::row(vec![self.said(key), Vec::new(), Vec::new()]));
        let draft = table::Draft {
            id: at.id("validation"),
            caption: self.said("validation-caption"),
            columns: vec![
                ("col-step", 4, Align::Start),
                ("col-name", 6, Align::Start),
                ("col-date-signed", 4, Align::Start),
            ],
        };
        self.table(draft, rows.into())
    }
}
