//! The calendar, counted back from the day on which the tools must be in place.

use jiff::ToSpan;

use super::super::{Builder, table};
use super::Place;
use crate::document::model::{Align, Block, Inline};
use crate::dossier::model::Answer;
use crate::text::date;

impl Builder<'_> {
    /// Milestones with their day, the first one first; nothing without the day to count from.
    pub(super) fn calendar(&self, at: &Place<'_>) -> Vec<Block> {
        let asked = at
            .questions
            .first()
            .and_then(|asked| self.answer(&asked.question));
        let Some(Answer::Date(end)) = asked else {
            return Vec::new();
        };
        let mut milestones: Vec<_> = at.milestones.iter().collect();
        milestones.sort_by_key(|one| std::cmp::Reverse(one.weeks_before));
        let rows = milestones.into_iter().filter_map(|milestone| {
            let day = end
                .checked_sub(i64::from(milestone.weeks_before).weeks())
                .ok()?;
            Some(table::row(vec![
                vec![Inline::Text(date::long(day, self.words.lang()))],
                self.runs(&self.words.tr(&milestone.label)),
            ]))
        });
        let draft = table::Draft {
            id: at.id("days"),
            caption: self.said("calendar-caption"),
            columns: vec![
                ("col-day", 3, Align::Start),
                ("col-milestone", 9, Align::Start),
            ],
        };
        self.table(draft, rows.collect())
    }
}
