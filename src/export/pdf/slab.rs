//! Strips of a page that never break.

use std::rc::Rc;

use super::display::{Item, LinkArea, Role};
use super::theme::Colour;

/// A strip across the page; its items are placed from its top.
#[derive(Debug, Default, Clone)]
pub(super) struct Slab {
    pub(super) height: f32,
    /// Space above; lost at the top of a page.
    pub(super) before: f32,
    /// Whether the next slab must be on the same page.
    pub(super) keep: bool,
    /// Whether it starts a page.
    pub(super) new_page: bool,
    pub(super) items: Vec<Item>,
    pub(super) links: Vec<LinkArea>,
    /// Which heading of the document starts here.
    pub(super) heading: Option<usize>,
    /// Where links lead: an id.
    pub(super) anchors: Vec<String>,
    /// The frames that it stands in, outermost first.
    pub(super) frames: Vec<Rc<Frame>>,
    /// What is said again above it when it starts a page.
    pub(super) repeat: Option<Rc<Self>>,
}

/// The background of a framed remark, drawn behind its slabs on each page.
#[derive(Debug, PartialEq)]
pub(super) struct Frame {
    /// Tells two remarks of the same kind apart.
    pub(super) number: usize,
    pub(super) x: f32,
    pub(super) width: f32,
    pub(super) fill: Colour,
    pub(super) rule: Colour,
}

impl Slab {
    /// An empty strip.
    pub(super) fn space(height: f32) -> Self {
        Self {
            height,
            ..Self::default()
        }
    }

    /// The strip as it comes again overleaf: a reader has heard it already.
    pub(super) fn repeated(&self) -> Self {
        let mut copy = Self {
            keep: true,
            ..self.clone()
        };
        copy.links.clear();
        copy.anchors.clear();
        copy.repeat = None;
        copy.heading = None;
        copy.frames.clear();
        for item in &mut copy.items {
            item.role = Role::Pagination;
        }
        copy
    }

    /// Puts the items of `other` into this strip, `down` points lower.
    pub(super) fn absorb(&mut self, other: Self, down: f32) {
        self.items
            .extend(other.items.into_iter().map(|item| item.lowered(down)));
        self.links
            .extend(other.links.into_iter().map(|link| LinkArea {
                y: link.y + down,
                ..link
            }));
        self.anchors.extend(other.anchors);
    }
}

/// Stacks slabs that must stay together: `keep` on all but the last.
pub(super) fn keep_together(slabs: &mut [Slab]) {
    let last = slabs.len().saturating_sub(1);
    for slab in slabs.iter_mut().take(last) {
        slab.keep = true;
    }
}
