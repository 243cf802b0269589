//! The members beside the text: styles with the foot of the pages, properties, and the list of members.

use std::io;

use super::{TYPE, figure};
use crate::document::model::{Document, Meta};
use crate::export::footer::{Piece, pieces};
use crate::export::moment;
use crate::export::xml::Xml;

/// The style sheet, in the document's language.
pub(super) fn styles(document: &Document) -> io::Result<String> {
    let (language, country) = document.lang.tag().split_once('-').unwrap_or(("fr", "FR"));
    Ok(include_str!("styles.xml")
        .replace("{language}", language)
        .replace("{country}", country)
        .replace("{footer}", &footer(&document.meta)?))
}

/// Reference at the left, page at the right.
fn footer(meta: &Meta) -> io::Result<String> {
    let mut xml = Xml::new();
    xml.element("text:p", &[("text:style-name", "Footer")], |xml| {
        xml.text(&meta.reference);
        xml.empty("text:tab", &[]);
        for piece in pieces(&meta.words.page) {
            match piece {
                Piece::Words(words) => xml.text(words),
                Piece::Number => {
                    xml.words("text:page-number", &[("text:select-page", "current")], "1")
                }
                Piece::Total => xml.words("text:page-count", &[], "1"),
            }
        }
    });
    xml.finish()
}

pub(super) fn meta(document: &Document) -> io::Result<String> {
    let meta = &document.meta;
    let mut xml = Xml::declared();
    let namespaces = [
        (
            "xmlns:office",
            "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        ),
        (
            "xmlns:meta",
            "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
        ),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("office:version", "1.3"),
    ];
    xml.element("office:document-meta", &namespaces, |xml| {
        xml.element("office:meta", &[], |xml| {
            let generator = concat!("Trousse/", env!("CARGO_PKG_VERSION"));
            xml.words("meta:generator", &[], generator);
            xml.words("dc:title", &[], &meta.title);
            xml.words("dc:subject", &[], &meta.subtitle);
            xml.words("meta:initial-creator", &[], &meta.author);
            xml.words("dc:creator", &[], &meta.author);
            xml.words("dc:language", &[], document.lang.tag());
            if let Some(moment) = moment(&meta.iso_date) {
                xml.words("meta:creation-date", &[], &moment);
                xml.words("dc:date", &[], &moment);
            }
            xml.words(
                "meta:user-defined",
                &[("meta:name", "Reference")],
                &meta.reference,
            );
        });
    });
    xml.finish()
}

pub(super) fn manifest(pictures: usize) -> io::Result<String> {
    let mut xml = Xml::declared();
    let attributes = [
        (
            "xmlns:manifest",
            "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
        ),
        ("manifest:version", "1.3"),
    ];
    xml.element("manifest:manifest", &attributes, |xml| {
        for (path, kind) in [
            ("/", TYPE),
            ("content.xml", "text/xml"),
            ("styles.xml", "text/xml"),
            ("meta.xml", "text/xml"),
        ] {
            let attributes = [("manifest:full-path", path), ("manifest:media-type", kind)];
            xml.empty("manifest:file-entry", &attributes);
        }
        for number in 1..=pictures {
            let place = figure::place(number);
            let attributes = [
                ("manifest:full-path", place.as_str()),
                ("manifest:media-type", figure::TYPE),
            ];
            xml.empty("manifest:file-entry", &attributes);
        }
    });
    xml.finish()
}
