//! Every kind of flaw has a fixture that shows it, and shows nothing else.

#[path = "knowledge/fixture.rs"]
mod fixture;

use std::collections::BTreeSet;

use jiff::civil::Date;
use trousse::cli::kb::check;
use trousse::knowledge::{Code, Diagnostic, Files, Severity, embedded, load, load_at};
use trousse::text::{Lang, Texts};

/// The small questionnaire that goes with the small base.
fn asked() -> Files {
    fixture::read(&fixture::root().join("tests/knowledge/questionnaire"))
}

/// All that `kb check` finds in a base.
fn checked(files: &Files, date: Option<Date>) -> Vec<Diagnostic> {
    let (base, asked) = (folder(files, ""), asked());
    check::run(base, folder(&asked, ""), date).flaws
}

fn folder<'a>(files: &'a Files, path: &'a str) -> check::Folder<'a> {
    check::Folder { files, path }
}

/// Flaws that only `kb check` looks for: loading a base does without them.
const ONLY_CHECKED: [&str; 2] = ["not-canonical", "dead-attribute"];

/// The codes of the base's own flaws; questionnaires and dossiers have others.
fn base_codes() -> impl Iterator<Item = Code> {
    Code::ALL
        .iter()
        .copied()
        .filter(|code| code.id().starts_with("KB"))
}

#[test]
fn the_valid_base_has_no_flaw() {
    let loaded = load(&fixture::valid());
    assert_eq!(loaded.diagnostics, []);
    assert!(loaded.base.is_some());
}

#[test]
fn the_base_that_comes_with_the_program_can_be_used() {
    let loaded = load(&embedded());
    let errors = loaded
        .diagnostics
        .iter()
        .filter(|flaw| flaw.severity() == Severity::Error);
    assert_eq!(errors.collect::<Vec<_>>(), Vec::<&Diagnostic>::new());
    assert!(loaded.base.is_some_and(|base| base.claims.len() > 500));
}

#[test]
fn each_fixture_shows_its_flaw_and_no_other() {
    for (name, files) in fixture::invalid() {
        // Only staleness needs a day; the valid base holds one claim that is stale on that day.
        let loaded = if name == "stale-claim" {
            load_at(&files, fixture::TODAY)
        } else {
            load(&files)
        };
        let found = match ONLY_CHECKED.contains(&name.as_str()) {
            true => {
                let own = |flaw: &Diagnostic| flaw.code.title() == name;
                checked(&files, None).into_iter().filter(own).collect()
            }
            false => loaded.diagnostics.clone(),
        };
        let titles: BTreeSet<_> = found.iter().map(|flaw| flaw.code.title()).collect();
        assert_eq!(
            titles,
            BTreeSet::from([name.as_str()]),
            "{:#?}",
            loaded.diagnostics
        );
        let is_error = loaded
            .diagnostics
            .iter()
            .any(|flaw| flaw.severity() == Severity::Error);
        assert_eq!(loaded.base.is_none(), is_error, "{name}");
    }
}

#[test]
fn every_code_has_its_fixture() {
    let fixtures: BTreeSet<_> = fixture::invalid()
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    let codes: BTreeSet<_> = base_codes().map(|code| code.title().to_owned()).collect();
    assert_eq!(fixtures, codes);
}

#[test]
fn flaws_as_people_see_them() {
    for (lang, name) in [(Lang::Fr, "flaws_fr"), (Lang::En, "flaws_en")] {
        let mut seen = String::new();
        for (name, files) in fixture::invalid() {
            let date = (name == "stale-claim").then_some(fixture::TODAY);
            let asked = asked();
            let report = check::run(folder(&files, "base"), folder(&asked, "questions"), date);
            seen.push_str(&format!(
                "──── {name}\n\n{}\n",
                report.text(&Texts::new(lang), false)
            ));
        }
        insta::assert_snapshot!(name, seen);
    }
}

#[test]
fn flaws_as_programs_see_them() {
    let (_, files) = fixture::invalid()
        .into_iter()
        .find(|(name, _)| name == "unknown-need")
        .unwrap();
    let asked = asked();
    let report = check::run(folder(&files, ""), folder(&asked, ""), None);
    insta::assert_snapshot!(serde_json::to_string_pretty(&report).unwrap());
}

#[test]
fn colours_change_nothing_but_colours() {
    let (_, files) = fixture::invalid()
        .into_iter()
        .find(|(name, _)| name == "unknown-need")
        .unwrap();
    let asked = asked();
    let report = check::run(folder(&files, ""), folder(&asked, ""), None);
    let texts = Texts::new(Lang::Fr);
    let coloured = report.text(&texts, true);
    assert!(coloured.contains("\u{1b}["));
    assert_eq!(
        trousse::text::clean_lines(&coloured),
        trousse::text::clean_lines(&report.text(&texts, false))
    );
}

#[test]
fn every_flaw_is_said_in_both_languages() {
    let (fr, en) = (Texts::new(Lang::Fr), Texts::new(Lang::En));
    for (name, files) in fixture::invalid() {
        for flaw in load_at(&files, fixture::TODAY).diagnostics {
            for (french, english) in [
                (flaw.message(&fr), flaw.message(&en)),
                (flaw.remedy(&fr), flaw.remedy(&en)),
            ] {
                assert!(
                    !french.contains('‹') && !english.contains('‹'),
                    "{name}: {french} / {english}"
                );
                assert!(
                    !french.contains("{$") && !english.contains("{$"),
                    "{name}: {french} / {english}"
                );
                assert_ne!(french, english, "{name}");
            }
        }
    }
}

#[test]
fn the_codes_are_explained() {
    let book = std::fs::read_to_string(fixture::root().join("docs/kb-codes.md")).unwrap();
    for &code in Code::ALL {
        let title = format!("\n### {} {}\n", code.id(), code.title());
        let text = book
            .split_once(&title)
            .unwrap_or_else(|| panic!("no paragraph {title:?}"))
            .1;
        let paragraph = text.split("\n#").next().unwrap().trim();
        assert!(paragraph.len() > 100, "{title:?} says next to nothing");
    }
    assert_eq!(book.matches("\n### ").count(), Code::ALL.len());
}
