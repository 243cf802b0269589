//! Lists: paragraphs that refer to a numbering.

use std::io;

use super::{Place, Text, WORDS};
use crate::document::model::Block;
use crate::export::xml::Xml;

/// From one level of lists to the next, in twentieths of a point.
const STEP: u32 = 340;
/// Where remarks start, in twentieths of a point.
const NOTE: u32 = 227;
/// Word knows nine levels.
const DEEPEST: u32 = 9;
/// The numbering of all bulleted lists; those of numbered lists follow.
const BULLETS: u32 = 1;

impl Text {
    pub(super) fn list(&mut self, ordered: bool, items: &[Vec<Block>], place: Place) {
        let numbering = if ordered {
            self.numbered += 1;
            BULLETS + self.numbered
        } else {
            BULLETS
        };
        let style = match place.note {
            Some(_) => place.style,
            None => "ListParagraph",
        };
        let inside = Place {
            style,
            depth: (place.depth + 1).min(DEEPEST),
            ..place
        };
        for item in items {
            // The mark of an item stands before its first paragraph.
            let (first, rest) = match item.split_first() {
                Some((Block::Paragraph(text), rest)) => (text.as_slice(), rest),
                _ => (&[][..], item.as_slice()),
            };
            let mark = |xml: &mut Xml| {
                xml.element("w:numPr", &[], |xml| {
                    let level = (inside.depth - 1).to_string();
                    xml.empty("w:ilvl", &[("w:val", &level)]);
                    xml.empty("w:numId", &[("w:val", &numbering.to_string())]);
                });
                indent(xml, inside, true);
            };
            self.shaped(inside.style, mark, |text| text.runs(first));
            self.blocks(rest, inside);
        }
    }
}

/// How far a paragraph of a list stands from the margin.
pub(super) fn indent(xml: &mut Xml, place: Place, marked: bool) {
    let start = if place.note.is_some() { NOTE } else { 0 };
    let left = (start + STEP * place.depth).to_string();
    let hanging = if marked { STEP } else { 0 }.to_string();
    xml.empty("w:ind", &[("w:left", &left), ("w:hanging", &hanging)]);
}

/// The numberings: one for bullets, and one for each numbered list.
pub(super) fn numbering(numbered: u32) -> io::Result<String> {
    let mut xml = Xml::declared();
    xml.element("w:numbering", &[("xmlns:w", WORDS)], |xml| {
        model(xml, "0", |level| {
            ("bullet", if level % 2 == 0 { "•" } else { "–" }.to_owned())
        });
        model(xml, "1", |level| {
            let format = if level % 2 == 0 {
                "decimal"
            } else {
                "lowerLetter"
            };
            (format, format!("%{}.", level + 1))
        });
        for number in BULLETS..=BULLETS + numbered {
            xml.element("w:num", &[("w:numId", &number.to_string())], |xml| {
                let model = if number == BULLETS { "0" } else { "1" };
                xml.empty("w:abstractNumId", &[("w:val", model)]);
                if number != BULLETS {
                    (0..DEEPEST).for_each(|level| restart(xml, level));
                }
            });
        }
    });
    xml.finish()
}

fn restart(xml: &mut Xml, level: u32) {
    xml.element("w:lvlOverride", &[("w:ilvl", &level.to_string())], |xml| {
        xml.empty("w:startOverride", &[("w:val", "1")])
    });
}

/// A way of numbering: the format and the mark of each level.
fn model(xml: &mut Xml, id: &str, mark: impl Fn(u32) -> (&'static str, String)) {
    xml.element("w:abstractNum", &[("w:abstractNumId", id)], |xml| {
        xml.empty("w:multiLevelType", &[("w:val", "hybridMultilevel")]);
        for level in 0..DEEPEST {
            let (format, text) = mark(level);
            xml.element("w:lvl", &[("w:ilvl", &level.to_string())], |xml| {
                xml.empty("w:start", &[("w:val", "1")]);
                xml.empty("w:numFmt", &[("w:val", format)]);
                xml.empty("w:lvlText", &[("w:val", &text)]);
                xml.empty("w:lvlJc", &[("w:val", "left")]);
                xml.element("w:pPr", &[], |xml| {
                    let place = Place {
                        depth: level + 1,
                        ..Place::BODY
                    };
                    indent(xml, place, true);
                });
            });
        }
    });
}
