//! `kb stale`: the claims that nobody has checked for too long.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::line::FactLine;
use super::tell::hung;
use crate::knowledge::model::KnowledgeBase;
use crate::text::{Texts, date};

/// Claims that hold on a day and are stale on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct StaleReport {
    /// The day of which the report speaks.
    #[schemars(with = "String")]
    pub as_of: Date,
    /// The claims, the one checked longest ago first.
    pub claims: Vec<StaleLine>,
}

/// A claim that is stale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct StaleLine {
    /// The day on which somebody last checked it.
    #[schemars(with = "String")]
    pub checked: Date,
    /// Months for which it stays fresh after that.
    pub fresh_months: u32,
    /// The claim.
    pub claim: FactLine,
}

/// The stale claims of `base` on `as_of`.
pub fn run(base: &KnowledgeBase, as_of: Date) -> StaleReport {
    let stale = base
        .claims
        .iter()
        .filter(|claim| claim.holds_on(as_of) && claim.is_stale(base, as_of));
    let mut claims: Vec<StaleLine> = stale
        .map(|claim| StaleLine {
            checked: claim.checked(),
            fresh_months: base
                .attributes
                .get(&claim.attribute)
                .map_or(0, |attribute| attribute.freshness_months),
            claim: FactLine::new(base, claim, false, true),
        })
        .collect();
    claims.sort_by_key(|line| line.checked);
    StaleReport { as_of, claims }
}

impl StaleReport {
    /// The report in the language of `texts`.
    pub fn text(&self, texts: &Texts) -> String {
        let head = [
            ("count", self.claims.len().into()),
            ("date", date::long(self.as_of, texts.lang()).into()),
        ];
        let mut out = format!("{}\n", texts.say_with("kb-stale-title", &head));
        for line in &self.claims {
            let fact = &line.claim;
            out.push('\n');
            out.push_str(&hung(&format!("{} ({})", fact.subject, fact.place)));
            let since = [
                ("date", date::short(line.checked).into()),
                ("months", line.fresh_months.into()),
            ];
            out.push_str(&hung(&format!(
                "  {}",
                texts.say_with("kb-stale-since", &since)
            )));
            out.push_str(&fact.text(texts));
        }
        out
    }
}
