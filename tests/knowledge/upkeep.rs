//! What helps to keep a base: what is stale, contested, missing, and where it was read. And what the base that comes with
//! the program holds at least.

use jiff::civil::date;
use trousse::cli::kb::{conflicts, coverage, sources, stale, stats};
use trousse::knowledge::model::KnowledgeBase;
use trousse::knowledge::{embedded, load};
use trousse::questionnaire;
use trousse::questionnaire::model::Questionnaire;

use crate::program::run;
use crate::{base, both, fits, fixture};

fn asked() -> Questionnaire {
    let files = fixture::read(&fixture::root().join("tests/knowledge/questionnaire"));
    questionnaire::load(&files).questionnaire.unwrap()
}

fn real() -> (KnowledgeBase, Questionnaire) {
    let base = load(&embedded()).base.unwrap();
    let asked = questionnaire::load(&questionnaire::embedded());
    (base, asked.questionnaire.unwrap())
}

#[test]
fn what_was_read_too_long_ago() {
    let base = base();
    let report = stale::run(&base, fixture::TODAY);
    insta::assert_snapshot!(both(|texts| report.text(texts)));
    let none = stale::run(&base, date(2024, 12, 1));
    insta::assert_snapshot!("nothing_is_stale", both(|texts| none.text(texts)));
    // The longest unread first, and never something that does not hold on the day.
    let later = stale::run(&base, date(2040, 1, 1));
    assert!(later.claims.is_sorted_by_key(|line| line.checked));
    assert!(later.claims.iter().all(|line| line.claim.until.is_none()));
}

#[test]
fn where_sources_disagree() {
    let base = base();
    let report = conflicts::run(&base, fixture::TODAY);
    insta::assert_snapshot!(both(|texts| report.text(texts)));
    assert!(report.conflicts[0].explained);
    let none = conflicts::run(&base, date(2022, 12, 1));
    insta::assert_snapshot!("nothing_is_contested", both(|texts| none.text(texts)));
}

#[test]
fn what_is_missing_and_what_it_could_change() {
    let (base, asked) = (base(), asked());
    let report = coverage::run(&base, &asked, &[], fixture::TODAY).unwrap();
    insta::assert_snapshot!(both(|texts| report.text(texts)));
    let chosen = ["Keeper".to_owned(), "alpha/free".to_owned()];
    let report = coverage::run(&base, &asked, &chosen, fixture::TODAY).unwrap();
    insta::assert_snapshot!(
        "what_is_missing_of_a_software",
        both(|texts| report.text(texts))
    );
    for (given, suggestion) in [("kepper", Some("Keeper")), ("offer:alpha-cloud", None)] {
        let error = coverage::run(&base, &asked, &[given.to_owned()], fixture::TODAY);
        assert_eq!(error.unwrap_err().suggestion.as_deref(), suggestion);
    }
}

/// Each missing fact is told with the results that it could change, and those it could change are named in words.
#[test]
fn each_missing_fact_says_which_result_it_could_change() {
    let (base, asked) = real();
    let report = coverage::run(&base, &asked, &[], base.date).unwrap();
    let of = |id: &str| {
        let found = report.attributes.iter().find(|one| one.attribute == id);
        let changes = found.unwrap().changes.iter();
        changes
            .map(|one| format!("{} {}", one.kind, one.id.as_deref().unwrap_or("all")))
            .collect::<Vec<_>>()
    };
    assert!(of("sign-in.oidc").contains(&"criterion single-account".to_owned()));
    assert!(of("licence").contains(&"requirement free-software".to_owned()));
    assert!(of("availability").contains(&"plan all".to_owned()));
    assert!(of("feature.team-chat.channels").contains(&"need team-chat".to_owned()));
    let written = String::from_utf8(embedded().remove("attributes.toml").unwrap()).unwrap();
    let written: toml::Table = written.parse().unwrap();
    let written = written["attribute"].as_array().unwrap();
    for one in &report.attributes {
        assert_eq!(one.known + one.missing.len(), one.of, "{}", one.attribute);
        let own = written
            .iter()
            .find(|own| own["id"].as_str() == Some(&one.attribute));
        let says = |key: &str| own.is_some_and(|own| own.get(key).is_some());
        // What changes nothing is there to be read, and says so unless its kind does.
        let to_be_read = says("informative") || says("text") || says("number");
        assert!(to_be_read || !one.changes.is_empty(), "{}", one.attribute);
        assert!(
            one.changes.is_empty() || !says("informative"),
            "{}",
            one.attribute
        );
        for change in &one.changes {
            let named = change.label.is_some() && change.id.is_some();
            assert!(
                named || change.kind == "plan",
                "{}: {change:?}",
                one.attribute
            );
        }
    }
    // What is told of one software is what is told of it among all.
    let software = report.software.first().unwrap();
    let alone = coverage::run(
        &base,
        &asked,
        std::slice::from_ref(&software.software),
        base.date,
    )
    .unwrap();
    assert_eq!(alone.software, std::slice::from_ref(software));
    let missing = |report: &coverage::CoverageReport| -> Vec<String> {
        let own = report.attributes.iter();
        let own = own.filter(|one| one.missing.contains(&software.software));
        own.map(|one| one.attribute.clone()).collect()
    };
    assert_eq!(missing(&alone), missing(&report));
    fits(&both(|texts| alone.text(texts)));
    fits(&both(|texts| report.text(texts)));
}

#[test]
fn who_is_believed() {
    let report = sources::run(&base());
    insta::assert_snapshot!(both(|texts| report.text(texts)));
    assert!(
        report
            .publishers
            .is_sorted_by_key(|line| std::cmp::Reverse(line.claims))
    );
}

#[test]
fn figures_and_sources_of_the_real_base_fit_a_terminal() {
    let (base, _) = real();
    fits(&both(|texts| sources::run(&base).text(texts)));
    fits(&both(|texts| stats::run(&base, base.date).text(texts)));
    fits(&both(|texts| conflicts::run(&base, base.date).text(texts)));
    let later = base.date.saturating_add(jiff::Span::new().years(1));
    fits(&both(|texts| stale::run(&base, later).text(texts)));
}

#[test]
fn the_base_that_comes_with_the_program_holds_what_is_promised() {
    let (base, _) = real();
    let counts = stats::run(&base, base.date);
    let all = counts.all;
    assert_eq!(
        all.sourced,
        all.claims - all.judgements,
        "facts without source"
    );
    assert_eq!(all.dated, all.sourced, "facts without date");
    assert!(all.claims - all.judgements >= 2_500, "facts");
    assert!(counts.counts.needs >= 22, "needs");
    assert!(counts.counts.software >= 120, "software");
    assert!(counts.counts.identity_providers >= 15, "identity providers");
    assert!(
        counts.counts.offers + counts.counts.platforms >= 12,
        "offers and platforms"
    );
    for need in base.needs.values() {
        let features = need.features.len();
        assert!(
            (5..=10).contains(&features),
            "{}: {features} features",
            need.id
        );
    }
}

#[test]
fn these_commands_end_with_0() {
    let base = fixture::root().join("tests/knowledge/valid");
    let base = ["--knowledge-base", base.to_str().unwrap()];
    for command in [
        &["kb", "stale", "--at", "2026-11-24"][..],
        &["kb", "conflicts"],
        &["kb", "sources"],
        &["kb", "stats"],
    ] {
        assert!(!run([command, &base[..]].concat()).well().is_empty());
    }
    let unknown = run(["kb", "coverage", "matermost"]);
    assert_eq!((unknown.code, unknown.out.as_str()), (2, ""));
    assert!(unknown.err.contains("Mattermost"), "{}", unknown.err);
}
