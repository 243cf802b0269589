//! `platforms/*.toml`.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::at::At;
use super::{RawClaim, RawText};

/// What installs and runs software.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Platform", example = serde_json::json!({
    "id": "yunohost", "name": "YunoHost", "software": "yunohost", "website": "https://yunohost.org",
    "summary": { "fr": "Installe des outils sur un serveur.", "en": "Installs tools on a server." },
    "package": [{ "software": "mattermost", "edition": "team" }]
}))]
pub(crate) struct RawPlatform {
    /// Identifier: the file's name.
    pub(crate) id: At<String>,
    /// Name.
    pub(crate) name: At<String>,
    /// Its own accounts, as a software with the role `identity-provider`.
    pub(crate) software: Option<At<String>>,
    /// Home page.
    pub(crate) website: At<String>,
    /// One sentence, in own words, without praise.
    pub(crate) summary: RawText,
    /// What it packages, or is known not to.
    #[serde(default)]
    pub(crate) package: Vec<RawPackage>,
}

/// A package of a platform.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Package")]
pub(crate) struct RawPackage {
    /// The software.
    pub(crate) software: At<String>,
    /// The edition; left out for any edition that costs nothing.
    pub(crate) edition: Option<At<String>>,
    /// What is known of the package, which is no fact about the software.
    #[serde(default)]
    pub(crate) claim: Vec<At<RawClaim>>,
}
