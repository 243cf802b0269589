//! One association's file: answers, tools, notes.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::text::Money;

/// A question, and the need or tool for which it is asked when it is asked for each.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct QuestionRef {
    /// Id of the question.
    pub question: String,
    /// Id of the need or tool.
    pub instance: Option<String>,
}

impl QuestionRef {
    /// A question asked once.
    pub fn once(question: impl Into<String>) -> Self {
        Self {
            question: question.into(),
            instance: None,
        }
    }

    /// A question asked for a need or tool.
    pub fn of(question: impl Into<String>, instance: impl Into<String>) -> Self {
        Self {
            question: question.into(),
            instance: Some(instance.into()),
        }
    }
}

impl std::fmt::Display for QuestionRef {
    /// `accounts.count`, `needs.kind[team-chat]`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.instance {
            None => write!(f, "{}", self.question),
            Some(instance) => write!(f, "{}[{instance}]", self.question),
        }
    }
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// *Je ne sais pas*: something to settle, not a no.
    Unknown,
    /// Yes or no.
    YesNo(bool),
    /// One option.
    Choice(String),
    /// Some options, in the question's order; may be empty (« aucun »).
    Choices(Vec<String>),
    /// A whole number.
    Number(u64),
    /// An amount.
    Money(Money),
    /// Words.
    Text(String),
    /// A day.
    Date(Date),
    /// Options in order of preference.
    Ranking(Vec<String>),
    /// Tools in place, in the order in which they were named.
    Tools(Vec<String>),
}

/// A dossier in memory. Nothing computed is kept in it: only what somebody said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dossier {
    /// Version of the file's shape.
    pub schema: u32,
    /// Id of the questionnaire that was answered.
    pub questionnaire: String,
    /// Its version.
    pub questionnaire_version: u32,
    /// Its fingerprint, when it was last saved.
    pub questionnaire_fingerprint: String,
    /// Fingerprint of the knowledge base of the last result.
    pub base_fingerprint: String,
    /// The day the results speak of; the base's own date when absent.
    pub as_of: Option<Date>,
    /// The answers.
    pub answers: BTreeMap<QuestionRef, Answer>,
    /// Answers to look at again, because one above them changed.
    pub to_review: std::collections::BTreeSet<QuestionRef>,
    /// Free notes by question.
    pub notes: BTreeMap<QuestionRef, String>,
}
