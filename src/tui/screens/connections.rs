//! Tools and account systems, or protocols: each cell in words.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use crate::document::words::Words;
use crate::tui::commands::Place;
use crate::tui::explain;
use crate::tui::model::Model;
use crate::tui::results::{Matrix, subject};
use crate::tui::saying;
use crate::tui::theme::Tone;
use crate::tui::widgets::list::first_shown;
use crate::tui::widgets::page::Page;
use crate::tui::widgets::wrap::fit;

/// Columns of a tool's name, and of a cell, which of an account system says more than of a protocol: at 80 columns, and where
/// there is more room.
const NARROW: (u16, u16) = (24, 25);
const NARROW_PROTOCOLS: (u16, u16) = (24, 17);
const WIDE: (u16, u16) = (34, 26);
/// From this width on there is more room.
const ROOM: u16 = 110;

struct Parts {
    matrix: Rect,
    detail: Rect,
}

fn parts(model: &Model<'_>, area: Rect, tools: usize) -> Parts {
    if model.connections.wide {
        return Parts {
            matrix: Rect { height: 0, ..area },
            detail: area,
        };
    }
    let wanted = u16::try_from(tools).unwrap_or(u16::MAX).saturating_add(1);
    let height = wanted.min(area.height / 2).max(2).min(area.height);
    let gap = u16::from(area.height > height + 4);
    Parts {
        matrix: Rect { height, ..area },
        detail: Rect {
            y: area.y + height + gap,
            height: area.height - height - gap,
            ..area
        },
    }
}

fn matrix<'m>(model: &'m Model<'_>) -> Option<&'m Matrix> {
    let matrix = &model.results.as_ref()?.matrix;
    (!matrix.tools.is_empty() && !matrix.providers.is_empty()).then_some(matrix)
}

/// The detail of the cell under the cursor.
pub(super) fn page(model: &Model<'_>, area: Rect) -> Option<(Page, u16)> {
    let matrix = matrix(model)?;
    let detail = parts(model, area, matrix.tools.len()).detail;
    let state = &model.connections;
    let tool = matrix.tools.get(state.row)?;
    let case = model.case()?;
    let words = Words::new(&case, &model.texts);
    let mut page = Page::new(model.theme, detail.width);
    let name = words.candidate(tool);
    if state.protocols {
        let protocol = model.base.protocols.get(state.column)?;
        page.text(&format!("{name} – {}", protocol.name), Tone::Title);
        explain::protocol(&mut page, &words, &subject(tool)?, protocol);
    } else {
        let provider = matrix.providers.get(state.column)?;
        let joining = matrix.joins.get(state.row)?.get(state.column)?;
        let provider_name = words.software(provider);
        page.text(&format!("{name} → {provider_name}"), Tone::Title);
        explain::joining(&mut page, &words, joining);
    }
    Some((page, detail.height))
}

pub(super) fn draw(model: &Model<'_>, area: Rect, frame: &mut Frame<'_>) {
    let Some(matrix) = matrix(model) else {
        super::layers::nothing_yet(model, area, frame);
        return;
    };
    let parts = parts(model, area, matrix.tools.len());
    draw_matrix(model, matrix, parts.matrix, frame);
    if let Some((page, _)) = model.page(Place::Connections, area) {
        page.draw(model.connections.scroll, parts.detail, frame);
    }
}

fn draw_matrix(model: &Model<'_>, matrix: &Matrix, area: Rect, frame: &mut Frame<'_>) {
    let state = &model.connections;
    let names: Vec<String> = if state.protocols {
        let protocols = model.base.protocols.iter();
        protocols.map(|protocol| protocol.name.clone()).collect()
    } else {
        matrix.provider_names.clone()
    };
    let (name_wanted, cell_wanted) = match (area.width < ROOM, state.protocols) {
        (true, true) => NARROW_PROTOCOLS,
        (true, false) => NARROW,
        (false, _) => WIDE,
    };
    let name_width = name_wanted.min(area.width / 3);
    let room = area.width.saturating_sub(name_width);
    let columns = usize::from((room / cell_wanted).max(1));
    let cell_width = usize::from(room) / columns.min(names.len().max(1));
    let cell_width = cell_width.min(usize::from(cell_wanted) + 6);
    let first = first_shown(
        state.column,
        names.len(),
        u16::try_from(columns).unwrap_or(1),
    );
    let shown = first..(first + columns).min(names.len());
    let style = |tone| model.theme.style(tone);
    let which = model.texts.say_with(
        "tui-columns",
        &[
            ("first", (first + 1).into()),
            ("last", shown.end.into()),
            ("total", names.len().into()),
        ],
    );
    let mut head = vec![Span::styled(
        format!(
            "{} ",
            fit(&which, usize::from(name_width).saturating_sub(1))
        ),
        style(Tone::Quiet),
    )];
    for at in shown.clone() {
        let tone = if at == state.column {
            Tone::Strong
        } else {
            Tone::Quiet
        };
        head.push(Span::styled(cell_text(&names[at], cell_width), style(tone)));
    }
    let mut lines = vec![Line::from(head)];
    let rows = area.height.saturating_sub(1);
    let top = first_shown(state.row, matrix.tools.len(), rows);
    for (row, name) in matrix
        .names
        .iter()
        .enumerate()
        .skip(top)
        .take(usize::from(rows))
    {
        let pointer = if row == state.row { "› " } else { "  " };
        let tone = if row == state.row {
            Tone::Strong
        } else {
            Tone::Plain
        };
        let name = fit(
            &format!("{pointer}{name}"),
            usize::from(name_width).saturating_sub(1),
        );
        let mut spans = vec![Span::styled(format!("{name} "), style(tone))];
        for column in shown.clone() {
            let (text, tone) = cell(model, matrix, row, column);
            let tone = if (row, column) == (state.row, state.column) {
                Tone::Selected
            } else {
                tone
            };
            spans.push(Span::styled(cell_text(&text, cell_width), style(tone)));
        }
        lines.push(Line::from(spans));
    }
    frame.render_widget(Paragraph::new(lines), area);
}

/// A cell with a space after it.
fn cell_text(text: &str, width: usize) -> String {
    format!("{} ", fit(text, width.saturating_sub(1)))
}

fn cell(model: &Model<'_>, matrix: &Matrix, row: usize, column: usize) -> (String, Tone) {
    if model.connections.protocols {
        let value = matrix.means.get(row).and_then(|row| row.get(column));
        return saying::means(value.and_then(Option::as_ref), &model.texts);
    }
    match matrix.joins.get(row).and_then(|row| row.get(column)) {
        Some(joining) => saying::cell(model.base, joining, &model.texts),
        None => (String::new(), Tone::Quiet),
    }
}
