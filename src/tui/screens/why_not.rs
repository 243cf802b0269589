//! Why a software is not in the plan: it is found by its name, then the answer is read.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use crate::document::words::Words;
use crate::text::typeset;
use crate::tui::commands::Place;
use crate::tui::explain;
use crate::tui::model::Model;
use crate::tui::theme::Tone;
use crate::tui::widgets::list::{self, Row};
use crate::tui::widgets::page::Page;

/// The answer, and the height in which it is seen.
pub(super) fn page(model: &Model<'_>, area: Rect) -> Option<(Page, u16)> {
    let reading = model.why_not.reading.as_ref()?;
    let case = model.case()?;
    let words = Words::new(&case, &model.texts);
    let lang = model.lang();
    let stance = model.questionnaire.stances.get(model.why_not.stance)?;
    let mut page = Page::new(model.theme, area.width);
    let title = model.texts.say_with(
        "tui-why-not-title",
        &[
            ("software", words.software(&reading.software).into()),
            ("letter", stance.letter.as_str().into()),
            ("scenario", typeset(stance.label.get(lang), lang).into()),
        ],
    );
    page.text(&title, Tone::Title);
    page.gap();
    match &reading.answer {
        Some(answer) => explain::why_not(&mut page, &words, answer),
        None => page.text(&model.texts.say("tui-why-not-no-need"), Tone::Plain),
    }
    Some((page, area.height))
}

pub(super) fn draw(model: &Model<'_>, area: Rect, frame: &mut Frame<'_>) {
    if let Some((page, _)) = model.page(Place::WhyNot, area) {
        let scroll = model.why_not.reading.as_ref().map_or(0, |one| one.scroll);
        page.draw(scroll, area, frame);
        return;
    }
    if model
        .results
        .as_ref()
        .is_none_or(|results| results.needs.is_empty())
    {
        super::layers::nothing_yet(model, area, frame);
        return;
    }
    let mut top = Page::new(model.theme, area.width);
    top.text(&model.texts.say("tui-why-not-ask"), Tone::Strong);
    let field = model.why_not.field.folded(area.width.saturating_sub(2));
    let (rows, _) = field.window(1);
    let typed: String = rows
        .iter()
        .flat_map(|row| &row.spans)
        .map(|span| span.content.as_ref())
        .collect();
    top.text(&format!("› {typed}"), Tone::Plain);
    top.gap();
    let height = u16::try_from(top.height()).unwrap_or(3).min(area.height);
    let field_row = height.saturating_sub(2);
    top.draw(0, Rect { height, ..area }, frame);
    if model.layers.is_empty() && area.width > 4 {
        let x = area.x + (field.column + 2).min(area.width - 1);
        frame.set_cursor_position(Position::new(x, area.y + field_row));
    }
    let below = Rect {
        y: area.y + height,
        height: area.height - height,
        ..area
    };
    let found = model.askable();
    let lang = model.lang();
    let rows: Vec<Row> = found
        .iter()
        .filter_map(|id| model.base.software.get(id))
        .map(|software| {
            let summary = typeset(software.summary.get(lang), lang);
            Row::new("", software.called(lang).to_owned()).ended(summary)
        })
        .collect();
    if rows.is_empty() {
        let mut page = Page::new(model.theme, below.width);
        page.text(&model.texts.say("tui-why-not-unknown"), Tone::Plain);
        page.draw(0, below, frame);
        return;
    }
    list::draw(&rows, Some(model.why_not.cursor), model.theme, below, frame);
}
