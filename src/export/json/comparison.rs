//! The same association on two days.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::{FactOutput, Header, ScenarioOutput, scenario};
use crate::assessment::Case;
use crate::knowledge::view::View;
use crate::planning::{Comparison, Recommendation, recommend};

/// Output of `plan --compare-as-of`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ComparisonOutput {
    /// On what the results rest.
    #[serde(flatten)]
    pub header: Header,
    /// The other day.
    pub compared_with: String,
    /// What was recommended on the other day.
    pub recommended_then: Option<String>,
    /// What is recommended on the day of the results.
    pub recommended_now: Option<String>,
    /// The scenarios on the other day.
    pub before: Vec<ScenarioOutput>,
    /// The scenarios on the day of the results.
    pub after: Vec<ScenarioOutput>,
    /// Each fact that moved a result.
    pub moved: Vec<MovedOutput>,
}

/// A fact that moved a result.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MovedOutput {
    /// Whom it is about.
    pub subject: String,
    /// What it is about.
    pub attribute: String,
    /// What held on the other day; null when nothing was known.
    pub then: Option<FactOutput>,
    /// What holds on the day of the results; null when nothing is known.
    pub now: Option<FactOutput>,
    /// In each scenario that it moved, what changed: `feasibility`, `obstacles`, `choices`, `account-system`, `totals`.
    pub scenarios: BTreeMap<String, Vec<String>>,
}

/// Output of `plan --compare-as-of`.
pub fn comparison(case: &Case<'_>, comparison: &Comparison) -> ComparisonOutput {
    let past = Case::with_view(
        View::new(case.base(), comparison.then),
        case.questionnaire,
        case.dossier,
    );
    let then = recommend(&past, &comparison.before);
    let now = recommend(case, &comparison.after);
    let named = |found: &Option<Recommendation>| found.as_ref().map(|r| r.scenario.clone());
    ComparisonOutput {
        header: Header::new(case),
        compared_with: comparison.then.to_string(),
        recommended_then: named(&then),
        recommended_now: named(&now),
        before: comparison
            .before
            .iter()
            .map(|s| scenario(&past, s, then.as_ref()))
            .collect(),
        after: comparison
            .after
            .iter()
            .map(|s| scenario(case, s, now.as_ref()))
            .collect(),
        moved: comparison
            .moved
            .iter()
            .map(|moved| MovedOutput {
                subject: moved.subject.to_string(),
                attribute: moved.attribute.clone(),
                then: moved.then.map(|id| FactOutput::new(&past, id)),
                now: moved.now.map(|id| FactOutput::new(case, id)),
                scenarios: moved
                    .scenarios
                    .iter()
                    .map(|(id, aspects)| {
                        (
                            id.clone(),
                            aspects
                                .iter()
                                .map(|aspect| aspect.id().to_owned())
                                .collect(),
                        )
                    })
                    .collect(),
            })
            .collect(),
    }
}
