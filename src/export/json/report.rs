//! Everything that Trousse says of one association, for other programs.

use schemars::JsonSchema;
use serde::Serialize;

use super::document::document;
use super::scenario::planned;
use super::{AssessOutput, DocumentOutput, Header, PlanOutput, assess};
use crate::assessment::Case;
use crate::document::Results;
use crate::document::model::Document;

/// Output of `report --json`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReportOutput {
    /// On what it rests.
    #[serde(flatten)]
    pub header: Header,
    /// What `assess` gives.
    pub assessment: AssessOutput,
    /// What `plan` gives.
    pub plan: PlanOutput,
    /// The documents, as every other form draws them.
    pub documents: Vec<DocumentOutput>,
}

/// The results of a case, and the documents made of them.
pub fn report(case: &Case<'_>, results: &Results, documents: &[Document]) -> ReportOutput {
    ReportOutput {
        header: Header::new(case),
        assessment: assess(case),
        plan: planned(case, &results.scenarios, results.recommendation.as_ref()),
        documents: documents.iter().map(document).collect(),
    }
}
