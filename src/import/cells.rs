//! The cells of a sheet, whatever its format.

use std::io::{Cursor, Read};

use calamine::{Data, Ods, Reader};

use super::error::ImportError;
use crate::export::sheet::{FORMULA, SHIELD};
use crate::text::clean_lines;

/// A sheet that people fill in is far smaller, packed or not.
const MOST_BYTES: usize = 4 << 20;
const MOST_UNPACKED: u64 = 32 << 20;
const MOST_ROWS: usize = 5_000;

/// The cells of a sheet: its rows in order, the first one numbered 1.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cells {
    /// The number of each row, as spreadsheets count them, with its cells.
    pub rows: Vec<(usize, Vec<String>)>,
}

/// Reads CSV (UTF-8, with or without its mark; semicolons, commas or tabs) or the first table of an OpenDocument
/// spreadsheet.
///
/// # Errors
///
/// When the file is neither, or larger than any sheet that people fill in.
pub fn read(bytes: &[u8]) -> Result<Cells, ImportError> {
    if bytes.len() >= MOST_BYTES {
        return Err(ImportError::TooLarge);
    }
    let rows = if bytes.starts_with(b"PK") {
        from_ods(bytes)?
    } else {
        from_csv(bytes)?
    };
    if rows.len() > MOST_ROWS {
        return Err(ImportError::TooLarge);
    }
    Ok(Cells { rows })
}

fn from_ods(bytes: &[u8]) -> Result<Vec<(usize, Vec<String>)>, ImportError> {
    let wrong = |error: &dyn std::fmt::Display| ImportError::NotASheet(error.to_string());
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| wrong(&error))?;
    // An archive may claim little and hold much: what is really unpacked is counted.
    let content = archive
        .by_name("content.xml")
        .map_err(|error| wrong(&error))?;
    let unpacked = std::io::copy(&mut content.take(MOST_UNPACKED), &mut std::io::sink())
        .map_err(|error| wrong(&error))?;
    if unpacked >= MOST_UNPACKED {
        return Err(ImportError::TooLarge);
    }
    let mut workbook: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(|error| wrong(&error))?;
    let Some(name) = workbook.sheet_names().first().cloned() else {
        return Ok(Vec::new());
    };
    let range = workbook
        .worksheet_range(&name)
        .map_err(|error| wrong(&error))?;
    let (first, _) = range.start().unwrap_or_default();
    let rows = range.rows().take(MOST_ROWS + 1).enumerate();
    Ok(rows
        .map(|(at, cells)| {
            let number = usize::try_from(first).unwrap_or(0) + at + 1;
            (number, cells.iter().map(told).collect())
        })
        .collect())
}

/// A cell as text. Figures lose the mark of floating point that spreadsheets give them.
fn told(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::DateTimeIso(day) => day.chars().take(10).collect(),
        other => clean_lines(&other.to_string()).trim().to_owned(),
    }
}

fn from_csv(bytes: &[u8]) -> Result<Vec<(usize, Vec<String>)>, ImportError> {
    let text = std::str::from_utf8(bytes).map_err(|_| ImportError::NotUtf8)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.contains('\0') {
        return Err(ImportError::NotASheet("NUL".to_owned()));
    }
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for (at, record) in reader.records().take(MOST_ROWS + 1).enumerate() {
        let record = record.map_err(|error| ImportError::NotASheet(error.to_string()))?;
        rows.push((at + 1, record.iter().map(unshielded).collect()));
    }
    Ok(rows)
}

/// What stands most often between the titles, outside quotes; a semicolon when nothing does.
fn delimiter(text: &str) -> u8 {
    let mut quoted = false;
    let mut counts = [(b';', 0_usize), (b'\t', 0), (b',', 0)];
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if quoted => {}
            _ => {
                if let Some((_, count)) = counts.iter_mut().find(|(mark, _)| *mark == byte) {
                    *count += 1;
                }
            }
        }
    }
    // The earlier of equals: `max_by_key` would take the last one.
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let found = counts.iter().find(|(_, count)| *count == most);
    found.map_or(b';', |(mark, _)| *mark)
}

fn unshielded(cell: &str) -> String {
    let inside = cell
        .strip_prefix(SHIELD)
        .filter(|rest| rest.starts_with(FORMULA) || rest.starts_with(SHIELD));
    clean_lines(inside.unwrap_or(cell)).trim().to_owned()
}
