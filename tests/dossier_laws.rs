//! What holds whatever people answer, in whatever order.

#![allow(clippy::unwrap_used, reason = "what is missing fails its test")]

mod fixture;

use std::sync::LazyLock;

use fixture::{base, questionnaire, set, some_answer};
use proptest::prelude::*;
use trousse::dossier::model::{Answer, Dossier, QuestionRef};
use trousse::dossier::{DossierFile, read};
use trousse::knowledge::model::KnowledgeBase;
use trousse::questionnaire::answers::{answer, describe, parse};
use trousse::questionnaire::model::Questionnaire;
use trousse::questionnaire::{Course, State};
use trousse::text::{Lang, Texts};

static QUESTIONNAIRE: LazyLock<Questionnaire> = LazyLock::new(questionnaire);
static BASE: LazyLock<KnowledgeBase> = LazyLock::new(base);
/// Turns that answer every question.
static FULL: LazyLock<Vec<(usize, u64)>> = LazyLock::new(full);
/// The dossier that they give.
static COMPLETE: LazyLock<Dossier> = LazyLock::new(|| answered(&FULL));

fn course(dossier: &Dossier) -> Course<'_> {
    Course::new(&QUESTIONNAIRE, &BASE, dossier)
}

/// Answers the question at `turn.0` (of those asked now) by `turn.1`, turn by turn.
fn answered(turns: &[(usize, u64)]) -> Dossier {
    let mut dossier = Dossier::new(&QUESTIONNAIRE);
    for (at, dice) in turns {
        let course = course(&dossier);
        let step = course.steps()[at % course.steps().len()].clone();
        let given = some_answer(&course, step.question, &step.reference, *dice);
        let reference = step.reference;
        set(&QUESTIONNAIRE, &BASE, &mut dossier, &reference, given);
    }
    dossier
}

/// Answers that make most questions appear.
fn full() -> Vec<(usize, u64)> {
    let mut turns = Vec::new();
    let mut dossier = Dossier::new(&QUESTIONNAIRE);
    while let Some(open) = course(&dossier)
        .first_unanswered()
        .map(|step| step.reference.clone())
    {
        let course = course(&dossier);
        let at = course.position(&open).unwrap();
        let dice = if open.question == "start.course" {
            1
        } else {
            127
        };
        turns.push((at, dice));
        let given = some_answer(&course, course.step(&open).unwrap().question, &open, dice);
        set(&QUESTIONNAIRE, &BASE, &mut dossier, &open, given);
    }
    turns
}

fn turns() -> impl Strategy<Value = Vec<(usize, u64)>> {
    prop_oneof![
        proptest::collection::vec((any::<usize>(), any::<u64>()), 0..60),
        (
            0..80usize,
            proptest::collection::vec((any::<usize>(), any::<u64>()), 0..12)
        )
            .prop_map(|(kept, more)| {
                let mut turns = FULL.clone();
                turns.truncate(kept);
                turns.extend(more);
                turns
            }),
    ]
}

/// The entries of a table, each with its lines: a long list is spread over several, indented or closing.
fn entries(table: &str) -> Vec<String> {
    let mut entries: Vec<String> = Vec::new();
    for line in table.lines() {
        match entries.last_mut() {
            Some(entry) if line.starts_with([' ', ']']) => {
                entry.push('\n');
                entry.push_str(line);
            }
            _ => entries.push(line.to_owned()),
        }
    }
    entries
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(32) })]

    #[test]
    fn saved_and_loaded_is_the_same(turns in turns()) {
        let dossier = answered(&turns);
        let text = DossierFile::of(dossier.clone()).write(&QUESTIONNAIRE);
        let loaded = read("d.toml", text.as_bytes(), &QUESTIONNAIRE);
        prop_assert_eq!(&loaded.diagnostics, &[]);
        let file = loaded.file.unwrap();
        prop_assert_eq!(&file.dossier, &dossier);
        prop_assert_eq!(file.write(&QUESTIONNAIRE), text);
    }

    #[test]
    fn forward_visits_every_question_and_back_is_the_same_way(turns in turns()) {
        let dossier = answered(&turns);
        let course = course(&dossier);
        let mut way = vec![course.steps()[0].reference.clone()];
        while let Some(next) = course.next(way.last().unwrap()) {
            way.push(next.reference.clone());
            prop_assert!(way.len() <= course.steps().len());
        }
        prop_assert_eq!(way.len(), course.steps().len());
        let mut back = vec![way.last().unwrap().clone()];
        while let Some(previous) = course.previous(back.last().unwrap()) {
            back.push(previous.reference.clone());
        }
        back.reverse();
        prop_assert_eq!(&back, &way);
        for (at, reference) in way.iter().enumerate() {
            let progress = course.progress(reference).unwrap();
            prop_assert_eq!((progress.number, progress.total), (at + 1, way.len()));
            prop_assert!(1 <= progress.part && progress.part <= progress.parts);
        }
    }

    #[test]
    fn a_changed_answer_loses_nothing(turns in turns(), at in any::<usize>(), dice in any::<u64>()) {
        let before = answered(&turns);
        let course = course(&before);
        let step = &course.steps()[at % course.steps().len()];
        let given = some_answer(&course, step.question, &step.reference, dice);
        let mut after = before.clone();
        let marked = answer(&QUESTIONNAIRE, &BASE, &mut after, &step.reference, given).unwrap();
        for (reference, kept) in &before.answers {
            if *reference != step.reference {
                prop_assert_eq!(after.answers.get(reference), Some(kept));
            }
        }
        let now = Course::new(&QUESTIONNAIRE, &BASE, &after);
        for (reference, _) in before.answers.iter().filter(|(reference, _)| **reference != step.reference) {
            if course.applies(reference) != now.applies(reference) {
                prop_assert!(marked.contains(reference), "{} turned and is not marked", reference);
            }
        }
        prop_assert!(marked.iter().all(|reference| after.to_review.contains(reference)));
        prop_assert!(!after.to_review.contains(&step.reference));
        let told = now.steps().iter().filter(|step| step.state == State::ToReview).all(|step| after.to_review.contains(&step.reference));
        prop_assert!(told);
    }

    #[test]
    fn the_order_of_keys_does_not_matter(turns in turns(), seed in any::<u64>()) {
        let dossier = answered(&turns);
        let text = DossierFile::of(dossier.clone()).write(&QUESTIONNAIRE);
        let (head, rest) = text.split_once("[answers]").unwrap();
        let (answers, tail) = rest.split_at(rest.find("\n[").unwrap_or(rest.len()));
        // Texts of several lines cannot be told from keys by their lines.
        prop_assume!(!answers.contains("\"\"\"") && !answers.contains("'''"));
        let mut entries = entries(answers.trim());
        entries.sort_by_key(|entry| entry.bytes().fold(seed, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)));
        let shuffled = format!("{head}[answers]\n{}{tail}", entries.join("\n"));
        let file = read("d.toml", shuffled.as_bytes(), &QUESTIONNAIRE).file.unwrap();
        prop_assert_eq!(&file.dossier, &dossier);
        prop_assert_eq!(file.write(&QUESTIONNAIRE), text);
    }

    #[test]
    fn what_is_described_can_be_typed_back(turns in turns()) {
        let dossier = answered(&turns);
        let course = course(&dossier);
        for lang in [Lang::Fr, Lang::En] {
            for (reference, given) in course.counted() {
                let words = describe(&course, reference, given, &Texts::new(lang));
                // Ranks are numbered, and long dates are for reading.
                if !matches!(given, Answer::Ranking(_) | Answer::Date(_) | Answer::Text(_)) {
                    let read = parse(&course, reference, &words, lang);
                    prop_assert_eq!(read.as_ref(), Ok(given), "{}: {}", reference, words);
                }
            }
        }
    }

    #[test]
    fn no_text_makes_reading_panic(text in "[\\[\\]a-z\"'=.,#0-9 \\n-]{0,80}", words in any::<String>()) {
        let _ = read("d.toml", text.as_bytes(), &QUESTIONNAIRE);
        let head = format!("[answers]\n{text}");
        if let Some(file) = read("d.toml", head.as_bytes(), &QUESTIONNAIRE).file {
            let written = file.write(&QUESTIONNAIRE);
            let again = read("d.toml", written.as_bytes(), &QUESTIONNAIRE).file.unwrap();
            prop_assert_eq!(again.write(&QUESTIONNAIRE), written);
        }
        let course = course(&COMPLETE);
        for step in course.steps() {
            let _ = parse(&course, &step.reference, &words, Lang::Fr);
        }
    }
}

#[test]
fn every_question_can_be_reached() {
    let course = course(&COMPLETE);
    let asked: std::collections::BTreeSet<&str> = course
        .steps()
        .iter()
        .map(|step| step.question.id.as_str())
        .collect();
    for question in QUESTIONNAIRE.questions() {
        let reached = asked.contains(question.id.as_str());
        // The dice choose « public » and « must » and so on; what depends on another answer is tried on its own.
        assert!(reached || !question.ask_if.is_empty(), "{}", question.id);
    }
    assert!(course.first_unanswered().is_none());
}

#[test]
fn the_short_course_asks_less_and_loses_nothing() {
    let mut dossier = COMPLETE.clone();
    let all = course(&dossier).steps().len();
    let answers = dossier.answers.len();
    set(
        &QUESTIONNAIRE,
        &BASE,
        &mut dossier,
        &QuestionRef::once("start.course"),
        Answer::Choice("short".into()),
    );
    let short = course(&dossier);
    assert!(short.is_short());
    assert!(
        short.steps().len() < all / 2,
        "{} of {all}",
        short.steps().len()
    );
    assert!(short.steps().iter().all(|step| step.question.short));
    assert_eq!(dossier.answers.len(), answers);
    assert!(
        dossier.to_review.is_empty(),
        "nothing is called into question by going the short way"
    );
    assert!(
        short
            .answer(&QuestionRef::once("hosting.country"))
            .is_some(),
        "what was said in the long way still counts"
    );
}
