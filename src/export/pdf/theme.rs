//! Sizes and colours of the pages. Lengths in points (1/72 inch), from the top left.

use super::fonts::Face;

/// Width of an A4 page.
pub(super) const PAGE_WIDTH: f32 = 595.28;
/// Height of an A4 page.
pub(super) const PAGE_HEIGHT: f32 = 841.89;
/// Left edge of the text.
pub(super) const LEFT: f32 = 76.0;
/// Width of the text.
pub(super) const TEXT_WIDTH: f32 = PAGE_WIDTH - LEFT - 70.0;
/// Top of the text, under the running header.
pub(super) const TOP: f32 = 84.0;
/// Bottom of the text, above the footer.
pub(super) const BOTTOM: f32 = PAGE_HEIGHT - 78.0;

/// How large the type of a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TypeSize {
    /// Running text of 10.5 points.
    #[default]
    Usual,
    /// Running text of 14.7 points, for readers who see less well.
    Large,
}

impl TypeSize {
    /// A length or a size of type, in this size.
    pub(super) fn of(self, usual: f32) -> f32 {
        match self {
            Self::Usual => usual,
            Self::Large => usual * 1.4,
        }
    }

    /// The size of words in pictures, which have little room.
    pub(super) fn in_picture(self, usual: f32) -> f32 {
        match self {
            Self::Usual => usual,
            Self::Large => usual * 1.15,
        }
    }
}

/// A colour in sRGB, from 0 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Colour(pub(super) u8, pub(super) u8, pub(super) u8);

pub(super) const INK: Colour = Colour(0x1d, 0x27, 0x2b);
pub(super) const GREY: Colour = Colour(0x52, 0x62, 0x68);
pub(super) const ACCENT: Colour = Colour(0x0d, 0x4a, 0x5a);
pub(super) const GOLD: Colour = Colour(0xe3, 0xa6, 0x3b);
pub(super) const PALE: Colour = Colour(0xcf, 0xe2, 0xe6);
pub(super) const WHITE: Colour = Colour(0xff, 0xff, 0xff);
pub(super) const TINT: Colour = Colour(0xe3, 0xed, 0xef);
pub(super) const HAIRLINE: Colour = Colour(0xbd, 0xcb, 0xcf);
pub(super) const LINK: Colour = Colour(0x0b, 0x57, 0x8f);

/// How a run of text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Style {
    pub(super) face: Face,
    /// Size of the type.
    pub(super) size: f32,
    pub(super) colour: Colour,
}

/// How the text of a block looks: its plain face, its two others, and its line height.
#[derive(Debug, Clone, Copy)]
pub(super) struct Voice {
    pub(super) plain: Face,
    pub(super) strong: Face,
    pub(super) emphasis: Face,
    pub(super) size: f32,
    /// From one baseline to the next.
    pub(super) leading: f32,
    pub(super) colour: Colour,
    /// Whether full lines are stretched to the measure.
    pub(super) justified: bool,
}

impl Voice {
    /// The same voice in another size.
    pub(super) fn sized(self, size: TypeSize) -> Self {
        Self {
            size: size.of(self.size),
            leading: size.of(self.leading),
            ..self
        }
    }

    pub(super) fn style(&self, face: Face) -> Style {
        Style {
            face,
            size: self.size,
            colour: self.colour,
        }
    }
}

/// Running text.
pub(super) const BODY: Voice = Voice {
    plain: Face::Serif,
    strong: Face::SerifStrong,
    emphasis: Face::SerifItalic,
    size: 10.5,
    leading: 15.0,
    colour: INK,
    justified: true,
};

/// Framed remarks.
pub(super) const REMARK: Voice = Voice {
    plain: Face::Sans,
    strong: Face::SansStrong,
    emphasis: Face::SansItalic,
    size: 9.8,
    leading: 14.0,
    colour: INK,
    justified: false,
};

/// Cells of tables.
pub(super) const CELL: Voice = Voice {
    size: 9.0,
    leading: 12.0,
    ..REMARK
};

/// Captions of tables.
pub(super) const CAPTION: Voice = Voice {
    plain: Face::SansStrong,
    size: 9.6,
    leading: 13.5,
    colour: ACCENT,
    ..REMARK
};

/// Headings by level: type size and line height.
pub(super) fn heading(level: u8) -> Voice {
    let (size, leading, plain) = match level {
        0 | 1 => (19.0, 24.0, Face::SerifStrong),
        2 => (13.5, 18.0, Face::SansStrong),
        _ => (11.0, 15.0, Face::SansStrong),
    };
    let colour = if level <= 2 { ACCENT } else { INK };
    Voice {
        plain,
        strong: plain,
        emphasis: plain,
        size,
        leading,
        colour,
        justified: false,
    }
}
