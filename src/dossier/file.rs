//! A dossier with the file that it was read from.

use std::collections::BTreeSet;

use toml_edit::DocumentMut;

use super::header::Head;
use super::model::{Dossier, QuestionRef};
use super::records::{Lesson, Record, Testimony, Version};
use crate::knowledge::Diagnostic;
use crate::questionnaire::model::Questionnaire;

/// The shape of dossiers that this program writes.
pub const SCHEMA: u32 = 1;

/// The tables of a dossier.
pub(super) const ANSWERS: &str = "answers";
pub(super) const TOOL: &str = "tool";
pub(super) const NOTES: &str = "notes";
/// All of them.
pub(super) const TABLES: [&str; 6] = [
    ANSWERS,
    TOOL,
    NOTES,
    Version::TABLE,
    Testimony::TABLE,
    Lesson::TABLE,
];

/// A dossier and all that its file holds besides: comments, unknown keys, what could not be read.
#[derive(Debug, Clone)]
pub struct DossierFile {
    /// The dossier.
    pub dossier: Dossier,
    /// Whether the file comes from a newer program and must not be written.
    pub read_only: bool,
    /// The file as it was read.
    pub(super) document: DocumentMut,
    /// Answers that do not fit their question: they stay in the file as they are.
    pub(super) aside: BTreeSet<QuestionRef>,
    /// Keys of the head that could not be read: they stay as they are.
    pub(super) aside_head: BTreeSet<String>,
    /// Tables of tools that could not be read, by position: they stay as they are.
    pub(super) aside_tools: BTreeSet<usize>,
}

/// What came of reading a dossier.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The dossier; none when the file is not one, or cannot be read as TOML.
    pub file: Option<DossierFile>,
    /// Every flaw, by place.
    pub diagnostics: Vec<Diagnostic>,
}

impl DossierFile {
    /// A new file, with an empty dossier.
    pub fn new(questionnaire: &Questionnaire) -> Self {
        Self::of(Dossier::new(questionnaire))
    }

    /// A new file for a dossier.
    pub fn of(dossier: Dossier) -> Self {
        Self {
            dossier,
            read_only: false,
            document: DocumentMut::new(),
            aside: BTreeSet::new(),
            aside_head: BTreeSet::new(),
            aside_tools: BTreeSet::new(),
        }
    }

    /// The ids under which the file holds answers to questions that the questionnaire does not have.
    pub fn strangers(&self, questionnaire: &Questionnaire) -> Vec<String> {
        let answers = self
            .document
            .get(ANSWERS)
            .and_then(toml_edit::Item::as_table_like);
        let ids = answers
            .into_iter()
            .flat_map(|answers| answers.iter())
            .map(|(id, _)| id.to_owned());
        ids.filter(|id| questionnaire.question(id).is_none())
            .collect()
    }

    /// What was set aside and has been said anew since no longer needs to be kept.
    pub(super) fn forgive(&mut self, questionnaire: &Questionnaire) {
        let dossier = &self.dossier;
        self.aside
            .retain(|reference| !dossier.answers.contains_key(reference));
        let tools = questionnaire
            .inventory()
            .map(|question| QuestionRef::once(&question.id));
        let said = [
            (Head::AsOf.key(), dossier.as_of.is_some()),
            (Head::ToReview.key(), !dossier.to_review.is_empty()),
            (
                TOOL,
                tools.is_some_and(|tools| dossier.answers.contains_key(&tools)),
            ),
        ];
        for (key, _) in said.into_iter().filter(|(_, is_said)| *is_said) {
            self.aside_head.remove(key);
        }
    }
}
