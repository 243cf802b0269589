//! A matrix: a row for each thing, a column for each way, a mark and a word where they meet.

use super::canvas::{Canvas, Words};
use crate::document::drawing::{Drawing, FULL_WIDTH, Fill, Tone};

/// Width of the names of rows.
const NAMES: i32 = 1090;
/// Height of the names of columns.
const HEAD: i32 = 330;
/// Height of a row.
const ROW: i32 = 360;
/// Half the size of a mark.
const MARK: i32 = 48;

/// What stands in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::document) enum Mark {
    /// Yes: a full disc.
    Yes,
    /// In a way that does not count: a ring.
    Partly,
    /// No: a cross.
    No,
    /// Nobody says: a question mark.
    Unknown,
}

/// The names of rows and columns, and the cells row by row.
#[derive(Debug)]
pub(in crate::document) struct Matrix {
    pub(in crate::document) columns: Vec<String>,
    pub(in crate::document) rows: Vec<(String, Vec<(Mark, String)>)>,
}

/// The picture of a matrix.
pub(in crate::document) fn matrix(matrix: &Matrix) -> Drawing {
    let count = i32::try_from(matrix.columns.len().max(1)).unwrap_or(1);
    let width = (FULL_WIDTH - NAMES) / count;
    let middle = |column: usize| NAMES + width * i32::try_from(column).unwrap_or(0) + width / 2;
    let mut canvas = Canvas::default();
    for (at, name) in matrix.columns.iter().enumerate() {
        let words = Words::new(name, width - 30).on(3).small().strong();
        canvas.say((middle(at), HEAD / 2), words.centred());
    }
    let mut y = HEAD;
    for (at, (name, cells)) in matrix.rows.iter().enumerate() {
        if at.is_multiple_of(2) {
            canvas.fill((0, y), (FULL_WIDTH, ROW), Fill::Plain(Tone::Light));
        }
        let words = Words::new(name, NAMES - 90).on(3);
        canvas.say((50, y + ROW / 2), words);
        for (column, (mark, word)) in cells.iter().enumerate() {
            put(&mut canvas, *mark, (middle(column), y + 90));
            let words = Words::new(word, width - 16).on(2).small().centred();
            canvas.say((middle(column), y + 245), words);
        }
        y += ROW;
    }
    canvas.rule(HEAD);
    canvas.rule(y);
    canvas.done(y + 10)
}

fn put(canvas: &mut Canvas, mark: Mark, (x, y): (i32, i32)) {
    match mark {
        Mark::Yes => canvas.disc((x, y), MARK, Tone::Deep),
        Mark::Partly => canvas.ring((x, y), MARK, Tone::Deep),
        Mark::No => {
            let arm = MARK - 8;
            canvas.line((x - arm, y - arm), (x + arm, y + arm), 18, Tone::Ink);
            canvas.line((x - arm, y + arm), (x + arm, y - arm), 18, Tone::Ink);
        }
        Mark::Unknown => canvas.say((x, y), Words::new("?", 200).strong().centred()),
    }
}
