//! Trial sheets, one a finalist, and what trials taught.

use super::super::{Builder, heading, table};
use super::Place;
use super::requirements::requirement_link;
use crate::document::model::{Align, Block, Inline};
use crate::document::sheets::{Finalist, finalists, trials};
use crate::text::date;

impl Builder<'_> {
    /// A sheet a finalist: scenarios, who tries, on what, what counts as success, room for lessons.
    pub(super) fn trial_sheets(&self, at: &Place<'_>) -> Vec<Block> {
        let mut blocks = Vec::new();
        for (place, finalist) in self.finalists().iter().enumerate() {
            let name = self.words.candidate(&finalist.assessment.candidate);
            let id = at.id(&format!("finalist-{}", place + 1));
            let variables = [
                ("name", name.clone().into()),
                ("need", self.words.need(finalist.need).into()),
            ];
            let title = self.words.texts().say_with("trial-title", &variables);
            blocks.push(heading(at.level + 1, &id, self.runs(&title)));
            let rows = trials(&self.words, finalist).into_iter().map(|trial| {
                let mut action = self.runs(&trial.action);
                if let Some(requirement) = &trial.requirement {
                    action.push(Inline::text(" ("));
                    action.push(requirement_link(requirement));
                    action.push(Inline::text(")"));
                }
                table::row(vec![
                    action,
                    vec![Inline::Text(trial.who)],
                    vec![Inline::Text(trial.device)],
                    vec![Inline::Text(trial.success)],
                    self.learnt(&finalist.tool, &trial.key),
                ])
            });
            let caption = self
                .words
                .texts()
                .say_with("trial-caption", &[("name", name.into())]);
            let draft = table::Draft {
                id: format!("{id}-trial"),
                caption: self.runs(&caption),
                columns: vec![
                    ("col-tried", 7, Align::Start),
                    ("col-who", 4, Align::Start),
                    ("col-device", 3, Align::Start),
                    ("col-success", 6, Align::Start),
                    ("col-lesson", 6, Align::Start),
                ],
            };
            blocks.extend(self.plain_table(draft, rows.collect()));
        }
        blocks
    }

    /// What is to be tried.
    pub(in crate::document::build) fn finalists(&self) -> Vec<Finalist<'_>> {
        finalists(self.case, self.results)
    }

    /// What trials taught of a scenario; empty room before.
    fn learnt(&self, tool: &str, scenario: &str) -> Vec<Inline> {
        let lessons = self.case.dossier.lessons.iter();
        let own = lessons.filter(|one| one.tool == tool && one.scenario == scenario);
        let said = own.map(|lesson| {
            let variables = [
                ("outcome", self.words.trial_outcome(lesson.outcome).into()),
                ("date", date::long(lesson.date, self.words.lang()).into()),
                ("told", u8::from(!lesson.lesson.is_empty()).into()),
                ("lesson", self.words.told(&lesson.lesson).into()),
            ];
            self.words.texts().say_with("trial-learnt", &variables)
        });
        let said: Vec<String> = said.collect();
        if said.is_empty() {
            return Vec::new();
        }
        vec![Inline::Text(said.join(" "))]
    }
}
