//! Claims, their sources, and judgements.

use schemars::JsonSchema;
use serde::Deserialize;

use super::super::at::At;
use super::{Day, RawText};

/// One fact, dated and sourced.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Claim", example = serde_json::json!({
    "edition": "professional", "about": "price.per-user-month", "value": "10 USD", "from": "2021-10-01", "until": "2025-10-15",
    "source": { "of": "mattermost", "url": "https://mattermost.com/pricing", "checked": "2026-11-24" }
}))]
pub(crate) struct RawClaim {
    /// The edition; left out: true of every edition that says nothing else. Only in a software's file.
    pub(crate) edition: Option<At<String>>,
    /// An identifier of `attributes.toml`, or `feature.<need>.<feature>`.
    #[schemars(example = "sign-in.oidc", example = "feature.team-chat.channels")]
    pub(crate) about: At<String>,
    /// What is said: fits the attribute, or is `"unknown"` or `"not-applicable"`.
    pub(crate) value: At<RawValue>,
    /// Months that the price pays for. Only with a price for a term.
    #[schemars(range(min = 1, max = 1200))]
    pub(crate) term_months: Option<At<u32>>,
    /// Least number of users that the price is paid for.
    #[schemars(range(min = 1, max = 1_000_000_000))]
    pub(crate) minimum_users: Option<At<u64>>,
    /// Users are sold by so many.
    #[schemars(range(min = 1, max = 1_000_000_000))]
    pub(crate) user_step: Option<At<u64>>,
    /// Protocols through which it is so; left out: through any. Only where a connection is granted something.
    #[serde(default)]
    #[schemars(example = ["ldap"])]
    pub(crate) through: Vec<At<String>>,
    /// First day on which it was true; left out when nobody researched it.
    pub(crate) from: Option<At<Day>>,
    /// What `from` means, when it is not the first day.
    pub(crate) from_is: Option<At<RawFromIs>>,
    /// Last day on which it was true; left out when it still is.
    pub(crate) until: Option<At<Day>>,
    /// A reservation, shown with the fact.
    pub(crate) limits: Option<RawText>,
    /// Where it was read.
    pub(crate) source: RawSource,
    /// Further sources that say the same.
    #[serde(default)]
    pub(crate) also: Vec<RawSource>,
}

/// The value of a claim: a whole number, or a text.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "Value")]
pub(crate) enum RawValue {
    /// A whole number.
    Number(#[schemars(range(min = 0, max = 1_000_000_000_000i64))] u64),
    /// A word or an amount.
    Text(String),
}

/// What `from` means, when it is not the first day.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "FromIs")]
pub(crate) enum RawFromIs {
    /// It was already true on that day.
    AtLatest,
}

/// Where a fact was read.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Source")]
pub(crate) struct RawSource {
    /// A publisher of `sources.toml`: gives name and evidence level.
    pub(crate) of: At<String>,
    /// Address of the page.
    pub(crate) url: At<String>,
    /// Date of the version that was read; left out when it is undated.
    pub(crate) published: Option<At<Day>>,
    /// Day on which somebody last read it there.
    pub(crate) checked: At<Day>,
    /// Evidence level, only when it differs from the publisher's.
    pub(crate) evidence: Option<At<String>>,
}

/// An opinion of the maintainers, on a scale with written meanings.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Judgement", example = serde_json::json!({
    "about": "upkeep", "value": "moderate", "on": "2026-11-24",
    "because": { "fr": "Un programme et sa base de données.", "en": "A program and its database." }
}))]
pub(crate) struct RawJudgement {
    /// The edition; left out: true of every edition that says nothing else.
    pub(crate) edition: Option<At<String>>,
    /// An attribute whose kind is a choice.
    pub(crate) about: At<String>,
    /// A value of its scale.
    pub(crate) value: At<RawValue>,
    /// Who judged; the maintainers of the base when left out.
    pub(crate) by: Option<At<String>>,
    /// The day of the judgement.
    pub(crate) on: At<Day>,
    /// Why.
    pub(crate) because: RawText,
}
