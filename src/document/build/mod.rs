//! From a plan and results to a document. Pure: no clock, no disk, the same input gives the same bytes.

mod facts;
mod holds;
mod inserts;
mod outline;
mod placeholders;
mod table;

use std::cell::RefCell;

use self::facts::Facts;
use super::Words;
use super::model::{Block, Document, Inline, Meta, Words as ExportWords};
use super::report::{Audience, Content, PlanBlock, ReportPlan, Section};
use super::results::Results;
use crate::assessment::Case;
use crate::dossier::model::plain_name;
use crate::text::{Texts, clean, date, typeset};

/// The most letters of the association's name in a reference.
const LONGEST_REFERENCE: usize = 40;

/// Everything that building reads, and the facts quoted so far.
pub(in crate::document) struct Builder<'c> {
    case: &'c Case<'c>,
    results: &'c Results,
    plan: &'c ReportPlan,
    words: Words<'c>,
    facts: RefCell<Facts>,
}

/// Builds the document that `plan` describes from the results of an association.
pub fn build<'c>(
    case: &'c Case<'c>,
    results: &'c Results,
    plan: &'c ReportPlan,
    texts: &Texts,
) -> Document {
    let builder = Builder {
        case,
        results,
        plan,
        words: match plan.audience {
            Audience::Internal => Words::new(case, texts),
            Audience::Public => Words::outward(case, texts),
        },
        facts: RefCell::new(Facts::default()),
    };
    // Facts get their number where they are first quoted; the list of sources needs them all, wherever it stands.
    builder.parts();
    let parts = builder.parts();
    Document {
        lang: texts.lang(),
        meta: builder.meta(),
        blocks: outline::settle(parts, |number, annex| builder.part_name(number, annex)),
    }
}

impl<'c> Builder<'c> {
    fn parts(&self) -> Vec<outline::Part> {
        self.plan
            .sections
            .iter()
            .filter_map(|section| {
                let mut blocks = self.section(section, 1)?;
                if section.new_page {
                    blocks.insert(0, Block::PageBreak);
                }
                Some(outline::Part {
                    annex: section.annex,
                    blocks,
                })
            })
            .collect()
    }

    /// A section with its heading; none when a fact is missing or nothing stands under the heading.
    fn section(&self, section: &Section, level: u8) -> Option<Vec<Block>> {
        if !self.all_hold(&section.when) {
            return None;
        }
        // A link without words says the number of its heading, which is known last.
        let mut under: Vec<Block> = self.within(&section.id, String::new(), || {
            let blocks = section.blocks.iter();
            let held = blocks.filter(|block| self.all_hold(&block.when));
            held.flat_map(|block| self.block(block, section, level))
                .collect()
        });
        for part in &section.sections {
            under.extend(self.section(part, level + 1).into_iter().flatten());
        }
        if under.is_empty() {
            return None;
        }
        let title = self.filled(&section.title).unwrap_or_default();
        let mut blocks = vec![heading(level, &section.id, title)];
        blocks.append(&mut under);
        Some(blocks)
    }

    fn block(&self, block: &PlanBlock, section: &Section, level: u8) -> Vec<Block> {
        let inside = match &block.content {
            Content::Text(text) => self
                .filled(text)
                .map(Block::Paragraph)
                .into_iter()
                .collect(),
            Content::Items { ordered, items } => {
                let items: Vec<Vec<Block>> = items
                    .iter()
                    .filter(|(when, _)| self.all_hold(when))
                    .filter_map(|(_, text)| self.filled(text))
                    .map(|text| vec![Block::Paragraph(text)])
                    .collect();
                list(*ordered, items)
            }
            Content::Terms(terms) => {
                let terms: Vec<(Vec<Inline>, Vec<Block>)> = terms
                    .iter()
                    .filter(|term| self.all_hold(&term.when))
                    .filter_map(|term| {
                        let meaning = Block::Paragraph(self.filled(&term.meaning)?);
                        Some((self.filled(&term.term)?, vec![meaning]))
                    })
                    .collect();
                definitions(terms)
            }
            Content::Insert {
                insert,
                questions,
                theme,
                milestones,
            } => {
                let place = inserts::Place {
                    section: &section.id,
                    title: &section.title,
                    level,
                    questions,
                    theme: theme.as_deref(),
                    milestones,
                };
                self.insert(*insert, &place)
            }
        };
        match &block.note {
            Some((kind, title)) if !inside.is_empty() => vec![Block::Note {
                kind: *kind,
                title: self.filled(title).unwrap_or_default(),
                body: inside,
            }],
            _ => inside,
        }
    }

    /// « section 3.2 », « annexe B ».
    fn part_name(&self, number: &str, annex: bool) -> String {
        let key = if annex { "part-annex" } else { "part-section" };
        self.words
            .texts()
            .say_with(key, &[("number", number.into())])
    }

    fn meta(&self) -> Meta {
        let lang = self.words.lang();
        let texts = self.words.texts();
        let base = self.case.base();
        let day = self.case.view().date();
        let author = self.association();
        let reference = [
            self.plan.code.clone(),
            plain_name(&author, LONGEST_REFERENCE).to_uppercase(),
            day.to_string(),
        ];
        let reference: Vec<String> = reference
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        let reference = reference.join("-");
        let said = |key: &str| texts.say(key);
        let base_line = texts.say_with(
            "cover-base-value",
            &[
                ("version", base.version.as_str().into()),
                ("date", date::long(base.date, lang).into()),
                ("fingerprint", base.fingerprint.as_str().into()),
            ],
        );
        let questionnaire_line = texts.say_with(
            "cover-questionnaire-value",
            &[
                (
                    "title",
                    self.words.tr(&self.case.questionnaire.title).into(),
                ),
                ("version", self.case.questionnaire.version.into()),
            ],
        );
        let audience = match self.plan.audience {
            Audience::Internal => "cover-internal",
            Audience::Public => "cover-public",
        };
        Meta {
            title: self.words.tr(&self.plan.title),
            subtitle: self.plain(&self.plan.subtitle).unwrap_or_default(),
            author: author.clone(),
            date: date::long(day, lang),
            iso_date: day.to_string(),
            edition: texts.say_with("cover-edition", &[("date", date::long(day, lang).into())]),
            cover: [
                Some((said("cover-issuer"), author)),
                Some((said("cover-reference"), reference.clone())),
                Some((said("cover-version"), self.version())),
                Some((said("cover-audience"), said(audience))),
                // Outside, it says nothing on a cover; how the document was made tells it.
                (self.plan.audience == Audience::Internal).then(|| (said("cover-base"), base_line)),
                Some((said("cover-questionnaire"), questionnaire_line)),
            ]
            .into_iter()
            .flatten()
            .collect(),
            reference,
            words: ExportWords {
                contents: said("export-contents"),
                page: said("export-page"),
                continued: said("export-continued"),
            },
        }
    }

    /// The association's name, or « l'association ».
    fn association(&self) -> String {
        let at = crate::dossier::model::QuestionRef::once("association.name");
        match self.words.course().answer(&at) {
            Some(crate::dossier::model::Answer::Text(name)) if !name.trim().is_empty() => {
                // Its own name is told whatever it holds.
                typeset(&clean(name.trim()), self.words.lang())
            }
            _ => self.words.texts().say("association-unnamed"),
        }
    }
}

/// A heading; its number is given when all are there.
fn heading(level: u8, id: &str, text: Vec<Inline>) -> Block {
    Block::Heading {
        level,
        id: id.to_owned(),
        number: String::new(),
        text,
    }
}

/// A list, when it has items.
fn list(ordered: bool, items: Vec<Vec<Block>>) -> Vec<Block> {
    if items.is_empty() {
        return Vec::new();
    }
    vec![Block::List { ordered, items }]
}

/// Definitions, when there are some.
fn definitions(terms: Vec<(Vec<Inline>, Vec<Block>)>) -> Vec<Block> {
    if terms.is_empty() {
        return Vec::new();
    }
    vec![Block::Definitions(terms)]
}

/// A text as part of an identifier: small letters without accents, digits, hyphens.
fn slug(text: &str) -> String {
    plain_name(text, usize::MAX)
}
