//! Parts and questions.

use std::collections::BTreeMap;

use super::super::load::Page;
use super::super::model::{Question, QuestionKind, RequirementTemplate, Section};
use super::super::raw::{RawQuestion, RawQuestionnaire};
use super::{conditions, cycles, gifts, kinds, reach};
use crate::knowledge::at::At;
use crate::knowledge::diagnostic::Flaws;
use crate::knowledge::valid::page::Reader;

/// A question as it is written, with the kind of answer that was read from it.
pub(super) struct Entry<'a> {
    pub(super) raw: &'a At<RawQuestion>,
    pub(super) kind: QuestionKind,
    /// Position among all questions.
    pub(super) number: usize,
}

/// Every question by id; the first one where an id is there twice.
pub(super) type Known<'a> = BTreeMap<&'a str, Entry<'a>>;

/// The parts with their questions, after all checks.
pub(super) fn sections(
    page: &Page<'_, RawQuestionnaire>,
    requirements: Option<&BTreeMap<String, RequirementTemplate>>,
    flaws: &mut Flaws,
) -> Vec<Section> {
    let mut reader = Reader::new(&page.source, flaws);
    let raws = || {
        page.raw
            .section
            .iter()
            .flat_map(|section| &section.question)
    };
    reader.unique(page.raw.section.iter().map(|section| &section.id));
    reader.unique(raws().map(|raw| &raw.id));

    let mut known = Known::new();
    let kinds: Vec<QuestionKind> = raws().map(|raw| kinds::kind(raw, &mut reader)).collect();
    for (number, (raw, kind)) in raws().zip(&kinds).enumerate() {
        known.entry(raw.id.as_str()).or_insert_with(|| Entry {
            raw,
            kind: kind.clone(),
            number,
        });
    }
    let mut kinds = kinds.into_iter();
    let mut sections = Vec::new();
    for raw in &page.raw.section {
        sections.push(Section {
            id: reader.id(&raw.id),
            title: reader.text(&raw.title),
            intro: reader.text(&raw.intro),
            questions: Vec::new(),
        });
        for (raw, kind) in raw.question.iter().zip(kinds.by_ref()) {
            let question = question(raw, kind, &known, requirements, &mut reader, page);
            if let Some(section) = sections.last_mut() {
                section.questions.push(question);
            }
        }
    }
    if !cycles::check(&known, &mut reader) {
        reach::check(&known, &mut reader);
    }
    reach::uses(&known, &mut reader);
    sections
}

fn question(
    raw: &At<RawQuestion>,
    kind: QuestionKind,
    known: &Known<'_>,
    requirements: Option<&BTreeMap<String, RequirementTemplate>>,
    reader: &mut Reader<'_, '_>,
    page: &Page<'_, RawQuestionnaire>,
) -> Question {
    conditions::for_each(raw, &kind, known, reader);
    Question {
        id: reader.id(&raw.id),
        text: reader.text(&raw.text),
        why: reader.text(&raw.why),
        help: raw.help.as_ref().map(|help| reader.text(help)),
        ask_if: raw
            .ask_if
            .iter()
            .filter_map(|one| conditions::condition(one, raw, known, reader))
            .collect(),
        for_each: raw.for_each.as_ref().map(|id| id.get().clone()),
        short: raw.short,
        since: raw.since.as_ref().map_or(1, |version| *version.get()),
        changed: raw.changed.as_ref().map(|version| *version.get()),
        gives: raw
            .gives
            .iter()
            .filter_map(|gift| gifts::gift(gift, &kind, requirements, reader))
            .collect(),
        place: page.source.place(&raw.id.span()),
        kind,
    }
}
