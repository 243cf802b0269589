//! Conditions that the association's answers do not meet, and that would open a way if they changed.

use std::collections::BTreeSet;

use super::super::{Builder, table};
use super::Place;
use super::answers::answer_link;
use crate::assessment::{ConditionStatus, Standing};
use crate::document::model::{Align, Block, Inline};
use crate::dossier::model::QuestionRef;
use crate::knowledge::model::Subject;

impl<'c> Builder<'c> {
    /// Each condition of a way out that an answer shuts, once, with whom sets it.
    pub(in crate::document::build) fn unmet(&self) -> Vec<(&'c Subject, &'c ConditionStatus)> {
        let results: &'c crate::document::Results = self.results;
        let ways = results
            .scenarios
            .iter()
            .flat_map(|scenario| &scenario.obstacles)
            .flat_map(|obstacle| &obstacle.ways_out);
        let mut seen = BTreeSet::new();
        let shut = ways.flat_map(|way| {
            let unmet = |condition: &&ConditionStatus| condition.standing == Standing::Unmet;
            way.conditions
                .iter()
                .filter(unmet)
                .map(move |condition| (&way.subject, condition))
        });
        shut.filter(|(subject, condition)| seen.insert((*subject, condition.claim)))
            .collect()
    }

    /// The condition, the answer that shuts it, and that it could lift an obstacle.
    pub(super) fn unmet_table(&self, at: &Place<'_>) -> Vec<Block> {
        let rows = self.unmet().into_iter().map(|(subject, condition)| {
            let mut asked = vec![Inline::Text(self.words.subject(subject))];
            asked.extend(self.references(&[condition.claim]));
            table::row(vec![
                asked,
                vec![Inline::Text(self.words.attribute(&condition.attribute))],
                self.answer_that_shuts(condition),
            ])
        });
        let draft = table::Draft {
            id: at.id("unmet"),
            caption: self.said("unmet-caption"),
            columns: vec![
                ("col-sets", 5, Align::Start),
                ("col-condition", 6, Align::Start),
                ("col-shut-by", 7, Align::Start),
            ],
        };
        self.table(draft, rows.collect())
    }

    fn answer_that_shuts(&self, condition: &ConditionStatus) -> Vec<Inline> {
        let told = self.told();
        let place = condition.question.as_ref().and_then(|question| {
            let asked = QuestionRef::once(question);
            told.iter().position(|told| *told.at == asked)
        });
        let Some(place) = place else {
            return Vec::new();
        };
        let answer = &told[place];
        vec![
            answer_link(place + 1),
            Inline::text(" "),
            Inline::Text(self.words.answer(answer.at, answer.answer)),
        ]
    }
}
