//! What is on a page, before any file format.

use std::rc::Rc;

use super::shaping::Run;
use super::tags::NodeId;
use super::theme::Colour;
use crate::document::model::Target;

/// What an item means to a reader who does not see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Part of the text of a structure element.
    Content(NodeId),
    /// Decoration, or text that repeats what is said elsewhere.
    Artifact,
    /// Running headers and footers, and table headers that come again overleaf.
    Pagination,
}

/// A drawing with its meaning: nothing gets on a page without one.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) role: Role,
    pub(super) draw: Draw,
}

/// Something drawn; `y` grows downwards.
#[derive(Debug, Clone)]
pub(super) enum Draw {
    /// Glyphs on a baseline.
    Text {
        x: f32,
        y: f32,
        size: f32,
        colour: Colour,
        run: Run,
    },
    /// A filled polygon.
    Polygon {
        points: Vec<(f32, f32)>,
        colour: Colour,
    },
    /// A filled rectangle.
    Fill {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        colour: Colour,
    },
}

impl Draw {
    /// The corners of a shape; words have none.
    pub(super) fn corners(&self) -> Vec<(f32, f32)> {
        match self {
            Self::Text { .. } => Vec::new(),
            Self::Polygon { points, .. } => points.clone(),
            Self::Fill {
                x,
                y,
                width,
                height,
                ..
            } => vec![(*x, *y), (x + width, y + height)],
        }
    }
}

impl Item {
    /// A filled rectangle, which is decoration.
    pub(super) fn fill(x: f32, y: f32, width: f32, height: f32, colour: Colour) -> Self {
        Self {
            role: Role::Artifact,
            draw: Draw::Fill {
                x,
                y,
                width,
                height,
                colour,
            },
        }
    }

    /// The item `down` points lower.
    pub(super) fn lowered(mut self, down: f32) -> Self {
        match &mut self.draw {
            Draw::Text { y, .. } | Draw::Fill { y, .. } => *y += down,
            Draw::Polygon { points, .. } => points.iter_mut().for_each(|(_, y)| *y += down),
        }
        self
    }
}

/// Where a reader can click.
#[derive(Debug, Clone)]
pub(super) struct LinkArea {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) link: Rc<Link>,
}

/// A link of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) node: NodeId,
    pub(super) target: Target,
    /// The words of the link, for those who do not see where it stands.
    pub(super) words: String,
}

/// A page, ready to be drawn.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) items: Vec<Item>,
    pub(super) links: Vec<LinkArea>,
}
