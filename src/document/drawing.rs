//! Pictures as small lists of shapes, which each export draws in its own way.
//!
//! Lengths are whole tenths of a point; `y` grows downwards. Nothing here knows a font: a
//! [`Label`] says how much room it has, and the export makes its words fit.

/// A picture: what is listed first is drawn first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Drawing {
    /// Width, in tenths of a point; an export may scale the whole.
    pub width: i32,
    /// Height, in tenths of a point.
    pub height: i32,
    /// The shapes, from back to front.
    pub shapes: Vec<Shape>,
}

/// Width of a picture that fills the text of an A4 page, in tenths of a point.
pub const FULL_WIDTH: i32 = 4490;

/// Something drawn. All lengths are in tenths of a point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// A filled rectangle.
    Rect {
        /// Left edge.
        x: i32,
        /// Top edge.
        y: i32,
        /// Width.
        width: i32,
        /// Height.
        height: i32,
        /// What fills it.
        fill: Fill,
    },
    /// A filled polygon.
    Polygon {
        /// Its corners, in order.
        points: Vec<(i32, i32)>,
        /// What fills it.
        tone: Tone,
    },
    /// A filled disc.
    Circle {
        /// Its centre.
        centre: (i32, i32),
        /// Its radius.
        radius: i32,
        /// What fills it.
        tone: Tone,
    },
    /// A straight line.
    Line {
        /// One end.
        from: (i32, i32),
        /// The other end.
        to: (i32, i32),
        /// How thick it is.
        thickness: i32,
        /// Whether it is dashed.
        dashed: bool,
        /// Its tone.
        tone: Tone,
    },
    /// Words.
    Label(Label),
}

/// What fills a rectangle; the two kinds differ without any colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fill {
    /// One tone.
    Plain(Tone),
    /// Slanted strokes of that tone on paper, inside an edge of the same tone.
    Hatched(Tone),
}

/// The few tones of pictures. Their greys lie far apart, so that they differ on a black and white
/// print too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Words and marks.
    Ink,
    /// What matters most: a deep blue-green.
    Deep,
    /// Edges and second series.
    Middle,
    /// Backgrounds and grids.
    Light,
    /// The paper.
    Paper,
}

impl Tone {
    /// The tone in sRGB: red, green and blue from 0 to 255.
    pub fn rgb(self) -> (u8, u8, u8) {
        match self {
            Self::Ink => (0x1d, 0x27, 0x2b),
            Self::Deep => (0x0d, 0x4a, 0x5a),
            Self::Middle => (0x7a, 0x8b, 0x91),
            Self::Light => (0xdc, 0xe6, 0xe9),
            Self::Paper => (0xff, 0xff, 0xff),
        }
    }
}

/// Which point of its words a label is placed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// The start of the line.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// Words in a picture. They are always said elsewhere too, in the alternative text or in the
/// table beside it, so that an export may shorten them where they have no room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Where the anchor is.
    pub x: i32,
    /// The middle of the words' height.
    pub y: i32,
    /// Which point of the words is at `x`.
    pub anchor: Anchor,
    /// How wide the words may become.
    pub room: i32,
    /// How many lines they may take.
    pub lines: u8,
    /// Size of the type.
    pub size: i32,
    /// Whether they matter more.
    pub strong: bool,
    /// Their tone: [`Tone::Ink`] or [`Tone::Deep`], or [`Tone::Paper`] on a dark shape.
    pub tone: Tone,
    /// The words, already through the typography of the document's language.
    pub words: String,
}

impl Drawing {
    /// The words of all labels, in the order in which they are drawn.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.shapes.iter().filter_map(|shape| match shape {
            Shape::Label(label) => Some(label.words.as_str()),
            _ => None,
        })
    }
}
