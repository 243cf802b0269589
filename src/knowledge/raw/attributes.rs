//! `attributes.toml`: scales, and what claims may be about.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::at::At;
use super::RawText;

/// What claims may be about.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Attributes")]
pub(crate) struct RawAttributes {
    /// Scales of values.
    #[serde(default)]
    pub(crate) scale: Vec<RawScale>,
    /// Attributes.
    #[serde(default)]
    pub(crate) attribute: Vec<At<RawAttribute>>,
}

/// A scale of values.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Scale")]
pub(crate) struct RawScale {
    /// Identifier.
    pub(crate) id: At<String>,
    /// Its values.
    #[schemars(length(min = 1))]
    pub(crate) value: Vec<RawScaleValue>,
}

/// A value of a scale.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "ScaleValue")]
pub(crate) struct RawScaleValue {
    /// Identifier, as claims write it.
    pub(crate) id: At<String>,
    /// Level: 0 is the worst, 4 the best.
    #[schemars(range(min = 0, max = 4))]
    pub(crate) level: u8,
    /// Its name for people.
    pub(crate) label: RawText,
}

/// What a claim may be about. Exactly one sub-table names the kind of value.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Attribute", example = serde_json::json!({
    "id": "limit.users", "label": { "fr": "Nombre de comptes au plus", "en": "Accounts at most" }, "freshness-months": 6,
    "limit": { "counts": "accounts", "unit": { "fr": "comptes", "en": "accounts" } }
}))]
pub(crate) struct RawAttribute {
    /// Identifier, as claims write it.
    pub(crate) id: At<String>,
    /// Its name for people.
    pub(crate) label: RawText,
    /// Months for which a claim stays fresh after it was checked.
    #[schemars(range(min = 1, max = 240))]
    pub(crate) freshness_months: u32,
    /// Whether it is kept for people to read although no result depends on it.
    #[serde(default)]
    pub(crate) informative: bool,
    /// By which means a protocol is had.
    pub(crate) means: Option<RawMeansKind>,
    /// A value of a scale.
    pub(crate) choice: Option<RawChoiceKind>,
    /// A cap, or `"none"`.
    pub(crate) limit: Option<RawLimitKind>,
    /// An amount with its currency.
    pub(crate) money: Option<RawMoneyKind>,
    /// An identifier of `licences.toml`.
    pub(crate) licence: Option<Nothing>,
    /// Something asked of the association.
    pub(crate) condition: Option<RawConditionKind>,
    /// A whole number.
    pub(crate) number: Option<RawNumberKind>,
    /// Words that are never computed with.
    pub(crate) text: Option<Nothing>,
}

/// A sub-table without keys: its name says all.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Nothing {}

/// By which means a protocol is had.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "MeansKind")]
pub(crate) struct RawMeansKind {
    /// An identifier of `protocols.toml`.
    pub(crate) protocol: At<String>,
    /// The side of the protocol on which the program stands.
    pub(crate) role: RawProtocolRole,
}

/// The side of a protocol on which a program stands.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "ProtocolRole")]
pub(crate) enum RawProtocolRole {
    /// It sends people elsewhere to sign in.
    Client,
    /// It signs people in for others.
    Provider,
}

/// A value of a scale.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "ChoiceKind")]
pub(crate) struct RawChoiceKind {
    /// The scale.
    pub(crate) scale: At<String>,
    /// What a good value gives to a connection.
    pub(crate) grants: Option<RawGrant>,
}

/// What a connection gives.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Grant")]
pub(crate) enum RawGrant {
    /// The same identifier and password.
    SameAccount,
    /// Logging in once is enough.
    NoSecondLogin,
    /// The account makes itself.
    Creation,
    /// Groups and roles follow.
    Groups,
    /// The account closes when somebody leaves.
    Removal,
}

/// A cap.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "LimitKind")]
pub(crate) struct RawLimitKind {
    /// The quantity of the dossier that the cap is compared with (`accounts`, `storage`).
    pub(crate) counts: Option<At<String>>,
    /// The unit for people.
    pub(crate) unit: RawText,
}

/// An amount.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "MoneyKind")]
pub(crate) struct RawMoneyKind {
    /// What it is paid for.
    pub(crate) unit: RawMoneyUnit,
}

/// What an amount is paid for.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "MoneyUnit")]
pub(crate) enum RawMoneyUnit {
    /// Per person and month.
    UserMonth,
    /// Per year.
    Year,
    /// For a term of several years, told by `term-months`.
    Term,
    /// Once.
    Once,
}

/// Something asked of the association.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "ConditionKind")]
pub(crate) struct RawConditionKind {
    /// The question whose answer settles it; left out when only a third party can.
    pub(crate) question: Option<At<String>>,
    /// The answers that meet it.
    #[serde(default)]
    pub(crate) met_by: Vec<At<String>>,
    /// What to ask, and of whom, to lift the doubt.
    pub(crate) ask: RawText,
}

/// A whole number.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "NumberKind")]
pub(crate) struct RawNumberKind {
    /// The unit for people.
    pub(crate) unit: RawText,
}
