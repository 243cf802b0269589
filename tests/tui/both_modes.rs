//! The same answers through the screens and line by line give the same dossier, byte for byte.

use std::path::Path;

use trousse::dossier::model::Dossier;
use trousse::dossier::store::{FileStore, Store};
use trousse::plain::{Session, run};
use trousse::text::Lang;
use trousse::tui::{Effect, Message, Opened};

use crate::common;
use crate::screen::Screens;

/// The keys of the screens and the line of line mode for each question, in the order of the short course.
const ANSWERS: [(&str, &str); 16] = [
    ("1<enter>", "court"),
    ("Les amis de l'été<enter>", "Les amis de l'été"),
    ("1<enter>", "1"),
    ("<down><down> <down> <pgdn>", "3, 4"),
    (
        "moodle<enter>Notre outil<enter><enter>",
        "moodle, Notre outil",
    ),
    ("n", "ne sais pas"),
    ("<f2>", "ne sais pas"),
    ("<down><enter>", "2"),
    ("4<enter>", "4"),
    ("<end><enter>", "je ne sais pas"),
    ("1x<enter><back><back>320<enter>", "320"),
    ("1<enter>", "1"),
    (" <down> <enter>", "1, 2"),
    ("12<enter>", "12"),
    ("500 €<enter>", "500 €"),
    ("<down> <up><up><down> <pgdn>", "2, 1"),
];

fn by_screens(path: &Path) -> (Vec<u8>, Vec<String>) {
    let questionnaire = &common::QUESTIONNAIRE;
    let dossier = Dossier::new(questionnaire);
    let mut store = FileStore::create(path, questionnaire, &dossier).unwrap();
    let mut screens = Screens::new(Lang::Fr);
    screens.send(Message::Opened(Box::new(Opened {
        path: Some(path.to_owned()),
        dossier,
        read_only: false,
        told: Vec::new(),
        results_first: false,
    })));
    let mut asked = Vec::new();
    for (keys, _) in &ANSWERS {
        asked.push(screens.model.asking.at.as_ref().unwrap().to_string());
        screens.keys(keys);
        assert_eq!(screens.model.asking.error, None, "{asked:?}");
    }
    for effect in &screens.effects {
        if let Effect::Save(dossier) = effect {
            store.save(dossier).unwrap();
        }
    }
    (std::fs::read(path).unwrap(), asked)
}

fn by_lines(path: &Path) -> Vec<u8> {
    let questionnaire = &common::QUESTIONNAIRE;
    let mut dossier = Dossier::new(questionnaire);
    let mut store = FileStore::create(path, questionnaire, &dossier).unwrap();
    let lines: String = ANSWERS
        .iter()
        .map(|(_, line)| format!("{line}\n"))
        .collect();
    let session = Session {
        questionnaire,
        base: &common::BASE,
        dossier: &mut dossier,
        store: &mut store,
        lang: Lang::Fr,
    };
    let mut said = Vec::new();
    run(session, lines.as_bytes(), &mut said).unwrap();
    let said = String::from_utf8(said).unwrap();
    assert!(!said.contains("Erreur"), "{said}");
    std::fs::read(path).unwrap()
}

#[test]
fn the_same_answers_give_the_same_dossier() {
    let folder = tempfile::tempdir().unwrap();
    let (screens, asked) = by_screens(&folder.path().join("screens.toml"));
    let lines = by_lines(&folder.path().join("lines.toml"));
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    assert_eq!(text(screens), text(lines), "{asked:?}");
}
