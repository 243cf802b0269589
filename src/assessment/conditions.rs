//! What an edition or offer asks of the association, and whether it is met.

use crate::dossier::model::{Answer, Dossier, QuestionRef};
use crate::knowledge::model::{AttributeKind, ClaimId, ConditionRule, Subject, Value};
use crate::knowledge::view::View;

/// A condition and how it stands. Unanswered is not met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionStatus {
    /// The attribute, for instance `condition.non-profit`.
    pub attribute: String,
    /// The claim that asks for it.
    pub claim: ClaimId,
    /// How it stands.
    pub standing: Standing,
    /// The question that settles it, when an answer can.
    pub question: Option<String>,
}

/// How a condition stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// An answer meets it.
    Met,
    /// Nobody knows yet.
    Unanswered,
    /// An answer shuts it out.
    Unmet,
}

/// The conditions of an edition or offer.
pub fn conditions(view: &View<'_>, dossier: &Dossier, subject: &Subject) -> Vec<ConditionStatus> {
    view.base()
        .attributes
        .values()
        .filter_map(|attribute| {
            let AttributeKind::Condition(rule) = &attribute.kind else {
                return None;
            };
            let held = view.about(subject, &attribute.id)?;
            (held.claim.value == Value::Required).then(|| ConditionStatus {
                attribute: attribute.id.clone(),
                claim: held.claim.id,
                standing: standing(dossier, rule),
                question: rule.question.clone(),
            })
        })
        .collect()
}

fn standing(dossier: &Dossier, rule: &ConditionRule) -> Standing {
    let answer = rule
        .question
        .as_ref()
        .and_then(|id| dossier.answers.get(&QuestionRef::once(id)));
    let given = match answer {
        Some(Answer::YesNo(yes)) => vec![if *yes { "yes" } else { "no" }.to_owned()],
        Some(Answer::Choice(id)) => vec![id.clone()],
        Some(Answer::Choices(ids)) => ids.clone(),
        None | Some(_) => return Standing::Unanswered,
    };
    if given.iter().any(|id| rule.met_by.contains(id)) {
        Standing::Met
    } else {
        Standing::Unmet
    }
}

/// Whether every condition is met for certain.
pub fn all_met(conditions: &[ConditionStatus]) -> bool {
    conditions
        .iter()
        .all(|condition| condition.standing == Standing::Met)
}
