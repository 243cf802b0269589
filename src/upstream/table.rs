//! Tables of text: one header line, a tab between cells, no quoting.

use super::broken::Broken;
use super::node::{Spot, decode};

/// A table whose columns are asked for by name.
pub(super) struct Table<'a> {
    columns: Vec<&'a str>,
    pub(super) lines: Vec<Line<'a>>,
}

/// A line of a table.
pub(super) struct Line<'a> {
    number: usize,
    cells: Vec<(usize, &'a str)>,
}

impl<'a> Table<'a> {
    pub(super) fn read(file: &str, bytes: &'a [u8]) -> Result<Self, Broken> {
        let text = decode(file, bytes)?;
        let mut lines = text.lines().enumerate();
        let columns: Vec<&str> = match lines.next() {
            Some((_, header)) if !header.trim().is_empty() => header.split('\t').collect(),
            _ => return Err(Broken::new(file, 1, 1, "no header line")),
        };
        let line = |(at, text): (usize, &'a str)| {
            let mut column = 1;
            let cells = text.split('\t').map(|cell| {
                let start = column;
                column += cell.chars().count() + 1;
                (start, cell)
            });
            Line {
                number: at + 1,
                cells: cells.collect(),
            }
        };
        let filled = lines.filter(|(_, text)| !text.trim().is_empty());
        Ok(Self {
            columns,
            lines: filled.map(line).collect(),
        })
    }

    /// The cell of a column, empty or not; none when the column, or the end of the line, is missing.
    pub(super) fn cell(&self, line: &Line<'a>, column: &str) -> Option<(Spot, &'a str)> {
        let at = self.columns.iter().position(|name| *name == column)?;
        let (start, text) = line.cells.get(at)?;
        let spot = Spot {
            line: line.number,
            column: *start,
        };
        Some((spot, text.trim()))
    }

    /// Whether the table has that column.
    pub(super) fn has(&self, column: &str) -> bool {
        self.columns.contains(&column)
    }

    /// Whether a line ends before its last column.
    pub(super) fn is_short(&self, line: &Line<'_>) -> bool {
        line.cells.len() < self.columns.len()
    }
}

impl Line<'_> {
    /// Where the line starts.
    pub(super) fn spot(&self) -> Spot {
        Spot {
            line: self.number,
            column: 1,
        }
    }

    /// How many cells it has.
    pub(super) fn length(&self) -> usize {
        self.cells.len()
    }
}
