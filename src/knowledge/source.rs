//! The text of one file, and what is on which line of it.

use std::ops::Range;

use super::diagnostic::End;
use super::model::Place;

/// A file that is read.
#[derive(Debug)]
pub(crate) struct Source<'a> {
    /// Path within the base.
    pub(crate) path: &'a str,
    /// Its text.
    pub(crate) text: &'a str,
    /// Byte at which each line starts.
    lines: Vec<usize>,
}

impl<'a> Source<'a> {
    pub(crate) fn new(path: &'a str, text: &'a str) -> Self {
        let after_breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            path,
            text,
            lines: std::iter::once(0).chain(after_breaks).collect(),
        }
    }

    /// Line and column, from 1, of a byte; of the last one when the byte is beyond the text.
    fn position(&self, byte: usize) -> (usize, usize) {
        let mut byte = byte.min(self.text.len());
        while !self.text.is_char_boundary(byte) {
            byte -= 1;
        }
        let line = self.lines.partition_point(|start| *start <= byte);
        let start = self.lines.get(line - 1).copied().unwrap_or(0);
        (line, self.text[start..byte].chars().count() + 1)
    }

    /// Where `span` begins.
    pub(crate) fn place(&self, span: &Range<usize>) -> Place {
        let (line, column) = self.position(span.start);
        Place {
            file: self.path.to_owned(),
            line,
            column,
        }
    }

    /// Where `span` ends (after its last character).
    pub(crate) fn end(&self, span: &Range<usize>) -> End {
        let (line, column) = self.position(span.end.max(span.start));
        End { line, column }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_count_from_one() {
        let source = Source::new("a.toml", "été = 1\nx = 2\n");
        for (byte, line, column) in [
            (0, 1, 1),
            (2, 1, 2),
            (5, 1, 4),
            (10, 2, 1),
            (14, 2, 5),
            (16, 3, 1),
            (999, 3, 1),
        ] {
            assert_eq!(source.position(byte), (line, column), "byte {byte}");
        }
        assert_eq!(source.position(1), (1, 1), "inside a character");
        assert_eq!(Source::new("a.toml", "").position(7), (1, 1));
    }
}
