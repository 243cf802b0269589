//! The scenarios side by side, and a summary of the one under the cursor.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use crate::document::words::Words;
use crate::planning::Scenario;
use crate::text::typeset;
use crate::tui::commands::Place;
use crate::tui::explain;
use crate::tui::model::Model;
use crate::tui::results::Results;
use crate::tui::saying;
use crate::tui::theme::Tone;
use crate::tui::widgets::page::Page;
use crate::tui::widgets::wrap::{fit, wrap};

/// Columns of the names of rows.
const NAME: usize = 19;
/// Rows of the table below the names of the scenarios.
const ROWS: u16 = 9;

fn split(area: Rect, results: &Results) -> (Rect, Rect) {
    let names = u16::try_from(headings(area, results, crate::text::Lang::Fr).len()).unwrap_or(1);
    let wanted = if super::is_narrow(area) {
        1
    } else {
        ROWS + names
    };
    let height = wanted.min(area.height.saturating_sub(4));
    let gap = u16::from(area.height > height + 4 && !super::is_narrow(area));
    let table = Rect { height, ..area };
    let rest = Rect {
        y: area.y + height + gap,
        height: area.height - height - gap,
        ..area
    };
    (table, rest)
}

/// The summary of the scenario under the cursor.
pub(super) fn page(model: &Model<'_>, area: Rect) -> Option<(Page, u16)> {
    let results = model.results.as_ref()?;
    let scenario = results.plans.scenarios.get(model.scenario)?;
    let (_, rest) = split(area, results);
    let case = model.case()?;
    let words = Words::new(&case, &model.texts);
    let mut page = Page::new(model.theme, rest.width);
    explain::summary(&mut page, &words, results, scenario);
    if super::is_narrow(area) {
        page.gap();
        for row in table(model, results) {
            let value = row.cells.get(model.scenario);
            if let Some((text, tone)) = value {
                let said = model.texts.say_with(
                    "tui-row",
                    &[
                        ("name", row.name.as_str().into()),
                        ("value", text.as_str().into()),
                    ],
                );
                page.text(&said, *tone);
            }
        }
        if has_unknown_cost(results) {
            page.text(&model.texts.say("tui-legend-unknown"), Tone::Quiet);
        }
    }
    Some((page, rest.height))
}

pub(super) fn draw(model: &Model<'_>, area: Rect, frame: &mut Frame<'_>) {
    let results = model
        .results
        .as_ref()
        .filter(|results| !results.plans.scenarios.is_empty());
    let Some(results) = results else {
        super::layers::nothing_yet(model, area, frame);
        return;
    };
    let (top, rest) = split(area, results);
    if super::is_narrow(area) {
        draw_names(model, results, top, frame);
    } else {
        draw_table(model, results, top, frame);
        let below = Rect {
            y: top.y + top.height,
            height: rest.y - top.y - top.height,
            ..area
        };
        draw_legend(model, results, below, frame);
    }
    if let Some((page, _)) = model.page(Place::Scenarios, area) {
        page.draw(model.scenario_scroll, rest, frame);
    }
}

fn has_unknown_cost(results: &Results) -> bool {
    let mut scenarios = results.plans.scenarios.iter();
    scenarios.any(|scenario| !scenario.plan.totals.per_year_complete)
}

/// What « + ? » means, where there is one.
fn draw_legend(model: &Model<'_>, results: &Results, area: Rect, frame: &mut Frame<'_>) {
    if area.height > 0 && has_unknown_cost(results) {
        let mut page = Page::new(model.theme, area.width);
        page.text(&model.texts.say("tui-legend-unknown"), Tone::Quiet);
        page.draw(0, area, frame);
    }
}

/// The letters alone, for a narrow screen.
fn draw_names(model: &Model<'_>, results: &Results, area: Rect, frame: &mut Frame<'_>) {
    let mut spans = Vec::new();
    for (at, scenario) in results.plans.scenarios.iter().enumerate() {
        let tone = if at == model.scenario {
            Tone::Selected
        } else {
            Tone::Plain
        };
        let letter = format!(" {} ", scenario.stance.letter);
        spans.push(Span::styled(letter, model.theme.style(tone)));
        spans.push(Span::raw(" "));
    }
    let name = results
        .plans
        .scenarios
        .get(model.scenario)
        .map(|scenario| typeset(scenario.stance.label.get(model.lang()), model.lang()));
    spans.push(Span::styled(
        name.unwrap_or_default(),
        model.theme.style(Tone::Strong),
    ));
    frame.render_widget(Paragraph::new(Line::from(spans)), area);
}

fn widths(area: Rect, count: usize) -> (usize, usize) {
    let width = usize::from(area.width);
    let cell = width.saturating_sub(NAME) / count.max(1);
    (NAME, cell.min(34))
}

/// The names of the scenarios, over as many lines as the longest takes.
fn headings(area: Rect, results: &Results, lang: crate::text::Lang) -> Vec<Vec<String>> {
    let (_, cell) = widths(area, results.plans.scenarios.len());
    let names: Vec<Vec<String>> = results
        .plans
        .scenarios
        .iter()
        .map(|scenario| {
            let name = typeset(scenario.stance.label.get(lang), lang);
            wrap(
                &format!("{}. {name}", scenario.stance.letter),
                cell.saturating_sub(2),
            )
        })
        .collect();
    let height = names.iter().map(Vec::len).max().unwrap_or(0);
    (0..height)
        .map(|line| {
            names
                .iter()
                .map(|name| name.get(line).cloned().unwrap_or_default())
                .collect()
        })
        .collect()
}

fn draw_table(model: &Model<'_>, results: &Results, area: Rect, frame: &mut Frame<'_>) {
    let (name, cell) = widths(area, results.plans.scenarios.len());
    let style = |tone| model.theme.style(tone);
    let mut lines = Vec::new();
    for heading in headings(area, results, model.lang()) {
        let mut spans = vec![Span::raw(" ".repeat(name))];
        for (at, text) in heading.into_iter().enumerate() {
            let tone = if at == model.scenario {
                Tone::Selected
            } else {
                Tone::Title
            };
            spans.push(Span::styled(
                fit(&text, cell.saturating_sub(2)),
                style(tone),
            ));
            spans.push(Span::raw("  "));
        }
        lines.push(Line::from(spans));
    }
    for row in table(model, results) {
        let mut spans = vec![Span::styled(fit(&row.name, name), style(Tone::Quiet))];
        for (text, tone) in row.cells {
            let text = fit(&text, cell.saturating_sub(1));
            spans.push(Span::styled(format!("{text} "), style(tone)));
        }
        lines.push(Line::from(spans));
    }
    frame.render_widget(Paragraph::new(lines), area);
}

struct TableRow {
    name: String,
    cells: Vec<(String, Tone)>,
}

fn table(model: &Model<'_>, results: &Results) -> Vec<TableRow> {
    let say = |key: &str| model.texts.say(key);
    let lang = model.lang();
    let recommended = results
        .plans
        .recommended()
        .map(|one| one.stance.id.as_str());
    let row = |key: &str, cell: &dyn Fn(&Scenario) -> (String, Tone)| TableRow {
        name: say(key),
        cells: results.plans.scenarios.iter().map(cell).collect(),
    };
    let figure = |key: &str, text: &dyn Fn(&saying::Figures) -> String| {
        row(key, &|scenario| {
            let figures = saying::figures(&scenario.plan.totals, lang);
            (text(&figures), Tone::Plain)
        })
    };
    vec![
        row("tui-row-advice", &|scenario| {
            if recommended == Some(scenario.stance.id.as_str()) {
                (format!("★ {}", say("tui-recommended")), Tone::Strong)
            } else {
                ("–".to_owned(), Tone::Quiet)
            }
        }),
        row("tui-row-feasible", &|scenario| {
            let (mark, tone) = saying::feasible(scenario);
            (format!("{mark} {}", say(saying::possible(scenario))), tone)
        }),
        TableRow {
            name: say("tui-row-accounts-in"),
            cells: results
                .systems
                .iter()
                .map(|system| (system.clone(), Tone::Plain))
                .collect(),
        },
        figure("tui-row-accounts", &|figures| figures.accounts.clone()),
        figure("tui-row-per-year", &|figures| figures.per_year.clone()),
        figure("tui-row-once", &|figures| figures.once.clone()),
        figure("tui-row-hours-month", &|figures| {
            figures.hours_per_month.clone()
        }),
        figure("tui-row-hours-once", &|figures| figures.hours_once.clone()),
        row("tui-row-obstacles", &|scenario| {
            let count = scenario.obstacles.len();
            let tone = if count > 0 { Tone::Bad } else { Tone::Plain };
            (count.to_string(), tone)
        }),
    ]
}
