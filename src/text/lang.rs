//! The two languages of Trousse and texts that exist in both.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A language in which Trousse speaks; French first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// French.
    #[default]
    Fr,
    /// English.
    En,
}

impl Lang {
    /// The BCP 47 tag used in documents (`fr-FR`, `en-GB`).
    pub fn tag(self) -> &'static str {
        match self {
            Self::Fr => "fr-FR",
            Self::En => "en-GB",
        }
    }
}

/// A text in French and in English.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Translated {
    /// The French text, always present.
    pub fr: String,
    /// The English text.
    #[serde(default)]
    pub en: String,
}

impl Translated {
    /// The text in `lang`; French where the English text is missing.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::En if !self.en.is_empty() => &self.en,
            _ => &self.fr,
        }
    }
}
