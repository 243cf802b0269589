//! Needs with their features and practices.

use super::super::at::At;
use super::super::code::Code;
use super::super::diagnostic::{Flaw, Flaws};
use super::super::model::{Effort, Feature, Judged, Need, Practice};
use super::super::raw::RawNeed;
use super::page::{Page, Reader};

pub(super) fn need(
    page: &Page<'_, RawNeed>,
    effort: Option<&Effort>,
    flaws: &mut Flaws,
) -> (String, Need) {
    let mut reader = Reader::new(page.source, flaws);
    let raw = &page.raw;
    let id = reader.file_id(&raw.id, page.id);
    reader.unique(raw.feature.iter().map(|feature| &feature.id));
    for feature in raw
        .feature
        .iter()
        .filter(|feature| feature.id.contains('.'))
    {
        reader.report(
            Flaw::new(Code::MalformedId, feature.id.span()).with("given", feature.id.get()),
        );
    }
    let features = raw.feature.iter().map(|feature| Feature {
        id: reader.id(&feature.id),
        label: reader.text(&feature.label),
        meaning: reader.text(&feature.meaning),
    });
    let features = features.collect();
    let practice = raw.practice.as_ref().map(|practice| Practice {
        label: reader.text(&practice.label),
        features: practice.features,
        judged: Judged {
            by: judge(practice.by.as_ref(), effort),
            on: practice.on.get().0,
            because: reader.text(&practice.because),
        },
    });
    let need = Need {
        id: id.clone(),
        label: reader.text(&raw.label),
        purpose: reader.text(&raw.purpose),
        accounts: raw.accounts,
        features,
        practice,
    };
    (id, need)
}

/// Who judges where nobody is named: the maintainers who judge the efforts.
pub(super) fn judge(by: Option<&At<String>>, effort: Option<&Effort>) -> String {
    by.map(|by| by.get().clone())
        .or_else(|| effort.map(|effort| effort.judgement.by.clone()))
        .unwrap_or_default()
}
