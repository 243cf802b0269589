//! The inventory: one `[[tool]]` table a tool, in the order in which they were named.

use std::collections::BTreeSet;

use toml_edit::{Item, Table, TableLike};

use super::file::{DossierFile, TOOL};
use super::header::key_span;
use super::model::{QuestionRef, slug};
use super::read::Reader;
use crate::knowledge::code::Code;
use crate::knowledge::diagnostic::Flaw;
use crate::knowledge::nearest;
use crate::questionnaire::answers::MOST_NAME;
use crate::questionnaire::model::{Question, Questionnaire};
use crate::text::clean;

/// The keys that name a tool.
pub(super) const SOFTWARE: &str = "software";
pub(super) const NAME: &str = "name";
pub(super) const ID: &str = "id";

/// The questions that fill the columns of the inventory, in order, with their columns.
pub(super) fn columns(questionnaire: &Questionnaire) -> Vec<(&Question, &str)> {
    let list = questionnaire
        .inventory()
        .map(|question| question.id.as_str());
    let repeated = questionnaire
        .questions()
        .filter(|question| list.is_some() && question.for_each.as_deref() == list);
    repeated
        .filter_map(|question| question.column().map(|column| (question, column)))
        .collect()
}

/// Takes the tables of tools over.
pub(super) fn read(reader: &mut Reader<'_, '_>, root: &Table, file: &mut DossierFile) {
    let (Some(list), Some(item)) = (reader.questionnaire.inventory(), root.get(TOOL)) else {
        return;
    };
    let Some(tables) = tables(item) else {
        let flaw = Flaw::new(Code::DossierHeader, key_span(root, TOOL)).with("key", TOOL);
        reader.report(flaw.with("rule", "table"));
        file.aside_head.insert(TOOL.to_owned());
        return;
    };
    let columns = columns(reader.questionnaire);
    let mut ids: Vec<String> = Vec::new();
    let mut seen = BTreeSet::new();
    for (number, (table, span)) in tables.into_iter().enumerate() {
        let named = name(table);
        let Some((id, typed)) = named.filter(|(id, _)| seen.insert(id.clone())) else {
            let given = name(table).map(|(id, _)| id);
            let problem = if given.is_some() { "twice" } else { "missing" };
            let flaw = Flaw::new(Code::DossierToolName, span).with("problem", problem);
            reader.report(flaw.with("given", given.unwrap_or_default()));
            file.aside_tools.insert(number);
            continue;
        };
        if let Some(typed) = typed {
            file.dossier.tool_names.insert(id.clone(), typed);
        }
        for (key, item) in table.iter() {
            match columns.iter().find(|(_, column)| *column == key) {
                Some((question, _)) => {
                    reader.answer(question, QuestionRef::of(&question.id, &id), item, file);
                }
                None if [SOFTWARE, NAME, ID].contains(&key) => {}
                None => {
                    let span = table
                        .key(key)
                        .and_then(toml_edit::Key::span)
                        .unwrap_or(0..0);
                    let known = columns
                        .iter()
                        .map(|(_, column)| *column)
                        .chain([SOFTWARE, NAME]);
                    let flaw = Flaw::new(Code::DossierUnknownKey, span).with("given", key);
                    reader.report(flaw.suggest(nearest(key, known)));
                }
            }
        }
        ids.push(id);
    }
    reader.tools(list, ids, file);
}

/// The tables, written as `[[tool]]` or as a list of inline tables, with their bytes.
fn tables(item: &Item) -> Option<Vec<(&dyn TableLike, std::ops::Range<usize>)>> {
    if let Some(tables) = item.as_array_of_tables() {
        let one = |table| (table as &dyn TableLike, Table::span(table).unwrap_or(0..0));
        return Some(tables.iter().map(one).collect());
    }
    let list = item.as_array()?;
    let tables = list.iter().map(|value| {
        let table = value.as_inline_table()?;
        Some((table as &dyn TableLike, value.span().unwrap_or(0..0)))
    });
    tables.collect()
}

/// The id of a tool, and its name as typed when the base does not know it.
pub(super) fn name(table: &dyn TableLike) -> Option<(String, Option<String>)> {
    let text = |key: &str| {
        let text = clean(table.get(key)?.as_str()?).trim().to_owned();
        (!text.is_empty() && text.chars().count() <= MOST_NAME).then_some(text)
    };
    if let Some(software) = text(SOFTWARE) {
        return Some((software, None));
    }
    let typed = text(NAME)?;
    let id = text(ID).unwrap_or_else(|| slug(&typed));
    (!id.is_empty()).then_some((id, Some(typed)))
}
