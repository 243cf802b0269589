//! The canonical form of a dossier's file: the same answers give the same bytes, whoever typed them.
//!
//! Known keys stand in the questionnaire's order; comments stay with their keys; what this program does not know, or
//! could not read, stays as it is after what it knows.

use std::collections::BTreeSet;

use toml_edit::{ArrayOfTables, DocumentMut, InlineTable, Item, Key, Table, TableLike, Value};

use super::file::{ANSWERS, DossierFile, NOTES, TABLES, TOOL};
use super::header::Head;
use super::model::{Answer, QuestionRef};
use super::records::{self, Record};
use super::tools::{self, ID, NAME, SOFTWARE, columns};
use super::values::{from_item, to_value};
use crate::questionnaire::model::{Question, Questionnaire};

impl DossierFile {
    /// The file's text.
    pub fn write(&self, questionnaire: &Questionnaire) -> String {
        let mut file = self.clone();
        file.forgive(questionnaire);
        file.text(questionnaire)
    }

    fn text(&self, questionnaire: &Questionnaire) -> String {
        let mut document = DocumentMut::new();
        let (root, old) = (document.as_table_mut(), self.document.as_table());
        for head in Head::ALL {
            match head.value(&self.dossier) {
                Some(value) if !self.aside_head.contains(head.key()) => {
                    put(root, head.key(), value, Some(old), false);
                }
                _ if self.aside_head.contains(head.key()) => keep(root, head.key(), old),
                _ => {}
            }
        }
        let known: BTreeSet<&str> = Head::ALL
            .iter()
            .map(|head| head.key())
            .chain(TABLES)
            .collect();
        let strangers = || {
            old.iter()
                .filter(|(key, _)| !known.contains(key))
                .map(|(key, item)| (key, item.is_value()))
        };
        strangers()
            .filter(|(_, is_value)| *is_value)
            .for_each(|(key, _)| keep(root, key, old));
        self.put_answers(root, questionnaire);
        self.put_tools(root, questionnaire);
        self.put_notes(root, questionnaire);
        self.put_records(root);
        strangers()
            .filter(|(_, is_value)| !*is_value)
            .for_each(|(key, _)| keep(root, key, old));
        self.put_top(document.as_table_mut());
        document.set_trailing(comments(
            self.document.trailing().as_str().unwrap_or_default(),
        ));
        document.to_string()
    }

    /// Keeps the comments at the top of the file at its top: they are about all of it, whichever key stood first.
    fn put_top(&self, root: &mut Table) {
        let old = self.document.as_table();
        let schema = Head::Schema.key();
        let first = old
            .iter()
            .next()
            .filter(|(key, item)| item.is_value() && *key != schema);
        let Some(top) = first.and_then(|(key, _)| old.key(key)) else {
            return;
        };
        if let Some(mut moved) = root.key_mut(top.get()) {
            moved.leaf_decor_mut().set_prefix("");
        }
        if let Some(mut head) = root.key_mut(schema) {
            let own = old.key(schema).map(key_comments).unwrap_or_default();
            head.leaf_decor_mut()
                .set_prefix(format!("{}{own}", key_comments(top)));
        }
    }

    /// What stands in the table `name` of the file that was read, when it is a table.
    fn old_table(&self, name: &str) -> Option<&dyn TableLike> {
        self.document.get(name).and_then(Item::as_table_like)
    }

    fn put_answers(&self, root: &mut Table, questionnaire: &Questionnaire) {
        let old = self.old_table(ANSWERS);
        let mut answers = table_like(self.document.get(ANSWERS));
        let tools = self.tools(questionnaire);
        let (repeated, once): (Vec<_>, Vec<_>) = questionnaire
            .questions()
            .partition(|question| question.for_each.is_some());
        for question in once {
            // Tools have tables of their own; here stands only that there are none, or that nobody knows.
            let reference = QuestionRef::once(&question.id);
            match self.dossier.answers.get(&reference) {
                Some(Answer::Tools(named))
                    if !named.is_empty() && Some(named.as_slice()) == tools => {}
                answer => self.put_answer(
                    &mut answers,
                    &question.id,
                    question,
                    &reference,
                    answer,
                    old,
                ),
            }
        }
        let strangers: Vec<(&str, &Item)> = old
            .into_iter()
            .flat_map(|old| old.iter())
            .filter(|(key, _)| questionnaire.question(key).is_none())
            .collect();
        if let Some(old) = old {
            strangers
                .iter()
                .filter(|(_, item)| item.is_value())
                .for_each(|(key, _)| keep(&mut answers, key, old));
        }
        for question in repeated {
            let before = old.and_then(|old| old.get(&question.id));
            let mut table = table_like(before);
            let before = before.and_then(Item::as_table_like);
            let instances: BTreeSet<&str> = self.instances(question);
            for instance in instances
                .into_iter()
                .filter(|id| !is_column(question, id, tools, questionnaire))
            {
                let reference = QuestionRef::of(&question.id, instance);
                let answer = self.dossier.answers.get(&reference);
                self.put_answer(&mut table, instance, question, &reference, answer, before);
            }
            if !table.is_empty() {
                answers.insert(&question.id, Item::Table(table));
            } else if self.aside.contains(&QuestionRef::once(&question.id))
                && let Some(old) = old
            {
                keep(&mut answers, &question.id, old);
            }
        }
        if let Some(old) = old {
            strangers
                .iter()
                .filter(|(_, item)| !item.is_value())
                .for_each(|(key, _)| keep(&mut answers, key, old));
        }
        root.insert(ANSWERS, Item::Table(answers));
    }

    /// The needs or tools for which the question was answered, or could not be read.
    fn instances<'a>(&'a self, question: &Question) -> BTreeSet<&'a str> {
        let all = self
            .dossier
            .answers
            .keys()
            .chain(&self.aside)
            .filter(|reference| reference.question == question.id);
        all.filter_map(|reference| reference.instance.as_deref())
            .collect()
    }

    fn tools(&self, questionnaire: &Questionnaire) -> Option<&[String]> {
        let list = questionnaire.inventory()?;
        match self.dossier.answers.get(&QuestionRef::once(&list.id)) {
            Some(Answer::Tools(tools)) => Some(tools),
            _ => None,
        }
    }

    fn put_answer(
        &self,
        table: &mut Table,
        key: &str,
        question: &Question,
        reference: &QuestionRef,
        answer: Option<&Answer>,
        old: Option<&dyn TableLike>,
    ) {
        match (answer, old) {
            (Some(answer), old) => {
                let before = old.and_then(|old| old.get(key));
                let same =
                    before.is_some_and(|item| from_item(question, item).as_ref() == Some(answer));
                put(table, key, to_value(answer), old, same);
            }
            (None, Some(old)) if self.aside.contains(reference) => keep(table, key, old),
            (None, _) => {}
        }
    }

    fn put_tools(&self, root: &mut Table, questionnaire: &Questionnaire) {
        let old = self.document.get(TOOL);
        if self.aside_head.contains(TOOL) || questionnaire.inventory().is_none() {
            return keep(root, TOOL, self.document.as_table());
        }
        let before: Vec<Table> = old.map(tables).unwrap_or_default();
        let columns = columns(questionnaire);
        let mut tables = ArrayOfTables::new();
        for id in self.tools(questionnaire).unwrap_or_default() {
            let same = |table: &&Table| tools::name(*table).is_some_and(|(other, _)| other == *id);
            let old = before.iter().find(same);
            let mut table = old.map_or_else(new_table, emptied);
            let old = old.map(|old| old as &dyn TableLike);
            match self.dossier.tool_names.get(id) {
                None => put(&mut table, SOFTWARE, Value::from(id.as_str()), old, false),
                Some(name) => {
                    put(&mut table, NAME, Value::from(name.as_str()), old, false);
                    put(&mut table, ID, Value::from(id.as_str()), old, false);
                }
            }
            for (question, column) in &columns {
                let reference = QuestionRef::of(&question.id, id);
                let answer = self.dossier.answers.get(&reference);
                self.put_answer(&mut table, column, question, &reference, answer, old);
            }
            let is_known = |key: &str| {
                [SOFTWARE, NAME, ID].contains(&key) || columns.iter().any(|(_, one)| *one == key)
            };
            if let Some(old) = old {
                old.iter()
                    .filter(|(key, _)| !is_known(key))
                    .for_each(|(key, _)| keep(&mut table, key, old));
            }
            tables.push(table);
        }
        for (_, table) in before
            .iter()
            .enumerate()
            .filter(|(number, _)| self.aside_tools.contains(number))
        {
            let mut table = table.clone();
            forget_position(&mut table);
            tables.push(table);
        }
        if !tables.is_empty() {
            root.insert(TOOL, Item::ArrayOfTables(tables));
        }
    }

    fn put_records(&self, root: &mut Table) {
        self.put_record(root, &self.dossier.versions);
        self.put_record(root, &self.dossier.testimonies);
        self.put_record(root, &self.dossier.lessons);
    }

    fn put_record<R: Record>(&self, root: &mut Table, records: &[R]) {
        if self.aside_head.contains(R::TABLE) {
            return keep(root, R::TABLE, self.document.as_table());
        }
        records::write(root, records, self.document.get(R::TABLE));
    }

    fn put_notes(&self, root: &mut Table, questionnaire: &Questionnaire) {
        let old = self.old_table(NOTES);
        let mut table = table_like(self.document.get(NOTES));
        let order = |reference: &QuestionRef| {
            questionnaire
                .questions()
                .position(|question| question.id == reference.question)
                .unwrap_or(usize::MAX)
        };
        let mut notes: Vec<(&QuestionRef, &String)> = self.dossier.notes.iter().collect();
        notes.sort_by_key(|(reference, _)| (order(reference), *reference));
        for (reference, note) in notes {
            put(
                &mut table,
                &reference.to_string(),
                Value::from(note.as_str()),
                old,
                false,
            );
        }
        for (key, _) in old
            .into_iter()
            .flat_map(|old| old.iter())
            .filter(|(_, item)| item.as_str().is_none())
        {
            if let Some(old) = old {
                keep(&mut table, key, old);
            }
        }
        if !table.is_empty() {
            root.insert(NOTES, Item::Table(table));
        }
    }
}

/// Whether the answer stands in the table of its tool.
fn is_column(
    question: &Question,
    instance: &str,
    tools: Option<&[String]>,
    questionnaire: &Questionnaire,
) -> bool {
    let is_listed = tools.is_some_and(|tools| tools.iter().any(|tool| tool == instance));
    is_listed
        && columns(questionnaire)
            .iter()
            .any(|(column, _)| column.id == question.id)
}

/// Writes a known key; its comments come along. A list that did not change keeps the comments inside it.
pub(super) fn put(
    table: &mut Table,
    key: &str,
    value: Value,
    old: Option<&dyn TableLike>,
    same: bool,
) {
    let before = old.and_then(|old| Some((old.key(key)?, old.get(key)?)));
    let kept = before
        .and_then(|(_, item)| item.as_array())
        .filter(|list| same && list.to_string().contains('#'));
    let mut value = kept.map_or(value, |list| Value::Array(list.clone()));
    let mut name = Key::new(key);
    if let Some((old_key, item)) = before {
        name.leaf_decor_mut().set_prefix(key_comments(old_key));
        let after = item
            .as_value()
            .and_then(|value| value.decor().suffix())
            .and_then(|suffix| suffix.as_str());
        let after = after.map(str::trim).filter(|after| after.starts_with('#'));
        value.decor_mut().set_prefix(" ");
        value
            .decor_mut()
            .set_suffix(after.map(|after| format!(" {after}")).unwrap_or_default());
    }
    table.insert_formatted(&name, Item::Value(value));
}

/// Keeps a key as it is.
pub(super) fn keep(table: &mut Table, key: &str, old: &dyn TableLike) {
    let (Some(old_key), Some(item)) = (old.key(key), old.get(key)) else {
        return;
    };
    let mut item = item.clone();
    forget_positions(&mut item);
    let mut name = Key::new(key);
    name.leaf_decor_mut().set_prefix(key_comments(old_key));
    table.insert_formatted(&name, item);
}

/// A new table for one that was there, with its comments only.
fn table_like(old: Option<&Item>) -> Table {
    old.and_then(Item::as_table).map_or_else(new_table, emptied)
}

pub(super) fn new_table() -> Table {
    let mut table = Table::new();
    table.decor_mut().set_prefix("\n");
    table
}

pub(super) fn emptied(old: &Table) -> Table {
    let mut table = Table::new();
    let above = old
        .decor()
        .prefix()
        .and_then(|prefix| prefix.as_str())
        .unwrap_or_default();
    table
        .decor_mut()
        .set_prefix(format!("\n{}", comments(above)));
    let after = old
        .decor()
        .suffix()
        .and_then(|suffix| suffix.as_str())
        .unwrap_or_default()
        .trim();
    if after.starts_with('#') {
        table.decor_mut().set_suffix(format!(" {after}"));
    }
    table
}

/// Every table of tools, whichever way they are written.
fn tables(item: &Item) -> Vec<Table> {
    let inline = item
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_inline_table);
    let tables = item.as_array_of_tables().into_iter().flatten().cloned();
    tables
        .chain(inline.cloned().map(InlineTable::into_table))
        .collect()
}

fn key_comments(key: &Key) -> String {
    comments(
        key.leaf_decor()
            .prefix()
            .and_then(|prefix| prefix.as_str())
            .unwrap_or_default(),
    )
}

/// The comments of a stretch between keys, one a line; blank lines go.
fn comments(stretch: &str) -> String {
    let lines = stretch
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with('#'));
    lines.map(|line| format!("{line}\n")).collect()
}

/// Tables remember where they stood; in a new order that would scatter them.
fn forget_positions(item: &mut Item) {
    match item {
        Item::Table(table) => forget_position(table),
        Item::ArrayOfTables(tables) => tables.iter_mut().for_each(forget_position),
        Item::None | Item::Value(_) => {}
    }
}

fn forget_position(table: &mut Table) {
    table.set_position(None);
    table
        .iter_mut()
        .for_each(|(_, item)| forget_positions(item));
}
