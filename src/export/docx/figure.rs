//! Pictures as drawings of Word: shapes that stay sharp and can be edited, with their words.

use super::Text;
use crate::document::drawing::{Anchor, Drawing, Fill, Label, Shape, Tone};
use crate::document::model::{Figure, words};
use crate::export::alternative;
use crate::export::label::fitted;
use crate::export::svg::hexadecimal;
use crate::export::xml::Xml;

const MAIN: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const GROUP: &str = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
const SHAPE: &str = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
const PLACING: &str = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const CHOICE: &str = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/// A tenth of a point in Word's unit of drawings.
const TENTH: i32 = 1270;

impl Text {
    pub(super) fn figure(&mut self, figure: &Figure) {
        self.paragraph("Caption", |text| {
            text.bookmarked(&figure.id, |text| text.runs(&figure.caption));
        });
        self.figures += 1;
        let number = self.figures.to_string();
        self.paragraph("Normal", |text| {
            text.xml.element("w:r", &[], |xml| {
                let compatible = [("xmlns:mc", CHOICE)];
                xml.element("mc:AlternateContent", &compatible, |xml| {
                    let needs = [
                        ("Requires", "wpg"),
                        ("xmlns:wpg", GROUP),
                        ("xmlns:wps", SHAPE),
                    ];
                    xml.element("mc:Choice", &needs, |xml| placed(xml, figure, &number));
                    // What cannot draw says.
                    xml.element("mc:Fallback", &[], |xml| {
                        xml.words("w:t", &[], &alternative(figure));
                    });
                });
            });
        });
    }
}

fn placed(xml: &mut Xml, figure: &Figure, number: &str) {
    let Drawing {
        width,
        height,
        shapes,
    } = &figure.drawing;
    let [wide, high] = [*width, *height].map(|length| (length.max(1) * TENTH).to_string());
    let size = [("cx", wide.as_str()), ("cy", high.as_str())];
    xml.element("w:drawing", &[], |xml| {
        let apart = ["distT", "distB", "distL", "distR"].map(|side| (side, "0"));
        let apart: Vec<(&str, &str)> = [("xmlns:wp", PLACING)].into_iter().chain(apart).collect();
        xml.element("wp:inline", &apart, |xml| {
            xml.empty("wp:extent", &size);
            let properties = [
                ("id", number),
                ("name", &format!("Figure {number}")),
                ("title", &words(&figure.caption)),
                ("descr", &alternative(figure)),
            ];
            xml.empty("wp:docPr", &properties);
            xml.element("a:graphic", &[("xmlns:a", MAIN)], |xml| {
                xml.element("a:graphicData", &[("uri", GROUP)], |xml| {
                    xml.element("wpg:wgp", &[], |xml| {
                        xml.empty("wpg:cNvGrpSpPr", &[]);
                        xml.element("wpg:grpSpPr", &[], |xml| {
                            xml.element("a:xfrm", &[], |xml| {
                                xml.empty("a:off", &[("x", "0"), ("y", "0")]);
                                xml.empty("a:ext", &size);
                                xml.empty("a:chOff", &[("x", "0"), ("y", "0")]);
                                xml.empty("a:chExt", &size);
                            });
                        });
                        for (at, shape) in shapes.iter().enumerate() {
                            draw(xml, shape, &format!("{number}{:04}", at + 1));
                        }
                    });
                });
            });
        });
    });
}

/// Left, top, width and height of a shape, in tenths of a point.
type Frame = (i32, i32, i32, i32);

fn draw(xml: &mut Xml, shape: &Shape, id: &str) {
    match shape {
        Shape::Rect {
            x,
            y,
            width,
            height,
            fill,
        } => {
            let frame = (*x, *y, *width, *height);
            plain(xml, id, frame, |xml| {
                preset(xml, "rect");
                filled(xml, *fill);
            });
        }
        Shape::Polygon { points, tone } => polygon(xml, points, *tone, id),
        Shape::Circle {
            centre,
            radius,
            tone,
        } => {
            let frame = (centre.0 - radius, centre.1 - radius, 2 * radius, 2 * radius);
            plain(xml, id, frame, |xml| {
                preset(xml, "ellipse");
                filled(xml, Fill::Plain(*tone));
            });
        }
        Shape::Line {
            from,
            to,
            thickness,
            dashed,
            tone,
        } => {
            let frame = around(&[*from, *to]);
            let rises = (to.0 - from.0).signum() * (to.1 - from.1).signum() < 0;
            spread(
                xml,
                id,
                frame,
                rises,
                |xml| {
                    preset(xml, "line");
                    let width = (thickness * TENTH).to_string();
                    xml.element("a:ln", &[("w", &width)], |xml| {
                        solid(xml, *tone);
                        if *dashed {
                            xml.empty("a:prstDash", &[("val", "dash")]);
                        }
                    });
                },
                |xml| xml.empty("wps:bodyPr", &[]),
            );
        }
        Shape::Label(one) => label(xml, one, id),
    }
}

/// A shape without words.
fn plain(xml: &mut Xml, id: &str, frame: Frame, inner: impl FnOnce(&mut Xml)) {
    let look = |xml: &mut Xml| {
        inner(xml);
    };
    spread(xml, id, frame, false, look, |xml| {
        xml.empty("wps:bodyPr", &[]);
    });
}

/// A shape: where it stands, what it looks like, and its words.
fn spread(
    xml: &mut Xml,
    id: &str,
    frame: Frame,
    flipped: bool,
    look: impl FnOnce(&mut Xml),
    text: impl FnOnce(&mut Xml),
) {
    xml.element("wps:wsp", &[], |xml| {
        xml.empty("wps:cNvPr", &[("id", id), ("name", id)]);
        xml.empty("wps:cNvSpPr", &[]);
        xml.element("wps:spPr", &[], |xml| {
            let flip: &[(&str, &str)] = if flipped { &[("flipV", "1")] } else { &[] };
            xml.element("a:xfrm", flip, |xml| {
                let [x, y, width, height] =
                    [frame.0, frame.1, frame.2, frame.3].map(|length| (length * TENTH).to_string());
                xml.empty("a:off", &[("x", &x), ("y", &y)]);
                xml.empty("a:ext", &[("cx", &width), ("cy", &height)]);
            });
            look(xml);
        });
        text(xml);
    });
}

fn preset(xml: &mut Xml, name: &str) {
    xml.element("a:prstGeom", &[("prst", name)], |xml| {
        xml.empty("a:avLst", &[]);
    });
}

fn solid(xml: &mut Xml, tone: Tone) {
    xml.element("a:solidFill", &[], |xml| colour(xml, tone));
}

fn colour(xml: &mut Xml, tone: Tone) {
    xml.empty("a:srgbClr", &[("val", &hexadecimal(tone))]);
}

fn filled(xml: &mut Xml, fill: Fill) {
    match fill {
        Fill::Plain(tone) => {
            solid(xml, tone);
            xml.element("a:ln", &[], |xml| xml.empty("a:noFill", &[]));
        }
        Fill::Hatched(tone) => {
            xml.element("a:pattFill", &[("prst", "wdUpDiag")], |xml| {
                xml.element("a:fgClr", &[], |xml| colour(xml, tone));
                xml.element("a:bgClr", &[], |xml| colour(xml, Tone::Paper));
            });
            xml.element("a:ln", &[("w", "8890")], |xml| solid(xml, tone));
        }
    }
}

/// The frame around points.
fn around(points: &[(i32, i32)]) -> Frame {
    let least = |of: fn(&(i32, i32)) -> i32| points.iter().map(of).min().unwrap_or(0);
    let most = |of: fn(&(i32, i32)) -> i32| points.iter().map(of).max().unwrap_or(0);
    let (left, top) = (least(|point| point.0), least(|point| point.1));
    (
        left,
        top,
        most(|point| point.0) - left,
        most(|point| point.1) - top,
    )
}

fn polygon(xml: &mut Xml, points: &[(i32, i32)], tone: Tone, id: &str) {
    let frame = around(points);
    let length = |length: i32| (length * TENTH).to_string();
    plain(xml, id, frame, |xml| {
        xml.element("a:custGeom", &[], |xml| {
            xml.empty("a:avLst", &[]);
            xml.empty("a:gdLst", &[]);
            xml.element("a:pathLst", &[], |xml| {
                let size = [("w", length(frame.2)), ("h", length(frame.3))];
                let size = size.each_ref().map(|(key, value)| (*key, value.as_str()));
                xml.element("a:path", &size, |xml| {
                    for (at, (x, y)) in points.iter().enumerate() {
                        let step = if at == 0 { "a:moveTo" } else { "a:lnTo" };
                        let (x, y) = (length(x - frame.0), length(y - frame.1));
                        xml.element(step, &[], |xml| xml.empty("a:pt", &[("x", &x), ("y", &y)]));
                    }
                    xml.empty("a:close", &[]);
                });
            });
        });
        filled(xml, Fill::Plain(tone));
    });
}

fn label(xml: &mut Xml, label: &Label, id: &str) {
    let fitted = fitted(label);
    let count = i32::try_from(fitted.lines.len()).unwrap_or(1);
    // Word's own line is a little higher than the type.
    let height = fitted.leading * count + fitted.size / 3;
    let (left, side) = match label.anchor {
        Anchor::Start => (label.x, "left"),
        Anchor::Middle => (label.x - label.room / 2, "center"),
        Anchor::End => (label.x - label.room, "right"),
    };
    let frame = (left, label.y - height / 2, label.room, height);
    let look = |xml: &mut Xml| {
        preset(xml, "rect");
        xml.empty("a:noFill", &[]);
        xml.element("a:ln", &[], |xml| xml.empty("a:noFill", &[]));
    };
    spread(xml, id, frame, false, look, |xml| {
        xml.element("wps:txbx", &[], |xml| {
            xml.element("w:txbxContent", &[], |xml| {
                for line in &fitted.lines {
                    written(xml, line, label, side, fitted.size);
                }
            });
        });
        let none = ["lIns", "tIns", "rIns", "bIns"].map(|side| (side, "0"));
        let body: Vec<(&str, &str)> = [("wrap", "square"), ("anchor", "ctr")]
            .into_iter()
            .chain(none)
            .collect();
        xml.empty("wps:bodyPr", &body);
    });
}

/// A line of a label.
fn written(xml: &mut Xml, line: &str, label: &Label, side: &str, size: i32) {
    xml.element("w:p", &[], |xml| {
        xml.element("w:pPr", &[], |xml| {
            let apart = [
                ("w:before", "0"),
                ("w:after", "0"),
                ("w:line", "240"),
                ("w:lineRule", "auto"),
            ];
            xml.empty("w:spacing", &apart);
            xml.empty("w:jc", &[("w:val", side)]);
        });
        xml.element("w:r", &[], |xml| {
            xml.element("w:rPr", &[], |xml| {
                if label.strong {
                    xml.empty("w:b", &[]);
                }
                xml.empty("w:color", &[("w:val", &hexadecimal(label.tone))]);
                // Word counts half points.
                xml.empty("w:sz", &[("w:val", &(size / 5).max(2).to_string())]);
            });
            xml.words("w:t", &[("xml:space", "preserve")], line);
        });
    });
}
