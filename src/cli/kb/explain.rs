//! `kb explain`: what a code means, why it matters and how to mend it.
//!
//! The paragraphs are those of the documentation, in both languages, so that page and program cannot differ.

use schemars::JsonSchema;
use serde::Serialize;

use super::tell::wrapped;
use crate::knowledge::{Code, Severity, nearest};
use crate::text::{Texts, Translated};

/// The paragraphs in each language.
const FRENCH: &str = include_str!("../../../docs/kb-codes.fr.md");
const ENGLISH: &str = include_str!("../../../docs/kb-codes.md");

/// A code with its paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Explanation {
    /// The code, for instance `KB012`.
    pub code: String,
    /// Its short name, for instance `wrong-count`.
    pub title: String,
    /// `error` or `warning`.
    pub severity: String,
    /// What it means, why it matters, how to mend it.
    pub explanation: Translated,
}

/// A code that no check gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownCode {
    /// What was asked for.
    pub given: String,
    /// What was probably meant.
    pub suggestion: Option<String>,
}

impl UnknownCode {
    /// The error in the language of `texts`, with what to do.
    pub fn say(&self, texts: &Texts) -> String {
        let given = crate::text::clean(&self.given);
        let mut said = texts.say_with("kb-code-unknown", &[("given", given.into())]);
        said.push(' ');
        match &self.suggestion {
            Some(meant) => said.push_str(&texts.say_with(
                "kb-name-suggestion",
                &[("suggestion", meant.as_str().into())],
            )),
            None => said.push_str(&texts.say("kb-code-help")),
        }
        said
    }
}

/// The paragraph of a code, given by its identifier (`KB012`, in any case) or its short name (`wrong-count`).
///
/// # Errors
///
/// When there is no such code.
pub fn run(given: &str) -> Result<Explanation, UnknownCode> {
    let wanted = given.trim().to_lowercase();
    let found = Code::ALL
        .iter()
        .find(|code| code.id().to_lowercase() == wanted || code.title() == wanted);
    let Some(code) = found else {
        let ids: Vec<String> = Code::ALL.iter().map(|code| code.id()).collect();
        let titles = Code::ALL.iter().map(|code| code.title());
        let known = ids.iter().map(String::as_str).chain(titles);
        return Err(UnknownCode {
            given: given.trim().to_owned(),
            suggestion: nearest(&wanted, known),
        });
    };
    Ok(Explanation {
        code: code.id(),
        title: code.title().to_owned(),
        severity: match code.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
        .to_owned(),
        explanation: Translated {
            fr: paragraph(FRENCH, *code),
            en: paragraph(ENGLISH, *code),
        },
    })
}

/// What stands below the title of a code, up to the next title.
fn paragraph(book: &str, code: Code) -> String {
    let title = format!("\n### {} {}\n", code.id(), code.title());
    let after = book.split_once(&title).map_or("", |(_, after)| after);
    let text = after.split("\n#").next().unwrap_or_default().trim();
    // The severity is told apart.
    let text = ["*Warning.* ", "*Avertissement.* "]
        .iter()
        .find_map(|mark| text.strip_prefix(mark))
        .unwrap_or(text);
    let lines = text
        .lines()
        .map(|line| if line.is_empty() { "\n\n" } else { line });
    let joined = lines.collect::<Vec<_>>().join(" ");
    joined.replace(" \n\n ", "\n\n")
}

impl Explanation {
    /// The explanation in the language of `texts`.
    pub fn text(&self, texts: &Texts) -> String {
        let level = texts.say(&format!("kb-level-{}", self.severity));
        let mut out = format!("{} {} ({level})\n", self.code, self.title);
        let lang = texts.lang();
        for part in self.explanation.get(lang).split("\n\n") {
            out.push('\n');
            out.push_str(&wrapped(&crate::text::typeset(part, lang), 0));
        }
        out
    }
}
