//! `exchange-rates.toml`.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::at::At;
use super::{Day, RawSource};

/// Exchange rates.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "ExchangeRates")]
pub(crate) struct RawRates {
    /// Rates, of any day.
    #[serde(default)]
    pub(crate) rate: Vec<RawRate>,
}

/// The rate of one currency on one day.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "ExchangeRate", example = serde_json::json!({
    "currency": "USD", "per-eur": "1.0454", "on": "2022-12-01",
    "source": { "of": "ecb", "url": "https://www.ecb.europa.eu", "published": "2022-12-01", "checked": "2026-11-24" }
}))]
pub(crate) struct RawRate {
    /// The foreign currency, by its code of three letters.
    pub(crate) currency: At<String>,
    /// Its units for one unit of the base's currency, as a text with a point: `"1.0415"`.
    #[schemars(example = "1.0415")]
    pub(crate) per_eur: At<String>,
    /// The day.
    pub(crate) on: At<Day>,
    /// Where it is published.
    pub(crate) source: RawSource,
}
