//! Slabs put on pages, and the whole book put together.

use std::collections::{BTreeMap, BTreeSet};

use super::blocks::{Place, Setter};
use super::display::{Item, Page, Role};
use super::fonts::Fonts;
use super::shaping::Shaper;
use super::slab::{Frame, Slab};
use super::tags::{Tag, Tree};
use super::theme::{BODY, BOTTOM, LEFT, TEXT_WIDTH, TOP, TypeSize};
use super::{contents, cover, furniture};
use crate::document::model::{Block, Document, words};
use crate::export::outline::headings;
use crate::text::clean;

/// Space between the table of contents and what follows it on the same page.
const AFTER_CONTENTS: f32 = 42.0;

/// The pages of a document, with all that a file needs to know about them.
#[derive(Debug)]
pub(super) struct Book {
    pub(super) pages: Vec<Page>,
    pub(super) tree: Tree,
    /// Where ids are: index of the page, and distance from its top.
    pub(super) places: BTreeMap<String, (usize, f32)>,
    /// Headings in reading order.
    pub(super) bookmarks: Vec<Bookmark>,
}

/// A heading as a bookmark.
#[derive(Debug)]
pub(super) struct Bookmark {
    pub(super) level: u8,
    pub(super) title: String,
    pub(super) page: usize,
    pub(super) y: f32,
}

/// A slab on its page.
pub(super) struct Landed {
    pub(super) y: f32,
    pub(super) slab: Slab,
}

/// Lays out cover, table of contents and body.
pub(super) fn compose(document: &Document, fonts: Fonts, size: TypeSize) -> Book {
    let entries = headings(&document.blocks);
    let ids = known_ids(&document.blocks);
    let shaper = Shaper::new(fonts);
    let mut setter = Setter::new(shaper, document.lang, size, &document.meta.words, ids);
    let cover_node = setter.tree.add(Tree::ROOT, Tag::Section);
    let contents_node = setter.tree.add(Tree::ROOT, Tag::Section);
    let body_node = setter.tree.add(Tree::ROOT, Tag::Section);

    let mut pages = cover::cover(&mut setter, &document.meta, cover_node);
    let place = Place {
        x: LEFT,
        width: TEXT_WIDTH,
        voice: BODY.sized(size),
        depth: 0,
    };
    let mut table = contents::contents(&mut setter, &entries, contents_node);
    let mut body = setter.blocks(&document.blocks, place, body_node);
    follow(&table.slabs, &mut body);

    let mut slabs = table.slabs.clone();
    slabs.extend(body.iter().cloned());
    let mut places = BTreeMap::new();
    let mut found: BTreeMap<usize, (usize, f32)> = BTreeMap::new();
    let first = pages.len();
    let book = paginate(slabs);
    for (at, landed) in book
        .iter()
        .enumerate()
        .flat_map(|(at, page)| page.iter().map(move |landed| (first + at, landed)))
    {
        for id in &landed.slab.anchors {
            places.entry(id.clone()).or_insert((at, landed.y));
        }
        if let Some(heading) = landed.slab.heading {
            found.insert(heading, (at, landed.y));
        }
    }
    let numbers: Vec<usize> = (0..entries.len())
        .map(|at| found.get(&at).map_or(first, |(page, _)| *page) + 1)
        .collect();
    contents::number(&mut setter, &mut table, &numbers);
    // Page numbers do not change the height of their lines.
    table.slabs.extend(body);
    pages.extend(paginate(table.slabs).into_iter().map(page));
    furniture::add(&mut setter, &mut pages, &document.meta);

    for page in &mut pages {
        in_reading_order(&setter.tree, page);
    }
    let bookmarks = entries.iter().enumerate().filter_map(|(at, entry)| {
        let (page, y) = found.get(&at)?;
        let title = format!("{} {}", clean(entry.number), clean(&words(entry.text)));
        Some(Bookmark {
            level: entry.level.max(1),
            title: title.trim().to_owned(),
            page: *page,
            y: *y,
        })
    });
    Book {
        bookmarks: bookmarks.collect(),
        pages,
        tree: setter.tree,
        places,
    }
}

/// Lets the body start under the table of contents, if all that comes before its first new page has room there; else on a
/// page of its own.
fn follow(contents: &[Slab], body: &mut [Slab]) {
    let pages = paginate(contents.to_vec());
    let end = pages.last().and_then(|page| page.last());
    let end = end.map_or(BOTTOM, |landed| landed.y + landed.slab.height);
    let opening = body.iter().take_while(|slab| !slab.new_page);
    let needed: f32 = opening.map(|slab| slab.before + slab.height).sum();
    let starts_a_page = end + AFTER_CONTENTS + needed > BOTTOM;
    if let Some(first) = body.first_mut() {
        first.before = AFTER_CONTENTS;
        first.new_page |= starts_a_page;
    }
}

/// Puts the background first, then the text as it is read, then what comes again on each page: some
/// readers follow the order of drawing.
fn in_reading_order(tree: &Tree, page: &mut Page) {
    page.items.sort_by_key(|item| match item.role {
        Role::Artifact => (0, Tree::ROOT),
        Role::Content(node) => (1, tree.block_of(node)),
        Role::Pagination => (2, Tree::ROOT),
    });
}

/// Ids of headings, tables and rows, at any depth.
fn known_ids(blocks: &[Block]) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for block in blocks {
        match block {
            Block::Heading { id, .. } => {
                ids.insert(id.clone());
            }
            Block::Table(table) => {
                ids.insert(table.id.clone());
                ids.extend(table.rows.iter().map(|row| row.id.clone()));
            }
            Block::Figure(figure) => {
                ids.insert(figure.id.clone());
            }
            Block::Note { body, .. } => ids.extend(known_ids(body)),
            Block::List { items, .. } => items.iter().for_each(|item| ids.extend(known_ids(item))),
            Block::Definitions(entries) => entries
                .iter()
                .for_each(|(_, body)| ids.extend(known_ids(body))),
            Block::Paragraph(_) | Block::PageBreak => {}
        }
    }
    ids.remove("");
    ids
}

/// Puts slabs on pages; slabs kept together move together.
pub(super) fn paginate(slabs: Vec<Slab>) -> Vec<Vec<Landed>> {
    let mut pages: Vec<Vec<Landed>> = Vec::new();
    let mut page: Vec<Landed> = Vec::new();
    let mut y = TOP;
    let chains = chains(&slabs);
    let mut kept = false;
    for (at, slab) in slabs.into_iter().enumerate() {
        // Only the head of a chain looks ahead: if the chain does not fit on any page, it breaks
        // where it must, and not at every slab.
        let head = !std::mem::replace(&mut kept, slab.keep);
        let needed = if head && chains[at] <= BOTTOM - TOP {
            chains[at]
        } else {
            slab.height
        };
        let before = if page.is_empty() { 0.0 } else { slab.before };
        let full = y + before + needed > BOTTOM + 0.01 && !page.is_empty();
        if full || slab.new_page && !page.is_empty() {
            pages.push(std::mem::take(&mut page));
            y = TOP;
            if let Some(repeat) = slab.repeat.as_deref().filter(|_| full) {
                let mut header = repeat.clone();
                header.frames.clone_from(&slab.frames);
                let height = header.height;
                page.push(Landed { y, slab: header });
                y += height;
            }
        } else {
            y += before;
        }
        let height = slab.height;
        page.push(Landed { y, slab });
        y += height;
    }
    if !page.is_empty() {
        pages.push(page);
    }
    pages
}

/// For each slab, the height that must fit under its top: its own, or that of the slabs that it
/// is kept with when it is the first of them.
fn chains(slabs: &[Slab]) -> Vec<f32> {
    let mut heights: Vec<f32> = slabs.iter().map(|slab| slab.height).collect();
    let mut at = slabs.len();
    while let Some(index) = at.checked_sub(1) {
        at = index;
        let next = slabs
            .get(index + 1)
            .filter(|next| slabs[index].keep && !next.new_page);
        if let Some(next) = next {
            heights[index] += next.before + heights[index + 1];
        }
    }
    heights
}

/// A page with its frames drawn behind.
pub(super) fn page(landed: Vec<Landed>) -> Page {
    let mut page = Page::default();
    let mut frames: BTreeMap<usize, (&Frame, f32, f32)> = BTreeMap::new();
    for Landed { y, slab } in &landed {
        for frame in &slab.frames {
            let bottom = y + slab.height;
            frames
                .entry(frame.number)
                .and_modify(|(_, _, end)| *end = bottom)
                .or_insert((frame, *y, bottom));
        }
    }
    // Outer remarks have higher numbers than the remarks inside them.
    for (frame, top, bottom) in frames.values().rev() {
        // A remark that goes on overleaf keeps some air around its text.
        let top = top
            - if landed_starts_inside(&landed, frame) {
                5.0
            } else {
                0.0
            };
        let bottom = bottom
            + if landed_ends_inside(&landed, frame) {
                5.0
            } else {
                0.0
            };
        page.items.push(Item::fill(
            frame.x,
            top,
            frame.width,
            bottom - top,
            frame.fill,
        ));
        page.items
            .push(Item::fill(frame.x, top, 3.0, bottom - top, frame.rule));
    }
    for Landed { y, slab } in landed {
        let mut whole = Slab::default();
        whole.absorb(slab, y);
        page.items.extend(whole.items);
        page.links.extend(whole.links);
    }
    page
}

fn landed_starts_inside(landed: &[Landed], frame: &Frame) -> bool {
    let first = landed.first();
    first.is_some_and(|landed| {
        landed
            .slab
            .frames
            .iter()
            .any(|own| own.number == frame.number)
            && !landed.slab.items.is_empty()
    })
}

fn landed_ends_inside(landed: &[Landed], frame: &Frame) -> bool {
    let last = landed.last();
    last.is_some_and(|landed| {
        landed
            .slab
            .frames
            .iter()
            .any(|own| own.number == frame.number)
            && !landed.slab.items.is_empty()
    })
}
