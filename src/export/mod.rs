//! The document as files: one file or folder a form, all from the same input.
//!
//! - [`markdown()`]: CommonMark with pipe tables, to paste, compare and keep under version control.
//! - [`sheet`]: sheets to fill in, as CSV and OpenDocument.
//! - [`pdf()`]: a tagged, paginated document, to send and to print.

mod archive;
pub mod json;
pub mod markdown;
mod outline;
pub mod pdf;
pub mod sheet;
mod xml;

pub use markdown::markdown;
pub use pdf::{PdfError, pdf};

use crate::document::model::NoteKind;
use crate::text::{Lang, Texts};

/// The word of a framed remark, which says its kind without colour.
pub fn note_word(kind: NoteKind, lang: Lang) -> String {
    let texts = Texts::new(lang);
    match kind {
        NoteKind::Information => texts.say("note-information"),
        NoteKind::Verify => texts.say("note-verify"),
        NoteKind::Warning => texts.say("note-warning"),
        NoteKind::Conclusion => texts.say("note-conclusion"),
    }
}

/// `label: value`, with the colon of the language.
fn labelled(label: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("{label}\u{a0}:"),
        Lang::En => format!("{label}:"),
    }
}
