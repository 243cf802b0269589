//! Scales and attributes, and the attributes that the features of needs make.

use std::collections::BTreeMap;

use super::super::at::At;
use super::super::code::Code;
use super::super::diagnostic::{Flaw, Flaws};
use super::super::file::FileKind;
use super::super::model::{
    Attribute, AttributeKind, ChoiceValue, ConditionRule, Grant, MoneyUnit, Need, Protocol,
    ProtocolRole,
};
use super::super::nearest::nearest;
use super::super::raw::{
    RawAttribute, RawAttributes, RawGrant, RawMoneyUnit, RawProtocolRole, RawScale,
};
use super::page::{Page, Pages, Reader};

/// The scale of features.
const COVERAGE: &str = "coverage";
/// Months for which a claim about a feature stays fresh.
const FEATURE_FRESHNESS: u32 = 24;

type Scales = BTreeMap<String, Vec<ChoiceValue>>;

pub(super) fn attributes(
    pages: &Pages<'_>,
    protocols: &[Protocol],
    needs: &BTreeMap<String, Need>,
    flaws: &mut Flaws,
) -> BTreeMap<String, Attribute> {
    let Some(page) = &pages.attributes else {
        return BTreeMap::new();
    };
    let mut reader = Reader::new(page.source, flaws);
    let scales = scales(page, &mut reader);
    let protocols_known = protocols_are_known(pages);
    let mut known = BTreeMap::new();
    for raw in &page.raw.attribute {
        let context = Context {
            scales: &scales,
            protocols,
            protocols_known,
            whole: page.whole,
        };
        let attribute = Attribute {
            id: reader.id(&raw.id),
            label: reader.text(&raw.label),
            freshness_months: raw.freshness_months,
            kind: kind(raw, &context, &mut reader),
        };
        reader.insert(&mut known, &raw.id, attribute);
    }
    if page.whole
        && !scales.contains_key(COVERAGE)
        && needs.values().any(|need| !need.features.is_empty())
    {
        reader.report(Flaw::new(Code::UnknownScale, 0..0).with("given", COVERAGE));
    }
    known.extend(features(needs, scales.get(COVERAGE)));
    known
}

fn protocols_are_known(pages: &Pages<'_>) -> bool {
    pages.protocols.as_ref().is_some_and(|page| page.whole)
        && !pages.unsure.contains(&FileKind::Protocols)
}

fn scales(page: &Page<'_, RawAttributes>, reader: &mut Reader<'_, '_>) -> Scales {
    let mut known = BTreeMap::new();
    for raw in &page.raw.scale {
        reader.id(&raw.id);
        let values = scale(raw, reader);
        reader.insert(&mut known, &raw.id, values);
    }
    known
}

fn scale(raw: &RawScale, reader: &mut Reader<'_, '_>) -> Vec<ChoiceValue> {
    reader.unique(raw.value.iter().map(|value| &value.id));
    let values = raw.value.iter().map(|value| ChoiceValue {
        id: reader.id(&value.id),
        level: value.level,
        label: reader.text(&value.label),
    });
    values.collect()
}

fn features(
    needs: &BTreeMap<String, Need>,
    coverage: Option<&Vec<ChoiceValue>>,
) -> BTreeMap<String, Attribute> {
    let all = needs
        .values()
        .flat_map(|need| need.features.iter().map(move |feature| (need, feature)));
    all.map(|(need, feature)| {
        let id = format!("feature.{}.{}", need.id, feature.id);
        let kind = AttributeKind::Choice {
            values: coverage.cloned().unwrap_or_default(),
            grants: None,
        };
        (
            id.clone(),
            Attribute {
                id,
                label: feature.label.clone(),
                freshness_months: FEATURE_FRESHNESS,
                kind,
            },
        )
    })
    .collect()
}

struct Context<'a> {
    scales: &'a Scales,
    protocols: &'a [Protocol],
    protocols_known: bool,
    whole: bool,
}

fn kind(
    raw: &At<RawAttribute>,
    context: &Context<'_>,
    reader: &mut Reader<'_, '_>,
) -> AttributeKind {
    let present = [
        ("means", raw.means.is_some()),
        ("choice", raw.choice.is_some()),
        ("limit", raw.limit.is_some()),
        ("money", raw.money.is_some()),
        ("licence", raw.licence.is_some()),
        ("condition", raw.condition.is_some()),
        ("number", raw.number.is_some()),
        ("text", raw.text.is_some()),
    ];
    if context.whole {
        reader.one_kind(raw.span(), &present);
    }
    if let Some(means) = &raw.means {
        if context.protocols_known
            && !context
                .protocols
                .iter()
                .any(|protocol| protocol.id == *means.protocol.get())
        {
            let known = context
                .protocols
                .iter()
                .map(|protocol| protocol.id.as_str());
            let flaw = Flaw::new(Code::UnknownProtocol, means.protocol.span())
                .with("given", means.protocol.get());
            reader.report(flaw.suggest(nearest(&means.protocol, known)));
        }
        return AttributeKind::Means {
            protocol: means.protocol.get().clone(),
            role: protocol_role(means.role),
        };
    }
    if let Some(choice) = &raw.choice {
        let values = context.scales.get(choice.scale.get());
        if values.is_none() && context.whole {
            let known = context.scales.keys().map(String::as_str);
            let flaw = Flaw::new(Code::UnknownScale, choice.scale.span())
                .with("given", choice.scale.get());
            reader.report(flaw.suggest(nearest(&choice.scale, known)));
        }
        return AttributeKind::Choice {
            values: values.cloned().unwrap_or_default(),
            grants: choice.grants.map(grant),
        };
    }
    if let Some(limit) = &raw.limit {
        let counts = limit.counts.as_ref().map(|counts| reader.id(counts));
        return AttributeKind::Limit {
            counts,
            unit: reader.text(&limit.unit),
        };
    }
    if let Some(condition) = &raw.condition {
        return AttributeKind::Condition(ConditionRule {
            question: condition
                .question
                .as_ref()
                .map(|question| reader.id(question)),
            met_by: condition
                .met_by
                .iter()
                .map(|answer| reader.words(answer, "met-by"))
                .collect(),
            ask: reader.text(&condition.ask),
        });
    }
    if let Some(number) = &raw.number {
        return AttributeKind::Number {
            unit: reader.text(&number.unit),
        };
    }
    match (&raw.money, &raw.licence) {
        (Some(money), _) => AttributeKind::Money(money_unit(money.unit)),
        (None, Some(_)) => AttributeKind::Licence,
        (None, None) => AttributeKind::Text,
    }
}

fn protocol_role(raw: RawProtocolRole) -> ProtocolRole {
    match raw {
        RawProtocolRole::Client => ProtocolRole::Client,
        RawProtocolRole::Provider => ProtocolRole::Provider,
    }
}

pub(super) fn grant(raw: RawGrant) -> Grant {
    match raw {
        RawGrant::SameAccount => Grant::SameAccount,
        RawGrant::NoSecondLogin => Grant::NoSecondLogin,
        RawGrant::Creation => Grant::Creation,
        RawGrant::Groups => Grant::Groups,
        RawGrant::Removal => Grant::Removal,
    }
}

fn money_unit(raw: RawMoneyUnit) -> MoneyUnit {
    match raw {
        RawMoneyUnit::UserMonth => MoneyUnit::UserMonth,
        RawMoneyUnit::Year => MoneyUnit::Year,
        RawMoneyUnit::Term => MoneyUnit::Term,
        RawMoneyUnit::Once => MoneyUnit::Once,
    }
}
