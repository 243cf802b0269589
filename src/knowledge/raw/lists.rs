//! `protocols.toml`, `licences.toml`, `sources.toml`.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::at::At;
use super::RawText;

/// Protocols in order of preference.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Protocols")]
pub(crate) struct RawProtocols {
    /// Protocols.
    #[serde(default)]
    pub(crate) protocol: Vec<RawProtocol>,
}

/// A way in which one program trusts another to say who is there.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Protocol", example = serde_json::json!({
    "id": "oidc", "name": "OpenID Connect", "same-account": true, "no-second-login": true,
    "meaning": { "fr": "L'outil envoie la personne se connecter ailleurs.", "en": "The tool sends people elsewhere to log in." },
    "standard": "https://openid.net/specs/openid-connect-core-1_0.html"
}))]
pub(crate) struct RawProtocol {
    /// Identifier.
    pub(crate) id: At<String>,
    /// Its proper name.
    pub(crate) name: At<String>,
    /// The same identifier and password open both.
    pub(crate) same_account: bool,
    /// Logging in once is enough.
    pub(crate) no_second_login: bool,
    /// What it is, in one or two sentences.
    pub(crate) meaning: RawText,
    /// Address of the standard.
    pub(crate) standard: At<String>,
}

/// Licences.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Licences")]
pub(crate) struct RawLicences {
    /// Licences.
    #[serde(default)]
    pub(crate) licence: Vec<RawLicence>,
}

/// A licence.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Licence", example = serde_json::json!({ "id": "AGPL-3.0-only", "free": true, "level": 4 }))]
pub(crate) struct RawLicence {
    /// SPDX identifier, or `LicenseRef-…`.
    pub(crate) id: At<String>,
    /// Whether it is free.
    pub(crate) free: bool,
    /// Level on the criterion of freedom: 4 free, 0 closed.
    #[schemars(range(min = 0, max = 4))]
    pub(crate) level: u8,
    /// What to know of it.
    pub(crate) note: Option<RawText>,
}

/// Evidence levels, best first, and publishers.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Sources")]
pub(crate) struct RawSources {
    /// Evidence levels, best first.
    #[serde(default)]
    pub(crate) evidence: Vec<RawEvidence>,
    /// Publishers of sources.
    #[serde(default)]
    pub(crate) publisher: Vec<RawPublisher>,
}

/// An evidence level.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Evidence")]
pub(crate) struct RawEvidence {
    /// Identifier.
    pub(crate) id: At<String>,
    /// Its name for people.
    pub(crate) label: RawText,
}

/// Somebody who publishes sources.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Publisher", example = serde_json::json!({
    "id": "mattermost-docs", "name": "Mattermost, documentation", "url": "https://docs.mattermost.com", "evidence": "vendor-page"
}))]
pub(crate) struct RawPublisher {
    /// Identifier, as sources write it.
    pub(crate) id: At<String>,
    /// Name.
    pub(crate) name: At<String>,
    /// Home page.
    pub(crate) url: At<String>,
    /// Evidence level of what it publishes.
    pub(crate) evidence: At<String>,
}
