//! What is around every screen: where one is, and the keys.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Paragraph};
use unicode_width::UnicodeWidthStr;

use crate::dossier::model::{Answer, QuestionRef};
use crate::text::date;
use crate::tui::commands::{Entry, Place};
use crate::tui::keys::Key;
use crate::tui::model::Model;
use crate::tui::theme::Tone;
use crate::tui::update::TABS;
use crate::tui::widgets::page::Page;
use crate::tui::widgets::wrap::cut;

/// Lines that a sentence about what was done takes at most.
const STATUS: u16 = 4;
/// The question whose answer names the association.
const NAME: &str = "association.name";

/// Name of the dossier, its day, and whether it is saved; on the results, the tabs.
pub(super) fn header(model: &Model<'_>, area: Rect, frame: &mut Frame<'_>) {
    let width = usize::from(area.width);
    let right = saved(model);
    let left = match model.dossier() {
        Some(_) => format!("Trousse · {}", name(model)),
        None => "Trousse".to_owned(),
    };
    let (text, tone) = &right;
    let text = cut(text, width.saturating_sub(20));
    let left = cut(&left, width.saturating_sub(text.width() + 2));
    let gap = width.saturating_sub(left.width() + text.width());
    let line = Line::from(vec![
        Span::styled(left, model.theme.style(Tone::Title)),
        Span::raw(" ".repeat(gap)),
        Span::styled(text, model.theme.style(*tone)),
    ]);
    frame.render_widget(Paragraph::new(line), row(area, 0));
    if TABS.contains(&model.screen()) && area.height >= super::NARROW.1 {
        tabs(model, row(area, 1), frame);
    }
}

fn tabs(model: &Model<'_>, area: Rect, frame: &mut Frame<'_>) {
    let mut spans = vec![Span::raw("  ")];
    for tab in TABS {
        let label = model.texts.say(tab.label());
        let tone = if tab == model.screen() {
            Tone::Selected
        } else {
            Tone::Quiet
        };
        spans.push(Span::styled(format!(" {label} "), model.theme.style(tone)));
        spans.push(Span::raw(" "));
    }
    frame.render_widget(Paragraph::new(Line::from(spans)), area);
}

fn name(model: &Model<'_>) -> String {
    let told = model
        .dossier()
        .and_then(|dossier| dossier.answers.get(&QuestionRef::once(NAME)));
    match (
        told,
        model.open.as_ref().and_then(|open| open.path.as_ref()),
    ) {
        (Some(Answer::Text(name)), _) => name.clone(),
        (_, Some(path)) => path
            .file_name()
            .map(|name| crate::text::clean(&name.to_string_lossy()))
            .unwrap_or_default(),
        _ => model.texts.say("tui-unnamed"),
    }
}

fn saved(model: &Model<'_>) -> (String, Tone) {
    let Some(open) = &model.open else {
        return (String::new(), Tone::Quiet);
    };
    let (key, tone) = match open {
        _ if open.unsaved.is_some() => ("tui-not-saved", Tone::Bad),
        _ if open.read_only => ("tui-read-only", Tone::Doubt),
        _ if open.path.is_none() => ("tui-in-memory", Tone::Doubt),
        _ => ("tui-saved", Tone::Quiet),
    };
    let saved = model.texts.say(key);
    let text = match open.dossier.as_of {
        Some(day) => {
            let day = date::long(day, model.lang());
            let day = model.texts.say_with("tui-as-of", &[("day", day.into())]);
            format!("{day} · {saved}")
        }
        None => saved,
    };
    (text, tone)
}

/// The sentence about what was just done, and the keys that matter here.
pub(super) fn footer(model: &Model<'_>, area: Rect, frame: &mut Frame<'_>) {
    let last = area.height.saturating_sub(1);
    let keys = keys(model, area);
    let narrow = area.height < super::NARROW.1 || area.width < super::NARROW.0;
    let unsaved = model.open.as_ref().and_then(|open| open.unsaved.as_ref());
    let status = match (&model.status, unsaved) {
        (Some(status), _) => Some((status.text.clone(), status.bad)),
        (None, Some(reason)) => Some((reason.clone(), true)),
        (None, None) => None,
    };
    frame.render_widget(Paragraph::new(keys), row(area, last));
    let Some((text, bad)) = status else { return };
    let (mark, tone) = if bad {
        ("✗", Tone::Bad)
    } else {
        ("", Tone::Strong)
    };
    let margin = if narrow { 0 } else { 2 };
    let mut page = Page::new(model.theme, area.width.saturating_sub(2 * margin));
    page.marked(mark, &text, tone);
    // A long sentence takes lines from the screen above; only where there is no room it takes those of the keys.
    let height = u16::try_from(page.height()).unwrap_or(1).clamp(1, STATUS);
    let below = u16::from(!narrow);
    let over = Rect {
        x: area.x,
        y: area.y + area.height.saturating_sub(height + below),
        width: area.width,
        height: height.min(area.height),
    };
    frame.render_widget(Clear, over);
    let inside = Rect {
        x: over.x + margin,
        width: over.width.saturating_sub(2 * margin),
        ..over
    };
    page.draw(0, inside, frame);
}

/// The footer: help first in importance and last in place, then as many commands as there is room for.
fn keys(model: &Model<'_>, area: Rect) -> Line<'static> {
    let width = usize::from(area.width);
    let place = model.place();
    let typing = model.is_typing();
    let mut entries: Vec<(usize, &Entry)> = model
        .useful(place)
        .filter(|entry| entry.footer > 0)
        .filter(|entry| entry.id != "read-on" || super::goes_on(model, area))
        .enumerate()
        .collect();
    // The way out is named before all else that there is room for.
    entries.sort_by_key(|(_, entry)| match entry.id {
        "close" => 1,
        _ => entry.footer,
    });
    let mut shown: Vec<((u8, usize), String, String)> = Vec::new();
    let mut used = 0;
    for (at, entry) in entries {
        let Some(key) = shown_key(entry, typing) else {
            continue;
        };
        let key = key.name(&model.texts);
        let label = entry.short(&model.texts);
        let wide = key.width() + label.width() + 4;
        if used + wide > width + 3 {
            continue;
        }
        used += wide;
        let order = match entry.id {
            "help" => u8::MAX,
            _ => entry.footer,
        };
        shown.push(((order, at), key, label));
    }
    shown.sort_by_key(|(order, _, _)| *order);
    let mut spans = Vec::new();
    for (at, (_, key, label)) in shown.into_iter().enumerate() {
        if at > 0 {
            spans.push(Span::styled(" · ", model.theme.style(Tone::Quiet)));
        }
        spans.push(Span::styled(key, model.theme.style(Tone::Key)));
        spans.push(Span::raw(format!(" {label}")));
    }
    Line::from(spans)
}

/// The first key of a command that works where one is.
pub(super) fn shown_key(entry: &Entry, typing: bool) -> Option<Key> {
    entry
        .keys
        .iter()
        .copied()
        .find(|key| !typing || !(key.types() || is_for_fields(*key)))
}

/// Keys that move the cursor of a field.
fn is_for_fields(key: Key) -> bool {
    matches!(
        key,
        Key::Left | Key::Right | Key::Home | Key::End | Key::Backspace | Key::Delete
    )
}

/// One row of an area; empty when the area is not so high.
pub(super) fn row(area: Rect, at: u16) -> Rect {
    let height = u16::from(at < area.height);
    Rect {
        y: area.y + at.min(area.height),
        height,
        ..area
    }
}

/// The place under the layers whose keys help explains.
pub(super) fn place_below(model: &Model<'_>) -> Place {
    let mut below = model.layers.iter().rev().skip(1);
    match below.next() {
        Some(crate::tui::model::Layer::WhatIf(_)) => Place::WhatIf,
        Some(crate::tui::model::Layer::Peek { .. }) => Place::Peek,
        Some(crate::tui::model::Layer::Path(_)) => Place::Path,
        _ => model.screen(),
    }
}
