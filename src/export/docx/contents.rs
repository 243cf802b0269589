//! The table of contents: a field that Word fills with the pages when it opens the file.

use super::Text;
use crate::export::outline::Entry;

const LEVELS: [&str; 3] = ["TOC1", "TOC2", "TOC3"];

impl Text {
    pub(super) fn contents(&mut self, title: &str, entries: &[Entry<'_>]) {
        if entries.is_empty() {
            return;
        }
        self.xml.open("w:sdt", &[]);
        self.xml.element("w:sdtPr", &[], |xml| {
            xml.element("w:docPartObj", &[], |xml| {
                xml.empty("w:docPartGallery", &[("w:val", "Table of Contents")]);
                xml.empty("w:docPartUnique", &[]);
            });
        });
        self.xml.open("w:sdtContent", &[]);
        self.paragraph("TOCHeading", |text| text.plain(title));
        for (at, entry) in entries.iter().enumerate() {
            let style = LEVELS[usize::from(entry.level).clamp(1, 3) - 1];
            self.paragraph(style, |text| {
                if at == 0 {
                    text.field_mark("begin");
                    text.instruction(r#" TOC \o "1-3" \h \z \u "#);
                    text.field_mark("separate");
                }
                text.entry(entry);
                if at + 1 == entries.len() {
                    text.field_mark("end");
                }
            });
        }
        self.xml.close("w:sdtContent");
        self.xml.close("w:sdt");
    }

    /// A line that leads to its heading, with the number of the page as a field.
    fn entry(&mut self, entry: &Entry<'_>) {
        let Some(name) = self.bookmarks.name(entry.id) else {
            self.plain(&entry.title());
            return;
        };
        self.xml
            .open("w:hyperlink", &[("w:anchor", &name), ("w:history", "1")]);
        self.plain(&entry.title());
        self.tab();
        self.field_mark("begin");
        self.instruction(&format!(r" PAGEREF {name} \h "));
        self.field_mark("separate");
        self.plain("–");
        self.field_mark("end");
        self.xml.close("w:hyperlink");
    }

    fn field_mark(&mut self, kind: &str) {
        self.xml.element("w:r", &[], |xml| {
            xml.empty("w:fldChar", &[("w:fldCharType", kind)]);
        });
    }

    fn instruction(&mut self, words: &str) {
        self.xml.element("w:r", &[], |xml| {
            xml.words("w:instrText", &[("xml:space", "preserve")], words);
        });
    }
}
