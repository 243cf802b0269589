//! The document as files: one file or folder a form, all from the same input.

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
