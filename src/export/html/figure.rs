//! Pictures, drawn in the page itself.

use super::Page;
use crate::document::model::{Figure, words};
use crate::export::links::safe_id;
use crate::export::svg;

impl Page {
    pub(super) fn figure(&mut self, figure: &Figure) {
        if figure.id.is_empty() {
            self.xml.open("figure", &[]);
        } else {
            self.xml.open("figure", &[("id", &safe_id(&figure.id))]);
        }
        self.xml.open("figcaption", &[]);
        self.runs(&figure.caption);
        self.xml.close("figcaption");
        // Where the window is narrow, it scrolls: its words would be too small to read.
        self.open_scrolling(&words(&figure.caption));
        svg::picture(&mut self.xml, figure, &[]);
        self.xml.close("div");
        self.xml.close("figure");
    }
}
