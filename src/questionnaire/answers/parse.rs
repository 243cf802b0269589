//! Answers read from what people type, in line mode and in typed fields.

use super::fold::fold;
use super::normal::normal;
use super::pick::{pick, pick_some};
use super::{AnswerError, set};
use crate::dossier::model::{Answer, QuestionRef};
use crate::questionnaire::model::QuestionKind;
use crate::questionnaire::{Course, tools_like};
use crate::text::{Currency, Lang, Money, MoneyError, Translated, clean, date};

/// Ways to say that one does not know.
const UNKNOWN: [&str; 10] = [
    "?",
    "je ne sais pas",
    "ne sais pas",
    "je sais pas",
    "nsp",
    "inconnu",
    "i don't know",
    "don't know",
    "dont know",
    "unknown",
];
/// Ways to name none of the options.
const NOTHING: [&str; 8] = [
    "rien",
    "aucun",
    "aucune",
    "nothing",
    "none",
    "no tool",
    "aucun outil",
    "-",
];

/// Whether the text says *je ne sais pas*.
pub fn is_unknown(text: &str) -> bool {
    UNKNOWN.contains(&fold(text).trim_end_matches(['.', '!']))
}

/// The answer that `text` gives to a question that applies, in its normal form.
///
/// # Errors
///
/// When the text cannot be read as an answer; the error says what is expected.
pub fn parse(
    course: &Course<'_>,
    reference: &QuestionRef,
    text: &str,
    lang: Lang,
) -> Result<Answer, AnswerError> {
    let question = course.questionnaire().question(&reference.question);
    let question = question.ok_or_else(|| AnswerError::NoSuchQuestion(reference.to_string()))?;
    let typed = text.trim();
    if typed.is_empty() {
        return Err(AnswerError::Empty);
    }
    if is_unknown(typed) {
        return Ok(Answer::Unknown);
    }
    let options = course.options(reference);
    let ids = |picked: Vec<&crate::questionnaire::OptionView>| {
        picked.into_iter().map(|one| one.id.clone()).collect()
    };
    let is_nothing =
        NOTHING.contains(&fold(typed).as_str()) && pick(&options, typed, lang).is_err();
    let answer = match &question.kind {
        QuestionKind::YesNo => Answer::YesNo(yes_no(typed)?),
        QuestionKind::Choice(_) => match pick(&options, typed, lang) {
            Ok(option) => Answer::Choice(option.id.clone()),
            Err(_) if pick_some(&options, typed, lang).is_ok_and(|some| some.len() > 1) => {
                return Err(AnswerError::OnlyOne);
            }
            Err(error) => return Err(error),
        },
        QuestionKind::Choices(_) if is_nothing => Answer::Choices(Vec::new()),
        QuestionKind::Choices(_) => Answer::Choices(ids(pick_some(&options, typed, lang)?)),
        QuestionKind::Ranking(_) if is_nothing => Answer::Ranking(Vec::new()),
        QuestionKind::Ranking(_) => Answer::Ranking(ids(pick_some(&options, typed, lang)?)),
        QuestionKind::Number { unit, .. } => Answer::Number(number(typed, unit)?),
        QuestionKind::Money => Answer::Money(money(typed, course.base().currency)?),
        QuestionKind::Text { .. } => Answer::Text(typed.to_owned()),
        QuestionKind::Date => Answer::Date(date::parse(typed).map_err(AnswerError::Date)?),
        QuestionKind::Tools if is_nothing => Answer::Tools(Vec::new()),
        QuestionKind::Tools => Answer::Tools(tools(course, typed)?),
    };
    normal(question, answer).map_err(|error| in_words(error, &options, lang))
}

/// People know options by their words, not by their ids.
fn in_words(
    error: AnswerError,
    options: &[crate::questionnaire::OptionView],
    lang: Lang,
) -> AnswerError {
    match error {
        AnswerError::Twice(id) => {
            let label = options
                .iter()
                .find(|option| option.id == id)
                .map(|option| option.label(lang).to_owned());
            AnswerError::Twice(label.unwrap_or(id))
        }
        other => other,
    }
}

fn yes_no(typed: &str) -> Result<bool, AnswerError> {
    match fold(typed).as_str() {
        "o" | "oui" | "y" | "yes" | "1" | "vrai" | "true" | "&" => Ok(true),
        "n" | "non" | "no" | "2" | "faux" | "false" | "e" => Ok(false),
        _ => Err(AnswerError::YesOrNo),
    }
}

/// « 1 500 », "1,500", « 320 comptes ».
fn number(typed: &str, unit: &Translated) -> Result<u64, AnswerError> {
    let wrong = || AnswerError::NotANumber(typed.to_owned());
    let mut digits = fold(typed);
    for unit in [&unit.fr, &unit.en] {
        let unit = fold(unit);
        // Unit and its singular: « 1 heure par mois », « 1 compte ».
        for words in [unit.as_str(), unit.trim_end_matches('s')] {
            if !words.is_empty()
                && let Some(before) = digits.strip_suffix(words)
            {
                digits = before.trim_end().to_owned();
            }
        }
    }
    let groups: Vec<&str> = digits.split([' ', ',']).collect();
    let fits = |group: &&str| group.len() == 3;
    let is_grouped = groups.len() == 1 || (groups[0].len() <= 3 && groups[1..].iter().all(fits));
    let joined = groups.concat();
    if joined.is_empty() || !is_grouped || !joined.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(wrong());
    }
    joined.parse().map_err(|_| wrong())
}

/// An amount; without currency, in that of the base. The word « euros » is not a code, but everybody writes it.
fn money(typed: &str, currency: Currency) -> Result<Money, AnswerError> {
    let folded = fold(typed);
    let euros = folded
        .strip_suffix("euros")
        .or_else(|| folded.strip_suffix("euro"));
    let typed = euros.map_or_else(|| typed.to_owned(), |amount| format!("{amount} EUR"));
    let read = match typed.parse::<Money>() {
        Err(MoneyError::NoCurrency(_)) => format!("{typed} {currency}").parse(),
        read => read,
    };
    read.map_err(AnswerError::Money)
}

/// Ids of software of the base, or names: exactly, or the only one that starts so. Quotes keep a name as it is.
fn tools(course: &Course<'_>, typed: &str) -> Result<Vec<String>, AnswerError> {
    let names = typed
        .split([',', ';'])
        .map(str::trim)
        .filter(|name| !name.is_empty());
    names.map(|name| tool(course, name)).collect()
}

fn tool(course: &Course<'_>, typed: &str) -> Result<String, AnswerError> {
    let is_quote = |sign: char| "\"«»“”".contains(sign);
    let bare = typed.trim_matches(|sign: char| is_quote(sign) || sign.is_whitespace());
    if let Some(id) = set::known_tool(bare, course.base(), course.dossier()) {
        return Ok(id);
    }
    if !typed.starts_with(is_quote) && bare.chars().count() > 2 {
        let like = tools_like(course.base(), bare);
        let starts =
            |one: &&crate::questionnaire::OptionView| fold(&one.label.fr).starts_with(&fold(bare));
        if let [only] = like.iter().filter(starts).collect::<Vec<_>>().as_slice() {
            return Ok(only.id.clone());
        }
    }
    Ok(clean(bare))
}
