//! The root: what Trousse is, and where to begin.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::tui::model::Model;
use crate::tui::theme::Tone;
use crate::tui::update::Offer;
use crate::tui::widgets::list::{self, Row};
use crate::tui::widgets::page::Page;

/// Columns that are pleasant to read.
const READABLE: u16 = 90;

pub(super) fn draw(model: &Model<'_>, area: Rect, frame: &mut Frame<'_>) {
    let area = Rect {
        width: area.width.min(READABLE),
        ..area
    };
    let mut page = Page::new(model.theme, area.width);
    page.text(&model.texts.say("tui-home-what"), Tone::Strong);
    if !super::is_narrow(area) {
        page.gap();
        page.text(&model.texts.say("tui-home-how"), Tone::Plain);
        page.gap();
    }
    page.text(&model.texts.say("tui-home-private"), Tone::Plain);
    page.gap();
    page.line(ratatui::text::Line::default());
    let offers = model.offers();
    let rows: Vec<Row> = offers.iter().map(|offer| row(model, *offer)).collect();
    let wanted = u16::try_from(rows.len()).unwrap_or(u16::MAX);
    let list_height = wanted.min(area.height);
    let text_height = u16::try_from(page.height())
        .unwrap_or(u16::MAX)
        .min(area.height - list_height);
    page.draw(
        0,
        Rect {
            height: text_height,
            ..area
        },
        frame,
    );
    let area = Rect {
        y: area.y + text_height,
        height: area.height - text_height,
        ..area
    };
    list::draw(&rows, Some(model.home), model.theme, area, frame);
}

fn row(model: &Model<'_>, offer: Offer) -> Row {
    let say = |key: &str| model.texts.say(key);
    let text = match offer {
        Offer::GoOn => {
            let course = model.course();
            let at = model.asking.at.as_ref();
            let progress = course.as_ref().and_then(|course| course.progress(at?));
            match progress {
                Some(progress) => {
                    let progress = progress.say(&model.texts);
                    model
                        .texts
                        .say_with("tui-home-go-on-at", &[("progress", progress.into())])
                }
                None => say("tui-home-go-on"),
            }
        }
        Offer::Results => say("tui-home-results"),
        Offer::Continue => {
            let path = model.last.as_ref().map(|path| path.display().to_string());
            let path = crate::text::clean(&path.unwrap_or_default());
            model
                .texts
                .say_with("tui-home-continue", &[("path", path.into())])
        }
        Offer::New => say("tui-home-new"),
        Offer::Open => say("tui-home-open"),
        Offer::Example2022 => say("tui-home-example-2022"),
        Offer::ExampleToday => say("tui-home-example-today"),
        Offer::Quit => say("tui-home-quit"),
    };
    Row::new("", text)
}
