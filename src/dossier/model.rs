//! One association's file: answers, tools, notes.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization;

pub use super::records::{Lesson, Outcome, Reply, Testimony, Version};
use crate::questionnaire::model::Questionnaire;
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

impl std::str::FromStr for QuestionRef {
    type Err = std::convert::Infallible;

    /// Reads what [`Display`](std::fmt::Display) writes; any text is the name of some question.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(
            match text.strip_suffix(']').and_then(|text| text.split_once('[')) {
                Some((question, instance)) => Self::of(question, instance),
                None => Self::once(text),
            },
        )
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
    pub to_review: BTreeSet<QuestionRef>,
    /// Free notes by question.
    pub notes: BTreeMap<QuestionRef, String>,
    /// The names, as they were typed, of tools that the base does not know: by the id made from the name.
    pub tool_names: BTreeMap<String, String>,
    /// The versions of the documents, the first one first.
    pub versions: Vec<Version>,
    /// What providers answered, in the order in which it was received.
    pub testimonies: Vec<Testimony>,
    /// What trials taught, in the order in which they were made.
    pub lessons: Vec<Lesson>,
}

impl Dossier {
    /// An empty dossier for a questionnaire.
    pub fn new(questionnaire: &Questionnaire) -> Self {
        Self {
            schema: super::SCHEMA,
            questionnaire: questionnaire.id.clone(),
            questionnaire_version: questionnaire.version,
            questionnaire_fingerprint: questionnaire.fingerprint.clone(),
            base_fingerprint: String::new(),
            as_of: None,
            answers: BTreeMap::new(),
            to_review: BTreeSet::new(),
            notes: BTreeMap::new(),
            tool_names: BTreeMap::new(),
            versions: Vec::new(),
            testimonies: Vec::new(),
            lessons: Vec::new(),
        }
    }
}

/// The id of a tool that the base does not know: small letters and digits of its name, joined by hyphens. Empty when
/// the name has neither.
pub fn slug(name: &str) -> String {
    let plain: String = name
        .chars()
        .flat_map(char::to_lowercase)
        .flat_map(without_accent)
        .collect();
    let words: Vec<&str> = plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.join("-")
}

/// A name in plain letters, digits and hyphens alone, as many whole words as `longest` lets in: for references and names of
/// files, which every system takes. Empty when the name has none of them.
pub fn plain_name(name: &str, longest: usize) -> String {
    let mut plain = String::new();
    for word in slug(name).split('-') {
        let mut word: String = word.chars().filter(char::is_ascii).collect();
        if plain.is_empty() {
            word.truncate(longest);
        }
        if word.is_empty() {
            continue;
        }
        if !plain.is_empty() {
            word.insert(0, '-');
        }
        if plain.len() + word.len() > longest {
            break;
        }
        plain.push_str(&word);
    }
    plain
}

/// The letters that a letter is written with when it has no accent; those of other scripts stay as they are.
pub(crate) fn without_accent(letter: char) -> Vec<char> {
    let plain = match letter {
        'æ' => "ae",
        'đ' | 'ð' => "d",
        'ł' => "l",
        'ø' => "o",
        'œ' => "oe",
        'ß' => "ss",
        other => {
            let plain = other.nfd().next().filter(char::is_ascii_alphabetic);
            return vec![plain.unwrap_or(other)];
        }
    };
    plain.chars().collect()
}
