//! The candidates for one need, ranked.

use super::accounts::{AccountSystem, Joining};
use super::candidate::{Candidate, candidates};
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
    ) -> Assessment {
        let joining = self.joining(candidate, system);
        self.assess_joined(candidate, system.clone(), joining, leaves)
    }

    fn assess_joined(
        &self,
        candidate: &Candidate,
        system: AccountSystem,
        joining: Joining,
        leaves: bool,
    ) -> Assessment {
        Assessment {
            verdicts: self.verdicts(candidate, &joining),
            conditions: self.conditions_of(candidate),
            score: self.score(candidate, &joining, leaves),
            price: price(self.view(), candidate, self.profile.accounts()),
            hours: self.hours(candidate),
            candidate: candidate.clone(),
            system,
            joining,
        }
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
        let mut ranked: Vec<Assessment> = candidates(self.view(), &self.profile, need)
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
