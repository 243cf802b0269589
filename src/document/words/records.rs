//! What providers answered and what trials taught, in words.

use super::Words;
use crate::assessment::Offer;
use crate::dossier::model::{Outcome, Reply};

impl Words<'_> {
    /// « oui », « en partie »…
    pub fn reply(&self, reply: Reply) -> String {
        self.say(&format!("reply-{}", reply.id()))
    }

    /// « réussi seul », « réussi avec de l'aide »…
    pub fn trial_outcome(&self, outcome: Outcome) -> String {
        self.say(&format!("outcome-{}", outcome.id()))
    }

    /// Whether an offer stays in the comparison, and what puts it out.
    pub fn offer_standing(&self, offer: &Offer) -> String {
        if offer.ruled_out_by.is_empty() {
            return self.say("offer-stays");
        }
        let variables = [("requirements", self.list(&offer.ruled_out_by).into())];
        self.say_with("offer-ruled-out", &variables)
    }

    /// What an offer comes to, as far as it says.
    pub fn offer_price(&self, offer: &Offer) -> String {
        offer.price.map_or_else(
            || self.say("offer-price-unknown"),
            |price| price.show(self.lang()),
        )
    }
}
