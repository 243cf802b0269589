//! One association's answers and inventory of tools.
//!
//! [`read`] and [`DossierFile::write`] turn the file into a [`Dossier`](model::Dossier) and back; they know no disk.
//! [`store`] is the only place that touches the disk: it locks, saves whole or not at all, and keeps one copy of the
//! version before. [`migration`] explains a dossier of another version of the questionnaire.

mod file;
mod header;
pub mod migration;
pub mod model;
mod read;
mod records;
pub mod store;
mod tools;
mod values;
mod write;

pub use file::{DossierFile, Loaded, SCHEMA};
pub use read::read;
