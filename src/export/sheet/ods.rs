//! OpenDocument spreadsheets: what LibreOffice and other offices open, with lists of choices. The same bytes each time.

use std::io;

use super::super::archive::Archive;
use super::super::xml::Xml;
use crate::document::sheets::{Column, Sheet};

const TYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";
const NAMESPACES: [(&str, &str); 6] = [
    (
        "xmlns:office",
        "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    ),
    (
        "xmlns:style",
        "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    ),
    (
        "xmlns:table",
        "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    ),
    (
        "xmlns:text",
        "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    ),
    (
        "xmlns:fo",
        "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    ),
    ("office:version", "1.3"),
];

/// The sheet as an OpenDocument spreadsheet. Every cell is a text: none can be a formula.
///
/// # Errors
///
/// When the writer underneath fails, which writing to memory does not.
pub fn ods(sheet: &Sheet) -> io::Result<Vec<u8>> {
    let mut archive = Archive::new();
    archive.stored("mimetype", TYPE.as_bytes())?;
    archive.add("META-INF/manifest.xml", &manifest()?)?;
    archive.add("content.xml", &content(sheet)?)?;
    archive.finish()
}

fn manifest() -> io::Result<String> {
    let mut xml = Xml::declared();
    let root = [
        (
            "xmlns:manifest",
            "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
        ),
        ("manifest:version", "1.3"),
    ];
    xml.element("manifest:manifest", &root, |xml| {
        for (path, kind) in [("/", TYPE), ("content.xml", "text/xml")] {
            let entry = [("manifest:full-path", path), ("manifest:media-type", kind)];
            xml.empty("manifest:file-entry", &entry);
        }
    });
    xml.finish()
}

fn content(sheet: &Sheet) -> io::Result<String> {
    let mut xml = Xml::declared();
    xml.element("office:document-content", &NAMESPACES, |xml| {
        xml.element("office:automatic-styles", &[], |xml| styles(xml, sheet));
        xml.element("office:body", &[], |xml| {
            xml.element("office:spreadsheet", &[], |xml| {
                validations(xml, sheet);
                table(xml, sheet);
            });
        });
    });
    xml.finish()
}

fn styles(xml: &mut Xml, sheet: &Sheet) {
    for (at, column) in sheet.columns.iter().enumerate() {
        let name = format!("column{at}");
        let style = [
            ("style:name", name.as_str()),
            ("style:family", "table-column"),
        ];
        xml.element("style:style", &style, |xml| {
            let width = format!("{}mm", column.width);
            xml.empty(
                "style:table-column-properties",
                &[("style:column-width", &width)],
            );
        });
    }
    for (name, weight) in [("title", "bold"), ("cell", "normal")] {
        let style = [("style:name", name), ("style:family", "table-cell")];
        xml.element("style:style", &style, |xml| {
            let wrap = [("fo:wrap-option", "wrap"), ("style:vertical-align", "top")];
            xml.empty("style:table-cell-properties", &wrap);
            xml.empty("style:text-properties", &[("fo:font-weight", weight)]);
        });
    }
}

/// The choices of the columns that have some, as lists to pick from.
fn validations(xml: &mut Xml, sheet: &Sheet) {
    let chosen = || sheet.columns.iter().filter(|one| !one.choices.is_empty());
    if chosen().next().is_none() {
        return;
    }
    xml.element("table:content-validations", &[], |xml| {
        for column in chosen() {
            let quoted: Vec<String> = column
                .choices
                .iter()
                .map(|choice| format!("\"{}\"", choice.replace('"', "\"\"")))
                .collect();
            let condition = format!("of:cell-content-is-in-list({})", quoted.join(";"));
            let validation = [
                ("table:name", column.id),
                ("table:condition", condition.as_str()),
                ("table:allow-empty-cell", "true"),
                ("table:display-list", "unsorted"),
            ];
            xml.empty("table:content-validation", &validation);
        }
    });
}

fn table(xml: &mut Xml, sheet: &Sheet) {
    xml.element("table:table", &[("table:name", &sheet.name)], |xml| {
        for at in 0..sheet.columns.len() {
            let style = format!("column{at}");
            xml.empty("table:table-column", &[("table:style-name", &style)]);
        }
        xml.element("table:table-header-rows", &[], |xml| {
            xml.element("table:table-row", &[], |xml| {
                for column in &sheet.columns {
                    cell(xml, "title", None, &column.title);
                }
            });
        });
        for row in &sheet.rows {
            xml.element("table:table-row", &[], |xml| {
                for (column, words) in sheet.columns.iter().zip(row) {
                    cell(xml, "cell", Some(column), words);
                }
            });
        }
    });
}

fn cell(xml: &mut Xml, style: &str, column: Option<&Column>, words: &str) {
    let mut attributes = vec![("table:style-name", style)];
    if let Some(column) = column.filter(|column| !column.choices.is_empty()) {
        attributes.push(("table:content-validation-name", column.id));
    }
    if words.is_empty() {
        return xml.empty("table:table-cell", &attributes);
    }
    attributes.push(("office:value-type", "string"));
    xml.element("table:table-cell", &attributes, |xml| {
        for line in words.lines() {
            xml.words("text:p", &[], line);
        }
    });
}
