//! `offers/*.toml`.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::at::At;
use super::{RawClaim, RawText};

/// Software run by somebody for you.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Offer", example = serde_json::json!({
    "id": "frama-space", "name": "Frama.space", "publisher": "Framasoft", "website": "https://www.frama.space",
    "summary": { "fr": "Un Nextcloud pour des associations.", "en": "A Nextcloud for associations." },
    "includes": [{ "software": "nextcloud", "edition": "community", "needs": ["files-office", "calendar"] }]
}))]
pub(crate) struct RawOffer {
    /// Identifier: the file's name.
    pub(crate) id: At<String>,
    /// Name.
    pub(crate) name: At<String>,
    /// Who runs it.
    pub(crate) publisher: At<String>,
    /// Home page.
    pub(crate) website: At<String>,
    /// One sentence, in own words, without praise.
    pub(crate) summary: RawText,
    /// What is inside.
    #[serde(default)]
    pub(crate) includes: Vec<RawIncluded>,
    /// Limits, prices, conditions of the offer as a whole.
    #[serde(default)]
    pub(crate) claim: Vec<At<RawClaim>>,
}

/// A software inside an offer.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Included")]
pub(crate) struct RawIncluded {
    /// The software.
    pub(crate) software: At<String>,
    /// Its edition.
    pub(crate) edition: At<String>,
    /// The needs for which the offer opens it.
    #[serde(default)]
    pub(crate) needs: Vec<At<String>>,
}
