//! The plan of each document, as data: its sections in order, their sentences, and on which facts they appear.
//!
//! `reports/*.toml` come in as bytes ([`load`]), are read into raw tables (`raw`) and checked; every flaw is told at its
//! place. What a plan may name (`insert`, `when`, placeholders) is a small [`vocabulary`] that the builder knows.

mod embedded;
mod load;
mod model;
mod raw;
mod sections;
pub mod vocabulary;

pub use embedded::embedded;
pub use load::{Loaded, load, schema_file};
pub use model::{Asked, Audience, Content, Milestone, PlanBlock, ReportPlan, Section, Term};
