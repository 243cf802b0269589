//! The offers of providers, compared by the weights that were published.

use jiff::civil::Date;

use super::case::Case;
use super::requirement::Requirement;
use crate::dossier::model::{Reply, Testimony};
use crate::text::Money;

/// The points of a full answer.
const FULL: u64 = 4;
/// Shares are counted in ten-thousandths until the end.
const FINE: u64 = 10_000;

/// What a provider's answers amount to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Who.
    pub provider: String,
    /// The day on which the last answer was received.
    pub date: Date,
    /// Points out of a hundred, as far as they are certain.
    pub low: u64,
    /// Points out of a hundred if every empty box turned out well.
    pub high: u64,
    /// The points of each criterion that the answers can tell.
    pub criteria: Vec<CriterionPoints>,
    /// Ids of the imperative requirements to which it answers no: they put it out.
    pub ruled_out_by: Vec<String>,
    /// Ids of the requirements that it leaves empty.
    pub unanswered: Vec<String>,
    /// Ids of the requirements that it does not fully meet, those above left out.
    pub reservations: Vec<String>,
    /// The sum of its prices; none when it gives none, or gives them in several currencies.
    pub price: Option<Money>,
}

/// The points of one criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriterionPoints {
    /// Id of the criterion.
    pub criterion: String,
    /// Its weight.
    pub weight: u32,
    /// Percent of its points that are certain.
    pub low: u64,
    /// Percent if every empty box turned out well.
    pub high: u64,
}

/// What an answer is worth: four points for a yes, two for a part, one for what would have to be written.
pub fn points(reply: Reply) -> u64 {
    match reply {
        Reply::Yes => FULL,
        Reply::Partly => FULL / 2,
        Reply::Development => FULL / 4,
        Reply::No => 0,
    }
}

impl Case<'_> {
    /// The offers, the best first; those that are ruled out come last.
    pub fn offers(&self) -> Vec<Offer> {
        let mut names: Vec<&str> = Vec::new();
        for testimony in &self.dossier.testimonies {
            if !names.contains(&testimony.provider.as_str()) {
                names.push(&testimony.provider);
            }
        }
        let mut offers: Vec<Offer> = names
            .into_iter()
            .filter_map(|name| self.offer_of(name))
            .collect();
        offers.sort_by(|a, b| {
            let key = |offer: &Offer| {
                (
                    !offer.ruled_out_by.is_empty(),
                    std::cmp::Reverse((offer.low, offer.high)),
                )
            };
            key(a)
                .cmp(&key(b))
                .then_with(|| a.provider.cmp(&b.provider))
        });
        offers
    }

    fn offer_of(&self, provider: &str) -> Option<Offer> {
        let own: Vec<&Testimony> = self
            .dossier
            .testimonies
            .iter()
            .filter(|one| one.provider == provider)
            .collect();
        let date = own.iter().map(|one| one.date).max()?;
        let said = |requirement: &Requirement| {
            let key = requirement.key();
            own.iter()
                .rev()
                .find(|one| one.requirement == key)
                .map(|one| one.answer)
        };
        let criteria: Vec<CriterionPoints> = self
            .profile
            .weights
            .iter()
            .filter(|(_, weight)| weight.value > 0)
            .filter_map(|(criterion, weight)| {
                let (low, high) = self.shares(criterion, &said)?;
                Some(CriterionPoints {
                    criterion: criterion.clone(),
                    weight: weight.value,
                    low,
                    high,
                })
            })
            .collect();
        let total: u64 = criteria.iter().map(|one| u64::from(one.weight)).sum();
        let sum = |share: fn(&CriterionPoints) -> u64| {
            let points: u64 = criteria
                .iter()
                .map(|one| u64::from(one.weight) * share(one))
                .sum();
            percent(points.checked_div(total).unwrap_or(0))
        };
        let (low, high) = (sum(|one| one.low), sum(|one| one.high));
        let with = |wanted: &dyn Fn(&Requirement, Option<Reply>) -> bool| -> Vec<String> {
            let concerned = self
                .requirements
                .iter()
                .filter(|one| wanted(one, said(one)));
            concerned.map(|one| one.id.clone()).collect()
        };
        Some(Offer {
            provider: provider.to_owned(),
            date,
            low,
            high,
            ruled_out_by: with(&|one, said| one.is_imperative() && said == Some(Reply::No)),
            unanswered: with(&|_, said| said.is_none()),
            reservations: with(&|one, said| match said {
                Some(Reply::No) => !one.is_imperative(),
                Some(Reply::Partly | Reply::Development) => true,
                Some(Reply::Yes) | None => false,
            }),
            price: total_price(&own),
            criteria: criteria
                .into_iter()
                .map(|one| CriterionPoints {
                    low: percent(one.low),
                    high: percent(one.high),
                    ..one
                })
                .collect(),
        })
    }

    /// The certain and the possible share of a criterion's points, in ten-thousandths; none when no requirement counts for it.
    fn shares(
        &self,
        criterion: &str,
        said: &impl Fn(&Requirement) -> Option<Reply>,
    ) -> Option<(u64, u64)> {
        let counted = self
            .requirements
            .iter()
            .filter(|one| one.template.counts_for.as_deref() == Some(criterion));
        let (mut low, mut high, mut count) = (0, 0, 0);
        for requirement in counted {
            let answer = said(requirement);
            low += answer.map_or(0, points);
            high += answer.map_or(FULL, points);
            count += 1;
        }
        let share = |points: u64| (points * FINE).checked_div(count * FULL);
        Some((share(low)?, share(high)?))
    }
}

/// Ten-thousandths as percent, to the nearest.
fn percent(fine: u64) -> u64 {
    (fine + 50) / 100
}

fn total_price(own: &[&Testimony]) -> Option<Money> {
    let mut prices = own.iter().filter_map(|one| one.price);
    let first = prices.next()?;
    prices.try_fold(first, |sum, price| sum.plus(price).ok())
}
