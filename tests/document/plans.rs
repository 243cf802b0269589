//! The plans as data.

use std::collections::BTreeSet;

use trousse::document::load;
use trousse::document::report::{Content, embedded, schema_file};
use trousse::knowledge::Files;
use trousse::text::{Lang, Texts};

use super::fixture::{PLANS, QUESTIONNAIRE, root};

#[test]
fn the_plans_have_no_flaw() {
    let loaded = load(&embedded());
    let flaws: Vec<String> = loaded
        .diagnostics
        .iter()
        .map(|flaw| format!("{} {}", flaw.place, flaw.message(&Texts::new(Lang::En))))
        .collect();
    assert_eq!(flaws, Vec::<String>::new());
    let ids: Vec<&str> = loaded.plans.keys().map(String::as_str).collect();
    assert_eq!(ids, ["internal", "specification"]);
}

#[test]
fn every_plan_of_the_folder_comes_with_the_program() {
    let written: BTreeSet<String> = std::fs::read_dir(root().join("reports"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".toml"))
        .collect();
    assert_eq!(written, embedded().into_keys().collect());
}

#[test]
fn every_question_that_a_plan_names_is_asked() {
    for plan in PLANS.values() {
        for id in plan.questions() {
            assert!(QUESTIONNAIRE.question(&id).is_some(), "{}: {id}", plan.id);
        }
    }
}

#[test]
fn every_theme_of_requirements_has_its_place_in_the_specification() {
    let wanted: BTreeSet<&str> = QUESTIONNAIRE
        .requirements
        .values()
        .map(|one| one.theme.as_str())
        .collect();
    let shown: BTreeSet<&str> = PLANS["specification"]
        .all_sections()
        .flat_map(|section| &section.blocks)
        .filter_map(|block| match &block.content {
            Content::Insert { theme, .. } => theme.as_deref(),
            _ => None,
        })
        .collect();
    assert_eq!(shown, wanted);
}

#[test]
fn committed_schema_is_fresh() {
    let path = root().join("reports/schema/report.json");
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, schema_file()).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == schema_file(),
        "run UPDATE_SCHEMA=1 cargo test --test document"
    );
}

/// The codes of the flaws of one plan, with their lines.
fn flaws(plan: &str) -> Vec<String> {
    let files: Files = [("one.toml".to_owned(), plan.as_bytes().to_vec())].into();
    let loaded = load(&files);
    let texts = [Lang::Fr, Lang::En].map(Texts::new);
    for flaw in &loaded.diagnostics {
        for texts in &texts {
            assert!(!flaw.message(texts).contains('‹'), "{:?}", flaw.code);
            assert!(!flaw.remedy(texts).contains('‹'), "{:?}", flaw.code);
        }
    }
    loaded
        .diagnostics
        .iter()
        .map(|flaw| format!("{} {}", flaw.code.id(), flaw.place.line))
        .collect()
}

const HEAD: &str = r#"id = "one"
code = "ONE"
title = { fr = "Un", en = "One" }
subtitle = { fr = "Sous-titre", en = "Subtitle" }
audience = "public"
"#;

#[test]
fn a_sound_plan_has_no_flaw() {
    assert_eq!(flaws(HEAD), Vec::<String>::new());
}

#[test]
fn every_flaw_is_told_at_its_place() {
    let section = "[[section]]\nid = \"a\"\ntitle = { fr = \"A\", en = \"A\" }\n";
    let block = format!("{HEAD}{section}[[section.block]]\n");
    for (plan, expected) in [
        (format!("{block}insert = \"nothing\"\n"), "RE001 10"),
        (
            format!("{block}insert = \"reasons\"\nwhen = [\"has:luck\"]\n"),
            "RE002 11",
        ),
        (
            format!("{block}text = {{ fr = \"{{luck}}\", en = \"luck\" }}\n"),
            "RE003 10",
        ),
        (format!("{HEAD}{section}level = 2\n"), "RE004 9"),
        (
            format!("{block}insert = \"reasons\"\nnote = \"warning\"\n"),
            "RE005 9",
        ),
        (HEAD.replace("ONE", "one"), "RE006 2"),
        (format!("{HEAD}{section}{section}"), "KB021 10"),
        (format!("{block}text = {{ fr = \"Un\" }}\n"), "KB017 10"),
        (block, "KB013 9"),
        (HEAD.replace("\"public\"", "\"everybody\""), "KB011 5"),
        (HEAD.replace("id = \"one\"", "id = \"two\""), "KB020 1"),
    ] {
        assert_eq!(flaws(&plan), [expected], "{plan}");
    }
}

#[test]
fn what_is_no_plan_never_panics() {
    for text in [
        "",
        "=",
        "[[section]]",
        "id = 3",
        "\u{0}",
        "[[section.block]]\ninsert = 3",
    ] {
        assert!(!flaws(text).is_empty(), "{text:?}");
    }
}
