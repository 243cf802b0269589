//! Values and dates of claims in words.

use super::line::{FactLine, both};
use crate::knowledge::model::{AttributeKind, Claim, KnowledgeBase, MoneyUnit, Value};
use crate::text::{Money, Texts, Translated, date, number, typeset};

/// Width of what the commands tell, in columns.
const WIDTH: usize = 80;

/// The value of a claim in words.
pub(super) fn value(base: &KnowledgeBase, claim: &Claim) -> Translated {
    let kind = base
        .attributes
        .get(&claim.attribute)
        .map(|attribute| &attribute.kind);
    match (&claim.value, kind) {
        (Value::Means(id), _) => base
            .effort
            .means
            .get(id)
            .map(|means| means.label.clone())
            .unwrap_or_default(),
        (Value::Choice(id), Some(AttributeKind::Choice { values, .. })) => values
            .iter()
            .find(|one| one.id == *id)
            .map(|one| one.label.clone())
            .unwrap_or_default(),
        (
            Value::Limit(count) | Value::Number(count),
            Some(AttributeKind::Limit { unit, .. } | AttributeKind::Number { unit }),
        ) => both(|texts| counted(*count, unit, texts)),
        (Value::Money(money), Some(AttributeKind::Money(unit))) => {
            both(|texts| price(*money, *unit, claim, texts))
        }
        (Value::NoLimit, _) => both(|texts| texts.say("kb-value-no-limit")),
        (Value::Required, _) => both(|texts| texts.say("kb-value-required")),
        (Value::Unknown, _) => both(|texts| texts.say("kb-value-unknown")),
        (Value::NotApplicable, _) => both(|texts| texts.say("kb-value-not-applicable")),
        (other, _) => both(|texts| typeset(&other.to_string(), texts.lang())),
    }
}

fn counted(count: u64, unit: &Translated, texts: &Texts) -> String {
    let count = number::integer(i64::try_from(count).unwrap_or(i64::MAX), texts.lang());
    format!("{count} {}", unit.get(texts.lang()))
}

fn price(money: Money, unit: MoneyUnit, claim: &Claim, texts: &Texts) -> String {
    let key = match unit {
        _ if money.minor == 0 => "kb-price-free",
        MoneyUnit::UserMonth => "kb-price-user-month",
        MoneyUnit::Year => "kb-price-year",
        MoneyUnit::Term => "kb-price-term",
        MoneyUnit::Once => "kb-price-once",
    };
    let months = claim.term_months.unwrap_or_default();
    let mut said = texts.say_with(
        key,
        &[
            ("price", money.show(texts.lang()).into()),
            ("months", months.into()),
        ],
    );
    if let Some(users) = claim.minimum_users {
        said.push_str(&texts.say_with("kb-price-minimum", &[("users", users.into())]));
    }
    if let Some(users) = claim.user_step {
        said.push_str(&texts.say_with("kb-price-step", &[("users", users.into())]));
    }
    said
}

/// From when to when a fact holds; nothing for a judgement.
pub(super) fn dates(fact: &FactLine, texts: &Texts) -> Option<String> {
    if fact.judgement.is_some() {
        return None;
    }
    let since = match fact.from {
        None => "kb-since-known",
        Some(_) if fact.from_at_latest => "kb-since-at-latest",
        Some(_) => "kb-since",
    };
    let mut said = texts.say_with(since, &[("date", date::short(fact.known_since).into())]);
    if let Some(until) = fact.until {
        said.push_str(&texts.say_with("kb-until", &[("date", date::short(until).into())]));
    }
    Some(said)
}

/// The lines of `text`, wrapped and indented by `spaces`. Addresses are never broken.
pub(super) fn wrapped(text: &str, spaces: usize) -> String {
    let indent = " ".repeat(spaces);
    broken(text, &indent, &indent)
}

/// A line, wrapped where it is too long: what follows is indented two steps more than the line itself.
pub(super) fn hung(line: &str) -> String {
    let text = line.trim_start();
    let indent = " ".repeat(line.len() - text.len());
    broken(text, &indent, &format!("{indent}    "))
}

fn broken(text: &str, first: &str, others: &str) -> String {
    let options = textwrap::Options::new(WIDTH)
        .initial_indent(first)
        .subsequent_indent(others)
        .break_words(false)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    let mut out = String::new();
    for line in textwrap::wrap(text, options) {
        out.push_str(&line);
        out.push('\n');
    }
    out
}
