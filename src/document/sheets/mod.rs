//! Sheets that are sent or carried to a trial, filled in and read back.
//!
//! A [`Sheet`] knows no file format. Its first column identifies each row when it is read back; the identifiers of the
//! other columns are [`Column::id`].

mod grid;
mod trial;

pub use grid::grid;
pub use trial::{Finalist, Trial, finalists, trial, trials};

use crate::text::Texts;

/// A sheet to fill in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its name, also the name of the file.
    pub name: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows: one cell a column.
    pub rows: Vec<Vec<String>>,
}

/// A column of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What it is for the program that reads the sheet back.
    pub id: &'static str,
    /// Its title.
    pub title: String,
    /// Its width in millimetres.
    pub width: u16,
    /// What its cells may hold; anything when empty.
    pub choices: Vec<String>,
}

impl Column {
    /// A column whose cells may hold anything, with the title of `key`.
    fn new(id: &'static str, texts: &Texts, key: &str, width: u16) -> Self {
        Self {
            id,
            title: texts.say(key),
            width,
            choices: Vec::new(),
        }
    }
}
