//! The program is killed at any moment, in line mode and on the screens: the dossier always opens, at most the answer
//! being given is missing, and nothing that was left behind is in the way of the next time.

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

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::path::Path;
use std::process::Stdio;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use common::QUESTIONNAIRE;
use program::terminal::Terminal;
use program::{program, run_with};
use script::{Turn, turns};
use trousse::dossier::store::FileStore;
use trousse::text::Lang;

/// A whole course.
const COURSE: &str = include_str!("end_to_end/full.toml");
/// Times that line mode is killed, shared among as many dossiers as there are threads.
const KILLS: usize = 200;
const THREADS: usize = 4;
/// Times that the screens are killed.
const KILLS_OF_SCREENS: usize = 20;
/// What line mode says once an answer is saved and the next is awaited.
const PROMPT: &str = "Votre réponse";

fn course() -> Vec<Turn> {
    let text = COURSE.replace("FINGERPRINT", &QUESTIONNAIRE.fingerprint);
    let mut wanted = common::dossier("course.toml", text.as_bytes());
    // Nothing is passed over: coming back then lands where one was.
    for turn in turns(&wanted, Lang::Fr) {
        let unknown = trousse::dossier::model::Answer::Unknown;
        wanted.answers.entry(turn.reference).or_insert(unknown);
    }
    turns(&wanted, Lang::Fr)
}

/// Small, and the same on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

/// How many answers of the course the dossier holds, whole; it must open for writing as for anybody.
fn kept(path: &Path, course: &[Turn]) -> usize {
    if !path.exists() {
        return 0;
    }
    let opened = FileStore::open(path, &QUESTIONNAIRE).unwrap();
    assert_eq!(opened.diagnostics, []);
    let (answers, names) = (&opened.dossier.answers, &opened.dossier.tool_names);
    if answers.is_empty() {
        return 0;
    }
    let found = course
        .iter()
        .position(|turn| turn.after.answers == *answers && turn.after.tool_names == *names);
    found.unwrap_or_else(|| panic!("answers that nobody gave: {answers:?}")) + 1
}

/// What is in a folder beside the dossier and the version before.
fn litter(folder: &Path) -> Vec<String> {
    let names = std::fs::read_dir(folder).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    names
        .filter(|name| name != "a.toml" && name != "a.toml.bak")
        .collect()
}

/// Kills line mode so many times, and gives the answers that were kept each time.
fn kill_lines(course: &[Turn], seed: u64, kills: usize) -> Vec<usize> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.toml");
    let mut dice = Dice(seed);
    let mut moments = Vec::new();
    for _ in 0..kills {
        let before = kept(&path, course);
        let mut child = program(["fill", path.to_str().unwrap(), "--plain"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (asked, question) = mpsc::channel();
        let mut stdout = child.stdout.take().unwrap();
        let ear = thread::spawn(move || {
            let (mut said, mut bytes) = (Vec::new(), [0; 4096]);
            while let Ok(count @ 1..) = stdout.read(&mut bytes) {
                said.extend_from_slice(&bytes[..count]);
                if String::from_utf8_lossy(&said).contains(PROMPT) {
                    // Whoever no longer waits needs no telling.
                    let _ = asked.send(());
                }
            }
            String::from_utf8_lossy(&said).into_owned()
        });
        let mut stdin = child.stdin.take().unwrap();
        let typed = usize::try_from(1 + dice.below(6)).unwrap();
        // One time in five the knife falls early: it has not even asked, or makes its dossier.
        let early = dice.below(5) == 0;
        if !early {
            question.recv().unwrap();
        }
        let patience = Duration::from_micros(dice.below(if early { 200_000 } else { 40_000 }));
        let pause = patience / u32::try_from(typed + 1).unwrap();
        for turn in course[before..].iter().take(typed) {
            thread::sleep(pause);
            let _ = writeln!(stdin, "{}", turn.line);
        }
        thread::sleep(pause);
        child.kill().unwrap();
        child.wait().unwrap();
        let said = ear.join().unwrap();
        let prompts = said.matches(PROMPT).count();
        let acknowledged = before + prompts.saturating_sub(1);
        let after = kept(&path, course);
        assert!(
            acknowledged <= after && after <= acknowledged + 1,
            "{before} before, {acknowledged} acknowledged, {after} kept\n{said}"
        );
        moments.push(after);
        if after + 6 >= course.len() {
            std::fs::remove_file(&path).unwrap();
        }
    }
    // The next run finds its way, and leaves the place tidy.
    let path = path.to_str().unwrap();
    run_with(["fill", path, "--plain"], b"quitter\n").well();
    assert_eq!(litter(folder.path()), [] as [String; 0]);
    moments
}

#[test]
fn line_mode_killed_at_any_moment() {
    let course = course();
    let moments: Vec<usize> = thread::scope(|scope| {
        let course = &course;
        let threads: Vec<_> = (1..=THREADS)
            .map(|at| {
                let seed = 20_221_201 * u64::try_from(at).unwrap();
                scope.spawn(move || kill_lines(course, seed, KILLS / THREADS))
            })
            .collect();
        let moments = threads.into_iter().map(|one| one.join().unwrap());
        moments.flatten().collect()
    });
    assert_eq!(moments.len(), KILLS);
    let distinct: BTreeSet<usize> = moments.iter().copied().collect();
    assert!(
        distinct.len() > 10,
        "the knife must fall at many moments: {distinct:?}"
    );
}

#[test]
fn the_screens_killed_at_any_moment() {
    let course = course();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.toml");
    let mut dice = Dice(20_221_201);
    let mut moments = BTreeSet::new();
    for _ in 0..KILLS_OF_SCREENS {
        let before = kept(&path, &course);
        let mut terminal = Terminal::open(&["fill", path.to_str().unwrap()]);
        terminal.shows(&[&course[before].progress]);
        let typed = usize::try_from(1 + dice.below(5)).unwrap();
        let last = before + typed - 1;
        // All but the last are seen to be taken in; the knife falls while the last one is.
        for at in before..last {
            terminal.keys(&course[at].keys);
            terminal.shows(&[&course[at + 1].progress]);
        }
        terminal.keys(&course[last].keys);
        thread::sleep(Duration::from_micros(dice.below(20_000)));
        terminal.kill();
        let after = kept_by_keys(&path, &course);
        assert!(
            (last..=last + 1).contains(&after),
            "{last} were seen, {after} kept"
        );
        moments.insert(after);
        if after + 6 >= course.len() {
            std::fs::remove_file(&path).unwrap();
        }
    }
    assert!(moments.len() > 10, "{moments:?}");
    let path = path.to_str().unwrap();
    run_with(["fill", path, "--plain"], b"quitter\n").well();
    assert_eq!(litter(folder.path()), [] as [String; 0]);
}

/// The same as [`kept`], of a course given by keys. There, an answer of several choices is saved tick by tick: one that
/// was cut short is taken back, as somebody would, and counts as missing.
fn kept_by_keys(path: &Path, course: &[Turn]) -> usize {
    use trousse::dossier::store::Store;
    let mut opened = FileStore::open(path, &QUESTIONNAIRE).unwrap();
    assert_eq!(opened.diagnostics, []);
    let whole = course
        .iter()
        .position(|turn| turn.after.answers == opened.dossier.answers);
    if whole.is_none() {
        let count = opened.dossier.answers.len();
        let cut = course[count - 1].reference.clone();
        opened.dossier.answers.remove(&cut);
        opened.dossier.tool_names.clear();
        opened.store.save(&opened.dossier).unwrap();
    }
    drop(opened);
    kept(path, course)
}
