//! Software and its editions.

use crate::text::{Lang, Translated};

/// A software with its editions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Software {
    /// Identifier.
    pub id: String,
    /// Name.
    pub name: String,
    /// Its name in English, where the name is no proper one.
    pub english_name: Option<String>,
    /// Other names.
    pub aliases: Vec<String>,
    /// Home page.
    pub website: String,
    /// One sentence.
    pub summary: Translated,
    /// Needs that it answers.
    pub needs: Vec<String>,
    /// What else it can be.
    pub roles: Vec<Role>,
    /// The software without which it does not exist.
    pub requires: Option<String>,
    /// Software in whose place it can be put, data and habits kept (a fork).
    pub drop_in_for: Vec<String>,
    /// For a suite: the part that answers each need.
    pub parts: Vec<Part>,
    /// Editions, in the file's order; at least one.
    pub editions: Vec<Edition>,
}

impl Software {
    /// What it is called in a language.
    pub fn called(&self, lang: Lang) -> &str {
        match (lang, &self.english_name) {
            (Lang::En, Some(name)) => name,
            _ => &self.name,
        }
    }
}

/// What a software can be besides the answer to a need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// It can sign people in for other programs.
    IdentityProvider,
    /// It can show people the way to the tools.
    Portal,
}

/// A part of a suite.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The need it answers.
    pub need: String,
    /// Its name.
    pub name: String,
}

/// An edition: what licence, price and protocols belong to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// Identifier within the software.
    pub id: String,
    /// Name.
    pub name: String,
    /// Whether only its vendor runs it: nobody can install it.
    pub vendor_hosted: bool,
}

impl Software {
    /// Whether only the vendor runs an edition; without an edition, whether it is so of them all.
    pub fn is_vendor_hosted(&self, edition: Option<&str>) -> bool {
        self.editions
            .iter()
            .filter(|known| edition.is_none_or(|edition| known.id == edition))
            .all(|known| known.vendor_hosted)
            && edition.is_none_or(|edition| self.editions.iter().any(|known| known.id == edition))
    }
}
