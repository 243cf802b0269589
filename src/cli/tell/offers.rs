//! The offers of providers, for people.

use crate::assessment::Offer;
use crate::document::words::Words;
use crate::text::date;

/// Each offer: where it stands, its points, its price, what it does not fully meet, what it leaves empty.
pub(in crate::cli) fn offers(words: &Words<'_>, offers: &[Offer]) -> String {
    let texts = words.texts();
    if offers.is_empty() {
        return texts.say("offers-nobody");
    }
    let mut lines = Vec::new();
    for (place, offer) in offers.iter().enumerate() {
        let variables = [
            ("number", (place + 1).into()),
            ("provider", words.told(&offer.provider).into()),
            ("points", words.percent(offer.low, offer.high).into()),
            ("date", date::long(offer.date, words.lang()).into()),
        ];
        lines.push(texts.say_with("cli-offer", &variables));
        let mut about = |key: &str, value: String| {
            lines.push(format!(
                "  {}",
                texts.say_with(
                    "cli-offer-line",
                    &[("what", texts.say(key).into()), ("value", value.into())]
                )
            ));
        };
        about("offers-standing", words.offer_standing(offer));
        about("offers-price", words.offer_price(offer));
        let ids = |ids: &[String]| match ids {
            [] => texts.say("offers-none"),
            ids => ids.join(", "),
        };
        about("offers-reservations", ids(&offer.reservations));
        about("offers-unanswered", ids(&offer.unanswered));
        for one in &offer.criteria {
            let variables = [
                ("what", words.criterion(&one.criterion).into()),
                ("value", words.percent(one.low, one.high).into()),
            ];
            lines.push(format!(
                "    {}",
                texts.say_with("cli-offer-line", &variables)
            ));
        }
        lines.push(String::new());
    }
    lines.join("\n")
}
