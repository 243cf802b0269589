//! What pictures are put together from. Lengths in tenths of a point.

use crate::document::drawing::{Anchor, Drawing, FULL_WIDTH, Fill, Label, Shape, Tone};

/// Usual size of the words of a picture.
pub(super) const WORDS: i32 = 88;
/// Size of words that come with a mark or a figure.
pub(super) const SMALL: i32 = 76;

/// A picture on its way, as wide as the text of a page.
#[derive(Debug, Default)]
pub(super) struct Canvas {
    shapes: Vec<Shape>,
}

/// Words with the room that they have.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words<'w> {
    pub(super) words: &'w str,
    pub(super) anchor: Anchor,
    pub(super) room: i32,
    pub(super) lines: u8,
    pub(super) size: i32,
    pub(super) strong: bool,
    pub(super) tone: Tone,
}

impl<'w> Words<'w> {
    /// Ordinary words from the start of a line.
    pub(super) fn new(words: &'w str, room: i32) -> Self {
        Self {
            words,
            anchor: Anchor::Start,
            room,
            lines: 1,
            size: WORDS,
            strong: false,
            tone: Tone::Ink,
        }
    }

    /// On so many lines at most.
    pub(super) fn on(self, lines: u8) -> Self {
        Self { lines, ..self }
    }

    /// Around their middle.
    pub(super) fn centred(self) -> Self {
        Self {
            anchor: Anchor::Middle,
            ..self
        }
    }

    /// Up to a point.
    pub(super) fn ending(self) -> Self {
        Self {
            anchor: Anchor::End,
            ..self
        }
    }

    /// Smaller.
    pub(super) fn small(self) -> Self {
        Self {
            size: SMALL,
            ..self
        }
    }

    /// As a title.
    pub(super) fn strong(self) -> Self {
        Self {
            strong: true,
            tone: Tone::Deep,
            ..self
        }
    }
}

impl Canvas {
    pub(super) fn say(&mut self, (x, y): (i32, i32), words: Words<'_>) {
        if words.words.is_empty() {
            return;
        }
        self.shapes.push(Shape::Label(Label {
            x,
            y,
            anchor: words.anchor,
            room: words.room,
            lines: words.lines,
            size: words.size,
            strong: words.strong,
            tone: words.tone,
            words: words.words.to_owned(),
        }));
    }

    pub(super) fn fill(&mut self, (x, y): (i32, i32), (width, height): (i32, i32), fill: Fill) {
        if width > 0 && height > 0 {
            self.shapes.push(Shape::Rect {
                x,
                y,
                width,
                height,
                fill,
            });
        }
    }

    pub(super) fn disc(&mut self, centre: (i32, i32), radius: i32, tone: Tone) {
        self.shapes.push(Shape::Circle {
            centre,
            radius,
            tone,
        });
    }

    /// A disc that is only an edge.
    pub(super) fn ring(&mut self, centre: (i32, i32), radius: i32, tone: Tone) {
        self.disc(centre, radius, tone);
        self.disc(centre, radius - 14, Tone::Paper);
    }

    pub(super) fn line(&mut self, from: (i32, i32), to: (i32, i32), thickness: i32, tone: Tone) {
        self.stroke(from, to, thickness, false, tone);
    }

    pub(super) fn dashes(&mut self, from: (i32, i32), to: (i32, i32), tone: Tone) {
        self.stroke(from, to, 10, true, tone);
    }

    fn stroke(
        &mut self,
        from: (i32, i32),
        to: (i32, i32),
        thickness: i32,
        dashed: bool,
        tone: Tone,
    ) {
        self.shapes.push(Shape::Line {
            from,
            to,
            thickness,
            dashed,
            tone,
        });
    }

    /// A hairline across the picture.
    pub(super) fn rule(&mut self, y: i32) {
        self.line((0, y), (FULL_WIDTH, y), 5, Tone::Middle);
    }

    /// The picture, so high.
    pub(super) fn done(self, height: i32) -> Drawing {
        Drawing {
            width: FULL_WIDTH,
            height,
            shapes: self.shapes,
        }
    }
}

/// `part` of `whole` as a share of `length`, rounded down; never more than `length`.
pub(super) fn share(part: u64, whole: u64, length: i32) -> i32 {
    let length = u128::try_from(length).unwrap_or(0);
    let share = (u128::from(part) * length)
        .checked_div(u128::from(whole))
        .unwrap_or(0);
    i32::try_from(share.min(length)).unwrap_or(i32::MAX)
}
