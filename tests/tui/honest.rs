//! What is shown is true: keys that do something, positions, signs that are explained, messages that can be read.

use trousse::dossier::model::QuestionRef;
use trousse::text::Lang;
use trousse::tui::commands::Place;
use trousse::tui::{Message, Opened};

use crate::common;
use crate::screen::Screens;

/// The last line of the screen.
fn footer(screens: &mut Screens) -> String {
    let text = screens.text(80, 24);
    text.lines().last().unwrap_or_default().to_owned()
}

#[test]
fn the_footer_names_no_key_that_does_nothing() {
    let mut screens = Screens::small(Lang::Fr);
    screens.text(80, 24);
    screens.keys("b");
    assert!(footer(&mut screens).contains("Page↓"));
    screens.keys(&"<pgdn>".repeat(30));
    assert!(!footer(&mut screens).contains("Page↓"), "the page is read");
    screens.keys("<enter>");
    assert!(!footer(&mut screens).contains("Entrée"), "it is open");
    screens.keys("<esc>pcaus");
    assert!(footer(&mut screens).contains("Entrée ouvrir"));
    screens.keys("<enter>");
    assert!(!footer(&mut screens).contains("Entrée ouvrir"));
    screens.keys("<esc><esc>v<home><enter>");
    assert!(
        !footer(&mut screens).contains("précédente"),
        "the first question"
    );
    let mut root = Screens::new(Lang::Fr);
    assert!(!root.keys("<f1>").text(80, 24).contains("exporter"));
}

#[test]
fn every_screen_says_how_to_leave_it() {
    let mut screens = Screens::small(Lang::Fr);
    for way in [
        "", "v", "s", "s<enter>", "b", "c", "p", "x", "a", "e", "<f1>",
    ] {
        let text = screens.keys(way).text(80, 24);
        assert!(text.contains("Échap"), "{way}:\n{text}");
        let place = screens.model.place();
        while screens.model.place() != Place::Question {
            screens.keys("<esc>");
            assert_ne!(screens.model.place(), Place::Home, "{place:?}");
        }
    }
}

#[test]
fn the_arrows_scroll_what_is_said_of_a_scenario() {
    let mut screens = Screens::example(Lang::Fr, "ping-2022");
    let before = screens.keys("s").text(80, 24);
    let after = screens.keys("<down><down>").text(80, 24);
    assert_ne!(before, after);
    assert_eq!(before, screens.keys("<up><up>").text(80, 24));
}

/// How many lines of a page were seen up to here, as « ↓ … 18/45 » says; none at its end.
fn seen(text: &str) -> Option<usize> {
    let (_, rest) = text.split_once("↓ … ")?;
    rest.split('/').next()?.parse().ok()
}

/// A screenful further, no line is left out, however few are seen at a time.
#[test]
fn a_screenful_leaves_no_line_out() {
    for (width, height) in [(80, 24), (50, 14), (40, 10)] {
        let mut screens = Screens::example(Lang::Fr, "ping-2022");
        screens.text(width, height);
        let mut text = screens.keys("s").text(width, height);
        while let Some(before) = seen(&text) {
            text = screens.keys("<pgdn>").text(width, height);
            // The first line that is seen now says only that there are some above.
            assert!(
                screens.model.scenario_scroll < before,
                "{width}×{height}:\n{text}"
            );
        }
    }
}

#[test]
fn a_sign_is_explained_where_it_stands() {
    let mut screens = Screens::example(Lang::Fr, "ping-2022");
    let scenarios = screens.keys("s").text(80, 24);
    assert!(scenarios.contains("+\u{a0}?"));
    assert!(scenarios.contains("un coût que personne"), "{scenarios}");
    let needs = screens.keys("b").text(120, 24);
    assert!(
        needs.contains('≈') && needs.contains("ordre peu sûr"),
        "{needs}"
    );
    assert!(
        needs.contains('★') && needs.contains("★ conseillé"),
        "{needs}"
    );
}

#[test]
fn an_example_shows_its_results_first() {
    let mut screens = Screens::new(Lang::Fr);
    screens.send(Message::Opened(Box::new(Opened {
        path: None,
        dossier: common::example("ping-2022"),
        read_only: false,
        told: Vec::new(),
        results_first: true,
    })));
    let text = screens.text(80, 24);
    assert_eq!(screens.model.place(), Place::Scenarios);
    assert!(text.contains("voici ses résultats"), "{text}");
    screens.keys("<esc>");
    assert_eq!(screens.model.place(), Place::Question);
}

/// A dossier that cannot be read has several flaws: they are read at leisure, not in a line that goes with the next key.
#[test]
fn the_flaws_of_a_dossier_that_does_not_open_stay_and_scroll() {
    let mut screens = Screens::new(Lang::Fr);
    let flaws: Vec<String> = (1..40).map(|at| format!("défaut {at}")).collect();
    screens.send(Message::Failed(format!("Corrigez.\n{}", flaws.join("\n"))));
    assert_eq!(screens.model.place(), Place::Notice);
    assert!(screens.text(80, 24).contains("défaut 1"));
    screens.keys("<pgdn>");
    assert!(screens.text(80, 24).contains("↓ …"));
    screens.keys("<enter>");
    assert_eq!(screens.model.place(), Place::Home);
}

#[test]
fn files_that_were_written_are_all_named() {
    let mut screens = Screens::example(Lang::Fr, "ping-2022");
    screens.keys("x");
    let names = ["cahier", "interne", "specification", "internal"];
    let endings = ["pdf", "md", "html", "odt", "docx", "json"];
    let paths = names
        .iter()
        .flat_map(|name| endings.map(|end| format!("/tmp/ici/{name}.{end}").into()));
    screens.send(Message::Exported(Ok(paths.collect())));
    let text = screens.text(80, 24);
    for said in names
        .iter()
        .chain(&endings)
        .chain(&["24 fichiers", "/tmp/ici"])
    {
        assert!(text.contains(said), "{said}:\n{text}");
    }
}

/// What a tool is made for comes first among what it may be used for.
#[test]
fn the_needs_of_a_tool_come_first() {
    let screens = Screens::example(Lang::Fr, "ping-2022");
    let course = screens.model.course().unwrap();
    let at = QuestionRef::of("tools.need", "peertube");
    let first = course.options(&at).first().map(|view| view.id.clone());
    assert_eq!(first.as_deref(), Some("video-publishing"));
}
