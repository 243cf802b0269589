//! What is drawn: a header, a screen, what lies over it, the keys.
//!
//! ```text
//! Trousse · PiNG                              au 1er décembre 2022 · enregistré   header
//!
//!   one of question, review, needs, connections, scenarios…                       screen
//!
//!   a sentence about what was just done                                           status
//! Entrée répondre · ← précédente · n je ne sais pas · F1 aide                     footer
//! ```

mod chrome;
mod connections;
mod export;
mod help;
mod home;
mod layers;
mod needs;
mod question;
mod review;
mod scenario;
mod scenarios;
mod what_if;
mod why_not;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::widgets::Paragraph;

use super::commands::Place;
use super::model::Model;
use super::widgets::page::Page;
use super::widgets::wrap::wrap;

/// Below this, one message only.
const LEAST: (u16, u16) = (40, 10);
/// Below this, a single column and no empty lines.
const NARROW: (u16, u16) = (60, 16);

/// Draws everything.
pub fn view(model: &Model<'_>, frame: &mut Frame<'_>) {
    let area = frame.area();
    if area.width < LEAST.0 || area.height < LEAST.1 {
        let text = model.texts.say("tui-too-small");
        let lines: Vec<_> = wrap(&text, usize::from(area.width))
            .into_iter()
            .map(ratatui::text::Line::raw)
            .collect();
        frame.render_widget(Paragraph::new(lines), area);
        return;
    }
    chrome::header(model, area, frame);
    let body = body(area);
    match model.screen() {
        Place::Question => question::draw_beside(model, body, frame),
        Place::Review => review::draw(model, body, frame),
        Place::Needs => needs::draw(model, body, frame),
        Place::Connections => connections::draw(model, body, frame),
        Place::Scenarios => scenarios::draw(model, body, frame),
        Place::Scenario => scenario::draw(model, body, frame),
        Place::WhyNot => why_not::draw(model, body, frame),
        Place::Export => export::draw(model, body, frame),
        _ => home::draw(model, body, frame),
    }
    for layer in &model.layers {
        layers::draw(model, layer, body, frame);
    }
    chrome::footer(model, area, frame);
}

/// Whether there is room for one column only.
fn is_narrow(area: Rect) -> bool {
    area.width < NARROW.0 - 4 || area.height < NARROW.1 - 4
}

/// Where screens are drawn: between header and footer, with a margin where there is room.
fn body(area: Rect) -> Rect {
    let narrow = area.width < NARROW.0 || area.height < NARROW.1;
    let (margin, above, below) = if narrow { (0, 1, 1) } else { (2, 2, 2) };
    Rect {
        x: area.x + margin,
        y: area.y + above,
        width: area.width.saturating_sub(2 * margin),
        height: area.height.saturating_sub(above + below),
    }
}

/// Whether there is room for the results beside a question.
pub(super) fn shows_glimpse(width: u16) -> bool {
    width >= 120
}

/// Whether the long page of the place where one is goes on below what is seen.
fn goes_on(model: &Model<'_>, area: Rect) -> bool {
    model
        .page(model.place(), body(area))
        .is_some_and(|(page, height)| page.height() > model.scroll() + usize::from(height))
}

/// Where screens are drawn on a terminal of that size; none when it is too small.
pub(super) fn body_of((width, height): (u16, u16)) -> Option<Rect> {
    (width >= LEAST.0 && height >= LEAST.1).then(|| body(Rect::new(0, 0, width, height)))
}

/// The long page of a place, and the height in which it is seen; none where there is none.
pub(super) fn page(model: &Model<'_>, place: Place, body: Rect) -> Option<(Page, u16)> {
    match place {
        Place::Question => question::glimpse(model, body),
        Place::Needs => needs::page(model, body),
        Place::Connections => connections::page(model, body),
        Place::Scenarios => scenarios::page(model, body),
        Place::Scenario => Some((scenario::page(model, body.width)?, body.height)),
        Place::WhyNot => why_not::page(model, body),
        _ => layers::page(model, model.layers.last()?, body),
    }
}
