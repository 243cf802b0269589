//! Tables, put together.

use super::Builder;
use crate::document::model::{Align, Block, Column, Inline, Row, Table};

/// A table on its way: its id, the key of its caption, and the keys of its columns with their widths.
pub(super) struct Draft<'k> {
    pub(super) id: String,
    pub(super) caption: Vec<Inline>,
    pub(super) columns: Vec<(&'k str, u8, Align)>,
}

impl Builder<'_> {
    /// A table whose rows are named by their first cell; nothing without rows.
    pub(super) fn table(&self, draft: Draft<'_>, rows: Vec<Row>) -> Vec<Block> {
        let columns = draft
            .columns
            .into_iter()
            .map(|(key, width, align)| Column {
                title: vec![Inline::text(self.words.texts().say(key))],
                width,
                align,
            })
            .collect();
        self.table_of(draft.id, draft.caption, columns, rows)
    }

    /// A table whose first cells are no names of rows.
    pub(super) fn plain_table(&self, draft: Draft<'_>, rows: Vec<Row>) -> Vec<Block> {
        let mut blocks = self.table(draft, rows);
        for block in &mut blocks {
            if let Block::Table(table) = block {
                table.row_headers = false;
            }
        }
        blocks
    }

    /// The same with columns that are no words of the catalogue.
    pub(super) fn table_of(
        &self,
        id: String,
        caption: Vec<Inline>,
        columns: Vec<Column>,
        rows: Vec<Row>,
    ) -> Vec<Block> {
        if rows.is_empty() {
            return Vec::new();
        }
        vec![Block::Table(Table {
            id,
            caption,
            columns,
            rows,
            row_headers: true,
        })]
    }

    /// Words of the catalogue as runs.
    pub(super) fn said(&self, key: &str) -> Vec<Inline> {
        self.runs(&self.words.texts().say(key))
    }

    /// A paragraph.
    pub(super) fn paragraph(&self, text: &str) -> Block {
        Block::Paragraph(self.runs(text))
    }

    /// A paragraph followed by the facts that say so.
    pub(super) fn backed(&self, text: &str, claims: &[crate::knowledge::model::ClaimId]) -> Block {
        let mut runs = self.runs(text);
        runs.extend(self.references(claims));
        Block::Paragraph(runs)
    }
}

/// A row without id.
pub(super) fn row(cells: Vec<Vec<Inline>>) -> Row {
    Row {
        id: String::new(),
        cells,
    }
}
