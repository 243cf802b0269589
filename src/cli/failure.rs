//! How a command ends when it cannot do what was asked.

use std::fmt;

/// Why a command cannot do what was asked: a sentence with place and remedy. The program then ends with 2.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Failure(pub(super) String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<String> for Failure {
    fn from(sentence: String) -> Self {
        Self(sentence)
    }
}

/// How a command that could be done ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    /// Done.
    Yes,
    /// The answer is no: infeasible, flaws found.
    No,
}
