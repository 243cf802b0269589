//! Running headers and footers: title and association above, page number below.

use super::blocks::Setter;
use super::display::{Draw, Item, Page, Role};
use super::fonts::Face;
use super::shaping::Shaper;
use super::theme::{BOTTOM, Colour, GREY, HAIRLINE, LEFT, Style, TEXT_WIDTH};
use crate::document::model::Meta;
use crate::text::clean;

const STYLE: Style = Style {
    face: Face::Sans,
    size: 8.2,
    colour: GREY,
};

/// Draws header and footer on every page but the cover.
pub(super) fn add(setter: &mut Setter<'_>, pages: &mut [Page], meta: &Meta) {
    let total = pages.len();
    let style = Style {
        size: setter.size.of(STYLE.size),
        ..STYLE
    };
    let shaper = &mut setter.shaper;
    let title = shortened(shaper, &clean(&meta.title), style, TEXT_WIDTH * 0.56);
    let author = shortened(shaper, &clean(&meta.author), style, TEXT_WIDTH * 0.4);
    let reference = shortened(shaper, &clean(&meta.reference), style, TEXT_WIDTH * 0.6);
    for (at, page) in pages.iter_mut().enumerate().skip(1) {
        let number = clean(&meta.words.page)
            .replace("{n}", &(at + 1).to_string())
            .replace("{total}", &total.to_string());
        line(shaper, page, style, &title, Side::Left, 50.0);
        line(shaper, page, style, &author, Side::Right, 50.0);
        rule(page, 57.0, HAIRLINE);
        line(shaper, page, style, &reference, Side::Left, BOTTOM + 34.0);
        line(shaper, page, style, &number, Side::Right, BOTTOM + 34.0);
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Left,
    Right,
}

fn line(shaper: &mut Shaper, page: &mut Page, style: Style, text: &str, side: Side, y: f32) {
    let shaped = shaper.shape(style.face, text);
    let scale = style.size / 1000.0;
    let mut x = match side {
        Side::Left => LEFT,
        Side::Right => LEFT + TEXT_WIDTH - shaped.width * scale,
    };
    for run in &shaped.runs {
        let draw = Draw::Text {
            x,
            y,
            size: style.size,
            colour: style.colour,
            run: run.clone(),
        };
        page.items.push(Item {
            role: Role::Pagination,
            draw,
        });
        x += run.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * scale;
    }
}

fn rule(page: &mut Page, y: f32, colour: Colour) {
    let draw = Draw::Fill {
        x: LEFT,
        y,
        width: TEXT_WIDTH,
        height: 0.5,
        colour,
    };
    page.items.push(Item {
        role: Role::Pagination,
        draw,
    });
}

/// `text`, cut with an ellipsis where it is wider than `room`.
fn shortened(shaper: &mut Shaper, text: &str, style: Style, room: f32) -> String {
    let shaped = shaper.shape(style.face, text);
    let scale = style.size / 1000.0;
    if shaped.width * scale <= room {
        return text.to_owned();
    }
    let room = room - shaper.width(style.face, style.size, "…");
    let fits = shaped
        .stops
        .iter()
        .take_while(|(_, width)| width * scale <= room);
    let end = fits.last().map_or(0, |(at, _)| *at);
    format!("{}…", text[..end].trim_end())
}

impl Setter<'_> {
    /// `text`, cut with an ellipsis where it is wider than `room`.
    pub(super) fn shortened(&mut self, text: &str, style: Style, room: f32) -> String {
        shortened(&mut self.shaper, text, style, room)
    }
}
