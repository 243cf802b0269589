//! Acceptance: what somebody does to see whether a requirement is met, and what counts as success.

use super::super::{Builder, table};
use super::Place;
use super::requirements::requirement_link;
use crate::document::model::{Align, Block, Inline};

impl Builder<'_> {
    /// The requirements that somebody can try, in order.
    pub(super) fn acceptance(&self, at: &Place<'_>) -> Vec<Block> {
        let rows = self.case.requirements.iter().filter_map(|requirement| {
            let tried = match (&requirement.feature, self.words.tried_by(requirement)) {
                (_, Some(tried)) => tried,
                (Some(_), None) => self.words.statement(requirement),
                (None, None) => return None,
            };
            Some(table::row(vec![
                vec![requirement_link(&requirement.id)],
                self.runs(&tried),
                vec![Inline::Text(self.words.success(requirement))],
            ]))
        });
        let draft = table::Draft {
            id: at.id("acceptance"),
            caption: self.said("acceptance-caption"),
            columns: vec![
                ("col-id", 2, Align::Start),
                ("col-tried", 9, Align::Start),
                ("col-success", 6, Align::Start),
            ],
        };
        self.table(draft, rows.collect())
    }
}
