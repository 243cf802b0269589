//! Words of a text with the spaces after them, and what they look like.

use super::protect::Cell;

/// A word, and the white space that comes after it.
#[derive(Debug)]
pub(super) struct Word<'a> {
    pub(super) text: String,
    cells: &'a [Cell],
    pub(super) space: &'a [Cell],
}

impl Word<'_> {
    pub(super) fn is_kept(&self) -> bool {
        self.cells.iter().any(|cell| cell.kept)
    }

    pub(super) fn has_digit(&self) -> bool {
        self.text.bytes().any(|byte| byte.is_ascii_digit())
    }

    /// The word without opening brackets and quotes.
    pub(super) fn opened(&self) -> &str {
        self.text
            .trim_start_matches(['(', '[', '«', '“', '"', '‘', '’', '—', '–'])
    }

    /// The word without the punctuation that follows it either.
    pub(super) fn bare(&self) -> &str {
        self.opened().trim_end_matches([
            ')', ']', '»', '”', '"', '’', ',', ';', ':', '!', '?', '…', '.',
        ])
    }

    /// The digits that the word starts with, after brackets and signs, and what comes after them.
    pub(super) fn number(&self) -> Option<(&str, &str)> {
        let body = self
            .opened()
            .trim_start_matches(['+', '-', '−', '±', '~', '≈', '<', '>']);
        let end = body
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(body.len());
        (end > 0).then(|| body.split_at(end))
    }
}

/// Words and the spaces after them; the first word is empty when the text starts with a space.
pub(super) fn split(cells: &[Cell]) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut rest = cells;
    while !rest.is_empty() {
        let end = rest
            .iter()
            .position(|cell| cell.c.is_whitespace())
            .unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        let gap = after
            .iter()
            .position(|cell| !cell.c.is_whitespace())
            .unwrap_or(after.len());
        let (space, after) = after.split_at(gap);
        words.push(Word {
            text: word.iter().map(|cell| cell.c).collect(),
            cells: word,
            space,
        });
        rest = after;
    }
    words
}
