//! Nothing is lost, even when the program is killed: the dossier always opens, and at most the answer being saved is
//! missing.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "what is missing fails its test"
)]
#![cfg(unix)]

mod fixture;

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{ChildStdout, Command, Stdio};
use std::sync::LazyLock;
use std::time::Duration;

use fixture::{base, questionnaire};
use trousse::dossier::model::Dossier;
use trousse::dossier::store::FileStore;
use trousse::knowledge::model::KnowledgeBase;
use trousse::plain::{Session, run};
use trousse::questionnaire::Course;
use trousse::questionnaire::answers::{answer, parse};
use trousse::questionnaire::model::Questionnaire;
use trousse::text::Lang;

/// Tells the test binary to fill this dossier instead of testing.
const FILL: &str = "TROUSSE_TEST_FILL";
const KILLS: u32 = 200;
/// The line that line mode says once an answer is saved and the next is awaited.
const PROMPT: &str = "Votre réponse";

static QUESTIONNAIRE: LazyLock<Questionnaire> = LazyLock::new(questionnaire);
static BASE: LazyLock<KnowledgeBase> = LazyLock::new(base);

/// A full course of answers, one a line.
fn script() -> Vec<String> {
    let mut dossier = Dossier::new(&QUESTIONNAIRE);
    let mut lines = Vec::new();
    loop {
        let course = Course::new(&QUESTIONNAIRE, &BASE, &dossier);
        let Some(step) = course.first_unanswered() else {
            return lines;
        };
        let line = match step.reference.question.as_str() {
            "start.course" => "full".to_owned(),
            "tools.present" => "mattermost, mediawiki, Notre outil maison".to_owned(),
            "association.deadline" => "ne sais pas".to_owned(),
            "needs.wanted" => "1, 2".to_owned(),
            _ => "1".to_owned(),
        };
        let reference = step.reference.clone();
        let given = parse(&course, &reference, &line, Lang::Fr).unwrap();
        answer(&QUESTIONNAIRE, &BASE, &mut dossier, &reference, given).unwrap();
        lines.push(line);
    }
}

/// The answers after each line of the script.
fn stages(script: &[String]) -> Vec<Dossier> {
    let mut stages = vec![Dossier::new(&QUESTIONNAIRE)];
    for line in script {
        let mut dossier = stages.last().unwrap().clone();
        let reference = {
            let course = Course::new(&QUESTIONNAIRE, &BASE, &dossier);
            course.first_unanswered().unwrap().reference.clone()
        };
        let course = Course::new(&QUESTIONNAIRE, &BASE, &dossier);
        let given = parse(&course, &reference, line, Lang::Fr).unwrap();
        answer(&QUESTIONNAIRE, &BASE, &mut dossier, &reference, given).unwrap();
        stages.push(dossier);
    }
    stages
}

/// What the killed process does: line mode on standard input, with a real file.
fn fill(path: &Path) {
    let opened = FileStore::open(path, &QUESTIONNAIRE).unwrap();
    let (mut store, mut dossier) = (opened.store, opened.dossier);
    println!("ready");
    let session = Session {
        questionnaire: &QUESTIONNAIRE,
        base: &BASE,
        dossier: &mut dossier,
        store: &mut store,
        lang: Lang::Fr,
    };
    run(session, BufReader::new(std::io::stdin()), std::io::stdout()).unwrap();
}

/// Small, and the same on every machine.
fn random(seed: &mut u64) -> u64 {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    *seed
}

#[test]
fn killed_at_any_moment_at_most_one_answer_is_missing() {
    if let Some(path) = std::env::var_os(FILL) {
        return fill(Path::new(&path));
    }
    let script = script();
    let stages = stages(&script);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ping.toml");
    let mut seed = 20_221_201;
    let mut resumed_at = Vec::new();
    for _ in 0..KILLS {
        if !path.exists() {
            drop(FileStore::create(&path, &QUESTIONNAIRE, &stages[0]).unwrap());
        }
        let before = stage(&path, &stages);
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "killed_at_any_moment_at_most_one_answer_is_missing",
                "--nocapture",
            ])
            .env(FILL, &path)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        wait_until_ready(&mut output);
        // A few answers, then the knife while they are being taken in.
        let typed = 1 + usize::try_from(random(&mut seed) % 6).unwrap();
        let lines: String = script[before..]
            .iter()
            .take(typed)
            .map(|line| format!("{line}\n"))
            .collect();
        let mut input = child.stdin.take().unwrap();
        let _ = input.write_all(lines.as_bytes());
        std::thread::sleep(Duration::from_micros(random(&mut seed) % 20_000));
        child.kill().unwrap();
        child.wait().unwrap();
        let mut said = Vec::new();
        output.read_to_end(&mut said).unwrap();
        let prompts = String::from_utf8_lossy(&said).matches(PROMPT).count();
        let acknowledged = before + prompts.saturating_sub(1);
        let after = stage(&path, &stages);
        assert!(
            acknowledged <= after && after <= acknowledged + 1,
            "{before}, {acknowledged} acknowledged, {after} kept"
        );
        resumed_at.push(after);
        if after + 6 >= script.len() {
            std::fs::remove_file(&path).unwrap();
        }
    }
    let distinct: std::collections::BTreeSet<usize> = resumed_at.iter().copied().collect();
    assert!(
        distinct.len() > 10,
        "the knife must fall at many moments: {distinct:?}"
    );
}

fn wait_until_ready(output: &mut BufReader<ChildStdout>) {
    let mut line = String::new();
    while !line.contains("ready") {
        line.clear();
        assert!(
            output.read_line(&mut line).unwrap() > 0,
            "the filling process ended early"
        );
    }
}

/// Opens the dossier for writing as anybody would, and finds how many answers of the script it holds, whole.
fn stage(path: &Path, stages: &[Dossier]) -> usize {
    let opened = FileStore::open(path, &QUESTIONNAIRE).unwrap();
    assert_eq!(opened.diagnostics, []);
    let found = stages.iter().position(|stage| {
        stage.answers == opened.dossier.answers && stage.tool_names == opened.dossier.tool_names
    });
    found.unwrap_or_else(|| panic!("answers that nobody gave: {:?}", opened.dossier.answers))
}
