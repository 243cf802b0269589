//! `kb coverage`: what the base knows of which software, and what each missing fact could change.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::name::{self, Named, UnknownName};
use crate::knowledge::model::{
    Attribute, AttributeKind, KnowledgeBase, ProtocolRole, Role, Software, Subject, Value,
};
use crate::knowledge::view::View;
use crate::questionnaire::model::Questionnaire;
use crate::questionnaire::uses::{Use, uses};
use crate::text::Translated;

/// What the base knows on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct CoverageReport {
    /// The day of which the report speaks.
    #[schemars(with = "String")]
    pub as_of: Date,
    /// Attributes that can be told of the software asked for, by identifier.
    pub attributes: Vec<AttributeCoverage>,
    /// The software asked for, or all: the least known first.
    pub software: Vec<SoftwareCoverage>,
    /// Whether certain software were asked for.
    pub chosen: bool,
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
    /// What a missing fact could change: nothing when the list is empty.
    pub changes: Vec<UseLine>,
}

/// A result that depends on an attribute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct UseLine {
    /// `need`, `requirement`, `criterion`, `question` or `plan`.
    pub kind: String,
    /// Its identifier; none for plans, which all depend on it.
    pub id: Option<String>,
    /// Its name: of a requirement, what it is judged by; of a question, its text.
    pub label: Option<Translated>,
}

/// How much is known of one software.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct SoftwareCoverage {
    /// Its identifier.
    pub software: String,
    /// Its name.
    pub name: String,
    /// Attributes that are known.
    pub known: usize,
    /// Attributes that can be told of it and on which a result depends.
    pub of: usize,
}

/// What `base` knows on `as_of` of the software that `given` names, or else of all.
///
/// # Errors
///
/// When one of those names means no software.
pub fn run(
    base: &KnowledgeBase,
    questionnaire: &Questionnaire,
    given: &[String],
    as_of: Date,
) -> Result<CoverageReport, UnknownName> {
    let view = View::new(base, as_of);
    let known = known(&view);
    let uses = uses(base, questionnaire);
    let chosen = given.iter().map(|name| software(base, name));
    let chosen = chosen.collect::<Result<BTreeSet<&str>, _>>()?;
    let is_chosen = |id: &str| chosen.is_empty() || chosen.contains(id);
    let mut of_software: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut attributes = Vec::new();
    for attribute in base.attributes.values().filter(|one| is_of_software(one)) {
        let used = uses
            .get(attribute.id.as_str())
            .map_or(&[][..], Vec::as_slice);
        let told: Vec<&str> = base
            .software
            .values()
            .filter(|software| is_chosen(&software.id) && can_be_told(attribute, software))
            .map(|software| software.id.as_str())
            .collect();
        if told.is_empty() {
            continue;
        }
        let is_known = |software: &&str| known.contains(&(*software, attribute.id.as_str()));
        for software in &told {
            let counts = of_software.entry(software).or_default();
            if !used.is_empty() {
                counts.0 += usize::from(is_known(software));
                counts.1 += 1;
            }
        }
        let missing = told.iter().filter(|software| !is_known(software));
        let missing: Vec<String> = missing.map(|software| (*software).to_owned()).collect();
        let line = |one: &Use| UseLine::new(one, base, questionnaire);
        attributes.push(AttributeCoverage {
            attribute: attribute.id.clone(),
            label: attribute.label.clone(),
            known: told.len() - missing.len(),
            of: told.len(),
            missing,
            changes: used.iter().map(line).collect(),
        });
    }
    let mut software: Vec<SoftwareCoverage> = of_software
        .into_iter()
        .map(|(software, (known, of))| SoftwareCoverage {
            software: software.to_owned(),
            name: base.software[software].name.clone(),
            known,
            of,
        })
        .collect();
    software.sort_by_key(|one| percent(one.known, one.of));
    Ok(CoverageReport {
        as_of,
        attributes,
        software,
        chosen: !chosen.is_empty(),
    })
}

/// The software of that name, whatever edition is named with it.
fn software<'a>(base: &'a KnowledgeBase, given: &str) -> Result<&'a str, UnknownName> {
    match name::find(base, given)? {
        Named::Subject(Subject::Software { software, .. }) => Ok(&base.software[&software].id),
        _ => Err(UnknownName {
            given: given.trim().to_owned(),
            suggestion: None,
        }),
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

pub(super) fn percent(known: usize, of: usize) -> usize {
    (known * 100).checked_div(of).unwrap_or(100)
}

impl UseLine {
    fn new(one: &Use, base: &KnowledgeBase, questionnaire: &Questionnaire) -> Self {
        let label = match one {
            Use::Need(id) => base.needs.get(id).map(|need| &need.label),
            Use::Requirement(id) => questionnaire
                .requirements
                .get(id)
                .map(|template| &template.criterion),
            Use::Criterion(id) => base
                .criteria
                .iter()
                .find(|criterion| criterion.id == *id)
                .map(|criterion| &criterion.label),
            Use::Question(id) => questionnaire.question(id).map(|question| &question.text),
            Use::Plan => None,
        };
        Self {
            kind: one.kind().to_owned(),
            id: one.id().map(str::to_owned),
            label: label.cloned(),
        }
    }
}
