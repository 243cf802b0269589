//! What holds for every line of the table.

use std::collections::BTreeSet;

use super::*;
use crate::text::Lang;

#[test]
fn no_two_commands_of_a_place_share_a_key() {
    for place in Place::ALL {
        let mut seen = BTreeSet::new();
        for entry in at(place) {
            for key in entry.keys {
                assert!(seen.insert(key), "{place:?}: {key:?} ({})", entry.id);
            }
        }
    }
}

#[test]
fn ids_are_unique_and_every_command_and_place_is_in_the_table() {
    let ids: BTreeSet<_> = COMMANDS.iter().map(|entry| entry.id).collect();
    assert_eq!(ids.len(), COMMANDS.len());
    for place in Place::ALL {
        assert!(at(place).count() > 1, "{place:?}");
    }
}

/// What a French keyboard has under one finger, or with Shift; never AltGr, never a digit.
fn easy(key: Key) -> bool {
    match key {
        Key::Char(c) => c.is_ascii_lowercase() || " :?".contains(c),
        Key::Ctrl(c) => c.is_ascii_lowercase(),
        _ => true,
    }
}

#[test]
fn every_command_is_easy_on_an_azerty_keyboard() {
    for entry in COMMANDS {
        assert!(entry.keys.iter().copied().all(easy), "{}", entry.id);
    }
}

#[test]
fn where_one_types_a_character_is_never_a_command() {
    for place in Place::ALL {
        for entry in at(place) {
            for key in entry.keys.iter().filter(|key| key.types()) {
                assert_eq!(find(place, *key, true), None);
                assert_eq!(find(place, *key, false), Some(entry.command));
            }
        }
    }
}

#[test]
fn escape_closes_every_layer_but_the_root_and_q_quits_only_there() {
    for place in Place::ALL {
        let root = place == Place::Home;
        assert_eq!(find(place, Key::Esc, true).is_none(), root, "{place:?}");
        let quits = at(place).any(|entry| entry.command == Command::Quit);
        assert_eq!(quits, root);
        assert_eq!(find(place, Key::Ctrl('c'), true), Some(Command::Leave));
    }
}

#[test]
fn every_word_of_the_table_is_in_both_languages() {
    for lang in [Lang::Fr, Lang::En] {
        let guide = markdown(&Texts::new(lang));
        assert!(!guide.contains('‹'), "{guide}");
        assert!(guide.lines().all(|line| !line.ends_with("|  |")));
    }
}
