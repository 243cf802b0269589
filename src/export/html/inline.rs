//! Runs of text in HTML.

use super::Page;
use crate::document::model::{Inline, Target};
use crate::export::links::{Destination, link};

impl Page {
    pub(super) fn runs(&mut self, text: &[Inline]) {
        for run in text {
            match run {
                Inline::Text(words) => self.xml.text(words),
                Inline::Strong(words) => self.xml.words("strong", &[], words),
                Inline::Emphasis(words) => self.xml.words("em", &[], words),
                Inline::Code(words) => self.xml.words("code", &[("translate", "no")], words),
                Inline::Link { text, target } => self.link(text, target),
            }
        }
    }

    /// A link, or its words where it would lead nowhere or could not be seen.
    fn link(&mut self, text: &str, target: &Target) {
        let link = link(text, target);
        let place = match link.to {
            Some(Destination::Inside(id)) if self.places.contains(&id) => Some(format!("#{id}")),
            Some(Destination::Address(address)) => Some(address),
            _ => None,
        };
        match place {
            Some(place) if !link.words.trim().is_empty() => {
                self.xml.words("a", &[("href", &place)], link.words);
            }
            _ => self.xml.text(link.words),
        }
    }
}
