//! The document as files: one file or folder a form, all from the same input.
//!
//! - [`markdown()`]: CommonMark with pipe tables, to paste, compare and keep under version control.
//! - [`sheet`]: sheets to fill in, as CSV and OpenDocument.
//! - [`pdf()`]: a tagged, paginated document, to send and to print.
//! - [`html()`]: one accessible page for any browser, to put online.
//! - [`odt()`] and [`docx()`]: with styles, for LibreOffice and Word, to go on writing.
//! - [`json`]: results and documents, for other programs.

mod archive;
pub mod docx;
mod footer;
pub mod html;
pub mod json;
mod label;
mod links;
pub mod markdown;
pub mod odt;
mod outline;
pub mod pdf;
pub mod sheet;
mod svg;
mod xml;

pub use docx::docx;
pub use html::html;
pub use markdown::markdown;
pub use odt::odt;
pub use pdf::{PdfError, TypeSize, pdf, pdf_in};

use crate::document::model::{Block, Figure, Inline, NoteKind, words};
use crate::text::{Lang, Texts, clean};

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

/// The id of a kind of remarks, the same in every form.
fn note_id(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Information => "information",
        NoteKind::Verify => "verify",
        NoteKind::Warning => "warning",
        NoteKind::Conclusion => "conclusion",
    }
}

/// What a picture says, in words; its caption when nobody wrote more.
fn alternative(figure: &Figure) -> String {
    if figure.alternative.trim().is_empty() {
        clean(&words(&figure.caption))
    } else {
        clean(&figure.alternative)
    }
}

/// Whether a paragraph leads to what stands below it: the two are kept on one page.
fn introduces(block: &Block, next: Option<&Block>) -> bool {
    let shown = |next: &Block| {
        matches!(
            next,
            Block::List { .. } | Block::Table(_) | Block::Figure(_) | Block::Definitions(_)
        )
    };
    matches!(block, Block::Paragraph(_)) && next.is_some_and(shown)
}

/// `label: value`, with the colon of the language.
fn labelled(label: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("{label}\u{a0}:"),
        Lang::En => format!("{label}:"),
    }
}

/// The first moment of a day `YYYY-MM-DD`, for properties of files; none for what is no day.
fn moment(day: &str) -> Option<String> {
    let day: jiff::civil::Date = day.parse().ok()?;
    Some(format!("{day}T00:00:00Z"))
}

/// The same runs, plain words made strong.
fn strengthened(text: &[Inline]) -> Vec<Inline> {
    let strengthen = |run: &Inline| match run {
        Inline::Text(words) => Inline::Strong(words.clone()),
        other => other.clone(),
    };
    text.iter().map(strengthen).collect()
}
