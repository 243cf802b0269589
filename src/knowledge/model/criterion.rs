//! By what candidates are scored.

use super::attribute::Grant;
use crate::text::Translated;

/// A criterion by which candidates are scored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// Identifier, also that of the priority in the questionnaire.
    pub id: String,
    /// Its name for people.
    pub label: Translated,
    /// The question it answers.
    pub meaning: Translated,
    /// What each level from 0 to 4 means.
    pub levels: [Translated; 5],
    /// Weight when the association ranked nothing, 0 to 10.
    pub weight: u32,
    /// How the level is had.
    pub measure: Measure,
}

/// How a criterion's level is had from facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Measure {
    /// From what the connection to the identity provider gives: the highest level whose grants are all given.
    Connection(Vec<ConnectionLevel>),
    /// From the level of the value of an attribute.
    Choice {
        /// The attribute.
        attribute: String,
    },
    /// From the level of the licence.
    Licence,
    /// From the yearly price per account, in minor units of the base's currency.
    Money {
        /// Upper bounds for levels 4, 3, 2, 1; beyond is 0.
        bands: [i64; 4],
    },
    /// From the minutes a month.
    Effort {
        /// Upper bounds for levels 4, 3, 2, 1; beyond is 0.
        bands: [u32; 4],
    },
    /// From the share of the need's features that are covered.
    Features,
    /// From what the people already do.
    Adoption(Adoption),
}

/// A level of a connection and what it asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConnectionLevel {
    /// Level 0 to 4.
    pub level: u8,
    /// What must be given.
    pub needs: Vec<Grant>,
}

/// Levels of the criterion on adoption.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adoption {
    /// In place and liked, fair, disliked.
    pub in_place: [u8; 3],
    /// New, and nobody has to leave a tool.
    pub new: u8,
    /// New, and at most so many people leave a tool: (people, level), in order.
    pub leaving: Vec<(u64, u8)>,
    /// New, and more people leave a tool.
    pub beyond: u8,
}
