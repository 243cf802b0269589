//! Options named by number, by first letters or by id.

use super::AnswerError;
use super::fold::fold;
use crate::questionnaire::OptionView;
use crate::text::Lang;

/// The keys of the digits on a French keyboard, without Shift: 1 to 9.
const UNSHIFTED: &str = "&é\"'(-è_ç";

/// The option that was meant.
///
/// # Errors
///
/// When no option fits, or several do.
pub(super) fn pick<'o>(
    options: &'o [OptionView],
    typed: &str,
    lang: Lang,
) -> Result<&'o OptionView, AnswerError> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(AnswerError::Empty);
    }
    if typed.bytes().all(|byte| byte.is_ascii_digit()) {
        let number = typed
            .parse::<usize>()
            .ok()
            .and_then(|number| number.checked_sub(1));
        let none = || AnswerError::NoNumber {
            given: typed.to_owned(),
            most: options.len(),
        };
        return number.and_then(|at| options.get(at)).ok_or_else(none);
    }
    let wanted = fold(typed);
    if let Some(option) = options
        .iter()
        .find(|option| option.id == wanted || fold(option.label(lang)) == wanted)
    {
        return Ok(option);
    }
    let starts = |option: &&OptionView| {
        !wanted.is_empty()
            && (fold(option.label(lang)).starts_with(&wanted) || option.id.starts_with(&wanted))
    };
    let has_word = |option: &&OptionView| {
        let label = fold(option.label(lang));
        wanted.len() > 2
            && label
                .split([' ', '\''])
                .any(|word| word.starts_with(&wanted))
    };
    for found in [
        options.iter().filter(starts).collect::<Vec<_>>(),
        options.iter().filter(has_word).collect(),
    ] {
        match found.as_slice() {
            [] => {}
            [one] => return Ok(one),
            several => {
                let found = several.iter().map(|option| option.label.clone()).collect();
                return Err(AnswerError::Ambiguous {
                    given: typed.to_owned(),
                    found,
                });
            }
        }
    }
    let mut signs = typed.chars();
    let key = signs
        .next()
        .filter(|_| signs.next().is_none())
        .and_then(|sign| UNSHIFTED.chars().position(|one| one == sign));
    key.and_then(|at| options.get(at))
        .ok_or_else(|| AnswerError::NoOption(typed.to_owned()))
}

/// Several options, separated by semicolons, or by commas; bare numbers may be separated by spaces.
///
/// # Errors
///
/// The first part that names no option, or several.
pub(super) fn pick_some<'o>(
    options: &'o [OptionView],
    typed: &str,
    lang: Lang,
) -> Result<Vec<&'o OptionView>, AnswerError> {
    // A label may hold a comma itself: « Santé, opinions, origine, croyances ».
    if let Ok(one) = pick(options, typed, lang) {
        return Ok(vec![one]);
    }
    let only_numbers = |sign: char| sign.is_ascii_digit() || sign.is_whitespace() || sign == ',';
    let is_mark: fn(char) -> bool = if typed.contains(';') {
        |sign| sign == ';'
    } else if typed.chars().all(only_numbers) {
        |sign| sign == ',' || sign.is_whitespace()
    } else {
        |sign| sign == ','
    };
    let parts: Vec<&str> = typed
        .split(is_mark)
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    match parts.as_slice() {
        [] => Err(AnswerError::Empty),
        [only] => Ok(vec![pick(options, only, lang)?]),
        several => {
            let picked = several.iter().map(|part| pick_some(options, part, lang));
            Ok(picked.collect::<Result<Vec<_>, _>>()?.concat())
        }
    }
}
