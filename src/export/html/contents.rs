//! The table of contents: a list of lists, as deep as the headings.

use super::Page;
use crate::export::links::safe_id;
use crate::export::outline::Entry;
use crate::export::xml::Xml;

impl Page {
    pub(super) fn contents(&mut self, title: &str, entries: &[Entry<'_>]) {
        if entries.is_empty() {
            return;
        }
        self.xml.element("nav", &[("aria-label", title)], |xml| {
            xml.words("h2", &[], title);
            branch(xml, entries);
        });
    }
}

/// Each entry with those below it, up to the next that is not.
fn branch(xml: &mut Xml, entries: &[Entry<'_>]) {
    xml.element("ol", &[], |xml| {
        let mut rest = entries;
        while let Some((entry, after)) = rest.split_first() {
            let below = after
                .iter()
                .take_while(|other| other.level > entry.level)
                .count();
            let (below, next) = after.split_at(below);
            xml.element("li", &[], |xml| {
                let place = format!("#{}", safe_id(entry.id));
                xml.words("a", &[("href", &place)], &entry.title());
                if !below.is_empty() {
                    branch(xml, below);
                }
            });
            rest = next;
        }
    });
}
