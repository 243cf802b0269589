//! Flaws that only show when a questionnaire and a base are put side by side.

use super::super::load::{Page, read};
use super::super::model::Questionnaire;
use super::super::raw::RawRequirements;
use super::super::schema::FileKind;
use super::super::uses::uses;
use super::conditions::option_ids;
use crate::knowledge::at::At;
use crate::knowledge::code::Code;
use crate::knowledge::diagnostic::{Flaw, Flaws};
use crate::knowledge::load::attributes_of;
use crate::knowledge::model::{AttributeKind, KnowledgeBase};
use crate::knowledge::raw::{RawAttribute, RawAttributes, RawConditionKind};
use crate::knowledge::source::Source;
use crate::knowledge::valid::page::Reader;
use crate::knowledge::{Diagnostic, Files, nearest};

/// What one of the two names and the other does not have, and attributes on which no result depends. Both must be
/// without errors of their own.
pub fn check_together(
    base: &KnowledgeBase,
    base_files: &Files,
    questionnaire: &Questionnaire,
    own_files: &Files,
) -> Vec<Diagnostic> {
    let mut flaws = Flaws::default();
    if let Some((source, raw)) = attributes_of(base_files) {
        attributes(base, questionnaire, &source, &raw, &mut flaws);
    }
    let mut told = Flaws::default();
    if let Some(page) = read::<RawRequirements>(own_files, FileKind::Requirements, &mut told) {
        requirements(base, &page, &mut flaws);
    }
    flaws.into_sorted()
}

fn attributes(
    base: &KnowledgeBase,
    questionnaire: &Questionnaire,
    source: &Source<'_>,
    raw: &RawAttributes,
    flaws: &mut Flaws,
) {
    let mut reader = Reader::new(source, flaws);
    let uses = uses(base, questionnaire);
    for attribute in &raw.attribute {
        if let Some(condition) = &attribute.condition {
            self::condition(condition, questionnaire, &mut reader);
        }
        let is_used = uses
            .get(attribute.id.as_str())
            .is_none_or(|uses| !uses.is_empty());
        if !is_used && !is_for_readers(attribute, base) {
            reader.report(
                Flaw::new(Code::DeadAttribute, attribute.id.span())
                    .with("given", attribute.id.get()),
            );
        }
    }
}

/// Texts and numbers are never computed with; others say that they are only read.
fn is_for_readers(attribute: &RawAttribute, base: &KnowledgeBase) -> bool {
    let kind = base.attributes.get(attribute.id.get()).map(|one| &one.kind);
    attribute.informative
        || matches!(
            kind,
            Some(AttributeKind::Text | AttributeKind::Number { .. })
        )
}

/// The question that settles a condition exists and offers the answers that meet it.
fn condition(raw: &RawConditionKind, questionnaire: &Questionnaire, reader: &mut Reader<'_, '_>) {
    let Some(id) = &raw.question else { return };
    let Some(question) = questionnaire.question(id) else {
        let known = questionnaire
            .questions()
            .map(|question| question.id.as_str());
        reader.report(unknown(Code::UnknownQuestion, id, known));
        return;
    };
    let options = option_ids(&question.kind).unwrap_or_default();
    for answer in raw
        .met_by
        .iter()
        .filter(|one| !options.contains(&one.as_str()))
    {
        let flaw = unknown(Code::UnknownOption, answer, options.iter().copied());
        reader.report(flaw.with("known", options.join(", ")));
    }
}

/// What requirements test exists.
fn requirements(base: &KnowledgeBase, page: &Page<'_, RawRequirements>, flaws: &mut Flaws) {
    let mut reader = Reader::new(&page.source, flaws);
    for raw in &page.raw.requirement {
        for need in raw
            .needs
            .iter()
            .filter(|need| !base.needs.contains_key(need.get()))
        {
            reader.report(unknown(
                Code::UnknownNeed,
                need,
                base.needs.keys().map(String::as_str),
            ));
        }
        let limit = raw.limit.iter().map(|test| &test.attribute);
        let choice = raw.choice.iter().map(|test| &test.attribute);
        for attribute in limit
            .chain(choice)
            .filter(|id| !base.attributes.contains_key(id.get()))
        {
            let known = base.attributes.keys().map(String::as_str);
            reader.report(unknown(Code::UnknownAttribute, attribute, known));
        }
    }
}

fn unknown<'k>(code: Code, given: &At<String>, known: impl Iterator<Item = &'k str>) -> Flaw {
    Flaw::new(code, given.span())
        .with("given", given.get())
        .suggest(nearest(given, known))
}
