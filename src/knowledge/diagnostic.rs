//! A flaw at its place, and the collection of them.

use std::ops::Range;

use super::at::REPAIRED;
use super::code::{Code, Severity};
use super::model::Place;
use super::source::Source;
use crate::text::Texts;

/// Where a flaw ends: the character after its last one. Lines and columns count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct End {
    /// Line.
    pub line: usize,
    /// Column, in characters.
    pub column: usize,
}

/// One flaw of a base: what, where, and how to mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The kind of flaw.
    pub code: Code,
    /// Where it starts.
    pub place: Place,
    /// Where it ends.
    pub end: End,
    /// The same in bytes of the file, for those who draw it.
    pub span: Range<usize>,
    /// What was probably meant.
    pub suggestion: Option<String>,
    details: Vec<(&'static str, String)>,
}

impl Diagnostic {
    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// What is wrong, in one sentence.
    pub fn message(&self, texts: &Texts) -> String {
        self.say(&format!("kb-flaw-{}", self.code.title()), texts)
    }

    /// How to mend it.
    pub fn remedy(&self, texts: &Texts) -> String {
        self.say(&format!("kb-mend-{}", self.code.title()), texts)
    }

    fn say(&self, key: &str, texts: &Texts) -> String {
        let details: Vec<_> = self
            .details
            .iter()
            .map(|(name, value)| (*name, value.as_str().into()))
            .collect();
        texts.say_with(key, &details)
    }
}

/// A flaw before it has a file.
#[derive(Debug)]
pub(crate) struct Flaw {
    code: Code,
    span: Range<usize>,
    suggestion: Option<String>,
    details: Vec<(&'static str, String)>,
}

/// No detail is quoted at more length than this, in characters.
const QUOTED: usize = 80;
/// No list of possible words is longer.
const LISTED: usize = 600;

impl Flaw {
    /// A flaw of the bytes `span`.
    pub(crate) fn new(code: Code, span: Range<usize>) -> Self {
        Self {
            code,
            span,
            suggestion: None,
            details: Vec::new(),
        }
    }

    /// Gives a variable of the sentences its value.
    pub(crate) fn with(mut self, name: &'static str, value: impl std::fmt::Display) -> Self {
        let value = crate::text::clean(&value.to_string());
        let most = if name == "known" { LISTED } else { QUOTED };
        let short = match value.char_indices().nth(most) {
            Some((at, _)) => format!("{}…", &value[..at]),
            None => value,
        };
        self.details.push((name, short));
        self
    }

    /// What was probably meant.
    pub(crate) fn suggest(mut self, suggestion: Option<String>) -> Self {
        self.suggestion = suggestion;
        self
    }
}

/// All the flaws found so far.
#[derive(Debug, Default)]
pub(crate) struct Flaws {
    found: Vec<Diagnostic>,
}

impl Flaws {
    /// Adds a flaw of `source`, unless its place has already been reported and repaired.
    pub(crate) fn report(&mut self, source: &Source<'_>, flaw: Flaw) {
        if flaw.span == REPAIRED {
            return;
        }
        let length = source.text.len();
        let span =
            flaw.span.start.min(length)..flaw.span.end.clamp(flaw.span.start.min(length), length);
        self.found.push(Diagnostic {
            code: flaw.code,
            place: source.place(&span),
            end: source.end(&span),
            span,
            suggestion: flaw.suggestion,
            details: flaw.details,
        });
    }

    /// Adds a flaw of a file as a whole.
    pub(crate) fn report_file(&mut self, path: &str, flaw: Flaw) {
        self.report(&Source::new(path, ""), flaw);
    }

    /// Adds flaws that were found elsewhere.
    pub(crate) fn extend(&mut self, others: Self) {
        self.found.extend(others.found);
    }

    /// Whether the base cannot be used.
    pub(crate) fn has_errors(&self) -> bool {
        self.found
            .iter()
            .any(|flaw| flaw.severity() == Severity::Error)
    }

    /// The flaws by place, then by code, each once.
    pub(crate) fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.found
            .sort_by(|a, b| (&a.place, a.code, &a.details).cmp(&(&b.place, b.code, &b.details)));
        self.found.dedup();
        self.found
    }
}
