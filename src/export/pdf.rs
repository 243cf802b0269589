//! The document as PDF: paginated, tagged for screen readers, the same bytes for the same input.
//!
//! Blocks become [`slab`]s (unbreakable strips of a page) with their place in the structure
//! [`tags`]; [`flow`] puts slabs on pages; [`writer`] draws the pages with printpdf; [`finish`]
//! adds what printpdf does not write: structure, links, bookmarks, metadata. Every item on a page
//! belongs to a structure element or is an artifact: there is no third kind.

mod blocks;
mod bookmarks;
mod break_points;
mod contents;
mod cover;
mod display;
mod figure;
mod finish;
mod flow;
mod fonts;
mod furniture;
mod identity;
mod lists;
mod metadata;
mod paragraph;
mod remark;
mod shaping;
mod slab;
mod spans;
mod structure;
mod table;
mod tags;
mod theme;
mod typeset_line;
mod writer;

use thiserror::Error;

pub use theme::TypeSize;

use crate::document::model::Document;

/// Why no PDF could be made. None of these depends on the document: they mean a damaged program.
#[derive(Debug, Error)]
pub enum PdfError {
    /// A font of the program cannot be read.
    #[error("the font {0} inside the program cannot be read: install Trousse again")]
    Font(&'static str),
    /// The part of a font that the document needs could not be cut out.
    #[error("the font {font} could not be put into the document: {reason}")]
    Subset {
        /// Which font.
        font: &'static str,
        /// What the subsetter says.
        reason: String,
    },
    /// The file could not be assembled.
    #[error("the PDF could not be assembled: {0}")]
    Assembly(String),
}

/// `document` as a PDF file, A4, tagged, with its fonts, in the usual size of type.
///
/// # Errors
///
/// Only when the program itself is damaged (see [`PdfError`]); any document gives pages.
pub fn pdf(document: &Document) -> Result<Vec<u8>, PdfError> {
    pdf_in(document, TypeSize::Usual)
}

/// The same in any size of type.
///
/// # Errors
///
/// As [`pdf`].
pub fn pdf_in(document: &Document, size: TypeSize) -> Result<Vec<u8>, PdfError> {
    let book = flow::compose(document, fonts::Fonts::load()?, size);
    let drawn = writer::draw(&book)?;
    finish::finish(document, &book, drawn)
}
