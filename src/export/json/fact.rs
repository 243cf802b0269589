//! A dated fact with its source.

use schemars::JsonSchema;
use serde::Serialize;

use crate::assessment::Case;
use crate::knowledge::model::{ClaimId, Provenance};
use crate::knowledge::view::View;

/// A dated fact with its source; a judgement of the maintainers has none.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FactOutput {
    /// Whom it is about: `mattermost/team`, `offer:frama-space`, `yunohost:mattermost`.
    pub subject: String,
    /// What it is about: an id of `attributes.toml`.
    pub attribute: String,
    /// Its value as it is written in the base.
    pub value: String,
    /// First day on which it was true.
    pub from: Option<String>,
    /// Last day on which it was true.
    pub until: Option<String>,
    /// Address of the best source.
    pub source: Option<String>,
    /// Date of the version of the source that was read.
    pub published: Option<String>,
    /// Day on which it was last checked.
    pub checked: String,
    /// Evidence level; `judgement` for a judgement.
    pub evidence: String,
    /// Whether another source says something else of the same day.
    pub contested: bool,
    /// Whether it was checked too long ago.
    pub stale: bool,
}

impl FactOutput {
    /// The claim of that number, as it stands in a case.
    pub fn new(case: &Case<'_>, id: ClaimId) -> Self {
        Self::in_view(case.view(), id)
    }

    /// The claim of that number, as it stands on a day.
    pub fn in_view(view: &View<'_>, id: ClaimId) -> Self {
        let claim = view.base().claim(id);
        let held = view.exactly(&claim.subject, &claim.attribute);
        let source = match &claim.provenance {
            Provenance::Sources(sources) => sources.first(),
            Provenance::Judgement(_) => None,
        };
        Self {
            subject: claim.subject.to_string(),
            attribute: claim.attribute.clone(),
            value: claim.value.to_string(),
            from: claim.from.map(|date| date.to_string()),
            until: claim.until.map(|date| date.to_string()),
            source: source.map(|source| source.url.clone()),
            published: source.and_then(|s| s.published.map(|date| date.to_string())),
            checked: claim.checked().to_string(),
            evidence: source.map_or_else(|| "judgement".to_owned(), |s| s.evidence.clone()),
            contested: held.is_some_and(|held| held.contested),
            stale: held.is_some_and(|held| held.is_stale()),
        }
    }

    /// Several claims, in order.
    pub fn all<'c>(case: &Case<'_>, claims: impl IntoIterator<Item = &'c ClaimId>) -> Vec<Self> {
        claims.into_iter().map(|id| Self::new(case, *id)).collect()
    }
}
