//! The value of a claim, by the kind of its attribute.

use super::super::at::At;
use super::super::code::Code;
use super::super::diagnostic::Flaw;
use super::super::file::FileKind;
use super::super::model::{Attribute, AttributeKind, PACKAGE_MEANS, Value};
use super::super::nearest::nearest;
use super::super::raw::RawValue;
use super::page::Reader;
use super::words::Words;
use crate::text::{Money, MoneyError};

/// The largest amount that a price can be, in minor units: beyond, yearly costs could not be counted.
const LARGEST: i64 = 1_000_000_000_000;

/// The value, or [`Value::Unknown`] after a complaint.
pub(super) fn value(
    raw: &At<RawValue>,
    attribute: &Attribute,
    words: &Words<'_>,
    reader: &mut Reader<'_, '_>,
) -> Value {
    let given = match raw.get() {
        RawValue::Text(text) => text.as_str(),
        RawValue::Number(number) => return number_value(*number, raw, attribute, reader),
    };
    match given {
        "unknown" => return Value::Unknown,
        "not-applicable" => return Value::NotApplicable,
        _ => {}
    }
    match &attribute.kind {
        AttributeKind::Means { .. } => {
            let known = words
                .effort
                .into_iter()
                .flat_map(|effort| effort.means.keys())
                .map(String::as_str);
            let known: Vec<_> = known.filter(|id| *id != PACKAGE_MEANS).collect();
            if words.is_sure(FileKind::Effort) {
                one_of(raw, given, attribute, &known, reader)
            } else {
                Some(given)
            }
            .map_or(Value::Unknown, |id| Value::Means(id.to_owned()))
        }
        AttributeKind::Choice { values, .. } => {
            let known: Vec<_> = values.iter().map(|value| value.id.as_str()).collect();
            // A scale without values has been complained about already.
            let found = if known.is_empty() {
                None
            } else {
                one_of(raw, given, attribute, &known, reader)
            };
            found.map_or(Value::Unknown, |id| Value::Choice(id.to_owned()))
        }
        AttributeKind::Licence => {
            if !words.licences.contains_key(given) && words.is_sure(FileKind::Licences) {
                let suggestion = nearest(given, words.licences.keys().map(String::as_str));
                reader.report(
                    Flaw::new(Code::UnknownLicence, raw.span())
                        .with("given", given)
                        .suggest(suggestion),
                );
            }
            Value::Licence(given.to_owned())
        }
        AttributeKind::Money(_) => money(raw, given, attribute, reader),
        AttributeKind::Limit { .. } if given == "none" => Value::NoLimit,
        AttributeKind::Condition(_) if given == "required" => Value::Required,
        AttributeKind::Text if !given.trim().is_empty() => Value::Text(given.to_owned()),
        AttributeKind::Limit { .. } => outside(raw, given, attribute, &["none"], reader),
        AttributeKind::Condition(_) => outside(raw, given, attribute, &["required"], reader),
        AttributeKind::Number { .. } | AttributeKind::Text => {
            outside(raw, given, attribute, &[], reader)
        }
    }
}

fn number_value(
    number: u64,
    raw: &At<RawValue>,
    attribute: &Attribute,
    reader: &mut Reader<'_, '_>,
) -> Value {
    match &attribute.kind {
        AttributeKind::Limit { .. } => Value::Limit(number),
        AttributeKind::Number { .. } => Value::Number(number),
        AttributeKind::Money(_) => {
            without_unit(raw, &number.to_string(), reader);
            Value::Unknown
        }
        _ => outside(raw, &number.to_string(), attribute, &[], reader),
    }
}

fn one_of<'g>(
    raw: &At<RawValue>,
    given: &'g str,
    attribute: &Attribute,
    known: &[&str],
    reader: &mut Reader<'_, '_>,
) -> Option<&'g str> {
    if known.contains(&given) {
        return Some(given);
    }
    outside(raw, given, attribute, known, reader);
    None
}

fn money(
    raw: &At<RawValue>,
    given: &str,
    attribute: &Attribute,
    reader: &mut Reader<'_, '_>,
) -> Value {
    match given.parse::<Money>() {
        Ok(money) if (0..=LARGEST).contains(&money.minor) => Value::Money(money),
        Err(MoneyError::NoCurrency(_) | MoneyError::Currency(_)) => {
            without_unit(raw, given, reader);
            Value::Unknown
        }
        _ => outside(raw, given, attribute, &[], reader),
    }
}

fn without_unit(raw: &At<RawValue>, given: &str, reader: &mut Reader<'_, '_>) {
    reader.report(
        Flaw::new(Code::PriceWithoutUnit, raw.span())
            .with("given", given)
            .with("currency", "EUR"),
    );
}

fn outside(
    raw: &At<RawValue>,
    given: &str,
    attribute: &Attribute,
    known: &[&str],
    reader: &mut Reader<'_, '_>,
) -> Value {
    let kind = match &attribute.kind {
        AttributeKind::Means { .. } | AttributeKind::Choice { .. } => "choice",
        AttributeKind::Limit { .. } => "limit",
        AttributeKind::Money(_) => "money",
        AttributeKind::Licence => "licence",
        AttributeKind::Condition(_) => "condition",
        AttributeKind::Number { .. } => "number",
        AttributeKind::Text => "text",
    };
    let all: Vec<&str> = known
        .iter()
        .copied()
        .chain(["unknown", "not-applicable"])
        .collect();
    let flaw = Flaw::new(Code::ValueOutsideKind, raw.span())
        .with("given", given)
        .with("attribute", &attribute.id);
    reader.report(
        flaw.with("kind", kind)
            .with("known", all.join(", "))
            .suggest(nearest(given, all.iter().copied())),
    );
    Value::Unknown
}
