//! The table of contents: titles, dotted leaders, page numbers, all of it clickable.

use std::rc::Rc;

use super::blocks::{Place, Setter};
use super::break_points::Hyphenation;
use super::display::{Draw, Item, Link, LinkArea, Role};
use super::fonts::Face;
use super::shaping::Run;
use super::slab::Slab;
use super::spans::Span;
use super::tags::{NodeId, Tag};
use super::theme::{self, ACCENT, BOTTOM, GOLD, GREY, INK, LEFT, Style, TEXT_WIDTH, TOP, Voice};
use super::typeset_line::Alignment;
use crate::document::model::{Target, words};
use crate::export::outline::Entry;
use crate::text::clean;

/// Room at the right edge that titles leave to page numbers.
const NUMBERS: f32 = 34.0;

/// The least part of the space between entries that may be left.
const TIGHTEST: f32 = 0.25;
/// So many entries at least go overleaf.
const COMPANY: usize = 4;

/// The table of contents before page numbers are known; numbers do not change its height.
pub(super) struct Contents {
    pub(super) slabs: Vec<Slab>,
    /// For each heading, the slab of its last line, its link, and its style.
    lines: Vec<(usize, Rc<Link>, Style)>,
}

/// Titles of the table of contents.
pub(super) fn contents(setter: &mut Setter<'_>, entries: &[Entry<'_>], node: NodeId) -> Contents {
    let mut slabs = Vec::new();
    let mut lines = Vec::new();
    if entries.is_empty() {
        return Contents { slabs, lines };
    }
    let voice = theme::heading(1).sized(setter.size);
    let heading = setter.tree.add(node, Tag::Heading(1));
    let title = clean(&setter.words.contents);
    setter.tree.set_title(heading, title.clone());
    let title = [Span::plain(
        title,
        voice.style(voice.plain),
        Role::Content(heading),
    )];
    let place = Place {
        x: LEFT,
        width: TEXT_WIDTH,
        voice,
        depth: 0,
    };
    let mut rule = Slab {
        keep: true,
        ..Slab::space(9.0)
    };
    rule.items.push(Item::fill(LEFT, 0.0, 34.0, 2.6, GOLD));
    slabs.push(rule);
    slabs.extend(setter.text(&title, place, Alignment::Start, Hyphenation::Never));
    slabs.push(Slab {
        keep: true,
        ..Slab::space(12.0)
    });

    let list = setter.tree.add(node, Tag::Contents);
    for entry in entries {
        let item = setter.tree.add(list, Tag::ContentsItem);
        let own = setter.tree.add(item, Tag::Link);
        let words = format!("{} {}", clean(entry.number), clean(&words(entry.text)));
        let target = Target::Inside(entry.id.to_owned());
        let link = Rc::new(Link {
            node: own,
            target,
            words: words.trim().to_owned(),
        });
        let (voice, indent, before) = look(entry.level);
        let voice = voice.sized(setter.size);
        let style = voice.style(voice.plain);
        let x = LEFT + indent;
        let mut title = x;
        let mut number = Slab::default();
        if !entry.number.is_empty() {
            let text = format!("{}\u{a0}", clean(entry.number));
            let width = setter.shaper.width(style.face, style.size, &text);
            let label = [Span::plain(text, style, Role::Content(own))];
            let place = Place {
                x,
                width: TEXT_WIDTH - indent,
                voice,
                depth: 0,
            };
            number = setter
                .text(&label, place, Alignment::Start, Hyphenation::Never)
                .into_iter()
                .next()
                .unwrap_or_default();
            title += (width + 5.0).min(TEXT_WIDTH / 3.0);
        }
        let spans = [Span::plain(
            clean(&crate::document::model::words(entry.text)),
            style,
            Role::Content(own),
        )];
        let place = Place {
            x: title,
            width: LEFT + TEXT_WIDTH - NUMBERS - title,
            voice,
            depth: 0,
        };
        let mut own_lines = setter.text(&spans, place, Alignment::Start, Hyphenation::Never);
        if own_lines.is_empty() {
            own_lines.push(Slab::space(voice.leading));
        }
        let body = std::mem::take(&mut own_lines[0].items);
        own_lines[0].items = number.items;
        own_lines[0].items.extend(body);
        own_lines[0].before = before;
        for slab in &mut own_lines {
            let link = Rc::clone(&link);
            slab.links.push(LinkArea {
                x,
                y: 0.0,
                width: LEFT + TEXT_WIDTH - x,
                height: slab.height,
                link,
            });
        }
        for slab in own_lines.iter_mut().rev().skip(1) {
            slab.keep = true;
        }
        slabs.extend(own_lines);
        lines.push((slabs.len() - 1, link, style));
    }
    tighten(&mut slabs);
    Contents { slabs, lines }
}

/// Takes so much space from between the entries that they fit on one page, if that is enough; else the last of them go
/// overleaf together.
fn tighten(slabs: &mut [Slab]) {
    let heights: f32 = slabs.iter().map(|slab| slab.height).sum();
    let spaces: f32 = slabs.iter().map(|slab| slab.before).sum();
    let room = BOTTOM - TOP - heights;
    if room < spaces && room > spaces * TIGHTEST {
        for slab in slabs.iter_mut() {
            slab.before *= room / spaces;
        }
    }
    let last = slabs.len().saturating_sub(COMPANY);
    for slab in slabs.iter_mut().skip(last).take(COMPANY - 1) {
        slab.keep = true;
    }
}

/// Writes the page numbers at the ends of the last lines, with leaders.
pub(super) fn number(setter: &mut Setter<'_>, contents: &mut Contents, numbers: &[usize]) {
    let right = LEFT + TEXT_WIDTH;
    for ((at, link, style), number) in contents.lines.iter().zip(numbers) {
        let slab = &mut contents.slabs[*at];
        let end = slab.items.iter().map(right_edge).fold(LEFT, f32::max);
        let text = format!("\u{a0}{number}");
        let shaped = setter.shaper.shape(style.face, &text);
        let width = shaped.width * style.size / 1000.0;
        let y = slab.height / 2.0 + style.size * 0.32;
        let dots = setter.shaper.shape(Face::Sans, ".");
        if let Some(dot) = dots.runs.first().and_then(|run| run.glyphs.first()) {
            let step = 5.0;
            // Dots stand on a grid from the right edge, so that they align from line to line.
            let from = ((right - end - 6.0) / step).floor() as i32;
            let to = ((width + 4.0) / step).ceil() as i32;
            let count = usize::try_from(from - to).unwrap_or(0);
            let glyph = super::shaping::Glyph {
                advance: step * 1000.0 / style.size,
                stretches: false,
                ..dot.clone()
            };
            let run = Run {
                face: Face::Sans,
                glyphs: vec![glyph; count],
                actual: None,
            };
            let x = right - from as f32 * step;
            if count > 1 {
                slab.items.push(Item {
                    role: Role::Artifact,
                    draw: Draw::Text {
                        x,
                        y,
                        size: style.size,
                        colour: GREY,
                        run,
                    },
                });
            }
        }
        for run in &shaped.runs {
            let draw = Draw::Text {
                x: right - width,
                y,
                size: style.size,
                colour: style.colour,
                run: run.clone(),
            };
            slab.items.push(Item {
                role: Role::Content(link.node),
                draw,
            });
        }
    }
}

/// Voice, indent and space above of an entry.
fn look(level: u8) -> (Voice, f32, f32) {
    let voice = theme::heading(3);
    let set = |plain, size, leading, colour| Voice {
        plain,
        size,
        leading,
        colour,
        ..voice
    };
    match level {
        0 | 1 => (set(Face::SansStrong, 11.0, 15.5, ACCENT), 0.0, 8.0),
        2 => (set(Face::Sans, 10.0, 14.5, INK), 14.0, 1.5),
        _ => (set(Face::Sans, 9.4, 13.5, GREY), 32.0, 0.5),
    }
}

fn right_edge(item: &Item) -> f32 {
    match &item.draw {
        Draw::Fill { x, width, .. } => x + width,
        Draw::Polygon { points, .. } => points.iter().map(|(x, _)| *x).fold(LEFT, f32::max),
        Draw::Text { x, size, run, .. } => {
            x + run.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * size / 1000.0
        }
    }
}
