//! Line mode: what is said, word by word, and that it is the same course as everywhere.

#![allow(clippy::unwrap_used, reason = "what is missing fails its test")]

mod fixture;

use fixture::{base, questionnaire, set};
use trousse::dossier::model::{Answer, Dossier, QuestionRef};
use trousse::dossier::store::{Store, StoreError};
use trousse::plain::{End, Outcome, Session, run};
use trousse::questionnaire::Course;
use trousse::text::Lang;

/// Keeps what was saved; refuses the first so many times.
#[derive(Default)]
struct Memory {
    saved: Vec<Dossier>,
    refuse: usize,
}

impl Store for Memory {
    fn save(&mut self, dossier: &Dossier) -> Result<(), StoreError> {
        if self.refuse > 0 {
            self.refuse -= 1;
            return Err(StoreError::NoRoom {
                path: "ping.toml".into(),
            });
        }
        self.saved.push(dossier.clone());
        Ok(())
    }
}

/// What was said, with the lines typed marked by `> `.
fn talk(dossier: &mut Dossier, store: &mut Memory, lang: Lang, input: &str) -> (String, Outcome) {
    let (questionnaire, base) = (questionnaire(), base());
    let mut output = Vec::new();
    let session = Session {
        questionnaire: &questionnaire,
        base: &base,
        dossier,
        store,
        lang,
    };
    let outcome = run(session, input.as_bytes(), &mut output).unwrap();
    (String::from_utf8(output).unwrap(), outcome)
}

fn new() -> Dossier {
    Dossier::new(&questionnaire())
}

/// A whole short course, with slips.
const FRENCH: &str = "court
PiNG
retour
= PiNG
assoc
déclarée
?
2, doc
Matter ; mediawiki ; Notre outil maison
discuter
professionnel
équipe
team
à voir
documenter
standard
garder

passer
discuter
3
trois cents
12 000 000
320 comptes
oui
2
ne sais pas
12 heures par mois
mille
500
argent, argent
2 1
revoir
99
4
1 2
continuer
le garder
quitter
";

const ENGLISH: &str = "short
PiNG
declared
1 2
mattermost
chat
team
open
320
yes, if
hosted
12
500 EUR
nothing
review
quit
";

#[test]
fn a_short_course_in_french() {
    let (mut dossier, mut store) = (new(), Memory::default());
    let (said, outcome) = talk(&mut dossier, &mut store, Lang::Fr, FRENCH);
    insta::assert_snapshot!("french", said);
    assert!(outcome.saved);
    assert_eq!(store.saved.last(), Some(&dossier));
}

#[test]
fn a_short_course_in_english() {
    let (mut dossier, mut store) = (new(), Memory::default());
    let (said, outcome) = talk(&mut dossier, &mut store, Lang::En, ENGLISH);
    insta::assert_snapshot!("english", said);
    assert_eq!(
        outcome,
        Outcome {
            end: End::Finished,
            saved: true
        }
    );
}

#[test]
fn nothing_is_drawn_and_nothing_moves() {
    for lang in [Lang::Fr, Lang::En] {
        let (said, _) = talk(&mut new(), &mut Memory::default(), lang, FRENCH);
        for sign in said.chars() {
            let drawn =
                ('\u{2500}'..='\u{28ff}').contains(&sign) || (sign.is_control() && sign != '\n');
            assert!(!drawn, "{sign:?}");
        }
        assert!(
            !said.contains('‹') && !said.contains("{$"),
            "a sentence is missing: {said}"
        );
    }
}

#[test]
fn both_ways_visit_the_same_questions() {
    let (questionnaire, base) = (questionnaire(), base());
    // Every question is answered by its first option or a value that fits all.
    let answers =
        |course: &Course<'_>, reference: &QuestionRef| match course.options(reference).first() {
            Some(option) => option.id.clone(),
            None => "1".to_owned(),
        };
    let mut by_engine = new();
    let mut visited = Vec::new();
    let mut typed = String::new();
    loop {
        let course = Course::new(&questionnaire, &base, &by_engine);
        let Some(reference) = course.first_unanswered().map(|step| step.reference.clone()) else {
            break;
        };
        let text = match reference.question.as_str() {
            "start.course" => "full".to_owned(),
            "association.deadline" => "01/12/2026".to_owned(),
            "tools.present" => "mattermost, Le nôtre".to_owned(),
            _ => answers(&course, &reference),
        };
        let answer =
            trousse::questionnaire::answers::parse(&course, &reference, &text, Lang::Fr).unwrap();
        visited.push(course.step(&reference).unwrap().question.text.fr.clone());
        set(&questionnaire, &base, &mut by_engine, &reference, answer);
        typed.push_str(&text);
        typed.push('\n');
    }
    let mut by_lines = new();
    let (said, outcome) = talk(&mut by_lines, &mut Memory::default(), Lang::Fr, &typed);
    assert_eq!(outcome.end, End::Finished);
    assert_eq!(by_lines, by_engine);
    let typeset = |text: &String| trousse::text::typeset(text, Lang::Fr);
    let texts: std::collections::BTreeSet<String> = visited.iter().map(typeset).collect();
    let heard: Vec<&str> = said.lines().filter(|line| texts.contains(*line)).collect();
    assert_eq!(heard, visited.iter().map(typeset).collect::<Vec<_>>());
}

#[test]
fn every_answer_is_saved_before_the_next_question() {
    let (mut dossier, mut store) = (new(), Memory::default());
    let (_, outcome) = talk(&mut dossier, &mut store, Lang::Fr, "court\nPiNG\n");
    assert_eq!(
        outcome,
        Outcome {
            end: End::InputEnded,
            saved: true
        }
    );
    assert_eq!(store.saved[0].answers.len(), 1);
    assert_eq!(store.saved[1].answers.len(), 2);
    let (said, _) = talk(&mut dossier, &mut store, Lang::Fr, "");
    assert!(
        said.contains("Question 3 sur"),
        "coming back lands on the first open question: {said}"
    );
}

#[test]
fn a_full_disk_is_told_and_tried_again() {
    let (mut dossier, mut store) = (
        new(),
        Memory {
            refuse: 1,
            ..Memory::default()
        },
    );
    let (said, outcome) = talk(&mut dossier, &mut store, Lang::Fr, "court\nPiNG\n");
    assert_eq!(said.matches("n’est pas enregistrée").count(), 1);
    assert!(said.contains("Le disque est plein"));
    assert!(outcome.saved);
    assert_eq!(store.saved.last(), Some(&dossier));
    let mut never = Memory {
        refuse: 99,
        ..Memory::default()
    };
    let (said, outcome) = talk(&mut new(), &mut never, Lang::Fr, "court\nquitter\n");
    assert!(!outcome.saved && !said.contains("Tout est enregistré"));
}

#[test]
fn a_changed_answer_marks_what_depends_on_it() {
    let (questionnaire, base) = (questionnaire(), base());
    let mut dossier = new();
    let choice = |id: &str| Answer::Choice(id.to_owned());
    for (id, answer) in [
        ("accounts.single", choice("wanted")),
        ("accounts.no-second-login", choice("must")),
    ] {
        set(
            &questionnaire,
            &base,
            &mut dossier,
            &QuestionRef::once(id),
            answer,
        );
    }
    let at = {
        let course = Course::new(&questionnaire, &base, &dossier);
        course
            .position(&QuestionRef::once("accounts.single"))
            .unwrap()
            + 1
    };
    let input = format!("revoir\n{at}\n3\nrevoir\n{at}\n1\nrevoir\nquitter\n");
    let (said, _) = talk(&mut dossier, &mut Memory::default(), Lang::Fr, &input);
    assert!(
        said.contains("Oui, c’est une condition (à revoir)"),
        "{said}"
    );
    assert!(
        dossier
            .to_review
            .contains(&QuestionRef::once("accounts.no-second-login"))
    );
    assert_eq!(
        dossier.answers[&QuestionRef::once("accounts.no-second-login")],
        choice("must")
    );
}
