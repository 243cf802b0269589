//! `requirements.toml`: what can be required.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{At, Nothing, RawText};
use crate::knowledge::raw::RawGrant;

/// What can be required.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Requirements")]
pub(crate) struct RawRequirements {
    /// The templates.
    #[serde(default)]
    pub(crate) requirement: Vec<At<RawRequirement>>,
}

/// One requirement. Exactly one sub-table names how a candidate is tested.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Requirement")]
pub(crate) struct RawRequirement {
    /// Identifier.
    pub(crate) id: At<String>,
    /// The part of the document where it stands.
    pub(crate) theme: At<String>,
    /// What is asked, as a sentence.
    pub(crate) statement: RawText,
    /// The criterion by which it is judged.
    pub(crate) criterion: RawText,
    /// The level to reach.
    pub(crate) level: RawText,
    /// Class of flexibility of NF EN 16271.
    pub(crate) flexibility: RawFlexibility,
    /// `MoSCoW` priority.
    pub(crate) priority: RawPriority,
    /// The criterion of the base in whose weight an offer's answer counts.
    pub(crate) counts_for: Option<At<String>>,
    /// What somebody does in a trial to see whether it is met, as a sentence.
    pub(crate) trial: Option<RawText>,
    /// Asked only of candidates for these needs; of all when absent.
    #[serde(default)]
    pub(crate) needs: Vec<At<String>>,
    /// The connection to the identity provider must give something.
    pub(crate) connection: Option<RawConnectionTest>,
    /// A cap must be at least a quantity.
    pub(crate) limit: Option<RawLimitTest>,
    /// The value of an attribute must have a level.
    pub(crate) choice: Option<RawChoiceTest>,
    /// A feature of the need must be there.
    pub(crate) feature: Option<Nothing>,
    /// The licence must be free.
    pub(crate) free_licence: Option<Nothing>,
    /// The whole plan must keep a limit.
    pub(crate) plan: Option<RawPlanTest>,
    /// No fact of the base answers: it is asked of providers.
    pub(crate) ask_provider: Option<Nothing>,
}

/// What a connection must give.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "ConnectionTest")]
pub(crate) struct RawConnectionTest {
    /// All of these.
    #[schemars(length(min = 1))]
    pub(crate) grants: Vec<RawGrant>,
}

/// A cap and a quantity.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "LimitTest")]
pub(crate) struct RawLimitTest {
    /// The attribute that holds the cap.
    pub(crate) attribute: At<String>,
    /// The quantity, as an answer gives it.
    pub(crate) quantity: At<String>,
}

/// A level of an attribute.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "ChoiceTest")]
pub(crate) struct RawChoiceTest {
    /// The attribute.
    pub(crate) attribute: At<String>,
    /// The level.
    #[schemars(range(min = 0, max = 4))]
    pub(crate) at_least: u8,
    /// Asked only of candidates run in this way.
    pub(crate) way: Option<At<String>>,
    /// Whether a fact must say so: what no source says fails. For what would put people in danger.
    #[serde(default)]
    pub(crate) confirmed: bool,
}

/// A limit of the plan.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "PlanTest")]
pub(crate) struct RawPlanTest {
    /// The limit.
    pub(crate) limit: RawLimit,
}

/// A limit that a plan keeps.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Limit")]
pub(crate) enum RawLimit {
    /// Money a year.
    MoneyPerYear,
    /// Money once.
    MoneyOnce,
    /// Hours a month.
    HoursPerMonth,
    /// Hours once.
    HoursOnce,
}

/// Class of flexibility.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[schemars(rename = "Flexibility")]
pub(crate) enum RawFlexibility {
    /// Imperative.
    F0,
    /// Hardly negotiable.
    F1,
    /// Negotiable.
    F2,
    /// Freely negotiable.
    F3,
}

/// `MoSCoW` priority.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Priority")]
pub(crate) enum RawPriority {
    /// Must have.
    Must,
    /// Should have.
    Should,
    /// Could have.
    Could,
    /// Won't have this time.
    Wont,
}
