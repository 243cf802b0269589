//! Public catalogues that the base is compared with, and the names they use.

use crate::text::Translated;

/// A public catalogue of software.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Catalogue {
    /// The packages of YunoHost.
    YunoHost,
    /// The directory awesome-selfhosted.
    AwesomeSelfhosted,
    /// endoflife.date: until when versions are supported.
    EndOfLife,
    /// The directory selfh.st.
    Selfhst,
    /// The SSO Wall of Shame: prices with and without single sign-on.
    SsoTax,
    /// The documentation of Authelia: programs that were connected to it.
    Authelia,
}

impl Catalogue {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::YunoHost,
        Self::AwesomeSelfhosted,
        Self::EndOfLife,
        Self::Selfhst,
        Self::SsoTax,
        Self::Authelia,
    ];

    /// The identifier used on the command line, in data and in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::YunoHost => "yunohost",
            Self::AwesomeSelfhosted => "awesome-selfhosted",
            Self::EndOfLife => "endoflife",
            Self::Selfhst => "selfhst",
            Self::SsoTax => "sso-tax",
            Self::Authelia => "authelia",
        }
    }

    /// Its proper name.
    pub fn name(self) -> &'static str {
        match self {
            Self::YunoHost => "YunoHost",
            Self::AwesomeSelfhosted => "awesome-selfhosted",
            Self::EndOfLife => "endoflife.date",
            Self::Selfhst => "selfh.st",
            Self::SsoTax => "SSO Wall of Shame",
            Self::Authelia => "Authelia",
        }
    }

    /// The level of evidence of what it says of programs.
    pub fn evidence(self) -> &'static str {
        match self {
            Self::YunoHost => "package",
            Self::Authelia => "provider-docs",
            _ => "directory",
        }
    }
}

/// A name of a catalogue that the names of the base would miss, or take for another program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueName {
    /// The catalogue; none where it holds in all of them.
    pub catalogue: Option<Catalogue>,
    /// The name as the catalogue writes it.
    pub name: String,
    /// Id of the software of the base.
    pub software: String,
    /// Whether it means the software, or only looks so.
    pub same: bool,
    /// Why.
    pub because: Translated,
}
