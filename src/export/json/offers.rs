//! The offers of providers, compared.

use schemars::JsonSchema;
use serde::Serialize;

use super::Header;
use crate::assessment::{Case, Offer};

/// Output of `answers`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct OffersOutput {
    /// On what it rests.
    #[serde(flatten)]
    pub header: Header,
    /// The offers, the best first; those that are ruled out come last.
    pub offers: Vec<OfferOutput>,
}

/// One offer.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct OfferOutput {
    /// Who.
    pub provider: String,
    /// The day on which the last answer was received.
    pub date: String,
    /// Points out of a hundred that are certain.
    pub score_low: u64,
    /// Points out of a hundred if every empty box turned out well.
    pub score_high: u64,
    /// The points of each criterion that answers can tell.
    pub criteria: Vec<CriterionOutput>,
    /// Imperative requirements to which it answers no.
    pub ruled_out_by: Vec<String>,
    /// Requirements that it leaves empty.
    pub unanswered: Vec<String>,
    /// Requirements that it does not fully meet.
    pub reservations: Vec<String>,
    /// The sum of its prices.
    pub price: Option<String>,
}

/// The points of a criterion.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CriterionOutput {
    /// Id of the criterion.
    pub criterion: String,
    /// Its weight, 0 to 10.
    pub weight: u32,
    /// Percent of its points that are certain.
    pub low: u64,
    /// Percent if every empty box turned out well.
    pub high: u64,
}

/// Output of `answers`.
pub fn offers(case: &Case<'_>, offers: &[Offer]) -> OffersOutput {
    OffersOutput {
        header: Header::new(case),
        offers: offers.iter().map(offer).collect(),
    }
}

fn offer(offer: &Offer) -> OfferOutput {
    OfferOutput {
        provider: offer.provider.clone(),
        date: offer.date.to_string(),
        score_low: offer.low,
        score_high: offer.high,
        criteria: offer
            .criteria
            .iter()
            .map(|one| CriterionOutput {
                criterion: one.criterion.clone(),
                weight: one.weight,
                low: one.low,
                high: one.high,
            })
            .collect(),
        ruled_out_by: offer.ruled_out_by.clone(),
        unanswered: offer.unanswered.clone(),
        reservations: offer.reservations.clone(),
        price: offer.price.map(|price| price.to_string()),
    }
}
