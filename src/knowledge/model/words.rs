//! The words and scales that claims use.

use jiff::civil::Date;

use super::claim::Source;
use crate::text::{Currency, Translated};

/// A way in which one program trusts another to say who is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protocol {
    /// Identifier.
    pub id: String,
    /// Its proper name.
    pub name: String,
    /// What it is, in one or two sentences.
    pub meaning: Translated,
    /// The same identifier and password open both.
    pub same_account: bool,
    /// Logging in once is enough.
    pub no_second_login: bool,
    /// Address of the standard.
    pub standard: String,
}

/// A licence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Licence {
    /// SPDX identifier.
    pub id: String,
    /// Whether it is free.
    pub free: bool,
    /// Level 0 to 4 on the criterion of freedom.
    pub level: u8,
    /// What to know of it.
    pub note: Option<Translated>,
}

/// A level of evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceLevel {
    /// Identifier.
    pub id: String,
    /// Its name for people.
    pub label: Translated,
}

/// Somebody who publishes sources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publisher {
    /// Identifier.
    pub id: String,
    /// Name.
    pub name: String,
    /// Home page.
    pub url: String,
    /// Evidence level of what it publishes.
    pub evidence: String,
}

/// So many units of a currency for one unit of the base's currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExchangeRate {
    /// The foreign currency.
    pub currency: Currency,
    /// Its units for one unit of the base's currency, in millionths.
    pub millionths: i64,
    /// The day.
    pub on: Date,
    /// Where it is published.
    pub source: Source,
}
