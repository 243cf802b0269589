//! Budget and priorities at the left, what follows at the right (or below).

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::document::words::Words;
use crate::dossier::model::Answer;
use crate::questionnaire::model::LimitKind;
use crate::text::number::integer;
use crate::text::typeset;
use crate::tui::explain;
use crate::tui::model::{Model, WhatIf};
use crate::tui::saying;
use crate::tui::theme::Tone;
use crate::tui::update::{Lever, levers, ranking};
use crate::tui::widgets::list::{self, Row};
use crate::tui::widgets::page::Page;

/// Where the levers are, and where what follows from them.
fn split(area: Rect) -> (Rect, Rect) {
    if area.width >= 70 {
        let width = (area.width * 2 / 5).max(34);
        let right = Rect {
            x: area.x + width + 2,
            width: area.width - width - 2,
            ..area
        };
        return (Rect { width, ..area }, right);
    }
    let height = area.height / 2;
    let below = Rect {
        y: area.y + height,
        height: area.height - height,
        ..area
    };
    (Rect { height, ..area }, below)
}

/// What follows, and the height in which it is seen.
pub(super) fn page(model: &Model<'_>, state: &WhatIf, area: Rect) -> Option<(Page, u16)> {
    let (_, right) = split(area);
    let case = model.case_of(&state.dossier);
    let mut page = Page::new(model.theme, right.width);
    explain::follows(
        &mut page,
        &Words::new(&case, &model.texts),
        model.results.as_ref().map(|results| &results.plans),
        &state.plans,
    );
    Some((page, right.height))
}

pub(super) fn draw(
    model: &Model<'_>,
    state: &WhatIf,
    page: Option<(Page, u16)>,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    let (left, right) = split(area);
    let rows: Vec<Row> = levers(model.questionnaire, model.base, &state.dossier)
        .iter()
        .map(|lever| row(model, state, lever))
        .collect();
    list::draw(&rows, Some(state.cursor), model.theme, left, frame);
    if let Some((page, _)) = page {
        page.draw(state.scroll, right, frame);
    }
}

fn row(model: &Model<'_>, state: &WhatIf, lever: &Lever) -> Row {
    let lang = model.lang();
    let dossier = &state.dossier;
    match lever {
        Lever::Limit(kind, at) => {
            let value = match dossier.answers.get(at) {
                Some(Answer::Money(money)) => saying::whole(*money, lang),
                Some(Answer::Number(number)) => {
                    integer(i64::try_from(*number).unwrap_or(i64::MAX), lang)
                }
                _ => "?".to_owned(),
            };
            let moved = model
                .dossier()
                .is_some_and(|original| original.answers.get(at) != dossier.answers.get(at));
            let mark = if moved { "*" } else { " " };
            Row::new(mark, model.texts.say(limit_key(*kind))).ended(format!("‹ {value} ›"))
        }
        Lever::Criterion(id, at) => {
            let place = ranking(dossier, at).iter().position(|other| other == id);
            let mark = place.map_or_else(|| "–".to_owned(), |at| format!("{}.", at + 1));
            let label = model
                .base
                .criteria
                .iter()
                .find(|criterion| criterion.id == *id)
                .map_or_else(
                    || id.clone(),
                    |criterion| typeset(criterion.label.get(lang), lang),
                );
            let tone = if place.is_some() {
                Tone::Plain
            } else {
                Tone::Quiet
            };
            Row::new(mark, label).toned(tone)
        }
    }
}

fn limit_key(kind: LimitKind) -> &'static str {
    match kind {
        LimitKind::MoneyPerYear => "tui-row-per-year",
        LimitKind::MoneyOnce => "tui-row-once",
        LimitKind::HoursPerMonth => "tui-row-hours-month",
        LimitKind::HoursOnce => "tui-row-hours-once",
    }
}
