//! Sections and blocks: everything that they name is known, everything that they say exists in both languages.

use super::model::{Asked, Content, Milestone, PlanBlock, Section, Term};
use super::raw::{RawBlock, RawNote, RawSection};
use super::vocabulary::{Fact, Insert, Placeholder, TESTS, Test, is_placeholder, placeholders};
use crate::document::model::NoteKind;
use crate::knowledge::at::At;
use crate::knowledge::code::Code;
use crate::knowledge::diagnostic::Flaw;
use crate::knowledge::nearest;
use crate::knowledge::raw::RawText;
use crate::knowledge::valid::page::Reader;
use crate::text::Translated;

/// The sections as a tree: those of the second level under the one before them.
pub(super) fn sections(raw: &[RawSection], reader: &mut Reader<'_, '_>) -> Vec<Section> {
    reader.unique(raw.iter().map(|section| &section.id));
    let mut tree: Vec<Section> = Vec::new();
    for one in raw {
        let section = section(one, reader);
        match (
            one.level.as_ref().filter(|level| *level.get() > 1),
            tree.last_mut(),
        ) {
            (Some(_), Some(parent)) => parent.sections.push(section),
            (Some(level), None) => reader.report(Flaw::new(Code::ReportLevel, level.span())),
            (None, _) => tree.push(section),
        }
    }
    tree
}

fn section(raw: &RawSection, reader: &mut Reader<'_, '_>) -> Section {
    Section {
        id: reader.id(&raw.id),
        title: reader.text(&raw.title),
        annex: raw.annex,
        new_page: raw.new_page,
        when: tests(&raw.when, reader),
        blocks: raw
            .block
            .iter()
            .filter_map(|one| block(one, reader))
            .collect(),
        sections: Vec::new(),
    }
}

fn block(raw: &At<RawBlock>, reader: &mut Reader<'_, '_>) -> Option<PlanBlock> {
    let present = [
        ("text", raw.text.is_some()),
        ("item", !raw.item.is_empty()),
        ("term", !raw.term.is_empty()),
        ("insert", raw.insert.is_some()),
    ];
    reader.one_kind(raw.span(), &present);
    if raw.note.is_some() != raw.title.is_some() {
        reader.report(Flaw::new(Code::ReportFrame, raw.span()));
    }
    let note = raw.note.map(note).zip(raw.title.as_ref());
    Some(PlanBlock {
        when: tests(&raw.when, reader),
        note: note.map(|(kind, title)| (kind, reader.text(title))),
        content: content(raw, reader)?,
    })
}

fn content(raw: &RawBlock, reader: &mut Reader<'_, '_>) -> Option<Content> {
    if let Some(text) = &raw.text {
        return Some(Content::Text(sentence(text, reader)));
    }
    if !raw.item.is_empty() {
        let items = raw
            .item
            .iter()
            .map(|item| (tests(&item.when, reader), sentence(&item.text, reader)));
        return Some(Content::Items {
            ordered: raw.ordered,
            items: items.collect(),
        });
    }
    if !raw.term.is_empty() {
        let terms = raw.term.iter().map(|term| Term {
            when: tests(&term.when, reader),
            term: reader.text(&term.term),
            meaning: reader.text(&term.meaning),
        });
        return Some(Content::Terms(terms.collect()));
    }
    let name = raw.insert.as_ref()?;
    let Some(insert) = Insert::parse(name) else {
        let known = Insert::ALL.iter().map(|insert| insert.id());
        reader.report(unknown(Code::UnknownInsert, name, known));
        return None;
    };
    Some(Content::Insert {
        insert,
        questions: raw
            .question
            .iter()
            .map(|one| Asked {
                question: one.id.get().clone(),
                label: reader.text(&one.label),
            })
            .collect(),
        theme: raw.theme.as_ref().map(|theme| theme.get().clone()),
        milestones: raw
            .milestone
            .iter()
            .map(|one| Milestone {
                weeks_before: *one.weeks_before.get(),
                label: reader.text(&one.label),
            })
            .collect(),
    })
}

/// A sentence whose placeholders are all known.
pub(super) fn sentence(raw: &RawText, reader: &mut Reader<'_, '_>) -> Translated {
    for text in std::iter::once(&raw.fr).chain(&raw.en) {
        for name in placeholders(text).filter(|name| !is_placeholder(name)) {
            let known = || Placeholder::ALL.iter().map(|one| one.id());
            let flaw = Flaw::new(Code::UnknownPlaceholder, text.span())
                .with("given", name)
                .with("known", known().collect::<Vec<_>>().join(", "));
            reader.report(flaw.suggest(nearest(name, known())));
        }
    }
    reader.text(raw)
}

fn tests(raw: &[At<String>], reader: &mut Reader<'_, '_>) -> Vec<Test> {
    let mut tests = Vec::new();
    for one in raw {
        match Test::parse(one) {
            Some(test) => tests.push(test),
            None => {
                let facts = Fact::ALL.iter().map(|fact| format!("has:{}", fact.id()));
                let known: Vec<String> =
                    TESTS.map(str::to_owned).into_iter().chain(facts).collect();
                let known = known.iter().map(String::as_str);
                reader.report(unknown(Code::UnknownTest, one, known));
            }
        }
    }
    tests
}

fn unknown<'w>(
    code: Code,
    given: &At<String>,
    known: impl Iterator<Item = &'w str> + Clone,
) -> Flaw {
    Flaw::new(code, given.span())
        .with("given", given.get())
        .with("known", known.clone().collect::<Vec<_>>().join(", "))
        .suggest(nearest(given, known))
}

fn note(raw: RawNote) -> NoteKind {
    match raw {
        RawNote::Information => NoteKind::Information,
        RawNote::Verify => NoteKind::Verify,
        RawNote::Warning => NoteKind::Warning,
        RawNote::Conclusion => NoteKind::Conclusion,
    }
}
