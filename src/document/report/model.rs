//! The plan of a document.

use super::vocabulary::{Insert, Test};
use crate::document::model::NoteKind;
use crate::text::Translated;

/// The plan of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportPlan {
    /// Identifier, also the name of the files it gives.
    pub id: String,
    /// Start of the document's reference: `CDC`.
    pub code: String,
    /// Title.
    pub title: Translated,
    /// Second line of the cover; may hold placeholders.
    pub subtitle: Translated,
    /// Who may read it.
    pub audience: Audience,
    /// Its sections of the first level.
    pub sections: Vec<Section>,
}

/// Who may read a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// The association: scores, products and answers are shown.
    Internal,
    /// Anybody: technically neutral.
    Public,
}

impl Audience {
    /// The identifier used in data.
    pub fn id(self) -> &'static str {
        match self {
            Self::Internal => "internal",
            Self::Public => "public",
        }
    }
}

/// A section: a heading and what stands under it. It is left out when nothing stands under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Identifier, where links lead.
    pub id: String,
    /// Title.
    pub title: Translated,
    /// Whether it is numbered as an annex.
    pub annex: bool,
    /// Whether it starts on a new page.
    pub new_page: bool,
    /// Facts that must all hold.
    pub when: Vec<Test>,
    /// What stands under the heading, before the sub-sections.
    pub blocks: Vec<PlanBlock>,
    /// Sub-sections; they have none of their own.
    pub sections: Vec<Section>,
}

/// Something in a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanBlock {
    /// Facts that must all hold.
    pub when: Vec<Test>,
    /// The frame around it, with its title.
    pub note: Option<(NoteKind, Translated)>,
    /// What it is.
    pub content: Content,
}

/// What a block is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// A paragraph; left out when one of its placeholders has no value.
    Text(Translated),
    /// A list; an item is left out like a paragraph.
    Items {
        /// Numbered when true.
        ordered: bool,
        /// The items, each with the facts on which it appears.
        items: Vec<(Vec<Test>, Translated)>,
    },
    /// Terms and what they mean.
    Terms(Vec<Term>),
    /// Something that the builder makes from results.
    Insert {
        /// What.
        insert: Insert,
        /// The questions it is about.
        questions: Vec<Asked>,
        /// The theme of requirements it is about.
        theme: Option<String>,
        /// Days that are counted back from an answer.
        milestones: Vec<Milestone>,
    },
}

/// A term and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Facts that must all hold.
    pub when: Vec<Test>,
    /// The term.
    pub term: Translated,
    /// What it means.
    pub meaning: Translated,
}

/// A question whose answer is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Identifier of the question.
    pub question: String,
    /// A few words for it: the title of a column, or of a line.
    pub label: Translated,
}

/// A day counted back from another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milestone {
    /// Weeks before the day.
    pub weeks_before: u32,
    /// What is done by then.
    pub label: Translated,
}

impl ReportPlan {
    /// Every section, sub-sections included, in order.
    pub fn all_sections(&self) -> impl Iterator<Item = &Section> {
        self.sections
            .iter()
            .flat_map(|section| std::iter::once(section).chain(&section.sections))
    }

    /// The questions that the plan names, for those who hold it to a questionnaire.
    pub fn questions(&self) -> std::collections::BTreeSet<String> {
        let mut found = std::collections::BTreeSet::new();
        for section in self.all_sections() {
            let tests = section
                .when
                .iter()
                .chain(section.blocks.iter().flat_map(|b| &b.when));
            found.extend(tests.filter_map(Test::question).map(str::to_owned));
            for block in &section.blocks {
                match &block.content {
                    Content::Text(text) => found.extend(asked(text)),
                    Content::Items { items, .. } => {
                        for (when, text) in items {
                            found.extend(when.iter().filter_map(Test::question).map(str::to_owned));
                            found.extend(asked(text));
                        }
                    }
                    Content::Insert { questions, .. } => {
                        found.extend(questions.iter().map(|asked| asked.question.clone()));
                    }
                    Content::Terms(terms) => {
                        let tests = terms.iter().flat_map(|term| &term.when);
                        found.extend(tests.filter_map(Test::question).map(str::to_owned));
                    }
                }
            }
        }
        found
    }
}

/// The questions whose answers a sentence quotes.
fn asked(text: &Translated) -> Vec<String> {
    super::vocabulary::placeholders(&text.fr)
        .filter_map(|name| name.strip_prefix("answer:"))
        .map(str::to_owned)
        .collect()
}
