//! Answering: what keys do to a dossier.

use trousse::dossier::model::{Answer, Dossier, QuestionRef};
use trousse::text::Lang;
use trousse::tui::{Effect, Message, Opened};

use crate::common;
use crate::screen::Screens;

fn fresh() -> Screens {
    let mut screens = Screens::new(Lang::Fr);
    screens.send(Message::Opened(Box::new(Opened {
        path: Some("mon-association.toml".into()),
        dossier: Dossier::new(&common::QUESTIONNAIRE),
        read_only: false,
        told: Vec::new(),
        results_first: false,
    })));
    screens
}

fn answer(screens: &Screens, question: &str) -> Option<Answer> {
    let at: QuestionRef = question.parse().unwrap();
    screens.model.dossier().unwrap().answers.get(&at).cloned()
}

fn at(screens: &Screens) -> String {
    screens.model.asking.at.as_ref().unwrap().to_string()
}

fn saved(screens: &Screens) -> Vec<&Dossier> {
    let saved = screens.effects.iter().filter_map(|effect| match effect {
        Effect::Save(dossier) => Some(&**dossier),
        _ => None,
    });
    saved.collect()
}

#[test]
fn every_answer_is_saved_at_once() {
    let mut screens = fresh();
    screens.keys("<down><enter>");
    assert_eq!(
        answer(&screens, "start.course"),
        Some(Answer::Choice("full".into()))
    );
    screens.keys("PiNG<enter>");
    assert_eq!(
        answer(&screens, "association.name"),
        Some(Answer::Text("PiNG".into()))
    );
    assert_eq!(saved(&screens).len(), 2);
    let last = saved(&screens).pop().unwrap();
    assert_eq!(last, screens.model.dossier().unwrap());
}

#[test]
fn letters_are_written_in_a_field_and_q_does_not_quit() {
    let mut screens = fresh();
    screens.keys("<down><enter>quentin : nmhvq? été<enter>");
    let name = Answer::Text("quentin : nmhvq? été".into());
    assert_eq!(answer(&screens, "association.name"), Some(name));
    assert!(!screens.effects.contains(&Effect::Quit));
}

#[test]
fn one_can_always_go_back_even_from_a_wrong_answer() {
    let mut screens = fresh();
    screens.keys("<enter>");
    go_to(&mut screens, "accounts.count");
    screens.keys("beaucoup<enter>");
    assert!(screens.model.asking.error.is_some());
    assert_eq!(at(&screens), "accounts.count");
    screens.keys("<pgup>");
    assert_ne!(at(&screens), "accounts.count");
    // What was typed waits.
    screens.keys("<pgdn>");
    assert_eq!(at(&screens), "accounts.count");
    assert_eq!(screens.model.asking.field.text(), "beaucoup");
    screens.keys("<c-u>320<pgup>");
    assert_eq!(
        answer(&screens, "accounts.count"),
        Some(Answer::Number(320))
    );
}

#[test]
fn i_do_not_know_is_an_answer_by_key_and_by_row() {
    let mut screens = fresh();
    screens.keys("n");
    assert_eq!(answer(&screens, "start.course"), Some(Answer::Unknown));
    assert_eq!(at(&screens), "association.name");
    screens.keys("<f2>");
    assert_eq!(answer(&screens, "association.name"), Some(Answer::Unknown));
    screens.keys("<tab><enter>");
    let answers = &screens.model.dossier().unwrap().answers;
    assert!(answers.values().all(|answer| *answer == Answer::Unknown));
    assert_eq!(answers.len(), 3);
}

#[test]
fn a_paste_of_several_lines_does_not_answer() {
    let mut screens = fresh();
    screens.keys("<enter>");
    screens.send(Message::Paste("PiNG\nNantes\r\n".into()));
    assert_eq!(at(&screens), "association.name");
    assert_eq!(answer(&screens, "association.name"), None);
    assert_eq!(screens.model.asking.field.text(), "PiNG Nantes");
}

#[test]
fn none_excludes_the_others() {
    let mut screens = fresh();
    screens.keys("<down><enter>");
    go_to(&mut screens, "association.status");
    screens.keys("<enter>");
    go_to(&mut screens, "association.affiliation");
    screens.keys(" <down> ");
    let two = Answer::Choices(vec!["public".into(), "academic".into()]);
    assert_eq!(answer(&screens, "association.affiliation"), Some(two));
    screens.keys("<end><up> ");
    let none = Answer::Choices(vec!["none".into()]);
    assert_eq!(answer(&screens, "association.affiliation"), Some(none));
    screens.keys("<home> ");
    let one = Answer::Choices(vec!["public".into()]);
    assert_eq!(answer(&screens, "association.affiliation"), Some(one));
}

#[test]
fn tools_are_added_by_their_first_letters_or_by_a_name_of_their_own() {
    let mut screens = fresh();
    screens.keys("<enter>");
    go_to(&mut screens, "tools.present");
    screens.keys("moodle<enter>Notre outil<enter>");
    let tools = Answer::Tools(vec!["moodle".into(), "notre-outil".into()]);
    assert_eq!(answer(&screens, "tools.present"), Some(tools));
    // The question on each tool follows.
    screens.keys("<enter>");
    assert_eq!(at(&screens), "tools.need[moodle]");
    // A tool is taken away on its row.
    screens.keys("<pgup><down><down> ");
    let tools = Answer::Tools(vec!["moodle".into()]);
    assert_eq!(answer(&screens, "tools.present"), Some(tools));
}

#[test]
fn a_ranking_is_made_and_moved() {
    let mut screens = fresh();
    screens.keys("<enter>");
    go_to(&mut screens, "priorities.order");
    screens.keys("<down> <down> ");
    let Some(Answer::Ranking(first)) = answer(&screens, "priorities.order") else {
        panic!("not ranked");
    };
    assert_eq!(first.len(), 2);
    screens.keys("<s-up>");
    let turned = Answer::Ranking(first.iter().rev().cloned().collect());
    assert_eq!(answer(&screens, "priorities.order"), Some(turned));
    screens.keys("<s-down> ");
    let one = Answer::Ranking(first[..1].to_vec());
    assert_eq!(answer(&screens, "priorities.order"), Some(one));
}

#[test]
fn changing_an_answer_keeps_those_below_and_marks_them() {
    let mut screens = Screens::example(Lang::Fr, "ping-2022");
    let before = screens.model.dossier().unwrap().answers.len();
    go_to(&mut screens, "needs.wanted");
    // The first need is unticked: its questions are no longer asked, its answers stay.
    screens.keys("<home>");
    while screens.model.rows()[screens.model.asking.cursor]
        != trousse::tui::asking::Row::Option("documentation".into())
    {
        screens.keys("<down>");
    }
    screens.keys(" ");
    let dossier = screens.model.dossier().unwrap();
    assert_eq!(dossier.answers.len(), before);
    assert!(!dossier.to_review.is_empty());
    assert!(screens.model.status.is_some());
}

#[test]
fn an_answer_is_marked_confirmed_and_erased() {
    let mut screens = fresh();
    screens.keys("<down>m");
    assert!(
        screens.model.dossier().unwrap().to_review.is_empty(),
        "nothing to mark yet"
    );
    screens.keys(" m");
    assert_eq!(screens.model.dossier().unwrap().to_review.len(), 1);
    screens.keys("<enter>");
    assert!(
        screens.model.dossier().unwrap().to_review.is_empty(),
        "Enter keeps it"
    );
    screens.keys("<pgup>z");
    assert_eq!(answer(&screens, "start.course"), None);
}

#[test]
fn leaving_saves_even_what_is_being_typed() {
    let mut screens = fresh();
    screens.keys("<enter>PiNG<c-c>");
    let last = saved(&screens).pop().unwrap();
    let name = last.answers.get(&QuestionRef::once("association.name"));
    assert_eq!(name, Some(&Answer::Text("PiNG".into())));
    assert_eq!(screens.effects.last(), Some(&Effect::Quit));
}

#[test]
fn an_example_is_never_saved_by_itself() {
    let mut screens = Screens::example(Lang::Fr, "ping-2022");
    screens.keys("<enter><enter>n");
    assert!(saved(&screens).is_empty());
    screens.keys("<c-s><enter>");
    assert!(matches!(
        screens.effects.last(),
        Some(Effect::Create(_, Some(_)))
    ));
}

#[test]
fn the_digits_of_a_french_keyboard_choose_a_row() {
    let mut screens = fresh();
    screens.keys("é<enter>");
    assert_eq!(
        answer(&screens, "start.course"),
        Some(Answer::Choice("full".into()))
    );
    screens.keys("<pgup>1<enter>");
    assert_eq!(
        answer(&screens, "start.course"),
        Some(Answer::Choice("short".into()))
    );
}

#[test]
fn coming_back_lands_on_the_first_open_question() {
    let mut screens = fresh();
    screens.keys("<down><enter>PiNG<enter>");
    let dossier = screens.model.dossier().unwrap().clone();
    let mut again = Screens::new(Lang::Fr);
    again.send(Message::Opened(Box::new(Opened {
        path: Some("mon-association.toml".into()),
        dossier,
        read_only: false,
        told: Vec::new(),
        results_first: false,
    })));
    assert_eq!(at(&again), at(&screens));
}

/// Goes to a question by the review.
pub fn go_to(screens: &mut Screens, id: &str) {
    screens.keys("<f6>");
    let place = screens
        .model
        .reviewed()
        .iter()
        .position(|at| at.question == id)
        .unwrap();
    screens.keys("<home>");
    for _ in 0..place {
        screens.keys("<down>");
    }
    screens.keys("<enter>");
}
