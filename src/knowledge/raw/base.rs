//! `base.toml`.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::at::At;
use super::{Day, RawText};

/// The base as a whole.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Base", example = serde_json::json!({
    "name": { "fr": "Base de connaissances", "en": "Knowledge base" }, "version": "1.0.0", "date": "2026-11-24", "currency": "EUR"
}))]
pub(crate) struct RawBase {
    /// Its name.
    pub(crate) name: RawText,
    /// Its version.
    pub(crate) version: At<String>,
    /// The day on which it was last put in order: the day of every result that names no other.
    pub(crate) date: At<Day>,
    /// The currency into which prices are converted, by its code of three letters.
    pub(crate) currency: At<String>,
}
