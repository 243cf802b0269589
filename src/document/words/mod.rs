//! Results in words: the one place from which the documents, the command line and the screens take their sentences.
//!
//! A [`Words`] knows an association facing the base of one day and a language. Its methods, one file a subject, turn what
//! assessing and planning answer into labels (no final point) and sentences (with one). Whatever comes from a dossier goes
//! through [`clean`]; whatever comes from the base or the catalogue through [`typeset`].

mod accounts;
mod alternatives;
mod amounts;
mod candidates;
mod changes;
mod conditions;
mod facts;
mod names;
mod obstacles;
mod outward;
mod records;
mod requirements;
pub(super) mod scenarios;
mod scores;
pub(super) mod verify;
mod ways_out;
mod why_not;

pub use facts::SourceWords;
pub use verify::Check;

use crate::assessment::Case;
use crate::questionnaire::Course;
use crate::text::number::integer;
use crate::text::{Lang, Texts, Translated, Value, clean, inclusive, typeset};

/// The words of one association's results in one language.
pub struct Words<'c> {
    case: &'c Case<'c>,
    texts: Texts,
    course: Course<'c>,
    /// The names that must not be said, in a document that leaves the association.
    hidden: Option<Vec<&'c str>>,
}

impl<'c> Words<'c> {
    /// The words for a case, in the language of `texts`.
    pub fn new(case: &'c Case<'c>, texts: &Texts) -> Self {
        Self {
            case,
            texts: *texts,
            course: Course::new(case.questionnaire, case.base(), case.dossier),
            hidden: None,
        }
    }

    /// The association facing the base.
    pub fn case(&self) -> &'c Case<'c> {
        self.case
    }

    /// The catalogue.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// The course through the questions with the present answers.
    pub fn course(&self) -> &Course<'c> {
        &self.course
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.texts.lang()
    }

    /// A text of the base or of the questionnaire, made safe and typeset.
    pub fn tr(&self, text: &Translated) -> String {
        let text = inclusive(&clean(text.get(self.lang())), self.texts.style());
        typeset(&text, self.lang())
    }

    /// A text of the dossier, made safe and typeset.
    pub fn told(&self, text: &str) -> String {
        typeset(&self.discreet(&clean(text)), self.lang())
    }

    /// « a, b et c ».
    pub fn list(&self, items: &[String]) -> String {
        self.joined(items, "words-and")
    }

    /// « a, b ou c ».
    pub fn any(&self, items: &[String]) -> String {
        self.joined(items, "words-or")
    }

    /// « a, b ni c ».
    pub fn none_of(&self, items: &[String]) -> String {
        self.joined(items, "words-nor")
    }

    /// « de Keycloak », « d'authentik ».
    pub fn of(&self, name: &str) -> String {
        let first = name
            .chars()
            .next()
            .unwrap_or_default()
            .to_lowercase()
            .to_string();
        let vowel = "aeiouàâäéèêëîïôöùûü".contains(&first);
        let sound = if vowel { "vowel" } else { "other" };
        self.say_with(
            "words-of",
            &[("name", name.into()), ("sound", sound.into())],
        )
    }

    /// A whole number with the marks of the language.
    pub fn number(&self, value: u64) -> String {
        integer(i64::try_from(value).unwrap_or(i64::MAX), self.lang())
    }

    /// The same text as the start of a sentence.
    pub fn capital(text: &str) -> String {
        let mut letters = text.chars();
        match letters.next() {
            Some(first) => first.to_uppercase().chain(letters).collect(),
            None => String::new(),
        }
    }

    /// The same text in the middle of a sentence: an ordinary word loses its capital, a name or an acronym keeps it.
    pub fn inside(text: &str) -> String {
        let mut letters = text.chars();
        let (first, second) = (letters.next(), letters.next());
        let ordinary = second.is_some_and(|second| !second.is_uppercase() && !second.is_numeric());
        match first {
            Some(first) if ordinary => {
                let rest = &text[first.len_utf8()..];
                first.to_lowercase().chain(rest.chars()).collect()
            }
            _ => text.to_owned(),
        }
    }

    /// A sentence without its final point, to be quoted inside another.
    pub fn quoted(text: &str) -> &str {
        text.trim_end().trim_end_matches('.')
    }

    /// The same text with the point that ends a sentence, if nothing ends it yet.
    pub fn ended(text: &str) -> String {
        let text = text.trim_end();
        let point = if text.ends_with(['.', '!', '?', '…']) {
            ""
        } else {
            "."
        };
        format!("{text}{point}")
    }

    fn say(&self, key: &str) -> String {
        self.texts.say(key)
    }

    fn say_with(&self, key: &str, variables: &[(&str, Value<'_>)]) -> String {
        self.texts.say_with(key, variables)
    }

    fn joined(&self, items: &[String], key: &str) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [start @ .., last] => self.say_with(
                key,
                &[
                    ("start", start.join(", ").into()),
                    ("last", last.as_str().into()),
                ],
            ),
        }
    }
}
