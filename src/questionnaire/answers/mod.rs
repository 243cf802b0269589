//! Answers: what fits a question, how it is read from what people type, and how it is said.

//mod describe;
mod error;
mod normal;
//mod parse;
//mod set;

//pub use describe::{describe, instance_label, rule};
pub use error::AnswerError;
pub use normal::{MOST_NAME, normal};
//pub use parse::parse;
//pub use set::{answer, confirm, forget};
