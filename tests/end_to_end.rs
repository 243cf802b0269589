//! The whole program by its three faces: the screens in a pseudo-terminal, line mode through a pipe, and a file written
//! by hand. The same answers give the same dossier, the same results and the same documents, byte for byte.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what is missing fails its test"
)]
#![cfg(unix)]

mod common;
mod program;
#[path = "program/script.rs"]
mod script;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use common::{BASE, QUESTIONNAIRE};
use program::terminal::Terminal;
use program::{run, run_with};
use script::{Turn, turns};
use trousse::assessment::Case;
use trousse::planning::{recommend, scenarios};
use trousse::text::Lang;

/// A short course, and the full course of PiNG in 2022, as a careful person would write them.
const SHORT: &str = include_str!("end_to_end/short.toml");
const FULL: &str = include_str!("end_to_end/full.toml");

/// The day of the results.
const DAY: &str = "2022-12-01";
/// What a screen takes to change, when it does.
const PAUSE: Duration = Duration::from_secs(2);
/// No screen takes longer.
const PATIENCE: Duration = Duration::from_secs(60);

fn by_hand(text: &str, path: &Path) {
    let text = text.replace("FINGERPRINT", &QUESTIONNAIRE.fingerprint);
    std::fs::write(path, text).unwrap();
}

fn by_lines(turns: &[Turn], path: &Path) -> String {
    let lines: Vec<&str> = turns.iter().map(|turn| turn.line.as_str()).collect();
    let input = format!("{}\nquitter\n", lines.join("\n"));
    run_with(
        ["fill", path.to_str().unwrap(), "--plain"],
        input.as_bytes(),
    )
    .well()
}

/// Answers every question on the screens; the program is left open after the last one.
fn by_screens(turns: &[Turn], path: &Path) -> Terminal {
    let mut terminal = Terminal::open(&["fill", path.to_str().unwrap()]);
    for turn in turns {
        terminal.shows(&[&turn.progress]);
        terminal.keys(&turn.keys);
    }
    terminal
}

fn turns_of(text: &str) -> Vec<Turn> {
    let text = text.replace("FINGERPRINT", &QUESTIONNAIRE.fingerprint);
    turns(&common::dossier("by-hand.toml", text.as_bytes()), Lang::Fr)
}

/// Every way of looking at the results of a dossier, for programs and for people.
fn results(path: &Path) -> Vec<String> {
    let path = path.to_str().unwrap();
    let mut commands = Vec::new();
    for command in ["plan", "assess"] {
        for format in ["json", "text"] {
            commands.push(vec![command, path, "--format", format, "--as-of", DAY]);
        }
    }
    commands.push(vec!["plan", path, "--scenario", "connect", "--as-of", DAY]);
    commands.push(vec!["why-not", path, "mattermost/team", "--as-of", DAY]);
    let said = commands.into_iter().map(|command| {
        let said = run(&command);
        assert!(said.code < 2, "{command:?}: {}", said.err);
        said.out
    });
    said.collect()
}

/// Every document in every form, by the name of its file.
fn reports(path: &Path) -> BTreeMap<OsString, Vec<u8>> {
    let out = path.with_extension("out");
    let (path, folder) = (path.to_str().unwrap(), out.to_str().unwrap());
    let said = run(["report", path, "--all", "--out", folder, "--as-of", DAY]);
    assert_eq!(said.code, 0, "{}", said.err);
    let files = std::fs::read_dir(out).unwrap().map(|entry| {
        let entry = entry.unwrap();
        (entry.file_name(), std::fs::read(entry.path()).unwrap())
    });
    files.collect()
}

fn same_by_all_three(text: &str, folder: &Path, screens: &Path) {
    let turns = turns_of(text);
    let (hand, lines) = (folder.join("hand.toml"), folder.join("lines.toml"));
    by_hand(text, &hand);
    let said = by_lines(&turns, &lines);
    assert!(said.contains("Tout est enregistré"), "{said}");
    let read = |path: &PathBuf| std::fs::read_to_string(path).unwrap();
    assert_eq!(read(&lines), read(&hand));
    assert_eq!(std::fs::read_to_string(screens).unwrap(), read(&hand));
    let expected = results(&hand);
    assert_eq!(results(&lines), expected);
    assert_eq!(results(screens), expected);
    let expected = reports(&hand);
    assert!(expected.len() > 10, "{:?}", expected.keys());
    for path in [&lines, screens] {
        for (name, bytes) in reports(path) {
            assert!(
                expected.get(&name) == Some(&bytes),
                "{name:?} of {}",
                path.display()
            );
        }
    }
}

/// Leaves by Escape, layer by layer, and by the key for leaving at the root.
fn leave(mut terminal: Terminal) {
    for _ in 0..6 {
        let before = terminal.screen();
        if before.contains("Nouveau dossier") {
            break;
        }
        terminal.keys("<esc>");
        let _ = terminal.wait(PAUSE, |screen| screen != before);
    }
    terminal.shows(&["Nouveau dossier"]);
    terminal.keys("q");
    let (code, raw) = terminal.end();
    assert_eq!(code, 0);
    assert!(
        raw.contains("\x1b[?1049l"),
        "the screen of before is put back"
    );
}

/// The label of the recommended scenario: « D. Le meilleur des deux ».
fn recommended(path: &Path) -> String {
    let dossier = common::dossier("here.toml", &std::fs::read(path).unwrap());
    let case = Case::new(&BASE, &QUESTIONNAIRE, &dossier, None);
    let found = scenarios(&case);
    let id = recommend(&case, &found).unwrap().scenario;
    let stance = common::stance(&id);
    format!("{}. {} :", stance.letter, stance.label.get(Lang::Fr))
}

#[test]
fn a_short_course_by_all_three_faces() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("screens.toml");
    let turns = turns_of(SHORT);
    let mut terminal = by_screens(&turns, &path);
    // After the last question, all of them with their answers; from there, the results.
    terminal.shows(&["Les amis de l'été", "Association déclarée"]);
    terminal.keys("s");
    terminal.shows(&[&recommended(&path), "★ conseillé"]);
    terminal.keys("<tab>");
    terminal.shows(&["besoin 1 sur 2"]);
    leave(terminal);
    same_by_all_three(SHORT, folder.path(), &path);
}

#[test]
fn the_full_course_of_ping_by_all_three_faces() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("screens.toml");
    let turns = turns_of(FULL);
    assert!(turns.len() > 60, "{}", turns.len());
    let mut terminal = by_screens(&turns, &path);
    terminal.shows(&["PiNG"]);
    terminal.keys("s");
    let scenarios = terminal.shows(&[&recommended(&path), "★ conseillé"]);
    // The budget moves, and the results follow under the fingers; nothing is kept.
    terminal.keys("e");
    let before = terminal.shows(&["500"]);
    terminal.keys("<right><right><right><right>");
    let moved = terminal.wait(PATIENCE, |screen| screen != before);
    assert!(moved.is_ok(), "{before}");
    terminal.keys("<esc>");
    terminal.shows(&["★ conseillé"]);
    terminal.keys("<right><enter>");
    terminal
        .wait(PATIENCE, |screen| screen != scenarios)
        .unwrap();
    leave(terminal);
    same_by_all_three(FULL, folder.path(), &path);
}

#[test]
fn coming_back_lands_on_the_first_open_question() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("screens.toml");
    let turns = turns_of(FULL);
    let (first, rest) = turns.split_at(8);
    let mut terminal = by_screens(first, &path);
    terminal.shows(&[&rest[0].progress]);
    terminal.keys("<c-c>");
    assert_eq!(terminal.end().0, 0);
    // By the next face, and by the first again.
    let lines = format!("{}\nquitter\n", rest[0].line);
    let said = run_with(
        ["fill", path.to_str().unwrap(), "--plain"],
        lines.as_bytes(),
    )
    .well();
    let progress = |turn: &Turn| turn.progress.replacen('q', "Q", 1);
    assert!(said.contains(&progress(&rest[0])), "{said}");
    let mut terminal = Terminal::open(&[path.to_str().unwrap()]);
    terminal.shows(&[&rest[1].progress]);
    terminal.keys("<c-c>");
    assert_eq!(terminal.end().0, 0);
    let dossier = common::dossier("here.toml", &std::fs::read(&path).unwrap());
    assert_eq!(dossier.answers, rest[0].after.answers);
}

#[test]
fn a_careless_hand_is_put_in_order_by_the_first_saving() {
    let folder = tempfile::tempdir().unwrap();
    let (careless, hand) = (
        folder.path().join("careless.toml"),
        folder.path().join("hand.toml"),
    );
    by_hand(SHORT, &hand);
    let (head, answers) = SHORT.split_once("[answers]\n").unwrap();
    let (answers, tools) = answers.split_once("\n[[tool]]").unwrap();
    let mut lines: Vec<&str> = answers.lines().collect();
    lines.reverse();
    let tools = tools
        .replace("id = \"notre-outil-maison\"\n", "")
        .replace(" = ", "   =\t")
        .replace('"', "'");
    let text = format!(
        "\u{feff}{head}[[tool]]{tools}\n[answers]\n{}\n",
        lines.join("\n\n")
    );
    by_hand(&text, &careless);
    assert_eq!(results(&careless), results(&hand));
    let path = careless.to_str().unwrap();
    run_with(["fill", path, "--plain"], b"revoir\n1\n1\nquitter\n").well();
    let read = |path: &PathBuf| std::fs::read_to_string(path).unwrap();
    assert_eq!(read(&careless), read(&hand));
}
