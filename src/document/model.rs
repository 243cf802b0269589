//! The format-neutral document: what every export draws.
//!
//! A document is a tree of [`Block`]s made of [`Inline`]s. It knows no page, no font and no
//! colour. Each block kind has one meaning that a reader hears as well as sees, so that an export
//! can write it as a structure tag (PDF/UA), an element (HTML), a style (ODT) or a mark
//! (Markdown) without guessing.

pub use super::drawing::Drawing;
use crate::text::Lang;

/// A whole document, ready for any export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Language of every sentence in the document.
    pub lang: Lang,
    /// What the cover and the file's properties say.
    pub meta: Meta,
    /// The body, in reading order; the cover and the table of contents are made by the export
    /// from `meta` and from the headings.
    pub blocks: Vec<Block>,
}

/// Title page and file properties.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Meta {
    /// Title, for instance « Cahier des charges ».
    pub title: String,
    /// Second line of the cover: what the document is about.
    pub subtitle: String,
    /// Name of the association that issues the document.
    pub author: String,
    /// Reference of the document, stable for the same dossier.
    pub reference: String,
    /// Date printed on the cover, already written for people (« 1er décembre 2022 »).
    pub date: String,
    /// The same date as `YYYY-MM-DD`, for the file's properties; never the clock.
    pub iso_date: String,
    /// One line under the date: on which facts the document rests.
    pub edition: String,
    /// Lines of label and value printed on the cover (issuer, version, base used…).
    pub cover: Vec<(String, String)>,
    /// Titles and words that the exports themselves need, in the document's language.
    pub words: Words,
}

/// The few words that an export adds around the body.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    /// « Sommaire ».
    pub contents: String,
    /// « Page {n} / {total} »: the export replaces `{n}` and `{total}`.
    pub page: String,
    /// « (suite) », after the caption of a table that goes on overleaf.
    pub continued: String,
}

/// One block of the body. Ids are unique in a document and safe in a URL fragment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading of level 1 to 3, which bookmarks and the table of contents list.
    Heading {
        /// 1, 2 or 3; a level is never skipped.
        level: u8,
        /// Where links lead.
        id: String,
        /// Number printed before the text (« 4.2 »), empty for unnumbered headings.
        number: String,
        /// The text, without final point.
        text: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A bulleted or numbered list; an item is a list of blocks.
    List {
        /// Numbered when true.
        ordered: bool,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// A table with a header row, repeated on each page.
    Table(Table),
    /// A picture. The table with the same data follows it.
    Figure(Figure),
    /// A framed remark: what to know, what to verify, what blocks.
    Note {
        /// What the frame says before any word is read.
        kind: NoteKind,
        /// Its title, a few words.
        title: Vec<Inline>,
        /// Its content.
        body: Vec<Block>,
    },
    /// Terms and what they mean (glossary, identity card of a tool).
    Definitions(Vec<(Vec<Inline>, Vec<Block>)>),
    /// What follows starts on a new page, where there are pages.
    PageBreak,
}

/// What a framed remark is for; exports show it with a word and a rule, never by colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoteKind {
    /// To know.
    Information,
    /// To verify before deciding.
    Verify,
    /// An obstacle or a risk.
    Warning,
    /// A conclusion.
    Conclusion,
}

/// A table with one header row. The first cell of a row is its header when `row_headers`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Where links lead; may be empty.
    pub id: String,
    /// What the table shows, as a sentence without final point.
    pub caption: Vec<Inline>,
    /// Columns: title, and share of the width.
    pub columns: Vec<Column>,
    /// Rows; each has as many cells as there are columns.
    pub rows: Vec<Row>,
    /// Whether the first cell of each row names the row.
    pub row_headers: bool,
}

/// A picture with its words for those who do not see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Where links lead; may be empty.
    pub id: String,
    /// What the picture shows, as a sentence without final point.
    pub caption: Vec<Inline>,
    /// What the picture says, in whole sentences: the alternative text.
    pub alternative: String,
    /// The picture itself.
    pub drawing: Drawing,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its title.
    pub title: Vec<Inline>,
    /// Its share of the table's width, relative to the other columns (1 to 12).
    pub width: u8,
    /// How its cells are set.
    pub align: Align,
}

/// How the cells of a column are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    /// Text: from the start of the line.
    #[default]
    Start,
    /// Figures: to the end of the line.
    End,
    /// Short marks.
    Center,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// Where links lead; may be empty.
    pub id: String,
    /// One cell a column.
    pub cells: Vec<Vec<Inline>>,
}

/// A run of text inside a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Words, already through the typography of the document's language.
    Text(String),
    /// Words that matter more.
    Strong(String),
    /// Words of another language, titles, remarks.
    Emphasis(String),
    /// An identifier (`EX-07`, a claim, a command): typography leaves it alone.
    Code(String),
    /// A link inside the document or to an address.
    Link {
        /// The words of the link.
        text: String,
        /// Where it leads.
        target: Target,
    },
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// To a heading, table or row of the document, by id.
    Inside(String),
    /// To an address.
    Address(String),
}

impl Inline {
    /// Plain words.
    pub fn text(words: impl Into<String>) -> Self {
        Self::Text(words.into())
    }

    /// The words alone, without their role.
    pub fn words(&self) -> &str {
        match self {
            Self::Text(words) | Self::Strong(words) | Self::Emphasis(words) | Self::Code(words) => {
                words
            }
            Self::Link { text, .. } => text,
        }
    }
}

/// The words of several runs, joined.
pub fn words(runs: &[Inline]) -> String {
    runs.iter().map(Inline::words).collect()
}
