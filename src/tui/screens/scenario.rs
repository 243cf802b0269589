//! One scenario: choices, what is in the way and the ways out, what to verify, whole alternatives.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::document::words::Words;
use crate::tui::commands::Place;
use crate::tui::explain;
use crate::tui::model::Model;
use crate::tui::widgets::page::Page;

/// The page, for a width.
pub(super) fn page(model: &Model<'_>, width: u16) -> Option<Page> {
    let results = model.results.as_ref()?;
    let scenario = results.plans.scenarios.get(model.scenario)?;
    let case = model.case()?;
    let mut page = Page::new(model.theme, width);
    let words = Words::new(&case, &model.texts);
    explain::scenario(&mut page, &words, results, scenario);
    Some(page)
}

pub(super) fn draw(model: &Model<'_>, area: Rect, frame: &mut Frame<'_>) {
    match model.page(Place::Scenario, area) {
        Some((page, _)) => page.draw(model.scenario_scroll, area, frame),
        None => super::layers::nothing_yet(model, area, frame),
    }
}
