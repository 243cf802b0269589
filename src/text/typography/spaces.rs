//! Which words must stay on one line: numbers and units, days and months, titles and names.

use super::numbers::{chains, grouped};
use super::protect::Cell;
use super::words::{Word, split};
use super::{Lang, NO_BREAK, is_space};
use crate::text::date::months;

/// What a number is counted in.
pub(super) const UNITS: [&str; 54] = [
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
            Lang::Fr if word.has_digit() && !word.is_kept() => {
                out.push_str(&grouped(&words, at));
            }
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

/// Whether the words at `at` and after it must not be parted.
fn belongs(words: &[Word<'_>], at: usize, lang: Lang) -> bool {
    let (Some(word), Some(next)) = (words.get(at), words.get(at + 1)) else {
        return false;
    };
    let is_quantity = word.text.ends_with(|c: char| c.is_ascii_digit())
        && word.number().is_some_and(|(_, rest)| {
            rest.chars()
                .all(|c| c.is_ascii_digit() || matches!(c, ',' | '.'))
        });
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
        || lang == Lang::En && is_day(next) && is_month(word) && word.bare() == word.text;
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
    let unit = || {
        let first = next.bare().split('/').next();
        first.is_some_and(|unit| UNITS.contains(&unit))
    };
    is_quantity && unit() || after_hour || date || label
}
