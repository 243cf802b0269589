//! Runs of text in DOCX.

use super::Text;
use super::relations::well_formed;
use crate::document::model::{Inline, Target};
use crate::export::links::{Destination, link};
use crate::export::xml::Xml;

impl Text {
    pub(super) fn runs(&mut self, text: &[Inline]) {
        for run in text {
            match run {
                Inline::Text(words) => self.plain(words),
                Inline::Strong(words) => self.styled("Strong", words),
                Inline::Emphasis(words) => self.styled("Emphasis", words),
                Inline::Code(words) => self.styled("Code", words),
                Inline::Link { text, target } => self.link(text, target),
            }
        }
    }

    pub(super) fn plain(&mut self, words: &str) {
        self.xml.element("w:r", &[], |xml| written(xml, words));
    }

    /// Words of a character style.
    pub(super) fn styled(&mut self, style: &str, words: &str) {
        self.xml.element("w:r", &[], |xml| {
            xml.element("w:rPr", &[], |xml| {
                xml.empty("w:rStyle", &[("w:val", style)]);
            });
            written(xml, words);
        });
    }

    pub(super) fn tab(&mut self) {
        self.xml.element("w:r", &[], |xml| xml.empty("w:tab", &[]));
    }

    fn link(&mut self, text: &str, target: &Target) {
        let link = link(text, target);
        let attribute = match link.to {
            Some(Destination::Inside(id)) => {
                self.bookmarks.name(&id).map(|name| ("w:anchor", name))
            }
            Some(Destination::Address(address)) => {
                well_formed(&address).map(|address| ("r:id", self.relations.address(address)))
            }
            None => None,
        };
        let Some((key, value)) = attribute else {
            return self.plain(link.words);
        };
        self.xml
            .open("w:hyperlink", &[(key, &value), ("w:history", "1")]);
        self.styled("Hyperlink", link.words);
        self.xml.close("w:hyperlink");
    }
}

fn written(xml: &mut Xml, words: &str) {
    xml.words("w:t", &[("xml:space", "preserve")], words);
}
