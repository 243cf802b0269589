//! The table of contents: one that the word processor can update, already filled.

use super::Text;
use crate::document::model::Inline;
use crate::export::links::safe_id;
use crate::export::outline::Entry;
use crate::export::xml::Xml;

const HEADING: &str = "Contents_20_Heading";
const LEVELS: [&str; 3] = ["Contents_20_1", "Contents_20_2", "Contents_20_3"];

impl Text {
    pub(super) fn contents(&mut self, title: &str, entries: &[Entry<'_>]) {
        if entries.is_empty() {
            return;
        }
        self.xml.open(
            "text:table-of-content",
            &[
                ("text:style-name", "Contents"),
                ("text:name", "Contents"),
                ("text:protected", "false"),
            ],
        );
        source(&mut self.xml, title);
        self.xml.open("text:index-body", &[]);
        self.xml.open(
            "text:index-title",
            &[
                ("text:style-name", "Contents"),
                ("text:name", "Contents_Head"),
            ],
        );
        self.paragraph(HEADING, |text| text.runs(&[Inline::text(title)]));
        self.xml.close("text:index-title");
        for entry in entries {
            self.entry(entry);
        }
        self.xml.close("text:index-body");
        self.xml.close("text:table-of-content");
    }

    /// A line that leads to its heading, with the number of the page as a field.
    fn entry(&mut self, entry: &Entry<'_>) {
        let style = LEVELS[usize::from(entry.level).clamp(1, 3) - 1];
        let id = safe_id(entry.id);
        let place = format!("#{id}");
        self.paragraph(style, |text| {
            let link = [
                ("xlink:type", "simple"),
                ("xlink:href", place.as_str()),
                ("text:style-name", "Index_20_Link"),
                ("text:visited-style-name", "Index_20_Link"),
            ];
            text.xml.open("text:a", &link);
            text.runs(&[Inline::text(entry.title())]);
            text.xml.empty("text:tab", &[]);
            let page = [
                ("text:reference-format", "page"),
                ("text:ref-name", id.as_str()),
            ];
            text.xml.element("text:bookmark-ref", &page, |_| ());
            text.xml.close("text:a");
        });
    }
}

/// How the table is made again from the headings.
fn source(xml: &mut Xml, title: &str) {
    xml.element(
        "text:table-of-content-source",
        &[("text:outline-level", "3")],
        |xml| {
            xml.words(
                "text:index-title-template",
                &[("text:style-name", HEADING)],
                title,
            );
            for (at, style) in LEVELS.iter().enumerate() {
                let level = (at + 1).to_string();
                let attributes = [
                    ("text:outline-level", level.as_str()),
                    ("text:style-name", *style),
                ];
                xml.element("text:table-of-content-entry-template", &attributes, |xml| {
                    xml.empty(
                        "text:index-entry-link-start",
                        &[("text:style-name", "Index_20_Link")],
                    );
                    xml.empty("text:index-entry-text", &[]);
                    xml.empty(
                        "text:index-entry-tab-stop",
                        &[("style:type", "right"), ("style:leader-char", ".")],
                    );
                    xml.empty("text:index-entry-page-number", &[]);
                    xml.empty("text:index-entry-link-end", &[]);
                });
            }
        },
    );
}
