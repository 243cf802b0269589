//! Spaces that French and English typography ask for in the files themselves.
//!
//! Files are typed with ordinary spaces and straight apostrophes; the right no-break spaces come when a text is shown.
//! What a file must have is a space wherever there is one to be shown.

use crate::text::{Lang, typeset};

/// The text as it should be typed, when it is not.
pub(super) fn french(text: &str) -> Option<String> {
    mended(text, Lang::Fr)
}

/// The same for English.
pub(super) fn english(text: &str) -> Option<String> {
    mended(text, Lang::En)
}

fn mended(text: &str, lang: Lang) -> Option<String> {
    if !has_marks(text) {
        return None;
    }
    let typed = plain(text);
    let shown = plain(&typeset(text, lang));
    let right = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    // Thousands are parted when shown; that is no affair of the files.
    (without_digit_marks(&right) != without_digit_marks(&typed)).then_some(right)
}

/// Whether there is a mark that wants or refuses a space, or a space that may be one too many.
fn has_marks(text: &str) -> bool {
    let mark = |c: char| matches!(c, ':' | ';' | '!' | '?' | '«' | '»' | '"' | '“' | '”');
    let loose = |pair: &str| text.contains(pair);
    text.contains(mark) || ["  ", " ,", " .", "\n"].into_iter().any(loose) || text.trim() != text
}

/// Ordinary spaces and straight apostrophes and quotes, as on a keyboard.
fn plain(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{a0}' | '\u{202f}' | '\n' => ' ',
            '\u{2019}' | '\u{2018}' => '\'',
            '\u{201c}' | '\u{201d}' => '"',
            other => other,
        })
        .collect()
}

fn without_digit_marks(text: &str) -> String {
    let signs: Vec<char> = text.chars().collect();
    let is_digit = |at: Option<usize>| {
        at.and_then(|at| signs.get(at))
            .is_some_and(char::is_ascii_digit)
    };
    let kept = signs.iter().enumerate().filter(|(at, sign)| {
        let between_digits = is_digit(at.checked_sub(1)) && is_digit(Some(at + 1));
        !(between_digits && matches!(sign, ' ' | ','))
    });
    kept.map(|(_, sign)| *sign).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_and_superfluous_spaces() {
        assert_eq!(french("Vraiment ? Oui : « tout » ; 38400 USD."), None);
        assert_eq!(french("Deux  espaces.").as_deref(), Some("Deux espaces."));
        assert_eq!(french(" Au bord.").as_deref(), Some("Au bord."));
        assert_eq!(english("Two  spaces.").as_deref(), Some("Two spaces."));
        assert_eq!(english("It's fine: 10,000 users; “quoted”."), None);
    }
}
