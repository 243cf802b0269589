//! Needs, and the tools in place.

use super::super::{Builder, table};
use super::Place;
use crate::document::model::{Align, Block, Column, Inline, Row};
use crate::document::report::Asked;
use crate::dossier::model::{Answer, QuestionRef};

impl Builder<'_> {
    /// The needs, with the answers to the questions asked for each of them.
    pub(super) fn needs_table(&self, at: &Place<'_>) -> Vec<Block> {
        let asked = self.told_of(
            at.questions,
            &Vec::from_iter(self.case.profile.needs.keys()),
        );
        let rows = self.case.profile.needs.keys().map(|need| {
            let purpose = self.case.base().needs.get(need);
            let purpose = purpose.map_or_else(String::new, |need| self.words.tr(&need.purpose));
            let mut cells = vec![
                vec![Inline::Text(self.words.need(need))],
                vec![Inline::Text(purpose)],
            ];
            cells.extend(asked.iter().map(|one| self.cell(one, need)));
            Row {
                id: format!("need-{need}"),
                cells,
            }
        });
        let mut columns = vec![self.column("col-need", 4), self.column("col-purpose", 6)];
        columns.extend(asked.iter().map(|one| self.asked_column(one, 4)));
        self.table_of(
            at.id("needs"),
            self.said("needs-caption"),
            columns,
            rows.collect(),
        )
    }

    /// The tools in place, by name or only by what they are for.
    pub(super) fn tools_table(&self, at: &Place<'_>, named: bool) -> Vec<Block> {
        let tools = &self.case.profile.tools;
        let asked = self.told_of(
            at.questions,
            &Vec::from_iter(tools.iter().map(|tool| &tool.id)),
        );
        let rows = tools.iter().map(|tool| {
            let need = match &tool.need {
                Some(need) => self.words.need(need),
                None => self.words.texts().say("cell-not-told"),
            };
            let mut cells = Vec::new();
            if named {
                cells.push(vec![Inline::Text(
                    self.words.edition(&tool.id, tool.edition.as_deref()),
                )]);
            }
            cells.push(vec![Inline::Text(need)]);
            cells.extend(asked.iter().map(|one| self.cell(one, &tool.id)));
            table::row(cells)
        });
        let mut columns = Vec::new();
        if named {
            columns.push(self.column("col-tool", 4));
        }
        columns.push(self.column("col-used-for", 5));
        columns.extend(asked.iter().map(|one| self.asked_column(one, 4)));
        let caption = if named {
            "tools-caption"
        } else {
            "existing-caption"
        };
        self.table_of(at.id("tools"), self.said(caption), columns, rows.collect())
    }

    /// The questions that somebody answered for one of them.
    fn told_of<'q>(&self, questions: &'q [Asked], instances: &[&String]) -> Vec<&'q Asked> {
        questions
            .iter()
            .filter(|one| {
                instances.iter().any(|instance| {
                    let at = QuestionRef::of(&one.question, *instance);
                    self.words
                        .course()
                        .answer(&at)
                        .is_some_and(|answer| *answer != Answer::Unknown)
                })
            })
            .collect()
    }

    fn cell(&self, asked: &Asked, instance: &str) -> Vec<Inline> {
        let at = QuestionRef::of(&asked.question, instance);
        vec![Inline::Text(match self.words.course().answer(&at) {
            None | Some(Answer::Unknown) => self.words.texts().say("cell-not-told"),
            Some(answer) => self.words.answer(&at, answer),
        })]
    }

    fn column(&self, key: &str, width: u8) -> Column {
        Column {
            title: vec![Inline::Text(self.words.texts().say(key))],
            width,
            align: Align::Start,
        }
    }

    fn asked_column(&self, asked: &Asked, width: u8) -> Column {
        Column {
            title: vec![Inline::Text(self.words.tr(&asked.label))],
            width,
            align: Align::Start,
        }
    }
}
