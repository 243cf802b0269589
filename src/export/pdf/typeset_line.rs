//! Lines of text as items on a page.

use std::rc::Rc;

use super::display::{Draw, Item, LinkArea};
use super::paragraph::{Line, LineEnd};
use super::shaping::{Run, Shaper};
use super::slab::Slab;
use super::spans::Span;
use super::theme::LINK;

/// Where a line stands between the edges of its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Alignment {
    Justified,
    Start,
    Center,
    End,
}

/// A column of text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    pub(super) x: f32,
    pub(super) width: f32,
    pub(super) alignment: Alignment,
    /// From one baseline to the next.
    pub(super) leading: f32,
}

/// A line more open than this (in sizes of type) looks torn: it stays ragged.
const WIDEST_STRETCH: f32 = 0.45;

/// Share of a hyphen that hangs beyond the edge of a justified column, so that the edge looks straight.
pub(super) const HANGING: f32 = 0.7;

struct Placed {
    span: usize,
    run: Run,
    size: f32,
}

/// The slab of a line.
pub(super) fn slab(shaper: &mut Shaper, spans: &[Span], line: &Line, column: Column) -> Slab {
    let mut placed: Vec<Placed> = Vec::new();
    for (span, text) in &line.pieces {
        append(shaper, spans, &mut placed, *span, text);
    }
    let mut natural = width(&placed);
    match line.end {
        LineEnd::Hyphen(span) => {
            let mut run = shaper.shape(spans[span].style.face, "-").runs[0].clone();
            // The hyphen is not in the text: readers and searches get a soft one.
            run.actual = Some("\u{ad}".into());
            let size = spans[span].style.size;
            let width = run.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * size / 1000.0;
            natural += if column.alignment == Alignment::Justified {
                width * (1.0 - HANGING)
            } else {
                width
            };
            placed.push(Placed { span, run, size });
        }
        // The space that ends a line is not seen; without it words would run together in the text.
        LineEnd::Space(span) => append(shaper, spans, &mut placed, span, " "),
        LineEnd::Last | LineEnd::Cut => {}
    }
    let gap = column.width - natural;
    let x = match column.alignment {
        Alignment::Justified | Alignment::Start => column.x,
        Alignment::Center => column.x + gap / 2.0,
        Alignment::End => column.x + gap,
    };
    // A last line keeps its spaces, unless it is too full.
    if column.alignment == Alignment::Justified && (line.end != LineEnd::Last || gap < 0.0) {
        stretch(&mut placed, gap, matches!(line.end, LineEnd::Space(_)));
    }
    draw(spans, placed, x, column.leading)
}

/// Adds `text`, joined to the run before it when both look the same.
fn append(shaper: &mut Shaper, spans: &[Span], placed: &mut Vec<Placed>, span: usize, text: &str) {
    let style = spans[span].style;
    let shaped = shaper.shape(style.face, text);
    for run in &shaped.runs {
        match placed.last_mut() {
            Some(last)
                if last.span == span
                    && last.run.face == run.face
                    && last.run.actual.is_none()
                    && run.actual.is_none() =>
            {
                last.run.glyphs.extend(run.glyphs.iter().cloned());
            }
            _ => placed.push(Placed {
                span,
                run: run.clone(),
                size: style.size,
            }),
        }
    }
}

fn width(placed: &[Placed]) -> f32 {
    let run = |placed: &Placed| {
        placed
            .run
            .glyphs
            .iter()
            .map(|glyph| glyph.advance)
            .sum::<f32>()
            * placed.size
            / 1000.0
    };
    placed.iter().map(run).sum()
}

/// Shares `gap` among the spaces of the line, the last one excepted when it ends the line.
fn stretch(placed: &mut [Placed], gap: f32, ends_in_space: bool) {
    let spaces: usize = placed
        .iter()
        .map(|placed| {
            placed
                .run
                .glyphs
                .iter()
                .filter(|glyph| glyph.stretches)
                .count()
        })
        .sum();
    let count = spaces - usize::from(ends_in_space && spaces > 0);
    let size = placed.first().map_or(10.0, |first| first.size);
    if count == 0 || gap / count as f32 > WIDEST_STRETCH * size {
        return;
    }
    let share = gap / count as f32;
    let mut left = count;
    for Placed { run, size, .. } in placed {
        for glyph in run.glyphs.iter_mut().filter(|glyph| glyph.stretches) {
            if left > 0 {
                glyph.advance += share * 1000.0 / *size;
                left -= 1;
            }
        }
    }
}

fn draw(spans: &[Span], placed: Vec<Placed>, x: f32, leading: f32) -> Slab {
    let mut slab = Slab::space(leading);
    let mut pen = x;
    // One baseline for all sizes: capitals and small letters sit in the middle of the line.
    let size = placed.iter().map(|placed| placed.size).fold(0.0, f32::max);
    let y = leading / 2.0 + size * 0.32;
    for Placed { span, run, size } in placed {
        let Span {
            style, role, link, ..
        } = &spans[span];
        let width = run.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * size / 1000.0;
        let blank = run
            .glyphs
            .last()
            .filter(|glyph| glyph.stretches)
            .map_or(0.0, |glyph| glyph.advance * size / 1000.0);
        if let Some(link) = link {
            slab.items
                .push(Item::fill(pen, y + size * 0.14, width - blank, 0.5, LINK));
            let link = Rc::clone(link);
            let area = LinkArea {
                x: pen,
                y: y - size * 0.8,
                width: width - blank,
                height: size * 1.05,
                link,
            };
            slab.links.push(area);
        }
        slab.items.push(Item {
            role: *role,
            draw: Draw::Text {
                x: pen,
                y,
                size,
                colour: style.colour,
                run,
            },
        });
        pen += width;
    }
    slab
}
