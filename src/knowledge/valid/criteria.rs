//! Criteria and how their levels are had.

use std::collections::BTreeMap;

use super::super::at::At;
use super::super::code::Code;
use super::super::diagnostic::{Flaw, Flaws};
use super::super::file::FileKind;
use super::super::model::{
    Adoption, Attribute, AttributeKind, ConnectionLevel, Criterion, Measure,
};
use super::super::nearest::nearest;
use super::super::raw::{
    RawAdoption, RawChoiceMeasure, RawConnection, RawCriteria, RawCriterion, RawLevel,
    RawMoneyBands,
};
use super::attributes::grant;
use super::page::{Page, Pages, Reader};
use crate::text::{Currency, Money};

pub(super) fn criteria(
    page: &Page<'_, RawCriteria>,
    attributes: &BTreeMap<String, Attribute>,
    pages: &Pages<'_>,
    flaws: &mut Flaws,
) -> Vec<Criterion> {
    let mut reader = Reader::new(page.source, flaws);
    let raw = &page.raw.criterion;
    reader.unique(raw.iter().map(|criterion| &criterion.id));
    let attributes_known = pages.attributes.as_ref().is_some_and(|page| page.whole)
        && !pages.unsure.contains(&FileKind::Attributes);
    let currency = pages
        .base
        .as_ref()
        .and_then(|page| Currency::new(&page.raw.currency).ok());
    let context = Context {
        attributes: attributes_known.then_some(attributes),
        currency,
        whole: page.whole,
    };
    raw.iter()
        .map(|criterion| one(criterion, &context, &mut reader))
        .collect()
}

struct Context<'a> {
    attributes: Option<&'a BTreeMap<String, Attribute>>,
    currency: Option<Currency>,
    whole: bool,
}

fn one(raw: &At<RawCriterion>, context: &Context<'_>, reader: &mut Reader<'_, '_>) -> Criterion {
    let levels = &raw.levels;
    Criterion {
        id: reader.id(&raw.id),
        label: reader.text(&raw.label),
        meaning: reader.text(&raw.meaning),
        levels: [
            &levels.zero,
            &levels.one,
            &levels.two,
            &levels.three,
            &levels.four,
        ]
        .map(|level| reader.text(level)),
        weight: raw.weight,
        measure: measure(raw, context, reader),
    }
}

fn measure(raw: &At<RawCriterion>, context: &Context<'_>, reader: &mut Reader<'_, '_>) -> Measure {
    let present = [
        ("connection", raw.connection.is_some()),
        ("choice", raw.choice.is_some()),
        ("licence", raw.licence.is_some()),
        ("money", raw.money.is_some()),
        ("effort", raw.effort.is_some()),
        ("features", raw.features.is_some()),
        ("adoption", raw.adoption.is_some()),
    ];
    if context.whole {
        reader.one_kind(raw.span(), &present);
    }
    if let Some(connection) = &raw.connection {
        return Measure::Connection(connection_levels(connection));
    }
    if let Some(choice) = &raw.choice {
        return choice_measure(choice, context, reader);
    }
    if let Some(money) = &raw.money {
        return Measure::Money {
            bands: money_bands(money, context, reader),
        };
    }
    if let Some(effort) = &raw.effort {
        let bands = *effort.bands.get();
        if !bands.is_sorted() {
            reader.report(Flaw::new(Code::BandsOutOfOrder, effort.bands.span()));
        }
        return Measure::Effort { bands };
    }
    if let Some(adoption) = &raw.adoption {
        return Measure::Adoption(adoption_levels(adoption, reader));
    }
    if raw.licence.is_some() {
        Measure::Licence
    } else {
        Measure::Features
    }
}

fn connection_levels(raw: &RawConnection) -> Vec<ConnectionLevel> {
    let levels = [
        (1, &raw.one),
        (2, &raw.two),
        (3, &raw.three),
        (4, &raw.four),
    ];
    let written = levels
        .into_iter()
        .filter_map(|(level, grants)| grants.as_ref().map(|grants| (level, grants)));
    written
        .map(|(level, grants)| ConnectionLevel {
            level,
            needs: grants.iter().copied().map(grant).collect(),
        })
        .collect()
}

fn choice_measure(
    raw: &RawChoiceMeasure,
    context: &Context<'_>,
    reader: &mut Reader<'_, '_>,
) -> Measure {
    let id = raw.attribute.get();
    if let Some(attributes) = context.attributes {
        match attributes.get(id).map(|attribute| &attribute.kind) {
            Some(AttributeKind::Choice { .. }) => {}
            Some(_) => {
                reader.report(Flaw::new(Code::JudgedFact, raw.attribute.span()).with("given", id));
            }
            None => {
                let suggestion = nearest(id, attributes.keys().map(String::as_str));
                reader.report(
                    Flaw::new(Code::UnknownAttribute, raw.attribute.span())
                        .with("given", id)
                        .suggest(suggestion),
                );
            }
        }
    }
    Measure::Choice {
        attribute: id.clone(),
    }
}

fn money_bands(
    raw: &RawMoneyBands,
    context: &Context<'_>,
    reader: &mut Reader<'_, '_>,
) -> [i64; 4] {
    let bands = raw.bands.get().each_ref().map(|band| {
        let money = band
            .parse::<Money>()
            .ok()
            .filter(|money| context.currency.is_none_or(|base| base == money.currency));
        if money.is_none() {
            let expected = context
                .currency
                .map_or_else(String::new, |currency| currency.to_string());
            let flaw = Flaw::new(Code::PriceWithoutUnit, band.span()).with("given", band.get());
            reader.report(flaw.with("currency", expected));
        }
        money
    });
    // One that cannot be read says nothing of their order.
    if bands.iter().all(Option::is_some)
        && !bands.is_sorted_by_key(|band| band.map(|money| money.minor))
    {
        reader.report(Flaw::new(Code::BandsOutOfOrder, raw.bands.span()));
    }
    bands.map(|band| band.map_or(0, |money| money.minor))
}

fn adoption_levels(raw: &RawAdoption, reader: &mut Reader<'_, '_>) -> Adoption {
    let leaving = raw.leaving.get();
    let levels_fit = leaving.iter().all(|[_, level]| *level <= 4);
    if !levels_fit {
        let flaw = Flaw::new(Code::OutOfRange, raw.leaving.span()).with("given", "leaving");
        reader.report(flaw.with("least", 0).with("most", 4));
    } else if !leaving.is_sorted_by(|[one, _], [other, _]| one < other) {
        reader.report(Flaw::new(Code::BandsOutOfOrder, raw.leaving.span()));
    }
    let level = |level: RawLevel| level.0;
    Adoption {
        in_place: raw.in_place.map(level),
        new: level(raw.new),
        leaving: leaving
            .iter()
            .map(|[people, level]| (*people, u8::try_from(*level).unwrap_or(4)))
            .collect(),
        beyond: level(raw.beyond),
    }
}
