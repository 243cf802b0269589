//! How a message changes the model. Pure: no disk, no clock; what only the shell can do comes out as effects.

mod ask;
mod browse;
mod export;
mod files;
mod home;
mod motion;
mod palette;
mod review;
mod settle;
mod what_if;
mod why_not;

use super::commands::{Command, Place, find};
use super::keys::Key;
use super::message::{Effect, Message, Opened};
use super::model::{Layer, Model, Open, PathDialog, Status};
use super::widgets::field::Field;
use crate::text::{Lang, Texts};

pub(super) use browse::TABS;
pub(super) use export::ExportRow;
pub use home::Offer;
pub(super) use what_if::{Lever, levers, ranking};

/// Changes the model by one message; gives what the shell has to do, in order.
pub fn update(model: &mut Model<'_>, message: Message) -> Vec<Effect> {
    let effects = match message {
        Message::Key(key) => press(model, key),
        Message::Paste(text) => paste(model, &text),
        Message::Resize(width, height) => {
            model.size = (width, height);
            Vec::new()
        }
        Message::Do(command) => perform(model, command),
        Message::Opened(opened) => open(model, *opened),
        Message::Saved(outcome) => {
            if let Some(open) = &mut model.open {
                open.unsaved = outcome.err();
            }
            Vec::new()
        }
        Message::Exported(outcome) => {
            model.export.writing = false;
            model.export.done = Some(outcome);
            Vec::new()
        }
        Message::Nearby(paths) => {
            if let Some(Layer::Path(dialog)) = model.layers.last_mut() {
                dialog.nearby = paths;
            }
            Vec::new()
        }
        Message::Failed(reason) => {
            fail(model, reason);
            Vec::new()
        }
    };
    settle::settle(model);
    effects
}

/// What was asked could not be done: said where it was asked.
fn fail(model: &mut Model<'_>, reason: String) {
    // What has several parts is read at leisure, and scrolls.
    if let Some((title, rest)) = reason.split_once('\n') {
        model.layers.push(Layer::Notice {
            title: model.texts.say("tui-not-open-title"),
            lines: std::iter::once(title)
                .chain(rest.lines())
                .map(str::to_owned)
                .collect(),
            scroll: 0,
        });
        return;
    }
    match model.layers.last_mut() {
        Some(Layer::Path(PathDialog { error, .. })) => *error = Some(reason),
        _ => {
            model.status = Some(Status {
                text: reason,
                bad: true,
            });
        }
    }
}

fn open(model: &mut Model<'_>, opened: Opened) -> Vec<Effect> {
    model.layers.clear();
    model.screens = vec![Place::Home];
    model.results = None;
    model.last = opened.path.clone();
    model.open = Some(Open {
        path: opened.path,
        dossier: opened.dossier,
        read_only: opened.read_only,
        unsaved: None,
    });
    model.asking = Default::default();
    model.review = Default::default();
    model.needs = Default::default();
    model.connections = Default::default();
    model.why_not = Default::default();
    model.export.done = None;
    model.home = 0;
    ask::resume(model);
    if let Some(folder) = model.folder() {
        model.export.folder = Field::new(&folder);
    }
    if opened.results_first {
        browse::go(model, Command::Scenarios);
        model.tell(model.texts.say("tui-example-open"));
    }
    if !opened.told.is_empty() {
        model.layers.push(Layer::Notice {
            title: model.texts.say("tui-told-title"),
            lines: opened.told,
            scroll: 0,
        });
    }
    Vec::new()
}

fn press(model: &mut Model<'_>, key: Key) -> Vec<Effect> {
    model.status = None;
    let typing = model.is_typing();
    if typing && field(model).is_some_and(|field| field.press(key)) {
        return typed(model);
    }
    match find(model.place(), key, typing) {
        Some(command) => perform(model, command),
        None => {
            if model.place() == Place::Question {
                ask::nth(model, key);
            }
            Vec::new()
        }
    }
}

fn paste(model: &mut Model<'_>, text: &str) -> Vec<Effect> {
    model.status = None;
    if !model.is_typing() {
        return Vec::new();
    }
    if let Some(field) = field(model) {
        field.paste(text);
    }
    typed(model)
}

impl Model<'_> {
    /// Whether characters go into a field.
    pub fn is_typing(&self) -> bool {
        match self.layers.last() {
            Some(Layer::Palette(_)) => true,
            Some(Layer::Path(dialog)) => dialog.cursor == 0,
            Some(_) => false,
            None => match self.screen() {
                Place::Question => self.types_answer(),
                Place::WhyNot => self.why_not.reading.is_none(),
                Place::Export => self.export.cursor == 0,
                _ => false,
            },
        }
    }
}

/// The field into which characters go.
fn field<'m>(model: &'m mut Model<'_>) -> Option<&'m mut Field> {
    let screen = model.screen();
    match model.layers.last_mut() {
        Some(Layer::Palette(palette)) => Some(&mut palette.field),
        Some(Layer::Path(dialog)) => Some(&mut dialog.field),
        Some(_) => None,
        None => match screen {
            Place::Question => Some(&mut model.asking.field),
            Place::WhyNot => Some(&mut model.why_not.field),
            Place::Export => Some(&mut model.export.folder),
            _ => None,
        },
    }
}

/// What was said about the text before no longer holds.
fn typed(model: &mut Model<'_>) -> Vec<Effect> {
    let screen = model.screen();
    match model.layers.last_mut() {
        Some(Layer::Palette(palette)) => palette.cursor = 0,
        Some(Layer::Path(dialog)) => dialog.error = None,
        Some(_) => {}
        None => match screen {
            Place::Question => model.asking.error = None,
            Place::WhyNot => model.why_not.cursor = 0,
            Place::Export => model.export.done = None,
            _ => {}
        },
    }
    Vec::new()
}

/// Does a command where one is; a command that is not there does nothing.
fn perform(model: &mut Model<'_>, command: Command) -> Vec<Effect> {
    match command {
        Command::Leave => leave(model),
        Command::Quit => vec![Effect::Quit],
        Command::Close => close(model),
        Command::Help => {
            model.layers.push(Layer::Help { scroll: 0 });
            Vec::new()
        }
        Command::Palette => {
            model.layers.push(Layer::Palette(Default::default()));
            Vec::new()
        }
        Command::Language => {
            let other = match model.lang() {
                Lang::Fr => Lang::En,
                Lang::En => Lang::Fr,
            };
            model.texts = Texts::new(other);
            // Names in the results are in the language they were computed in.
            model.results = None;
            Vec::new()
        }
        Command::SaveAs => files::save_as(model),
        Command::Review
        | Command::Needs
        | Command::Connections
        | Command::Scenarios
        | Command::WhyNot
        | Command::Export
        | Command::NextTab
        | Command::PreviousTab
        | Command::Peek => browse::go(model, command),
        Command::WhatIf => what_if::open(model),
        _ => match model.place() {
            Place::Home => home::perform(model, command),
            Place::Question => ask::perform(model, command),
            Place::Review => review::perform(model, command),
            Place::Needs | Place::Connections | Place::Scenarios | Place::Scenario => {
                browse::perform(model, command)
            }
            Place::WhyNot => why_not::perform(model, command),
            Place::Export => export::perform(model, command),
            Place::WhatIf => what_if::perform(model, command),
            Place::Path => files::perform(model, command),
            Place::Palette => palette::perform(model, command),
            Place::Peek | Place::Help | Place::Notice => motion::scroll_layer(model, command),
        },
    }
}

/// Closes the top layer, then the part of a screen that is open, then the screen.
fn close(model: &mut Model<'_>) -> Vec<Effect> {
    if model.layers.pop().is_some() {
        return Vec::new();
    }
    match model.screen() {
        Place::Needs if model.needs.wide => model.needs.wide = false,
        Place::Connections if model.connections.wide => model.connections.wide = false,
        Place::WhyNot if model.why_not.reading.is_some() => model.why_not.reading = None,
        Place::Question if model.asking.help => model.asking.help = false,
        Place::Question => {
            let effects = ask::put_down(model);
            model.screens.pop();
            return effects;
        }
        _ if model.screens.len() > 1 => {
            model.screens.pop();
        }
        _ => {}
    }
    Vec::new()
}

/// What is being typed is kept if it can be, the dossier is saved, and the program ends.
fn leave(model: &mut Model<'_>) -> Vec<Effect> {
    let mut effects = ask::put_down(model);
    if effects.is_empty() {
        effects = model.save();
    }
    effects.push(Effect::Quit);
    effects
}

impl Model<'_> {
    /// The results no longer hold, and the dossier is to be saved: unless it is kept in memory only.
    pub(super) fn changed(&mut self) -> Vec<Effect> {
        self.results = None;
        self.why_not.reading = None;
        self.save()
    }

    fn save(&self) -> Vec<Effect> {
        match &self.open {
            Some(open) if open.path.is_some() && !open.read_only => {
                vec![Effect::Save(Box::new(open.dossier.clone()))]
            }
            _ => Vec::new(),
        }
    }

    /// The folder of the dossier that is open.
    fn folder(&self) -> Option<String> {
        let folder = self.open.as_ref()?.path.as_ref()?.parent()?;
        let folder = folder.to_string_lossy().into_owned();
        (!folder.is_empty()).then_some(folder)
    }

    /// A sentence under the screen.
    pub(super) fn tell(&mut self, text: String) {
        self.status = Some(Status { text, bad: false });
    }
}
