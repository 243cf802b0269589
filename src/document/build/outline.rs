//! Numbers of headings, and links that lead somewhere.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::model::{Block, Inline, Target};

/// A section of the first level with all that is under it.
#[derive(Debug)]
pub(super) struct Part {
    /// Numbered as an annex.
    pub(super) annex: bool,
    /// Its blocks.
    pub(super) blocks: Vec<Block>,
}

/// The blocks in order, headings numbered; a link to what was not printed becomes plain text, and a link without words says
/// which part it leads to, as `name` has it (whether an annex, and its number).
pub(super) fn settle(parts: Vec<Part>, name: impl Fn(&str, bool) -> String) -> Vec<Block> {
    let (mut sections, mut annexes) = (0_usize, 0_u8);
    let mut blocks = Vec::new();
    let mut names = BTreeMap::new();
    for part in parts {
        let first = if part.annex {
            annexes += 1;
            char::from(b'A' + (annexes - 1) % 26).to_string()
        } else {
            sections += 1;
            sections.to_string()
        };
        let mut second = 0_usize;
        for mut block in part.blocks {
            if let Block::Heading {
                level, id, number, ..
            } = &mut block
            {
                *number = match level {
                    1 => first.clone(),
                    2 => {
                        second += 1;
                        format!("{first}.{second}")
                    }
                    _ => String::new(),
                };
                names.insert(id.clone(), name(number, part.annex));
            }
            blocks.push(block);
        }
    }
    let mut targets = BTreeSet::new();
    blocks
        .iter()
        .for_each(|block| targets_of(block, &mut targets));
    for block in &mut blocks {
        each_run(block, &mut |run| {
            if let Inline::Link {
                text,
                target: Target::Inside(id),
            } = run
            {
                if text.is_empty() {
                    text.clone_from(names.get(id).unwrap_or(id));
                }
                if !targets.contains(id) {
                    *run = Inline::Text(std::mem::take(text));
                }
            }
        });
    }
    blocks
}

fn targets_of(block: &Block, into: &mut BTreeSet<String>) {
    match block {
        Block::Heading { id, .. } => {
            into.insert(id.clone());
        }
        Block::Table(table) => {
            into.insert(table.id.clone());
            into.extend(table.rows.iter().map(|row| row.id.clone()));
        }
        Block::Figure(figure) => {
            into.insert(figure.id.clone());
        }
        Block::List { items, .. } => {
            items
                .iter()
                .flatten()
                .for_each(|block| targets_of(block, into));
        }
        Block::Note { body, .. } => body.iter().for_each(|block| targets_of(block, into)),
        Block::Definitions(terms) => {
            let inside = terms.iter().flat_map(|(_, blocks)| blocks);
            inside.for_each(|block| targets_of(block, into));
        }
        Block::Paragraph(_) | Block::PageBreak => {}
    }
}

fn each_run(block: &mut Block, change: &mut impl FnMut(&mut Inline)) {
    match block {
        Block::Heading { text, .. } | Block::Paragraph(text) => text.iter_mut().for_each(change),
        Block::List { items, .. } => {
            for block in items.iter_mut().flatten() {
                each_run(block, change);
            }
        }
        Block::Table(table) => {
            table.caption.iter_mut().for_each(&mut *change);
            for column in &mut table.columns {
                column.title.iter_mut().for_each(&mut *change);
            }
            for cell in table.rows.iter_mut().flat_map(|row| &mut row.cells) {
                cell.iter_mut().for_each(&mut *change);
            }
        }
        Block::Figure(figure) => figure.caption.iter_mut().for_each(change),
        Block::Note { title, body, .. } => {
            title.iter_mut().for_each(&mut *change);
            for block in body {
                each_run(block, change);
            }
        }
        Block::Definitions(terms) => {
            for (term, meaning) in terms {
                term.iter_mut().for_each(&mut *change);
                for block in meaning {
                    each_run(block, change);
                }
            }
        }
        Block::PageBreak => {}
    }
}
