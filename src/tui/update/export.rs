//! What to write, and where.

use std::path::PathBuf;

use super::motion::moved;
use crate::delivery::Form;
use crate::text::Lang;
use crate::tui::commands::Command;
use crate::tui::message::{Effect, Order};
use crate::tui::model::Model;

/// The rows below the folder, in order: what is ticked, then the button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ExportRow {
    /// Where the files go.
    Folder,
    /// A language.
    Language(Lang),
    /// A form.
    Form(Form),
    /// Write.
    Write,
}

impl ExportRow {
    /// All rows, in order.
    pub(crate) const ALL: [Self; 10] = [
        Self::Folder,
        Self::Language(Lang::Fr),
        Self::Language(Lang::En),
        Self::Form(Form::Pdf),
        Self::Form(Form::Markdown),
        Self::Form(Form::Html),
        Self::Form(Form::Odt),
        Self::Form(Form::Docx),
        Self::Form(Form::Json),
        Self::Write,
    ];
}

pub(super) fn perform(model: &mut Model<'_>, command: Command) -> Vec<Effect> {
    let row = ExportRow::ALL.get(model.export.cursor).copied();
    match (command, row) {
        (Command::Accept, Some(ExportRow::Folder | ExportRow::Write)) => write(model),
        (Command::Accept | Command::Tick, Some(ExportRow::Language(lang))) => {
            toggle(&mut model.export.languages, lang);
            Vec::new()
        }
        (Command::Accept | Command::Tick, Some(ExportRow::Form(form))) => {
            toggle(&mut model.export.forms, form);
            Vec::new()
        }
        _ => {
            model.export.cursor = moved(model.export.cursor, ExportRow::ALL.len(), command);
            Vec::new()
        }
    }
}

fn toggle<T: Ord>(ticked: &mut Vec<T>, item: T) {
    match ticked.iter().position(|other| *other == item) {
        Some(at) => {
            ticked.remove(at);
        }
        None => {
            ticked.push(item);
            ticked.sort();
        }
    }
}

fn write(model: &mut Model<'_>) -> Vec<Effect> {
    let export = &mut model.export;
    let Some(open) = &model.open else {
        return Vec::new();
    };
    if export.languages.is_empty() || export.forms.is_empty() {
        export.done = Some(Err(model.texts.say("tui-export-nothing")));
        return Vec::new();
    }
    let folder = match export.folder.text().trim() {
        "" => ".",
        folder => folder,
    };
    export.done = None;
    export.writing = true;
    vec![Effect::Export(Box::new(Order {
        dossier: open.dossier.clone(),
        as_of: model.as_of,
        folder: PathBuf::from(folder),
        languages: export.languages.clone(),
        forms: export.forms.clone(),
    }))]
}
