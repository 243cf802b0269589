//! The cover: who, what, when, and on which facts.

use super::Text;
use crate::document::model::{Inline, Meta};
use crate::export::labelled;

impl Text {
    pub(super) fn cover(&mut self, meta: &Meta) {
        let lines = [
            ("Title", &meta.title),
            ("Subtitle", &meta.subtitle),
            ("Author", &meta.author),
            ("CoverDate", &meta.date),
            ("CoverEdition", &meta.edition),
        ];
        for (style, words) in lines {
            if !words.is_empty() {
                self.paragraph(style, |text| text.plain(words));
            }
        }
        for (label, value) in &meta.cover {
            let label = Inline::Strong(labelled(label, self.lang));
            self.paragraph("CoverLine", |text| {
                text.runs(&[label]);
                text.tab();
                text.plain(value);
            });
        }
    }
}
