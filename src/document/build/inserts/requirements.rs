//! Requirements: identifier, statement, origin, criterion, level, flexibility, priority (NF EN 16271); and the grid in
//! which providers answer them.

use super::super::placeholders::requirement_id;
use super::super::{Builder, table};
use super::Place;
use crate::assessment::Requirement;
use crate::document::model::{Align, Block, Inline, Row, Target};

impl Builder<'_> {
    /// The requirements of a theme, or all of them.
    pub(super) fn requirements_table(&self, at: &Place<'_>) -> Vec<Block> {
        let rows = self.concerned(at).map(|requirement| Row {
            id: requirement_id(&requirement.id),
            cells: vec![
                vec![Inline::Link {
                    text: requirement.id.clone(),
                    target: Target::Inside(trace_id(&requirement.id)),
                }],
                vec![Inline::Text(self.words.statement(requirement))],
                self.origin(requirement),
                vec![Inline::Text(self.words.judged_by(requirement))],
                vec![Inline::Text(self.words.to_reach(requirement))],
                vec![Inline::Text(
                    self.words.flexibility(requirement.flexibility),
                )],
                vec![Inline::Text(self.words.priority(requirement.priority))],
            ],
        });
        let draft = table::Draft {
            id: at.id("requirements"),
            caption: match at.theme {
                None => self.said("requirements-caption"),
                Some(_) => {
                    let part = crate::document::Words::inside(&self.words.tr(at.title));
                    let variables = [("part", part.into())];
                    self.runs(
                        &self
                            .words
                            .texts()
                            .say_with("requirements-part-caption", &variables),
                    )
                }
            },
            columns: vec![
                ("col-id", 3, Align::Start),
                ("col-statement", 8, Align::Start),
                ("col-origin", 4, Align::Start),
                ("col-criterion", 7, Align::Start),
                ("col-level", 6, Align::Start),
                ("col-flexibility", 5, Align::Start),
                ("col-priority", 4, Align::Start),
            ],
        };
        self.table(draft, rows.collect())
    }

    /// The requirements with room for an answer and its proof.
    pub(super) fn response_grid(&self, at: &Place<'_>) -> Vec<Block> {
        let rows = self.concerned(at).map(|requirement| {
            table::row(vec![
                vec![requirement_link(&requirement.id)],
                vec![Inline::Text(self.words.statement(requirement))],
                vec![Inline::Text(self.words.to_reach(requirement))],
                vec![Inline::Text(
                    self.words.flexibility(requirement.flexibility),
                )],
                self.said("grid-choices"),
                Vec::new(),
            ])
        });
        let draft = table::Draft {
            id: at.id("grid"),
            caption: self.said("grid-caption"),
            columns: vec![
                ("col-id", 3, Align::Start),
                ("col-statement", 10, Align::Start),
                ("col-level", 6, Align::Start),
                ("col-flexibility", 4, Align::Start),
                ("col-response", 8, Align::Start),
                ("col-proof", 6, Align::Start),
            ],
        };
        self.table(draft, rows.collect())
    }

    fn concerned<'b>(&'b self, at: &'b Place<'_>) -> impl Iterator<Item = &'b Requirement> {
        self.case
            .requirements
            .iter()
            .filter(|one| at.theme.is_none_or(|theme| one.template.theme == theme))
    }

    /// The answer that gave a requirement, by its number.
    pub(super) fn origin(&self, requirement: &Requirement) -> Vec<Inline> {
        let number = self
            .told()
            .iter()
            .position(|told| *told.at == requirement.origin);
        number.map_or_else(Vec::new, |at| {
            vec![Inline::Link {
                text: super::answers::answer_name(at + 1),
                target: Target::Inside(super::answers::answer_id(at + 1)),
            }]
        })
    }
}

/// A link to a requirement.
pub(super) fn requirement_link(id: &str) -> Inline {
    Inline::Link {
        text: id.to_owned(),
        target: Target::Inside(requirement_id(id)),
    }
}

/// Where a link to the chain of a requirement leads.
pub(super) fn trace_id(id: &str) -> String {
    format!("trace-{}", requirement_id(id))
}
