//! Which results depend on which attributes of the base.

use std::collections::BTreeMap;

use super::model::{LimitKind, Questionnaire, RequirementTest};
use crate::knowledge::model::{Attribute, AttributeKind, KnowledgeBase, Measure};

/// Attributes that plans read by their name, whatever is required: what can be had, what a platform packages, where
/// accounts are kept.
const PLANNED: [&str; 3] = ["availability", "package.state", "provides.directory"];
/// The attribute from which hours are had.
const UPKEEP: &str = "upkeep";

/// A result that depends on an attribute.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Use {
    /// The need whose features it tells.
    Need(String),
    /// A requirement that tests it.
    Requirement(String),
    /// A criterion whose level comes from it.
    Criterion(String),
    /// A question whose answer settles the condition.
    Question(String),
    /// Every plan.
    Plan,
}

impl Use {
    /// The kind of result, as programs read it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Need(_) => "need",
            Self::Requirement(_) => "requirement",
            Self::Criterion(_) => "criterion",
            Self::Question(_) => "question",
            Self::Plan => "plan",
        }
    }

    /// The identifier of what depends on it; none for plans.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Need(id) | Self::Requirement(id) | Self::Criterion(id) | Self::Question(id) => {
                Some(id)
            }
            Self::Plan => None,
        }
    }
}

/// What depends on each attribute of the base, in order. Attributes on which nothing depends have an empty list.
pub fn uses<'b>(
    base: &'b KnowledgeBase,
    questionnaire: &Questionnaire,
) -> BTreeMap<&'b str, Vec<Use>> {
    let of = |attribute: &'b Attribute| {
        let mut found = own(attribute);
        for criterion in &base.criteria {
            if measures(&criterion.measure, attribute) {
                found.push(Use::Criterion(criterion.id.clone()));
            }
        }
        for template in questionnaire.requirements.values() {
            if tests(&template.test, attribute) {
                found.push(Use::Requirement(template.id.clone()));
            }
        }
        found.sort();
        (attribute.id.as_str(), found)
    };
    base.attributes.values().map(of).collect()
}

/// What depends on an attribute by its nature.
fn own(attribute: &Attribute) -> Vec<Use> {
    if let Some((need, _)) = feature(attribute) {
        return vec![Use::Need(need.to_owned())];
    }
    match &attribute.kind {
        AttributeKind::Condition(rule) => vec![match &rule.question {
            Some(question) => Use::Question(question.clone()),
            None => Use::Plan,
        }],
        _ if PLANNED.contains(&attribute.id.as_str()) => vec![Use::Plan],
        _ => Vec::new(),
    }
}

fn measures(measure: &Measure, attribute: &Attribute) -> bool {
    match measure {
        Measure::Connection(_) => connects(attribute),
        Measure::Choice { attribute: id } => *id == attribute.id,
        Measure::Licence => attribute.kind == AttributeKind::Licence,
        Measure::Money { .. } => is_price(attribute),
        Measure::Effort { .. } => attribute.id == UPKEEP,
        Measure::Features => feature(attribute).is_some(),
        Measure::Adoption(_) => false,
    }
}

fn tests(test: &RequirementTest, attribute: &Attribute) -> bool {
    match test {
        RequirementTest::Connection(_) => connects(attribute),
        RequirementTest::Limit { attribute: id, .. }
        | RequirementTest::Choice { attribute: id, .. } => *id == attribute.id,
        RequirementTest::Feature => feature(attribute).is_some(),
        RequirementTest::FreeLicence => attribute.kind == AttributeKind::Licence,
        RequirementTest::PlanLimit(LimitKind::MoneyPerYear | LimitKind::MoneyOnce) => {
            is_price(attribute)
        }
        RequirementTest::PlanLimit(LimitKind::HoursPerMonth | LimitKind::HoursOnce) => {
            attribute.id == UPKEEP
        }
        RequirementTest::AskProvider => false,
    }
}

/// Whether it tells how a program joins an account system, or what the connection then gives.
fn connects(attribute: &Attribute) -> bool {
    matches!(
        attribute.kind,
        AttributeKind::Means { .. }
            | AttributeKind::Choice {
                grants: Some(_),
                ..
            }
    )
}

fn is_price(attribute: &Attribute) -> bool {
    matches!(attribute.kind, AttributeKind::Money(_))
}

/// Need and feature, of an attribute that is one.
fn feature(attribute: &Attribute) -> Option<(&str, &str)> {
    attribute.id.strip_prefix("feature.")?.split_once('.')
}
