//! Stances, and what ranks and words weigh.

use std::collections::BTreeMap;

use super::super::load::Page;
use super::super::model::{ProviderStance, Stance, ToolsStance};
use super::super::raw::{RawProviderStance, RawScenarios, RawToolsStance, RawWeights};
use super::requirements::limit;
use crate::knowledge::at::At;
use crate::knowledge::code::Code;
use crate::knowledge::diagnostic::{Flaw, Flaws};
use crate::knowledge::valid::page::Reader;

/// The stances, in order.
pub(super) fn stances(page: &Page<'_, RawScenarios>, flaws: &mut Flaws) -> Vec<Stance> {
    let mut reader = Reader::new(&page.source, flaws);
    reader.unique(page.raw.scenario.iter().map(|raw| &raw.id));
    reader.unique(page.raw.scenario.iter().map(|raw| &raw.letter));
    let stances = page.raw.scenario.iter().map(|raw| Stance {
        id: reader.id(&raw.id),
        letter: reader.words(&raw.letter, "letter"),
        label: reader.text(&raw.label),
        meaning: reader.text(&raw.meaning),
        tools: match raw.tools {
            RawToolsStance::Stay => ToolsStance::Stay,
            RawToolsStance::StaySoftware => ToolsStance::StaySoftware,
            RawToolsStance::Forget => ToolsStance::Forget,
            RawToolsStance::Free => ToolsStance::Free,
        },
        provider: match raw.provider {
            RawProviderStance::Never => ProviderStance::Never,
            RawProviderStance::Always => ProviderStance::Always,
            RawProviderStance::Free => ProviderStance::Free,
        },
        migration: raw.migration,
        keeps: raw.keeps.iter().map(|one| limit(*one)).collect(),
        joins_all: raw.joins_all,
    });
    stances.collect()
}

/// Weights of ranks (the last one: of what was not ranked), and of needs by importance.
pub(super) fn weights(
    page: &Page<'_, RawWeights>,
    flaws: &mut Flaws,
) -> (Vec<u32>, BTreeMap<String, u32>) {
    let raw = &page.raw;
    let all: Vec<&At<u8>> = raw
        .ranks
        .iter()
        .chain(std::iter::once(&raw.unranked))
        .collect();
    for pair in all.windows(2) {
        if let [before, after] = pair
            && after.get() > before.get()
        {
            flaws.report(
                &page.source,
                Flaw::new(Code::WeightsOutOfOrder, after.span()).with("given", after.get()),
            );
        }
    }
    let importance = [
        ("essential", raw.importance.essential),
        ("useful", raw.importance.useful),
        ("comfort", raw.importance.comfort),
        ("default", raw.importance.default),
    ];
    (
        all.into_iter()
            .map(|weight| u32::from(*weight.get()))
            .collect(),
        importance
            .into_iter()
            .map(|(id, weight)| (id.to_owned(), u32::from(weight)))
            .collect(),
    )
}
