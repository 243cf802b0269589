//! What is asked, on which condition, and what an answer does.
//!
//! Files come in as bytes ([`load`]), are read into raw tables (`raw`) and validated into a
//! [`Questionnaire`](model::Questionnaire) (`valid`); every flaw is told at its place. [`Course`] is the one engine by
//! which both faces of the program go through the questions; [`answers`] reads, checks, stores and words an answer.

pub mod answers;
pub mod conditions;
mod course;
mod embedded;
mod load;
pub mod model;
mod options;
mod raw;
mod resolve;
pub mod schema;
pub mod uses;
mod valid;

pub use course::{Course, Progress, State, Step};
pub use embedded::{embedded, examples};
pub use load::{Loaded, load};
pub use options::{OptionView, tool_name, tools_like};
pub use valid::check_together;
