//! The answers given, numbered in the order of the questions.

use super::super::{Builder, definitions, heading, table};
use super::Place;
use super::requirements::requirement_link;
use crate::document::Words;
use crate::document::model::{Align, Block, Inline, Row, Target};
use crate::document::report::Audience;
use crate::dossier::model::{Answer, QuestionRef};

/// An answer that counts.
pub(in crate::document::build) struct Told<'d> {
    /// Its question.
    pub(in crate::document::build) at: &'d QuestionRef,
    /// It.
    pub(in crate::document::build) answer: &'d Answer,
}

impl<'c> Builder<'c> {
    /// Every answer that counts, in the order of the questions; its number is its place, from 1.
    pub(in crate::document::build) fn told(&self) -> Vec<Told<'c>> {
        let course = self.words.course();
        let mut told = Vec::new();
        for question in self.case.questionnaire.questions() {
            let own = self
                .case
                .dossier
                .answers
                .iter()
                .filter(|(at, _)| at.question == question.id);
            told.extend(
                own.filter(|(at, _)| course.applies(at))
                    .map(|(at, answer)| Told { at, answer }),
            );
        }
        told
    }

    /// Every answer, a table for each part of the questionnaire.
    pub(super) fn answers(&self, at: &Place<'_>) -> Vec<Block> {
        let told = self.told();
        let mut blocks = Vec::new();
        for section in &self.case.questionnaire.sections {
            let rows = self.answer_rows(&told, |at| {
                section
                    .questions
                    .iter()
                    .any(|question| question.id == at.question)
            });
            if rows.is_empty() {
                continue;
            }
            let title = self.words.tr(&section.title);
            blocks.push(heading(
                at.level + 1,
                &at.id(&section.id),
                self.runs(&title),
            ));
            let variables = [("part", title.into())];
            let caption = self
                .words
                .texts()
                .say_with("answers-part-caption", &variables);
            let id = at.id(&format!("{}-answers", section.id));
            blocks.extend(self.answers_table(id, self.runs(&caption), rows));
        }
        blocks
    }

    /// Only the answers that gave a requirement.
    pub(super) fn origin_answers(&self, at: &Place<'_>) -> Vec<Block> {
        let rows = self.answer_rows(&self.told(), |at| {
            self.case
                .requirements
                .iter()
                .any(|requirement| requirement.origin == *at)
        });
        self.answers_table(at.id("answers"), self.said("answers-caption"), rows)
    }

    /// The answers to a few questions, as a card; what nobody knows is left out.
    pub(super) fn answers_card(&self, at: &Place<'_>) -> Vec<Block> {
        let terms = at.questions.iter().filter_map(|asked| {
            let answer = self
                .answer(&asked.question)
                .filter(|one| **one != Answer::Unknown)?;
            let said = self
                .words
                .answer(&QuestionRef::once(&asked.question), answer);
            let label = vec![Inline::Text(self.words.tr(&asked.label))];
            Some((label, vec![self.paragraph(&said)]))
        });
        definitions(terms.collect())
    }

    fn answer_rows(&self, told: &[Told<'_>], wanted: impl Fn(&QuestionRef) -> bool) -> Vec<Row> {
        let chosen = told.iter().enumerate().filter(|(_, told)| wanted(told.at));
        chosen
            .map(|(place, told)| Row {
                id: answer_id(place + 1),
                cells: vec![
                    vec![Inline::Text(answer_name(place + 1))],
                    vec![Inline::Text(self.words.question(told.at))],
                    self.answer_told(told),
                ],
            })
            .collect()
    }

    /// An answer, what people noted beside it, and what it requires, as sentences.
    fn answer_told(&self, told: &Told<'_>) -> Vec<Inline> {
        let said = Words::capital(&self.words.answer(told.at, told.answer));
        let note = self.case.dossier.notes.get(told.at);
        // What people noted for themselves stays among them.
        let note = note.filter(|_| self.plan.audience == Audience::Internal);
        let given = self.requirements_given(told.at);
        if note.is_none() && given.is_empty() {
            return vec![Inline::Text(said)];
        }
        let mut runs = vec![Inline::Text(Words::ended(&said))];
        if let Some(note) = note {
            let variables = [("note", Words::ended(&self.words.told(note)).into())];
            let noted = self.words.texts().say_with("answers-note", &variables);
            runs.push(Inline::text(" "));
            runs.push(Inline::Emphasis(noted));
        }
        runs.extend(given);
        runs
    }

    /// « Exigences données : EX-07, EX-08. »: forward from an answer to what it requires.
    fn requirements_given(&self, at: &QuestionRef) -> Vec<Inline> {
        let given = self.case.requirements.iter();
        let links: Vec<Inline> = given
            .filter(|requirement| requirement.origin == *at)
            .map(|requirement| requirement_link(&requirement.id))
            .collect();
        if links.is_empty() {
            return Vec::new();
        }
        let mut runs = vec![Inline::Text(format!(
            " {} ",
            self.words.texts().say("answers-give")
        ))];
        for (place, link) in links.into_iter().enumerate() {
            if place > 0 {
                runs.push(Inline::text(", "));
            }
            runs.push(link);
        }
        runs.push(Inline::text("."));
        runs
    }

    fn answers_table(&self, id: String, caption: Vec<Inline>, rows: Vec<Row>) -> Vec<Block> {
        let draft = table::Draft {
            id,
            caption,
            columns: vec![
                ("col-number", 2, Align::Start),
                ("col-question", 8, Align::Start),
                ("col-answer", 8, Align::Start),
            ],
        };
        self.table(draft, rows)
    }
}

/// « R12 ».
pub(super) fn answer_name(number: usize) -> String {
    format!("R{number}")
}

/// Where a link to an answer leads.
pub(super) fn answer_id(number: usize) -> String {
    format!("answer-{number}")
}

/// A link to an answer.
pub(super) fn answer_link(number: usize) -> Inline {
    Inline::Link {
        text: answer_name(number),
        target: Target::Inside(answer_id(number)),
    }
}
