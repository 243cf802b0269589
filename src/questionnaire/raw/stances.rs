//! `scenarios.toml` and `weights.toml`.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{At, RawLimit, RawText};

/// The stances under which plans are made.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Scenarios")]
pub(crate) struct RawScenarios {
    /// The stances, in order.
    #[serde(default)]
    pub(crate) scenario: Vec<RawScenario>,
}

/// A stance.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Scenario")]
pub(crate) struct RawScenario {
    /// Identifier.
    pub(crate) id: At<String>,
    /// The letter by which people name it.
    pub(crate) letter: At<String>,
    /// Its name for people.
    pub(crate) label: RawText,
    /// What it tries.
    pub(crate) meaning: RawText,
    /// What becomes of the tools in place.
    pub(crate) tools: RawToolsStance,
    /// Whether an identity provider is chosen.
    pub(crate) provider: RawProviderStance,
    /// Whether leaving a tool costs hours.
    pub(crate) migration: bool,
    /// The limits that make it impossible; the others are only reported.
    pub(crate) keeps: Vec<RawLimit>,
    /// Whether every tool with accounts must join the common account.
    pub(crate) joins_all: bool,
}

/// What becomes of the tools in place.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "ToolsStance")]
pub(crate) enum RawToolsStance {
    /// They stay as they are.
    Stay,
    /// They stay; another edition may be taken.
    StaySoftware,
    /// As if nothing were there.
    Forget,
    /// They may stay or go.
    Free,
}

/// Whether an identity provider is chosen.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "ProviderStance")]
pub(crate) enum RawProviderStance {
    /// None is added.
    Never,
    /// One is chosen.
    Always,
    /// One is chosen when it pays.
    Free,
}

/// What ranks and words weigh.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Weights")]
pub(crate) struct RawWeights {
    /// The weight of the criterion ranked first, second…
    #[schemars(length(min = 1))]
    pub(crate) ranks: Vec<At<u8>>,
    /// The weight of a criterion that was not ranked while others were.
    pub(crate) unranked: At<u8>,
    /// The weight of a need by the answer on its importance.
    pub(crate) importance: RawImportance,
}

/// The weight of a need by the answer on its importance.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Importance")]
pub(crate) struct RawImportance {
    /// « Indispensable ».
    pub(crate) essential: u8,
    /// « Utile ».
    pub(crate) useful: u8,
    /// « Un confort ».
    pub(crate) comfort: u8,
    /// When nobody answered.
    pub(crate) default: u8,
}
