//! The blocks of a document as styled paragraphs and tables.

use super::lists::indent;
use super::{Place, Text};
use crate::document::model::{Block, Inline, NoteKind};
use crate::export::{introduces, labelled, note_word, strengthened};

/// Running text that stays with what stands below it.
const LEADING: &str = "LeadingText";

const HEADINGS: [&str; 3] = ["Heading1", "Heading2", "Heading3"];

impl Text {
    pub(super) fn blocks(&mut self, blocks: &[Block], place: Place) {
        for (at, block) in blocks.iter().enumerate() {
            let leads = place.style == Place::BODY.style && introduces(block, blocks.get(at + 1));
            let style = if leads { LEADING } else { place.style };
            self.block(block, Place { style, ..place });
        }
    }

    fn block(&mut self, block: &Block, place: Place) {
        match block {
            Block::Heading {
                level,
                id,
                number,
                text,
            } => {
                let style = HEADINGS[usize::from(*level).clamp(1, 3) - 1];
                self.paragraph(style, |whole| {
                    whole.bookmarked(id, |whole| {
                        if !number.is_empty() {
                            whole.plain(&format!("{number} "));
                        }
                        whole.runs(text);
                    });
                });
            }
            Block::Paragraph(text) => {
                let properties = |xml: &mut _| {
                    if place.depth > 0 {
                        indent(xml, place, false);
                    }
                };
                self.shaped(place.style, properties, |whole| whole.runs(text));
            }
            Block::List { ordered, items } => self.list(*ordered, items, place),
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
            Block::Note { kind, title, body } => self.note(*kind, title, body),
            Block::Definitions(entries) => {
                let (terms, bodies) = match place.note {
                    Some(_) => (place.style, place.style),
                    None => ("Term", "Definition"),
                };
                for (term, body) in entries {
                    self.paragraph(terms, |text| text.runs(&strengthened(term)));
                    let inside = Place {
                        style: bodies,
                        ..place
                    };
                    self.blocks(body, inside);
                }
            }
            Block::PageBreak => self.breaks = true,
        }
    }

    fn note(&mut self, kind: NoteKind, title: &[Inline], body: &[Block]) {
        let (heading, text, character) = match kind {
            NoteKind::Information => (
                "NoteTitleInformation",
                "NoteTextInformation",
                "NoteWordInformation",
            ),
            NoteKind::Verify => ("NoteTitleVerify", "NoteTextVerify", "NoteWordVerify"),
            NoteKind::Warning => ("NoteTitleWarning", "NoteTextWarning", "NoteWordWarning"),
            NoteKind::Conclusion => (
                "NoteTitleConclusion",
                "NoteTextConclusion",
                "NoteWordConclusion",
            ),
        };
        let word = note_word(kind, self.lang);
        self.paragraph(heading, |whole| {
            if title.is_empty() {
                whole.styled(character, &word);
            } else {
                let label = labelled(&word, whole.lang);
                whole.styled(character, &label);
                whole.plain(" ");
                whole.runs(title);
            }
        });
        let inside = Place {
            note: Some(kind),
            ..Place::of(text)
        };
        self.blocks(body, inside);
        self.paragraph("AfterTable", |_| ());
    }
}
