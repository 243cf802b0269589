//! The cover: who, what, when, and on which facts.

use super::blocks::{Place, Setter};
use super::break_points::Hyphenation;
use super::display::{Item, Page, Role};
use super::fonts::Face;
use super::identity;
use super::slab::Slab;
use super::spans::Span;
use super::tags::{NodeId, Tag};
use super::theme::{
    ACCENT, BODY, Colour, GOLD, GREY, INK, LEFT, PAGE_HEIGHT, PAGE_WIDTH, PALE, TEXT_WIDTH, Voice,
    WHITE,
};
use super::typeset_line::Alignment;
use crate::document::model::Meta;
use crate::text::clean;

/// Height of the coloured part when its texts are short.
const USUAL_BAND: f32 = 430.0;
/// Highest that the coloured part may become.
const HIGHEST_BAND: f32 = 560.0;
/// Room for the line at the foot of the cover.
const FOOT: f32 = PAGE_HEIGHT - 92.0;

/// The cover, and one page more when its lines do not fit.
pub(super) fn cover(setter: &mut Setter<'_>, meta: &Meta, node: NodeId) -> Vec<Page> {
    let mut author = block(
        setter,
        &meta.author,
        node,
        Face::SansStrong,
        &[15.0, 11.0, 8.0],
        PALE,
        5,
    );
    let mut title = block(
        setter,
        &meta.title,
        node,
        Face::SerifStrong,
        &[40.0, 32.0, 24.0, 16.0, 12.0],
        WHITE,
        5,
    );
    let mut subtitle = block(
        setter,
        &meta.subtitle,
        node,
        Face::Sans,
        &[17.0, 14.0, 11.0, 8.0],
        PALE,
        5,
    );
    let needed = 76.0 + height(&author) + 60.0 + height(&title) + 34.0 + height(&subtitle) + 46.0;
    let band = needed.clamp(USUAL_BAND, HIGHEST_BAND);

    let mut page = Page::default();
    page.items
        .push(Item::fill(0.0, 0.0, PAGE_WIDTH, band, ACCENT));
    page.items
        .push(Item::fill(0.0, band, PAGE_WIDTH, 5.0, GOLD));
    put(&mut page, &mut author, 76.0);
    let mut y = band - 46.0 - height(&subtitle) - 34.0 - height(&title);
    let top = height_of_title(y);
    put(&mut page, &mut title, top);
    y = band - 46.0 - height(&subtitle);
    page.items.push(Item::fill(LEFT, y - 20.0, 46.0, 3.0, GOLD));
    put(&mut page, &mut subtitle, y);

    let mut date = block(
        setter,
        &meta.date,
        node,
        Face::SansStrong,
        &[13.0, 9.0],
        INK,
        2,
    );
    let under = band + 34.0 + height(&date) + 14.0;
    put(&mut page, &mut date, band + 34.0);
    let more = identity::identity(setter, &mut page, meta, node, under..FOOT);
    let mut edition = block(
        setter,
        &meta.edition,
        node,
        Face::Sans,
        &[9.0, 7.5],
        GREY,
        3,
    );
    let foot = PAGE_HEIGHT - 52.0 - height(&edition);
    put(&mut page, &mut edition, foot);
    std::iter::once(page).chain(more).collect()
}

/// A title never rises above the head of the page.
fn height_of_title(y: f32) -> f32 {
    y.max(110.0)
}

/// A paragraph in the largest of `sizes` that needs no more than `most` lines (twice as many in
/// the smallest).
fn block(
    setter: &mut Setter<'_>,
    text: &str,
    node: NodeId,
    face: Face,
    sizes: &[f32],
    colour: Colour,
    most: usize,
) -> Vec<Slab> {
    let text = clean(text);
    if text.trim().is_empty() {
        return Vec::new();
    }
    let own = setter.tree.add(node, Tag::Paragraph);
    let mut text = text;
    // Titles are large already.
    let sized = |size: &f32| match size {
        size if *size < 16.0 => setter.size.of(*size),
        size => *size,
    };
    let sizes: Vec<f32> = sizes.iter().map(sized).collect();
    let mut sizes = sizes.iter().peekable();
    let mut lines = Vec::new();
    while let Some(&&size) = sizes.peek() {
        let voice = Voice {
            plain: face,
            size,
            leading: size * 1.22,
            colour,
            ..BODY
        };
        let spans = [Span::plain(
            text.clone(),
            voice.style(face),
            Role::Content(own),
        )];
        lines = balanced(setter, &spans, voice);
        let last = sizes.len() == 1;
        if lines.len() <= if last { 2 * most } else { most } {
            break;
        }
        // Even the smallest type has its limit; the file's properties have the whole title.
        if last {
            let kept = text.chars().count() * 3 / 4;
            text = format!(
                "{}…",
                text.chars()
                    .take(kept)
                    .collect::<String>()
                    .trim_end_matches('…')
            );
        } else {
            sizes.next();
        }
    }
    lines
}

/// Lines of about the same width: the narrowest measure that needs no line more.
fn balanced(setter: &mut Setter<'_>, spans: &[Span], voice: Voice) -> Vec<Slab> {
    let mut best = Vec::new();
    for share in [1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52] {
        let place = Place {
            x: LEFT,
            width: TEXT_WIDTH * share,
            voice,
            depth: 0,
        };
        let lines = setter.text(spans, place, Alignment::Start, Hyphenation::Never);
        if !best.is_empty() && lines.len() > Vec::len(&best) || lines.len() == 1 && !best.is_empty()
        {
            break;
        }
        best = lines;
    }
    best
}

pub(super) fn height(slabs: &[Slab]) -> f32 {
    slabs.iter().map(|slab| slab.height).sum()
}

pub(super) fn put(page: &mut Page, slabs: &mut Vec<Slab>, top: f32) {
    let mut y = top;
    for slab in slabs.drain(..) {
        let down = slab.height;
        page.items
            .extend(slab.items.into_iter().map(|item| item.lowered(y)));
        y += down;
    }
}
