//! `needs/*.toml`.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::at::At;
use super::{Day, RawText};

/// Something people must be able to do.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Need", example = serde_json::json!({
    "id": "team-chat", "label": { "fr": "Discuter en équipe", "en": "Discuss as a team" },
    "purpose": { "fr": "Échanger par écrit au fil de la journée.", "en": "Write to each other during the day." }, "accounts": true,
    "feature": [{
        "id": "channels", "label": { "fr": "Canaux par sujet", "en": "Channels by topic" },
        "meaning": { "fr": "Une conversation par sujet.", "en": "A conversation for each topic." }
    }]
}))]
pub(crate) struct RawNeed {
    /// Identifier: the file's name.
    pub(crate) id: At<String>,
    /// Its name for people, a verb.
    pub(crate) label: RawText,
    /// What it is for.
    pub(crate) purpose: RawText,
    /// Whether people need an account to take part.
    pub(crate) accounts: bool,
    /// What one must be able to do, in more detail.
    #[serde(default)]
    pub(crate) feature: Vec<RawFeature>,
    /// Changing how we work instead of changing tool.
    pub(crate) practice: Option<RawPractice>,
}

/// A feature of a need. Claims about it are `feature.<need>.<id>`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Feature")]
pub(crate) struct RawFeature {
    /// Identifier within the need.
    pub(crate) id: At<String>,
    /// Its name for people.
    pub(crate) label: RawText,
    /// What it means.
    pub(crate) meaning: RawText,
}

/// Changing how we work instead of changing tool.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Practice")]
pub(crate) struct RawPractice {
    /// What to do.
    pub(crate) label: RawText,
    /// Why.
    pub(crate) because: RawText,
    /// Who judged; the maintainers of the base when left out.
    pub(crate) by: Option<At<String>>,
    /// The day of the judgement.
    pub(crate) on: At<Day>,
    /// Level on the criterion "features".
    #[schemars(range(min = 0, max = 4))]
    pub(crate) features: u8,
}
