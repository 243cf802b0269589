//! The blocks of a document as elements.

use super::Page;
use crate::document::model::{Align, Block, Column, Inline, NoteKind, Row, Table, words};
use crate::export::links::safe_id;
use crate::export::{labelled, note_id, note_word};

impl Page {
    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
            self.xml.raw("\n");
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading {
                level,
                id,
                number,
                text,
            } => {
                // The title of the document is the first level.
                let name = ["h2", "h3", "h4"][usize::from(*level).clamp(1, 3) - 1];
                self.xml.open(name, &[("id", &safe_id(id))]);
                if !number.is_empty() {
                    self.xml.text(&format!("{number} "));
                }
                self.runs(text);
                self.xml.close(name);
            }
            Block::Paragraph(text) => {
                self.xml.open("p", &[]);
                self.runs(text);
                self.xml.close("p");
            }
            Block::List { ordered, items } => {
                let name = if *ordered { "ol" } else { "ul" };
                self.xml.open(name, &[]);
                for item in items {
                    self.xml.open("li", &[]);
                    self.inner(item);
                    self.xml.close("li");
                }
                self.xml.close(name);
            }
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
            Block::Note { kind, title, body } => self.note(*kind, title, body),
            Block::Definitions(entries) => {
                self.xml.open("dl", &[]);
                for (term, body) in entries {
                    self.xml.open("dt", &[]);
                    self.runs(term);
                    self.xml.close("dt");
                    self.xml.open("dd", &[]);
                    self.inner(body);
                    self.xml.close("dd");
                }
                self.xml.close("dl");
            }
            Block::PageBreak => self.xml.element("div", &[("class", "page-break")], |_| ()),
        }
    }

    /// What an item holds; a single paragraph needs no element of its own.
    fn inner(&mut self, blocks: &[Block]) {
        match blocks {
            [Block::Paragraph(text)] => self.runs(text),
            blocks => self.blocks(blocks),
        }
    }

    fn note(&mut self, kind: NoteKind, title: &[Inline], body: &[Block]) {
        let name = note_id(kind);
        let word = note_word(kind, self.lang);
        self.xml.open(
            "aside",
            &[("role", "note"), ("class", &format!("note {name}"))],
        );
        self.xml.open("p", &[("class", "title")]);
        let label = if title.is_empty() {
            word
        } else {
            labelled(&word, self.lang)
        };
        self.xml.words("span", &[("class", "kind")], &label);
        if !title.is_empty() {
            self.xml.text(" ");
            self.runs(title);
        }
        self.xml.close("p");
        self.xml.raw("\n");
        self.blocks(body);
        self.xml.close("aside");
    }

    /// Opens what scrolls by itself where the window is narrow, by keyboard too; `name` is for those who do not see it.
    pub(super) fn open_scrolling(&mut self, name: &str) {
        self.xml.open(
            "div",
            &[
                ("class", "scroll"),
                ("role", "group"),
                ("tabindex", "0"),
                ("aria-label", name),
            ],
        );
    }

    /// A table that scrolls by itself where the window is narrow, by keyboard too.
    fn table(&mut self, table: &Table) {
        self.open_scrolling(&words(&table.caption));
        if table.id.is_empty() {
            self.xml.open("table", &[]);
        } else {
            self.xml.open("table", &[("id", &safe_id(&table.id))]);
        }
        self.xml.open("caption", &[]);
        self.runs(&table.caption);
        self.xml.close("caption");
        self.columns(&table.columns);
        self.xml.open("tbody", &[]);
        for row in &table.rows {
            self.row(table, row);
        }
        self.xml.close("tbody");
        self.xml.close("table");
        self.xml.close("div");
    }

    fn columns(&mut self, columns: &[Column]) {
        let whole: u32 = columns.iter().map(|column| u32::from(column.width)).sum();
        self.xml.element("colgroup", &[], |xml| {
            for column in columns {
                let share = u32::from(column.width) * 100 / whole.max(1);
                xml.empty("col", &[("style", &format!("width:{share}%"))]);
            }
        });
        self.xml.open("thead", &[]);
        self.xml.open("tr", &[]);
        for column in columns {
            self.cell(&column.title, column.align, Some("col"));
        }
        self.xml.close("tr");
        self.xml.close("thead");
    }

    fn row(&mut self, table: &Table, row: &Row) {
        if row.id.is_empty() {
            self.xml.open("tr", &[]);
        } else {
            self.xml.open("tr", &[("id", &safe_id(&row.id))]);
        }
        for (at, cell) in row.cells.iter().enumerate() {
            let align = table.columns.get(at).map_or(Align::Start, |c| c.align);
            let names = at == 0 && table.row_headers;
            self.cell(cell, align, names.then_some("row"));
        }
        self.xml.close("tr");
        self.xml.raw("\n");
    }

    /// A cell; one without words heads nothing.
    fn cell(&mut self, text: &[Inline], align: Align, scope: Option<&str>) {
        let scope = scope.filter(|_| !words(text).trim().is_empty());
        let name = if scope.is_some() { "th" } else { "td" };
        let class = match align {
            Align::Start => None,
            Align::End => Some(("class", "end")),
            Align::Center => Some(("class", "center")),
        };
        let scope = scope.map(|scope| ("scope", scope));
        let attributes: Vec<(&str, &str)> = scope.into_iter().chain(class).collect();
        self.xml.open(name, &attributes);
        self.runs(text);
        self.xml.close(name);
    }
}
