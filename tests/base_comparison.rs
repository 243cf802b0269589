//! Two bases compared: the parts in which they differ, and what each moves.

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use common::{BASE, QUESTIONNAIRE, base, example};
use trousse::export::json::schemas;
use trousse::knowledge::Files;
use trousse::knowledge::difference::{Change, ClaimAspect, Part, Table, differences, take};
use trousse::knowledge::model::{KnowledgeBase, Subject};
use trousse::planning::{Aspect, compare_bases};

const MATTERMOST: &str = "software/mattermost.toml";

/// The files of the base in which Mattermost Team signs in by OpenID Connect.
fn sign_on_files() -> Files {
    let mut files = trousse::knowledge::embedded();
    let text = String::from_utf8(files[MATTERMOST].clone()).expect("UTF-8");
    let claim = text
        .split("[[claim]]")
        .find(|claim| {
            [
                "edition = \"team\"",
                "about = \"sign-in.oidc\"",
                "value = \"no\"",
            ]
            .iter()
            .all(|line| claim.contains(line))
        })
        .expect("the claim on Team and OpenID Connect");
    let other = claim.replacen("value = \"no\"", "value = \"core\"", 1);
    let text = text.replacen(claim, &other, 1).into_bytes();
    files.insert(MATTERMOST.to_owned(), text);
    files
}

fn with_sign_on() -> KnowledgeBase {
    base(&sign_on_files())
}

fn sign_on() -> Part {
    Part::Fact {
        subject: Subject::edition("mattermost", "team"),
        attribute: "sign-in.oidc".to_owned(),
    }
}

/// The same results, whatever the numbers of claims.
fn claims(base: &KnowledgeBase) -> Vec<String> {
    let line = |claim: &trousse::knowledge::model::Claim| {
        format!(
            "{} {} {} {:?} {:?}",
            claim.subject, claim.attribute, claim.value, claim.from, claim.until
        )
    };
    base.claims.iter().map(line).collect()
}

#[test]
fn a_base_does_not_differ_from_itself() {
    let again = base(&trousse::knowledge::embedded());
    assert_eq!(differences(&BASE, &again), Vec::new());
    let compared = compare_bases(
        (&BASE, &again),
        &[],
        &QUESTIONNAIRE,
        &example("ping-2022"),
        None,
    );
    assert!(!compared.has_moved());
}

#[test]
fn one_claim_is_found_with_what_it_says() {
    let new = with_sign_on();
    let found = differences(&BASE, &new);
    assert_eq!(found.len(), 1);
    assert_eq!(
        (&found[0].part, found[0].change),
        (&sign_on(), Change::Changed)
    );
    let [change] = found[0].claims.as_slice() else {
        panic!("one claim, not {:?}", found[0].claims);
    };
    assert_eq!(change.aspects, BTreeSet::from([ClaimAspect::Value]));
    let said =
        |base: &KnowledgeBase, id: Option<_>| base.claim(id.expect("a claim")).value.to_string();
    assert_eq!(said(&BASE, change.old), "no");
    assert_eq!(said(&new, change.new), "core");
}

#[test]
fn what_moves_is_laid_to_the_claim_that_moved_it() {
    let new = with_sign_on();
    let found = differences(&BASE, &new);
    let compared = compare_bases(
        (&BASE, &new),
        &found,
        &QUESTIONNAIRE,
        &example("ping-2022"),
        None,
    );
    let connect = compared
        .moved
        .iter()
        .find(|moved| moved.scenario == "connect")
        .expect("connecting what exists moves");
    assert!(connect.aspects.contains(&Aspect::Obstacles));
    assert!(connect.together.is_empty());
    let causes: Vec<&Part> = connect.causes.iter().map(|cause| &cause.part).collect();
    assert_eq!(causes, [&sign_on()]);
    assert_eq!(connect.causes[0].aspects, connect.aspects);
    let in_the_way = |scenario: &trousse::planning::Scenario| -> BTreeSet<String> {
        let obstacles = scenario.obstacles.iter();
        obstacles.filter_map(|one| one.software.clone()).collect()
    };
    let before = compared.scenario_before("connect").expect("a scenario");
    let after = compared.scenario_after("connect").expect("a scenario");
    assert!(in_the_way(before).contains("mattermost"));
    assert!(!in_the_way(after).contains("mattermost"));
}

#[test]
fn what_comes_and_goes_is_one_part() {
    let mut files = trousse::knowledge::embedded();
    files
        .remove("software/groups-io.toml")
        .expect("a known file");
    let without = base(&files);
    let gone = differences(&BASE, &without);
    let groups_io = |found: &[trousse::knowledge::difference::Difference]| {
        let part = Part::Software("groups-io".to_owned());
        found
            .iter()
            .find(|one| one.part == part)
            .cloned()
            .expect("Groups.io")
    };
    assert_eq!(groups_io(&gone).change, Change::Removed);
    assert!(groups_io(&gone).claims.iter().all(|one| one.new.is_none()));
    assert!(!groups_io(&gone).claims.is_empty());
    let come = differences(&without, &BASE);
    assert_eq!(groups_io(&come).change, Change::Added);
    assert!(groups_io(&come).claims.iter().all(|one| one.old.is_none()));
}

#[test]
fn taking_every_part_makes_the_other_base() {
    let mut files = trousse::knowledge::embedded();
    files
        .remove("software/groups-io.toml")
        .expect("a known file");
    let text = String::from_utf8(files.remove("base.toml").expect("a file")).expect("UTF-8");
    let day = text
        .lines()
        .find(|line| line.starts_with("date"))
        .expect("a day")
        .to_owned();
    files.insert(
        "base.toml".to_owned(),
        text.replacen(&day, "date = 2026-12-24", 1).into_bytes(),
    );
    let new = base(&files);
    let mut old = with_sign_on();
    let found = differences(&old, &new);
    let parts: BTreeSet<&Part> = found.iter().map(|one| &one.part).collect();
    assert!(parts.contains(&Part::Table(Table::Date)));
    assert!(parts.contains(&sign_on()));
    for part in parts {
        old = take(&old, &new, part);
    }
    assert_eq!(differences(&old, &new), Vec::new());
    assert_eq!(claims(&old), claims(&new));
    assert!(
        old.claims
            .iter()
            .enumerate()
            .all(|(at, claim)| claim.id.0 == at)
    );
}

/// Writes the files of a base into a folder.
fn folder(files: &Files, into: &Path) {
    for (name, bytes) in files {
        let path = into.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
}

fn trousse(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_trousse"))
        .args(arguments)
        .output()
        .expect("the program runs")
}

#[test]
fn the_schema_is_fresh_and_the_output_is_as_it_says() {
    let (name, schema) = schemas()
        .into_iter()
        .find(|(name, _)| *name == "kb-diff.json")
        .expect("a schema");
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("docs/schema")
        .join(name);
    let written = format!("{}\n", serde_json::to_string_pretty(&schema).expect("JSON"));
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        fs::write(&path, &written).expect("a file");
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == written,
        "run UPDATE_SCHEMA=1 cargo test --test base_comparison"
    );

    let place = tempfile::tempdir().expect("a folder");
    let (old, new) = (place.path().join("old"), place.path().join("new"));
    folder(&trousse::knowledge::embedded(), &old);
    folder(&sign_on_files(), &new);
    let dossier = place.path().join("ping.toml");
    let bytes = trousse::questionnaire::examples().remove("ping-2022.toml");
    fs::write(&dossier, bytes.expect("an example")).expect("a file");
    let text = |path: &Path| path.to_string_lossy().into_owned();
    let (old, new, dossier) = (text(&old), text(&new), text(&dossier));

    let same = trousse(&[
        "kb",
        "diff",
        &old,
        &old,
        "--dossiers",
        &dossier,
        "--lang",
        "en",
    ]);
    assert_eq!(same.status.code(), Some(0));
    let told = String::from_utf8(same.stdout).expect("UTF-8");
    assert!(
        told.contains("no difference.") && told.contains("No result changes."),
        "{told}"
    );

    let other = trousse(&[
        "kb",
        "diff",
        &old,
        &new,
        "--dossiers",
        &dossier,
        "--format",
        "json",
    ]);
    assert_eq!(other.status.code(), Some(1));
    let found: serde_json::Value = serde_json::from_slice(&other.stdout).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    assert!(validator.is_valid(&found));
    assert_eq!(
        found["differences"][0]["part"],
        "mattermost/team · sign-in.oidc"
    );
    assert_eq!(found["differences"][0]["claims"][0]["new"]["value"], "core");
    let connect = found["dossiers"][0]["scenarios"]
        .as_array()
        .and_then(|all| all.iter().find(|one| one["scenario"] == "connect"))
        .expect("a scenario");
    assert_eq!(
        connect["causes"][0]["part"],
        "mattermost/team · sign-in.oidc"
    );

    let told = trousse(&[
        "kb",
        "diff",
        &old,
        &new,
        "--dossiers",
        &dossier,
        "--lang",
        "fr",
    ]);
    let told = String::from_utf8(told.stdout).expect("UTF-8");
    assert!(
        told.contains("à cause de\u{a0}: mattermost/team · sign-in.oidc"),
        "{told}"
    );

    let missing = trousse(&["kb", "diff", &old, "nowhere"]);
    assert_eq!(missing.status.code(), Some(2));
    assert!(missing.stdout.is_empty() && !missing.stderr.is_empty());
}

#[test]
fn a_newer_base_names_the_facts_behind_the_last_documents_that_changed() {
    let place = tempfile::tempdir().expect("a folder");
    let new = place.path().join("new");
    folder(&sign_on_files(), &new);
    let dossier = place.path().join("ping.toml");
    let bytes = trousse::questionnaire::examples()
        .remove("ping-2022.toml")
        .expect("an example");
    fs::write(&dossier, &bytes).expect("a file");
    let text = |path: &Path| path.to_string_lossy().into_owned();
    let (new, file, out) = (text(&new), text(&dossier), text(&place.path().join("out")));

    // Nothing is told before any document was made, nor with the same base.
    assert!(trousse(&["plan", &file, "--lang", "en"]).stderr.is_empty());
    let made = trousse(&["report", &file, "--out", &out, "--markdown", "--lang", "en"]);
    assert_eq!(made.status.code(), Some(0));
    assert_eq!(fs::read(&dossier).expect("a dossier"), bytes);
    let kept = fs::read_to_string(place.path().join("ping.facts.toml")).expect("the facts");
    assert!(kept.contains(&BASE.fingerprint));
    assert!(trousse(&["plan", &file, "--lang", "en"]).stderr.is_empty());

    let later = trousse(&["plan", &file, "--knowledge-base", &new, "--lang", "en"]);
    let told = String::from_utf8(later.stderr).expect("UTF-8");
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!(lines.len(), 2, "{told}");
    assert!(lines[0].starts_with("One fact behind"), "{told}");
    assert!(
        lines[1].contains("Mattermost Team Edition") && lines[1].contains("no"),
        "{told}"
    );
}

/// Of the dossiers of `tests/dossiers/`, those whose plan is searched for in seconds.
const QUICK: [&str; 9] = [
    "encrypted-collective",
    "food-coop",
    "library",
    "parents",
    "repair-cafe",
    "social-centre",
    "sports-club",
    "training-body",
    "web-radio",
];

#[test]
fn only_those_whom_a_fact_concerns_are_told() {
    let file = "software/synapse.toml";
    let mut files = trousse::knowledge::embedded();
    let text = String::from_utf8(files[file].clone()).expect("UTF-8");
    let old = "about = \"encryption.end-to-end\"\nvalue = \"yes\"";
    assert_eq!(text.matches(old).count(), 1);
    let new = "about = \"encryption.end-to-end\"\nvalue = \"no\"";
    files.insert(file.to_owned(), text.replacen(old, new, 1).into_bytes());
    let new = base(&files);
    let found = differences(&BASE, &new);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/dossiers");
    for name in QUICK {
        let file = format!("{name}.toml");
        let bytes = fs::read(folder.join(&file)).expect("a dossier");
        let dossier = common::dossier(&file, &bytes);
        let compared = compare_bases((&BASE, &new), &found, &QUESTIONNAIRE, &dossier, None);
        // Only one of them makes encryption a condition.
        assert_eq!(
            compared.has_moved(),
            name == "encrypted-collective",
            "{name}"
        );
        for moved in &compared.moved {
            let causes: Vec<&Part> = moved.causes.iter().map(|cause| &cause.part).collect();
            assert_eq!(causes, [&found[0].part], "{name}: {}", moved.scenario);
        }
        let choices = |scenario: &trousse::planning::Scenario| {
            let mut choices = scenario.plan.choices.iter();
            let chat = choices.find(|choice| choice.candidate.need == "team-chat");
            chat.and_then(|choice| choice.candidate.product().map(|p| p.software.clone()))
        };
        if name == "encrypted-collective" {
            let best =
                |found: Option<&trousse::planning::Scenario>| choices(found.expect("a plan"));
            assert_eq!(
                best(compared.scenario_before("best")).as_deref(),
                Some("synapse")
            );
            assert_ne!(
                best(compared.scenario_after("best")).as_deref(),
                Some("synapse")
            );
        }
    }
}
