//! Asking for the path of a dossier.

use std::path::PathBuf;

use super::motion::moved;
use crate::tui::commands::Command;
use crate::tui::message::Effect;
use crate::tui::model::{Layer, Model, PathDialog, PathPurpose};
use crate::tui::widgets::field::Field;

/// Asks for a path.
pub(super) fn ask(model: &mut Model<'_>, purpose: PathPurpose) -> Vec<Effect> {
    let text = match purpose {
        PathPurpose::New | PathPurpose::SaveAs => model.texts.say("tui-path-default"),
        PathPurpose::Open => String::new(),
    };
    model.layers.push(Layer::Path(PathDialog {
        purpose,
        field: Field::new(&text),
        nearby: Vec::new(),
        cursor: 0,
        error: None,
    }));
    match purpose {
        PathPurpose::Open => vec![Effect::LookNearby],
        PathPurpose::New | PathPurpose::SaveAs => Vec::new(),
    }
}

/// Asks where to keep a copy of the dossier that is open.
pub(super) fn save_as(model: &mut Model<'_>) -> Vec<Effect> {
    if model.open.is_none() {
        return Vec::new();
    }
    ask(model, PathPurpose::SaveAs)
}

pub(super) fn perform(model: &mut Model<'_>, command: Command) -> Vec<Effect> {
    let Some(Layer::Path(dialog)) = model.layers.last_mut() else {
        return Vec::new();
    };
    if command != Command::Accept {
        dialog.cursor = moved(dialog.cursor, dialog.nearby.len() + 1, command);
        return Vec::new();
    }
    let chosen = match dialog.cursor.checked_sub(1) {
        Some(at) => dialog.nearby.get(at).cloned(),
        None => Some(PathBuf::from(dialog.field.text().trim())),
    };
    let Some(path) = chosen.filter(|path| !path.as_os_str().is_empty()) else {
        dialog.error = Some(model.texts.say("tui-path-empty"));
        return Vec::new();
    };
    match dialog.purpose {
        PathPurpose::Open => vec![Effect::Open(path)],
        PathPurpose::New => vec![Effect::Create(with_ending(path), None)],
        PathPurpose::SaveAs => {
            let dossier = model
                .open
                .as_ref()
                .map(|open| Box::new(open.dossier.clone()));
            vec![Effect::Create(with_ending(path), dossier)]
        }
    }
}

/// A name without an ending is that of a dossier.
fn with_ending(path: PathBuf) -> PathBuf {
    match path.extension() {
        Some(_) => path,
        None => path.with_extension("toml"),
    }
}
