//! The base as it was on one day.

#![allow(
    clippy::unwrap_used,
    reason = "a base that cannot be read fails its test"
)]

#[path = "knowledge/fixture.rs"]
mod fixture;

use jiff::civil::{Date, date};
use proptest::prelude::*;
use trousse::knowledge::load;
use trousse::knowledge::model::{KnowledgeBase, Subject, Value};
use trousse::knowledge::view::View;

/// A claim about the memory of "beta": value, from, until, date of the source, publisher.
type Said = (&'static str, Option<Date>, Option<Date>, Date, &'static str);

fn base() -> KnowledgeBase {
    load(&fixture::valid()).base.unwrap()
}

/// The valid base with one more software, "beta", that makes these claims.
fn with_claims(claims: &[Said]) -> KnowledgeBase {
    let mut text = String::from(
        "id = \"beta\"\nname = \"Beta\"\nwebsite = \"https://beta.example\"\nsummary.fr = \"B.\"\nsummary.en = \"B.\"\n\
         needs = [\"team-chat\"]\n[[edition]]\nid = \"one\"\nname = \"One\"\n",
    );
    for (value, from, until, published, of) in claims {
        text.push_str(&format!("[[claim]]\nabout = \"memory\"\nvalue = {value}\n"));
        text.extend(from.map(|from| format!("from = {from}\n")));
        text.extend(until.map(|until| format!("until = {until}\n")));
        text.push_str(&format!(
            "source = {{ of = \"{of}\", url = \"https://beta.example\", published = {published}, checked = 2026-11-24 }}\n"
        ));
    }
    let mut files = fixture::valid();
    files.insert("software/beta.toml".to_owned(), text.into_bytes());
    load(&files).base.unwrap()
}

fn memory(base: &KnowledgeBase, day: Date) -> Option<(Value, bool)> {
    let view = View::new(base, day);
    view.exactly(&Subject::software("beta"), "memory")
        .map(|held| (held.claim.value.clone(), held.contested))
}

#[test]
fn the_better_evidence_wins_then_the_newer_source() {
    let day = date(2025, 1, 1);
    let old = date(2020, 1, 1);
    let base = with_claims(&[
        ("1", Some(old), None, date(2021, 1, 1), "alpha-docs"),
        ("2", Some(old), None, date(2024, 1, 1), "directory"),
    ]);
    assert_eq!(
        memory(&base, day),
        Some((Value::Number(1), true)),
        "a vendor knows better than a newer directory"
    );
    let base = with_claims(&[
        ("1", Some(old), None, date(2021, 1, 1), "directory"),
        ("2", Some(old), None, date(2024, 1, 1), "directory"),
    ]);
    assert_eq!(
        memory(&base, day),
        Some((Value::Number(2), true)),
        "the newer of two equals"
    );
    let view = View::new(&base, day);
    let all = view.all(&Subject::edition("beta", "one"), "memory");
    assert_eq!(
        all.iter()
            .map(|claim| claim.value.clone())
            .collect::<Vec<_>>(),
        [Value::Number(2), Value::Number(1)]
    );
}

#[test]
fn a_source_that_says_nothing_neither_wins_nor_contests() {
    let old = date(2020, 1, 1);
    let base = with_claims(&[
        (
            "\"unknown\"",
            Some(old),
            None,
            date(2024, 1, 1),
            "alpha-docs",
        ),
        ("2", Some(old), None, date(2021, 1, 1), "directory"),
    ]);
    assert_eq!(
        memory(&base, date(2025, 1, 1)),
        Some((Value::Number(2), false))
    );
}

#[test]
fn without_a_start_a_claim_holds_from_its_source_on() {
    let base = with_claims(&[("7", None, None, date(2024, 5, 6), "alpha-docs")]);
    assert_eq!(memory(&base, date(2024, 5, 5)), None, "earlier is unknown");
    assert_eq!(
        memory(&base, date(2024, 5, 6)),
        Some((Value::Number(7), false))
    );
}

#[test]
fn an_edition_takes_what_is_said_of_its_software() {
    let base = base();
    let view = View::new(&base, fixture::TODAY);
    let pro = Subject::edition("alpha", "pro");
    assert!(view.exactly(&pro, "limit.users").is_none());
    assert_eq!(
        view.about(&pro, "limit.users").unwrap().claim.value,
        Value::NoLimit
    );
    assert_eq!(view.all(&pro, "limit.users").len(), 1);
    assert!(
        view.about(&Subject::offer("alpha-cloud"), "memory")
            .is_none()
    );
}

#[test]
fn facts_change_with_the_day() {
    let base = base();
    let free = Subject::edition("alpha", "free");
    let on = |day| {
        let view = View::new(&base, day);
        view.about(&free, "sign-in.oidc")
            .map(|held| (held.claim.value.to_string(), held.contested))
    };
    assert_eq!(on(date(2021, 3, 16)), None);
    assert_eq!(
        on(date(2025, 10, 15)),
        Some(("core".to_owned(), false)),
        "the last day is included"
    );
    assert_eq!(on(date(2025, 10, 16)), Some(("no".to_owned(), false)));
    assert_eq!(on(date(2025, 11, 1)), Some(("no".to_owned(), true)));
}

#[test]
fn an_edition_is_there_on_the_days_of_its_availability() {
    let base = base();
    let on = |day: Date, edition: &str| View::new(&base, day).is_available("alpha", edition);
    assert!(!on(date(2017, 12, 31), "pro"), "told, and not yet");
    assert!(on(date(2018, 1, 1), "pro"));
    assert!(!on(date(2015, 10, 1), "free"), "nothing is said of it yet");
    assert!(
        on(date(2015, 10, 2), "free"),
        "not told: whenever something is said of it"
    );
}

#[test]
fn stale_is_counted_from_the_last_check() {
    let base = base();
    let stale = |day| {
        View::new(&base, day)
            .exactly(&Subject::software("alpha"), "limit.users")
            .unwrap()
            .is_stale()
    };
    assert!(!stale(date(2024, 12, 1)), "six months to the day");
    assert!(stale(date(2024, 12, 2)));
}

#[test]
fn a_claim_can_be_hidden_or_taken_from_another_day() {
    let base = base();
    let free = Subject::edition("alpha", "free");
    let view = View::new(&base, fixture::TODAY);
    let used = view.exactly(&free, "sign-in.oidc").unwrap().claim.id;
    let without = View::without(&base, fixture::TODAY, Some(used));
    assert_eq!(
        without
            .exactly(&free, "sign-in.oidc")
            .unwrap()
            .claim
            .value
            .to_string(),
        "core"
    );
    let facts = [(free.clone(), "sign-in.oidc".to_owned())];
    let past = view.with_facts_of(&View::new(&base, date(2022, 12, 1)), &facts);
    assert_eq!(
        past.exactly(&free, "sign-in.oidc")
            .unwrap()
            .claim
            .value
            .to_string(),
        "core"
    );
    assert_eq!(past.date(), fixture::TODAY);
    let before = view.with_facts_of(&View::new(&base, date(2000, 1, 1)), &facts);
    assert!(before.exactly(&free, "sign-in.oidc").is_none());
}

fn days() -> impl Strategy<Value = Date> {
    (2018_i16..2027, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| date(year, month, day))
}

fn claims() -> impl Strategy<Value = Vec<Said>> {
    let values = prop::sample::select(vec!["1", "2", "3", "\"unknown\"", "\"not-applicable\""]);
    let publishers = prop::sample::select(vec!["alpha-docs", "directory"]);
    let published = days().prop_filter("before it was checked", |day| *day <= date(2026, 11, 24));
    let claim = (
        values,
        prop::option::of(days()),
        prop::option::of(days()),
        published,
        publishers,
    );
    prop::collection::vec(claim, 0..6)
}

/// Claims that say the same of the same day are refused; only bases that load are looked at.
fn loads(claims: &[Said]) -> bool {
    let start = |claim: &Said| claim.1.unwrap_or(claim.3);
    let end = |claim: &Said| claim.2.unwrap_or(Date::MAX);
    claims.iter().enumerate().all(|(at, one)| {
        let crosses = one.1.zip(one.2).is_some_and(|(from, until)| from > until);
        let repeats = claims[..at].iter().any(|other| {
            one.0 == other.0 && start(one).max(start(other)) <= end(one).min(end(other))
        });
        !crosses && !repeats
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// A claim outside its dates never counts, and one inside them always does.
    #[test]
    fn as_of_is_honest(claims in claims().prop_filter("loads", |claims| loads(claims)), day in days()) {
        let base = with_claims(&claims);
        let view = View::new(&base, day);
        let beta = Subject::software("beta");
        let seen = view.all(&beta, "memory");
        let expected = claims.iter().filter(|(_, from, until, published, _)| {
            from.unwrap_or(*published) <= day && until.is_none_or(|until| day <= until)
        });
        prop_assert_eq!(seen.len(), expected.count());
        for claim in &seen {
            prop_assert!(claim.from.is_none_or(|from| from <= day) && claim.until.is_none_or(|until| day <= until));
        }
        if let Some(held) = view.exactly(&beta, "memory") {
            prop_assert_eq!(held.claim.id, seen[0].id);
            let values: std::collections::BTreeSet<_> =
                seen.iter().map(|claim| claim.value.to_string()).filter(|value| value != "unknown").collect();
            prop_assert_eq!(held.contested, values.len() > 1);
        }
    }

    /// The order in which claims are written changes nothing that a view says.
    #[test]
    fn the_order_of_claims_does_not_matter(
        (claims, shuffled) in claims()
            .prop_filter("loads", |claims| loads(claims))
            .prop_flat_map(|claims| (Just(claims.clone()), Just(claims).prop_shuffle())),
        day in days(),
    ) {
        let said = |claims: &[_]| {
            let base = with_claims(claims);
            let view = View::new(&base, day);
            let all = view.all(&Subject::software("beta"), "memory");
            all.iter().map(|claim| (claim.value.to_string(), claim.from, claim.until)).collect::<Vec<_>>()
        };
        prop_assert_eq!(said(&claims), said(&shuffled));
    }
}
