//! The hours that a candidate asks for.

use std::rc::Rc;

use super::candidate::{Candidate, Choice, Product, RunBy};
use super::case::Case;
use super::cost::{Price, of_subject};
use crate::knowledge::model::{ClaimId, Subject, Upkeep, WayEffort};

/// Hours: what comes back each month, in minutes, and what is done once, in hours.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hours {
    /// Minutes a month.
    pub minutes_per_month: u32,
    /// Hours to install.
    pub setup_hours: u32,
    /// The claims behind it.
    pub claims: Vec<ClaimId>,
}

impl Case<'_> {
    /// Upkeep and installation of a candidate; installation is nothing for a tool in place. An upkeep that nobody judged
    /// counts as the middle one of the scale.
    pub fn hours(&self, candidate: &Candidate) -> Hours {
        match &candidate.choice {
            Choice::Nothing | Choice::Practice => Hours::default(),
            Choice::InPlace(product) => Hours {
                setup_hours: 0,
                ..self.product_hours(product)
            },
            Choice::Software(product) | Choice::Offer { product, .. } => {
                self.product_hours(product)
            }
        }
    }

    /// Upkeep and installation of a product.
    pub fn product_hours(&self, product: &Product) -> Hours {
        let base = self.base();
        let Some(way) = base.effort.ways.get(product.way.id()) else {
            return Hours::default();
        };
        match way.effort {
            WayEffort::Fixed {
                minutes_per_month,
                setup_hours,
            } => Hours {
                minutes_per_month,
                setup_hours,
                claims: Vec::new(),
            },
            WayEffort::Share {
                upkeep_percent,
                setup_percent,
            } => {
                let (upkeep, claims) = self.upkeep(&product.subject());
                upkeep.map_or_else(Hours::default, |upkeep| Hours {
                    minutes_per_month: upkeep.minutes_per_month * upkeep_percent / 100,
                    setup_hours: upkeep.setup_hours * setup_percent / 100,
                    claims,
                })
            }
        }
    }

    /// Whether one software can be put in the place of another, data and habits kept.
    pub fn is_same(&self, software: &str, other: &str) -> bool {
        let fork = self.base().software.get(software);
        software == other || fork.is_some_and(|fork| fork.drop_in_for.iter().any(|id| id == other))
    }

    /// What an identity provider costs for the association's accounts, and the hours that it takes, by the easiest way that is
    /// open.
    pub fn provider(&self, provider: &str) -> Rc<(Price, Hours)> {
        if let Some(known) = self.memo.running.borrow().get(provider) {
            return Rc::clone(known);
        }
        let found = Rc::new((self.provider_price(provider), self.provider_hours(provider)));
        let mut known = self.memo.running.borrow_mut();
        known.insert(provider.to_owned(), Rc::clone(&found));
        found
    }

    fn provider_hours(&self, provider: &str) -> Hours {
        let edition = self
            .base()
            .software
            .get(provider)
            .and_then(|software| {
                software
                    .editions
                    .iter()
                    .find(|e| self.view().is_available(provider, &e.id))
            })
            .map(|edition| edition.id.clone());
        self.product_hours(&Product {
            software: provider.to_owned(),
            edition,
            way: RunBy::SelfHosted,
        })
    }

    fn provider_price(&self, provider: &str) -> Price {
        let mut editions = self
            .base()
            .software
            .get(provider)
            .into_iter()
            .flat_map(|s| &s.editions);
        let available = editions.find(|edition| self.view().is_available(provider, &edition.id));
        let subject = match available {
            Some(edition) => Subject::edition(provider, &edition.id),
            None => Subject::software(provider),
        };
        of_subject(self.view(), &subject, self.profile.accounts())
    }

    /// What it takes to leave the tool in place for this candidate: hours once.
    pub fn migration_hours(&self, candidate: &Candidate) -> u32 {
        let effort = &self.base().effort;
        match (self.profile.tool_for(&candidate.need), &candidate.choice) {
            (None, _) | (_, Choice::InPlace(_)) => 0,
            (Some(tool), _) => {
                let people = tool.accounts.unwrap_or(0);
                let helped = people
                    .saturating_mul(u64::from(effort.migration_minutes_per_account))
                    .div_ceil(60);
                // The same software in another edition, or a fork of it, keeps its data and its habits.
                let same = candidate
                    .own_product()
                    .is_some_and(|product| self.is_same(&product.software, &tool.id));
                if same {
                    0
                } else {
                    effort.migration_hours_per_tool + u32::try_from(helped).unwrap_or(u32::MAX / 2)
                }
            }
        }
    }

    fn upkeep(&self, subject: &Subject) -> (Option<&Upkeep>, Vec<ClaimId>) {
        let levels = &self.base().effort.upkeep;
        match self.view().about(subject, "upkeep") {
            Some(held) => (
                levels.get(&held.claim.value.to_string()),
                vec![held.claim.id],
            ),
            None => (levels.get("moderate"), Vec::new()),
        }
    }
}
