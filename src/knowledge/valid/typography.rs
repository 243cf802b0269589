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
    if !is_suspect(text, lang) {
        return None;
    }
    let typed = plain(text);
    let shown = plain(&typeset(text, lang));
    let right = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    // Thousands are parted when shown; that is no affair of the files.
    (without_digit_marks(&right) != without_digit_marks(&typed)).then_some(right)
}

/// Whether a space seems to be missing or superfluous at first sight. Addresses and times seem so too: what is right is
/// settled by setting the text.
fn is_suspect(text: &str, lang: Lang) -> bool {
    let spaced = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let mut previous = None;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let suspect = match (lang, c) {
            (Lang::Fr, ':' | ';' | '!' | '?' | '»') => !spaced(previous),
            (Lang::Fr, '«') => !spaced(rest.peek().copied()),
            (Lang::Fr, '"') => true,
            (Lang::En, ':' | ';' | '!' | '?') | (_, ',' | '.') => {
                previous.is_some() && spaced(previous)
            }
            (_, c) if c.is_whitespace() => spaced(previous) || rest.peek().is_none() || c == '\n',
            _ => false,
        };
        if suspect {
            return true;
        }
        previous = Some(c);
    }
    false
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
