//! Long pages, made once per change: to look up facts and make their sentences takes longer than to draw them.

use ratatui::layout::Rect;

use super::commands::Place;
use super::model::{Layer, Model};
use super::screens;
use super::theme::Theme;
use super::widgets::page::Page;
use crate::text::Lang;

/// A page that is ready to be drawn, with what it was made for.
#[derive(Debug, Clone)]
pub struct Prepared {
    key: Key,
    page: Page,
    height: u16,
}

/// What a page depends on.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Key {
    place: Place,
    /// What is looked at there.
    what: String,
    /// Which results, by their number.
    results: usize,
    body: Rect,
    lang: Lang,
    theme: Theme,
}

impl Model<'_> {
    /// Makes the pages of the screen and of what lies over it, unless they are still right.
    pub(super) fn prepare(&mut self, body: Rect) {
        let mut places = vec![self.screen()];
        places.extend((!self.layers.is_empty()).then(|| self.place()));
        let mut prepared = Vec::new();
        for place in places {
            let Some(key) = self.key(place, body) else {
                continue;
            };
            if let Some(kept) = self.prepared.iter().find(|one| one.key == key) {
                prepared.push(kept.clone());
            } else if let Some((page, height)) = screens::page(self, place, body) {
                prepared.push(Prepared { key, page, height });
            }
        }
        self.prepared = prepared;
    }

    /// The page of a place and the height in which it is seen: the one that was prepared, else a new one.
    pub(super) fn page(&self, place: Place, body: Rect) -> Option<(Page, u16)> {
        let key = self.key(place, body);
        let kept = self
            .prepared
            .iter()
            .find(|one| Some(&one.key) == key.as_ref());
        match kept {
            Some(one) => Some((one.page.clone(), one.height)),
            None => screens::page(self, place, body),
        }
    }

    /// What the page of a place depends on; none for a page that is quickly made.
    fn key(&self, place: Place, body: Rect) -> Option<Key> {
        let what = match place {
            Place::Needs => {
                let state = &self.needs;
                format!("{} {} {}", state.need, state.candidate, state.wide)
            }
            Place::Connections => {
                let state = &self.connections;
                let (row, column) = (state.row, state.column);
                format!("{row} {column} {} {}", state.protocols, state.wide)
            }
            Place::Scenarios | Place::Scenario => self.scenario.to_string(),
            Place::WhyNot => {
                let reading = self.why_not.reading.as_ref()?;
                format!("{} {}", reading.software, self.why_not.stance)
            }
            Place::WhatIf => match self.layers.last() {
                Some(Layer::WhatIf(state)) => state.moves.to_string(),
                _ => return None,
            },
            Place::Question | Place::Peek => String::new(),
            _ => return None,
        };
        Some(Key {
            place,
            what,
            results: self.results_number,
            body,
            lang: self.lang(),
            theme: self.theme,
        })
    }
}
