//! Whatever is pressed, nothing panics and no answer is lost.

use std::collections::BTreeSet;

use proptest::prelude::*;
use trousse::dossier::model::{Answer, QuestionRef};
use trousse::text::Lang;
use trousse::tui::commands::COMMANDS;
use trousse::tui::{Effect, Key, Message};

use crate::screen::Screens;

fn keys() -> impl Strategy<Value = Message> {
    let known: Vec<Key> = COMMANDS
        .iter()
        .flat_map(|entry| entry.keys)
        .copied()
        // Erasing is asked for; everything else must keep what was said.
        .filter(|key| ![Key::Char('z'), Key::Ctrl('z')].contains(key))
        .collect();
    prop_oneof![
        6 => prop::sample::select(known).prop_map(Message::Key),
        2 => any::<char>().prop_filter("erases", |c| *c != 'z').prop_map(|c| Message::Key(Key::Char(c))),
        1 => "[a-yé漢 \n]{0,12}".prop_map(Message::Paste),
        1 => (0_u16..100, 0_u16..40).prop_map(|(width, height)| Message::Resize(width, height)),
    ]
}

fn answered(screens: &Screens) -> BTreeSet<QuestionRef> {
    let dossier = screens.model.dossier().unwrap();
    dossier.answers.keys().cloned().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn nothing_panics_and_no_answer_is_lost(messages in prop::collection::vec(keys(), 0..60)) {
        let mut screens = Screens::example(Lang::Fr, "ping-2022");
        let mut before = answered(&screens);
        for message in messages {
            let emptied = screens.model.is_typing() && screens.model.asking.field.is_empty();
            screens.send(message);
            let after = answered(&screens);
            let lost: Vec<_> = before.difference(&after).collect();
            // A field that was emptied takes its answer back; nothing else does.
            prop_assert!(lost.is_empty() || emptied, "{lost:?}");
            before = after;
        }
        let (width, height) = screens.model.size;
        screens.buffer(width, height);
    }

    #[test]
    fn what_is_saved_is_what_is_shown(messages in prop::collection::vec(keys(), 0..40)) {
        let mut screens = Screens::example(Lang::Fr, "ping-today");
        if let Some(open) = &mut screens.model.open {
            open.path = Some("ping.toml".into());
        }
        for message in messages {
            let before = screens.model.dossier().cloned();
            screens.effects.clear();
            screens.send(message);
            let saved = screens.effects.iter().rev().find_map(|effect| match effect {
                Effect::Save(dossier) => Some((**dossier).clone()),
                _ => None,
            });
            if screens.model.dossier() != before.as_ref() {
                prop_assert_eq!(saved.as_ref(), screens.model.dossier());
            }
        }
        let unknown = screens.model.dossier().unwrap().answers.values().filter(|a| **a == Answer::Unknown);
        prop_assert!(unknown.count() > 0, "the example has doubts of its own");
    }
}
