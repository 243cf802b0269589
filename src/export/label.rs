//! Words of pictures cut into lines, for forms that do not know the type they will be read in.

use unicode_width::UnicodeWidthStr;

use crate::document::drawing::Label;
use crate::text::clean;

/// Width of a letter of common sans-serif types, in hundredths of their size; a little more than most need.
const LETTER: i32 = 54;
/// Sizes that a label tries before it is shortened, in hundredths.
const SHRINKS: [i32; 3] = [100, 92, 85];
/// Height of a line, in hundredths of the size.
const LEADING: i32 = 118;

/// The words of a label as they are drawn.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fitted {
    /// The lines, from the top.
    pub(super) lines: Vec<String>,
    /// Size of the type, in tenths of a point.
    pub(super) size: i32,
    /// From one line to the next, in tenths of a point.
    pub(super) leading: i32,
}

/// Lines that are about as wide as the room of the label: a little smaller, then shortened, where they are too many.
pub(super) fn fitted(label: &Label) -> Fitted {
    let most = usize::from(label.lines.max(1));
    let words = clean(&label.words);
    let mut smallest = None;
    for shrink in SHRINKS {
        let size = (label.size * shrink / 100).max(1);
        let letters = usize::try_from(label.room * 100 / (size * LETTER)).unwrap_or(0);
        let lines = wrapped(&words, letters.max(4));
        let leading = size * LEADING / 100;
        let fits = lines.len() <= most;
        let fitted = Fitted {
            lines,
            size,
            leading,
        };
        if fits {
            return fitted;
        }
        smallest = Some((fitted, letters.max(4)));
    }
    let (mut fitted, letters) = smallest.unwrap_or((
        Fitted {
            lines: Vec::new(),
            size: label.size,
            leading: label.size,
        },
        4,
    ));
    fitted.lines.truncate(most);
    if let Some(last) = fitted.lines.last_mut() {
        while last.width() >= letters {
            last.pop();
        }
        *last = format!("{}…", last.trim_end());
    }
    fitted
}

/// Words in lines of at most so many letters, where spaces let them.
fn wrapped(words: &str, letters: usize) -> Vec<String> {
    textwrap::wrap(words, letters)
        .into_iter()
        .map(std::borrow::Cow::into_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::drawing::{Anchor, Tone};

    fn label(words: &str, room: i32, lines: u8) -> Label {
        Label {
            x: 0,
            y: 0,
            anchor: Anchor::Start,
            room,
            lines,
            size: 100,
            strong: false,
            tone: Tone::Ink,
            words: words.to_owned(),
        }
    }

    #[test]
    fn words_are_cut_shrunk_then_shortened() {
        let lines = |words: &str, room, most| fitted(&label(words, room, most)).lines;
        assert_eq!(lines("un mot", 1000, 1), ["un mot"]);
        assert_eq!(lines("deux mots", 300, 2), ["deux", "mots"]);
        assert_eq!(lines("beaucoup trop de mots", 400, 1), ["beaucou…"]);
        assert_eq!(fitted(&label("dix lettres", 600, 1)).size, 92);
    }
}
