//! The row of titles of a sheet, in either language.

use std::collections::BTreeMap;

use super::cells::Cells;
use super::error::{ImportError, Problem};
use crate::document::sheets::Sheet;

/// The columns of a sheet that was read, by their ids, and the rows under the titles.
pub(super) struct Titled<'c> {
    /// The place of each column that is there.
    columns: BTreeMap<&'static str, usize>,
    /// The titles, by id, as they were written.
    titles: BTreeMap<&'static str, String>,
    /// The rows under the titles.
    pub(super) rows: &'c [(usize, Vec<String>)],
}

impl<'c> Titled<'c> {
    /// Finds the first row that has the titles `needed` of one of the sheets.
    pub(super) fn find(
        cells: &'c Cells,
        sheets: &[Sheet],
        needed: &[&str],
    ) -> Result<Self, ImportError> {
        for (at, (_, row)) in cells.rows.iter().enumerate() {
            for sheet in sheets {
                let mut columns = BTreeMap::new();
                let mut titles = BTreeMap::new();
                for column in &sheet.columns {
                    let title = plain(&column.title);
                    if let Some(place) = row.iter().position(|cell| plain(cell) == title) {
                        columns.insert(column.id, place);
                        titles.insert(column.id, column.title.clone());
                    }
                }
                if needed.iter().all(|id| columns.contains_key(id)) {
                    return Ok(Self {
                        columns,
                        titles,
                        rows: &cells.rows[at + 1..],
                    });
                }
            }
        }
        let expected: Vec<String> = sheets
            .first()
            .into_iter()
            .flat_map(|sheet| &sheet.columns)
            .filter(|column| needed.contains(&column.id))
            .map(|column| column.title.clone())
            .collect();
        Err(ImportError::NoTitles {
            expected: expected.join(", "),
        })
    }

    /// A cell of a row; empty when its column, or the cell, is not there.
    pub(super) fn cell<'r>(&self, row: &'r [String], column: &str) -> &'r str {
        let at = self.columns.get(column);
        at.and_then(|at| row.get(*at))
            .map_or("", |cell| cell.trim())
    }

    /// A flaw of a cell.
    pub(super) fn flaw(
        &self,
        row: usize,
        column: &str,
        problem: Problem,
        given: &str,
        known: &str,
    ) -> ImportError {
        ImportError::Cell {
            row,
            column: self
                .titles
                .get(column)
                .cloned()
                .unwrap_or_else(|| column.to_owned()),
            problem,
            given: given.to_owned(),
            known: known.to_owned(),
        }
    }
}

/// Words without what hands and offices change on the way: case, accents, spaces, marks.
pub(super) fn plain(text: &str) -> String {
    let letters = text
        .chars()
        .flat_map(char::to_lowercase)
        .flat_map(crate::dossier::model::without_accent);
    letters.filter(|c| c.is_alphanumeric()).collect()
}
