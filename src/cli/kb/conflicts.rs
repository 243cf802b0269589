//! `kb conflicts`: where sources disagree, and which of them is believed.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::line::FactLine;
use crate::knowledge::model::{Claim, KnowledgeBase, Value};
use crate::knowledge::view::View;
use crate::text::{Texts, date};

/// Where sources disagree on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct ConflictsReport {
    /// The day of which the report speaks.
    #[schemars(with = "String")]
    pub as_of: Date,
    /// The conflicts, by subject and attribute.
    pub conflicts: Vec<Conflict>,
}

/// Claims on one subject and attribute that hold on the same day and say different things.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Conflict {
    /// Whom it is about.
    pub subject: String,
    /// The attribute's identifier.
    pub attribute: String,
    /// Whether one of the claims says so in a reservation.
    pub explained: bool,
    /// The claim that is used.
    pub used: FactLine,
    /// The others, best first.
    pub others: Vec<FactLine>,
}

/// The conflicts of `base` on `as_of`.
pub fn run(base: &KnowledgeBase, as_of: Date) -> ConflictsReport {
    let view = View::new(base, as_of);
    let line = |claim: &Claim| FactLine::new(base, claim, true, claim.is_stale(base, as_of));
    let contested = view.facts().filter(|(_, _, held)| held.contested);
    let conflicts = contested.map(|(subject, attribute, held)| {
        let all = view.all(subject, attribute);
        let others = all
            .iter()
            .filter(|claim| claim.value != held.claim.value && claim.value != Value::Unknown);
        Conflict {
            subject: subject.to_string(),
            attribute: attribute.to_owned(),
            explained: all.iter().any(|claim| claim.limits.is_some()),
            used: line(held.claim),
            others: others.map(|claim| line(claim)).collect(),
        }
    });
    ConflictsReport {
        as_of,
        conflicts: conflicts.collect(),
    }
}

impl ConflictsReport {
    /// The report in the language of `texts`.
    pub fn text(&self, texts: &Texts) -> String {
        let head = [
            ("count", self.conflicts.len().into()),
            ("date", date::long(self.as_of, texts.lang()).into()),
        ];
        let mut out = format!("{}\n", texts.say_with("kb-conflicts-title", &head));
        for conflict in &self.conflicts {
            out.push_str(&format!(
                "\n{} — {}\n",
                conflict.subject, conflict.attribute
            ));
            out.push_str(&format!("{}\n", texts.say("kb-conflicts-used")));
            out.push_str(&conflict.used.text(texts));
            for other in &conflict.others {
                out.push_str(&format!("{}\n", texts.say("kb-fact-contesting")));
                out.push_str(&other.text(texts));
            }
        }
        out
    }
}
