//! Putting an answer into a dossier: nothing below it is lost, and what it touches is marked.

use std::collections::BTreeSet;

use super::normal::normal;
use super::{AnswerError, MOST_NAME};
use crate::dossier::model::{Answer, Dossier, QuestionRef, slug};
use crate::knowledge::model::KnowledgeBase;
use crate::questionnaire::Course;
use crate::questionnaire::model::{Question, QuestionKind, Questionnaire};
use crate::text::clean;

/// Answers a question that applies, and gives the answers that are now to be looked at again: those whose condition or
/// list reads this answer and changed with it. They are kept as they are.
///
/// # Errors
///
/// When the question does not apply, or the answer does not fit it; the dossier is then as before.
pub fn answer(
    questionnaire: &Questionnaire,
    base: &KnowledgeBase,
    dossier: &mut Dossier,
    reference: &QuestionRef,
    answer: Answer,
) -> Result<BTreeSet<QuestionRef>, AnswerError> {
    let course = Course::new(questionnaire, base, dossier);
    let question = questionnaire
        .question(&reference.question)
        .filter(|_| course.applies(reference));
    let question = question.ok_or_else(|| AnswerError::NoSuchQuestion(reference.to_string()))?;
    let (answer, names) = identified(answer, base, dossier)?;
    let answer = normal(question, answer)?;
    among(&course, reference, &answer)?;

    let before = applicable(&course);
    let changed = dossier
        .answers
        .get(reference)
        .is_some_and(|old| *old != answer);
    dossier.tool_names.extend(names);
    dossier.answers.insert(reference.clone(), answer);
    dossier.to_review.remove(reference);
    forget_names(question, dossier);
    Ok(mark(
        questionnaire,
        base,
        dossier,
        reference,
        &before,
        changed,
    ))
}

/// Takes an answer back, as if the question had never been answered; gives what is now to be looked at again.
pub fn forget(
    questionnaire: &Questionnaire,
    base: &KnowledgeBase,
    dossier: &mut Dossier,
    reference: &QuestionRef,
) -> BTreeSet<QuestionRef> {
    let before = applicable(&Course::new(questionnaire, base, dossier));
    let changed = dossier.answers.remove(reference).is_some();
    dossier.to_review.remove(reference);
    if let Some(question) = questionnaire.question(&reference.question) {
        forget_names(question, dossier);
    }
    mark(questionnaire, base, dossier, reference, &before, changed)
}

/// Says that an answer was looked at again and stays as it is.
pub fn confirm(dossier: &mut Dossier, reference: &QuestionRef) {
    dossier.to_review.remove(reference);
}

/// Keeps the typed names of the tools that are in place.
fn forget_names(question: &Question, dossier: &mut Dossier) {
    if question.kind == QuestionKind::Tools {
        let tools = match dossier.answers.get(&QuestionRef::once(&question.id)) {
            Some(Answer::Tools(tools)) => tools.as_slice(),
            _ => &[],
        };
        dossier.tool_names.retain(|id, _| tools.contains(id));
    }
}

/// The answered questions that apply.
fn applicable(course: &Course<'_>) -> BTreeSet<QuestionRef> {
    course
        .counted()
        .map(|(reference, _)| reference.clone())
        .collect()
}

fn mark(
    questionnaire: &Questionnaire,
    base: &KnowledgeBase,
    dossier: &mut Dossier,
    reference: &QuestionRef,
    before: &BTreeSet<QuestionRef>,
    changed: bool,
) -> BTreeSet<QuestionRef> {
    let after = applicable(&Course::new(questionnaire, base, dossier));
    let turned = dossier
        .answers
        .keys()
        .filter(|other| before.contains(other) != after.contains(other));
    let reads = |other: &&QuestionRef| {
        let same = other.instance.is_none()
            || reference.instance.is_none()
            || other.instance == reference.instance;
        let question = questionnaire.question(&other.question);
        changed
            && same
            && question.is_some_and(|question: &Question| {
                question
                    .ask_if
                    .iter()
                    .any(|condition| condition.question == reference.question)
            })
    };
    let readers = dossier.answers.keys().filter(reads);
    let marked: BTreeSet<QuestionRef> = turned
        .chain(readers)
        .filter(|other| *other != reference)
        .cloned()
        .collect();
    dossier.to_review.extend(marked.iter().cloned());
    marked
}

/// The names of tools as ids, with the names of those that the base does not know.
fn identified(
    answer: Answer,
    base: &KnowledgeBase,
    dossier: &Dossier,
) -> Result<(Answer, Vec<(String, String)>), AnswerError> {
    let Answer::Tools(tools) = answer else {
        return Ok((answer, Vec::new()));
    };
    let mut names = Vec::new();
    let mut ids = Vec::new();
    for typed in tools {
        let typed = clean(&typed).trim().to_owned();
        let id = known_tool(&typed, base, dossier).unwrap_or_else(|| slug(&typed));
        if id.is_empty() || typed.chars().count() > MOST_NAME {
            return Err(AnswerError::BadName(typed));
        }
        if !base.software.contains_key(&id) && !dossier.tool_names.contains_key(&id) {
            names.push((id.clone(), typed));
        }
        ids.push(id);
    }
    Ok((Answer::Tools(ids), names))
}

/// The id of a tool by its id, its name or another of its names; of the base or of the dossier. Case, accents, spaces
/// and hyphens make no difference: « media wiki » is MediaWiki.
pub(super) fn known_tool(typed: &str, base: &KnowledgeBase, dossier: &Dossier) -> Option<String> {
    let squash = |name: &str| slug(name).replace('-', "");
    let wanted = squash(typed);
    if base.software.contains_key(typed) || dossier.tool_names.contains_key(typed) {
        return Some(typed.to_owned());
    }
    let is_meant = |name: &str| !wanted.is_empty() && squash(name) == wanted;
    let software = base.software.values().find(|one| {
        let mut names = std::iter::once(&one.id)
            .chain(std::iter::once(&one.name))
            .chain(&one.english_name)
            .chain(&one.aliases);
        names.any(|name| is_meant(name))
    });
    let mut typed_names = dossier.tool_names.iter();
    let of_dossier = || {
        typed_names
            .find(|(id, name)| is_meant(id) || is_meant(name))
            .map(|(id, _)| id.clone())
    };
    software.map(|one| one.id.clone()).or_else(of_dossier)
}

/// Checks the options that come from the base.
fn among(course: &Course<'_>, reference: &QuestionRef, answer: &Answer) -> Result<(), AnswerError> {
    let chosen = match answer {
        Answer::Choice(id) => std::slice::from_ref(id),
        Answer::Choices(ids) | Answer::Ranking(ids) => ids.as_slice(),
        _ => return Ok(()),
    };
    let options = course.options(reference);
    match chosen
        .iter()
        .find(|id| options.iter().all(|option| option.id != **id))
    {
        Some(id) => Err(AnswerError::NoOption(id.clone())),
        None => Ok(()),
    }
}
