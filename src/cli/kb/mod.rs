//! `trousse kb …`: what the knowledge base says, and what is wrong with it.
//!
//! Each command is a function that gives a report; a report can be told as text in a language, or written as JSON.

pub mod check;
pub mod compare;
mod compare_text;
pub mod diff;
mod excerpt;
pub mod fact;
mod line;
pub mod name;
pub mod show;
pub mod stats;
mod tell;

pub use line::{FactLine, SourceLine};
