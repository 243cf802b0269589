//! Lists. In ODT an item holds paragraphs and lists alone: for a table or a remark, all lists are closed and go on behind it.

use super::Text;
use crate::document::model::Block;

/// A list that is open.
#[derive(Debug, Clone, Copy)]
pub(super) struct Level {
    style: &'static str,
    /// The element of the item that is open.
    item: &'static str,
}

impl Text {
    pub(super) fn list(&mut self, ordered: bool, items: &[Vec<Block>]) {
        if items.is_empty() {
            return;
        }
        let style = if ordered { "Numbers" } else { "Bullets" };
        self.xml.open("text:list", &[("text:style-name", style)]);
        for item in items {
            let level = Level {
                style,
                item: "text:list-item",
            };
            self.xml.open(level.item, &[]);
            self.lists.push(level);
            // The mark of an item stands before its first paragraph.
            if !matches!(
                item.first(),
                Some(Block::Paragraph(_) | Block::Heading { .. })
            ) {
                self.paragraph("List_20_text", |_| ());
            }
            self.blocks(item, "List_20_text");
            if let Some(level) = self.lists.pop() {
                self.xml.close(level.item);
            }
        }
        self.xml.close("text:list");
    }

    /// What `inner` writes stands outside all lists.
    pub(super) fn outside_lists(&mut self, inner: impl FnOnce(&mut Self)) {
        let open = std::mem::take(&mut self.lists);
        for level in open.iter().rev() {
            self.xml.close(level.item);
            self.xml.close("text:list");
        }
        inner(self);
        for level in open {
            let attributes = [
                ("text:style-name", level.style),
                ("text:continue-numbering", "true"),
            ];
            self.xml.open("text:list", &attributes);
            // What follows belongs to the same item, and has no mark of its own.
            let item = "text:list-header";
            self.xml.open(item, &[]);
            self.lists.push(Level { item, ..level });
        }
    }
}
