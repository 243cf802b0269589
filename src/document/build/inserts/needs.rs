//! Needs, and the tools in place.

use super::super::{Builder, table};
use super::Place;
use super::requirements::requirement_link;
use crate::document::Words;
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

    /// The features of each need; those that are required lead to their requirement.
    pub(super) fn features_table(&self, at: &Place<'_>) -> Vec<Block> {
        let needs = &self.case.base().needs;
        let wanted = self.case.profile.needs.keys();
        let rows = wanted.filter_map(|id| {
            let features = &needs.get(id)?.features;
            let mut runs = Vec::new();
            for feature in features {
                let label = self.words.tr(&feature.label);
                runs.push(Inline::Text(match runs.is_empty() {
                    true => label,
                    false => format!(", {}", Words::inside(&label)),
                }));
                let required = self.case.requirements.iter().find(|one| {
                    let of = one.feature.as_ref();
                    of.is_some_and(|(need, own)| need == id && *own == feature.id)
                });
                if let Some(requirement) = required {
                    runs.push(Inline::text(" ("));
                    runs.push(requirement_link(&requirement.id));
                    runs.push(Inline::text(")"));
                }
            }
            let need = vec![Inline::Text(self.words.need(id))];
            (!runs.is_empty()).then(|| table::row(vec![need, runs]))
        });
        let draft = table::Draft {
            id: at.id("features"),
            caption: self.said("features-caption"),
            columns: vec![
                ("col-need", 4, Align::Start),
                ("col-features", 11, Align::Start),
            ],
        };
        self.table(draft, rows.collect())
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
