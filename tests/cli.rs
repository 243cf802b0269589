//! The command line as scripts see it: exit codes, JSON by its schemas, languages, and the same bytes every time.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what is missing fails its test"
)]

mod program;

use std::path::Path;

use clap::CommandFactory;
use program::{Said, feed, program, run, run_with};
use serde_json::Value;
use trousse::export::json::schemas;

const DAY: &str = "2022-12-01";

fn example() -> String {
    run(["example", "ping-2022"]).well()
}

/// Every command that prints results, with the name of the schema of its JSON.
fn commands() -> Vec<(&'static str, Vec<&'static str>)> {
    let plan = ["plan", "--example", "ping-2022"];
    let why_not = ["why-not", "--example", "ping-2022"];
    let mut commands = vec![
        ("assess.json", vec!["assess", "--example", "ping-2022"]),
        ("assess.json", vec!["assess", "--example", "ping-today"]),
        ("plan.json", plan.to_vec()),
        ("plan.json", vec!["plan", "--example", "ping-today"]),
        (
            "compare.json",
            [&plan[..], &["--compare-as-of", "2022-06-01"]].concat(),
        ),
        (
            "why-not.json",
            [&why_not[..], &["mattermost/professional"]].concat(),
        ),
        (
            "why-not.json",
            [&why_not[..], &["Zulip", "--scenario", "blank-page"]].concat(),
        ),
    ];
    for id in ["as-is", "connect", "blank-page", "best"] {
        commands.push(("scenario.json", [&plan[..], &["--scenario", id]].concat()));
    }
    commands
}

#[test]
fn the_command_line_is_sound() {
    trousse::cli::args::Cli::command().debug_assert();
}

#[test]
fn the_committed_schemas_are_fresh() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schema");
    let mut names = Vec::new();
    for (name, schema) in schemas().into_iter().chain(trousse::cli::kb::schemas()) {
        let path = folder.join(name);
        let fresh = format!("{}\n", serde_json::to_string_pretty(&schema).unwrap());
        if std::env::var_os("UPDATE_SCHEMA").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&path, &fresh).unwrap();
        }
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            committed == fresh,
            "{}: run UPDATE_SCHEMA=1 cargo test --test cli",
            path.display()
        );
        names.push(name.to_owned());
    }
    let files = std::fs::read_dir(folder).unwrap();
    let mut files: Vec<String> = files
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    names.sort();
    assert_eq!(files, names, "a schema that nothing prints");
    let book = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/json.md");
    let book = std::fs::read_to_string(book).unwrap();
    for name in names {
        assert!(
            book.contains(&format!("schema/{name}")),
            "docs/json.md does not name {name}"
        );
    }
}

#[test]
fn the_json_fits_its_schema() {
    for (name, command) in commands() {
        let (_, schema) = schemas()
            .into_iter()
            .find(|(known, _)| *known == name)
            .unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        let said = run([&command[..], &["--format", "json"]].concat());
        assert!(
            said.code < 2 && said.err.is_empty(),
            "{command:?}: {}",
            said.err
        );
        let mut value: Value = serde_json::from_str(&said.out).unwrap();
        let told: Vec<String> = validator
            .iter_errors(&value)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert_eq!(told, [] as [String; 0], "{command:?}");
        // What the schema promises is there: without any one of its keys, the output no longer fits.
        let keys: Vec<String> = value.as_object().unwrap().keys().cloned().collect();
        for key in keys {
            let kept = value.as_object_mut().unwrap().shift_remove(&key).unwrap();
            let required = schema["required"].as_array().unwrap();
            assert_eq!(
                validator.is_valid(&value),
                !required.contains(&Value::from(key.as_str())),
                "{name}: {key}"
            );
            value.as_object_mut().unwrap().insert(key, kept);
        }
    }
}

#[test]
fn exit_codes_are_those_of_the_documentation() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.toml");
    let path = path.to_str().unwrap();
    let out = folder.path().join("out");
    let out = out.to_str().unwrap();
    let base = concat!(env!("CARGO_MANIFEST_DIR"), "/knowledge-base");
    let empty = folder.path().to_str().unwrap();
    for (code, command) in [
        (0, vec!["--help"]),
        (0, vec!["--version"]),
        (0, vec!["new", path]),
        (0, vec!["fill", path, "--plain"]),
        (0, vec!["assess", path]),
        (2, vec!["plan", path]),
        (2, vec!["report", path, "--out", out]),
        (0, vec!["plan", "--example", "ping-2022"]),
        (
            0,
            vec!["plan", "--example", "ping-2022", "--scenario", "best"],
        ),
        (
            1,
            vec!["plan", "--example", "ping-2022", "--scenario", "connect"],
        ),
        (
            2,
            vec!["plan", "--example", "ping-2022", "--scenario", "dream"],
        ),
        (2, vec!["plan", "--example", "ping-1922"]),
        (
            2,
            vec!["plan", "--example", "ping-2022", "--as-of", "2022-13-01"],
        ),
        (2, vec!["plan"]),
        (2, vec!["plan", path, "--example", "ping-2022"]),
        (
            0,
            vec![
                "plan",
                "--example",
                "ping-2022",
                "--compare-as-of",
                "2022-06-01",
            ],
        ),
        (0, vec!["why-not", "--example", "ping-2022", "mediawiki"]),
        (1, vec!["why-not", "--example", "ping-2022", "dokuwiki"]),
        (2, vec!["why-not", "--example", "ping-2022", "keycloak"]),
        (2, vec!["why-not", "--example", "ping-2022", "matermost"]),
        (2, vec!["why-not", "--example", "ping-2022"]),
        (
            0,
            vec![
                "report",
                "--example",
                "ping-2022",
                "--out",
                out,
                "--markdown",
            ],
        ),
        (0, vec!["example", "ping-today"]),
        (2, vec!["example", "ping"]),
        (0, vec!["kb", "check"]),
        (0, vec!["kb", "check", "--knowledge-base", base]),
        (1, vec!["kb", "check", "--knowledge-base", empty]),
        (
            2,
            vec!["kb", "check", "--knowledge-base", out, "--as-of", "x"],
        ),
        (2, vec!["kb", "stats", "--knowledge-base", empty]),
        (0, vec!["kb", "stats"]),
        (0, vec!["kb", "show", "Mattermost"]),
        (2, vec!["kb", "show", "Matermost"]),
        (0, vec!["kb", "fact", "mattermost/team", "sign-in.oidc"]),
        (2, vec!["kb", "fact", "mattermost/team", "sign-in.odic"]),
        (2, vec!["kb"]),
        (2, vec![path]),
        (2, vec![]),
        (2, vec!["fil", path]),
        (2, vec!["plan", "--lang", "de", path]),
    ] {
        let Said {
            code: found,
            out,
            err,
        } = run(&command);
        assert_eq!(found, code, "{command:?}\n{out}\n{err}");
        // Reasons for 2 go to standard error alone; results to standard output alone.
        assert_eq!(code == 2, !err.is_empty(), "{command:?}\n{err}");
        assert!(
            code == 2 || command[0] == "new" || !out.is_empty(),
            "{command:?}"
        );
        assert!(code != 2 || out.is_empty(), "{command:?}\n{out}");
    }
}

/// Small words that the other language does not have.
const FRENCH: [&str; 12] = [
    " le ", " la ", " les ", " des ", " une ", " pour ", " est ", " dans ", " avec ", " qui ",
    " vous ", " pas ",
];
const ENGLISH: [&str; 12] = [
    " the ", " of ", " and ", " is ", " with ", " for ", " are ", " not ", " to ", " which ",
    " you ", " by ",
];

#[test]
fn no_language_speaks_the_other() {
    let mut all: Vec<Vec<&str>> = commands().into_iter().map(|(_, command)| command).collect();
    all.extend([
        vec!["kb", "check"],
        vec!["kb", "stats"],
        vec!["kb", "show", "mattermost"],
        vec!["kb", "show", "pmb", "--history"],
        vec!["kb", "fact", "mattermost/team", "sign-in.oidc"],
        vec!["plan", "no-such.toml"],
        vec!["plan", "--example", "none"],
        vec!["plan", "--example", "ping-2022", "--scenario", "none"],
        vec!["kb", "show", "none"],
        vec!["kb", "fact", "mattermost", "none"],
        vec!["fill", "no/such/folder.toml", "--plain"],
        vec!["kb", "stats", "--knowledge-base", "no/such/folder"],
    ]);
    for command in &all {
        for (lang, foreign) in [("fr", ENGLISH), ("en", FRENCH)] {
            let said = run([&command[..], &["--lang", lang]].concat());
            let lines = said.out.lines().chain(said.err.lines());
            for line in lines.filter(|line| !NAMES.iter().any(|name| line.contains(name))) {
                let line = format!(" {} ", line.replace(['\u{a0}', '\u{202f}'], " "));
                let found: Vec<&&str> = foreign
                    .iter()
                    .filter(|word| line.contains(**word))
                    .collect();
                assert!(
                    found.is_empty(),
                    "{command:?} --lang {lang}: {found:?} in {line}"
                );
            }
        }
    }
}

/// Names that have words in them: of a candidate, and of who published what.
const NAMES: [&str; 2] = ["Une page sur le site de l’association", "Source"];

#[test]
fn the_language_is_that_of_the_system_unless_it_is_asked_for() {
    let spoken = |name: &str, value: &str, args: &[&str]| {
        let mut command = program([&["plan", "--example", "ping-2022"], args].concat());
        command.env(name, value);
        Said::from(feed(command, b"")).well()
    };
    let (french, english) = (spoken("TZ", "UTC", &[]), spoken("LANG", "en_GB.UTF-8", &[]));
    assert_ne!(french, english);
    assert_eq!(spoken("LANG", "fr_FR.UTF-8", &[]), french);
    assert_eq!(spoken("LANG", "de_DE.UTF-8", &[]), french);
    assert_eq!(spoken("LC_ALL", "en_US", &[]), english);
    assert_eq!(spoken("LC_ALL", "en_US", &["--lang", "fr"]), french);
    assert_eq!(spoken("LC_ALL", "fr_FR", &["--lang", "en"]), english);
}

#[test]
fn the_same_bytes_every_time_and_everywhere() {
    for (name, command) in commands() {
        // Two days compared take their time; once will do.
        let formats: &[&str] = if name == "compare.json" {
            &["json"]
        } else {
            &["text", "json"]
        };
        for format in formats {
            let args = [&command[..], &["--format", format, "--lang", "fr"]].concat();
            let first = run(&args);
            let mut elsewhere = program(&args);
            elsewhere
                .env("TZ", "Pacific/Kiritimati")
                .env("LANG", "tr_TR.UTF-8")
                .env("LC_ALL", "C")
                .env("COLUMNS", "40")
                .env("NO_COLOR", "1")
                .current_dir(std::env::temp_dir());
            assert_eq!(Said::from(feed(elsewhere, b"")), first, "{args:?}");
        }
    }
}

/// What is in the way of connecting what PiNG had in 2022, in the program's JSON.
fn conclusions(said: &Said) {
    assert_eq!((said.code, said.err.as_str()), (1, ""), "the answer is no");
    let found: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(found["scenario"], "connect");
    assert_eq!(found["feasible"], false);
    let obstacles = found["obstacles"].as_array().unwrap();
    let named: Vec<String> = obstacles
        .iter()
        .map(|one| {
            format!(
                "{}/{}",
                one["software"].as_str().unwrap(),
                one["edition"].as_str().unwrap()
            )
        })
        .collect();
    assert_eq!(named, ["pmb/standard", "mattermost/team"]);
    let ways = obstacles[1]["ways_out"].as_array().unwrap();
    let paid = ways
        .iter()
        .find(|way| way["subject"] == "mattermost/professional" && way["term"].is_null())
        .unwrap();
    assert_eq!(paid["cost"]["per_year"], "38400 USD");
    assert_eq!(paid["within_limits"], false);
    let bridge = ways
        .iter()
        .find(|way| way["kind"] == "work-around")
        .unwrap();
    assert_eq!(bridge["counted"], false);
}

#[test]
fn the_conclusions_of_ping_through_pipes() {
    let args = |file: &'static str| ["plan", file, "--scenario", "connect", "--format", "json"];
    let example = example();
    let by_dash = run_with(args("-"), example.as_bytes());
    conclusions(&by_dash);
    assert_eq!(
        run([
            "plan",
            "--example",
            "ping-2022",
            "--scenario",
            "connect",
            "--format",
            "json"
        ]),
        by_dash
    );
    if cfg!(unix) {
        assert_eq!(run_with(args("/dev/fd/0"), example.as_bytes()), by_dash);
        let mut shell = std::process::Command::new("bash");
        let line = format!(
            "'{0}' plan <('{0}' example ping-2022) --scenario connect --format json",
            program::PROGRAM
        );
        shell.args(["-c", &line]).env_remove("LANG");
        match shell.output() {
            Ok(output) => assert_eq!(Said::from(output), by_dash),
            Err(_) => println!("skipped: there is no bash here"),
        }
    }
}

#[test]
fn as_of_answers_with_the_facts_of_that_day() {
    let today = run(["plan", "-", "--format", "json", "--as-of", "2026-11-01"].iter());
    assert_eq!(today.code, 2, "an empty dossier has nothing to compare");
    let args = ["plan", "-", "--format", "json", "--as-of"];
    let asked = |day: &'static str| {
        let said = run_with([&args[..], &[day]].concat(), example().as_bytes());
        serde_json::from_str::<Value>(&said.well()).unwrap()
    };
    assert_eq!(asked(DAY)["as_of"], DAY);
    assert_ne!(asked(DAY)["scenarios"], asked("2026-11-01")["scenarios"]);
}
