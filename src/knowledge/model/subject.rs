//! Whom or what a claim is about.

use std::fmt;

/// Whom or what a claim is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A software, or one of its editions.
    Software {
        /// Id of the software.
        software: String,
        /// Id of the edition; none for all editions that say nothing else.
        edition: Option<String>,
    },
    /// An offer.
    Offer {
        /// Id of the offer.
        offer: String,
    },
    /// A package of a platform.
    Package {
        /// Id of the platform.
        platform: String,
        /// Id of the software.
        software: String,
    },
}

impl Subject {
    /// A software as a whole.
    pub fn software(software: &str) -> Self {
        Self::Software {
            software: software.to_owned(),
            edition: None,
        }
    }

    /// One edition of a software.
    pub fn edition(software: &str, edition: &str) -> Self {
        Self::Software {
            software: software.to_owned(),
            edition: Some(edition.to_owned()),
        }
    }

    /// An offer.
    pub fn offer(offer: &str) -> Self {
        Self::Offer {
            offer: offer.to_owned(),
        }
    }

    /// A package.
    pub fn package(platform: &str, software: &str) -> Self {
        Self::Package {
            platform: platform.to_owned(),
            software: software.to_owned(),
        }
    }
}

impl fmt::Display for Subject {
    /// `mattermost/team`, `mattermost`, `offer:frama-space`, `yunohost:mattermost`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Software {
                software,
                edition: None,
            } => write!(f, "{software}"),
            Self::Software {
                software,
                edition: Some(edition),
            } => write!(f, "{software}/{edition}"),
            Self::Offer { offer } => write!(f, "offer:{offer}"),
            Self::Package { platform, software } => write!(f, "{platform}:{software}"),
        }
    }
}
