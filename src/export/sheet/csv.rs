//! CSV that French and English spreadsheets open alike: UTF-8 with its mark, semicolons, CRLF.

use std::io;

use super::{FORMULA, SHIELD};
use crate::document::sheets::Sheet;

/// The sheet as CSV; no cell can be taken for a formula.
///
/// # Errors
///
/// When the writer underneath fails, which writing to memory does not.
pub fn csv(sheet: &Sheet) -> io::Result<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let titles = sheet.columns.iter().map(|column| shielded(&column.title));
    writer.write_record(titles)?;
    for row in &sheet.rows {
        writer.write_record(row.iter().map(|cell| shielded(cell)))?;
    }
    writer.into_inner().map_err(|error| error.into_error())
}

fn shielded(cell: &str) -> String {
    if cell.starts_with(FORMULA) || cell.starts_with(SHIELD) {
        format!("{SHIELD}{cell}")
    } else {
        cell.to_owned()
    }
}
