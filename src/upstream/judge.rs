//! One thing that a catalogue says beside what the base says of the same.

use std::cmp::Ordering;

use jiff::civil::Date;

use super::licence::{Licence, Likeness};
use super::price::{Paid, Price};
use super::row::Heard;
use super::version::Version;
use crate::knowledge::model::{Claim, Value};

/// What came of the comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Both say the same.
    Agrees,
    /// Nothing in one contradicts the other: one is less precise, or behind.
    Close,
    /// They contradict each other.
    Differs,
    /// The base says nothing, or that it does not know.
    New,
    /// The two cannot be set side by side.
    NotComparable,
}

/// What a difference can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// It can change a recommendation: a login, a licence that is not free, a price, an end.
    Result,
    /// It changes what a document says.
    Record,
    /// It is old or imprecise.
    Detail,
}

/// A verdict with what it can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Judged {
    pub(super) verdict: Verdict,
    pub(super) effect: Effect,
    /// Among differences of one effect, the greater comes first.
    pub(super) weight: u8,
}

/// Days within which a project that moved counts as kept up, and as partly kept up.
const KEPT_UP: i64 = 366;
const PARTLY: i64 = 731;
/// Memory that is within this factor is the same: both are rough.
const FACTOR: u64 = 2;

fn judged(verdict: Verdict, effect: Effect, weight: u8) -> Judged {
    Judged {
        verdict,
        effect,
        weight,
    }
}

/// Sets `heard` beside the claims of the base on the same attribute. `as_of` is the day of the base, `day` that of the
/// catalogue's copy, `website` the home page of the base.
pub(super) fn judge(
    about: &str,
    heard: &Heard,
    ours: &[&Claim],
    website: &str,
    as_of: Date,
    day: Option<Date>,
) -> Judged {
    if let Heard::Website(theirs) = heard {
        return judged(addresses(theirs, website), Effect::Detail, 1);
    }
    let known: Vec<&Value> = ours
        .iter()
        .map(|claim| &claim.value)
        .filter(|value| **value != Value::Unknown)
        .collect();
    let (effect, weight) = usual(about);
    if known.is_empty() {
        // That there is no package is worth less than that there is one.
        let effect = if *heard == Heard::Choice("none") {
            Effect::Detail
        } else {
            effect
        };
        return judged(Verdict::New, effect, weight);
    }
    let with = |verdict| judged(verdict, effect, weight);
    match heard {
        Heard::Choice(theirs) => with(choices(theirs, &known)),
        Heard::Number(theirs) => with(numbers(about, *theirs, &known)),
        Heard::Activity { last, ended } => activity(kept_up(*last, *ended, day), &known),
        Heard::Licences(theirs) => licences(theirs, &known),
        Heard::Version(theirs) => versions(theirs, &known),
        Heard::SupportEnds(theirs) => support(theirs, &known, as_of),
        Heard::Price { price, .. } => with(prices(price, &known)),
        Heard::Recipe { .. } => with(recipe(&known)),
        Heard::Website(_) => with(Verdict::NotComparable),
    }
}

/// What a difference about an attribute usually does.
fn usual(about: &str) -> (Effect, u8) {
    match about {
        "sign-in.oidc" | "sign-in.header" => (Effect::Result, 9),
        "package.state" => (Effect::Result, 8),
        "package.same-account" | "package.no-second-login" => (Effect::Result, 7),
        "price.per-user-month" => (Effect::Result, 5),
        "licence" => (Effect::Record, 8),
        "support.end" => (Effect::Record, 6),
        "maintenance" => (Effect::Record, 5),
        "package.level" => (Effect::Record, 3),
        "version" => (Effect::Detail, 4),
        _ => (Effect::Detail, 2),
    }
}

fn choices(theirs: &str, ours: &[&Value]) -> Verdict {
    let is_same = |value: &&&Value| match value {
        Value::Choice(id) => id == theirs,
        Value::NotApplicable => theirs == "not-applicable",
        _ => false,
    };
    if ours.iter().any(|value| is_same(&value)) {
        return Verdict::Agrees;
    }
    // What makes no sense is not done either.
    let senseless = |value: &&Value| **value == Value::NotApplicable;
    let no = |value: &&Value| matches!(value, Value::Choice(id) if id == "no");
    match theirs {
        "no" if ours.iter().any(senseless) => Verdict::Close,
        "not-applicable" if ours.iter().any(no) => Verdict::Close,
        _ => Verdict::Differs,
    }
}

fn numbers(about: &str, theirs: u64, ours: &[&Value]) -> Verdict {
    let mut verdict = Verdict::NotComparable;
    for value in ours {
        let Value::Number(own) = value else { continue };
        let near = theirs.max(*own) <= theirs.min(*own).saturating_mul(FACTOR);
        let one = match () {
            () if theirs == *own => Verdict::Agrees,
            () if about == "memory" && near => Verdict::Close,
            () => Verdict::Differs,
        };
        verdict = if verdict == Verdict::NotComparable {
            one
        } else {
            verdict.min(one)
        };
    }
    verdict
}

/// How well a project is kept up, by its last change before the day of the catalogue: a value of the scale `coverage`.
/// Within a year `yes`, within two `partial`, later or closed `no`.
pub fn kept_up(last: Option<Date>, ended: bool, day: Option<Date>) -> &'static str {
    let age = last
        .zip(day)
        .and_then(|(last, day)| day.since(last).ok())
        .map(|age| i64::from(age.get_days()));
    match age {
        _ if ended => "no",
        Some(age) if age > PARTLY => "no",
        Some(age) if age > KEPT_UP => "partial",
        _ => "yes",
    }
}

fn activity(theirs: &str, ours: &[&Value]) -> Judged {
    let level = |id: &str| match id {
        "yes" => 2,
        "partial" => 1,
        _ => 0,
    };
    let own = ours.iter().find_map(|value| match value {
        Value::Choice(id) => Some(level(id)),
        _ => None,
    });
    let Some(own) = own else {
        return judged(Verdict::NotComparable, Effect::Detail, 0);
    };
    let theirs = level(theirs);
    match theirs.cmp(&own) {
        Ordering::Equal => judged(Verdict::Agrees, Effect::Record, 5),
        Ordering::Less if theirs == 0 => judged(Verdict::Differs, Effect::Result, 4),
        Ordering::Less => judged(Verdict::Differs, Effect::Record, 5),
        // A change is not yet upkeep.
        Ordering::Greater if theirs == own + 1 => judged(Verdict::Close, Effect::Record, 5),
        Ordering::Greater => judged(Verdict::Differs, Effect::Record, 4),
    }
}

fn licences(theirs: &[Licence], ours: &[&Value]) -> Judged {
    let own: Vec<&str> = ours
        .iter()
        .filter_map(|value| match value {
            Value::Licence(id) => Some(id.as_str()),
            _ => None,
        })
        .collect();
    let pairs = theirs
        .iter()
        .flat_map(|one| own.iter().map(move |known| one.is_like(known)));
    let likeness = pairs.max();
    let verdict = match likeness {
        None => Verdict::NotComparable,
        Some(Likeness::Same) => Verdict::Agrees,
        Some(Likeness::SameText) => Verdict::Close,
        Some(Likeness::Other | Likeness::OtherVersions) => Verdict::Differs,
    };
    if likeness == Some(Likeness::OtherVersions) {
        return judged(verdict, Effect::Detail, 5);
    }
    let closed = |id: &&str| id.starts_with("LicenseRef-");
    let crosses = theirs.iter().all(Licence::is_unfree) != own.iter().all(closed);
    if crosses {
        judged(verdict, Effect::Result, 6)
    } else {
        judged(verdict, Effect::Record, 8)
    }
}

fn versions(theirs: &Version, ours: &[&Value]) -> Judged {
    let own = ours.iter().filter_map(|value| match value {
        Value::Text(text) => Version::read(text).ok(),
        _ => None,
    });
    let own = own.reduce(|a, b| match a.compare(&b) {
        Some(Ordering::Less) => b,
        _ => a,
    });
    let verdict = match own.as_ref().and_then(|own| theirs.compare(own)) {
        None => Verdict::NotComparable,
        Some(Ordering::Equal) => Verdict::Agrees,
        // The catalogue is behind; that says nothing against the base.
        Some(Ordering::Less) => Verdict::Close,
        Some(Ordering::Greater) if own.is_some_and(|own| own.is_start_of(theirs)) => Verdict::Close,
        Some(Ordering::Greater) => Verdict::Differs,
    };
    judged(verdict, Effect::Detail, 4)
}

/// The base keeps ends of support as words: every day in them must be one of the catalogue.
fn support(theirs: &[(String, Option<Date>)], ours: &[&Value], as_of: Date) -> Judged {
    let days: Vec<Date> = ours
        .iter()
        .filter_map(|value| match value {
            Value::Text(text) => Some(days(text)),
            _ => None,
        })
        .flatten()
        .collect();
    if days.is_empty() {
        return judged(Verdict::NotComparable, Effect::Record, 6);
    }
    let known = |day: &Date| theirs.iter().any(|(_, end)| *end == Some(*day));
    if !days.iter().all(known) {
        return judged(Verdict::Differs, Effect::Record, 6);
    }
    // All that the base names has ended, and the catalogue knows of more.
    let over = days.iter().all(|day| *day < as_of);
    let goes_on = theirs
        .iter()
        .any(|(_, end)| end.is_none_or(|end| end >= as_of));
    if over && goes_on {
        return judged(Verdict::Differs, Effect::Record, 9);
    }
    judged(Verdict::Agrees, Effect::Record, 6)
}

/// The days `YYYY-MM-DD` in a text.
fn days(text: &str) -> Vec<Date> {
    text.split(|c: char| !c.is_ascii_digit() && c != '-')
        .filter_map(|word| word.trim_matches('-').parse().ok())
        .collect()
}

fn prices(theirs: &Price, ours: &[&Value]) -> Verdict {
    if theirs.paid != Paid::UserMonth {
        return Verdict::NotComparable;
    }
    // The catalogue's lowest tier is one for sale.
    let paid = |value: &&Value| match value {
        Value::Money(money) => (money.minor > 0).then_some(*money),
        _ => None,
    };
    let own: Vec<_> = ours.iter().filter_map(paid).collect();
    if own.is_empty() {
        return Verdict::New;
    }
    if own.contains(&theirs.amount) {
        return Verdict::Agrees;
    }
    let same_currency = |money: &crate::text::Money| money.currency == theirs.amount.currency;
    if own.iter().any(same_currency) {
        Verdict::Differs
    } else {
        Verdict::NotComparable
    }
}

fn recipe(ours: &[&Value]) -> Verdict {
    let means = |value: &&Value| match value {
        Value::Means(id) => Some(id.clone()),
        _ => None,
    };
    let own: Vec<String> = ours.iter().filter_map(means).collect();
    let done_by = |id: &String| !["no", "workaround", "development"].contains(&id.as_str());
    match () {
        () if own.iter().any(done_by) => Verdict::Agrees,
        () if own.iter().any(|id| id == "workaround") => Verdict::Close,
        () if own.is_empty() => Verdict::NotComparable,
        () => Verdict::Differs,
    }
}

fn addresses(theirs: &str, ours: &str) -> Verdict {
    let bare = |address: &str| {
        let address = address.trim().to_lowercase();
        let address = address
            .strip_prefix("https://")
            .or_else(|| address.strip_prefix("http://"))
            .unwrap_or(&address)
            .to_owned();
        let address = address.strip_prefix("www.").unwrap_or(&address).to_owned();
        address.trim_end_matches('/').to_owned()
    };
    let host = |address: &str| address.split('/').next().unwrap_or_default().to_owned();
    let (theirs, ours) = (bare(theirs), bare(ours));
    let (their_host, own_host) = (host(&theirs), host(&ours));
    let within = |one: &str, other: &str| one.ends_with(&format!(".{other}"));
    match () {
        () if theirs == ours => Verdict::Agrees,
        () if their_host == own_host => Verdict::Close,
        () if within(&their_host, &own_host) || within(&own_host, &their_host) => Verdict::Close,
        () => Verdict::Differs,
    }
}
