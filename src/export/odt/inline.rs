//! Runs of text in ODT.

use super::Text;
use crate::document::model::{Inline, Target};
use crate::export::links::{Destination, link};
use crate::text::clean;

impl Text {
    pub(super) fn runs(&mut self, text: &[Inline]) {
        for run in text {
            match run {
                Inline::Text(words) => self.spaced(words),
                Inline::Strong(words) => self.span("Strong_20_Emphasis", words),
                Inline::Emphasis(words) => self.span("Emphasis", words),
                Inline::Code(words) => self.span("Source_20_Text", words),
                Inline::Link { text, target } => self.link(text, target),
            }
        }
    }

    pub(super) fn span(&mut self, style: &str, words: &str) {
        self.xml.open("text:span", &[("text:style-name", style)]);
        self.spaced(words);
        self.xml.close("text:span");
    }

    /// Words whose spaces stay: a space at either end, or after another, would be dropped.
    fn spaced(&mut self, words: &str) {
        let words = clean(words);
        let inner = words.trim_matches(' ');
        if inner.is_empty() {
            self.spaces(words.len());
            return;
        }
        let lead = words.len() - words.trim_start_matches(' ').len();
        self.spaces(lead);
        let mut rest = inner;
        while let Some(at) = rest.find("  ") {
            let after = rest[at..].trim_start_matches(' ');
            self.xml.text(&rest[..at]);
            self.spaces(rest.len() - at - after.len());
            rest = after;
        }
        self.xml.text(rest);
        self.spaces(words.len() - lead - inner.len());
    }

    fn spaces(&mut self, count: usize) {
        match count {
            0 => {}
            1 => self.xml.empty("text:s", &[]),
            count => self.xml.empty("text:s", &[("text:c", &count.to_string())]),
        }
    }

    fn link(&mut self, text: &str, target: &Target) {
        let link = link(text, target);
        let place = match link.to {
            Some(Destination::Inside(id)) if self.places.contains(&id) => format!("#{id}"),
            Some(Destination::Address(address)) => address,
            _ => return self.spaced(link.words),
        };
        let attributes = [
            ("xlink:type", "simple"),
            ("xlink:href", place.as_str()),
            ("text:style-name", "Internet_20_link"),
            ("text:visited-style-name", "Internet_20_link"),
        ];
        self.xml.open("text:a", &attributes);
        self.spaced(link.words);
        self.xml.close("text:a");
    }
}
