//! The identity of the document on its cover: issuer, reference, version.

use std::ops::Range;

use super::blocks::{Place, Setter};
use super::break_points::Hyphenation;
use super::cover::{height, put};
use super::display::{Item, Page, Role};
use super::flow::{page, paginate};
use super::fonts::Face;
use super::slab::{Slab, keep_together};
use super::spans::Span;
use super::tags::{NodeId, Tag};
use super::theme::{BODY, GREY, HAIRLINE, LEFT, Style, TEXT_WIDTH, Voice};
use super::typeset_line::Alignment;
use crate::document::model::Meta;
use crate::text::clean;

/// Width of the labels.
const LABELS: f32 = 116.0;
/// Lines lower than this never break.
const HIGHEST_KEPT: f32 = 300.0;
/// White space above and below a line.
const AIR: f32 = 6.0;
const VOICE: Voice = Voice {
    plain: Face::Sans,
    size: 10.0,
    leading: 13.5,
    justified: false,
    ..BODY
};

/// Draws label and value lines between hairlines into `room`, as a list of terms. Gives back the
/// pages on which the list goes on when it is too long for the cover.
pub(super) fn identity(
    setter: &mut Setter<'_>,
    cover: &mut Page,
    meta: &Meta,
    node: NodeId,
    room: Range<f32>,
) -> Vec<Page> {
    let list = setter.tree.add(node, Tag::List { ordered: false });
    let mut y = room.start;
    let mut rest: Vec<Slab> = Vec::new();
    for (label, value) in &meta.cover {
        let mut lines = line(setter, label, value, list);
        let lower = height(&lines);
        if rest.is_empty() && y + lower <= room.end {
            put(cover, &mut lines, y);
            y += lower;
        } else {
            rest.extend(lines);
        }
    }
    if y > room.start {
        cover
            .items
            .push(Item::fill(LEFT, room.start, TEXT_WIDTH, 0.5, HAIRLINE));
    }
    paginate(rest).into_iter().map(page).collect()
}

/// A label beside its value, with a hairline below.
fn line(setter: &mut Setter<'_>, label: &str, value: &str, list: NodeId) -> Vec<Slab> {
    let item = setter.tree.add(list, Tag::ListItem);
    let label_node = setter.tree.add(item, Tag::Label);
    let value_node = setter.tree.add(item, Tag::ListBody);
    let voice = VOICE.sized(setter.size);
    let plain = voice.style(voice.plain);
    let grey = Style {
        colour: GREY,
        ..plain
    };
    let labels = [Span::plain(clean(label), grey, Role::Content(label_node))];
    let values = [Span::plain(clean(value), plain, Role::Content(value_node))];
    let left = Place {
        x: LEFT,
        width: setter.size.of(LABELS),
        voice,
        depth: 0,
    };
    let indent = setter.size.of(LABELS) + 10.0;
    let right = Place {
        x: LEFT + indent,
        width: TEXT_WIDTH - indent,
        ..left
    };
    let labels = setter.text(&labels, left, Alignment::Start, Hyphenation::Rare);
    let values = setter.text(&values, right, Alignment::Start, Hyphenation::Rare);
    let count = labels.len().max(values.len());
    let mut slabs = vec![Slab::space(voice.leading); count];
    for (slab, line) in slabs.iter_mut().zip(labels) {
        slab.absorb(line, 0.0);
    }
    for (slab, line) in slabs.iter_mut().zip(values) {
        slab.absorb(line, 0.0);
    }
    slabs.insert(0, Slab::space(AIR));
    let mut end = Slab::space(AIR);
    end.items
        .push(Item::fill(LEFT, AIR, TEXT_WIDTH, 0.5, HAIRLINE));
    slabs.push(end);
    if height(&slabs) < HIGHEST_KEPT {
        keep_together(&mut slabs);
    }
    slabs
}
