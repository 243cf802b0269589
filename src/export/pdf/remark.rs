//! Framed remarks: a rule, a word for the kind, a title, and blocks inside.

use std::rc::Rc;

use super::blocks::{Place, Setter};
use super::break_points::Hyphenation;
use super::display::Role;
use super::slab::{Frame, Slab, keep_together};
use super::spans::Span;
use super::tags::{NodeId, Tag};
use super::theme::{Colour, REMARK, Voice};
use super::typeset_line::Alignment;
use crate::document::model::{Block, Inline, NoteKind};
use crate::export::{labelled, note_word};

/// Remarks lower than this never break.
const SHORT_REMARK: f32 = 220.0;

impl Setter<'_> {
    pub(super) fn note(
        &mut self,
        kind: NoteKind,
        title: &[Inline],
        body: &[Block],
        place: Place,
        node: NodeId,
    ) -> Vec<Slab> {
        let (rule, fill) = colours(kind);
        let own = self.tree.add(node, Tag::Division);
        let voice = Voice {
            size: place.voice.size.min(self.size.of(REMARK.size)),
            ..REMARK.sized(self.size)
        };
        let inner = Place {
            x: place.x + 16.0,
            width: (place.width - 30.0).max(60.0),
            voice,
            depth: 0,
        };
        let title_node = self.tree.add(own, Tag::Paragraph);
        let title_voice = Voice {
            plain: voice.strong,
            emphasis: voice.strong,
            ..voice
        };
        let mut word = voice.style(voice.strong);
        word.colour = rule;
        let mut label = note_word(kind, self.lang);
        if !title.is_empty() {
            label = format!("{} ", labelled(&label, self.lang));
        }
        let mut spans = vec![Span::plain(label, word, Role::Content(title_node))];
        spans.extend(self.spans(title, &title_voice, title_node));
        let heading = Place {
            voice: title_voice,
            ..inner
        };
        let mut slabs = vec![Slab {
            keep: true,
            ..Slab::space(9.0)
        }];
        slabs.extend(self.text(&spans, heading, Alignment::Start, Hyphenation::Never));
        for slab in &mut slabs {
            slab.keep = true;
        }
        let mut content = self.blocks(body, inner, own);
        if let Some(first) = content.first_mut() {
            first.before = 3.0;
        }
        slabs.extend(content);
        if let Some(last) = slabs.last_mut() {
            last.keep = true;
        }
        slabs.push(Slab::space(10.0));
        if slabs
            .iter()
            .map(|slab| slab.before + slab.height)
            .sum::<f32>()
            < SHORT_REMARK
        {
            keep_together(&mut slabs);
        }
        self.frames += 1;
        let frame = Rc::new(Frame {
            number: self.frames,
            x: place.x,
            width: place.width,
            fill,
            rule,
        });
        for slab in &mut slabs {
            slab.frames.insert(0, Rc::clone(&frame));
        }
        slabs
    }
}

/// Rule and fill of a remark. The rule's colour is dark enough to be read on the fill.
fn colours(kind: NoteKind) -> (Colour, Colour) {
    match kind {
        NoteKind::Information => (Colour(0x1f, 0x5f, 0x8b), Colour(0xec, 0xf3, 0xf8)),
        NoteKind::Verify => (Colour(0x8a, 0x5a, 0x0b), Colour(0xfb, 0xf4, 0xe4)),
        NoteKind::Warning => (Colour(0xa8, 0x32, 0x2a), Colour(0xfb, 0xee, 0xec)),
        NoteKind::Conclusion => (Colour(0x24, 0x6b, 0x43), Colour(0xeb, 0xf5, 0xee)),
    }
}
