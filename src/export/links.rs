//! Where links may lead: every form follows the same ones.

use std::collections::BTreeSet;

use crate::document::model::{Block, Target};
use crate::text::clean;

/// A link as a form can write it.
pub(super) struct Link<'a> {
    /// Its words; the address itself where it has none.
    pub(super) words: &'a str,
    /// Where it leads; none when these are words alone.
    pub(super) to: Option<Destination>,
}

/// Where a link leads.
pub(super) enum Destination {
    /// To a place of the document, by its [`safe_id`].
    Inside(String),
    /// To an address, [`encoded`].
    Address(String),
}

/// The link of these words to that target.
pub(super) fn link<'a>(text: &'a str, target: &'a Target) -> Link<'a> {
    match target {
        Target::Inside(id) => Link {
            words: text,
            to: Some(Destination::Inside(safe_id(id))),
        },
        Target::Address(address) if is_followed(address) => Link {
            words: if text.is_empty() { address } else { text },
            to: Some(Destination::Address(encoded(address))),
        },
        Target::Address(_) => Link {
            words: text,
            to: None,
        },
    }
}

/// An id as it may stand in an attribute and in a link.
pub(super) fn safe_id(id: &str) -> String {
    let safe = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ':');
    id.chars().map(|c| if safe(c) { c } else { '-' }).collect()
}

/// The ids of all places of a document where links can lead, made safe.
pub(super) fn places(blocks: &[Block]) -> BTreeSet<String> {
    let mut found = Vec::new();
    collect(blocks, &mut found);
    found.into_iter().map(safe_id).collect()
}

/// The ids of all places, in reading order.
pub(super) fn collect<'a>(blocks: &'a [Block], into: &mut Vec<&'a str>) {
    for block in blocks {
        match block {
            Block::Heading { id, .. } => into.push(id),
            Block::Table(table) => {
                into.push(&table.id);
                into.extend(table.rows.iter().map(|row| row.id.as_str()));
            }
            Block::Figure(figure) => into.push(&figure.id),
            Block::Note { body, .. } => collect(body, into),
            Block::List { items, .. } => items.iter().for_each(|item| collect(item, into)),
            Block::Definitions(entries) => {
                entries.iter().for_each(|(_, body)| collect(body, into));
            }
            Block::Paragraph(_) | Block::PageBreak => {}
        }
    }
    into.retain(|id| !id.is_empty());
}

/// Only addresses that open a page or a message are written as links.
fn is_followed(address: &str) -> bool {
    ["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| address.starts_with(scheme))
}

/// An address without the characters that would end it.
fn encoded(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for c in clean(address).chars() {
        match c {
            ' ' => out.push_str("%20"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '\\' => out.push_str("%5C"),
            '|' => out.push_str("%7C"),
            c => out.push(c),
        }
    }
    out
}
