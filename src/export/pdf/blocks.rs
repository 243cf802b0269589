//! Blocks of the document as slabs, with their structure.

use std::collections::BTreeSet;

use super::break_points::Hyphenation;
use super::display::{Item, Role};
use super::paragraph::{Setting, lines};
use super::shaping::Shaper;
use super::slab::Slab;
use super::spans::{Span, spans};
use super::tags::{NodeId, Tag, Tree};
use super::theme::{self, GOLD, TypeSize, Voice};
use super::typeset_line::{self, Alignment, Column};
use crate::document::model::{Block, Inline, Words, words};
use crate::export::introduces;
use crate::text::{Lang, clean};

/// Widest column that is still too narrow for stretched lines.
const NARROW: f32 = 330.0;
/// Narrower columns cut only long words.
const VERY_NARROW: f32 = 220.0;

/// Turns blocks into slabs.
pub(super) struct Setter<'a> {
    pub(super) shaper: Shaper,
    pub(super) tree: Tree,
    /// Ids where links may lead.
    pub(super) ids: BTreeSet<String>,
    pub(super) lang: Lang,
    pub(super) size: TypeSize,
    pub(super) words: &'a Words,
    /// Headings met so far.
    pub(super) headings: usize,
    /// Remarks met so far.
    pub(super) frames: usize,
}

/// Where blocks are set, and how their text looks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) x: f32,
    pub(super) width: f32,
    pub(super) voice: Voice,
    /// How many lists are around.
    pub(super) depth: usize,
}

impl Place {
    pub(super) fn indented(self, by: f32) -> Self {
        Self {
            x: self.x + by,
            width: (self.width - by).max(60.0),
            ..self
        }
    }
}

impl<'a> Setter<'a> {
    pub(super) fn new(
        shaper: Shaper,
        lang: Lang,
        size: TypeSize,
        words: &'a Words,
        ids: BTreeSet<String>,
    ) -> Self {
        Self {
            shaper,
            tree: Tree::new(),
            ids,
            lang,
            size,
            words,
            headings: 0,
            frames: 0,
        }
    }

    /// `blocks` one under the other.
    pub(super) fn blocks(&mut self, blocks: &[Block], place: Place, node: NodeId) -> Vec<Slab> {
        let mut out: Vec<Slab> = Vec::new();
        let mut break_page = false;
        let mut previous: Option<&Block> = None;
        for (at, block) in blocks.iter().enumerate() {
            if matches!(block, Block::PageBreak) {
                break_page = true;
                continue;
            }
            let mut slabs = self.block(block, place, node);
            if let Some(last) = slabs.last_mut() {
                last.keep |= introduces(block, blocks.get(at + 1));
            }
            if let Some(first) = slabs.first_mut() {
                first.before = previous.map_or(0.0, |previous| gap(previous, block, place.depth));
                first.new_page = std::mem::take(&mut break_page);
                previous = Some(block);
            }
            out.extend(slabs);
        }
        out
    }

    fn block(&mut self, block: &Block, place: Place, node: NodeId) -> Vec<Slab> {
        match block {
            Block::Heading {
                level,
                id,
                number,
                text,
            } => self.heading(*level, id, number, text, place, node),
            Block::Paragraph(text) => {
                let own = self.tree.add(node, Tag::Paragraph);
                let spans = self.spans(text, &place.voice, own);
                self.paragraph(&spans, place)
            }
            Block::List { ordered, items } => self.list(*ordered, items, place, node),
            Block::Table(table) => self.table(table, place, node),
            Block::Figure(figure) => self.figure(figure, place, node),
            Block::Note { kind, title, body } => self.note(*kind, title, body, place, node),
            Block::Definitions(entries) => self.definitions(entries, place, node),
            Block::PageBreak => Vec::new(),
        }
    }

    pub(super) fn spans(&mut self, text: &[Inline], voice: &Voice, node: NodeId) -> Vec<Span> {
        spans(text, voice, node, &mut self.tree, &self.ids)
    }

    /// Spans as lines in the voice of `place`.
    pub(super) fn paragraph(&mut self, spans: &[Span], place: Place) -> Vec<Slab> {
        let justified = place.voice.justified && place.width > NARROW;
        let hyphenation = if place.width > VERY_NARROW {
            Hyphenation::Normal
        } else {
            Hyphenation::Rare
        };
        let alignment = if justified {
            Alignment::Justified
        } else {
            Alignment::Start
        };
        self.text(spans, place, alignment, hyphenation)
    }

    /// Spans as lines: one slab a line, without a lonely first or last line.
    pub(super) fn text(
        &mut self,
        spans: &[Span],
        place: Place,
        alignment: Alignment,
        hyphenation: Hyphenation,
    ) -> Vec<Slab> {
        let setting = Setting {
            width: place.width,
            hyphenation,
            justified: alignment == Alignment::Justified,
            lang: self.lang,
        };
        let column = Column {
            x: place.x,
            width: place.width,
            alignment,
            leading: place.voice.leading,
        };
        let lines = lines(&mut self.shaper, spans, setting);
        let mut slabs: Vec<Slab> = lines
            .iter()
            .map(|line| typeset_line::slab(&mut self.shaper, spans, line, column))
            .collect();
        let count = slabs.len();
        for (at, slab) in slabs.iter_mut().enumerate() {
            slab.keep = at + 1 < count && (count <= 3 || at == 0 || at + 2 == count);
        }
        slabs
    }

    fn heading(
        &mut self,
        level: u8,
        id: &str,
        number: &str,
        text: &[Inline],
        place: Place,
        node: NodeId,
    ) -> Vec<Slab> {
        let own = self.tree.add(node, Tag::Heading(level));
        self.tree.set_title(
            own,
            format!("{} {}", clean(number), clean(&words(text)))
                .trim()
                .to_owned(),
        );
        let voice = theme::heading(level).sized(self.size);
        let mut hanging = Slab::default();
        let mut inner = Place { voice, ..place };
        if !number.is_empty() {
            let label = [Span::plain(
                format!("{}\u{a0}", clean(number)),
                voice.style(voice.plain),
                Role::Content(own),
            )];
            hanging = self
                .text(&label, inner, Alignment::Start, Hyphenation::Never)
                .into_iter()
                .next()
                .unwrap_or_default();
            let width = self.shaper.width(voice.plain, voice.size, &label[0].text);
            inner = inner.indented((width + voice.size * 0.3).min(place.width / 3.0));
        }
        let spans = self.spans(text, &voice, own);
        let mut slabs = self.text(&spans, inner, Alignment::Start, Hyphenation::Never);
        if slabs.is_empty() {
            slabs.push(Slab::space(voice.leading));
        }
        // The number is read first, so it is drawn first.
        let body = std::mem::take(&mut slabs[0].items);
        slabs[0].items = hanging.items;
        slabs[0].items.extend(body);
        if level <= 1 {
            let first = std::mem::take(&mut slabs[0]);
            let mut ruled = Slab::space(first.height + 9.0);
            ruled.items.push(Item::fill(place.x, 0.0, 34.0, 2.6, GOLD));
            ruled.absorb(first, 9.0);
            slabs[0] = ruled;
        }
        slabs[0].anchors.push(id.to_owned());
        slabs[0].heading = Some(self.headings);
        self.headings += 1;
        for slab in &mut slabs {
            slab.keep = true;
        }
        slabs
    }
}

/// Space between two blocks.
fn gap(previous: &Block, block: &Block, depth: usize) -> f32 {
    let boxed = |block: &Block| {
        matches!(
            block,
            Block::Table(_) | Block::Figure(_) | Block::Note { .. }
        )
    };
    let own: f32 = match block {
        Block::Heading { level: 0 | 1, .. } => 30.0,
        Block::Heading { level: 2, .. } => 20.0,
        Block::Heading { .. } => 14.0,
        _ if boxed(block) => 13.0,
        Block::Definitions(_) => 8.0,
        _ if depth > 0 => 3.0,
        Block::List { .. } => 5.0,
        _ => 7.0,
    };
    match previous {
        Block::Heading { level: 0 | 1, .. } if !matches!(block, Block::Heading { .. }) => 8.0,
        Block::Heading { level: 0 | 1, .. } => 12.0,
        Block::Heading { .. } if !boxed(block) => 5.0,
        previous if boxed(previous) => own.max(13.0),
        _ => own,
    }
}
