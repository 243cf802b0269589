//! Documents as JSON: the same blocks that every other form draws.

use schemars::JsonSchema;
use serde::Serialize;

use crate::document::model::{Align, Block, Document, Inline, Row, Table};
use crate::export::links::{Destination, link, safe_id};
use crate::export::{alternative, note_id, note_word};
use crate::text::{Lang, clean};

/// A document, in reading order.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DocumentOutput {
    /// Language of all words, as a BCP 47 tag.
    pub lang: String,
    /// Its title.
    pub title: String,
    /// What it is about.
    pub subtitle: String,
    /// Name of the association.
    pub author: String,
    /// Reference, the same for the same dossier.
    pub reference: String,
    /// Day of the document; empty when it has none.
    pub day: String,
    /// The same day, as people write it.
    pub date: String,
    /// On which facts it rests.
    pub edition: String,
    /// Lines of the cover.
    pub cover: Vec<CoverLineOutput>,
    /// Its body.
    pub blocks: Vec<BlockOutput>,
}

/// A line of the cover.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CoverLineOutput {
    /// What the line is about.
    pub label: String,
    /// What it says.
    pub value: String,
}

/// A block. More kinds may be added: a reader that does not know one goes on with the next.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum BlockOutput {
    /// A heading.
    Heading {
        /// 1 to 3.
        level: u8,
        /// Where links lead.
        id: String,
        /// Number before the words; empty when it has none.
        number: String,
        /// Its words.
        text: Vec<RunOutput>,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        text: Vec<RunOutput>,
    },
    /// A list.
    List {
        /// Whether its items are numbered.
        ordered: bool,
        /// Its items, each a list of blocks.
        items: Vec<Vec<BlockOutput>>,
    },
    /// A table.
    Table(TableOutput),
    /// A picture, in words; the table with the same data follows it.
    Figure {
        /// Where links lead; empty when none do.
        id: String,
        /// What it shows.
        caption: Vec<RunOutput>,
        /// What it says.
        alternative: String,
    },
    /// A framed remark.
    Note {
        /// `information`, `verify`, `warning`, `conclusion`.
        note: String,
        /// The same as a word of the document's language.
        label: String,
        /// Its title.
        title: Vec<RunOutput>,
        /// Its content.
        body: Vec<BlockOutput>,
    },
    /// Terms and what they mean.
    Definitions {
        /// The terms, in order.
        entries: Vec<DefinitionOutput>,
    },
    /// What follows starts on a new page, where there are pages.
    PageBreak,
}

/// A term and what it means.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DefinitionOutput {
    /// The term.
    pub term: Vec<RunOutput>,
    /// What it means.
    pub body: Vec<BlockOutput>,
}

/// A table with one header row.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct TableOutput {
    /// Where links lead; empty when none do.
    pub id: String,
    /// What the table shows.
    pub caption: Vec<RunOutput>,
    /// Its columns.
    pub columns: Vec<ColumnOutput>,
    /// Its rows.
    pub rows: Vec<RowOutput>,
    /// Whether the first cell of each row names the row.
    pub row_headers: bool,
}

/// A column.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ColumnOutput {
    /// Its title.
    pub title: Vec<RunOutput>,
    /// Its share of the width, relative to the others.
    pub width: u8,
    /// `start`, `end`, `center`.
    pub align: String,
}

/// A row.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RowOutput {
    /// Where links lead; empty when none do.
    pub id: String,
    /// One cell a column.
    pub cells: Vec<Vec<RunOutput>>,
}

/// Words that have one role.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RunOutput {
    /// `text`, `strong`, `emphasis`, `code`, `link`.
    pub role: String,
    /// The words.
    pub words: String,
    /// Where a link leads: an address, or `#` and an id of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

/// `document` for other programs.
pub fn document(document: &Document) -> DocumentOutput {
    let meta = &document.meta;
    let cover = meta.cover.iter().map(|(label, value)| CoverLineOutput {
        label: clean(label),
        value: clean(value),
    });
    DocumentOutput {
        lang: document.lang.tag().to_owned(),
        title: clean(&meta.title),
        subtitle: clean(&meta.subtitle),
        author: clean(&meta.author),
        reference: clean(&meta.reference),
        day: clean(&meta.iso_date),
        date: clean(&meta.date),
        edition: clean(&meta.edition),
        cover: cover.collect(),
        blocks: blocks(&document.blocks, document.lang),
    }
}

fn blocks(blocks: &[Block], lang: Lang) -> Vec<BlockOutput> {
    blocks.iter().map(|one| block(one, lang)).collect()
}

fn block(block: &Block, lang: Lang) -> BlockOutput {
    match block {
        Block::Heading {
            level,
            id,
            number,
            text,
        } => BlockOutput::Heading {
            level: *level,
            id: safe_id(id),
            number: clean(number),
            text: runs(text),
        },
        Block::Paragraph(text) => BlockOutput::Paragraph { text: runs(text) },
        Block::List { ordered, items } => BlockOutput::List {
            ordered: *ordered,
            items: items.iter().map(|item| blocks(item, lang)).collect(),
        },
        Block::Table(one) => BlockOutput::Table(table(one)),
        Block::Figure(figure) => BlockOutput::Figure {
            id: safe_id(&figure.id),
            caption: runs(&figure.caption),
            alternative: alternative(figure),
        },
        Block::Note { kind, title, body } => BlockOutput::Note {
            note: note_id(*kind).to_owned(),
            label: note_word(*kind, lang),
            title: runs(title),
            body: blocks(body, lang),
        },
        Block::Definitions(entries) => {
            let entries = entries.iter().map(|(term, body)| DefinitionOutput {
                term: runs(term),
                body: blocks(body, lang),
            });
            BlockOutput::Definitions {
                entries: entries.collect(),
            }
        }
        Block::PageBreak => BlockOutput::PageBreak,
    }
}

fn table(table: &Table) -> TableOutput {
    let columns = table.columns.iter().map(|column| ColumnOutput {
        title: runs(&column.title),
        width: column.width,
        align: match column.align {
            Align::Start => "start",
            Align::End => "end",
            Align::Center => "center",
        }
        .to_owned(),
    });
    let row = |row: &Row| RowOutput {
        id: safe_id(&row.id),
        cells: row.cells.iter().map(|cell| runs(cell)).collect(),
    };
    TableOutput {
        id: safe_id(&table.id),
        caption: runs(&table.caption),
        columns: columns.collect(),
        rows: table.rows.iter().map(row).collect(),
        row_headers: table.row_headers,
    }
}

fn runs(text: &[Inline]) -> Vec<RunOutput> {
    text.iter().map(run).collect()
}

fn run(run: &Inline) -> RunOutput {
    let (role, words, to) = match run {
        Inline::Text(words) => ("text", words.as_str(), None),
        Inline::Strong(words) => ("strong", words.as_str(), None),
        Inline::Emphasis(words) => ("emphasis", words.as_str(), None),
        Inline::Code(words) => ("code", words.as_str(), None),
        Inline::Link { text, target } => {
            let link = link(text, target);
            let to = link.to.map(|to| match to {
                Destination::Inside(id) => format!("#{id}"),
                Destination::Address(address) => address,
            });
            let role = if to.is_some() { "link" } else { "text" };
            (role, link.words, to)
        }
    };
    RunOutput {
        role: role.to_owned(),
        words: clean(words),
        to,
    }
}
