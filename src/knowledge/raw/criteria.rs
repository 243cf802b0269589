//! `criteria.toml`: by what candidates are scored.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::at::At;
use super::{Nothing, RawGrant, RawText};

/// Criteria, in the order in which they are shown.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Criteria")]
pub(crate) struct RawCriteria {
    /// Criteria.
    #[serde(default)]
    pub(crate) criterion: Vec<At<RawCriterion>>,
}

/// A criterion. Exactly one sub-table names how its level is had.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Criterion", example = serde_json::json!({
    "id": "licence", "weight": 4, "label": { "fr": "Liberté", "en": "Freedom" },
    "meaning": { "fr": "Que permet la licence ?", "en": "What does the licence allow?" },
    "levels": {
        "0": { "fr": "Rien.", "en": "Nothing." }, "1": { "fr": "Lire.", "en": "Read." },
        "2": { "fr": "Modifier.", "en": "Change." }, "3": { "fr": "Redistribuer.", "en": "Share." },
        "4": { "fr": "Tout.", "en": "Everything." }
    },
    "licence": {}
}))]
pub(crate) struct RawCriterion {
    /// Identifier.
    pub(crate) id: At<String>,
    /// Weight when the association ranked nothing.
    #[schemars(range(min = 0, max = 10))]
    pub(crate) weight: u32,
    /// Its name for people.
    pub(crate) label: RawText,
    /// The question it answers.
    pub(crate) meaning: RawText,
    /// What each level means.
    pub(crate) levels: RawLevels,
    /// From what the connection to the identity provider gives.
    pub(crate) connection: Option<RawConnection>,
    /// From the level of an attribute's value.
    pub(crate) choice: Option<RawChoiceMeasure>,
    /// From the level of the licence.
    pub(crate) licence: Option<Nothing>,
    /// From the yearly price per account.
    pub(crate) money: Option<RawMoneyBands>,
    /// From the minutes a month.
    pub(crate) effort: Option<RawEffortBands>,
    /// From the share of the need's features that are covered.
    pub(crate) features: Option<Nothing>,
    /// From what the people already do.
    pub(crate) adoption: Option<RawAdoption>,
}

/// What each level means, from 0 (the worst) to 4 (the best).
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Levels")]
pub(crate) struct RawLevels {
    /// Level 0.
    #[serde(rename = "0")]
    pub(crate) zero: RawText,
    /// Level 1.
    #[serde(rename = "1")]
    pub(crate) one: RawText,
    /// Level 2.
    #[serde(rename = "2")]
    pub(crate) two: RawText,
    /// Level 3.
    #[serde(rename = "3")]
    pub(crate) three: RawText,
    /// Level 4.
    #[serde(rename = "4")]
    pub(crate) four: RawText,
}

/// What the connection must give for each level.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Connection")]
pub(crate) struct RawConnection {
    /// For level 1.
    #[serde(rename = "level-1")]
    pub(crate) one: Option<Vec<RawGrant>>,
    /// For level 2.
    #[serde(rename = "level-2")]
    pub(crate) two: Option<Vec<RawGrant>>,
    /// For level 3.
    #[serde(rename = "level-3")]
    pub(crate) three: Option<Vec<RawGrant>>,
    /// For level 4.
    #[serde(rename = "level-4")]
    pub(crate) four: Option<Vec<RawGrant>>,
}

/// From the level of an attribute's value.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "ChoiceMeasure")]
pub(crate) struct RawChoiceMeasure {
    /// An attribute whose kind is a choice.
    pub(crate) attribute: At<String>,
}

/// Bounds of the yearly price per account.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "MoneyBands")]
pub(crate) struct RawMoneyBands {
    /// At most so much for levels 4, 3, 2 and 1, in the base's currency.
    #[schemars(example = ["0 EUR", "1 EUR", "5 EUR", "20 EUR"])]
    pub(crate) bands: At<[At<String>; 4]>,
}

/// Bounds of the effort.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "EffortBands")]
pub(crate) struct RawEffortBands {
    /// At most so many minutes a month for levels 4, 3, 2 and 1.
    #[schemars(example = [15, 60, 120, 240])]
    pub(crate) bands: At<[u32; 4]>,
}

/// Levels of the criterion on adoption.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Adoption")]
pub(crate) struct RawAdoption {
    /// Levels of a tool in place that is liked, fair, disliked.
    pub(crate) in_place: [RawLevel; 3],
    /// Level of a new tool, when nobody has to leave one.
    pub(crate) new: RawLevel,
    /// Pairs: at most so many people leave a tool, level.
    #[schemars(example = [[100, 2]])]
    pub(crate) leaving: At<Vec<[u64; 2]>>,
    /// Level when more people leave a tool.
    pub(crate) beyond: RawLevel,
}

/// A level from 0 (the worst) to 4 (the best).
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(rename = "Level")]
pub(crate) struct RawLevel(#[schemars(range(min = 0, max = 4))] pub(crate) u8);
