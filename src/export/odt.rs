//! The document in OpenDocument (ODT): styles, an updatable table of contents, tables that repeat their header, to go on
//! writing in LibreOffice.

mod blocks;
mod contents;
mod cover;
mod figure;
mod inline;
mod lists;
mod properties;
mod table;

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use super::archive::Archive;
use super::links::places;
use super::outline::headings;
use super::xml::Xml;
use crate::document::model::Document;
use crate::text::Lang;

const TYPE: &str = "application/vnd.oasis.opendocument.text";

const NAMESPACES: [(&str, &str); 9] = [
    (
        "xmlns:office",
        "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    ),
    (
        "xmlns:style",
        "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    ),
    (
        "xmlns:text",
        "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    ),
    (
        "xmlns:table",
        "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    ),
    (
        "xmlns:draw",
        "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    ),
    (
        "xmlns:fo",
        "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    ),
    (
        "xmlns:svg",
        "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    ),
    ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
    ("office:version", "1.3"),
];

/// `document` as an ODT file.
///
/// # Errors
///
/// When the writer of XML or of archives fails.
pub fn odt(document: &Document) -> io::Result<Vec<u8>> {
    let (content, pictures) = Text::new(document).content(document)?;
    let mut archive = Archive::new();
    archive.stored("mimetype", TYPE.as_bytes())?;
    archive.add("content.xml", &content)?;
    archive.add("styles.xml", &properties::styles(document)?)?;
    archive.add("meta.xml", &properties::meta(document)?)?;
    for (at, picture) in pictures.iter().enumerate() {
        archive.add(&figure::place(at + 1), picture)?;
    }
    archive.add(
        "META-INF/manifest.xml",
        &properties::manifest(pictures.len())?,
    )?;
    archive.finish()
}

/// The text in the making.
struct Text {
    xml: Xml,
    lang: Lang,
    /// Where links inside the document can lead.
    places: BTreeSet<String>,
    /// Whether the next paragraph starts a page.
    breaks: bool,
    /// Styles of which a paragraph starts a page.
    broken: BTreeSet<&'static str>,
    /// Widths of the columns in use, each with the name of its style.
    widths: BTreeMap<u8, String>,
    /// The lists that are open, from the outermost.
    lists: Vec<lists::Level>,
    tables: usize,
    notes: usize,
    pictures: figure::Pictures,
}

impl Text {
    fn new(document: &Document) -> Self {
        Self {
            xml: Xml::new(),
            lang: document.lang,
            places: places(&document.blocks),
            breaks: false,
            broken: BTreeSet::new(),
            widths: BTreeMap::new(),
            lists: Vec::new(),
            tables: 0,
            notes: 0,
            pictures: Vec::new(),
        }
    }

    /// The member that holds the text, and its pictures. Its styles come first, but are known last.
    fn content(mut self, document: &Document) -> io::Result<(String, Vec<String>)> {
        self.cover(&document.meta);
        self.breaks = true;
        self.contents(&document.meta.words.contents, &headings(&document.blocks));
        self.breaks = true;
        self.blocks(&document.blocks, blocks::BODY);
        let (broken, widths) = (self.broken, self.widths);
        let pictures: io::Result<Vec<String>> = self.pictures.into_iter().collect();
        let body = self.xml.finish()?;
        let mut xml = Xml::declared();
        xml.element("office:document-content", &NAMESPACES, |xml| {
            xml.element("office:automatic-styles", &[], |xml| {
                xml.raw(include_str!("odt/automatic.xml"));
                broken.iter().for_each(|style| breaking(xml, style));
                widths
                    .iter()
                    .for_each(|(width, name)| table::column(xml, *width, name));
            });
            xml.element("office:body", &[], |xml| {
                xml.element("office:text", &[], |xml| xml.raw(&body));
            });
        });
        Ok((xml.finish()?, pictures?))
    }

    /// A paragraph of a style, on a new page when one was asked for.
    fn paragraph(&mut self, style: &'static str, inner: impl FnOnce(&mut Self)) {
        let style = self.style(style);
        self.xml.open("text:p", &[("text:style-name", &style)]);
        inner(self);
        self.xml.close("text:p");
    }

    /// The name of a style, or of its like that starts a page.
    fn style(&mut self, style: &'static str) -> String {
        if std::mem::take(&mut self.breaks) {
            self.broken.insert(style);
            broken_name(style)
        } else {
            style.to_owned()
        }
    }
}

fn broken_name(style: &str) -> String {
    format!("Page_{style}")
}

/// The style of a paragraph that starts a page.
fn breaking(xml: &mut Xml, style: &str) {
    let name = broken_name(style);
    let attributes = [
        ("style:name", name.as_str()),
        ("style:family", "paragraph"),
        ("style:parent-style-name", style),
        ("style:master-page-name", "Standard"),
    ];
    xml.element("style:style", &attributes, |xml| {
        xml.empty(
            "style:paragraph-properties",
            &[("style:page-number", "auto")],
        );
    });
}
