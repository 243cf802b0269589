//! Pictures: shapes as filled polygons, labels as text, all of it one element with its words.

use super::blocks::{Place, Setter};
use super::break_points::Hyphenation;
use super::display::{Draw, Item, Role};
use super::slab::Slab;
use super::spans::Span;
use super::tags::{NodeId, Tag};
use super::theme::{CAPTION, Colour, REMARK, Voice};
use super::typeset_line::Alignment;
use crate::document::drawing::{Anchor, Drawing, Fill, Label, Shape, Tone};
use crate::document::model::Figure;
use crate::export::alternative;
use crate::text::clean;

/// Distance between two strokes of a hatching.
const HATCH: f32 = 4.0;
/// Thickness of a stroke.
const STROKE: f32 = 0.7;
/// Length of a dash, and of the gap after it.
const DASH: f32 = 3.0;
/// Corners of a disc.
const CORNERS: u8 = 40;
/// Sizes that a label tries before it is shortened.
const SHRINKS: [f32; 3] = [1.0, 0.92, 0.85];

impl Setter<'_> {
    /// Caption and picture, on one page.
    pub(super) fn figure(&mut self, figure: &Figure, place: Place, node: NodeId) -> Vec<Slab> {
        let around = self.tree.add(node, Tag::Division);
        let mut slabs = Vec::new();
        if !figure.caption.is_empty() {
            let caption = self.tree.add(around, Tag::Paragraph);
            let voice = CAPTION.sized(self.size);
            let spans = self.spans(&figure.caption, &voice, caption);
            let place = Place { voice, ..place };
            slabs = self.text(&spans, place, Alignment::Start, Hyphenation::Never);
            if let Some(last) = slabs.last_mut() {
                last.height += 4.0;
            }
            for slab in &mut slabs {
                slab.keep = true;
            }
        }
        let own = self.tree.add(around, Tag::Figure);
        self.tree.set_alternative(own, alternative(figure));
        slabs.push(self.drawing(&figure.drawing, place, own));
        if let Some(first) = slabs.first_mut() {
            first.anchors.push(figure.id.clone());
        }
        slabs
    }

    fn drawing(&mut self, drawing: &Drawing, place: Place, node: NodeId) -> Slab {
        let natural = drawing.width.max(1) as f32 / 10.0;
        let scale = (place.width / natural).min(1.0) / 10.0;
        let mut slab = Slab::space(drawing.height.max(1) as f32 * scale);
        let mut brush = Brush {
            x: place.x,
            scale,
            role: Role::Content(node),
            items: Vec::new(),
        };
        // Paper behind all of it: the box of the picture is that of its sheet.
        brush.rect(
            0,
            0,
            drawing.width.max(1),
            drawing.height.max(1),
            Tone::Paper,
        );
        for shape in &drawing.shapes {
            match shape {
                Shape::Rect {
                    x,
                    y,
                    width,
                    height,
                    fill: Fill::Plain(tone),
                } => brush.rect(*x, *y, *width, *height, *tone),
                Shape::Rect {
                    x,
                    y,
                    width,
                    height,
                    fill: Fill::Hatched(tone),
                } => brush.hatched(*x, *y, *width, *height, *tone),
                Shape::Polygon { points, tone } => {
                    let points = points.iter().map(|point| brush.at(*point)).collect();
                    brush.polygon(points, *tone);
                }
                Shape::Circle {
                    centre,
                    radius,
                    tone,
                } => brush.disc(*centre, *radius, *tone),
                Shape::Line {
                    from,
                    to,
                    thickness,
                    dashed,
                    tone,
                } => brush.line(*from, *to, *thickness, *dashed, *tone),
                Shape::Label(label) => self.label(label, &mut brush),
            }
        }
        slab.items = brush.items;
        slab
    }

    /// Words in their room: a little smaller, then shortened, where they are too long for it.
    fn label(&mut self, label: &Label, brush: &mut Brush) {
        let room = (label.room as f32 * brush.scale).max(8.0);
        let (x, middle) = brush.at((label.x, label.y));
        let (x, alignment) = match label.anchor {
            Anchor::Start => (x, Alignment::Start),
            Anchor::Middle => (x - room / 2.0, Alignment::Center),
            Anchor::End => (x - room, Alignment::End),
        };
        let face = if label.strong {
            REMARK.strong
        } else {
            REMARK.plain
        };
        let most = usize::from(label.lines.max(1));
        let mut words = clean(&label.words);
        let mut shrinks = SHRINKS.iter().peekable();
        let lines = loop {
            let shrink = shrinks.peek().map_or(SHRINKS[2], |shrink| **shrink);
            let size = self.size.in_picture(label.size as f32) * brush.scale * shrink;
            let voice = Voice {
                plain: face,
                size,
                leading: size * 1.18,
                colour: colour(label.tone),
                ..REMARK
            };
            let place = Place {
                x,
                width: room,
                voice,
                depth: 0,
            };
            let spans = [Span::plain(words.clone(), voice.style(face), brush.role)];
            let lines = self.text(&spans, place, alignment, Hyphenation::Never);
            if lines.len() <= most {
                break lines;
            }
            if shrinks.next().is_none() {
                let kept = words.chars().count().saturating_sub(2).max(1);
                let start: String = words.chars().take(kept).collect();
                let shorter = format!("{}…", start.trim_end_matches(['…', ' ']));
                if shorter.chars().count() >= words.chars().count() {
                    break lines.into_iter().take(most).collect();
                }
                words = shorter;
            }
        };
        let height: f32 = lines.iter().map(|line| line.height).sum();
        let mut y = middle - height / 2.0;
        for line in lines {
            let down = line.height;
            brush
                .items
                .extend(line.items.into_iter().map(|item| item.lowered(y)));
            y += down;
        }
    }
}

/// Draws shapes of one picture.
struct Brush {
    /// Left edge of the picture.
    x: f32,
    /// Points for one tenth of a point of the picture.
    scale: f32,
    role: Role,
    items: Vec<Item>,
}

impl Brush {
    fn at(&self, (x, y): (i32, i32)) -> (f32, f32) {
        (self.x + x as f32 * self.scale, y as f32 * self.scale)
    }

    fn push(&mut self, draw: Draw) {
        self.items.push(Item {
            role: self.role,
            draw,
        });
    }

    fn rect(&mut self, x: i32, y: i32, width: i32, height: i32, tone: Tone) {
        let (left, top) = self.at((x, y));
        self.push(Draw::Fill {
            x: left,
            y: top,
            width: width as f32 * self.scale,
            height: height as f32 * self.scale,
            colour: colour(tone),
        });
    }

    fn polygon(&mut self, points: Vec<(f32, f32)>, tone: Tone) {
        self.push(Draw::Polygon {
            points,
            colour: colour(tone),
        });
    }

    fn disc(&mut self, centre: (i32, i32), radius: i32, tone: Tone) {
        let (x, y) = self.at(centre);
        let radius = radius as f32 * self.scale;
        let corner = |at: u8| {
            let angle = f32::from(at) * std::f32::consts::TAU / f32::from(CORNERS);
            (x + radius * angle.cos(), y + radius * angle.sin())
        };
        self.polygon((0..CORNERS).map(corner).collect(), tone);
    }

    fn line(&mut self, from: (i32, i32), to: (i32, i32), thickness: i32, dashed: bool, tone: Tone) {
        let (from, to) = (self.at(from), self.at(to));
        let thickness = thickness as f32 * self.scale;
        if !dashed {
            self.stroke(from, to, thickness, tone);
            return;
        }
        let length = (to.0 - from.0).hypot(to.1 - from.1);
        let along = |way: f32| {
            let share = (way / length).min(1.0);
            (
                from.0 + (to.0 - from.0) * share,
                from.1 + (to.1 - from.1) * share,
            )
        };
        let mut way = 0.0;
        while way < length {
            self.stroke(along(way), along(way + DASH), thickness, tone);
            way += 2.0 * DASH;
        }
    }

    /// A straight stroke as a thin polygon.
    fn stroke(&mut self, from: (f32, f32), to: (f32, f32), thickness: f32, tone: Tone) {
        let length = (to.0 - from.0).hypot(to.1 - from.1);
        if length <= 0.0 {
            return;
        }
        let (across, down) = (
            -(to.1 - from.1) / length * thickness / 2.0,
            (to.0 - from.0) / length * thickness / 2.0,
        );
        let points = vec![
            (from.0 + across, from.1 + down),
            (to.0 + across, to.1 + down),
            (to.0 - across, to.1 - down),
            (from.0 - across, from.1 - down),
        ];
        self.polygon(points, tone);
    }

    /// Slanted strokes on paper, inside an edge.
    fn hatched(&mut self, x: i32, y: i32, width: i32, height: i32, tone: Tone) {
        self.rect(x, y, width, height, Tone::Paper);
        let (left, top) = self.at((x, y));
        let (right, bottom) = self.at((x + width, y + height));
        let (wide, high) = (right - left, bottom - top);
        // Each stroke rises from the left or lower edge to the upper or right one.
        let mut start = HATCH;
        while start < wide + high {
            let from = (left + (start - high).max(0.0), top + start.min(high));
            let to = (left + start.min(wide), top + (start - wide).max(0.0));
            self.stroke(from, to, STROKE, tone);
            start += HATCH;
        }
        for (from, to) in [
            ((left, top), (right, top)),
            ((right, top), (right, bottom)),
            ((right, bottom), (left, bottom)),
            ((left, bottom), (left, top)),
        ] {
            self.stroke(from, to, STROKE, tone);
        }
    }
}

fn colour(tone: Tone) -> Colour {
    let (red, green, blue) = tone.rgb();
    Colour(red, green, blue)
}
