//! Pictures as SVG: inside a page, or as a file of their own.

use std::io;

use super::alternative;
use super::label::fitted;
use super::xml::Xml;
use crate::document::drawing::{Anchor, Drawing, Fill, Label, Shape, Tone};
use crate::document::model::{Figure, words as words_of};

/// Distance between two strokes of a hatching, in tenths of a point.
const HATCH: i32 = 40;

/// A picture as a file.
pub(super) fn file(figure: &Figure) -> io::Result<String> {
    let mut xml = Xml::declared();
    let namespace = ("xmlns", "http://www.w3.org/2000/svg");
    picture(&mut xml, figure, &[namespace]);
    xml.finish()
}

/// A picture with its words: a title, and what it says.
pub(super) fn picture(xml: &mut Xml, figure: &Figure, more: &[(&str, &str)]) {
    let Drawing { width, height, .. } = &figure.drawing;
    let points = |length: i32| format!("{}.{}pt", length / 10, length % 10);
    let (wide, high) = (points(*width), points(*height));
    let view = format!("0 0 {width} {height}");
    let said = alternative(figure);
    let attributes = [
        ("viewBox", view.as_str()),
        ("width", &wide),
        ("height", &high),
        ("role", "img"),
        ("aria-label", &said),
    ];
    let attributes: Vec<(&str, &str)> = more.iter().copied().chain(attributes).collect();
    xml.element("svg", &attributes, |xml| {
        xml.words("title", &[], &words_of(&figure.caption));
        xml.words("desc", &[], &said);
        for shape in &figure.drawing.shapes {
            draw(xml, shape);
        }
    });
}

fn draw(xml: &mut Xml, shape: &Shape) {
    match shape {
        Shape::Rect {
            x,
            y,
            width,
            height,
            fill,
        } => rect(xml, (*x, *y), (*width, *height), *fill),
        Shape::Polygon { points, tone } => {
            let points: Vec<String> = points.iter().map(|(x, y)| format!("{x},{y}")).collect();
            let points = points.join(" ");
            let [class, fill] = paint("fill", *tone);
            let attributes = [("points", points.as_str()), pair(&class), pair(&fill)];
            xml.empty("polygon", &attributes);
        }
        Shape::Circle {
            centre,
            radius,
            tone,
        } => {
            let [x, y, radius] = [centre.0, centre.1, *radius].map(|n| n.to_string());
            let [class, fill] = paint("fill", *tone);
            let attributes = [
                ("cx", x.as_str()),
                ("cy", &y),
                ("r", &radius),
                pair(&class),
                pair(&fill),
            ];
            xml.empty("circle", &attributes);
        }
        Shape::Line {
            from,
            to,
            thickness,
            dashed,
            tone,
        } => {
            let path = format!("M{} {}L{} {}", from.0, from.1, to.0, to.1);
            stroke(xml, &path, *thickness, *dashed, *tone);
        }
        Shape::Label(label) => words(xml, label),
    }
}

fn rect(xml: &mut Xml, (x, y): (i32, i32), (width, height): (i32, i32), fill: Fill) {
    let (ground, hatching) = match fill {
        Fill::Plain(tone) => (tone, None),
        Fill::Hatched(tone) => (Tone::Paper, Some(tone)),
    };
    let lengths = [x, y, width, height].map(|n| n.to_string());
    let [class, fill] = paint("fill", ground);
    let attributes = [
        ("x", lengths[0].as_str()),
        ("y", &lengths[1]),
        ("width", &lengths[2]),
        ("height", &lengths[3]),
        pair(&class),
        pair(&fill),
    ];
    xml.empty("rect", &attributes);
    let Some(tone) = hatching else { return };
    // Each stroke rises from the left or lower edge to the upper or right one.
    let mut path = format!("M{x} {y}h{width}v{height}h{}z", -width);
    let mut start = HATCH;
    while start < width + height {
        let from = (x + (start - height).max(0), y + start.min(height));
        let to = (x + start.min(width), y + (start - width).max(0));
        path.push_str(&format!("M{} {}L{} {}", from.0, from.1, to.0, to.1));
        start += HATCH;
    }
    stroke(xml, &path, 7, false, tone);
}

fn stroke(xml: &mut Xml, path: &str, thickness: i32, dashed: bool, tone: Tone) {
    let [class, line] = paint("stroke", tone);
    let thickness = thickness.to_string();
    let mut attributes = vec![
        ("d", path),
        ("fill", "none"),
        ("stroke-width", &thickness),
        pair(&class),
        pair(&line),
    ];
    if dashed {
        attributes.push(("stroke-dasharray", "30"));
    }
    xml.empty("path", &attributes);
}

fn words(xml: &mut Xml, label: &Label) {
    let fitted = fitted(label);
    let count = i32::try_from(fitted.lines.len()).unwrap_or(1);
    // The first baseline, so that all lines together have their middle at the label's.
    let first = label.y - fitted.leading * count / 2 + fitted.leading * 78 / 100;
    let anchor = match label.anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    let weight = if label.strong { "bold" } else { "normal" };
    let size = fitted.size.to_string();
    let x = label.x.to_string();
    let [class, fill] = paint("fill", label.tone);
    let mut y = first;
    for line in &fitted.lines {
        let baseline = y.to_string();
        let attributes = [
            ("x", x.as_str()),
            ("y", &baseline),
            ("font-family", "Arial, 'Liberation Sans', sans-serif"),
            ("font-size", &size),
            ("font-weight", weight),
            ("text-anchor", anchor),
            pair(&class),
            pair(&fill),
        ];
        xml.words("text", &attributes, line);
        y += fitted.leading;
    }
}

/// A class, by which a page may choose another tone, and the tone.
fn paint(property: &'static str, tone: Tone) -> [(&'static str, String); 2] {
    let name = match tone {
        Tone::Ink => "ink",
        Tone::Deep => "deep",
        Tone::Middle => "middle",
        Tone::Light => "light",
        Tone::Paper => "paper",
    };
    [
        ("class", format!("{property}-{name}")),
        (property, format!("#{}", hexadecimal(tone))),
    ]
}

/// A tone as six hexadecimal digits.
pub(super) fn hexadecimal(tone: Tone) -> String {
    let (red, green, blue) = tone.rgb();
    format!("{red:02x}{green:02x}{blue:02x}")
}

fn pair<'a>((key, value): &'a (&'static str, String)) -> (&'a str, &'a str) {
    (key, value)
}
