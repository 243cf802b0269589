//! The candidates for one need, ranked.

use std::rc::Rc;

use super::accounts::{AccountSystem, Joining};
use super::candidate::Candidate;
use super::case::Case;
use super::conditions::{ConditionStatus, conditions};
use super::cost::{Price, price};
use super::effort::Hours;
use super::score::Score;
use super::verdict::Verdict;
use crate::knowledge::model::Subject;

/// What is known of a candidate, under one account system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// The candidate.
    pub candidate: Candidate,
    /// The account system under which it was looked at.
    pub system: AccountSystem,
    /// How it joins it.
    pub joining: Joining,
    /// How it stands to each requirement.
    pub verdicts: Vec<Verdict>,
    /// What it asks of the association.
    pub conditions: Vec<ConditionStatus>,
    /// Its score.
    pub score: Score,
    /// What it costs.
    pub price: Price,
    /// The hours it takes.
    pub hours: Hours,
}

impl Case<'_> {
    /// What is known of a candidate under an account system.
    pub fn assess(
        &self,
        candidate: &Candidate,
        system: &AccountSystem,
        leaves: bool,
    ) -> Rc<Assessment> {
        if let Some(known) = self.memo.joined(candidate, system, leaves) {
            return known;
        }
        let joining = self.joining(candidate, system);
        let found = Rc::new(self.assess_joined(candidate, system.clone(), joining, leaves));
        self.memo.keep_joined(leaves, &found);
        found
    }

    /// Only what depends on the joining is worked out anew for each account system.
    fn assess_joined(
        &self,
        candidate: &Candidate,
        system: AccountSystem,
        joining: Joining,
        leaves: bool,
    ) -> Assessment {
        let apart = self.assess_apart(candidate, leaves);
        Assessment {
            candidate: candidate.clone(),
            verdicts: self.rejoined_verdicts(&apart.verdicts, candidate, &joining),
            score: self.rejoined_score(&apart.score, &joining),
            conditions: apart.conditions.clone(),
            price: apart.price.clone(),
            hours: apart.hours.clone(),
            system,
            joining,
        }
    }

    /// What is known of a candidate that joins nothing.
    fn assess_apart(&self, candidate: &Candidate, leaves: bool) -> Rc<Assessment> {
        if let Some(known) = self.memo.apart(candidate, leaves) {
            return known;
        }
        let system = AccountSystem::None;
        let joining = self.joining(candidate, &system);
        let found = Rc::new(Assessment {
            verdicts: self.verdicts(candidate, &joining),
            conditions: self.conditions_of(candidate),
            score: self.score(candidate, &joining, leaves),
            price: price(self.view(), candidate, self.billed_accounts(candidate)),
            hours: self.hours(candidate),
            candidate: candidate.clone(),
            system,
            joining,
        });
        self.memo.keep_apart(leaves, &found);
        found
    }

    /// The accounts that a candidate is paid for: those that a tool in place has, when they were counted; else everybody's.
    pub(super) fn billed_accounts(&self, candidate: &Candidate) -> Option<u64> {
        let own = self.profile.tool_for(&candidate.need);
        own.filter(|_| candidate.is_in_place())
            .and_then(|tool| tool.accounts)
            .or_else(|| self.profile.accounts())
    }

    /// The conditions that a candidate sets.
    pub fn conditions_of(&self, candidate: &Candidate) -> Vec<ConditionStatus> {
        let subject = match (candidate.offer(), candidate.product()) {
            (Some(offer), _) => Subject::offer(offer),
            // What is in place was had already: its conditions were met.
            (None, Some(product)) if !candidate.is_in_place() => product.subject(),
            _ => return Vec::new(),
        };
        conditions(self.view(), self.dossier, &subject)
    }

    /// The conditions that an identity provider sets.
    pub fn provider_conditions(&self, provider: &str) -> Vec<ConditionStatus> {
        let editions = self
            .base()
            .software
            .get(provider)
            .map(|software| software.editions.as_slice())
            .unwrap_or_default();
        editions
            .iter()
            .find(|edition| self.view().is_available(provider, &edition.id))
            .map(|edition| {
                conditions(
                    self.view(),
                    self.dossier,
                    &Subject::edition(provider, &edition.id),
                )
            })
            .unwrap_or_default()
    }

    /// All the candidates for a need, each under the account system that suits it best, in order: those that nothing
    /// blocks first, then by the middle of their interval, then by what is certain. Equals stay in the order of their ids.
    pub fn rank(&self, need: &str) -> Vec<Assessment> {
        let mut ranked: Vec<Assessment> = self
            .candidates(need)
            .iter()
            .map(|candidate| {
                let (system, joining) = self.best_joining(candidate);
                self.assess_joined(candidate, system, joining, true)
            })
            .collect();
        ranked.sort_by(|a, b| {
            let key = |assessment: &Assessment| {
                let score = &assessment.score;
                (
                    !self.blockers(&assessment.verdicts).is_empty(),
                    std::cmp::Reverse((score.low() + score.high(), score.low())),
                )
            };
            key(a)
                .cmp(&key(b))
                .then_with(|| a.candidate.cmp(&b.candidate))
        });
        ranked
    }
}

/// Whether the first of two candidates is better for certain: what is certain of it beats the best that the other can be.
/// Otherwise the order between them is undecided.
pub fn decided(first: &Assessment, second: &Assessment) -> bool {
    first.score.low() > second.score.high()
}
