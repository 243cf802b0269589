//! Line mode: the same course for screen readers, pipes and scripts.
//!
//! One block of lines a question, commands as words, no colour, no box, no cursor that moves. Every answer is saved at
//! once; the end of the input saves too.

mod block;
mod command;
mod input;
mod review;
mod session;

use std::io::{self, BufRead, Write};

use crate::dossier::model::Dossier;
use crate::dossier::store::Store;
use crate::knowledge::model::KnowledgeBase;
use crate::questionnaire::model::Questionnaire;
use crate::text::Lang;

/// What line mode works on.
pub struct Session<'a> {
    /// What is asked.
    pub questionnaire: &'a Questionnaire,
    /// What gives needs, features, editions and criteria.
    pub base: &'a KnowledgeBase,
    /// What is answered.
    pub dossier: &'a mut Dossier,
    /// Where it is saved.
    pub store: &'a mut dyn Store,
    /// The language spoken.
    pub lang: Lang,
}

/// How line mode ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// After the last question.
    Finished,
    /// Somebody left before the last question.
    Left,
    /// The input ended before the last question.
    InputEnded,
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// How it ended.
    pub end: End,
    /// Whether the last answer is saved.
    pub saved: bool,
}

/// Asks the questions on `output` and reads the answers from `input`, starting with the first that is open or to be
/// looked at again.
///
/// # Errors
///
/// When `input` cannot be read or `output` cannot be written. A dossier that cannot be saved is told on `output`, and
/// tried again with the next answer.
pub fn run(session: Session<'_>, input: impl BufRead, output: impl Write) -> io::Result<Outcome> {
    session::Talk::new(session, input, output).run()
}
