//! The blocks of a document as styled paragraphs, lists, sections and tables.

use super::Text;
use crate::document::model::{Block, Inline, NoteKind};
use crate::export::links::safe_id;
use crate::export::{introduces, labelled, note_word};

/// Running text.
pub(super) const BODY: &str = "Text_20_body";
/// Running text that stays with what stands below it.
const LEADING: &str = "Leading_20_text";

const HEADINGS: [&str; 3] = ["Heading_20_1", "Heading_20_2", "Heading_20_3"];

impl Text {
    /// Blocks whose paragraphs have that style.
    pub(super) fn blocks(&mut self, blocks: &[Block], style: &'static str) {
        for (at, block) in blocks.iter().enumerate() {
            let leads = style == BODY && introduces(block, blocks.get(at + 1));
            self.block(block, if leads { LEADING } else { style });
        }
    }

    fn block(&mut self, block: &Block, style: &'static str) {
        match block {
            Block::Heading {
                level,
                id,
                number,
                text,
            } => self.heading(*level, id, number, text),
            Block::Paragraph(text) => self.paragraph(style, |whole| whole.runs(text)),
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::Table(table) => self.outside_lists(|text| text.table(table)),
            Block::Figure(figure) => self.outside_lists(|text| text.figure(figure)),
            Block::Note { kind, title, body } => {
                self.outside_lists(|text| text.note(*kind, title, body));
            }
            Block::Definitions(entries) => {
                for (term, body) in entries {
                    self.paragraph("Term", |text| text.runs(term));
                    self.blocks(body, "Definition");
                }
            }
            Block::PageBreak => self.breaks = true,
        }
    }

    fn heading(&mut self, level: u8, id: &str, number: &str, text: &[Inline]) {
        let level = usize::from(level).clamp(1, 3);
        let style = self.style(HEADINGS[level - 1]);
        let attributes = [
            ("text:style-name", style.as_str()),
            ("text:outline-level", &level.to_string()),
        ];
        self.xml.open("text:h", &attributes);
        let id = safe_id(id);
        self.xml.empty("text:bookmark-start", &[("text:name", &id)]);
        if !number.is_empty() {
            self.runs(&[Inline::Text(format!("{number} "))]);
        }
        self.runs(text);
        self.xml.empty("text:bookmark-end", &[("text:name", &id)]);
        self.xml.close("text:h");
    }

    /// A place where links lead.
    pub(super) fn bookmark(&mut self, id: &str) {
        if !id.is_empty() {
            self.xml
                .empty("text:bookmark", &[("text:name", &safe_id(id))]);
        }
    }

    fn note(&mut self, kind: NoteKind, title: &[Inline], body: &[Block]) {
        let (section, heading, character) = match kind {
            NoteKind::Information => (
                "NoteInformation",
                "Note_20_title_20_information",
                "Note_20_word_20_information",
            ),
            NoteKind::Verify => (
                "NoteVerify",
                "Note_20_title_20_verify",
                "Note_20_word_20_verify",
            ),
            NoteKind::Warning => (
                "NoteWarning",
                "Note_20_title_20_warning",
                "Note_20_word_20_warning",
            ),
            NoteKind::Conclusion => (
                "NoteConclusion",
                "Note_20_title_20_conclusion",
                "Note_20_word_20_conclusion",
            ),
        };
        self.notes += 1;
        let name = format!("Note{}", self.notes);
        self.xml.open(
            "text:section",
            &[("text:style-name", section), ("text:name", &name)],
        );
        let word = note_word(kind, self.lang);
        self.paragraph(heading, |text| {
            if title.is_empty() {
                text.span(character, &word);
            } else {
                text.span(character, &labelled(&word, text.lang));
                text.runs(&[Inline::text(" ")]);
                text.runs(title);
            }
        });
        self.blocks(body, "Note_20_text");
        self.xml.close("text:section");
    }
}
