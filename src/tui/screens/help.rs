//! The keys of a place, from the table of commands.

use unicode_width::UnicodeWidthStr;

use super::chrome::place_below;
use crate::text::typeset;
use crate::tui::commands::Place;
use crate::tui::model::Model;
use crate::tui::theme::Tone;
use crate::tui::widgets::page::Page;
use crate::tui::widgets::wrap::fit;

/// Columns of the keys.
const KEYS: usize = 20;

/// The help of the place under the layers: of a question its own first.
pub(super) fn page(model: &Model<'_>, width: u16) -> Page {
    let place = place_below(model);
    let mut page = Page::new(model.theme, width);
    if place == Place::Question
        && let Some((_, question)) = model.question()
        && let Some(help) = &question.help
    {
        page.title(&model.texts.say("tui-place-question"));
        page.text(&typeset(help.get(model.lang()), model.lang()), Tone::Plain);
    }
    let title = model.texts.say_with(
        "tui-help-title",
        &[("place", model.texts.say(place.label()).into())],
    );
    page.title(&title);
    for entry in model.useful(place) {
        let keys: Vec<String> = entry
            .keys
            .iter()
            .map(|key| key.name(&model.texts))
            .collect();
        let keys = keys.join(&format!(" {} ", model.texts.say("tui-key-or")));
        let label = entry.label(&model.texts);
        if keys.width() <= KEYS {
            page.marked(&fit(&keys, KEYS), &label, Tone::Plain);
        } else {
            page.text(&keys, Tone::Plain);
            page.marked(&" ".repeat(KEYS), &label, Tone::Plain);
        }
    }
    page.gap();
    page.text(&model.texts.say("tui-help-typing"), Tone::Quiet);
    page
}
