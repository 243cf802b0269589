//! Going from screen to screen, and out.

use trousse::text::Lang;
use trousse::tui::commands::{Command, Place};
use trousse::tui::{Effect, Key, Message};

use crate::screen::Screens;

fn places(screens: &mut Screens, keys: &[&str]) -> Vec<Place> {
    let each = keys.iter().map(|key| screens.keys(key).model.place());
    each.collect()
}

#[test]
fn escape_closes_one_layer_at_a_time_down_to_the_root() {
    let mut screens = Screens::example(Lang::Fr, "ping-2022");
    let up = places(&mut screens, &["s", "<enter>", "e", "<f1>"]);
    assert_eq!(
        up,
        [
            Place::Scenarios,
            Place::Scenario,
            Place::WhatIf,
            Place::Help
        ]
    );
    let down = places(&mut screens, &["<esc>"; 6]);
    use Place::{Home, Question, Scenario, Scenarios, WhatIf};
    assert_eq!(down, [WhatIf, Scenario, Scenarios, Question, Home, Home]);
    assert!(screens.effects.is_empty());
}

#[test]
fn q_quits_at_the_root_only() {
    let mut screens = Screens::example(Lang::Fr, "ping-2022");
    screens.keys("qsqbqcqpq<esc>");
    assert!(screens.effects.is_empty());
    screens.keys("<esc><esc><esc><esc>q");
    assert_eq!(screens.effects, [Effect::Quit]);
}

#[test]
fn tabs_go_round_and_escape_leads_back_to_the_question() {
    let mut screens = Screens::example(Lang::Fr, "ping-2022");
    let round = places(
        &mut screens,
        &["s", "<tab>", "<tab>", "<tab>", "<tab>", "<s-tab>"],
    );
    use Place::{Connections, Needs, Scenarios, WhyNot};
    assert_eq!(
        round,
        [Scenarios, Needs, Connections, WhyNot, Scenarios, WhyNot]
    );
    assert_eq!(places(&mut screens, &["<esc>"]), [Place::Question]);
}

#[test]
fn the_review_leads_to_a_question_and_back() {
    let mut screens = Screens::example(Lang::Fr, "ping-2022");
    let there = places(&mut screens, &["v", "<home>", "<enter>", "<esc>"]);
    use Place::{Question, Review};
    assert_eq!(there, [Review, Review, Question, Review]);
}

#[test]
fn the_palette_does_what_it_finds() {
    let mut screens = Screens::example(Lang::Fr, "ping-2022");
    screens.keys("<c-p>connex<enter>");
    assert_eq!(screens.model.place(), Place::Connections);
    // Without accents too, and where one types.
    screens.keys("p<c-p>apercu");
    assert!(
        screens.model.found_commands().is_empty(),
        "there is no glimpse here"
    );
    screens.keys("<esc><esc><c-p>apercu<enter>");
    assert_eq!(screens.model.place(), Place::Peek);
}

#[test]
fn what_if_changes_nothing_unless_it_is_kept() {
    let mut screens = Screens::example(Lang::Fr, "ping-2022");
    let before = screens.model.dossier().unwrap().clone();
    screens.keys("e<right><right><esc>");
    assert_eq!(screens.model.dossier(), Some(&before));
    screens.keys("e<right><right>z");
    screens.keys("g");
    assert_eq!(screens.model.dossier(), Some(&before));
    screens.keys("e<right><right>g");
    assert_ne!(screens.model.dossier(), Some(&before));
    assert!(screens.model.layers.is_empty());
}

#[test]
fn what_if_moves_priorities() {
    let mut screens = Screens::example(Lang::Fr, "ping-2022");
    let before = screens.model.dossier().unwrap().clone();
    screens.keys("e<down><down><down><down><down><right>g");
    let after = screens.model.dossier().unwrap();
    let order = trousse::dossier::model::QuestionRef::once("priorities.order");
    assert_ne!(before.answers[&order], after.answers[&order]);
}

#[test]
fn a_dossier_is_asked_for_before_its_results() {
    let mut screens = Screens::new(Lang::Fr);
    screens.keys("s");
    assert_eq!(screens.model.place(), Place::Home);
    assert!(screens.model.status.is_some());
    screens.send(Message::Do(Command::WhatIf));
    assert_eq!(screens.model.place(), Place::Home);
}

#[test]
fn the_root_opens_creates_and_shows_examples() {
    let mut screens = Screens::new(Lang::Fr);
    screens.keys("<enter><c-u>nom<enter>");
    assert_eq!(screens.effects, [Effect::Create("nom.toml".into(), None)]);
    screens.send(Message::Failed("existe déjà".into()));
    assert!(screens.text(80, 24).contains("existe déjà"));
    screens.keys("<esc><down><enter>");
    assert_eq!(screens.effects.pop(), Some(Effect::LookNearby));
    screens.send(Message::Nearby(vec!["a.toml".into(), "b.toml".into()]));
    screens.keys("<down><down><enter>");
    assert_eq!(screens.effects.pop(), Some(Effect::Open("b.toml".into())));
    screens.keys("<esc><down><enter>");
    assert_eq!(
        screens.effects.pop(),
        Some(Effect::OpenExample("ping-2022".into()))
    );
}

#[test]
fn a_failed_saving_is_seen_until_it_works() {
    let mut screens = Screens::example(Lang::Fr, "ping-2022");
    screens.send(Message::Saved(Err("disque plein".into())));
    assert!(screens.text(80, 24).contains("disque plein"));
    screens.send(Message::Key(Key::Down));
    assert!(screens.text(80, 24).contains("disque plein"));
    screens.send(Message::Saved(Ok(())));
    assert!(!screens.text(80, 24).contains("disque plein"));
}

#[test]
fn the_language_changes_everywhere_at_once() {
    let mut screens = Screens::example(Lang::Fr, "ping-2022");
    screens.keys("l");
    assert!(screens.text(80, 24).contains("question 11 of"));
}

#[test]
fn the_export_is_ordered_as_it_is_ticked() {
    let mut screens = Screens::example(Lang::Fr, "ping-2022");
    screens.keys("x<c-u>ici<down><down> <down> <end><enter>");
    let Some(Effect::Export(order)) = screens.effects.pop() else {
        panic!("nothing ordered");
    };
    assert!(screens.text(80, 24).contains("Écriture des documents"));
    assert_eq!(order.folder, std::path::PathBuf::from("ici"));
    assert_eq!(order.languages, [Lang::Fr, Lang::En]);
    assert_eq!(order.forms, [trousse::delivery::Form::Markdown]);
    screens.keys("<home><down> <down> <end><enter>");
    assert!(screens.effects.is_empty(), "no language is ticked");
    assert!(matches!(screens.model.export.done, Some(Err(_))));
}
