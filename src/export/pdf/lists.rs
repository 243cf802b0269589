//! Lists and definitions: labels, and what they label.

use super::blocks::{Place, Setter};
use super::break_points::Hyphenation;
use super::display::Role;
use super::slab::Slab;
use super::spans::Span;
use super::tags::{NodeId, Tag};
use super::theme::Voice;
use super::typeset_line::Alignment;
use crate::document::model::{Block, Inline};

/// An item of more lines than this may be the only one of its list on a page.
const SHORT_ITEM: usize = 4;

impl Setter<'_> {
    pub(super) fn list(
        &mut self,
        ordered: bool,
        items: &[Vec<Block>],
        place: Place,
        node: NodeId,
    ) -> Vec<Slab> {
        let own = self.tree.add(node, Tag::List { ordered });
        let label = |at: usize| match (ordered, place.depth % 2) {
            (true, _) => format!("{}.", at + 1),
            (false, 0) => "•".to_owned(),
            (false, _) => "–".to_owned(),
        };
        let style = place.voice.style(place.voice.plain);
        let widest = self.shaper.width(
            style.face,
            style.size,
            &label(items.len().saturating_sub(1)),
        );
        let indent = widest + 12.0;
        let count = items.len();
        let mut out: Vec<Slab> = Vec::new();
        for (at, item) in items.iter().enumerate() {
            let node = self.tree.add(own, Tag::ListItem);
            let label_node = self.tree.add(node, Tag::Label);
            let body_node = self.tree.add(node, Tag::ListBody);
            let label = [Span::plain(label(at), style, Role::Content(label_node))];
            let label_place = Place {
                x: place.x + 4.0,
                width: indent - 4.0,
                ..place
            };
            let labels = self.text(&label, label_place, Alignment::Start, Hyphenation::Never);
            let inner = Place {
                depth: place.depth + 1,
                ..place.indented(indent)
            };
            let mut slabs = self.blocks(item, inner, body_node);
            if slabs.is_empty() {
                slabs.push(Slab::space(place.voice.leading));
            }
            lead_with(&mut slabs[0], labels);
            slabs[0].before = if at == 0 { 0.0 } else { 3.0 };
            keep_company(&mut slabs, at, count);
            out.extend(slabs);
        }
        out
    }

    pub(super) fn definitions(
        &mut self,
        entries: &[(Vec<Inline>, Vec<Block>)],
        place: Place,
        node: NodeId,
    ) -> Vec<Slab> {
        let own = self.tree.add(node, Tag::List { ordered: false });
        let voice = Voice {
            plain: place.voice.strong.fallback(),
            strong: place.voice.strong.fallback(),
            ..place.voice
        };
        let mut out: Vec<Slab> = Vec::new();
        for (at, (term, body)) in entries.iter().enumerate() {
            let node = self.tree.add(own, Tag::ListItem);
            let label = self.tree.add(node, Tag::Label);
            let content = self.tree.add(node, Tag::ListBody);
            let spans = self.spans(term, &voice, label);
            let mut slabs = self.text(
                &spans,
                Place { voice, ..place },
                Alignment::Start,
                Hyphenation::Never,
            );
            for slab in &mut slabs {
                slab.keep = true;
            }
            let inner = Place {
                depth: place.depth + 1,
                ..place.indented(16.0)
            };
            slabs.extend(self.blocks(body, inner, content));
            if let Some(first) = slabs.first_mut().filter(|_| !out.is_empty()) {
                first.before = 6.0;
            }
            if let Some(last) = slabs.last_mut() {
                last.keep = false;
            }
            keep_company(&mut slabs, at, entries.len());
            out.extend(slabs);
        }
        out
    }
}

/// Neither the first nor the last item of a list is alone on its page, if it is short.
fn keep_company(slabs: &mut [Slab], at: usize, count: usize) {
    let short = slabs.len() <= SHORT_ITEM;
    let company = count > 2 && short && (at == 0 || at + 2 == count);
    if let Some(last) = slabs.last_mut() {
        last.keep |= company;
    }
}

/// Puts the label of an item before its first line.
fn lead_with(slab: &mut Slab, labels: Vec<Slab>) {
    let body = std::mem::take(&mut slab.items);
    for label in labels.into_iter().take(1) {
        slab.absorb(label, 0.0);
    }
    slab.items.extend(body);
}
