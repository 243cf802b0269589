//! Pictures: files beside the text, with their words.

use std::io;

use super::Text;
use crate::document::model::{Figure, words};
use crate::export::{alternative, svg};

impl Text {
    pub(super) fn figure(&mut self, figure: &Figure) {
        self.paragraph("Caption", |text| {
            text.bookmark(&figure.id);
            text.runs(&figure.caption);
        });
        self.pictures.push(svg::file(figure));
        let number = self.pictures.len();
        let place = place(number);
        let name = format!("Figure{number}");
        let points = |length: i32| format!("{}.{}pt", length / 10, length % 10);
        let (width, height) = (points(figure.drawing.width), points(figure.drawing.height));
        self.paragraph("Text_20_body", |text| {
            let frame = [
                ("draw:name", name.as_str()),
                ("text:anchor-type", "as-char"),
                ("svg:width", &width),
                ("svg:height", &height),
            ];
            text.xml.element("draw:frame", &frame, |xml| {
                let image = [
                    ("xlink:href", place.as_str()),
                    ("xlink:type", "simple"),
                    ("xlink:show", "embed"),
                    ("xlink:actuate", "onLoad"),
                    ("draw:mime-type", TYPE),
                ];
                xml.empty("draw:image", &image);
                xml.words("svg:title", &[], &words(&figure.caption));
                xml.words("svg:desc", &[], &alternative(figure));
            });
        });
    }
}

/// What a picture is.
pub(super) const TYPE: &str = "image/svg+xml";

/// Where the picture of that number stands in the archive.
pub(super) fn place(number: usize) -> String {
    format!("Pictures/figure{number}.svg")
}

/// The pictures of a text, in order.
pub(super) type Pictures = Vec<io::Result<String>>;
