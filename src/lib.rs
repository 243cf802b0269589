//! Trousse: the kit that you pack before you set out.
//!
//! A planner for the digital tools of an association. Data flows one way:
//!
//! ```text
//! knowledge + questionnaire → dossier → compatibility → assessment → planning → document → export
//! ```
//!
//! - [`knowledge`]: what the world says, dated and sourced: software, editions, offers, claims.
//! - [`questionnaire`]: what is asked, on which condition, and what an answer does.
//! - [`dossier`]: one association's answers and tools, saved so that nothing is lost.
//! - [`compatibility`]: the graph of editions, protocols and identity providers.
//! - [`assessment`]: requirements, blockers and scores, each point with its chain.
//! - [`planning`]: one choice per need under a stance, proven best within the limits.
//! - [`document`]: the format-neutral *cahier des charges*.
//! - [`export`]: the document as PDF and Markdown, results as JSON.
//! - [`delivery`]: documents as files in a folder.
//! - [`text`]: languages, French typography, dates, money.
//! - [`tui`] and [`plain`]: two faces of one course through the questions.
//! - [`cli`]: one file a command.
//!
//! The core (everything above `tui`) knows no terminal and no clock; bytes and dates come in as
//! arguments. `tests/architecture.rs` reads the imports and holds this.

pub mod assessment;
pub mod cli;
pub mod compatibility;
pub mod delivery;
pub mod document;
pub mod dossier;
pub mod export;
pub mod import;
pub mod knowledge;
mod parallel;
pub mod plain;
pub mod planning;
pub mod questionnaire;
pub mod text;
pub mod tui;
pub mod upstream;
