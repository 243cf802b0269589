//! `software/*.toml`.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::at::At;
use super::{RawClaim, RawJudgement, RawText};

/// A software: identity, editions, claims, judgements.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Software", example = serde_json::json!({
    "id": "mattermost", "name": "Mattermost", "website": "https://mattermost.com",
    "summary": { "fr": "Messagerie d'équipe en canaux.", "en": "Team chat in channels." }, "needs": ["team-chat"],
    "edition": [{ "id": "team", "name": "Team Edition" }]
}))]
pub(crate) struct RawSoftware {
    /// Identifier: the file's name.
    pub(crate) id: At<String>,
    /// Name.
    pub(crate) name: At<String>,
    /// Its name in English, where the name is no proper one.
    #[serde(rename = "english-name")]
    pub(crate) english_name: Option<At<String>>,
    /// Other names it goes by.
    #[serde(default)]
    pub(crate) aliases: Vec<At<String>>,
    /// Home page.
    pub(crate) website: At<String>,
    /// One sentence, in own words, without praise.
    pub(crate) summary: RawText,
    /// Identifiers of `needs/*.toml` that it answers.
    #[serde(default)]
    pub(crate) needs: Vec<At<String>>,
    /// What else it can be.
    #[serde(default)]
    pub(crate) roles: Vec<RawRole>,
    /// The software without which it does not exist (it is its extension).
    pub(crate) requires: Option<At<String>>,
    /// Software in whose place it can be put, data and habits kept (it is a fork of it).
    #[serde(default, rename = "drop-in-for")]
    pub(crate) drop_in_for: Vec<At<String>>,
    /// For a suite: the part that answers each need.
    #[serde(default)]
    pub(crate) part: Vec<RawPart>,
    /// Editions: what licence, price and protocols belong to.
    #[serde(default)]
    pub(crate) edition: Vec<RawEdition>,
    /// Dated, sourced facts.
    #[serde(default)]
    pub(crate) claim: Vec<At<RawClaim>>,
    /// Opinions of the maintainers, on scales.
    #[serde(default)]
    pub(crate) judgement: Vec<At<RawJudgement>>,
}

/// What a software can be besides the answer to a need.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Role")]
pub(crate) enum RawRole {
    /// It can sign people in for other programs.
    IdentityProvider,
    /// It can show people the way to the tools.
    Portal,
}

/// A part of a suite.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Part")]
pub(crate) struct RawPart {
    /// The need it answers.
    pub(crate) need: At<String>,
    /// Its name.
    pub(crate) name: At<String>,
}

/// An edition.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Edition")]
pub(crate) struct RawEdition {
    /// Identifier within the software.
    pub(crate) id: At<String>,
    /// Name.
    pub(crate) name: At<String>,
    /// Whether only its vendor runs it: nobody can install it.
    #[serde(default, rename = "vendor-hosted")]
    pub(crate) vendor_hosted: bool,
}
