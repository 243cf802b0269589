//! Who runs software for others: offers and platforms.

use crate::text::Translated;

/// Software run by somebody for you.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Identifier.
    pub id: String,
    /// Name.
    pub name: String,
    /// Who runs it.
    pub publisher: String,
    /// Home page.
    pub website: String,
    /// One sentence.
    pub summary: Translated,
    /// What is inside.
    pub includes: Vec<Included>,
}

/// A software inside an offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Included {
    /// The software.
    pub software: String,
    /// Its edition.
    pub edition: String,
    /// The needs for which the offer opens it.
    pub needs: Vec<String>,
}

/// What installs and runs software.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Platform {
    /// Identifier.
    pub id: String,
    /// Name.
    pub name: String,
    /// Its own accounts, as a software with the role of identity provider.
    pub software: Option<String>,
    /// Home page.
    pub website: String,
    /// One sentence.
    pub summary: Translated,
    /// What it packages, or is known not to.
    pub packages: Vec<Package>,
}

/// A package of a platform.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Package {
    /// The software.
    pub software: String,
    /// The edition; none for any edition that costs nothing.
    pub edition: Option<String>,
}
