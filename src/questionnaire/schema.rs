//! The files of a questionnaire and the JSON Schema of each, for editors and for the loader itself.

use serde_json::Value;

use super::raw;
use crate::knowledge::schema::generate;

/// The files of a questionnaire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// `association.toml`: parts and questions.
    Questions,
    /// `requirements.toml`.
    Requirements,
    /// `scenarios.toml`.
    Scenarios,
    /// `weights.toml`.
    Weights,
}

impl FileKind {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::Questions,
        Self::Requirements,
        Self::Scenarios,
        Self::Weights,
    ];

    /// The file's name.
    pub fn path(self) -> &'static str {
        match self {
            Self::Questions => "association.toml",
            Self::Requirements => "requirements.toml",
            Self::Scenarios => "scenarios.toml",
            Self::Weights => "weights.toml",
        }
    }

    /// The name of its schema in `schema/`.
    pub fn schema_name(self) -> &'static str {
        self.path().trim_end_matches(".toml")
    }
}

/// The JSON Schema (draft 2020-12) of a file.
pub fn schema(kind: FileKind) -> Value {
    match kind {
        FileKind::Questions => generate::<raw::RawQuestionnaire>(),
        FileKind::Requirements => generate::<raw::RawRequirements>(),
        FileKind::Scenarios => generate::<raw::RawScenarios>(),
        FileKind::Weights => generate::<raw::RawWeights>(),
    }
}

/// The schema as a file: indented, with a line break at its end.
pub fn schema_file(kind: FileKind) -> String {
    format!("{:#}\n", schema(kind))
}
