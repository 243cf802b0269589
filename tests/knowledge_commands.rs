//! `trousse kb …`: what each command says, writes and ends with, and the folder that they read.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a fixture that cannot be read fails its test"
)]

#[path = "knowledge/checked.rs"]
mod checked;
#[path = "knowledge/created.rs"]
mod created;
#[path = "knowledge/documented.rs"]
mod documented;
#[path = "knowledge/explained.rs"]
mod explained;
#[path = "knowledge/fixture.rs"]
mod fixture;
#[path = "knowledge/formatted.rs"]
mod formatted;
#[path = "knowledge/outputs.rs"]
mod outputs;
mod program;
#[path = "knowledge/upkeep.rs"]
mod upkeep;

use jiff::civil::date;
use trousse::cli::kb::name::{self, Named};
use trousse::cli::kb::{fact, show, stats};
use trousse::cli::knowledge_base::{FolderError, read};
use trousse::knowledge::load;
use trousse::knowledge::model::{KnowledgeBase, Subject};
use trousse::text::{Lang, Texts};

/// The small base.
fn base() -> KnowledgeBase {
    load(&fixture::valid()).base.unwrap()
}

/// A text in French, then in English.
fn both(text: impl Fn(&Texts) -> String) -> String {
    format!(
        "{}\n════\n\n{}",
        text(&Texts::new(Lang::Fr)),
        text(&Texts::new(Lang::En))
    )
}

/// Of what people read, nothing is wider than a terminal but addresses, which are never broken.
fn fits(text: &str) {
    for line in text.lines() {
        let wide = line.chars().count() > 80 && !line.contains("://");
        assert!(!wide, "{line}");
    }
}

#[test]
fn names_lead_to_what_they_mean() {
    let base = base();
    for (given, expected) in [
        ("alpha", Subject::software("alpha")),
        ("ALPHA", Subject::software("alpha")),
        ("Alpha-Chat", Subject::software("alpha")),
        ("alpha/pro", Subject::edition("alpha", "pro")),
        ("Alpha/Libre", Subject::edition("alpha", "free")),
        ("offer:alpha-cloud", Subject::offer("alpha-cloud")),
        ("Alpha en ligne", Subject::offer("alpha-cloud")),
        ("box:alpha", Subject::package("box", "alpha")),
        (" La Boîte:Alpha ", Subject::package("box", "alpha")),
    ] {
        assert_eq!(
            name::find(&base, given),
            Ok(Named::Subject(expected)),
            "{given}"
        );
    }
    for given in ["box", "platform:box", "la boîte"] {
        assert_eq!(
            name::find(&base, given),
            Ok(Named::Platform("box".to_owned())),
            "{given}"
        );
    }
    for (given, suggestion) in [
        ("alhpa", Some("Alpha")),
        ("alpha/prof", Some("alpha/pro")),
        ("alpha/zzz", Some("alpha/free")),
        ("kepper", Some("Keeper")),
        ("zzzzz", None),
        ("box:keeper", Some("Keeper")),
        ("offer:zzz", None),
        ("", None),
    ] {
        let error = name::find(&base, given).unwrap_err();
        assert_eq!(error.suggestion.as_deref(), suggestion, "{given}");
        assert!(!both(|texts| error.say(texts)).contains('‹'));
    }
    assert_eq!(name::attribute(&base, "Licence"), Ok("licence"));
    assert_eq!(
        name::attribute(&base, "accounts at most"),
        Ok("limit.users")
    );
    assert_eq!(
        name::attribute(&base, "oidc")
            .unwrap_err()
            .suggestion
            .as_deref(),
        Some("sign-in.oidc")
    );
}

#[test]
fn a_software_with_all_that_holds() {
    let report = show::run(&base(), "alpha", fixture::TODAY, true).unwrap();
    insta::assert_snapshot!(both(|texts| report.text(texts)));
}

#[test]
fn a_software_as_it_was() {
    let report = show::run(&base(), "alpha", date(2017, 6, 1), false).unwrap();
    insta::assert_snapshot!(report.text(&Texts::new(Lang::Fr)));
    assert!(report.history.is_empty());
}

#[test]
fn an_offer_and_a_platform() {
    let base = base();
    let shown = |given: &str| {
        show::run(&base, given, fixture::TODAY, false)
            .unwrap()
            .text(&Texts::new(Lang::Fr))
    };
    insta::assert_snapshot!(
        [shown("offer:alpha-cloud"), shown("box"), shown("keeper")].join("\n════\n\n")
    );
    assert_eq!(
        shown("box:alpha"),
        shown("box"),
        "a platform with a single package"
    );
}

#[test]
fn a_contested_fact_with_what_came_before() {
    let report = fact::run(&base(), "alpha/free", "sign-in.oidc", fixture::TODAY).unwrap();
    insta::assert_snapshot!(both(|texts| report.text(texts)));
    assert_eq!(report.contesting.len(), 1);
    assert_eq!(report.before.unwrap().until, Some(date(2025, 10, 15)));
}

#[test]
fn a_fact_of_another_day_and_what_came_after() {
    let base = base();
    let report = fact::run(&base, "alpha/free", "sign-in.oidc", date(2022, 12, 1)).unwrap();
    assert_eq!(report.held.as_ref().unwrap().value, "core");
    assert_eq!(report.after.as_ref().unwrap().value, "no");
    assert_eq!(
        (report.before.is_none(), report.contesting.len()),
        (true, 0)
    );
    let early = fact::run(&base, "alpha/free", "sign-in.oidc", date(2000, 1, 1)).unwrap();
    assert!(early.held.is_none());
    insta::assert_snapshot!(early.text(&Texts::new(Lang::Fr)));
}

#[test]
fn a_fact_of_the_whole_software_says_so() {
    let base = base();
    let report = fact::run(&base, "alpha/pro", "limit.users", fixture::TODAY).unwrap();
    assert!(report.of_whole_software);
    assert!(
        !fact::run(&base, "alpha", "limit.users", fixture::TODAY)
            .unwrap()
            .of_whole_software
    );
    insta::assert_snapshot!(report.text(&Texts::new(Lang::En)));
    assert!(
        fact::run(&base, "box", "limit.users", fixture::TODAY)
            .unwrap_err()
            .suggestion
            .is_some()
    );
}

#[test]
fn a_fact_as_programs_see_it() {
    let report = fact::run(&base(), "alpha/pro", "price.per-user-month", fixture::TODAY).unwrap();
    insta::assert_snapshot!(serde_json::to_string_pretty(&report).unwrap());
}

#[test]
fn figures() {
    let report = stats::run(&base(), fixture::TODAY);
    insta::assert_snapshot!(both(|texts| report.text(texts)));
    assert_eq!(
        (report.contested, report.stale, report.counts.editions),
        (1, 1, 3)
    );
    assert_eq!(report.all.claims, report.all.sourced + 1, "one judgement");
    let by_attribute: usize = report.attributes.iter().map(|one| one.claims.claims).sum();
    assert_eq!(
        by_attribute + 1,
        report.all.claims,
        "one claim is about a feature"
    );
    assert!(
        serde_json::to_string(&report)
            .unwrap()
            .contains("\"as-of\":\"2026-11-24\"")
    );
}

#[test]
fn a_folder_of_the_disk_is_the_same_base() {
    let files = read(&fixture::root().join("tests/knowledge/valid")).unwrap();
    assert_eq!(files, fixture::valid());
}

#[test]
fn folders_that_are_none() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("x.toml");
    std::fs::write(&file, "").unwrap();
    let missing = read(&folder.path().join("nowhere")).unwrap_err();
    assert!(matches!(missing, FolderError::Missing(_)));
    assert!(matches!(
        read(&file).unwrap_err(),
        FolderError::NotAFolder(_)
    ));
    assert!(both(|texts| missing.say(texts)).contains("nowhere"));

    std::fs::create_dir(folder.path().join(".git")).unwrap();
    std::fs::write(folder.path().join(".git/config.toml"), "x").unwrap();
    std::fs::write(folder.path().join("notes.md"), "x").unwrap();
    assert_eq!(
        read(folder.path()).unwrap().into_keys().collect::<Vec<_>>(),
        ["x.toml"],
        "hidden and other files are left out"
    );

    let huge = std::fs::File::create(folder.path().join("huge.toml")).unwrap();
    huge.set_len(16 * 1024 * 1024 + 1).unwrap();
    let error = read(folder.path()).unwrap_err();
    assert!(matches!(error, FolderError::TooLarge(_)));
    assert!(both(|texts| error.say(texts)).contains("16"));
}

#[cfg(unix)]
#[test]
fn links_that_run_in_circles_or_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(folder.path(), folder.path().join("again")).unwrap();
    assert!(matches!(
        read(folder.path()).unwrap_err(),
        FolderError::TooDeep(_)
    ));
    std::fs::remove_file(folder.path().join("again")).unwrap();
    std::os::unix::fs::symlink("nowhere", folder.path().join("lost.toml")).unwrap();
    let error = read(folder.path()).unwrap_err();
    assert!(matches!(error, FolderError::Unreadable { .. }));
    assert!(error.say(&Texts::new(Lang::Fr)).contains("lost.toml"));
}
