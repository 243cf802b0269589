//! Pages drawn with printpdf: fonts cut to what is used, text as glyphs, everything marked.

use std::collections::BTreeMap;
use std::rc::Rc;

use printpdf::{
    Codepoint, Color, DictItem, FontId, LinePoint, Mm, Op, PaintMode, ParsedFont, PdfDocument,
    PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rect, Rgb,
    TextItem, TextMatrix, WindingOrder,
};
use subsetter::GlyphRemapper;

use super::PdfError;
use super::display::{Draw, Item, Page, Role};
use super::flow::Book;
use super::fonts::Face;
use super::shaping::{Glyph, Run};
use super::tags::NodeId;
use super::theme::{Colour, PAGE_HEIGHT, PAGE_WIDTH};

/// The drawn pages, and which structure element each piece of marked content belongs to.
pub(super) struct Drawn {
    pub(super) document: lopdf::Document,
    /// For each page, the element of each marked content, by its number.
    pub(super) marked: Vec<Vec<NodeId>>,
}

/// Glyphs used of one face, numbered anew, with the one text that each can stand for.
struct Subset {
    remapper: GlyphRemapper,
    texts: BTreeMap<u16, Rc<str>>,
}

/// Draws all pages.
pub(super) fn draw(book: &Book) -> Result<Drawn, PdfError> {
    let subsets = subsets(&book.pages);
    let mut document = PdfDocument::new("");
    for (face, subset) in &subsets {
        let font = cut_out(*face, subset)?;
        document
            .resources
            .fonts
            .map
            .insert(font_id(*face), PdfFont::new(font));
    }
    let mut marked = Vec::with_capacity(book.pages.len());
    for page in &book.pages {
        let mut pen = Pen {
            subsets: &subsets,
            ops: Vec::new(),
            open: None,
            marked: Vec::new(),
            colour: None,
        };
        for item in &page.items {
            pen.item(item);
        }
        pen.close();
        marked.push(pen.marked);
        let (width, height) = (Mm::from(Pt(PAGE_WIDTH)), Mm::from(Pt(PAGE_HEIGHT)));
        document.pages.push(PdfPage::new(width, height, pen.ops));
    }
    let options = PdfSaveOptions {
        optimize: false,
        ..PdfSaveOptions::default()
    };
    let document = printpdf::serialize::to_lopdf_doc(&document, &options, &mut Vec::new());
    Ok(Drawn { document, marked })
}

fn font_id(face: Face) -> FontId {
    FontId(format!("T{}", face as usize))
}

/// Every glyph on the pages. The first text met for a glyph is the one that it stands for; where
/// it stands for another one, the other one is written beside it.
fn subsets(pages: &[Page]) -> BTreeMap<Face, Subset> {
    let mut out: BTreeMap<Face, Subset> = BTreeMap::new();
    for item in pages.iter().flat_map(|page| &page.items) {
        let Draw::Text { run, .. } = &item.draw else {
            continue;
        };
        let subset = out.entry(run.face).or_insert_with(|| Subset {
            remapper: GlyphRemapper::new(),
            texts: BTreeMap::new(),
        });
        for glyph in &run.glyphs {
            subset.remapper.remap(glyph.id);
            if !glyph.text.is_empty() && run.actual.is_none() {
                subset
                    .texts
                    .entry(glyph.id)
                    .or_insert_with(|| Rc::clone(&glyph.text));
            }
        }
    }
    // A glyph met only under another text still needs one of its own.
    for item in pages.iter().flat_map(|page| &page.items) {
        let Draw::Text { run, .. } = &item.draw else {
            continue;
        };
        let Some(subset) = out.get_mut(&run.face) else {
            continue;
        };
        for glyph in &run.glyphs {
            // What it stands for is then written beside it.
            let text = || match &*glyph.text {
                "" => Rc::from("\u{200b}"),
                _ => Rc::clone(&glyph.text),
            };
            subset.texts.entry(glyph.id).or_insert_with(text);
        }
    }
    out
}

/// The font program with only the glyphs used.
fn cut_out(face: Face, subset: &Subset) -> Result<ParsedFont, PdfError> {
    let error = |reason: String| PdfError::Subset {
        font: face.name(),
        reason,
    };
    let bytes = subsetter::subset(face.bytes(), 0, &subset.remapper)
        .map_err(|cause| error(cause.to_string()))?;
    let mut font = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new())
        .ok_or_else(|| error("its tables cannot be read back".to_owned()))?;
    font.font_name = Some(format!("{}+{}", tag(&bytes), face.name()));
    Ok(font)
}

/// Six capitals that name a subset, drawn from its bytes.
fn tag(bytes: &[u8]) -> String {
    let mut hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    let mut letter = || {
        let letter = char::from(b'A' + u8::try_from(hash % 26).unwrap_or(0));
        hash /= 26;
        letter
    };
    (0..6).map(|_| letter()).collect()
}

/// Marked content being written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Open {
    role: Role,
    /// Whether neighbours may be written into it.
    shared: bool,
}

/// Writes the operations of one page.
struct Pen<'a> {
    subsets: &'a BTreeMap<Face, Subset>,
    ops: Vec<Op>,
    /// The marked content being written.
    open: Option<Open>,
    marked: Vec<NodeId>,
    colour: Option<Colour>,
}

impl Pen<'_> {
    fn item(&mut self, item: &Item) {
        match &item.draw {
            Draw::Fill {
                x,
                y,
                width,
                height,
                colour,
            } => {
                self.open(item.role, None);
                self.fill_colour(*colour);
                self.ops.push(Op::DrawRectangle {
                    rectangle: Rect {
                        x: Pt(*x),
                        y: Pt(PAGE_HEIGHT - y - height),
                        width: Pt(*width),
                        height: Pt(*height),
                        mode: Some(PaintMode::Fill),
                        winding_order: None,
                    },
                });
            }
            Draw::Polygon { points, colour } => {
                self.open(item.role, None);
                self.fill_colour(*colour);
                let point = |(x, y): &(f32, f32)| LinePoint {
                    p: Point {
                        x: Pt(*x),
                        y: Pt(PAGE_HEIGHT - y),
                    },
                    bezier: false,
                };
                self.ops.push(Op::DrawPolygon {
                    polygon: Polygon {
                        rings: vec![PolygonRing {
                            points: points.iter().map(point).collect(),
                        }],
                        mode: PaintMode::Fill,
                        winding_order: WindingOrder::NonZero,
                    },
                });
            }
            Draw::Text {
                x,
                y,
                size,
                colour,
                run,
            } => self.text(item.role, *x, *y, *size, *colour, run),
        }
    }

    fn text(&mut self, role: Role, x: f32, y: f32, size: f32, colour: Colour, run: &Run) {
        let Some(subset) = self.subsets.get(&run.face) else {
            return;
        };
        let mut pen = x;
        for part in parts(run, subset, role) {
            self.open(role, part.actual.as_deref());
            self.fill_colour(colour);
            self.ops.push(Op::StartTextSection);
            self.ops.push(Op::SetFont {
                font: PdfFontHandle::External(font_id(run.face)),
                size: Pt(size),
            });
            self.ops.push(Op::SetTextMatrix {
                matrix: TextMatrix::Translate(Pt(pen), Pt(PAGE_HEIGHT - y)),
            });
            let codes = part.glyphs.iter().map(|glyph| {
                let id = subset.remapper.get(glyph.id).unwrap_or(0);
                let text = subset
                    .texts
                    .get(&glyph.id)
                    .map_or_else(String::new, |text| text.to_string());
                let offset = (glyph.width - glyph.advance) * 1000.0;
                Codepoint::with_cid(id, (offset.round()) / 1000.0, text)
            });
            self.ops.push(Op::ShowText {
                items: vec![TextItem::GlyphIds(codes.collect())],
            });
            self.ops.push(Op::EndTextSection);
            pen += part.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * size / 1000.0;
        }
    }

    /// Opens marked content for `role`; neighbours of the same role share one.
    fn open(&mut self, role: Role, actual: Option<&str>) {
        if self.open == Some(Open { role, shared: true }) && actual.is_none() {
            return;
        }
        self.close();
        let (tag, properties) = match role {
            Role::Content(node) => {
                let number = i64::try_from(self.marked.len()).unwrap_or(0);
                self.marked.push(node);
                let mut map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(number))]);
                if let Some(actual) = actual {
                    map.insert("ActualText".to_owned(), DictItem::Bytes(utf16(actual)));
                }
                ("Span", map)
            }
            Role::Artifact => ("Artifact", BTreeMap::from([kind("Layout")])),
            Role::Pagination => ("Artifact", BTreeMap::from([kind("Pagination")])),
        };
        let properties = DictItem::Dict { map: properties };
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: tag.to_owned(),
            properties,
        });
        // Content with an actual text stands alone: it must not swallow what follows.
        self.open = Some(Open {
            role,
            shared: actual.is_none(),
        });
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn fill_colour(&mut self, colour: Colour) {
        if self.colour == Some(colour) {
            return;
        }
        self.colour = Some(colour);
        let part = |value: u8| f32::from(value) / 255.0;
        let rgb = Rgb {
            r: part(colour.0),
            g: part(colour.1),
            b: part(colour.2),
            icc_profile: None,
        };
        self.ops.push(Op::SetFillColor {
            col: Color::Rgb(rgb),
        });
    }
}

fn kind(name: &str) -> (String, DictItem) {
    ("Type".to_owned(), DictItem::Name(name.as_bytes().to_vec()))
}

/// UTF-16 with its byte order mark, as PDF texts are written.
pub(super) fn utf16(text: &str) -> Vec<u8> {
    [0xfe_u8, 0xff]
        .into_iter()
        .chain(text.encode_utf16().flat_map(u16::to_be_bytes))
        .collect()
}

/// Glyphs under one actual text, or under none.
struct Part<'a> {
    glyphs: &'a [Glyph],
    actual: Option<Rc<str>>,
}

/// Splits a run where glyphs do not stand for what they say. Decoration says nothing.
fn parts<'a>(run: &'a Run, subset: &Subset, role: Role) -> Vec<Part<'a>> {
    if !matches!(role, Role::Content(_)) {
        return vec![Part {
            glyphs: &run.glyphs,
            actual: None,
        }];
    }
    if run.actual.is_some() {
        return vec![Part {
            glyphs: &run.glyphs,
            actual: run.actual.clone(),
        }];
    }
    let honest = |glyph: &Glyph| subset.texts.get(&glyph.id) == Some(&glyph.text);
    run.glyphs
        .chunk_by(|one, other| honest(one) && honest(other))
        .map(|glyphs| {
            let actual = glyphs
                .first()
                .filter(|glyph| !honest(glyph))
                .map(|glyph| Rc::clone(&glyph.text));
            Part { glyphs, actual }
        })
        .collect()
}
