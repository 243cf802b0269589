//! French thousands marks: in quantities, and nowhere else.

use super::spaces::UNITS;
use super::words::Word;
use super::{Lang, NARROW, NO_BREAK, is_space};

/// Words after which a number is a name, not a quantity.
const NAMING: [&str; 26] = [
    "n°",
    "nº",
    "no",
    "num",
    "numéro",
    "numéros",
    "n°s",
    "réf",
    "ref",
    "référence",
    "siren",
    "siret",
    "rna",
    "bp",
    "cs",
    "tsa",
    "port",
    "ticket",
    "id",
    "code",
    "postal",
    "version",
    "rfc",
    "#",
    "article",
    "identifiant",
];

/// Joins « 38 400 »: one to three digits, then groups of exactly three.
pub(super) fn chains(words: &[Word<'_>], joints: &mut [Option<char>]) {
    let mut at = 0;
    while at < words.len() {
        let length = chain(words, at);
        for joint in joints.iter_mut().skip(at).take(length.saturating_sub(1)) {
            *joint = Some(NARROW);
        }
        at += length.max(1);
    }
}

/// How many words from `start` write one number; 0 when they do not.
fn chain(words: &[Word<'_>], start: usize) -> usize {
    let starts = words[start].number().is_some_and(|(digits, rest)| {
        digits.len() <= 3 && rest.is_empty() && !digits.starts_with('0')
    });
    if !starts || words[start].is_kept() {
        return 0;
    }
    let mut length = 1;
    while words[start + length - 1]
        .space
        .iter()
        .all(|cell| is_space(cell.c))
    {
        let Some((digits, rest)) = words.get(start + length).and_then(Word::number) else {
            break;
        };
        let unsigned = words[start + length].text.starts_with(digits);
        if !unsigned || digits.len() != 3 || rest.starts_with(char::is_alphanumeric) {
            // A registration number (« 123 456 789 00012 ») is not a quantity.
            return if digits.len() > 3 && unsigned {
                0
            } else {
                length
            };
        }
        length += 1;
        if !rest.is_empty() {
            break;
        }
    }
    length
}

/// The word with thousands marks in its number, and a space before an attached `€` or `%`.
pub(super) fn grouped(words: &[Word<'_>], at: usize) -> String {
    let word = &words[at];
    let Some((digits, rest)) = word.number() else {
        return word.text.clone();
    };
    let before = &word.text[..word.text.len() - digits.len() - rest.len()];
    let digits = if is_long_quantity(words, at, digits, rest) {
        crate::text::number::grouped(digits, Lang::Fr)
    } else {
        digits.to_owned()
    };
    let decimals = rest.strip_prefix(',').map_or(0, |rest| {
        let end = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        if end > 0 { end + 1 } else { 0 }
    });
    let (decimals, rest) = rest.split_at(decimals);
    let mut letters = rest.chars();
    let attached = matches!(letters.next(), Some('€' | '%'))
        && letters.next().is_none_or(|c| !c.is_alphanumeric());
    let space = if attached {
        String::from(NO_BREAK)
    } else {
        String::new()
    };
    format!("{before}{digits}{decimals}{space}{rest}")
}

/// Whether plain digits are a number of things: not a year, a postcode, a day or an identifier.
fn is_long_quantity(words: &[Word<'_>], at: usize, digits: &str, rest: &str) -> bool {
    let mut rest_chars = rest.chars();
    let fits = match rest_chars.next() {
        Some('.') => rest_chars.next().is_none_or(|c| !c.is_alphanumeric()),
        None | Some(',' | ';' | '!' | '?' | ')' | ']' | '»' | '”' | '…' | '€' | '%') => true,
        _ => false,
    };
    let next = words
        .get(at + 1)
        .filter(|_| words[at].space.iter().all(|cell| is_space(cell.c)));
    let has_unit = rest.starts_with(['€', '%'])
        || rest.is_empty() && next.is_some_and(|next| UNITS.contains(&next.bare()));
    let is_place = digits.len() == 5
        && rest.is_empty()
        && next.is_some_and(|next| next.text.starts_with(char::is_uppercase));
    let longest = if has_unit { 15 } else { 8 };
    let is_stamp = digits.len() == 8 && (digits.starts_with("19") || digits.starts_with("20"));
    let quantity = has_unit || !is_place && !is_stamp && !is_named(words, at);
    // A number in a row of numbers is a group of something else: « 123 456 789 00012 ».
    let grows = rest.is_empty()
        && next
            .and_then(Word::number)
            .is_some_and(|(group, _)| group.len() == 3);
    let alone = !grows && (at == 0 || !words[at - 1].text.ends_with(|c: char| c.is_ascii_digit()));
    fits && alone && quantity && (5..=longest).contains(&digits.len()) && !digits.starts_with('0')
}

fn is_named(words: &[Word<'_>], at: usize) -> bool {
    words[..at]
        .iter()
        .rev()
        .map(|word| word.bare().to_lowercase())
        .find(|word| !word.is_empty())
        .is_some_and(|word| NAMING.contains(&word.as_str()))
}
