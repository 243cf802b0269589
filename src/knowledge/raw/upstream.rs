//! `upstream.toml`.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::at::At;
use super::super::model::Catalogue;
use super::RawText;

/// Names of catalogues that the names of the base would miss, or take for another program.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Upstream")]
pub(crate) struct RawUpstream {
    /// Names that mean a software of the base.
    #[serde(default)]
    pub(crate) same: Vec<RawCatalogueName>,
    /// Names that look like one of the base and mean another program.
    #[serde(default)]
    pub(crate) different: Vec<RawCatalogueName>,
}

/// A name of a catalogue.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "CatalogueName", example = serde_json::json!({
    "catalogue": "yunohost", "name": "mumbleserver", "software": "mumble",
    "because": { "fr": "Le paquet n'installe que le serveur.", "en": "The package installs the server only." }
}))]
pub(crate) struct RawCatalogueName {
    /// The catalogue; left out where it holds in all of them.
    pub(crate) catalogue: Option<RawCatalogue>,
    /// The name as the catalogue writes it; case, accents and hyphens do not count.
    pub(crate) name: At<String>,
    /// The software of the base.
    pub(crate) software: At<String>,
    /// Why.
    pub(crate) because: RawText,
}

/// A public catalogue of software.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Catalogue")]
pub(crate) enum RawCatalogue {
    /// The packages of YunoHost.
    Yunohost,
    /// The directory awesome-selfhosted.
    AwesomeSelfhosted,
    /// endoflife.date.
    Endoflife,
    /// The directory selfh.st.
    Selfhst,
    /// The SSO Wall of Shame.
    SsoTax,
    /// The documentation of Authelia.
    Authelia,
}

impl From<RawCatalogue> for Catalogue {
    fn from(raw: RawCatalogue) -> Self {
        match raw {
            RawCatalogue::Yunohost => Self::YunoHost,
            RawCatalogue::AwesomeSelfhosted => Self::AwesomeSelfhosted,
            RawCatalogue::Endoflife => Self::EndOfLife,
            RawCatalogue::Selfhst => Self::Selfhst,
            RawCatalogue::SsoTax => Self::SsoTax,
            RawCatalogue::Authelia => Self::Authelia,
        }
    }
}
