//! Tables: widths that fit the words, rows that stay whole, headers that come again overleaf.

use std::rc::Rc;

use super::blocks::{Place, Setter};
use super::break_points::{Hyphenation, break_points};
use super::display::{Item, Role};
use super::slab::Slab;
use super::spans::Span;
use super::tags::{NodeId, Tag};
use super::theme::{ACCENT, BOTTOM, CAPTION, CELL, GREY, HAIRLINE, TINT, TOP, Voice};
use super::typeset_line::Alignment;
use crate::document::model::{Align, Row, Table, words};
use crate::text::clean;

/// White space on both sides of a cell.
const SIDE: f32 = 5.0;
/// White space above and below the text of a cell.
const ABOVE: f32 = 4.0;
/// A row higher than this may be continued overleaf.
const HIGHEST_ROW: f32 = (BOTTOM - TOP) * 0.4;
/// A table of more columns than this is set smaller.
const MANY_COLUMNS: usize = 6;

/// Words of a caption that are said again overleaf.
const RECALLED_WORDS: usize = 12;

/// The lines of a cell, before the row has its height.
type Cell = Vec<Slab>;

impl Setter<'_> {
    /// Caption, header and rows of a table.
    pub(super) fn table(&mut self, table: &Table, place: Place, node: NodeId) -> Vec<Slab> {
        let own = self.tree.add(node, Tag::Table);
        let mut out = Vec::new();
        if !table.caption.is_empty() {
            let caption = self.tree.add(own, Tag::Caption);
            let voice = CAPTION.sized(self.size);
            let spans = self.spans(&table.caption, &voice, caption);
            out = self.text(
                &spans,
                Place { voice, ..place },
                Alignment::Start,
                Hyphenation::Never,
            );
            if let Some(last) = out.last_mut() {
                last.height += 4.0;
            }
        }
        if !table.columns.is_empty() {
            let voice = if table.columns.len() > MANY_COLUMNS {
                Voice {
                    size: 7.8,
                    leading: 10.4,
                    ..CELL
                }
            } else {
                CELL
            }
            .sized(self.size);
            let widths = self.widths(table, place.width, &voice);
            let head = self.tree.add(own, Tag::TableHead);
            let header = self.header(table, place, &widths, &voice, head);
            let repeat = Rc::new(self.repeated(table, place, &header));
            // A row that goes on overleaf has no white space of its own there.
            let airy = Rc::new(Slab {
                height: repeat.height + ABOVE,
                ..Slab::clone(&repeat)
            });
            out.push(header);
            for slab in &mut out {
                slab.keep = true;
            }
            let body = self.tree.add(own, Tag::TableBody);
            let count = table.rows.len();
            for (at, row) in table.rows.iter().enumerate() {
                let mut slabs = self.row(table, row, place, &widths, &voice, body);
                for (at, slab) in slabs.iter_mut().enumerate() {
                    slab.repeat = Some(Rc::clone(if at == 0 { &repeat } else { &airy }));
                }
                // The last row is never alone overleaf.
                if let Some(last) = slabs.last_mut().filter(|_| count > 2 && at + 2 == count) {
                    last.keep = true;
                }
                out.extend(slabs);
            }
            if let Some(last) = out.last_mut().filter(|_| count == 0) {
                last.keep = false;
            }
        }
        if let Some(first) = out.first_mut() {
            first.anchors.push(table.id.clone());
        }
        out
    }

    fn header(
        &mut self,
        table: &Table,
        place: Place,
        widths: &[f32],
        voice: &Voice,
        node: NodeId,
    ) -> Slab {
        let voice = Voice {
            plain: voice.strong,
            emphasis: voice.strong,
            colour: ACCENT,
            ..*voice
        };
        let row = self.tree.add(node, Tag::TableRow);
        let mut x = place.x;
        let mut cells = Vec::new();
        for (column, width) in table.columns.iter().zip(widths) {
            let cell = self.tree.add(row, Tag::ColumnHeader);
            let spans = self.spans(&column.title, &voice, cell);
            cells.push(self.cell(&spans, x, *width, &voice, column.align));
            x += width;
        }
        let content = joined(cells, voice.leading);
        let height = content.height + 2.0 * ABOVE + 1.0;
        let mut slab = Slab::space(height);
        slab.items
            .push(Item::fill(place.x, 0.0, place.width, height, TINT));
        slab.items
            .push(Item::fill(place.x, height - 0.9, place.width, 0.9, ACCENT));
        slab.absorb(content, ABOVE);
        slab
    }

    /// What stands above the rows that go on overleaf.
    fn repeated(&mut self, table: &Table, place: Place, header: &Slab) -> Slab {
        let mut slab = Slab {
            keep: true,
            ..Slab::default()
        };
        let continued = clean(&self.words.continued);
        if !table.caption.is_empty() && !continued.is_empty() {
            let voice = CAPTION.sized(self.size);
            let style = voice.style(voice.emphasis);
            let style = super::theme::Style {
                colour: GREY,
                ..style
            };
            let room = place.width - self.shaper.width(style.face, style.size, &continued) - 12.0;
            let caption = self.shortened(&recalled(&clean(&words(&table.caption))), style, room);
            let span = Span::plain(format!("{caption} {continued}"), style, Role::Pagination);
            let place = Place { voice, ..place };
            for line in self.text(&[span], place, Alignment::Start, Hyphenation::Never) {
                let down = slab.height;
                slab.height += line.height;
                slab.absorb(line, down);
            }
            slab.height += 3.0;
        }
        let down = slab.height;
        slab.height += header.height;
        slab.absorb(header.clone(), down);
        slab.repeated()
    }

    fn row(
        &mut self,
        table: &Table,
        row: &Row,
        place: Place,
        widths: &[f32],
        voice: &Voice,
        node: NodeId,
    ) -> Vec<Slab> {
        let own = self.tree.add(node, Tag::TableRow);
        let mut x = place.x;
        let mut cells = Vec::new();
        for (at, (column, width)) in table.columns.iter().zip(widths).enumerate() {
            let names = at == 0 && table.row_headers;
            let heads = names && has_row_heads(table);
            let tag = if heads { Tag::RowHeader } else { Tag::Cell };
            let voice = if names {
                Voice {
                    plain: voice.strong,
                    ..*voice
                }
            } else {
                *voice
            };
            let cell = self.tree.add(own, tag);
            let text = row.cells.get(at).map_or(&[][..], Vec::as_slice);
            let spans = self.spans(text, &voice, cell);
            cells.push(self.cell(&spans, x, *width, &voice, column.align));
            x += width;
        }
        let lines = cells.iter().map(Vec::len).max().unwrap_or(0);
        let mut slabs = if lines as f32 * voice.leading > HIGHEST_ROW {
            sliced(cells, voice.leading)
        } else {
            vec![joined(cells, voice.leading)]
        };
        if let Some(first) = slabs.first_mut() {
            let mut padded = Slab {
                keep: first.keep,
                ..Slab::space(first.height + ABOVE)
            };
            padded.absorb(std::mem::take(first), ABOVE);
            padded.anchors.push(row.id.clone());
            *first = padded;
        }
        if let Some(last) = slabs.last_mut() {
            last.height += ABOVE + 0.5;
            let rule = Item::fill(place.x, last.height - 0.5, place.width, 0.5, HAIRLINE);
            last.items.push(rule);
        }
        slabs
    }

    fn cell(&mut self, spans: &[Span], x: f32, width: f32, voice: &Voice, align: Align) -> Cell {
        let alignment = match align {
            Align::Start => Alignment::Start,
            Align::End => Alignment::End,
            Align::Center => Alignment::Center,
        };
        let inner = Place {
            x: x + SIDE,
            width: (width - 2.0 * SIDE).max(8.0),
            voice: *voice,
            depth: 0,
        };
        self.text(spans, inner, alignment, Hyphenation::Rare)
    }

    /// Widths of the columns: their shares, corrected so that words need not be torn.
    fn widths(&mut self, table: &Table, total: f32, voice: &Voice) -> Vec<f32> {
        let shares: f32 = table
            .columns
            .iter()
            .map(|column| f32::from(column.width.max(1)))
            .sum();
        let mut widths: Vec<f32> = table
            .columns
            .iter()
            .map(|column| total * f32::from(column.width.max(1)) / shares)
            .collect();
        let mut needs: Vec<f32> = (0..widths.len())
            .map(|at| (self.need(table, at, voice) + 2.0 * SIDE + 0.5).min(total * 0.4))
            .collect();
        level(&mut needs, total);
        let missing: f32 = needs
            .iter()
            .zip(&widths)
            .map(|(need, width)| (need - width).max(0.0))
            .sum();
        let spare: f32 = needs
            .iter()
            .zip(&widths)
            .map(|(need, width)| (width - need).max(0.0))
            .sum();
        if missing > 0.0 && spare > 0.0 {
            for (width, need) in widths.iter_mut().zip(&needs) {
                let change = if *width < *need {
                    need - *width
                } else {
                    (need - *width) * missing / spare
                };
                *width += change;
            }
        }
        widths
    }

    /// Width of the widest piece of a word in column `at`.
    fn need(&mut self, table: &Table, at: usize, voice: &Voice) -> f32 {
        let title = table
            .columns
            .get(at)
            .map(|column| (column.title.as_slice(), true));
        let names = at == 0 && table.row_headers;
        let cells = table
            .rows
            .iter()
            .filter_map(|row| row.cells.get(at))
            .map(|cell| (cell.as_slice(), names));
        let mut widest = 0.0_f32;
        for (text, strong) in title.into_iter().chain(cells) {
            let face = if strong { voice.strong } else { voice.plain };
            let text = clean(&words(text));
            for word in text.split(' ') {
                let points = break_points(word, false, Hyphenation::Rare, self.lang);
                let shaped = self.shaper.shape(face, word);
                let mut from = 0.0;
                for (to, hyphen) in points
                    .iter()
                    .map(|point| (point.at, point.hyphen))
                    .chain([(word.len(), false)])
                {
                    let end = shaped.width_before(to);
                    let hyphen = if hyphen { 320.0 } else { 0.0 };
                    widest = widest.max((end - from + hyphen) * voice.size / 1000.0);
                    from = end;
                }
            }
        }
        widest
    }
}

/// Whether the names of rows are heads for those who listen. In a small table they would be more
/// than the cells, and say nothing that the row does not.
fn has_row_heads(table: &Table) -> bool {
    let (columns, rows) = (table.columns.len(), table.rows.len());
    columns + rows <= rows * columns.saturating_sub(1)
}

/// The first words of a caption: overleaf it is a reminder, not a sentence to read again.
fn recalled(caption: &str) -> String {
    let mut count = 0;
    let mut inside = false;
    for (at, c) in caption.char_indices() {
        if c.is_alphanumeric() && !inside {
            count += 1;
            if count > RECALLED_WORDS {
                let end = caption[..at].trim_end_matches(|c: char| !c.is_alphanumeric());
                return format!("{end}…");
            }
        }
        inside = c.is_alphanumeric();
    }
    caption.to_owned()
}

/// Lowers the largest of `needs` until all fit into `total`; the small ones stay as they are.
fn level(needs: &mut [f32], total: f32) {
    let mut sorted = needs.to_vec();
    sorted.sort_by(f32::total_cmp);
    let mut room = total;
    for (at, need) in sorted.iter().enumerate() {
        let share = room / (sorted.len() - at) as f32;
        if *need > share {
            needs.iter_mut().for_each(|need| *need = need.min(share));
            return;
        }
        room -= need;
    }
}

/// A row in one piece; cells of figures and marks hang from the same top as the others.
fn joined(cells: Vec<Cell>, leading: f32) -> Slab {
    let lines = cells.iter().map(Vec::len).max().unwrap_or(0).max(1);
    let mut slab = Slab::space(lines as f32 * leading);
    for cell in cells {
        for (at, line) in cell.into_iter().enumerate() {
            slab.absorb(line, at as f32 * leading);
        }
    }
    slab
}

/// A row line by line, for rows that no page can hold.
fn sliced(cells: Vec<Cell>, leading: f32) -> Vec<Slab> {
    let count = cells.iter().map(Vec::len).max().unwrap_or(0);
    let mut slabs = vec![Slab::space(leading); count];
    for cell in cells {
        for (slab, line) in slabs.iter_mut().zip(cell) {
            slab.absorb(line, 0.0);
        }
    }
    for (at, slab) in slabs.iter_mut().enumerate() {
        slab.keep = at == 0 || at + 2 == count;
    }
    slabs
}
