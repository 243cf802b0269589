//! Why an answer does not fit its question.

use crate::text::date::DateError;
use crate::text::number::integer;
use crate::text::{Lang, MoneyError, Texts, Translated};

/// Why an answer does not fit its question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnswerError {
    /// The questionnaire does not ask this (for this need or tool).
    NoSuchQuestion(String),
    /// Another kind of answer is expected.
    OtherKind,
    /// Nothing was written.
    Empty,
    /// No whole number.
    NotANumber(String),
    /// A number outside the range.
    OutOfRange {
        /// The number.
        given: u64,
        /// At least.
        least: u64,
        /// At most.
        most: u64,
    },
    /// An amount below zero.
    Negative,
    /// An amount that cannot be read.
    Money(MoneyError),
    /// A day that cannot be read.
    Date(DateError),
    /// A text that is too long.
    TooLong {
        /// Its characters.
        count: usize,
        /// Characters at most.
        most: usize,
    },
    /// No option by that name.
    NoOption(String),
    /// Several options by that name.
    Ambiguous {
        /// What was typed.
        given: String,
        /// The labels that fit.
        found: Vec<Translated>,
    },
    /// No option by that number.
    NoNumber {
        /// What was typed.
        given: String,
        /// The last number.
        most: usize,
    },
    /// Neither yes nor no.
    YesOrNo,
    /// An option that excludes all others, with others.
    Exclusive(Translated),
    /// Several options where one is asked.
    OnlyOne,
    /// The same option twice in a ranking.
    Twice(String),
    /// What cannot be the name of a tool.
    BadName(String),
}

impl AnswerError {
    /// The sentence in the language of `texts`.
    pub fn say(&self, texts: &Texts) -> String {
        let lang = texts.lang();
        let number = |value: u64| integer(i64::try_from(value).unwrap_or(i64::MAX), lang);
        let given = |key: &str, text: &str| texts.say_with(key, &[("given", shown(text).into())]);
        match self {
            Self::NoSuchQuestion(id) => {
                texts.say_with("answer-no-such-question", &[("question", shown(id).into())])
            }
            Self::OtherKind => texts.say("answer-other-kind"),
            Self::Empty => texts.say("answer-empty"),
            Self::NotANumber(text) => given("answer-not-a-number", text),
            Self::OutOfRange { given, least, most } => {
                let variables = [
                    ("given", number(*given).into()),
                    ("least", number(*least).into()),
                    ("most", number(*most).into()),
                ];
                texts.say_with("answer-out-of-range", &variables)
            }
            Self::Negative => texts.say("answer-negative"),
            Self::Money(error) => error.say(texts),
            Self::Date(error) => error.say(texts),
            Self::TooLong { count, most } => {
                let variables = [
                    ("count", number(*count as u64).into()),
                    ("most", number(*most as u64).into()),
                ];
                texts.say_with("answer-too-long", &variables)
            }
            Self::NoOption(text) => given("answer-no-option", text),
            Self::Ambiguous { given, found } => {
                let variables = [
                    ("given", shown(given).into()),
                    ("found", listed(found, lang).into()),
                ];
                texts.say_with("answer-ambiguous", &variables)
            }
            Self::NoNumber { given, most } => texts.say_with(
                "answer-no-number",
                &[("given", shown(given).into()), ("most", (*most).into())],
            ),
            Self::YesOrNo => texts.say("answer-yes-or-no"),
            Self::Exclusive(option) => {
                texts.say_with("answer-exclusive", &[("option", option.get(lang).into())])
            }
            Self::OnlyOne => texts.say("answer-only-one"),
            Self::Twice(option) => {
                texts.say_with("answer-twice", &[("option", shown(option).into())])
            }
            Self::BadName(name) => {
                let variables = [
                    ("given", shown(name).into()),
                    ("most", super::MOST_NAME.into()),
                ];
                texts.say_with("answer-bad-name", &variables)
            }
        }
    }
}

/// What was typed, safe and short enough to be repeated in a sentence.
fn shown(text: &str) -> String {
    const MOST: usize = 60;
    let text = crate::text::clean(text);
    match text.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}

fn listed(labels: &[Translated], lang: Lang) -> String {
    let labels: Vec<&str> = labels.iter().map(|label| label.get(lang)).collect();
    labels.join(" / ")
}
