//! The calendar, counted back from the day on which the tools must be in place.

use jiff::ToSpan;

use super::super::{Builder, table};
use super::Place;
use crate::document::Words;
use crate::document::figures::{Stop, timeline};
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
        let days: Vec<(u32, String, String)> = milestones
            .into_iter()
            .filter_map(|milestone| {
                let before = i64::from(milestone.weeks_before).weeks();
                let day = end.checked_sub(before).ok()?;
                Some((
                    milestone.weeks_before,
                    date::long(day, self.words.lang()),
                    self.words.tr(&milestone.label),
                ))
            })
            .collect();
        let rows = days
            .iter()
            .map(|(_, day, label)| {
                table::row(vec![vec![Inline::Text(day.clone())], self.runs(label)])
            })
            .collect();
        let draft = table::Draft {
            id: at.id("days"),
            caption: self.said("calendar-caption"),
            columns: vec![
                ("col-day", 3, Align::Start),
                ("col-milestone", 9, Align::Start),
            ],
        };
        let mut blocks = Vec::new();
        if days.len() > 1 {
            let caption = self.words.texts().say("figure-timeline");
            let sentences: Vec<String> = days
                .iter()
                .map(|(_, day, label)| {
                    let variables = [
                        ("name", day.as_str().into()),
                        ("cells", Words::quoted(label).into()),
                    ];
                    self.words.texts().say_with("figure-row", &variables)
                })
                .collect();
            let drawing = timeline(&self.stops(days));
            blocks.push(self.figure(at.id("timeline"), &caption, &sentences, drawing));
        }
        blocks.extend(self.table(draft, rows));
        blocks
    }

    /// Days with the time between them.
    fn stops(&self, days: Vec<(u32, String, String)>) -> Vec<Stop> {
        let weeks: Vec<u32> = days.iter().map(|(weeks, _, _)| *weeks).collect();
        days.into_iter()
            .enumerate()
            .map(|(at, (before, day, label))| Stop {
                day,
                label,
                until_next: weeks.get(at + 1).map(|next| {
                    let weeks = before.saturating_sub(*next);
                    let variables = [("count", weeks.into())];
                    let words = self.words.texts().say_with("figure-weeks", &variables);
                    (weeks, words)
                }),
            })
            .collect()
    }
}
