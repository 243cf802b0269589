//! What lies over a screen: help, palette, summary, what-if, a path, a notice.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::{Block, BorderType, Clear};

use super::{help, what_if};
use crate::document::words::Words;
use crate::text::clean;
use crate::tui::explain;
use crate::tui::model::{Layer, Model, Palette, PathDialog, PathPurpose};
use crate::tui::theme::Tone;
use crate::tui::widgets::list::{self, Row};
use crate::tui::widgets::page::Page;

/// Where a layer is drawn: a frame with one line of border, as wide as reading allows.
fn frame_of(layer: &Layer, body: Rect) -> Rect {
    let width = match layer {
        Layer::WhatIf(_) => body.width,
        _ => body.width.min(90),
    };
    let height = match layer {
        Layer::Path(dialog) => {
            let more = u16::try_from(dialog.nearby.len()).unwrap_or(0);
            body.height.min(more.saturating_add(9))
        }
        _ => body.height,
    };
    Rect {
        x: body.x + (body.width - width) / 2,
        y: body.y,
        width,
        height,
    }
}

/// The inside of a layer.
fn inside(layer: &Layer, body: Rect) -> Rect {
    let outer = frame_of(layer, body);
    Rect {
        x: outer.x + 2.min(outer.width),
        y: outer.y + 1.min(outer.height),
        width: outer.width.saturating_sub(4),
        height: outer.height.saturating_sub(2),
    }
}

fn title(layer: &Layer) -> Option<&'static str> {
    Some(match layer {
        Layer::Help { .. } => "tui-place-help",
        Layer::Palette(_) => "tui-place-palette",
        Layer::Peek { .. } => "tui-place-peek",
        Layer::WhatIf(_) => "tui-place-what-if",
        Layer::Path(dialog) => match dialog.purpose {
            PathPurpose::New => "tui-path-new",
            PathPurpose::Open => "tui-path-open",
            PathPurpose::SaveAs => "tui-path-save-as",
        },
        Layer::Notice { .. } => return None,
    })
}

/// The page of a layer that scrolls, and the height in which it is seen.
pub(super) fn page(model: &Model<'_>, layer: &Layer, body: Rect) -> Option<(Page, u16)> {
    let area = inside(layer, body);
    let page = match layer {
        Layer::Help { .. } => help::page(model, area.width),
        Layer::Peek { .. } => peek(model, area.width),
        Layer::Notice { lines, .. } => {
            let mut page = Page::new(model.theme, area.width);
            for line in lines {
                page.text(line, Tone::Plain);
                page.gap();
            }
            page
        }
        Layer::WhatIf(state) => return what_if::page(model, state, area),
        Layer::Palette(_) | Layer::Path(_) => return None,
    };
    Some((page, area.height))
}

pub(super) fn draw(model: &Model<'_>, layer: &Layer, body: Rect, frame: &mut Frame<'_>) {
    let outer = frame_of(layer, body);
    frame.render_widget(Clear, outer);
    let name = match (title(layer), layer) {
        (Some(key), _) => model.texts.say(key),
        (None, Layer::Notice { title, .. }) => title.clone(),
        (None, _) => String::new(),
    };
    let block = Block::bordered()
        .border_type(BorderType::Rounded)
        .border_style(model.theme.style(Tone::Quiet))
        .title(ratatui::text::Line::styled(
            format!(" {name} "),
            model.theme.style(Tone::Title),
        ));
    frame.render_widget(block, outer);
    let area = inside(layer, body);
    match layer {
        Layer::Help { scroll } | Layer::Peek { scroll } | Layer::Notice { scroll, .. } => {
            if let Some((page, _)) = of_layer(model, layer, body) {
                page.draw(*scroll, area, frame);
            }
        }
        Layer::Palette(palette) => draw_palette(model, palette, area, frame),
        Layer::WhatIf(state) => {
            let page = of_layer(model, layer, body);
            what_if::draw(model, state, page, area, frame);
        }
        Layer::Path(dialog) => draw_path(model, dialog, area, frame),
    }
}

/// The page of a layer: the one that was prepared, when it is on top.
fn of_layer(model: &Model<'_>, layer: &Layer, body: Rect) -> Option<(Page, u16)> {
    let is_top = model
        .layers
        .last()
        .is_some_and(|top| std::ptr::eq(top, layer));
    if is_top {
        model.page(model.place(), body)
    } else {
        page(model, layer, body)
    }
}

/// What stands where results would be, before there are any.
pub(super) fn nothing_yet(model: &Model<'_>, area: Rect, frame: &mut Frame<'_>) {
    let mut page = Page::new(model.theme, area.width);
    page.text(&model.texts.say("tui-nothing-yet"), Tone::Strong);
    page.gap();
    page.text(&model.texts.say("tui-nothing-yet-how"), Tone::Plain);
    page.draw(0, area, frame);
}

pub(super) fn peek(model: &Model<'_>, width: u16) -> Page {
    let mut page = Page::new(model.theme, width);
    match (&model.results, model.dossier()) {
        (Some(results), Some(dossier)) if !results.plans.scenarios.is_empty() => {
            let case = model.case_of(dossier);
            explain::peek(&mut page, &Words::new(&case, &model.texts), results);
        }
        _ => {
            page.text(&model.texts.say("tui-nothing-yet"), Tone::Strong);
            page.gap();
            page.text(&model.texts.say("tui-nothing-yet-how"), Tone::Plain);
        }
    }
    page
}

/// A line in which one types, with its cursor; gives what is left below.
fn draw_field(
    model: &Model<'_>,
    field: &crate::tui::widgets::field::Field,
    focused: bool,
    area: Rect,
    frame: &mut Frame<'_>,
) -> Rect {
    let folded = field.folded(area.width.saturating_sub(2));
    let (rows, cursor) = folded.window(area.height.min(2));
    let height = u16::try_from(rows.len()).unwrap_or(1).min(area.height);
    let mut page = Page::new(model.theme, area.width);
    for (at, row) in rows.into_iter().enumerate() {
        let text: String = row.spans.iter().map(|span| span.content.as_ref()).collect();
        let lead = if at == 0 && focused { "›" } else { " " };
        page.line(ratatui::text::Line::from(format!("{lead} {text}")));
    }
    page.draw(0, Rect { height, ..area }, frame);
    if focused && height > 0 && area.width > 2 {
        let x = area.x + (folded.column + 2).min(area.width - 1);
        frame.set_cursor_position(Position::new(x, area.y + cursor.min(height - 1)));
    }
    Rect {
        y: area.y + height,
        height: area.height - height,
        ..area
    }
}

fn draw_palette(model: &Model<'_>, palette: &Palette, area: Rect, frame: &mut Frame<'_>) {
    let rest = draw_field(model, &palette.field, true, area, frame);
    let rows: Vec<Row> = model
        .found_commands()
        .into_iter()
        .map(|entry| {
            let keys: Vec<String> = entry
                .keys
                .iter()
                .map(|key| key.name(&model.texts))
                .collect();
            Row::new("", entry.label(&model.texts)).ended(keys.join(", "))
        })
        .collect();
    if rows.is_empty() {
        let mut page = Page::new(model.theme, rest.width);
        page.text(&model.texts.say("tui-palette-empty"), Tone::Plain);
        page.draw(0, rest, frame);
        return;
    }
    list::draw(&rows, Some(palette.cursor), model.theme, rest, frame);
}

fn draw_path(model: &Model<'_>, dialog: &PathDialog, area: Rect, frame: &mut Frame<'_>) {
    let key = match dialog.purpose {
        PathPurpose::New => "tui-path-new-how",
        PathPurpose::Open if dialog.nearby.is_empty() => "tui-path-open-none-how",
        PathPurpose::Open => "tui-path-open-how",
        PathPurpose::SaveAs => "tui-path-save-as-how",
    };
    let mut top = Page::new(model.theme, area.width);
    top.text(&model.texts.say(key), Tone::Plain);
    let height = u16::try_from(top.height()).unwrap_or(1).min(area.height);
    top.draw(0, Rect { height, ..area }, frame);
    let rest = Rect {
        y: area.y + height,
        height: area.height - height,
        ..area
    };
    let rest = draw_field(model, &dialog.field, dialog.cursor == 0, rest, frame);
    let mut wrong = Page::new(model.theme, rest.width);
    if let Some(error) = &dialog.error {
        wrong.marked("✗", error, Tone::Bad);
    }
    let height = u16::try_from(wrong.height()).unwrap_or(0).min(rest.height);
    wrong.draw(0, Rect { height, ..rest }, frame);
    let rest = Rect {
        y: rest.y + height,
        height: rest.height - height,
        ..rest
    };
    let rows: Vec<Row> = dialog
        .nearby
        .iter()
        .map(|path| Row::new("", clean(&path.display().to_string())))
        .collect();
    list::draw(
        &rows,
        dialog.cursor.checked_sub(1),
        model.theme,
        rest,
        frame,
    );
}
