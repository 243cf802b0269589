//! The line of a file where a flaw stands, made safe and short enough to be shown.

use std::ops::Range;

/// A line of so many characters is shown whole.
const WHOLE: usize = 120;
/// Of a longer one, so many are shown before the flaw, of the flaw, and after it.
const BEFORE: usize = 30;
const INSIDE: usize = 60;
const AFTER: usize = 20;

/// A piece of a file, and where in it the flaw is.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    pub(super) text: String,
    pub(super) span: Range<usize>,
}

/// The line on which `span` starts. A flaw of several lines is shown up to the end of its first one; signs that would
/// move the cursor or hide are replaced by a visible mark.
pub(super) fn excerpt(text: &str, span: &Range<usize>) -> Excerpt {
    let at = floor(text, span.start);
    let start = text[..at].rfind('\n').map_or(0, |found| found + 1);
    let end = text[at..].find('\n').map_or(text.len(), |found| at + found);
    let inside = floor(text, span.end).clamp(at, end);
    let whole = text[start..end].chars().nth(WHOLE).is_none();
    let most = |count: usize| if whole { WHOLE } else { count };

    let mut out = Excerpt {
        text: String::new(),
        span: 0..0,
    };
    let hidden = text[start..at].chars().count().saturating_sub(most(BEFORE));
    if hidden > 0 {
        out.text.push('…');
    }
    out.text
        .extend(text[start..at].chars().skip(hidden).map(visible));
    out.span.start = out.text.len();
    let cut = push_some(&mut out.text, &text[at..inside], most(INSIDE));
    out.span.end = out.text.len();
    if cut || push_some(&mut out.text, &text[inside..end], most(AFTER)) {
        out.text.push('…');
    }
    out
}

/// Appends at most so many characters; tells whether some were left out.
fn push_some(out: &mut String, text: &str, most: usize) -> bool {
    out.extend(text.chars().take(most).map(visible));
    text.chars().nth(most).is_some()
}

fn floor(text: &str, byte: usize) -> usize {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}

fn visible(c: char) -> char {
    match c {
        '\t' => ' ',
        '\u{20}'..='\u{7e}' => c,
        _ if crate::text::clean(c.encode_utf8(&mut [0; 4])).starts_with(c) => c,
        _ => '\u{fffd}',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_one_safe_line() {
        let text = "a = 1\nb = \"é\u{202e}\u{1b}[31m\"\nc = 3\n";
        let found = excerpt(text, &(10..22));
        assert_eq!(found.text, "b = \"é\u{fffd}\u{fffd}[31m\"");
        assert_eq!(&found.text[found.span.clone()], "\"é\u{fffd}\u{fffd}[31m\"");
    }

    #[test]
    fn never_panics_and_stays_short() {
        let long = "é".repeat(10_000);
        for span in [
            0..0,
            1..3,
            9_999..10_001,
            20_000..20_000,
            30_000..40_000,
            Range { start: 5, end: 2 },
        ] {
            let found = excerpt(&long, &span);
            assert!(found.text.chars().count() <= WHOLE);
            assert!(found.text.get(found.span).is_some());
        }
        assert_eq!(excerpt("", &(0..0)).text, "");
    }
}
