//! What to write, where, and what was written.

use std::collections::BTreeMap;
use std::path::PathBuf;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use crate::delivery::Form;
use crate::text::{Lang, clean};
use crate::tui::model::Model;
use crate::tui::theme::Tone;
use crate::tui::update::ExportRow;
use crate::tui::widgets::list::{self, Row};
use crate::tui::widgets::page::Page;

pub(super) fn draw(model: &Model<'_>, area: Rect, frame: &mut Frame<'_>) {
    let mut top = Page::new(model.theme, area.width);
    top.text(&model.texts.say("tui-export-title"), Tone::Title);
    // What was written is worth more than what is about to be.
    if !super::is_narrow(area) && model.export.done.is_none() {
        top.text(&model.texts.say("tui-export-what"), Tone::Plain);
    }
    if !super::is_narrow(area) {
        top.gap();
    }
    let height = u16::try_from(top.height()).unwrap_or(1).min(area.height);
    top.draw(0, Rect { height, ..area }, frame);
    let rows: Vec<Row> = ExportRow::ALL
        .iter()
        .map(|row| draw_row(model, *row))
        .collect();
    let list_height = u16::try_from(rows.len())
        .unwrap_or(6)
        .min(area.height - height);
    let list = Rect {
        y: area.y + height,
        height: list_height,
        ..area
    };
    list::draw(&rows, Some(model.export.cursor), model.theme, list, frame);
    if model.export.cursor == 0 && model.layers.is_empty() && list_height > 0 {
        let label = folder_label(model);
        let before = unicode_width::UnicodeWidthStr::width(label.as_str()) + 2;
        let folded = model.export.folder.folded(u16::MAX);
        let column = u16::try_from(before)
            .unwrap_or(0)
            .saturating_add(folded.column)
            .min(area.width.saturating_sub(1));
        frame.set_cursor_position(Position::new(list.x + column, list.y));
    }
    let rest = Rect {
        y: list.y + list.height,
        height: area.height - height - list_height,
        ..area
    };
    outcome(model, rest.width).draw(0, rest, frame);
}

fn folder_label(model: &Model<'_>) -> String {
    model
        .texts
        .say_with("tui-export-folder", &[("folder", "".into())])
}

fn draw_row(model: &Model<'_>, row: ExportRow) -> Row {
    let tick = |yes: bool| if yes { "[x]" } else { "[ ]" };
    let say = |key: &str| model.texts.say(key);
    match row {
        ExportRow::Folder => Row::new(
            "",
            format!("{}{}", folder_label(model), model.export.folder.text()),
        ),
        ExportRow::Language(lang) => {
            let key = match lang {
                Lang::Fr => "tui-export-french",
                Lang::En => "tui-export-english",
            };
            Row::new(tick(model.export.languages.contains(&lang)), say(key))
        }
        ExportRow::Form(form) => {
            let key = match form {
                Form::Pdf | Form::LargePdf => "tui-export-pdf",
                Form::Markdown => "tui-export-markdown",
                Form::Html => "tui-export-html",
                Form::Odt => "tui-export-odt",
                Form::Docx => "tui-export-docx",
                Form::Json => "tui-export-json",
            };
            Row::new(tick(model.export.forms.contains(&form)), say(key))
        }
        ExportRow::Write => Row::new("", say("tui-export-write")).toned(Tone::Strong),
    }
}

fn outcome(model: &Model<'_>, width: u16) -> Page {
    let mut page = Page::new(model.theme, width);
    page.line(ratatui::text::Line::default());
    match &model.export.done {
        None if model.export.writing => {
            page.text(&model.texts.say("tui-export-writing"), Tone::Strong);
        }
        None => {}
        Some(Ok(paths)) => {
            let folder = paths.first().and_then(|path| path.parent());
            let folder = folder.map_or_else(String::new, |folder| folder.display().to_string());
            let said = model.texts.say_with(
                "tui-export-done",
                &[
                    ("count", paths.len().into()),
                    ("folder", clean(&folder).into()),
                ],
            );
            page.marked("✓", &said, Tone::Good);
            for (name, endings) in documents(paths) {
                let said = model.texts.say_with(
                    "tui-row",
                    &[
                        ("name", clean(&name).into()),
                        ("value", endings.join(", ").into()),
                    ],
                );
                page.marked("–", &said, Tone::Plain);
            }
        }
        Some(Err(reason)) => page.marked("✗", reason, Tone::Bad),
    }
    page
}

/// The files by document: its name, then the endings in which it was written.
fn documents(paths: &[PathBuf]) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for path in paths {
        let part = |part: Option<&std::ffi::OsStr>| {
            part.map_or_else(String::new, |part| part.to_string_lossy().into_owned())
        };
        let endings = found.entry(part(path.file_stem())).or_default();
        endings.push(part(path.extension()));
    }
    found
}
