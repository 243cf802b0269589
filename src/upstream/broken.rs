//! Files that cannot be read at all.

use crate::knowledge::model::Place;
use crate::text::{Texts, clean};

/// No problem is quoted at more length than this, in characters.
const QUOTED: usize = 160;

/// A file that cannot be read: its syntax is broken, or it is not what the catalogue's files are.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Broken {
    /// Where reading failed.
    pub place: Place,
    /// What the parser says, in English.
    pub problem: String,
}

impl Broken {
    pub(super) fn new(file: &str, line: usize, column: usize, problem: &str) -> Self {
        Self {
            place: Place {
                file: clean(file),
                line,
                column,
            },
            problem: clean(problem).chars().take(QUOTED).collect(),
        }
    }

    /// The error in the language of `texts`, with what to do.
    pub fn say(&self, texts: &Texts) -> String {
        let parts = [
            ("place", self.place.to_string().into()),
            ("problem", self.problem.as_str().into()),
        ];
        texts.say_with("upstream-broken", &parts)
    }
}
