//! Cursors and scrolling.

use crate::tui::commands::{Command, Place};
use crate::tui::message::Effect;
use crate::tui::model::{Layer, Model};
use crate::tui::screens;

/// Rows of a screenful.
const PAGE: usize = 10;

/// The cursor after a motion, among `count` rows. It does not wrap around.
pub(super) fn moved(cursor: usize, count: usize, command: Command) -> usize {
    let last = count.saturating_sub(1);
    match command {
        Command::Up | Command::Left => cursor.saturating_sub(1),
        Command::Down | Command::Right => (cursor + 1).min(last),
        Command::PageUp => cursor.saturating_sub(PAGE),
        Command::PageDown => (cursor + PAGE).min(last),
        Command::First => 0,
        Command::Last => last,
        _ => cursor.min(last),
    }
}

/// How far a page is scrolled after a motion, by `rows` for a screenful; [`settle`](super::settle) holds it to the page's
/// length.
pub(super) fn scrolled(scroll: usize, command: Command, rows: usize) -> usize {
    match command {
        Command::Last => usize::MAX,
        Command::Down => scroll.saturating_add(1),
        Command::PageDown => scroll.saturating_add(rows),
        Command::PageUp => scroll.saturating_sub(rows),
        _ => moved(scroll, usize::MAX, command),
    }
}

/// Scrolls what lies over the screen; Enter closes it.
pub(super) fn scroll_layer(model: &mut Model<'_>, command: Command) -> Vec<Effect> {
    if command == Command::Accept {
        model.layers.pop();
        return Vec::new();
    }
    let rows = model.screenful();
    if let Some(Layer::Help { scroll } | Layer::Peek { scroll } | Layer::Notice { scroll, .. }) =
        model.layers.last_mut()
    {
        *scroll = scrolled(*scroll, command, rows);
    }
    Vec::new()
}

impl Model<'_> {
    /// By how much the page of the place where one is scrolls: what was seen last is still seen, but for the line that says that
    /// there is more.
    pub(super) fn screenful(&self) -> usize {
        let page = screens::body_of(self.size).and_then(|body| self.page(self.place(), body));
        page.map_or(PAGE, |(_, height)| {
            usize::from(height).saturating_sub(2).max(1)
        })
    }

    /// How far the page of the place where one is is scrolled.
    pub(crate) fn scroll(&self) -> usize {
        match self.layers.last() {
            Some(
                Layer::Help { scroll } | Layer::Peek { scroll } | Layer::Notice { scroll, .. },
            ) => *scroll,
            Some(_) => 0,
            None => match self.screen() {
                Place::Needs => self.needs.scroll,
                Place::Connections => self.connections.scroll,
                Place::Scenarios | Place::Scenario => self.scenario_scroll,
                Place::WhyNot => self.why_not.reading.as_ref().map_or(0, |one| one.scroll),
                _ => 0,
            },
        }
    }

    /// The same, to be moved; none where nothing scrolls.
    pub(super) fn scroll_mut(&mut self) -> Option<&mut usize> {
        let screen = self.screen();
        match self.layers.last_mut() {
            Some(
                Layer::Help { scroll } | Layer::Peek { scroll } | Layer::Notice { scroll, .. },
            ) => Some(scroll),
            Some(_) => None,
            None => match screen {
                Place::Needs => Some(&mut self.needs.scroll),
                Place::Connections => Some(&mut self.connections.scroll),
                Place::Scenarios | Place::Scenario => Some(&mut self.scenario_scroll),
                Place::WhyNot => self.why_not.reading.as_mut().map(|one| &mut one.scroll),
                _ => None,
            },
        }
    }
}
