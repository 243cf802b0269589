//! From bytes to a dossier: every flaw told at its place, nothing lost.

use std::collections::BTreeSet;

use toml_edit::{Document, DocumentMut, Item, Table};

use super::file::{ANSWERS, DossierFile, Loaded, NOTES, SCHEMA, TABLES, TOOL};
use super::header::{Head, key_span, reference};
use super::model::{Answer, Dossier, QuestionRef};
use super::records::{self, Lesson, Record, Testimony, Version};
use super::{tools, values};
use crate::knowledge::code::Code;
use crate::knowledge::diagnostic::{Flaw, Flaws};
use crate::knowledge::nearest;
use crate::knowledge::source::Source;
use crate::questionnaire::model::{Options, Question, QuestionKind, Questionnaire};
use crate::text::clean_lines;

/// A dossier is a page or two; beyond this size a file is something else, or something was pasted by mistake.
const MOST_BYTES: usize = 1 << 20;

/// Reads a dossier. `name` stands for the file in messages. What cannot be read, or answers a question that the
/// questionnaire does not have, stays in the file and is told; only what is no TOML is refused.
pub fn read(name: &str, bytes: &[u8], questionnaire: &Questionnaire) -> Loaded {
    let mut flaws = Flaws::default();
    let file = text(name, bytes, &mut flaws).and_then(|text| {
        let source = Source::new(name, text);
        match Document::parse(text) {
            Ok(document) => {
                let reader = Reader {
                    source: &source,
                    flaws: &mut flaws,
                    questionnaire,
                };
                Some(reader.read(document))
            }
            Err(error) => {
                let span = error.span().unwrap_or(0..0);
                flaws.report(
                    &source,
                    Flaw::new(Code::DossierNotToml, span).with("problem", "syntax"),
                );
                None
            }
        }
    });
    Loaded {
        file,
        diagnostics: flaws.into_sorted(),
    }
}

fn text<'a>(name: &str, bytes: &'a [u8], flaws: &mut Flaws) -> Option<&'a str> {
    if bytes.len() > MOST_BYTES {
        let flaw = Flaw::new(Code::DossierTooLarge, 0..0).with("most", MOST_BYTES);
        flaws.report_file(name, flaw);
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(error) => {
            let readable = std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default();
            let end = readable.len()..readable.len();
            flaws.report(
                &Source::new(name, readable),
                Flaw::new(Code::DossierNotToml, end).with("problem", "utf8"),
            );
            None
        }
    }
}

pub(super) struct Reader<'a, 'f> {
    source: &'a Source<'a>,
    flaws: &'f mut Flaws,
    pub(super) questionnaire: &'a Questionnaire,
}

impl Reader<'_, '_> {
    pub(super) fn report(&mut self, flaw: Flaw) {
        self.flaws.report(self.source, flaw);
    }

    fn read(mut self, document: Document<&str>) -> DossierFile {
        let mut dossier = Dossier::new(self.questionnaire);
        dossier.questionnaire_fingerprint.clear();
        let mut file = DossierFile {
            document: DocumentMut::new(),
            ..DossierFile::of(dossier)
        };
        let root = document.as_table();
        self.head(root, &mut file);
        self.versions(root, &mut file);
        for (key, item) in root {
            match (key, item.as_table_like()) {
                (ANSWERS, Some(_)) => self.answers(item, &mut file),
                (NOTES, Some(notes)) => {
                    for (name, note) in notes.iter() {
                        if let Some(note) = note.as_str() {
                            file.dossier
                                .notes
                                .insert(reference(name), clean_lines(note));
                        }
                    }
                }
                (ANSWERS | NOTES, None) => self.header(root, key, "table"),
                (TOOL | Version::TABLE | Testimony::TABLE | Lesson::TABLE, _) => {}
                _ if Head::ALL.iter().any(|head| head.key() == key) => {}
                _ => {
                    let known = Head::ALL.iter().map(|head| head.key()).chain(TABLES);
                    let flaw =
                        Flaw::new(Code::DossierUnknownKey, key_span(root, key)).with("given", key);
                    self.report(flaw.suggest(nearest(key, known)));
                }
            }
        }
        tools::read(&mut self, root, &mut file);
        file.dossier.versions = self.records(root, &mut file);
        file.dossier.testimonies = self.records(root, &mut file);
        file.dossier.lessons = self.records(root, &mut file);
        file.document = document.into_mut();
        file
    }

    fn head(&mut self, root: &Table, file: &mut DossierFile) {
        for head in Head::ALL {
            if let Some(item) = root.get(head.key())
                && head.read(item, &mut file.dossier).is_none()
            {
                self.header(root, head.key(), head.rule());
                file.aside_head.insert(head.key().to_owned());
            }
        }
    }

    fn header(&mut self, root: &Table, key: &str, rule: &str) {
        self.report(
            Flaw::new(Code::DossierHeader, key_span(root, key))
                .with("key", key)
                .with("rule", rule),
        );
    }

    /// Takes a list of records over; tells those that cannot be read, which stay in the file as they are.
    fn records<R: Record>(&mut self, root: &Table, file: &mut DossierFile) -> Vec<R> {
        let Some(item) = root.get(R::TABLE) else {
            return Vec::new();
        };
        let Some(found) = records::read(item) else {
            self.header(root, R::TABLE, "table");
            file.aside_head.insert(R::TABLE.to_owned());
            return Vec::new();
        };
        for (span, key) in found.refused {
            let flaw = Flaw::new(Code::DossierRecord, span).with("table", R::TABLE);
            self.report(flaw.with("key", key).with("known", R::KEYS.join(", ")));
        }
        found.records
    }

    fn versions(&mut self, root: &Table, file: &mut DossierFile) {
        let (dossier, known) = (&file.dossier, self.questionnaire);
        let at = |head: Head| root.get(head.key()).and_then(Item::span).unwrap_or(0..0);
        if dossier.schema > SCHEMA {
            file.read_only = true;
            let flaw =
                Flaw::new(Code::DossierSchemaNewer, at(Head::Schema)).with("given", dossier.schema);
            self.report(flaw.with("most", SCHEMA));
        }
        if dossier.questionnaire != known.id {
            let flaw = Flaw::new(Code::DossierOtherQuestionnaire, at(Head::Questionnaire));
            self.report(
                flaw.with("given", &dossier.questionnaire)
                    .with("known", &known.id),
            );
        } else if dossier.questionnaire_version > known.version {
            let flaw = Flaw::new(
                Code::DossierQuestionnaireNewer,
                at(Head::QuestionnaireVersion),
            );
            self.report(
                flaw.with("given", dossier.questionnaire_version)
                    .with("known", known.version),
            );
        }
    }

    fn answers(&mut self, item: &Item, file: &mut DossierFile) {
        let Some(answers) = item.as_table_like() else {
            return;
        };
        for (id, item) in answers.iter() {
            let span = answers
                .key(id)
                .and_then(toml_edit::Key::span)
                .unwrap_or(0..0);
            match (self.questionnaire.question(id), item.as_table_like()) {
                (Some(question), Some(instances)) if question.for_each.is_some() => {
                    for (instance, item) in instances.iter() {
                        self.answer(question, QuestionRef::of(id, instance), item, file);
                    }
                }
                (Some(question), _) => self.answer(question, QuestionRef::once(id), item, file),
                (None, _) if self.unquoted(id, item, &span) => {}
                (None, _) => {
                    let known = self.questionnaire.questions();
                    let meant = nearest(id, known.map(|question| question.id.as_str()));
                    // Ids of one part look alike; only a slip of a letter or two is worth a guess.
                    let meant = meant.filter(|one| strsim::damerau_levenshtein(one, id) <= 2);
                    let flaw = Flaw::new(Code::DossierUnknownQuestion, span).with("given", id);
                    self.report(flaw.suggest(meant));
                }
            }
        }
    }

    /// Without quotes, `accounts.count = 320` is a table `accounts`; tells so, and whether it was the case.
    fn unquoted(&mut self, id: &str, item: &Item, span: &std::ops::Range<usize>) -> bool {
        let Some(table) = item.as_table_like() else {
            return false;
        };
        let names: BTreeSet<String> = table.iter().map(|(key, _)| format!("{id}.{key}")).collect();
        let known: Vec<&String> = names
            .iter()
            .filter(|name| self.questionnaire.question(name).is_some())
            .collect();
        for name in &known {
            let suggestion = Some(format!("\"{name}\""));
            let flaw = Flaw::new(Code::DossierUnquotedKey, span.clone())
                .with("given", name)
                .suggest(suggestion);
            self.flaws.report(self.source, flaw);
        }
        !known.is_empty()
    }

    /// Takes one answer over, or tells why not and leaves it aside.
    pub(super) fn answer(
        &mut self,
        question: &Question,
        reference: QuestionRef,
        item: &Item,
        file: &mut DossierFile,
    ) {
        let repeated = reference.instance.is_some();
        match values::from_item(question, item).filter(|_| repeated == question.for_each.is_some())
        {
            Some(answer) => {
                file.dossier.answers.insert(reference, answer);
            }
            None => {
                let rule = if repeated == question.for_each.is_some() {
                    values::rule(question)
                } else {
                    "table"
                };
                let flaw = Flaw::new(Code::DossierWrongType, item.span().unwrap_or(0..0));
                let flaw = flaw
                    .with("question", &reference)
                    .with("rule", rule)
                    .with("known", values::known(question));
                self.report(flaw.suggest(suggestion(question, item).filter(|_| rule != "table")));
                file.aside.insert(reference);
            }
        }
    }

    /// Takes the answer on the tools in place over.
    pub(super) fn tools(
        &mut self,
        question: &Question,
        tools: Vec<String>,
        file: &mut DossierFile,
    ) {
        file.aside.remove(&QuestionRef::once(&question.id));
        file.dossier
            .answers
            .insert(QuestionRef::once(&question.id), Answer::Tools(tools));
    }
}

/// The option that was probably meant.
fn suggestion(question: &Question, item: &Item) -> Option<String> {
    match &question.kind {
        QuestionKind::Choice(Options::Listed(listed)) => nearest(
            item.as_str()?,
            listed.iter().map(|option| option.id.as_str()),
        ),
        _ => None,
    }
}
