//! The document in Markdown: CommonMark, with the pipe tables that every forge reads.

mod inline;

use super::links::safe_id;
use super::outline::headings;
use super::{alternative, labelled, note_word, strengthened};
use crate::document::model::{Align, Block, Document, Figure, Inline, Table};
use crate::text::Lang;
use inline::{anchor, escape, paragraph, runs, strong};

/// `document` as Markdown. Ends with one line break; texts can add no mark and no HTML of theirs.
pub fn markdown(document: &Document) -> String {
    let writer = Writer {
        lang: document.lang,
    };
    let mut parts = writer.front(document);
    parts.extend(writer.blocks(&document.blocks));
    let mut out = parts.join("\n\n");
    out.push('\n');
    out
}

struct Writer {
    lang: Lang,
}

impl Writer {
    /// Title, cover lines and table of contents.
    fn front(&self, document: &Document) -> Vec<String> {
        let meta = &document.meta;
        let mut parts = vec![format!("# {}", escape(&meta.title))];
        let lines = [&meta.subtitle, &meta.author, &meta.date, &meta.edition];
        let lines: Vec<String> = lines
            .iter()
            .filter(|line| !line.is_empty())
            .map(|line| paragraph(&escape(line)))
            .collect();
        parts.extend(lines);
        let cover: Vec<String> = meta
            .cover
            .iter()
            .map(|(label, value)| {
                format!(
                    "- {} {}",
                    strong(&labelled(label, self.lang)),
                    escape(value)
                )
            })
            .collect();
        parts.push(cover.join("\n"));
        let entries: Vec<String> = headings(&document.blocks)
            .iter()
            .map(|entry| {
                let indent = "  ".repeat(usize::from(entry.level.saturating_sub(1)));
                format!(
                    "{indent}- [{}](#{})",
                    escape(&entry.title()),
                    safe_id(entry.id)
                )
            })
            .collect();
        if !entries.is_empty() {
            parts.push(format!("## {}", escape(&document.meta.words.contents)));
            parts.push(entries.join("\n"));
        }
        parts.retain(|part| !part.is_empty());
        parts
    }

    fn blocks(&self, blocks: &[Block]) -> Vec<String> {
        let mut alternate = false;
        let mut parts = Vec::new();
        for (at, block) in blocks.iter().enumerate() {
            // Two lists in a row would become one, unless their marks differ.
            let follows = at
                .checked_sub(1)
                .is_some_and(|before| same_list(&blocks[before], block));
            alternate = follows && !alternate;
            parts.push(self.block(block, alternate));
        }
        parts.retain(|part| !part.is_empty());
        parts
    }

    fn block(&self, block: &Block, alternate: bool) -> String {
        match block {
            Block::Heading {
                level,
                id,
                number,
                text,
            } => {
                let marks = "#".repeat(usize::from(*level) + 1);
                let title = format!("{} {}", escape(number), runs(text));
                format!("{}\n\n{marks} {}", anchor(id), title.trim())
            }
            Block::Paragraph(text) => paragraph(&runs(text)),
            Block::List { ordered, items } => {
                let mark = |at: usize| match (ordered, alternate) {
                    (true, false) => format!("{}. ", at + 1),
                    (true, true) => format!("{}) ", at + 1),
                    (false, false) => "- ".to_owned(),
                    (false, true) => "* ".to_owned(),
                };
                self.items(items.iter().map(|item| self.blocks(item)), mark)
            }
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
            Block::Note { kind, title, body } => {
                let word = note_word(*kind, self.lang);
                let mut title = strengthened(title);
                if title.is_empty() {
                    title.push(Inline::Strong(word));
                } else {
                    title.insert(
                        0,
                        Inline::Strong(format!("{} ", labelled(&word, self.lang))),
                    );
                }
                let title = runs(&title);
                let mut parts = vec![title];
                parts.extend(self.blocks(body));
                prefixed(&parts.join("\n\n"), "> ", "> ")
            }
            Block::Definitions(entries) => {
                let items = entries.iter().map(|(term, body)| {
                    let term = format!("{}{}", runs(&strengthened(term)), labelled("", self.lang));
                    let mut parts = self.blocks(body);
                    match (body.first(), parts.first_mut()) {
                        (Some(Block::Paragraph(_)), Some(first)) => {
                            *first = format!("{term} {first}");
                        }
                        _ => parts.insert(0, term),
                    }
                    parts
                });
                self.items(items, |_| {
                    if alternate {
                        "* ".to_owned()
                    } else {
                        "- ".to_owned()
                    }
                })
            }
            Block::PageBreak => String::new(),
        }
    }

    /// Items under their marks; a list of single lines stays tight.
    fn items(
        &self,
        items: impl Iterator<Item = Vec<String>>,
        mark: impl Fn(usize) -> String,
    ) -> String {
        let mut tight = true;
        let items: Vec<String> = items
            .enumerate()
            .map(|(at, parts)| {
                tight &= parts.len() <= 1;
                let mark = mark(at);
                let indent = " ".repeat(mark.len());
                prefixed(&parts.join("\n\n"), &mark, &indent)
            })
            .collect();
        items.join(if tight { "\n" } else { "\n\n" })
    }

    /// Caption and alternative text: the picture in words.
    fn figure(&self, figure: &Figure) -> String {
        let mut parts = Vec::new();
        if !figure.id.is_empty() {
            parts.push(anchor(&figure.id));
        }
        parts.push(paragraph(&runs(&strengthened(&figure.caption))));
        parts.push(paragraph(&escape(&alternative(figure))));
        parts.retain(|part| !part.is_empty());
        parts.join("\n\n")
    }

    fn table(&self, table: &Table) -> String {
        let mut parts = Vec::new();
        if !table.id.is_empty() {
            parts.push(anchor(&table.id));
        }
        parts.push(paragraph(&runs(&strengthened(&table.caption))));
        if !table.columns.is_empty() {
            let mut lines = vec![row(table.columns.iter().map(|column| runs(&column.title)))];
            lines.push(row(table
                .columns
                .iter()
                .map(|column| rule(column.align).to_owned())));
            for line in &table.rows {
                let cells = line.cells.iter().enumerate().map(|(at, cell)| {
                    let name = at == 0 && table.row_headers;
                    let text = if name {
                        runs(&strengthened(cell))
                    } else {
                        runs(cell)
                    };
                    let anchor = if at == 0 && !line.id.is_empty() {
                        anchor(&line.id)
                    } else {
                        String::new()
                    };
                    format!("{anchor}{text}")
                });
                lines.push(row(cells));
            }
            parts.push(lines.join("\n"));
        }
        parts.retain(|part| !part.is_empty());
        parts.join("\n\n")
    }
}

fn same_list(one: &Block, other: &Block) -> bool {
    let kind = |block: &Block| match block {
        Block::List { ordered: true, .. } => 1,
        Block::List { ordered: false, .. } | Block::Definitions(_) => 2,
        _ => 0,
    };
    kind(one) == kind(other) && kind(one) != 0
}

fn row(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<String> = cells.collect();
    format!("| {} |", cells.join(" | "))
}

fn rule(align: Align) -> &'static str {
    match align {
        Align::Start => "---",
        Align::End => "---:",
        Align::Center => ":---:",
    }
}

/// `text` with `first` before its first line and `next` before the others.
fn prefixed(text: &str, first: &str, next: &str) -> String {
    let lines = text.split('\n').enumerate();
    let lines = lines.map(|(at, line)| match (at, line) {
        (0, line) => format!("{first}{line}"),
        (_, "") => next.trim_end().to_owned(),
        (_, line) => format!("{next}{line}"),
    });
    lines.collect::<Vec<String>>().join("\n")
}
