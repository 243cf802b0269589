//! `kb coverage`: what the base knows of which software, and what each missing fact could change.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::tell::wrapped;
use crate::knowledge::model::{
    Attribute, AttributeKind, KnowledgeBase, ProtocolRole, Role, Software, Subject, Value,
};
use crate::knowledge::view::View;
use crate::questionnaire::model::Questionnaire;
use crate::questionnaire::uses::{Use, uses};
use crate::text::{Texts, Translated, date, typeset};

/// So many missing software are named after each attribute in the text; the JSON has all.
const NAMED: usize = 8;

/// What the base knows on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct CoverageReport {
    /// The day of which the report speaks.
    #[schemars(with = "String")]
    pub as_of: Date,
    /// Attributes of software, by identifier.
    pub attributes: Vec<AttributeCoverage>,
    /// Software, the least known first.
    pub software: Vec<SoftwareCoverage>,
}

/// What is known of one attribute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct AttributeCoverage {
    /// Its identifier.
    pub attribute: String,
    /// Its name.
    pub label: Translated,
    /// Software of which it is known, for an edition at least.
    pub known: usize,
    /// Software of which it can be told: for a feature, those that answer its need; for what identity providers give,
    /// those that are one; else all.
    pub of: usize,
    /// The software of which it is not known.
    pub missing: Vec<String>,
    /// What a missing fact could change.
    pub changes: Vec<UseLine>,
}

/// A result that depends on an attribute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct UseLine {
    /// `need`, `requirement`, `criterion`, `question` or `plan`.
    pub kind: String,
    /// Its identifier; none for plans, which all depend on it.
    pub id: Option<String>,
}

/// How much is known of one software.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SoftwareCoverage {
    /// Its identifier.
    pub software: String,
    /// Attributes that are known.
    pub known: usize,
    /// Attributes that can be told of it and on which a result depends.
    pub of: usize,
}

/// What `base` knows on `as_of`.
pub fn run(base: &KnowledgeBase, questionnaire: &Questionnaire, as_of: Date) -> CoverageReport {
    let view = View::new(base, as_of);
    let known = known(&view);
    let uses = uses(base, questionnaire);
    let mut of_software: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut attributes = Vec::new();
    for attribute in base.attributes.values().filter(|one| is_of_software(one)) {
        let used = uses
            .get(attribute.id.as_str())
            .map_or(&[][..], Vec::as_slice);
        let told: Vec<&str> = base
            .software
            .values()
            .filter(|software| can_be_told(attribute, software))
            .map(|software| software.id.as_str())
            .collect();
        let is_known = |software: &&str| known.contains(&(*software, attribute.id.as_str()));
        if !used.is_empty() {
            for software in &told {
                let counts = of_software.entry(software).or_default();
                counts.0 += usize::from(is_known(software));
                counts.1 += 1;
            }
        }
        let missing = told.iter().filter(|software| !is_known(software));
        let missing: Vec<String> = missing.map(|software| (*software).to_owned()).collect();
        attributes.push(AttributeCoverage {
            attribute: attribute.id.clone(),
            label: attribute.label.clone(),
            known: told.len() - missing.len(),
            of: told.len(),
            missing,
            changes: used.iter().map(UseLine::new).collect(),
        });
    }
    let mut software: Vec<SoftwareCoverage> = of_software
        .into_iter()
        .map(|(software, (known, of))| SoftwareCoverage {
            software: software.to_owned(),
            known,
            of,
        })
        .collect();
    software.sort_by_key(|one| percent(one.known, one.of));
    CoverageReport {
        as_of,
        attributes,
        software,
    }
}

/// Software and attributes of which something else than "unknown" is said on the day.
fn known<'a>(view: &View<'a>) -> BTreeSet<(&'a str, &'a str)> {
    let said =
        view.facts().filter_map(
            |(subject, attribute, held)| match (subject, &held.claim.value) {
                (_, Value::Unknown) => None,
                (Subject::Software { software, .. }, _) => Some((software.as_str(), attribute)),
                _ => None,
            },
        );
    said.collect()
}

fn is_of_software(attribute: &Attribute) -> bool {
    !attribute.id.starts_with("package.") && !attribute.id.starts_with("offer.")
}

/// Conditions are only told where they are asked, so nobody misses one.
fn can_be_told(attribute: &Attribute, software: &Software) -> bool {
    if let Some((need, _)) = attribute
        .id
        .strip_prefix("feature.")
        .and_then(|rest| rest.split_once('.'))
    {
        return software.needs.iter().any(|own| own == need);
    }
    let of_providers = attribute.id.starts_with("provides.")
        || matches!(
            attribute.kind,
            AttributeKind::Means {
                role: ProtocolRole::Provider,
                ..
            }
        );
    match attribute.kind {
        AttributeKind::Condition(_) => false,
        _ if of_providers => software.roles.contains(&Role::IdentityProvider),
        _ => true,
    }
}

fn percent(known: usize, of: usize) -> usize {
    (known * 100).checked_div(of).unwrap_or(100)
}

impl UseLine {
    fn new(one: &Use) -> Self {
        Self {
            kind: one.kind().to_owned(),
            id: one.id().map(str::to_owned),
        }
    }

    fn text(&self, texts: &Texts) -> String {
        let kind = texts.say(&format!("kb-use-{}", self.kind));
        match &self.id {
            Some(id) => format!("{kind} {id}"),
            None => kind,
        }
    }
}

impl CoverageReport {
    /// The report in the language of `texts`.
    pub fn text(&self, texts: &Texts) -> String {
        let lang = texts.lang();
        let day = date::long(self.as_of, lang);
        let mut out = format!(
            "{}\n",
            texts.say_with("kb-coverage-title", &[("date", day.into())])
        );
        for one in self.attributes.iter().filter(|one| one.of > 0) {
            let share = percent(one.known, one.of);
            let label = typeset(one.label.get(lang), lang);
            out.push_str(&format!(
                "\n{share:>3} % {label} ({}) {}/{}\n",
                one.attribute, one.known, one.of
            ));
            if one.missing.is_empty() {
                continue;
            }
            let changes: Vec<String> = one.changes.iter().map(|use_| use_.text(texts)).collect();
            let changes = if changes.is_empty() {
                texts.say("kb-coverage-nothing")
            } else {
                let joined = changes.join(", ");
                texts.say_with("kb-coverage-changes", &[("changes", joined.into())])
            };
            out.push_str(&wrapped(&changes, 6));
            let named = one.missing.iter().take(NAMED).cloned().collect::<Vec<_>>();
            let parts = [
                ("named", named.join(", ").into()),
                ("others", one.missing.len().saturating_sub(NAMED).into()),
            ];
            out.push_str(&wrapped(&texts.say_with("kb-coverage-missing", &parts), 6));
        }
        out.push_str(&format!("\n{}\n", texts.say("kb-coverage-software")));
        for one in &self.software {
            let share = percent(one.known, one.of);
            out.push_str(&format!(
                "{share:>3} % {} {}/{}\n",
                one.software, one.known, one.of
            ));
        }
        out
    }
}
