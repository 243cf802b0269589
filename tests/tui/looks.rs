//! Whole screens, as text and (where it matters) with their styles.

use trousse::text::Lang;
use trousse::tui::theme::Theme;
use trousse::tui::{Message, Opened};

use crate::ask::go_to;
use crate::screen::Screens;

/// Draws a screen at a size and compares it with the committed one.
macro_rules! looks {
    ($name:ident, $lang:ident, $example:literal, $keys:literal, $width:literal, $height:literal) => {
        #[test]
        fn $name() {
            let text = Screens::example(Lang::$lang, $example)
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

looks!(home_with_a_dossier, Fr, "ping-2022", "<esc>", 80, 24);
looks!(question_of_a_choice, Fr, "ping-2022", "", 80, 24);
looks!(
    question_with_its_help,
    Fr,
    "ping-2022",
    "v<home><enter>h",
    80,
    24
);
looks!(question_at_its_widest, Fr, "ping-2022", "", 160, 45);
looks!(question_where_it_is_tight, Fr, "ping-2022", "", 50, 14);
looks!(review, Fr, "ping-2022", "v", 80, 24);
looks!(review_of_open_questions, Fr, "ping-2022", "vf", 80, 24);
looks!(scenarios, Fr, "ping-2022", "s", 80, 24);
looks!(scenarios_wide, Fr, "ping-2022", "s", 160, 45);
looks!(scenarios_in_english, En, "ping-2022", "s", 80, 24);
looks!(scenarios_where_it_is_tight, Fr, "ping-2022", "s", 50, 14);
looks!(one_scenario, Fr, "ping-2022", "s<right><enter>", 80, 24);
looks!(
    one_scenario_wide,
    Fr,
    "ping-2022",
    "s<right><enter>",
    160,
    45
);
looks!(needs, Fr, "ping-2022", "b", 80, 24);
looks!(
    needs_wide,
    Fr,
    "ping-2022",
    "b<right><right><right><right>",
    160,
    45
);
looks!(
    need_of_today,
    Fr,
    "ping-today",
    "b<right><right><right><right>",
    80,
    24
);
looks!(connections, Fr, "ping-2022", "c", 80, 24);
looks!(
    connections_wide,
    Fr,
    "ping-2022",
    "c<down><down><down>",
    160,
    45
);
looks!(connections_by_protocol, Fr, "ping-2022", "ct", 80, 24);
looks!(connection_in_full, Fr, "ping-2022", "c<enter>", 80, 24);
looks!(why_not_a_list, Fr, "ping-2022", "p", 80, 24);
looks!(
    why_not_mattermost,
    Fr,
    "ping-2022",
    "pmatter<enter>",
    80,
    24
);
looks!(what_if, Fr, "ping-2022", "e", 80, 24);
looks!(
    what_if_more_money,
    Fr,
    "ping-2022",
    "e<right><right><down><down><down><right><right><right>",
    80,
    24
);
looks!(peek, Fr, "ping-2022", "a", 80, 24);
looks!(export, Fr, "ping-2022", "x", 80, 24);
looks!(help_of_a_question, Fr, "ping-2022", "<f1>", 80, 24);
looks!(palette, Fr, "ping-2022", "<c-p>", 80, 24);
looks!(palette_that_seeks, Fr, "ping-2022", "<c-p>ecran", 80, 24);
looks!(asking_for_a_path, Fr, "ping-2022", "<c-s>", 80, 24);

/// A fresh dossier at a question, by the number of times one goes on.
fn fresh(keys: &str) -> Screens {
    let mut screens = Screens::new(Lang::Fr);
    screens.send(Message::Opened(Opened {
        path: Some("mon-association.toml".into()),
        dossier: trousse::dossier::model::Dossier::new(crate::fixture::questionnaire()),
        read_only: false,
        told: Vec::new(),
    }));
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
    insta::assert_snapshot!(screens.keys("moo<enter>Notre outil<enter>ma").text(80, 24));
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
    let mut screens = Screens::example(Lang::Fr, "ping-2022");
    screens.keys("x");
    let paths = vec!["./PiNG.pdf".into(), "./PiNG.md".into()];
    screens.send(Message::Exported(Ok(paths)));
    insta::assert_snapshot!(screens.text(80, 24));
}

#[test]
fn what_is_told_of_a_dossier() {
    let mut screens = Screens::new(Lang::Fr);
    screens.send(Message::Opened(Opened {
        path: Some("ancien.toml".into()),
        dossier: crate::fixture::example("ping-2022"),
        read_only: false,
        told: vec!["Une question est nouvelle.".to_owned()],
    }));
    insta::assert_snapshot!(screens.text(80, 24));
}

/// The selected row must be seen without any colour: reversed and bold, and after « › ».
#[test]
fn the_selected_row_without_colour() {
    let mut screens = Screens::example(Lang::Fr, "ping-2022");
    screens.model.theme = Theme::Monochrome;
    let buffer = screens.buffer(80, 24);
    insta::assert_debug_snapshot!(buffer);
}

#[test]
fn no_screen_has_a_colour_in_monochrome_or_a_background_at_all() {
    use ratatui::style::Color;
    for theme in [Theme::Colour, Theme::Monochrome] {
        let mut screens = Screens::example(Lang::Fr, "ping-2022");
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
