//! The one form in which an answer is kept.

use std::collections::BTreeSet;

use super::AnswerError;
use crate::dossier::model::Answer;
use crate::questionnaire::model::{AnswerOption, Options, Question, QuestionKind};
use crate::text::clean_lines;

/// The longest name of a tool, in characters.
pub const MOST_NAME: usize = 80;

/// The normal form of `answer`: options in the question's order (in that of the alphabet when they come from the
/// base), each once; words without what could hide or move. Two people who say the same give the same bytes.
///
/// # Errors
///
/// When the answer does not fit the kind, the range or the listed options of the question. Options of the base are
/// not checked here: a dossier may be older or newer than the base.
pub fn normal(question: &Question, answer: Answer) -> Result<Answer, AnswerError> {
    Ok(match (&question.kind, answer) {
        (_, Answer::Unknown) => Answer::Unknown,
        (QuestionKind::YesNo, Answer::YesNo(yes)) => Answer::YesNo(yes),
        (QuestionKind::Choice(options), Answer::Choice(id)) => {
            exists(options, &id)?;
            Answer::Choice(id)
        }
        (QuestionKind::Choices(options), Answer::Choices(ids)) => {
            Answer::Choices(some(options, ids)?)
        }
        (QuestionKind::Ranking(options), Answer::Ranking(ids)) => {
            Answer::Ranking(ranked(options, ids)?)
        }
        (QuestionKind::Number { min, max, .. }, Answer::Number(given)) => {
            if !(min..=max).contains(&&given) {
                return Err(AnswerError::OutOfRange {
                    given,
                    least: *min,
                    most: *max,
                });
            }
            Answer::Number(given)
        }
        (QuestionKind::Money, Answer::Money(money)) if money.minor < 0 => {
            return Err(AnswerError::Negative);
        }
        (QuestionKind::Money, Answer::Money(money)) => Answer::Money(money),
        (QuestionKind::Text { max }, Answer::Text(text)) => Answer::Text(words(&text, *max)?),
        (QuestionKind::Date, Answer::Date(day)) => Answer::Date(day),
        (QuestionKind::Tools, Answer::Tools(tools)) => Answer::Tools(named(tools)?),
        _ => return Err(AnswerError::OtherKind),
    })
}

fn listed(options: &Options) -> Option<&[AnswerOption]> {
    match options {
        Options::Listed(listed) => Some(listed),
        Options::Needs | Options::Features | Options::Editions | Options::Criteria => None,
    }
}

fn exists(options: &Options, id: &str) -> Result<(), AnswerError> {
    let known = listed(options).is_none_or(|listed| listed.iter().any(|option| option.id == id));
    if known && !id.is_empty() {
        Ok(())
    } else {
        Err(AnswerError::NoOption(id.to_owned()))
    }
}

fn some(options: &Options, ids: Vec<String>) -> Result<Vec<String>, AnswerError> {
    ids.iter().try_for_each(|id| exists(options, id))?;
    let chosen: BTreeSet<String> = ids.into_iter().collect();
    let Some(listed) = listed(options) else {
        return Ok(chosen.into_iter().collect());
    };
    let is_chosen = |option: &&AnswerOption| chosen.contains(&option.id);
    // To choose nothing is to choose « aucun », where the question has it.
    let single = listed.iter().filter(|option| option.exclusive).count() == 1;
    let is_nothing = |option: &&AnswerOption| chosen.is_empty() && single && option.exclusive;
    let kept: Vec<&AnswerOption> = listed
        .iter()
        .filter(|option| is_chosen(option) || is_nothing(option))
        .collect();
    match kept
        .iter()
        .find(|option| option.exclusive && kept.len() > 1)
    {
        Some(exclusive) => Err(AnswerError::Exclusive(exclusive.label.clone())),
        None => Ok(kept.into_iter().map(|option| option.id.clone()).collect()),
    }
}

fn ranked(options: &Options, ids: Vec<String>) -> Result<Vec<String>, AnswerError> {
    let mut seen = BTreeSet::new();
    for id in &ids {
        exists(options, id)?;
        if !seen.insert(id) {
            return Err(AnswerError::Twice(id.clone()));
        }
    }
    Ok(ids)
}

fn words(text: &str, most: usize) -> Result<String, AnswerError> {
    let text = clean_lines(text);
    let text = text.trim();
    let count = text.chars().count();
    if text.is_empty() {
        return Err(AnswerError::Empty);
    }
    if count > most {
        Err(AnswerError::TooLong { count, most })
    } else {
        Ok(text.to_owned())
    }
}

fn named(tools: Vec<String>) -> Result<Vec<String>, AnswerError> {
    let mut seen = BTreeSet::new();
    for tool in &tools {
        if tool.is_empty() || tool.chars().count() > MOST_NAME {
            return Err(AnswerError::BadName(tool.clone()));
        }
    }
    Ok(tools
        .into_iter()
        .filter(|tool| seen.insert(tool.clone()))
        .collect())
}
