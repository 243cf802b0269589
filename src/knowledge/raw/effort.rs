//! `effort.toml`: hours, as the maintainers judge them.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::at::At;
use super::{RawJudged, RawText};

/// Hours, as the maintainers judge them.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Effort")]
pub(crate) struct RawEffort {
    /// Who judges, when and why.
    pub(crate) judgement: RawJudged,
    /// Upkeep levels: those of the scale `upkeep`.
    #[serde(default)]
    pub(crate) upkeep: Vec<RawUpkeep>,
    /// Ways of running a program.
    #[serde(default)]
    pub(crate) way: Vec<At<RawWay>>,
    /// Means by which a protocol is had, the surest first.
    #[serde(default)]
    pub(crate) means: Vec<RawMeans>,
    /// What leaving one tool for another takes.
    pub(crate) migration: RawMigration,
}

/// How much upkeep a program asks of those who run it themselves.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Upkeep")]
pub(crate) struct RawUpkeep {
    /// A value of the scale `upkeep`.
    pub(crate) id: At<String>,
    /// What comes back, in minutes a month.
    #[schemars(range(min = 0, max = 50000))]
    pub(crate) minutes_per_month: u32,
    /// Installation, in hours.
    #[schemars(range(min = 0, max = 10000))]
    pub(crate) setup_hours: u32,
    /// What the level means.
    pub(crate) meaning: RawText,
}

/// A way of running a program: either both shares, or both fixed figures.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Way")]
pub(crate) struct RawWay {
    /// Identifier: `self-hosted`, `platform`, `hosted`.
    pub(crate) id: At<String>,
    /// Its name for people.
    pub(crate) label: RawText,
    /// Share of the program's own upkeep, in percent.
    #[schemars(range(min = 0, max = 1000))]
    pub(crate) upkeep_percent: Option<u32>,
    /// Share of the program's own installation, in percent.
    #[schemars(range(min = 0, max = 1000))]
    pub(crate) setup_percent: Option<u32>,
    /// Minutes a month, whatever the program.
    #[schemars(range(min = 0, max = 50000))]
    pub(crate) minutes_per_month: Option<u32>,
    /// Hours once, whatever the program.
    #[schemars(range(min = 0, max = 10000))]
    pub(crate) setup_hours: Option<u32>,
}

/// A means by which a protocol is had.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Means", example = serde_json::json!({
    "id": "core", "label": { "fr": "dans le logiciel", "en": "in the software" },
    "counted": true, "connect-hours": 4, "minutes-per-month": 0
}))]
pub(crate) struct RawMeans {
    /// Identifier, as claims write it.
    pub(crate) id: At<String>,
    /// Its name for people.
    pub(crate) label: RawText,
    /// Whether it may meet a requirement.
    pub(crate) counted: bool,
    /// Hours to connect one program.
    #[schemars(range(min = 0, max = 10000))]
    pub(crate) connect_hours: u32,
    /// Minutes a month to keep the connection.
    #[schemars(range(min = 0, max = 50000))]
    pub(crate) minutes_per_month: u32,
}

/// What leaving one tool for another takes.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Migration")]
pub(crate) struct RawMigration {
    /// Hours, whatever the tool's size.
    #[schemars(range(min = 0, max = 10000))]
    pub(crate) hours_per_tool: u32,
    /// Minutes to help each person across.
    #[schemars(range(min = 0, max = 10000))]
    pub(crate) minutes_per_account: u32,
}
