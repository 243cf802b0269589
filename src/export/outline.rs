//! The headings of a document, for tables of contents and bookmarks.

use crate::document::model::{Block, Inline, words};

/// A heading where a reader can go.
pub(super) struct Entry<'a> {
    pub(super) level: u8,
    pub(super) id: &'a str,
    pub(super) number: &'a str,
    pub(super) text: &'a [Inline],
}

impl Entry<'_> {
    /// Number and words.
    pub(super) fn title(&self) -> String {
        let title = format!("{} {}", self.number, words(self.text));
        title.trim().to_owned()
    }
}

/// All headings in reading order, those inside remarks, lists and definitions too.
pub(super) fn headings(blocks: &[Block]) -> Vec<Entry<'_>> {
    let mut found = Vec::new();
    collect(blocks, &mut found);
    found
}

fn collect<'a>(blocks: &'a [Block], into: &mut Vec<Entry<'a>>) {
    for block in blocks {
        match block {
            Block::Heading {
                level,
                id,
                number,
                text,
            } => {
                into.push(Entry {
                    level: *level,
                    id,
                    number,
                    text,
                });
            }
            Block::Note { body, .. } => collect(body, into),
            Block::List { items, .. } => items.iter().for_each(|item| collect(item, into)),
            Block::Definitions(entries) => {
                entries.iter().for_each(|(_, body)| collect(body, into));
            }
            Block::Paragraph(_) | Block::Table(_) | Block::Figure(_) | Block::PageBreak => {}
        }
    }
}
