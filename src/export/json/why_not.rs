//! Why a software is not in a plan.

use schemars::JsonSchema;
use serde::Serialize;

use super::{CandidateOutput, Header};
use crate::assessment::Case;
use crate::planning::WhyNot;

/// Output of `why-not`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct WhyNotOutput {
    /// On what it rests.
    #[serde(flatten)]
    pub header: Header,
    /// Id of the software.
    pub software: String,
    /// Id of the edition asked about.
    pub edition: Option<String>,
    /// The scenario in which the question is put.
    pub scenario: String,
    /// Whether it is in the plan after all.
    pub chosen: bool,
    /// What the plan takes instead.
    pub instead: Vec<String>,
    /// Whether any plan within the limits has it.
    pub possible: bool,
    /// What taking it would cost of the plan's certain points, out of 100.
    pub loses_percent: Option<u64>,
    /// Single changes, each of which would bring it in.
    pub changes: Vec<String>,
    /// What is known of it.
    pub candidates: Vec<CandidateOutput>,
}

/// Output of `why-not`.
pub fn why_not(case: &Case<'_>, found: &WhyNot) -> WhyNotOutput {
    WhyNotOutput {
        header: Header::new(case),
        software: found.software.clone(),
        edition: found.edition.clone(),
        scenario: found.stance.clone(),
        chosen: found.chosen,
        instead: found
            .instead
            .iter()
            .map(|assessment| assessment.candidate.choice.to_string())
            .collect(),
        possible: found.with_it.is_some(),
        loses_percent: found.loses_percent,
        changes: found.changes.iter().map(|change| change.id()).collect(),
        candidates: found
            .assessments
            .iter()
            .map(|assessment| CandidateOutput::new(case, assessment))
            .collect(),
    }
}
