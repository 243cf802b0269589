//! For each need its candidates, the best first; of one, why.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use unicode_width::UnicodeWidthStr;

use crate::assessment::decided;
use crate::document::words::Words;
use crate::tui::commands::Place;
use crate::tui::explain;
use crate::tui::model::Model;
use crate::tui::results::{NeedResults, Ranked};
use crate::tui::saying;
use crate::tui::theme::Tone;
use crate::tui::widgets::list::{self, Row};
use crate::tui::widgets::page::Page;
use crate::tui::widgets::wrap::{cut, fit};

/// From this width on, list and detail stand side by side.
const SIDE_BY_SIDE: u16 = 110;
/// Characters of a score's bar, and where it is tight.
const BAR: usize = 10;
const SHORT_BAR: usize = 5;
/// Columns of how a candidate stands.
const STANDING: usize = 11;
/// Below this width a candidate's name is worth more than the word and the bar that tell what its mark and score tell too.
const NARROW_LIST: u16 = 60;
/// From this width on there is room for a long bar.
const WIDE_LIST: u16 = 78;

/// Where the three parts are: heading, list, detail.
struct Parts {
    heading: Rect,
    list: Rect,
    detail: Rect,
}

fn parts(model: &Model<'_>, area: Rect, candidates: usize) -> Parts {
    let heading = Rect {
        height: area.height.min(1),
        ..area
    };
    let rest = Rect {
        y: area.y + heading.height,
        height: area.height - heading.height,
        ..area
    };
    if model.needs.wide {
        let list = Rect { height: 0, ..rest };
        return Parts {
            heading,
            list,
            detail: rest,
        };
    }
    if area.width >= SIDE_BY_SIDE {
        let width = area.width / 2;
        let list = Rect { width, ..rest };
        let detail = Rect {
            x: rest.x + width + 2,
            width: rest.width - width - 2,
            ..rest
        };
        return Parts {
            heading,
            list,
            detail,
        };
    }
    let wanted = u16::try_from(candidates).unwrap_or(u16::MAX);
    let height = wanted.min(rest.height * 2 / 5).max(1).min(rest.height);
    let list = Rect { height, ..rest };
    let gap = u16::from(rest.height > height + 4);
    let detail = Rect {
        y: rest.y + height + gap,
        height: rest.height - height - gap,
        ..rest
    };
    Parts {
        heading,
        list,
        detail,
    }
}

fn need<'m>(model: &'m Model<'_>) -> Option<&'m NeedResults> {
    model.results.as_ref()?.needs.get(model.needs.need)
}

/// The detail of the candidate under the cursor, and the height in which it is seen.
pub(super) fn page(model: &Model<'_>, area: Rect) -> Option<(Page, u16)> {
    let need = need(model)?;
    let detail = parts(model, area, need.ranked.len()).detail;
    let ranked = need.ranked.get(model.needs.candidate)?;
    let case = model.case()?;
    let words = Words::new(&case, &model.texts);
    let mut page = Page::new(model.theme, detail.width);
    page.text(&ranked.name, Tone::Title);
    explain::assessment(&mut page, &words, &ranked.assessment);
    Some((page, detail.height))
}

pub(super) fn draw(model: &Model<'_>, area: Rect, frame: &mut Frame<'_>) {
    let Some(need) = need(model) else {
        super::layers::nothing_yet(model, area, frame);
        return;
    };
    let parts = parts(model, area, need.ranked.len());
    let total = model
        .results
        .as_ref()
        .map_or(0, |results| results.needs.len());
    let heading = model.texts.say_with(
        "tui-needs-heading",
        &[
            ("need", need.label.as_str().into()),
            ("number", (model.needs.need + 1).into()),
            ("total", total.into()),
        ],
    );
    let heading = cut(&heading, usize::from(area.width));
    let rows: Vec<Row> = need
        .ranked
        .iter()
        .enumerate()
        .map(|(at, one)| {
            let undecided = is_undecided(one, need.ranked.get(at + 1));
            row(model, one, undecided, parts.list.width)
        })
        .collect();
    draw_heading(model, &heading, need, parts.heading, frame);
    list::draw(
        &rows,
        Some(model.needs.candidate),
        model.theme,
        parts.list,
        frame,
    );
    if let Some((page, _)) = model.page(Place::Needs, area) {
        page.draw(model.needs.scroll, parts.detail, frame);
    }
}

/// The need, and at the right what the signs of the list mean, as far as there is room.
fn draw_heading(
    model: &Model<'_>,
    heading: &str,
    need: &NeedResults,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    let plan = model.results.as_ref().map(|results| &results.plans);
    let is_chosen = |one: &Ranked| plan.is_some_and(|plan| plan.takes(&one.assessment.candidate));
    let mut ranked = need.ranked.iter();
    let mut next = need.ranked.iter().skip(1);
    let undecided = ranked.any(|one| is_undecided(one, next.next()));
    let chosen = need.ranked.iter().any(is_chosen);
    let legends = [
        (chosen, "tui-legend-chosen"),
        (undecided, "tui-legend-undecided"),
    ];
    let mut room = usize::from(area.width).saturating_sub(heading.width());
    let mut legend = String::new();
    for (_, key) in legends.iter().filter(|(shown, _)| *shown) {
        let said = model.texts.say(key);
        if said.width() + 3 <= room {
            room -= said.width() + 3;
            legend = format!("{legend}   {said}");
        }
    }
    let line = Line::from(vec![
        Span::styled(heading.to_owned(), model.theme.style(Tone::Title)),
        Span::raw(" ".repeat(room)),
        Span::styled(legend, model.theme.style(Tone::Quiet)),
    ]);
    frame.render_widget(Paragraph::new(line), area);
}

/// Whether the order of a candidate and the next one is not sure.
fn is_undecided(ranked: &Ranked, next: Option<&Ranked>) -> bool {
    ranked.standing.tone() != Tone::Bad
        && next.is_some_and(|next| !decided(&ranked.assessment, &next.assessment))
}

/// Words before the score. « ★ » is what the recommended plan takes; « ≈ » says that the order with the next one is undecided.
fn row(model: &Model<'_>, ranked: &Ranked, undecided: bool, width: u16) -> Row {
    let standing = ranked.standing;
    let plan = model.results.as_ref().map(|results| &results.plans);
    let chosen = plan.is_some_and(|plan| plan.takes(&ranked.assessment.candidate));
    let star = if chosen { "★ " } else { "" };
    let near = if undecided { "≈" } else { " " };
    let score = saying::points(&ranked.assessment.score, &model.texts);
    let row = |text: String, end: String| {
        Row::new(standing.mark(), text)
            .toned(standing.tone())
            .ended(end)
    };
    if width < NARROW_LIST {
        return row(format!("{star}{}", ranked.name), format!("{score} {near}"));
    }
    let word = model.texts.say(standing.key());
    let bar = if width < WIDE_LIST { SHORT_BAR } else { BAR };
    let bar = saying::bar(&ranked.assessment.score, bar);
    row(
        format!("{} {star}{}", fit(&word, STANDING), ranked.name),
        format!("{bar} {score} {near}"),
    )
}
