//! What is to verify, and the questions that nobody could answer.

use std::collections::BTreeSet;

use super::super::{Builder, list, table};
use super::Place;
use crate::document::model::{Align, Block, Inline};
use crate::document::words::Check;
use crate::document::words::verify::unanswered;
use crate::dossier::model::{Answer, QuestionRef};
use crate::planning::{ToVerify, VerifyEffect, VerifyWhat};

impl Builder<'_> {
    /// What is to verify for the plan that is put forward, and what could lift an obstacle of any other.
    pub(in crate::document::build) fn checks(&self) -> Vec<ToVerify> {
        let lifts = self
            .results
            .scenarios
            .iter()
            .flat_map(|scenario| &scenario.to_verify)
            .filter(|check| check.effect == VerifyEffect::LiftsObstacle);
        let own = self
            .results
            .main()
            .into_iter()
            .flat_map(|scenario| &scenario.to_verify);
        let all: BTreeSet<&ToVerify> = lifts.chain(own).collect();
        all.into_iter().cloned().collect()
    }

    /// The checks in words; the conditions of one edition or offer in a single one, and first: they can lift an obstacle.
    pub(super) fn gathered_checks(&self) -> Vec<Check> {
        let mut gathered: Vec<Check> = Vec::new();
        let ways = self
            .results
            .scenarios
            .iter()
            .flat_map(|scenario| &scenario.obstacles)
            .flat_map(|obstacle| &obstacle.ways_out)
            .filter(|way| unanswered(way).next().is_some());
        for way in ways {
            let check = self.words.check_conditions(way);
            if !gathered.contains(&check) {
                gathered.push(check);
            }
        }
        let others = self.checks();
        let others = others
            .iter()
            .filter(|check| !matches!(check.what, VerifyWhat::Condition { .. }));
        gathered.extend(others.map(|check| self.words.check(check)));
        gathered
    }

    /// Each check as a question, with whom to ask and what it could change.
    pub(super) fn verify_table(&self, at: &Place<'_>) -> Vec<Block> {
        let checks = self.checks();
        let mut blocks = Vec::new();
        for effect in [
            VerifyEffect::LiftsObstacle,
            VerifyEffect::BreaksChoice,
            VerifyEffect::ChangesCost,
            VerifyEffect::Confirms,
        ] {
            let rows = checks
                .iter()
                .filter(|check| check.effect == effect)
                .map(|check| {
                    let check = self.words.check(check);
                    let whom = crate::document::Words::capital(&check.whom);
                    table::row(vec![self.runs(&check.ask), vec![Inline::Text(whom)]])
                });
            let said = self.words.verify_effect(effect);
            let variables = [("effect", said.into())];
            let caption = self.words.texts().say_with("verify-caption", &variables);
            let draft = table::Draft {
                id: at.id(effect.id()),
                caption: self.runs(&caption),
                columns: vec![("col-ask", 9, Align::Start), ("col-whom", 5, Align::Start)],
            };
            blocks.extend(self.plain_table(draft, rows.collect()));
        }
        blocks
    }

    /// The questions asked once that nobody could answer, as a list: what the document takes for open.
    pub(super) fn open_list(&self) -> Vec<Block> {
        let questions = self.open_questions().into_iter();
        let items = questions
            .filter(|at| at.instance.is_none())
            .map(|at| vec![self.paragraph(&self.words.question(&at))]);
        list(false, items.collect())
    }

    /// The questions answered by « je ne sais pas », in the order in which they are asked.
    pub(in crate::document::build) fn open_questions(&self) -> Vec<QuestionRef> {
        self.told()
            .into_iter()
            .filter(|told| *told.answer == Answer::Unknown)
            .map(|told| told.at.clone())
            .collect()
    }

    /// The same with why each matters.
    pub(super) fn open_questions_table(&self, at: &Place<'_>) -> Vec<Block> {
        // Asked once for each need or tool, a question is said once, with all those for which it is open.
        let mut open: Vec<(String, Vec<String>)> = Vec::new();
        for at in self.open_questions() {
            let instance = self
                .words
                .course()
                .instance_label(&at, self.words.lang())
                .map(|label| self.words.told(&label));
            match open
                .iter_mut()
                .find(|(question, _)| *question == at.question)
            {
                Some((_, instances)) => instances.extend(instance),
                None => open.push((at.question, instance.into_iter().collect())),
            }
        }
        let rows = open.into_iter().map(|(question, instances)| {
            let known = self.case.questionnaire.question(&question);
            let text = known.map_or_else(String::new, |one| self.words.tr(&one.text));
            let why = known.map_or_else(String::new, |one| self.words.tr(&one.why));
            let asked = if instances.is_empty() {
                text
            } else {
                let variables = [
                    ("question", text.into()),
                    ("instances", self.words.list(&instances).into()),
                ];
                self.words.texts().say_with("open-for", &variables)
            };
            table::row(vec![vec![Inline::Text(asked)], vec![Inline::Text(why)]])
        });
        let draft = table::Draft {
            id: at.id("open"),
            caption: self.said("open-caption"),
            columns: vec![
                ("col-question", 6, Align::Start),
                ("col-why", 7, Align::Start),
            ],
        };
        self.plain_table(draft, rows.collect())
    }
}
