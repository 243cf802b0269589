//! Finding a command by its name.

use super::motion::moved;
use super::perform as perform_command;
use crate::tui::commands::{Command, Entry};
use crate::tui::message::Effect;
use crate::tui::model::{Layer, Model};

pub(super) fn perform(model: &mut Model<'_>, command: Command) -> Vec<Effect> {
    let found = model.found_commands();
    let Some(Layer::Palette(palette)) = model.layers.last_mut() else {
        return Vec::new();
    };
    if command != Command::Accept {
        palette.cursor = moved(palette.cursor, found.len(), command);
        return Vec::new();
    }
    let Some(chosen) = found.get(palette.cursor).map(|entry| entry.command) else {
        return Vec::new();
    };
    model.layers.pop();
    perform_command(model, chosen)
}

impl Model<'_> {
    /// The commands of the place under the palette that fit what was typed.
    pub fn found_commands(&self) -> Vec<&'static Entry> {
        let Some((Layer::Palette(palette), below)) = self.layers.split_last() else {
            return Vec::new();
        };
        let place = match below.last() {
            Some(Layer::WhatIf(_)) => crate::tui::commands::Place::WhatIf,
            _ => self.screen(),
        };
        let wanted = plain(palette.field.text());
        let hidden = [
            Command::Up,
            Command::Down,
            Command::Left,
            Command::Right,
            Command::PageUp,
            Command::PageDown,
            Command::First,
            Command::Last,
            Command::Palette,
        ];
        self.useful(place)
            .filter(|entry| !hidden.contains(&entry.command))
            .filter(|entry| plain(&entry.label(&self.texts)).contains(&wanted))
            .collect()
    }
}

/// Small letters without accents.
fn plain(text: &str) -> String {
    text.trim()
        .chars()
        .flat_map(char::to_lowercase)
        .flat_map(crate::dossier::model::without_accent)
        .collect()
}
