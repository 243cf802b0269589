//! What people must be able to do.

use super::effort::Judged;
use crate::text::Translated;

/// Something people must be able to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// Identifier.
    pub id: String,
    /// Its name for people, a verb.
    pub label: Translated,
    /// What it is for.
    pub purpose: Translated,
    /// Whether people need an account to take part.
    pub accounts: bool,
    /// What one must be able to do, in more detail.
    pub features: Vec<Feature>,
    /// Changing how we work instead of changing tool.
    pub practice: Option<Practice>,
}

/// A functional feature of a need. Claims about it are `feature.<need>.<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feature {
    /// Identifier within the need.
    pub id: String,
    /// Its name for people.
    pub label: Translated,
    /// What it means.
    pub meaning: Translated,
}

/// Changing how we work instead of changing tool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practice {
    /// What to do.
    pub label: Translated,
    /// Level 0 to 4 on the criterion of features.
    pub features: u8,
    /// Who judged, when and why.
    pub judged: Judged,
}
