//! Every screen at every size: never a panic, and always something to read.

use trousse::text::Lang;
use trousse::tui::view;

use crate::screen::Screens;

/// Ways to every screen and layer.
const WAYS: [&str; 16] = [
    "",
    "h",
    "v",
    "s",
    "s<enter>",
    "b",
    "b<enter>",
    "c",
    "ct<enter>",
    "p",
    "pzulip<enter>",
    "e",
    "a",
    "x",
    "<c-p>",
    "<c-s>",
];

#[test]
fn every_screen_at_every_size() {
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;
    for way in WAYS {
        let mut screens = Screens::example(Lang::Fr, "ping-2022");
        screens.keys(way);
        for width in (0..=90).step_by(7).chain([39, 40, 59, 60, 80]) {
            for height in (0..=30).step_by(3).chain([10, 16, 24]) {
                let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
                terminal.draw(|frame| view(&screens.model, frame)).unwrap();
            }
        }
    }
}

#[test]
fn the_cursor_is_in_view_at_80_by_24_and_where_it_is_tight() {
    for (width, height) in [(80, 24), (60, 16), (50, 14), (40, 10)] {
        for way in ["", "v", "b", "c", "e"] {
            let text = Screens::example(Lang::Fr, "ping-2022")
                .keys(way)
                .text(width, height);
            assert!(text.contains('›'), "{way} at {width}×{height}:\n{text}");
        }
    }
}

#[test]
fn a_window_that_is_too_small_says_so() {
    let text = Screens::new(Lang::Fr).text(39, 9);
    assert!(text.contains("trop petite"));
}

/// Scrolling stops at the end of a page, so that one key upwards moves it again.
#[test]
fn scrolling_stops_at_the_end() {
    let mut screens = Screens::example(Lang::Fr, "ping-2022");
    screens.text(80, 24);
    screens.keys("s<enter>").keys(&"<pgdn>".repeat(80));
    let end = screens.text(80, 24);
    assert!(!end.contains("↓ …"), "{end}");
    screens.keys("<up>");
    assert!(screens.text(80, 24).contains("↓ …"));
}

/// All the questions of an example, one after the other.
#[test]
fn i_do_not_know_is_in_view_at_every_question() {
    let mut screens = Screens::example(Lang::Fr, "ping-2022");
    screens.keys("v<home><enter>");
    let mut count = 0;
    loop {
        let at = screens.model.asking.at.clone();
        let text = screens.text(80, 24);
        assert!(text.contains("Je ne sais pas"), "{at:?}:\n{text}");
        count += 1;
        screens.keys("<pgdn>");
        if screens.model.place() != trousse::tui::commands::Place::Question {
            break;
        }
    }
    assert!(count > 50, "{count} questions");
}
