//! What can be wrong with a sheet.

use thiserror::Error;

use crate::text::{Texts, clean};

/// What is wrong with a sheet, and where.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ImportError {
    /// It is larger than any sheet that people fill in.
    #[error("the file is too large")]
    TooLarge,
    /// It is text, but not in UTF-8.
    #[error("the text is not in UTF-8")]
    NotUtf8,
    /// It is neither text nor a spreadsheet that can be read.
    #[error("not a readable spreadsheet: {0}")]
    NotASheet(String),
    /// No row has the titles of the sheet.
    #[error("no row of titles")]
    NoTitles {
        /// The titles that must be there.
        expected: String,
    },
    /// A cell is not what it must be.
    #[error("row {row}, column {column}: {problem:?}")]
    Cell {
        /// The row, as spreadsheets number them.
        row: usize,
        /// The title of the column.
        column: String,
        /// What is wrong.
        problem: Problem,
        /// What was written.
        given: String,
        /// What may be written.
        known: String,
    },
    /// The sheet is the right one, and says nothing.
    #[error("nothing is filled in")]
    Nothing,
}

/// What is wrong with a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Problem {
    /// It names no row of the sheet that was sent.
    Unknown,
    /// It names the same as an earlier row.
    Twice,
    /// The requirement says something else today: the sheet is of another version.
    OtherVersion,
    /// It is none of the words that may be chosen.
    NotAChoice,
    /// It is no amount.
    NotAnAmount,
    /// It is no day.
    NotADay,
}

impl Problem {
    fn id(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Twice => "twice",
            Self::OtherVersion => "other-version",
            Self::NotAChoice => "choice",
            Self::NotAnAmount => "amount",
            Self::NotADay => "day",
        }
    }
}

impl ImportError {
    /// What happened, where, and what to do.
    pub fn say(&self, file: &str, texts: &Texts) -> String {
        let file = clean(file);
        let said = |key: &str, detail: &str| {
            let variables = [
                ("file", file.as_str().into()),
                ("detail", clean(detail).into()),
            ];
            texts.say_with(key, &variables)
        };
        match self {
            Self::TooLarge => said("import-too-large", ""),
            Self::NotUtf8 => said("import-not-utf8", ""),
            Self::NotASheet(detail) => said("import-not-a-sheet", detail),
            Self::NoTitles { expected } => said("import-no-titles", expected),
            Self::Nothing => said("import-nothing", ""),
            Self::Cell {
                row,
                column,
                problem,
                given,
                known,
            } => {
                let given: String = clean(given).chars().take(80).collect();
                let variables = [
                    ("file", file.as_str().into()),
                    ("row", (*row).into()),
                    ("column", column.as_str().into()),
                    ("problem", problem.id().into()),
                    ("given", given.into()),
                    ("known", known.as_str().into()),
                ];
                texts.say_with("import-cell", &variables)
            }
        }
    }
}
