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
        let wanted = milestones
            .first()
            .map_or(0, |one| i64::from(one.weeks_before) * 7);
        let left = i64::from((*end - self.case.view().date()).get_days());
        if left <= 0 {
            let day = date::long(*end, self.words.lang());
            let said = self
                .words
                .texts()
                .say_with("calendar-past", &[("date", day.into())]);
            return vec![self.paragraph(&said)];
        }
        // A milestone before the day of the document would be no plan: the steps stand closer instead.
        let tight = left < wanted;
        let days: Vec<(i64, String, String)> = milestones
            .into_iter()
            .filter_map(|milestone| {
                let usual = i64::from(milestone.weeks_before) * 7;
                let before = if tight { usual * left / wanted } else { usual };
                let day = end.checked_sub(before.days()).ok()?;
                Some((
                    before,
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
        if tight {
            let variables = [
                ("left", u64::try_from(left).unwrap_or(0).into()),
                ("wanted", u64::try_from(wanted / 7).unwrap_or(0).into()),
            ];
            let said = self.words.texts().say_with("calendar-tight", &variables);
            blocks.push(self.paragraph(&said));
        }
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
    fn stops(&self, days: Vec<(i64, String, String)>) -> Vec<Stop> {
        let before: Vec<i64> = days.iter().map(|(before, _, _)| *before).collect();
        days.into_iter()
            .enumerate()
            .map(|(at, (own, day, label))| Stop {
                day,
                label,
                until_next: before.get(at + 1).map(|next| {
                    let days = u32::try_from(own - next).unwrap_or(0);
                    let (key, count) = match days % 7 {
                        0 => ("figure-weeks", days / 7),
                        _ => ("figure-days", days),
                    };
                    let variables = [("count", count.into())];
                    (days / 7, self.words.texts().say_with(key, &variables))
                }),
            })
            .collect()
    }
}
