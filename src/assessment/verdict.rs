//! Whether a candidate meets a requirement.

use super::accounts::Joining;
use super::candidate::Candidate;
use super::case::Case;
use super::requirement::Requirement;
use crate::compatibility::Granted;
use crate::knowledge::model::{AttributeKind, ClaimId, Subject, Value};
use crate::questionnaire::model::RequirementTest;

/// How a candidate stands to one requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Id of the requirement.
    pub requirement: String,
    /// How it stands.
    pub status: Status,
    /// The claims behind it.
    pub claims: Vec<ClaimId>,
}

/// How a candidate stands to a requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Facts say that it is met.
    Met,
    /// The question makes no sense for this candidate.
    NotConcerned,
    /// No fact answers.
    Unknown,
    /// Facts say that it is not.
    Fails,
}

impl Case<'_> {
    /// How a candidate stands to every requirement.
    pub fn verdicts(&self, candidate: &Candidate, joining: &Joining) -> Vec<Verdict> {
        self.requirements
            .iter()
            .map(|requirement| self.verdict(candidate, joining, requirement))
            .collect()
    }

    /// The verdicts of a candidate that joins otherwise: only those on connections change.
    pub(super) fn rejoined_verdicts(
        &self,
        verdicts: &[Verdict],
        candidate: &Candidate,
        joining: &Joining,
    ) -> Vec<Verdict> {
        let on_connection =
            |r: &Requirement| matches!(r.template.test, RequirementTest::Connection(_));
        verdicts
            .iter()
            .zip(&self.requirements)
            .map(|(verdict, requirement)| {
                if on_connection(requirement) {
                    self.verdict(candidate, joining, requirement)
                } else {
                    verdict.clone()
                }
            })
            .collect()
    }

    fn verdict(
        &self,
        candidate: &Candidate,
        joining: &Joining,
        requirement: &Requirement,
    ) -> Verdict {
        let (status, claims) = self.test(candidate, joining, requirement);
        Verdict {
            requirement: requirement.id.clone(),
            status,
            claims,
        }
    }

    fn test(
        &self,
        candidate: &Candidate,
        joining: &Joining,
        requirement: &Requirement,
    ) -> (Status, Vec<ClaimId>) {
        let template = &requirement.template;
        let elsewhere = !template.needs.is_empty() && !template.needs.contains(&candidate.need);
        let Some(product) = candidate.product().filter(|_| !elsewhere) else {
            return (Status::NotConcerned, Vec::new());
        };
        let needs_account = self
            .base()
            .needs
            .get(&candidate.need)
            .is_none_or(|need| need.accounts);
        match &template.test {
            RequirementTest::Connection(grants) => {
                let worst = grants
                    .iter()
                    .map(|grant| joining.gives(*grant))
                    .max()
                    .unwrap_or(Granted::Yes);
                let status = match (joining, worst) {
                    (Joining::NotConcerned, _) => Status::NotConcerned,
                    (_, Granted::Yes) => Status::Met,
                    (_, Granted::Unknown) => Status::Unknown,
                    (_, Granted::No) => Status::Fails,
                };
                (status, joining.claims().to_vec())
            }
            RequirementTest::Limit {
                attribute,
                quantity,
            } if needs_account => self.limit(candidate, attribute, quantity),
            RequirementTest::Choice {
                attribute,
                at_least,
                way,
                confirmed,
            } => {
                if way.as_deref().is_some_and(|way| way != product.way.id()) {
                    return (Status::NotConcerned, Vec::new());
                }
                match self.choice(candidate, attribute, *at_least) {
                    (Status::Unknown, claims) if *confirmed => (Status::Fails, claims),
                    found => found,
                }
            }
            RequirementTest::Feature => match &requirement.feature {
                Some((need, feature)) if *need == candidate.need => {
                    let settled = self
                        .profile
                        .needs
                        .get(need)
                        .is_some_and(|need| need.settled.is_some());
                    match self.choice(candidate, &format!("feature.{need}.{feature}"), 2) {
                        (Status::Unknown, claims) if settled && candidate.is_in_place() => {
                            (Status::Met, claims)
                        }
                        found => found,
                    }
                }
                _ => (Status::NotConcerned, Vec::new()),
            },
            RequirementTest::FreeLicence => match self.fact(candidate, "licence") {
                Some((Value::Licence(id), claim)) => {
                    let free = self
                        .base()
                        .licences
                        .get(&id)
                        .is_some_and(|licence| licence.free);
                    (if free { Status::Met } else { Status::Fails }, vec![claim])
                }
                Some((Value::NotApplicable, claim)) => (Status::NotConcerned, vec![claim]),
                _ => (Status::Unknown, Vec::new()),
            },
            RequirementTest::Limit { .. } | RequirementTest::PlanLimit(_) => {
                (Status::NotConcerned, Vec::new())
            }
            RequirementTest::AskProvider => (Status::Unknown, Vec::new()),
        }
    }

    /// A cap against a quantity of the association. No cap known for free software that one runs oneself means none.
    fn limit(
        &self,
        candidate: &Candidate,
        attribute: &str,
        quantity: &str,
    ) -> (Status, Vec<ClaimId>) {
        let Some((needed, _)) = self.profile.quantities.get(quantity) else {
            return (Status::Unknown, Vec::new());
        };
        match self.fact(candidate, attribute) {
            Some((Value::NoLimit | Value::NotApplicable, claim)) => (Status::Met, vec![claim]),
            Some((Value::Limit(most), claim)) => (
                if *needed <= most {
                    Status::Met
                } else {
                    Status::Fails
                },
                vec![claim],
            ),
            _ => match (candidate.offer(), self.fact(candidate, "licence")) {
                (None, Some((Value::Licence(id), claim)))
                    if self
                        .base()
                        .licences
                        .get(&id)
                        .is_some_and(|licence| licence.free) =>
                {
                    (Status::Met, vec![claim])
                }
                _ => (Status::Unknown, Vec::new()),
            },
        }
    }

    fn choice(
        &self,
        candidate: &Candidate,
        attribute: &str,
        at_least: u8,
    ) -> (Status, Vec<ClaimId>) {
        let Some((value, claim)) = self.fact(candidate, attribute) else {
            return (Status::Unknown, Vec::new());
        };
        let status = match value {
            Value::NotApplicable => Status::NotConcerned,
            Value::Choice(id) => match self.level(attribute, &id) {
                Some(level) if level >= at_least => Status::Met,
                Some(_) => Status::Fails,
                None => Status::Unknown,
            },
            _ => Status::Unknown,
        };
        (status, vec![claim])
    }

    /// What is said of a candidate: of the offer first, then of what is inside it.
    pub fn fact(&self, candidate: &Candidate, attribute: &str) -> Option<(Value, ClaimId)> {
        let view = self.view();
        let of_offer = candidate
            .offer()
            .and_then(|offer| view.exactly(&Subject::offer(offer), attribute));
        let held = match of_offer {
            Some(held) => held,
            None => view.about(&candidate.product()?.subject(), attribute)?,
        };
        Some((held.claim.value.clone(), held.claim.id))
    }

    /// The level of a value of a scale.
    pub fn level(&self, attribute: &str, value: &str) -> Option<u8> {
        match &self.base().attributes.get(attribute)?.kind {
            AttributeKind::Choice { values, .. } => {
                values.iter().find(|v| v.id == value).map(|v| v.level)
            }
            _ => None,
        }
    }

    /// The requirement of that id.
    pub fn requirement(&self, id: &str) -> Option<&Requirement> {
        self.requirements
            .iter()
            .find(|requirement| requirement.id == id)
    }

    /// The imperative requirements that a candidate fails: each puts it out, whatever it scores.
    pub fn blockers<'v>(&self, verdicts: &'v [Verdict]) -> Vec<&'v Verdict> {
        verdicts
            .iter()
            .filter(|verdict| verdict.status == Status::Fails)
            .filter(|verdict| {
                self.requirement(&verdict.requirement)
                    .is_some_and(Requirement::is_imperative)
            })
            .collect()
    }
}
