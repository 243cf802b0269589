//! Typography of a language: no-break spaces, quotes and thousands marks, put where they belong.
//!
//! Four passes over the characters, each in its own file; what [`protect`] marks (addresses,
//! identifiers, code) no pass touches.

mod marks;
mod numbers;
mod protect;
mod quotes;
mod spaces;
mod words;

use super::Lang;
use protect::{Cell, protect};

const NO_BREAK: char = '\u{a0}';
const NARROW: char = '\u{202f}';

/// `text` with the typography of `lang`.
///
/// French: narrow no-break space before `;` `!` `?`, no-break space before `:` and inside
/// guillemets, thousands marks in numbers of five digits and more, straight quotes made
/// typographic. Both languages: numbers stay with their units, days with their months, `n°` and
/// `p.` with what follows. English gets typographic quotes and no space before punctuation.
///
/// Only spaces and quotes ever change. Idempotent. Addresses, times, identifiers, versions and
/// what stands between backquotes are left alone.
pub fn typeset(text: &str, lang: Lang) -> String {
    let mut cells = protect(text);
    quotes::straight(&mut cells, lang);
    if lang == Lang::Fr {
        cells = quotes::guillemets(cells);
        cells = marks::french(&cells);
    }
    spaces::bind(&cells, lang)
}

/// A space inside a line, of any width.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | NO_BREAK | NARROW)
}

/// Takes the spaces off the end of `cells` and gives them back.
fn take_spaces(cells: &mut Vec<Cell>) -> Vec<Cell> {
    let kept = cells
        .iter()
        .rposition(|cell| !is_space(cell.c) || cell.kept)
        .map_or(0, |at| at + 1);
    cells.split_off(kept)
}

#[cfg(test)]
#[path = "typography_tests.rs"]
mod tests;
