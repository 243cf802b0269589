//! The offers that were received, compared by the published weights.

use super::super::{Builder, table};
use super::Place;
use super::requirements::requirement_link;
use crate::assessment::Offer;
use crate::document::model::{Align, Block, Column, Inline, Row};
use crate::text::date;

impl Builder<'_> {
    /// The offers side by side: one column each.
    pub(super) fn offers(&self, at: &Place<'_>) -> Vec<Block> {
        let offers = self.case.offers();
        let words = &self.words;
        let column = |title: Vec<Inline>, width| Column {
            title,
            width,
            align: Align::Start,
        };
        let mut columns = vec![column(self.said("col-what"), 4)];
        columns.extend(
            offers
                .iter()
                .map(|offer| column(vec![Inline::Text(words.told(&offer.provider))], 5)),
        );
        let line = |name: Vec<Inline>, cell: &dyn Fn(&Offer) -> Vec<Inline>| -> Row {
            let mut cells = vec![name];
            cells.extend(offers.iter().map(cell));
            table::row(cells)
        };
        let mut rows = vec![
            line(self.said("offers-standing"), &|offer| {
                self.runs(&words.offer_standing(offer))
            }),
            line(self.said("offers-points"), &|offer| {
                vec![Inline::Text(words.percent(offer.low, offer.high))]
            }),
        ];
        let judged = offers.first().map(|offer| offer.criteria.as_slice());
        for one in judged.unwrap_or_default() {
            let title = words.criterion(&one.criterion);
            rows.push(line(vec![Inline::Text(title)], &|offer| {
                let own = offer
                    .criteria
                    .iter()
                    .find(|other| other.criterion == one.criterion);
                let said = own.map(|own| words.percent(own.low, own.high));
                vec![Inline::Text(said.unwrap_or_default())]
            }));
        }
        rows.push(line(self.said("offers-price"), &|offer| {
            vec![Inline::Text(words.offer_price(offer))]
        }));
        rows.push(line(self.said("offers-reservations"), &|offer| {
            self.links_to(&offer.reservations)
        }));
        rows.push(line(self.said("offers-unanswered"), &|offer| {
            self.links_to(&offer.unanswered)
        }));
        rows.push(line(self.said("offers-received"), &|offer| {
            vec![Inline::Text(date::long(offer.date, words.lang()))]
        }));
        if offers.is_empty() {
            rows.clear();
        }
        self.table_of(at.id("offers"), self.said("offers-caption"), columns, rows)
    }

    /// Links to requirements; « aucune » without any.
    fn links_to(&self, ids: &[String]) -> Vec<Inline> {
        if ids.is_empty() {
            return self.said("offers-none");
        }
        let mut runs = Vec::new();
        for id in ids {
            if !runs.is_empty() {
                runs.push(Inline::text(", "));
            }
            runs.push(requirement_link(id));
        }
        runs
    }
}
