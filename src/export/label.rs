//! Words of pictures cut into lines, for forms that do not know the type they will be read in.

use unicode_width::UnicodeWidthChar;

use crate::document::drawing::Label;
use crate::text::clean;

/// Sizes that a label tries before it is shortened, in hundredths.
const SHRINKS: [i32; 4] = [100, 92, 85, 78];
/// Height of a line, in hundredths of the size.
const LEADING: i32 = 118;

/// The words of a label as they are drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    let at = |shrink: i32| {
        let size = (label.size * shrink / 100).max(1);
        let room = label.room * 100 / size;
        let fitted = Fitted {
            lines: wrapped(&words, room, label.strong),
            size,
            leading: size * LEADING / 100,
        };
        (fitted, room)
    };
    let sizes = SHRINKS.map(at);
    if let Some((fitted, _)) = sizes.iter().find(|(one, _)| one.lines.len() <= most) {
        return fitted.clone();
    }
    let [.., (mut fitted, room)] = sizes;
    fitted.lines.truncate(most);
    if let Some(last) = fitted.lines.last_mut() {
        while !last.is_empty() && width(last, label.strong) + width("…", label.strong) > room {
            last.pop();
        }
        *last = format!("{}…", last.trim_end());
    }
    fitted
}

/// Words in lines of at most that width, cut at spaces; a word that is wider than a line is cut where it must.
fn wrapped(words: &str, room: i32, strong: bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in words.split(' ').filter(|word| !word.is_empty()) {
        let longer = format!("{line} {word}");
        if !line.is_empty() && width(&longer, strong) <= room {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for c in word.chars() {
            line.push(c);
            if width(&line, strong) > room && line.chars().count() > 1 {
                line.pop();
                lines.push(std::mem::replace(&mut line, c.to_string()));
            }
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Width of words in common sans-serif types, in hundredths of their size.
fn width(words: &str, strong: bool) -> i32 {
    let letters: i32 = words.chars().map(letter).sum();
    if strong { letters * 108 / 100 } else { letters }
}

/// Width of a letter, as Arial and its likes have it; a little more for those that are not told apart.
fn letter(c: char) -> i32 {
    match c {
        'i' | 'j' | 'l' | '\'' | '’' | '|' | 'î' | 'ï' => 23,
        ' ' | '\u{a0}' | 't' | 'f' | 'I' | '.' | ',' | ':' | ';' | '/' | '!' => 29,
        'r' | '(' | ')' | '-' | '·' | '\u{202f}' => 34,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'J' | 'ç' => 51,
        'm' | 'M' | '%' | 'œ' | '…' | '—' => 90,
        'w' | 'O' | 'Q' | 'G' | 'W' | 'Œ' => 80,
        c if c.is_uppercase() => 73,
        c => 57 * i32::try_from(c.width().unwrap_or(0)).unwrap_or(1),
    }
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
        assert_eq!(fitted(&label("dix lettres", 410, 1)).size, 92);
    }

    #[test]
    fn narrow_letters_leave_room_for_more_of_them() {
        let lines = |words: &str| fitted(&label(words, 600, 1)).lines;
        assert_eq!(lines("il filtrait, il tirait"), ["il filtrait, il tirait"]);
        assert_ne!(
            lines("un mammouth commun, gros"),
            ["un mammouth commun, gros"]
        );
    }

    #[test]
    fn a_word_wider_than_its_room_is_cut() {
        let fitted = fitted(&label("anticonstitutionnellement", 700, 3));
        assert_eq!(fitted.lines.concat(), "anticonstitutionnellement");
        assert!(fitted.lines.len() > 1);
    }
}
