//! Tables, whose header is repeated on each page.

use super::{TEXT_WIDTH, Text};
use crate::document::model::{Align, Inline, Table, words};
use crate::export::xml::Xml;

impl Text {
    pub(super) fn table(&mut self, table: &Table) {
        self.paragraph("Caption", |text| {
            text.bookmarked(&table.id, |text| text.runs(&table.caption));
        });
        if table.columns.is_empty() {
            return;
        }
        let widths = widths(table);
        self.xml.open("w:tbl", &[]);
        properties(&mut self.xml, table);
        self.xml.element("w:tblGrid", &[], |xml| {
            for width in &widths {
                xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
            }
        });
        let titles = table
            .columns
            .iter()
            .map(|column| (column.title.as_slice(), column.align));
        self.row(titles, &widths, "", Kind::Header);
        for row in &table.rows {
            let cells = row.cells.iter().enumerate().map(|(at, cell)| {
                let align = table.columns.get(at).map_or(Align::Start, |c| c.align);
                (cell.as_slice(), align)
            });
            let kind = if table.row_headers {
                Kind::Named
            } else {
                Kind::Plain
            };
            self.row(cells, &widths, &row.id, kind);
        }
        self.xml.close("w:tbl");
        self.paragraph("AfterTable", |_| ());
    }

    fn row<'a>(
        &mut self,
        cells: impl Iterator<Item = (&'a [Inline], Align)>,
        widths: &[u32],
        id: &str,
        kind: Kind,
    ) {
        self.xml.open("w:tr", &[]);
        self.xml.element("w:trPr", &[], |xml| {
            xml.empty("w:cantSplit", &[]);
            if kind == Kind::Header {
                xml.empty("w:tblHeader", &[]);
            }
        });
        for (at, ((text, align), width)) in cells.zip(widths).enumerate() {
            self.xml.open("w:tc", &[]);
            self.xml.element("w:tcPr", &[], |xml| {
                let width = width.to_string();
                xml.empty("w:tcW", &[("w:w", &width), ("w:type", "dxa")]);
            });
            let names = kind == Kind::Header || (kind == Kind::Named && at == 0);
            let style = if names { "TableHeading" } else { "TableText" };
            let aligned = |xml: &mut Xml| {
                let side = match align {
                    Align::Start => return,
                    Align::End => "right",
                    Align::Center => "center",
                };
                xml.empty("w:jc", &[("w:val", side)]);
            };
            self.shaped(style, aligned, |whole| {
                let id = if at == 0 { id } else { "" };
                whole.bookmarked(id, |whole| whole.runs(text));
            });
            self.xml.close("w:tc");
        }
        self.xml.close("w:tr");
    }
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// The titles of the columns.
    Header,
    /// A row that its first cell names.
    Named,
    /// A row without a name.
    Plain,
}

fn properties(xml: &mut Xml, table: &Table) {
    xml.element("w:tblPr", &[], |xml| {
        xml.empty("w:tblStyle", &[("w:val", "DocumentTable")]);
        xml.empty("w:tblW", &[("w:w", "5000"), ("w:type", "pct")]);
        xml.empty("w:tblLayout", &[("w:type", "fixed")]);
        let first = if table.row_headers { "1" } else { "0" };
        xml.empty(
            "w:tblLook",
            &[
                ("w:firstRow", "1"),
                ("w:lastRow", "0"),
                ("w:firstColumn", first),
                ("w:lastColumn", "0"),
                ("w:noHBand", "1"),
                ("w:noVBand", "1"),
            ],
        );
        xml.empty("w:tblCaption", &[("w:val", &words(&table.caption))]);
    });
}

/// The width of each column, in twentieths of a point.
fn widths(table: &Table) -> Vec<u32> {
    let share = |width: u8| u32::from(width.max(1));
    let whole: u32 = table.columns.iter().map(|c| share(c.width)).sum();
    let columns = table.columns.iter();
    columns
        .map(|column| TEXT_WIDTH * share(column.width) / whole)
        .collect()
}
