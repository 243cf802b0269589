//! Sheets as files: CSV and OpenDocument.

mod csv;
mod ods;

pub use self::csv::csv;
pub use ods::ods;

/// What a spreadsheet would take for a formula when it opens a text file.
pub(crate) const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];
/// What keeps it from doing so, and is taken off when the sheet is read back.
pub(crate) const SHIELD: char = '\'';
