//! On what a result rests.

use schemars::JsonSchema;
use serde::Serialize;

use crate::assessment::Case;

/// On what a result rests.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Header {
    /// The day of the facts.
    pub as_of: String,
    /// Version of the knowledge base.
    pub base_version: String,
    /// Fingerprint of the knowledge base.
    pub base_fingerprint: String,
    /// Id and version of the questionnaire.
    pub questionnaire: String,
}

impl Header {
    /// The header of a case's results.
    pub fn new(case: &Case<'_>) -> Self {
        Self {
            as_of: case.view().date().to_string(),
            base_version: case.base().version.clone(),
            base_fingerprint: case.base().fingerprint.clone(),
            questionnaire: format!("{} {}", case.questionnaire.id, case.questionnaire.version),
        }
    }
}
