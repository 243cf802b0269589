//! From raw tables to the valid questionnaire: identifiers exist, tests and effects fit the answers that they read.

mod conditions;
mod cycles;
mod gifts;
mod kinds;
mod questions;
mod reach;
mod requirements;
mod stances;
mod with_base;

use super::load::Page;
use super::model::Questionnaire;
use super::raw::{RawQuestionnaire, RawRequirements, RawScenarios, RawWeights};
use crate::knowledge::diagnostic::Flaws;
use crate::knowledge::valid::page::Reader;

pub use with_base::check_together;

/// The files that could be read.
#[derive(Debug)]
pub(super) struct Pages<'a> {
    pub(super) questions: Option<Page<'a, RawQuestionnaire>>,
    pub(super) requirements: Option<Page<'a, RawRequirements>>,
    pub(super) scenarios: Option<Page<'a, RawScenarios>>,
    pub(super) weights: Option<Page<'a, RawWeights>>,
}

/// Validates everything that was read; none when a file is missing.
pub(super) fn validate(pages: &Pages<'_>, flaws: &mut Flaws) -> Option<Questionnaire> {
    let requirements = pages
        .requirements
        .as_ref()
        .map(|page| requirements::requirements(page, flaws));
    let stances = pages
        .scenarios
        .as_ref()
        .map(|page| stances::stances(page, flaws));
    let weights = pages
        .weights
        .as_ref()
        .map(|page| stances::weights(page, flaws));
    let page = pages.questions.as_ref()?;
    let sections = questions::sections(page, requirements.as_ref(), flaws);
    let mut reader = Reader::new(&page.source, flaws);
    let head = (
        reader.id(&page.raw.id),
        *page.raw.version.get(),
        reader.text(&page.raw.title),
    );
    reader.unique(page.raw.needs_order.iter());
    let needs_order = page
        .raw
        .needs_order
        .iter()
        .map(|id| reader.id(id))
        .collect();
    if let (Some(page), Some(known)) = (&pages.requirements, &requirements) {
        requirements::are_given(page, known, &sections, flaws);
    }
    let (rank_weights, importance) = weights?;
    Some(Questionnaire {
        id: head.0,
        version: head.1,
        title: head.2,
        needs_order,
        fingerprint: String::new(),
        sections,
        requirements: requirements?,
        stances: stances?,
        rank_weights,
        importance,
    })
}
