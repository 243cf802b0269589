//! Which words must stay on one line: numbers and units, days and months, titles and names.

use super::protect::Cell;
use super::{Lang, NARROW, NO_BREAK, is_space};
use crate::text::date::months;

const UNITS: [&str; 54] = [
    "€",
    "$",
    "£",
    "%",
    "‰",
    "°",
    "°C",
    "h",
    "min",
    "s",
    "ms",
    "j",
    "o",
    "ko",
    "Ko",
    "Mo",
    "Go",
    "To",
    "Po",
    "Gio",
    "Mio",
    "kB",
    "KB",
    "MB",
    "GB",
    "TB",
    "PB",
    "GiB",
    "MiB",
    "Kb",
    "Mb",
    "Gb",
    "km",
    "m",
    "cm",
    "mm",
    "kg",
    "g",
    "W",
    "kWh",
    "px",
    "pt",
    "USD",
    "EUR",
    "GBP",
    "CHF",
    "CAD",
    "euros",
    "euro",
    "dollars",
    "dollar",
    "millions",
    "milliards",
    "million",
];

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

/// A word, and the white space that comes after it.
#[derive(Debug)]
struct Word<'a> {
    text: String,
    cells: &'a [Cell],
    space: &'a [Cell],
}

impl Word<'_> {
    fn is_kept(&self) -> bool {
        self.cells.iter().any(|cell| cell.kept)
    }

    /// The word without opening brackets and quotes.
    fn opened(&self) -> &str {
        self.text
            .trim_start_matches(['(', '[', '«', '“', '"', '‘', '’', '—', '–'])
    }

    /// The word without the punctuation that follows it either.
    fn bare(&self) -> &str {
        self.opened().trim_end_matches([
            ')', ']', '»', '”', '"', '’', ',', ';', ':', '!', '?', '…', '.',
        ])
    }

    /// The digits that the word starts with, after brackets and signs, and what comes after them.
    fn number(&self) -> Option<(&str, &str)> {
        let body = self
            .opened()
            .trim_start_matches(['+', '-', '−', '±', '~', '≈', '<', '>']);
        let end = body
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(body.len());
        (end > 0).then(|| body.split_at(end))
    }
}

/// The text of `cells`, with no-break spaces where words belong together.
pub(super) fn bind(cells: &[Cell], lang: Lang) -> String {
    let words = split(cells);
    let mut joints: Vec<Option<char>> = (0..words.len())
        .map(|at| belongs(&words, at, lang).then_some(NO_BREAK))
        .collect();
    if lang == Lang::Fr {
        chains(&words, &mut joints);
    }
    let mut out = String::with_capacity(cells.len() * 2);
    for (at, word) in words.iter().enumerate() {
        match lang {
            Lang::Fr if !word.is_kept() => out.push_str(&grouped(&words, at)),
            _ => out.push_str(&word.text),
        }
        let horizontal =
            !word.space.is_empty() && word.space.iter().all(|cell| is_space(cell.c) && !cell.kept);
        match joints[at] {
            Some(space) if horizontal => out.push(space),
            _ => out.extend(word.space.iter().map(|cell| cell.c)),
        }
    }
    out
}

/// Words and the spaces after them; the first word is empty when the text starts with a space.
fn split(cells: &[Cell]) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut rest = cells;
    while !rest.is_empty() {
        let end = rest
            .iter()
            .position(|cell| cell.c.is_whitespace())
            .unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        let gap = after
            .iter()
            .position(|cell| !cell.c.is_whitespace())
            .unwrap_or(after.len());
        let (space, after) = after.split_at(gap);
        words.push(Word {
            text: word.iter().map(|cell| cell.c).collect(),
            cells: word,
            space,
        });
        rest = after;
    }
    words
}

/// Whether the words at `at` and after it must not be parted.
fn belongs(words: &[Word<'_>], at: usize, lang: Lang) -> bool {
    let (Some(word), Some(next)) = (words.get(at), words.get(at + 1)) else {
        return false;
    };
    let is_quantity = word.number().is_some_and(|(_, rest)| {
        rest.chars()
            .all(|c| c.is_ascii_digit() || matches!(c, ',' | '.'))
    }) && word.text.ends_with(|c: char| c.is_ascii_digit());
    let starts_with_digit = next.opened().starts_with(|c: char| c.is_ascii_digit());
    let starts_with_capital = next.opened().starts_with(char::is_uppercase);
    let after_hour =
        word.text == "h" && starts_with_digit && at > 0 && words[at - 1].number().is_some();
    let is_day = |word: &Word<'_>| match word.number() {
        Some((digits, rest)) => {
            digits.len() <= 2 && matches!(rest.trim_end_matches(','), "" | "er")
        }
        None => false,
    };
    let is_month = |word: &Word<'_>| months(lang).contains(&word.bare());
    let date = is_day(word) && is_month(next)
        || lang == Lang::En && is_month(word) && is_day(next) && word.bare() == word.text;
    let label = match (lang, word.opened()) {
        (
            _,
            "n°" | "nº" | "N°" | "n°s" | "EX" | "§" | "p." | "pp." | "fig." | "vol." | "art."
            | "chap." | "No.",
        ) => starts_with_digit,
        (Lang::Fr, "M." | "MM." | "Mme" | "Mmes" | "Mlle" | "Dr") => starts_with_capital,
        (Lang::En, "Mr" | "Mrs" | "Ms" | "Dr" | "Mr." | "Mrs." | "Ms." | "Dr.") => {
            starts_with_capital
        }
        _ => false,
    };
    let unit = next
        .bare()
        .split('/')
        .next()
        .is_some_and(|unit| UNITS.contains(&unit));
    is_quantity && unit || after_hour || date || label
}

/// Joins « 38 400 »: one to three digits, then groups of exactly three.
fn chains(words: &[Word<'_>], joints: &mut [Option<char>]) {
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
fn grouped(words: &[Word<'_>], at: usize) -> String {
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
    let has_unit = rest.starts_with('€')
        || rest.is_empty() && next.is_some_and(|next| UNITS.contains(&next.bare()));
    let is_place = digits.len() == 5
        && rest.is_empty()
        && next.is_some_and(|next| next.text.starts_with(char::is_uppercase));
    let longest = if has_unit { 15 } else { 8 };
    let is_stamp = digits.len() == 8 && (digits.starts_with("19") || digits.starts_with("20"));
    let quantity = has_unit || !is_place && !is_stamp && !is_named(words, at);
    // A number in a row of numbers is a group of something else: « 123 456 789 00012 ».
    let alone = at == 0 || !words[at - 1].text.ends_with(|c: char| c.is_ascii_digit());
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
