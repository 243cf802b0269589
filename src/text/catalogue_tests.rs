//! Both catalogues say the same things, and say all that the sources ask.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_bundle::FluentResource;

use super::*;

/// Every message of a catalogue file, with the variables that it uses.
fn messages(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    if let Err((_, errors)) = FluentResource::try_new(source.to_owned()) {
        panic!("unreadable catalogue: {errors:?}");
    }
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut key = String::new();
    let mut value = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        let is_entry = line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
        if let Some((name, text)) = line.split_once('=').filter(|_| is_entry) {
            assert!(key.is_empty() || !value.trim().is_empty(), "{key} is empty");
            key = name.trim().to_owned();
            value.clear();
            value.push_str(text);
            assert!(
                found.insert(key.clone(), BTreeSet::new()).is_none(),
                "{key} is there twice"
            );
        } else {
            value.push_str(line);
        }
        let variables = line.split('$').skip(1).map(|rest| {
            rest.chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_')
                .collect::<String>()
        });
        found.entry(key.clone()).or_default().extend(variables);
    }
    assert!(key.is_empty() || !value.trim().is_empty(), "{key} is empty");
    found.remove("");
    found
}

/// Every Rust source of the crate except this catalogue's own.
fn sources(folder: &Path, into: &mut Vec<String>) {
    let mut entries: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    for path in entries {
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            sources(&path, into);
        } else if name.ends_with(".rs") && !name.starts_with("catalogue") {
            into.push(std::fs::read_to_string(&path).unwrap());
        }
    }
}

fn all_sources() -> Vec<String> {
    let mut found = Vec::new();
    sources(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut found,
    );
    found
}

/// Keys given to `say` or `say_with` as literals.
fn keys_said(source: &str) -> BTreeSet<&str> {
    ["say(", "say_with("]
        .iter()
        .flat_map(|call| source.split(call).skip(1))
        .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next())
        .collect()
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_variables() {
    let mut all = BTreeSet::new();
    for area in &AREAS {
        let (fr, en) = (messages(area.fr), messages(area.en));
        assert_eq!(fr, en);
        for key in fr.into_keys() {
            assert!(all.insert(key.clone()), "{key} is in two files");
        }
    }
}

#[test]
fn every_key_said_exists_and_every_key_is_said() {
    let keys: BTreeSet<String> = AREAS
        .iter()
        .flat_map(|area| messages(area.fr).into_keys())
        .collect();
    let sources = all_sources();
    for key in sources.iter().flat_map(|source| keys_said(source)) {
        assert!(
            key.contains('{') || keys.contains(key),
            "say(\"{key}\") has no sentence"
        );
    }
    // A key may also travel through a table as a plain literal, or be built from a prefix
    // (`format!("level-{level}")`); catalogue terms are used by the catalogue itself.
    let stems: BTreeSet<&str> = sources
        .iter()
        .flat_map(|source| source.split('"'))
        .filter_map(|literal| literal.split_once('{').map(|(stem, _)| stem))
        .filter(|stem| stem.len() > 3 && stem.ends_with('-') && !stem.contains(char::is_whitespace))
        .collect();
    let catalogue: String = AREAS.iter().map(|area| area.fr).collect();
    for key in &keys {
        let literal = format!("\"{key}\"");
        let used = sources.iter().any(|source| source.contains(&literal))
            || stems.iter().any(|stem| key.starts_with(stem))
            || catalogue.contains(&format!("{{ {key} }}"));
        assert!(used, "nothing says {key}");
    }
}

#[test]
fn a_missing_key_is_seen_and_stops_nobody() {
    assert_eq!(Texts::new(Lang::Fr).say("no-such-key"), "‹no-such-key›");
    assert_eq!(Texts::new(Lang::En).say_with("", &[]), "‹›");
}

#[test]
fn sentences_are_filled_and_typeset_without_isolating_marks() {
    let texts = Texts::new(Lang::Fr);
    let said = texts.say_with("money-currency", &[("given", "zorkmids".into())]);
    assert!(
        said.starts_with("«\u{a0}zorkmids\u{a0}» n’est pas une monnaie\u{a0}:"),
        "{said}"
    );
    assert!(
        Texts::new(Lang::En)
            .say("money-too-large")
            .starts_with("The amount")
    );
    assert_eq!(texts.lang(), Lang::Fr);
}

#[test]
fn a_forgotten_variable_does_not_panic() {
    assert!(Texts::new(Lang::En).say("money-rate").contains("given"));
}
