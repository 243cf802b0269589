//! The shell around the screens: the terminal, the disk. Everything else is pure.

mod disk;

use std::io;
use std::path::{Path, PathBuf};

use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste, Event, read};
use crossterm::execute;
use jiff::civil::Date;
use ratatui::DefaultTerminal;

use super::keys::Key;
use super::message::{Effect, Message};
use super::model::Model;
use super::theme::Theme;
use super::widgets::field::Field;
use super::{update, view};
use crate::knowledge::model::KnowledgeBase;
use crate::questionnaire::model::Questionnaire;
use crate::text::Lang;
use disk::Disk;

/// What the screens start from.
#[derive(Debug, Clone)]
pub struct Start<'a> {
    /// The base.
    pub base: &'a KnowledgeBase,
    /// The questions.
    pub questionnaire: &'a Questionnaire,
    /// The language of the screens.
    pub lang: Lang,
    /// The colours.
    pub theme: Theme,
    /// The day of the results, whatever the dossier says.
    pub as_of: Option<Date>,
    /// A dossier to open at once; it is created when it does not exist and `create` is set.
    pub dossier: Option<PathBuf>,
    /// Whether a dossier that does not exist is created.
    pub create: bool,
    /// The dossier that was open the last time, offered at the root.
    pub last: Option<PathBuf>,
    /// Keeps the dossier that is opened, to be offered the next time, however the program ends.
    pub remember: fn(&Path),
}

/// How the screens ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct End {
    /// Why the last saving failed, if it did.
    pub unsaved: Option<String>,
}

/// Opens the screens and stays until somebody leaves. The terminal is put back in order on every way out, a panic
/// included.
///
/// # Errors
///
/// When the terminal cannot be read or drawn on.
pub fn run(start: &Start<'_>) -> io::Result<End> {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        // The terminal may be gone; there is nobody left to tell.
        let _ = execute!(io::stdout(), DisableBracketedPaste);
        before(panic);
    }));
    let mut terminal = ratatui::try_init()?;
    let outcome =
        execute!(io::stdout(), EnableBracketedPaste).and_then(|()| stay(start, &mut terminal));
    let paste = execute!(io::stdout(), DisableBracketedPaste);
    ratatui::try_restore()?;
    paste?;
    outcome
}

fn stay(start: &Start<'_>, terminal: &mut DefaultTerminal) -> io::Result<End> {
    let mut model = Model::new(
        start.base,
        start.questionnaire,
        start.lang,
        start.theme,
        start.last.clone(),
    );
    model.as_of = start.as_of;
    if let Ok(folder) = std::env::current_dir() {
        model.export.folder = Field::new(&folder.to_string_lossy());
    }
    let mut disk = Disk::new(start.base, start.questionnaire);
    let size = terminal.size()?;
    let mut draw = |model: &Model<'_>| terminal.draw(|frame| view(model, frame)).map(|_| ());
    pass(
        &mut model,
        &mut disk,
        Message::Resize(size.width, size.height),
        &mut draw,
    )?;
    if let Some(path) = start.dossier.clone() {
        let effect = if start.create && !path.exists() {
            Effect::Create(path, None)
        } else {
            Effect::Open(path)
        };
        let answer = disk.carry_out(effect, &model.texts);
        if let Some(message) = answer {
            pass(&mut model, &mut disk, message, &mut draw)?;
        }
    }
    let mut told = start.last.clone();
    remember(start, &model, &mut told);
    loop {
        draw(&model)?;
        let Some(message) = message(&read()?) else {
            continue;
        };
        if pass(&mut model, &mut disk, message, &mut draw)? {
            let unsaved = model.open.as_ref().and_then(|open| open.unsaved.clone());
            return Ok(End { unsaved });
        }
        remember(start, &model, &mut told);
    }
}

/// Has the dossier that is open kept in memory, once.
fn remember(start: &Start<'_>, model: &Model<'_>, told: &mut Option<PathBuf>) {
    if let Some(path) = model
        .last
        .as_ref()
        .filter(|path| Some(*path) != told.as_ref())
    {
        (start.remember)(path);
        *told = Some(path.clone());
    }
}

/// What a terminal's event means; none for what no screen knows.
fn message(event: &Event) -> Option<Message> {
    match event {
        Event::Key(key) => Key::from_event(*key).map(Message::Key),
        Event::Paste(text) => Some(Message::Paste(text.clone())),
        Event::Resize(width, height) => Some(Message::Resize(*width, *height)),
        _ => None,
    }
}

/// Passes a message on, carries out what follows, and passes on what comes of it. True when it is time to leave.
/// What takes a while is drawn as under way before it begins.
fn pass(
    model: &mut Model<'_>,
    disk: &mut Disk<'_>,
    message: Message,
    draw: &mut impl FnMut(&Model<'_>) -> io::Result<()>,
) -> io::Result<bool> {
    let mut messages = vec![message];
    let mut leaves = false;
    while let Some(message) = messages.pop() {
        for effect in update(model, message) {
            if effect == Effect::Quit {
                leaves = true;
            } else {
                if matches!(effect, Effect::Export(_)) {
                    draw(model)?;
                }
                messages.extend(disk.carry_out(effect, &model.texts));
            }
        }
    }
    Ok(leaves)
}
