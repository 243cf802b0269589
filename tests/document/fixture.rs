//! The base, the questionnaire, the plans, and the documents of both examples, computed once.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::LazyLock;

use trousse::assessment::Case;
use trousse::document::model::{Block, Document, Inline};
use trousse::document::report::{ReportPlan, embedded};
use trousse::document::{Results, build, load};
use trousse::dossier::model::Dossier;
use trousse::knowledge::model::KnowledgeBase;
use trousse::questionnaire::model::Questionnaire;
use trousse::text::{Lang, Texts};

pub(crate) static BASE: LazyLock<KnowledgeBase> = LazyLock::new(|| {
    let loaded = trousse::knowledge::load(&trousse::knowledge::embedded());
    loaded.base.unwrap()
});

pub(crate) static QUESTIONNAIRE: LazyLock<Questionnaire> = LazyLock::new(|| {
    let loaded = trousse::questionnaire::load(&trousse::questionnaire::embedded());
    loaded.questionnaire.unwrap()
});

pub(crate) static PLANS: LazyLock<BTreeMap<String, ReportPlan>> =
    LazyLock::new(|| load(&embedded()).plans);

/// An example with its results.
pub(crate) struct Example {
    pub(crate) name: String,
    pub(crate) dossier: &'static Dossier,
    pub(crate) results: Results,
}

pub(crate) static EXAMPLES: LazyLock<Vec<Example>> = LazyLock::new(|| {
    let files = trousse::questionnaire::examples();
    let mut examples = Vec::new();
    for (file, bytes) in files {
        let read = trousse::dossier::read(&file, &bytes, &QUESTIONNAIRE);
        let dossier: &'static Dossier = Box::leak(Box::new(read.file.unwrap().dossier));
        let case = Case::new(&BASE, &QUESTIONNAIRE, dossier, None);
        examples.push(Example {
            name: file.trim_end_matches(".toml").to_owned(),
            results: Results::new(&case),
            dossier,
        });
    }
    examples
});

impl Example {
    /// The association facing the base: made anew, for it remembers and cannot be shared between tests.
    pub(crate) fn case(&self) -> &'static Case<'static> {
        Box::leak(Box::new(Case::new(
            &BASE,
            &QUESTIONNAIRE,
            self.dossier,
            None,
        )))
    }
}

/// The 2022 example.
pub(crate) fn ping_2022() -> &'static Example {
    EXAMPLES.iter().find(|one| one.name == "ping-2022").unwrap()
}

pub(crate) fn document(example: &Example, plan: &str, lang: Lang) -> Document {
    build(
        example.case(),
        &example.results,
        &PLANS[plan],
        &Texts::new(lang),
    )
}

/// Every document of every example in every language.
pub(crate) fn all() -> Vec<(String, Document)> {
    let mut documents = Vec::new();
    for example in EXAMPLES.iter() {
        for plan in PLANS.keys() {
            for lang in [Lang::Fr, Lang::En] {
                let name = format!("{} {plan} {lang:?}", example.name);
                documents.push((name, document(example, plan, lang)));
            }
        }
    }
    documents
}

/// Every run of text of some blocks, block by block: what a reader hears in one breath.
pub(crate) fn texts(blocks: &[Block]) -> Vec<&[Inline]> {
    let mut found: Vec<&[Inline]> = Vec::new();
    for block in blocks {
        match block {
            Block::Heading { text, .. } | Block::Paragraph(text) => found.push(text),
            Block::List { items, .. } => {
                items.iter().for_each(|item| found.extend(texts(item)));
            }
            Block::Table(table) => {
                found.push(&table.caption);
                found.extend(table.columns.iter().map(|column| column.title.as_slice()));
                found.extend(
                    table
                        .rows
                        .iter()
                        .flat_map(|row| &row.cells)
                        .map(Vec::as_slice),
                );
            }
            Block::Figure(figure) => found.push(&figure.caption),
            Block::Note { title, body, .. } => {
                found.push(title);
                found.extend(texts(body));
            }
            Block::Definitions(terms) => {
                for (term, meaning) in terms {
                    found.push(term);
                    found.extend(texts(meaning));
                }
            }
            Block::PageBreak => {}
        }
    }
    found
}

/// Every block, those inside others too.
pub(crate) fn flat(blocks: &[Block]) -> Vec<&Block> {
    let mut found = Vec::new();
    for block in blocks {
        found.push(block);
        match block {
            Block::List { items, .. } => items.iter().for_each(|item| found.extend(flat(item))),
            Block::Note { body, .. } => found.extend(flat(body)),
            Block::Definitions(terms) => {
                terms
                    .iter()
                    .for_each(|(_, meaning)| found.extend(flat(meaning)));
            }
            _ => {}
        }
    }
    found
}

pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
