//! The cover: who, what, when, and on which facts.

use super::Text;
use crate::document::model::{Inline, Meta};
use crate::export::labelled;

impl Text {
    pub(super) fn cover(&mut self, meta: &Meta) {
        let lines = [
            ("TitlePage", &meta.title),
            ("Subtitle", &meta.subtitle),
            ("Author", &meta.author),
            ("Cover_20_date", &meta.date),
            ("Cover_20_edition", &meta.edition),
        ];
        for (style, words) in lines {
            // The first paragraph carries the page.
            if !words.is_empty() || style == "TitlePage" {
                self.paragraph(style, |text| {
                    text.runs(&[Inline::text(words)]);
                });
            }
        }
        for (label, value) in &meta.cover {
            let label = Inline::Strong(labelled(label, self.lang));
            self.paragraph("Cover_20_line", |text| {
                text.runs(&[label]);
                text.xml.empty("text:tab", &[]);
                text.runs(&[Inline::text(value)]);
            });
        }
    }
}
