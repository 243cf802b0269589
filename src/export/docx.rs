//! The document in Office Open XML (DOCX): styles, an updatable table of contents, tables that repeat their header, to go
//! on writing in Word.

mod blocks;
mod bookmarks;
mod contents;
mod cover;
mod figure;
mod inline;
mod lists;
mod properties;
mod relations;
mod table;

use std::io;

use super::archive::Archive;
use super::outline::headings;
use super::xml::Xml;
use crate::document::model::{Document, NoteKind};
use crate::text::Lang;
use bookmarks::Bookmarks;
use relations::Relations;

/// The language of words in a word processor.
const WORDS: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The language of relations.
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Width of the text of an A4 page between its margins, in twentieths of a point.
const TEXT_WIDTH: u32 = 9411;

/// `document` as a DOCX file.
///
/// # Errors
///
/// When the writer of XML or of archives fails.
pub fn docx(document: &Document) -> io::Result<Vec<u8>> {
    let mut text = Text::new(document);
    text.body(document);
    let numbering = lists::numbering(text.numbered)?;
    let relations = text.relations.finish()?;
    let body = text.xml.finish()?;
    let mut archive = Archive::new();
    archive.add("[Content_Types].xml", &properties::types()?)?;
    archive.add("_rels/.rels", &properties::relations()?)?;
    archive.add("word/document.xml", &body)?;
    archive.add("word/_rels/document.xml.rels", &relations)?;
    archive.add("word/styles.xml", &properties::styles(document))?;
    archive.add("word/numbering.xml", &numbering)?;
    archive.add("word/settings.xml", &properties::settings(document)?)?;
    archive.add("word/footer1.xml", &properties::footer(&document.meta)?)?;
    archive.add("docProps/core.xml", &properties::core(document)?)?;
    archive.add("docProps/app.xml", &properties::app(&document.meta)?)?;
    archive.finish()
}

/// The text in the making.
struct Text {
    xml: Xml,
    lang: Lang,
    bookmarks: Bookmarks,
    relations: Relations,
    /// Whether the next paragraph starts a page.
    breaks: bool,
    /// How many numbered lists there are: each counts from one.
    numbered: u32,
    figures: u32,
}

/// What a paragraph looks like: its style, and what surrounds it.
#[derive(Debug, Clone, Copy)]
struct Place {
    style: &'static str,
    /// The remark that frames it.
    note: Option<NoteKind>,
    /// How many lists hold it.
    depth: u32,
}

impl Place {
    /// Running text.
    const BODY: Self = Self::of("Normal");

    const fn of(style: &'static str) -> Self {
        Self {
            style,
            note: None,
            depth: 0,
        }
    }
}

impl Text {
    fn new(document: &Document) -> Self {
        Self {
            xml: Xml::declared(),
            lang: document.lang,
            bookmarks: Bookmarks::new(&document.blocks),
            relations: Relations::new(),
            breaks: false,
            numbered: 0,
            figures: 0,
        }
    }

    fn body(&mut self, document: &Document) {
        self.xml
            .open("w:document", &[("xmlns:w", WORDS), ("xmlns:r", RELATIONS)]);
        self.xml.open("w:body", &[]);
        self.cover(&document.meta);
        self.breaks = true;
        self.contents(&document.meta.words.contents, &headings(&document.blocks));
        self.breaks = true;
        self.blocks(&document.blocks, Place::BODY);
        self.section();
        self.xml.close("w:body");
        self.xml.close("w:document");
    }

    /// A paragraph of a style, on a new page when one was asked for.
    fn paragraph(&mut self, style: &str, inner: impl FnOnce(&mut Self)) {
        self.shaped(style, |_| (), inner);
    }

    /// A paragraph with properties of its own besides its style.
    fn shaped(
        &mut self,
        style: &str,
        properties: impl FnOnce(&mut Xml),
        inner: impl FnOnce(&mut Self),
    ) {
        let breaks = std::mem::take(&mut self.breaks);
        self.xml.open("w:p", &[]);
        self.xml.element("w:pPr", &[], |xml| {
            xml.empty("w:pStyle", &[("w:val", style)]);
            if breaks {
                xml.empty("w:pageBreakBefore", &[]);
            }
            properties(xml);
        });
        inner(self);
        self.xml.close("w:p");
    }

    /// The pages: A4, numbered at the foot save for the cover.
    fn section(&mut self) {
        self.xml.element("w:sectPr", &[], |xml| {
            xml.empty(
                "w:footerReference",
                &[("w:type", "default"), ("r:id", relations::FOOTER)],
            );
            xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
            xml.empty(
                "w:pgMar",
                &[
                    ("w:top", "1134"),
                    ("w:right", "1247"),
                    ("w:bottom", "1247"),
                    ("w:left", "1248"),
                    ("w:header", "567"),
                    ("w:footer", "624"),
                    ("w:gutter", "0"),
                ],
            );
            xml.empty("w:titlePg", &[]);
        });
    }
}
