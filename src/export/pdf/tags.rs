//! The structure of the document, as screen readers walk through it.

/// A structure element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct NodeId(pub(super) usize);

/// What a structure element is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag {
    Document,
    Section,
    Division,
    Paragraph,
    Heading(u8),
    Contents,
    ContentsItem,
    Link,
    List { ordered: bool },
    ListItem,
    Label,
    ListBody,
    Table,
    Caption,
    TableHead,
    TableBody,
    TableRow,
    ColumnHeader,
    RowHeader,
    Cell,
    Figure,
}

impl Tag {
    /// Name in the PDF.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Section => "Sect",
            Self::Division => "Div",
            Self::Paragraph => "P",
            Self::Heading(0 | 1) => "H1",
            Self::Heading(2) => "H2",
            Self::Heading(_) => "H3",
            Self::Contents => "TOC",
            Self::ContentsItem => "TOCI",
            Self::Link => "Link",
            Self::List { .. } => "L",
            Self::ListItem => "LI",
            Self::Label => "Lbl",
            Self::ListBody => "LBody",
            Self::Table => "Table",
            Self::Caption => "Caption",
            Self::TableHead => "THead",
            Self::TableBody => "TBody",
            Self::TableRow => "TR",
            Self::ColumnHeader | Self::RowHeader => "TH",
            Self::Cell => "TD",
            Self::Figure => "Figure",
        }
    }

    /// Whether the element stands in a line of text, among words: such an element takes its place
    /// when its first words are drawn.
    pub(super) fn is_inline(self) -> bool {
        self == Self::Link
    }
}

/// A structure element and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) tag: Tag,
    pub(super) parent: Option<NodeId>,
    /// Title, for headings.
    pub(super) title: String,
    /// Alternative text, for figures.
    pub(super) alternative: String,
}

/// All structure elements, parents before children.
#[derive(Debug)]
pub(super) struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    /// The element that holds all others.
    pub(super) const ROOT: NodeId = NodeId(0);

    pub(super) fn new() -> Self {
        Self {
            nodes: vec![Node {
                tag: Tag::Document,
                parent: None,
                title: String::new(),
                alternative: String::new(),
            }],
        }
    }

    /// Adds an element at the end of `parent`.
    pub(super) fn add(&mut self, parent: NodeId, tag: Tag) -> NodeId {
        self.nodes.push(Node {
            tag,
            parent: Some(parent),
            title: String::new(),
            alternative: String::new(),
        });
        NodeId(self.nodes.len() - 1)
    }

    pub(super) fn set_title(&mut self, node: NodeId, title: String) {
        self.nodes[node.0].title = title;
    }

    pub(super) fn set_alternative(&mut self, node: NodeId, alternative: String) {
        self.nodes[node.0].alternative = alternative;
    }

    /// The element itself, or the one whose line of text it stands in.
    pub(super) fn block_of(&self, node: NodeId) -> NodeId {
        let own = self.get(node);
        match own.parent {
            Some(parent) if own.tag.is_inline() => parent,
            _ => node,
        }
    }

    pub(super) fn get(&self, node: NodeId) -> &Node {
        &self.nodes[node.0]
    }

    pub(super) fn nodes(&self) -> &[Node] {
        &self.nodes
    }
}
