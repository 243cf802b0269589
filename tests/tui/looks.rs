//! Whole screens, as text and (where it matters) with their styles.

use trousse::text::Lang;
use trousse::tui::theme::Theme;
use trousse::tui::{Message, Opened};

use crate::ask::go_to;
use crate::fixture;
use crate::screen::Screens;

/// Draws a screen of the small association at a size and compares it with the committed one.
macro_rules! looks {
    ($name:ident, $lang:ident, $keys:literal, $width:literal, $height:literal) => {
        #[test]
        fn $name() {
            let text = Screens::small(Lang::$lang)
                .keys($keys)
                .text($width, $height);
            insta::assert_snapshot!(text);
        }
    };
}

#[test]
fn home() {
    insta::assert_snapshot!(Screens::new(Lang::Fr).text(80, 24));
}

#[test]
fn home_in_english() {
    insta::assert_snapshot!(Screens::new(Lang::En).text(80, 24));
}

looks!(home_with_a_dossier, Fr, "<esc>", 80, 24);
looks!(question_of_a_choice, Fr, "", 80, 24);
looks!(question_with_its_help, Fr, "v<home><enter>h", 80, 24);
looks!(question_at_its_widest, Fr, "", 160, 45);
looks!(question_where_it_is_tight, Fr, "", 50, 14);
looks!(review, Fr, "v", 80, 24);
looks!(review_of_open_questions, Fr, "vf", 80, 24);
looks!(scenarios, Fr, "s", 80, 24);
looks!(scenarios_wide, Fr, "s", 160, 45);
looks!(scenarios_in_english, En, "s", 80, 24);
looks!(scenarios_where_it_is_tight, Fr, "s", 50, 14);
looks!(one_scenario, Fr, "s<home><right><enter>", 80, 24);
looks!(one_scenario_wide, Fr, "s<home><right><enter>", 160, 45);
looks!(needs, Fr, "b", 80, 24);
looks!(needs_wide, Fr, "b<right>", 160, 45);
looks!(connections, Fr, "c", 80, 24);
looks!(connections_wide, Fr, "c<down>", 160, 45);
looks!(connections_by_protocol, Fr, "ct", 80, 24);
looks!(connection_in_full, Fr, "c<enter>", 80, 24);
looks!(why_not_a_list, Fr, "p", 80, 24);
looks!(why_not_a_software, Fr, "pcaus<enter>", 80, 24);
looks!(what_if, Fr, "e", 80, 24);
looks!(
    what_if_more_money,
    Fr,
    "e<right><right><down><down><down><right><right><right>",
    80,
    24
);
looks!(peek, Fr, "a", 80, 24);
looks!(export, Fr, "x", 80, 24);
looks!(help_of_a_question, Fr, "<f1>", 80, 24);
looks!(palette, Fr, "<c-p>", 80, 24);
looks!(palette_that_seeks, Fr, "<c-p>ecran", 80, 24);
looks!(asking_for_a_path, Fr, "<c-s>", 80, 24);

/// A fresh dossier at a question, by the number of times one goes on.
fn fresh(keys: &str) -> Screens {
    let mut screens = Screens::new(Lang::Fr);
    screens.model.base = &fixture::SMALL;
    screens.send(Message::Opened(Box::new(Opened {
        path: Some("mon-association.toml".into()),
        dossier: trousse::dossier::model::Dossier::new(&crate::common::QUESTIONNAIRE),
        read_only: false,
        told: Vec::new(),
        results_first: false,
    })));
    screens.keys(keys);
    screens
}

#[test]
fn question_of_a_text() {
    insta::assert_snapshot!(fresh("<down><enter>PiNG à Nantes").text(80, 24));
}

#[test]
fn question_with_a_long_name() {
    let name = "Association des amis du numérique ".repeat(10);
    insta::assert_snapshot!(fresh(&format!("<down><enter>{name}")).text(80, 24));
}

#[test]
fn question_with_an_error() {
    let mut screens = fresh("<enter>");
    go_to(&mut screens, "accounts.count");
    insta::assert_snapshot!(screens.keys("beaucoup<enter>").text(80, 24));
}

#[test]
fn question_of_several() {
    let mut screens = fresh("<enter>");
    go_to(&mut screens, "needs.wanted");
    insta::assert_snapshot!(screens.keys(" <down> ").text(80, 24));
}

#[test]
fn question_of_tools() {
    let mut screens = fresh("<enter>");
    go_to(&mut screens, "tools.present");
    insta::assert_snapshot!(screens.keys("gri<enter>Notre outil<enter>pa").text(80, 24));
}

#[test]
fn question_of_a_ranking() {
    let mut screens = fresh("<enter>");
    go_to(&mut screens, "priorities.order");
    insta::assert_snapshot!(screens.keys("<down><down> <down><down> ").text(80, 24));
}

#[test]
fn no_results_yet() {
    insta::assert_snapshot!(fresh("s").text(80, 24));
}

#[test]
fn what_was_exported() {
    let mut screens = Screens::small(Lang::Fr);
    screens.keys("x");
    let paths = vec!["./PiNG.pdf".into(), "./PiNG.md".into()];
    screens.send(Message::Exported(Ok(paths)));
    insta::assert_snapshot!(screens.text(80, 24));
}

#[test]
fn what_is_told_of_a_dossier() {
    let mut screens = Screens::new(Lang::Fr);
    screens.send(Message::Opened(Box::new(Opened {
        path: Some("ancien.toml".into()),
        dossier: fixture::association(),
        read_only: false,
        told: vec!["Une question est nouvelle.".to_owned()],
        results_first: false,
    })));
    insta::assert_snapshot!(screens.text(80, 24));
}

/// The selected row must be seen without any colour: reversed and bold, and after « › ».
#[test]
fn the_selected_row_without_colour() {
    let mut screens = Screens::small(Lang::Fr);
    screens.model.theme = Theme::Monochrome;
    let buffer = screens.buffer(80, 24);
    insta::assert_debug_snapshot!(buffer);
}

#[test]
fn no_screen_has_a_colour_in_monochrome_or_a_background_at_all() {
    use ratatui::style::Color;
    for theme in [Theme::Colour, Theme::Monochrome] {
        let mut screens = Screens::small(Lang::Fr);
        screens.model.theme = theme;
        for keys in ["", "<f6>", "s", "b", "c", "p", "<esc>e", "<esc><f1>"] {
            let buffer = screens.keys(keys).buffer(80, 24);
            for cell in buffer.content() {
                assert_eq!(cell.bg, Color::Reset);
                if theme == Theme::Monochrome {
                    assert_eq!(cell.fg, Color::Reset);
                }
            }
        }
    }
}
