//! Tables, whose header is repeated on each page.

use super::Text;
use crate::document::model::{Align, Inline, Table, words};
use crate::export::xml::Xml;

impl Text {
    pub(super) fn table(&mut self, table: &Table) {
        self.paragraph("Caption", |text| {
            text.bookmark(&table.id);
            text.runs(&table.caption);
        });
        if table.columns.is_empty() {
            return;
        }
        self.tables += 1;
        let name = format!("Table{}", self.tables);
        self.xml.open(
            "table:table",
            &[("table:name", &name), ("table:style-name", "Table")],
        );
        self.xml.words("table:title", &[], &words(&table.caption));
        for column in &table.columns {
            let width = column.width.max(1);
            let style = format!("Column{width}");
            self.xml
                .empty("table:table-column", &[("table:style-name", &style)]);
            self.widths.insert(width, style);
        }
        self.xml.open("table:table-header-rows", &[]);
        self.open_row();
        for column in &table.columns {
            self.cell("HeadCell", heading(column.align), "", &column.title);
        }
        self.xml.close("table:table-row");
        self.xml.close("table:table-header-rows");
        for row in &table.rows {
            self.open_row();
            for (at, cell) in row.cells.iter().enumerate() {
                let align = table.columns.get(at).map_or(Align::Start, |c| c.align);
                let style = if at == 0 && table.row_headers {
                    heading(align)
                } else {
                    contents(align)
                };
                let id = if at == 0 { row.id.as_str() } else { "" };
                self.cell("Cell", style, id, cell);
            }
            self.xml.close("table:table-row");
        }
        self.xml.close("table:table");
        self.paragraph("After_20_table", |_| ());
    }

    fn open_row(&mut self) {
        self.xml
            .open("table:table-row", &[("table:style-name", "Row")]);
    }

    fn cell(&mut self, cell: &str, style: &'static str, id: &str, text: &[Inline]) {
        let attributes = [("table:style-name", cell), ("office:value-type", "string")];
        self.xml.open("table:table-cell", &attributes);
        self.paragraph(style, |whole| {
            whole.bookmark(id);
            whole.runs(text);
        });
        self.xml.close("table:table-cell");
    }
}

fn heading(align: Align) -> &'static str {
    match align {
        Align::Start => "Table_20_Heading",
        Align::End => "Table_20_Heading_20_end",
        Align::Center => "Table_20_Heading_20_center",
    }
}

fn contents(align: Align) -> &'static str {
    match align {
        Align::Start => "Table_20_Contents",
        Align::End => "Table_20_Contents_20_end",
        Align::Center => "Table_20_Contents_20_center",
    }
}

/// The style of columns of that share of the width.
pub(super) fn column(xml: &mut Xml, width: u8, name: &str) {
    let attributes = [("style:name", name), ("style:family", "table-column")];
    xml.element("style:style", &attributes, |xml| {
        // LibreOffice takes small shares for widths too small to draw, and makes all columns alike.
        let width = format!("{width}000*");
        xml.empty(
            "style:table-column-properties",
            &[("style:rel-column-width", &width)],
        );
    });
}
