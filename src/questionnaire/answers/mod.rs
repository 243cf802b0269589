//! Answers: what fits a question, how it is read from what people type, and how it is said.

mod describe;
mod error;
mod fold;
mod normal;
mod parse;
mod pick;
mod set;

pub use describe::{describe, rule};
pub use error::AnswerError;
pub(crate) use fold::fold;
pub use normal::{MOST_NAME, normal};
pub use parse::{is_unknown, parse};
pub use set::{answer, confirm, forget};
