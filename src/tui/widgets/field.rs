//! A line in which one types: accents, wide characters, paste; long texts fold over several rows.

use ratatui::text::Line;
use tui_input::{Input, InputRequest};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::text::clean;
use crate::tui::keys::Key;

/// A line in which one types.
#[derive(Debug, Clone, Default)]
pub struct Field {
    input: Input,
}

/// A field as it is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folded {
    /// Its rows, each of at most the width that was asked.
    pub rows: Vec<String>,
    /// Column of the cursor.
    pub column: u16,
    /// Row of the cursor.
    pub row: u16,
}

impl Field {
    /// A field that holds `text`, the cursor at its end.
    pub fn new(text: &str) -> Self {
        Self {
            input: Input::new(text.to_owned()),
        }
    }

    /// What was typed.
    pub fn text(&self) -> &str {
        self.input.value()
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.text().trim().is_empty()
    }

    /// Takes a key; false when the key is not for a field.
    pub fn press(&mut self, key: Key) -> bool {
        let request = match key {
            Key::Char(c) => InputRequest::InsertChar(c),
            Key::Backspace => InputRequest::DeletePrevChar,
            Key::Delete => InputRequest::DeleteNextChar,
            Key::Left => InputRequest::GoToPrevChar,
            Key::Right => InputRequest::GoToNextChar,
            Key::WordLeft => InputRequest::GoToPrevWord,
            Key::WordRight => InputRequest::GoToNextWord,
            Key::Home | Key::Ctrl('a') => InputRequest::GoToStart,
            Key::End | Key::Ctrl('e') => InputRequest::GoToEnd,
            Key::Ctrl('w') => InputRequest::DeletePrevWord,
            Key::Ctrl('u') => InputRequest::DeleteLine,
            Key::Ctrl('k') => InputRequest::DeleteTillEnd,
            _ => return false,
        };
        self.input.handle(request);
        true
    }

    /// Takes pasted text: line breaks become spaces, control characters go.
    pub fn paste(&mut self, text: &str) {
        let text = clean(&text.replace(['\r', '\n', '\t'], " "));
        for c in text.trim().chars() {
            self.input.handle(InputRequest::InsertChar(c));
        }
    }

    /// The text over as many rows as it takes, with the cursor. Folded where a row is full, not between words, so that
    /// the cursor is always where it seems to be.
    pub fn folded(&self, width: u16) -> Folded {
        let width = usize::from(width.max(1));
        let mut rows = vec![String::new()];
        let (mut column, mut row) = (0, 0);
        let mut characters = 0;
        for piece in self.text().graphemes(true) {
            let full = rows
                .last()
                .is_some_and(|line| line.width() + piece.width() > width);
            if full {
                rows.push(String::new());
            }
            if characters == self.input.cursor() {
                (column, row) = (rows.last().map_or(0, |line| line.width()), rows.len() - 1);
            }
            if let Some(line) = rows.last_mut() {
                line.push_str(piece);
            }
            characters += piece.chars().count();
        }
        if self.input.cursor() >= characters {
            if rows.last().is_some_and(|line| line.width() >= width) {
                rows.push(String::new());
            }
            (column, row) = (rows.last().map_or(0, |line| line.width()), rows.len() - 1);
        }
        let small = |value: usize| u16::try_from(value).unwrap_or(u16::MAX);
        Folded {
            rows,
            column: small(column),
            row: small(row),
        }
    }
}

impl Folded {
    /// At most `height` rows, those around the cursor, and the cursor's row among them.
    pub fn window(&self, height: u16) -> (Vec<Line<'static>>, u16) {
        let first = (self.row + 1).saturating_sub(height.max(1));
        let shown = self
            .rows
            .iter()
            .skip(usize::from(first))
            .take(usize::from(height))
            .map(|row| Line::raw(row.clone()))
            .collect();
        (shown, self.row - first)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn accents_and_wide_characters_keep_the_cursor_right() {
        let mut field = Field::new("été漢");
        assert_eq!(field.folded(10).column, 5);
        field.press(Key::Left);
        assert_eq!(field.folded(10).column, 3);
        field.press(Key::Char('à'));
        assert_eq!(field.text(), "étéà漢");
        field.press(Key::Ctrl('u'));
        assert!(field.is_empty());
        assert!(!field.press(Key::Up));
    }

    #[test]
    fn a_paste_of_several_lines_is_one_line() {
        let mut field = Field::default();
        field.paste("Association\r\nPiNG\u{1b}[31m\n");
        assert!(!field.text().contains(['\n', '\r', '\u{1b}']));
        assert!(field.text().starts_with("Association"));
    }

    #[test]
    fn a_long_name_folds_and_shows_the_cursor() {
        let field = Field::new(&"nom ".repeat(100));
        let folded = field.folded(40);
        assert_eq!(folded.rows.len(), 11);
        let (shown, row) = folded.window(3);
        assert_eq!((shown.len(), row), (3, 2));
    }

    proptest! {
        #[test]
        fn the_cursor_is_always_inside(text in "[a-zé漢 ]{0,60}", moves in 0_usize..70, width in 2_u16..30) {
            let mut field = Field::new(&text);
            for _ in 0..moves {
                field.press(Key::Left);
            }
            let folded = field.folded(width);
            prop_assert!(usize::from(folded.row) < folded.rows.len());
            prop_assert!(folded.column <= width);
            prop_assert_eq!(folded.rows.concat(), text);
        }
    }
}
