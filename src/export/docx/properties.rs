//! The members beside the text: styles, settings, the foot of the pages, properties.

use std::io;

use super::relations::{NAMESPACE, relation};
use super::{RELATIONS, WORDS};
use crate::document::model::{Document, Meta};
use crate::export::footer::{Piece, pieces};
use crate::export::moment;
use crate::export::xml::Xml;

/// The types of all members.
pub(super) fn types() -> io::Result<String> {
    let office = "application/vnd.openxmlformats-officedocument";
    let package = "application/vnd.openxmlformats-package";
    let mut xml = Xml::declared();
    let namespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    xml.element("Types", &[("xmlns", namespace)], |xml| {
        let relations = format!("{package}.relationships+xml");
        for (extension, kind) in [("rels", relations.as_str()), ("xml", "application/xml")] {
            xml.empty(
                "Default",
                &[("Extension", extension), ("ContentType", kind)],
            );
        }
        for (part, kind) in [
            (
                "/word/document.xml",
                format!("{office}.wordprocessingml.document.main+xml"),
            ),
            (
                "/word/styles.xml",
                format!("{office}.wordprocessingml.styles+xml"),
            ),
            (
                "/word/numbering.xml",
                format!("{office}.wordprocessingml.numbering+xml"),
            ),
            (
                "/word/settings.xml",
                format!("{office}.wordprocessingml.settings+xml"),
            ),
            (
                "/word/footer1.xml",
                format!("{office}.wordprocessingml.footer+xml"),
            ),
            (
                "/docProps/core.xml",
                format!("{package}.core-properties+xml"),
            ),
            (
                "/docProps/app.xml",
                format!("{office}.extended-properties+xml"),
            ),
        ] {
            xml.empty("Override", &[("PartName", part), ("ContentType", &kind)]);
        }
    });
    xml.finish()
}

/// What the file holds.
pub(super) fn relations() -> io::Result<String> {
    let core =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    let mut xml = Xml::declared();
    xml.element("Relationships", &NAMESPACE, |xml| {
        let text = format!("{RELATIONS}/officeDocument");
        let app = format!("{RELATIONS}/extended-properties");
        relation(xml, "rId1", &text, "word/document.xml");
        relation(xml, "rId2", core, "docProps/core.xml");
        relation(xml, "rId3", &app, "docProps/app.xml");
    });
    xml.finish()
}

/// The style sheet, in the document's language.
pub(super) fn styles(document: &Document) -> String {
    include_str!("styles.xml").replace("{lang}", document.lang.tag())
}

/// Fields are filled when the file is opened: only Word knows on which page a heading stands.
pub(super) fn settings(document: &Document) -> io::Result<String> {
    let mut xml = Xml::declared();
    xml.element("w:settings", &[("xmlns:w", WORDS)], |xml| {
        xml.empty("w:defaultTabStop", &[("w:val", "709")]);
        xml.empty("w:updateFields", &[("w:val", "true")]);
        xml.element("w:compat", &[], |xml| {
            let mode = [
                ("w:name", "compatibilityMode"),
                ("w:uri", "http://schemas.microsoft.com/office/word"),
                ("w:val", "15"),
            ];
            xml.empty("w:compatSetting", &mode);
        });
        xml.empty("w:themeFontLang", &[("w:val", document.lang.tag())]);
    });
    xml.finish()
}

/// Reference at the left, page at the right.
pub(super) fn footer(meta: &Meta) -> io::Result<String> {
    let mut xml = Xml::declared();
    let words = |xml: &mut Xml, words: &str| {
        xml.element("w:r", &[], |xml| {
            xml.words("w:t", &[("xml:space", "preserve")], words);
        });
    };
    let field = |xml: &mut Xml, name: &str| {
        let instruction = format!(" {name} ");
        xml.element("w:fldSimple", &[("w:instr", &instruction)], |xml| {
            words(xml, "1");
        });
    };
    xml.element("w:ftr", &[("xmlns:w", WORDS)], |xml| {
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.empty("w:pStyle", &[("w:val", "Footer")]);
            });
            words(xml, &meta.reference);
            xml.element("w:r", &[], |xml| xml.empty("w:tab", &[]));
            for piece in pieces(&meta.words.page) {
                match piece {
                    Piece::Words(piece) => words(xml, piece),
                    Piece::Number => field(xml, "PAGE"),
                    Piece::Total => field(xml, "NUMPAGES"),
                }
            }
        });
    });
    xml.finish()
}

pub(super) fn core(document: &Document) -> io::Result<String> {
    let meta = &document.meta;
    let mut xml = Xml::declared();
    let namespaces = [
        (
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        ),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    xml.element("cp:coreProperties", &namespaces, |xml| {
        xml.words("dc:title", &[], &meta.title);
        xml.words("dc:subject", &[], &meta.subtitle);
        xml.words("dc:creator", &[], &meta.author);
        xml.words("dc:identifier", &[], &meta.reference);
        xml.words("dc:language", &[], document.lang.tag());
        if let Some(moment) = moment(&meta.iso_date) {
            let kind = [("xsi:type", "dcterms:W3CDTF")];
            xml.words("dcterms:created", &kind, &moment);
            xml.words("dcterms:modified", &kind, &moment);
        }
    });
    xml.finish()
}

pub(super) fn app(meta: &Meta) -> io::Result<String> {
    let mut xml = Xml::declared();
    let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    xml.element("Properties", &[("xmlns", namespace)], |xml| {
        xml.words("Application", &[], "Trousse");
        xml.words("Company", &[], &meta.author);
    });
    xml.finish()
}
