//! Text that came from a file or a keyboard, made safe for a screen and for a document.
//!
//! What goes: control characters, whole terminal escape sequences, marks that reverse or isolate
//! the reading order, and characters without width that can hide or smuggle text. What stays: the
//! joiners that an emoji or a script needs in order to be written at all.

/// `text` on one line: line breaks and tabs become spaces, dangerous characters go.
///
/// Idempotent. Visible characters are never changed.
pub fn clean(text: &str) -> String {
    sweep(text, false)
}

/// Like [`clean`], but keeps line breaks (`\r\n` and `\r` become `\n`).
pub fn clean_lines(text: &str) -> String {
    sweep(text, true)
}

fn sweep(text: &str, keep_lines: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let escape = escape_length(rest);
        if escape > 0 {
            rest = &rest[escape..];
            continue;
        }
        rest = &rest[c.len_utf8()..];
        match c {
            '\r' if rest.starts_with('\n') => {}
            '\n' | '\r' if keep_lines => out.push('\n'),
            '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                out.push(' ');
            }
            _ if c.is_control() || is_hidden(c) => {}
            '\u{200c}' | '\u{200d}' => {
                if joiner_is_needed(c, &out, rest) {
                    out.push(c);
                }
            }
            '\u{fe00}'..='\u{fe0f}' => {
                if out.chars().next_back().is_some_and(carries_variation) {
                    out.push(c);
                }
            }
            '\u{e0020}'..='\u{e007f}' => {
                if continues_flag(&out) && flag_is_closed(c, rest) {
                    out.push(c);
                }
            }
            _ => out.push(c),
        }
    }
    out
}

/// Length in bytes of the terminal escape sequence that `text` starts with; 0 when none does.
fn escape_length(text: &str) -> usize {
    let mut chars = text.char_indices();
    let Some((_, first)) = chars.next() else {
        return 0;
    };
    let (introducer, start) = match first {
        '\u{1b}' => match chars.next() {
            Some((at, c)) => (c, at + c.len_utf8()),
            None => return first.len_utf8(),
        },
        '\u{9b}' => ('[', first.len_utf8()),
        '\u{9d}' => (']', first.len_utf8()),
        '\u{90}' | '\u{98}' | '\u{9e}' | '\u{9f}' => ('P', first.len_utf8()),
        _ => return 0,
    };
    let body = &text[start..];
    match introducer {
        // Control sequence: parameters and intermediates, then one final byte.
        '[' => {
            let parameters = body
                .find(|c| !(' '..='?').contains(&c))
                .unwrap_or(body.len());
            let last = body[parameters..]
                .chars()
                .next()
                .filter(|c| ('@'..='~').contains(c));
            start + parameters + last.map_or(0, char::len_utf8)
        }
        // Strings (window titles, hyperlinks, device control): up to their terminator. Without
        // one, only the introducer goes, so that a stray escape cannot swallow a whole answer.
        ']' | 'P' | 'X' | '^' | '_' => string_end(body).map_or(start, |end| start + end),
        ' '..='/' => {
            let end = body
                .find(|c| !(' '..='/').contains(&c))
                .unwrap_or(body.len());
            let last = body[end..]
                .chars()
                .next()
                .filter(|c| ('0'..='~').contains(c));
            start + end + last.map_or(0, char::len_utf8)
        }
        '0'..='~' => start,
        _ => first.len_utf8(),
    }
}

fn string_end(body: &str) -> Option<usize> {
    let at = body.find(['\u{7}', '\u{9c}', '\u{1b}', '\n'])?;
    let rest = &body[at..];
    match rest.chars().next()? {
        '\n' => None,
        '\u{1b}' if rest[1..].starts_with('\\') => Some(at + 2),
        '\u{1b}' => Some(at),
        c => Some(at + c.len_utf8()),
    }
}

/// Characters that show nothing and change how the rest is read.
fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}'
        | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e001f}' | '\u{e0080}'..='\u{e0fff}')
        || u32::from(c) & 0xfffe == 0xfffe
}

/// A joiner stays inside an emoji, and between letters of scripts that are written with it.
fn joiner_is_needed(joiner: char, before: &str, after: &str) -> bool {
    let previous = before.chars().next_back();
    let base = before.chars().rev().find(|c| *c != '\u{fe0f}');
    let next = after.chars().next();
    let letters = previous.is_some_and(is_joining_script) && next.is_some_and(is_joining_script);
    let emoji = base.is_some_and(is_emoji) && next.is_some_and(is_emoji);
    letters || (joiner == '\u{200d}' && emoji)
}

fn is_joining_script(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{61b}' | '\u{61d}'..='\u{8ff}' | '\u{900}'..='\u{dff}' | '\u{1000}'..='\u{109f}'
        | '\u{1780}'..='\u{17b3}' | '\u{17b6}'..='\u{17ff}' | '\u{1820}'..='\u{18af}' | '\u{fb50}'..='\u{fdcf}' | '\u{fe70}'..='\u{fefc}')
}

fn is_emoji(c: char) -> bool {
    matches!(c, '\u{a9}' | '\u{ae}' | '\u{203c}' | '\u{2049}' | '\u{2122}' | '\u{2139}' | '\u{2190}'..='\u{21ff}'
        | '\u{2300}'..='\u{23ff}' | '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{3030}' | '\u{303d}'
        | '\u{3297}' | '\u{3299}' | '\u{1f000}'..='\u{1faff}')
}

/// Emoji, keycaps and ideographs have variants; anything else would only hide the selector.
fn carries_variation(c: char) -> bool {
    is_emoji(c)
        || matches!(c, '0'..='9' | '#' | '*' | '\u{2000}'..='\u{2bff}' | '\u{3400}'..='\u{9fff}')
            && !c.is_whitespace()
}

/// The flags of regions are a black flag followed by tag characters.
fn continues_flag(before: &str) -> bool {
    before
        .chars()
        .rev()
        .find(|c| !('\u{e0020}'..='\u{e007e}').contains(c))
        == Some('\u{1f3f4}')
}

fn flag_is_closed(tag: char, after: &str) -> bool {
    tag == '\u{e007f}'
        || after
            .chars()
            .take(8)
            .find(|c| !('\u{e0020}'..='\u{e007e}').contains(c))
            == Some('\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_goes_and_what_stays() {
        for (given, expected) in [
            ("rouge \u{1b}[31mvif\u{1b}[0m", "rouge vif"),
            ("\u{9b}2Jvide", "vide"),
            ("titre \u{1b}]0;pirate\u{7}fin", "titre fin"),
            (
                "lien \u{1b}]8;;https://x.org\u{1b}\\ici\u{1b}]8;;\u{1b}\\.",
                "lien ici.",
            ),
            (
                "sans fin \u{1b}]0;reste lisible",
                "sans fin 0;reste lisible",
            ),
            ("\u{1b}(Btexte", "texte"),
            ("\u{1b}cremis", "remis"),
            ("\u{1b}é", "é"),
            ("fin\u{1b}", "fin"),
            ("a\u{0}b\u{7f}c\u{8}d", "abcd"),
            ("deux\r\nlignes", "deux lignes"),
            ("a\tb\u{2028}c\u{2029}d\u{85}e", "a b c d e"),
            ("abc\u{202e}fdp.exe", "abcfdp.exe"),
            ("\u{2066}x\u{2069}", "x"),
            ("mot\u{200b}caché\u{feff}\u{ad}", "motcaché"),
            ("👩\u{200d}💻 code", "👩\u{200d}💻 code"),
            ("👩🏽\u{200d}🚀", "👩🏽\u{200d}🚀"),
            ("🏳\u{fe0f}\u{200d}🌈", "🏳\u{fe0f}\u{200d}🌈"),
            ("a\u{200d}b", "ab"),
            ("a\u{200c}b", "ab"),
            ("می\u{200c}خواهم", "می\u{200c}خواهم"),
            ("क्\u{200d}ष", "क्\u{200d}ष"),
            ("❤\u{fe0f}\u{fe0f}\u{fe01}", "❤\u{fe0f}"),
            ("a\u{fe0f}", "a"),
            ("1\u{fe0f}\u{20e3}", "1\u{fe0f}\u{20e3}"),
            ("x\u{e0041}\u{e0042}", "x"),
            (
                "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}",
                "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}",
            ),
            ("🏴\u{e0067}sans fin", "🏴sans fin"),
            (
                "adhérent⋅es · 12\u{202f}500\u{a0}€ œuvre",
                "adhérent⋅es · 12\u{202f}500\u{a0}€ œuvre",
            ),
        ] {
            assert_eq!(clean(given), expected, "{given:?}");
        }
    }

    #[test]
    fn lines_are_kept_on_demand() {
        assert_eq!(clean_lines("a\r\nb\rc\nd\te\u{1b}[1m"), "a\nb\nc\nd e");
    }

    proptest! {
        #[test]
        fn nothing_dangerous_remains(text in any::<String>()) {
            for c in clean(&text).chars() {
                prop_assert!(!c.is_control() && !is_hidden(c), "{c:?}");
            }
            prop_assert!(clean_lines(&text).chars().all(|c| c == '\n' || !c.is_control()));
        }

        #[test]
        fn idempotent(text in "[a-z\u{0}-\u{20}\u{80}-\u{9f}\\[\\];0-9m👩💻🏴\u{200b}-\u{200f}\u{202a}-\u{202e}\u{fe0e}\u{fe0f}\u{e0062}\u{e007f}\u{600}-\u{620}]{0,40}") {
            let once = clean(&text);
            prop_assert_eq!(clean(&once), once);
            let lines = clean_lines(&text);
            prop_assert_eq!(clean_lines(&lines), lines);
        }

        #[test]
        fn plain_words_are_untouched(text in "[ -~À-ÿœŒ’«»…€·⋅–—]{0,60}") {
            prop_assert_eq!(clean(&text), text.replace('\u{ad}', ""));
        }
    }
}
