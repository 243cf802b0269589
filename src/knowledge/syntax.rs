//! Reading bytes as TOML, as far as they go.

use toml::Spanned;
use toml::de::DeTable;

use super::code::Code;
use super::diagnostic::{Flaw, Flaws};
use super::source::Source;

/// More errors than this in one file say nothing more.
const MOST_ERRORS: usize = 10;

/// The file's text; reports where it is none.
pub(crate) fn decode<'a>(path: &str, bytes: &'a [u8], flaws: &mut Flaws) -> Option<&'a str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(error) => {
            let readable = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            let at = readable.len()..readable.len();
            flaws.report(
                &Source::new(path, &readable),
                Flaw::new(Code::NotUtf8, at).with("byte", error.valid_up_to()),
            );
            None
        }
    }
}

/// The file's tables, and whether they are whole; reports every error of syntax.
pub(crate) fn parse<'a>(source: &Source<'a>, flaws: &mut Flaws) -> (Spanned<DeTable<'a>>, bool) {
    let (table, errors) = DeTable::parse_recoverable(source.text);
    for error in errors.iter().take(MOST_ERRORS) {
        let span = error.span().unwrap_or(0..0);
        flaws.report(
            source,
            Flaw::new(Code::InvalidToml, span).with("problem", problem(error.message())),
        );
    }
    (table, errors.is_empty())
}

/// The kind of error of syntax, for the sentence that tells it (the parser itself speaks English only).
fn problem(message: &str) -> &'static str {
    const KINDS: [(&str, &str); 12] = [
        ("duplicate", "duplicate"),
        ("must be quoted", "quotes"),
        ("string", "string"),
        ("quote", "string"),
        ("escape", "string"),
        ("date", "date"),
        ("time", "date"),
        ("comma", "comma"),
        ("unclosed", "unclosed"),
        ("key with no value", "value"),
        ("missing value", "value"),
        ("key", "key"),
    ];
    KINDS
        .iter()
        .find(|(part, _)| message.contains(part))
        .map_or("other", |(_, kind)| kind)
}
