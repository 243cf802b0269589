//! What to write, and where.

use std::path::PathBuf;

use super::motion::moved;
use crate::text::Lang;
use crate::tui::commands::Command;
use crate::tui::message::{Effect, Format, Order, Report};
use crate::tui::model::Model;

/// The rows below the folder, in order: what is ticked, then the button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ExportRow {
    /// Where the files go.
    Folder,
    /// A document.
    Report(Report),
    /// A language.
    Language(Lang),
    /// A format.
    Format(Format),
    /// Write.
    Write,
}

impl ExportRow {
    /// All rows, in order.
    pub(crate) const ALL: [Self; 8] = [
        Self::Folder,
        Self::Report(Report::Specification),
        Self::Report(Report::Internal),
        Self::Language(Lang::Fr),
        Self::Language(Lang::En),
        Self::Format(Format::Pdf),
        Self::Format(Format::Markdown),
        Self::Write,
    ];
}

pub(super) fn perform(model: &mut Model<'_>, command: Command) -> Vec<Effect> {
    let row = ExportRow::ALL.get(model.export.cursor).copied();
    match (command, row) {
        (Command::Accept, Some(ExportRow::Folder | ExportRow::Write)) => write(model),
        (Command::Accept | Command::Tick, Some(ExportRow::Report(report))) => {
            toggle(&mut model.export.reports, report);
            Vec::new()
        }
        (Command::Accept | Command::Tick, Some(ExportRow::Language(lang))) => {
            toggle(&mut model.export.languages, lang);
            Vec::new()
        }
        (Command::Accept | Command::Tick, Some(ExportRow::Format(format))) => {
            toggle(&mut model.export.formats, format);
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
    if export.reports.is_empty() || export.languages.is_empty() || export.formats.is_empty() {
        export.done = Some(Err(model.texts.say("tui-export-nothing")));
        return Vec::new();
    }
    let folder = match export.folder.text().trim() {
        "" => ".",
        folder => folder,
    };
    export.done = None;
    vec![Effect::Export(Box::new(Order {
        dossier: open.dossier.clone(),
        as_of: model.as_of,
        folder: PathBuf::from(folder),
        reports: export.reports.clone(),
        languages: export.languages.clone(),
        formats: export.formats.clone(),
    }))]
}
