//! One question: where one stands, what is asked and why, the answers, what is wrong.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Modifier;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use unicode_width::UnicodeWidthStr;

use crate::dossier::model::Answer;
use crate::questionnaire::answers::rule;
use crate::questionnaire::model::QuestionKind;
use crate::questionnaire::{Progress, State};
use crate::text::typeset;
use crate::tui::asking::Row as Asked;
use crate::tui::commands::Place;
use crate::tui::model::Model;
use crate::tui::theme::Tone;
use crate::tui::widgets::list::{self, Row};
use crate::tui::widgets::page::Page;
use crate::tui::widgets::wrap::{cut, wrap};

/// Rows that a field takes at most.
const FIELD: u16 = 4;

/// Lines above the glimpse: what it is, and an empty one.
const GLIMPSE: u16 = 2;

/// The question and, where there is room, the place of what the answers so far give.
fn beside(area: Rect) -> Option<(Rect, Rect)> {
    if !super::shows_glimpse(area.width + 4) {
        return None;
    }
    let left = Rect {
        width: area.width * 11 / 20,
        ..area
    };
    let right = Rect {
        x: left.x + left.width + 4,
        width: area.width - left.width - 4,
        ..area
    };
    Some((left, right))
}

/// What the answers so far give, and the height in which it is seen; none where there is no room.
pub(super) fn glimpse(model: &Model<'_>, area: Rect) -> Option<(Page, u16)> {
    let (_, right) = beside(area)?;
    let height = right.height.saturating_sub(GLIMPSE);
    Some((super::layers::peek(model, right.width), height))
}

pub(super) fn draw_beside(model: &Model<'_>, area: Rect, frame: &mut Frame<'_>) {
    let Some((left, right)) = beside(area) else {
        draw(model, area, frame);
        return;
    };
    draw(model, left, frame);
    let mut title = Page::new(model.theme, right.width);
    title.text(&model.texts.say("tui-place-peek"), Tone::Quiet);
    let mut rest = right;
    title.draw(0, take(&mut rest, GLIMPSE), frame);
    if let Some((page, _)) = model.page(Place::Question, area) {
        page.draw(0, rest, frame);
    }
}

fn draw(model: &Model<'_>, area: Rect, frame: &mut Frame<'_>) {
    let rows = model.rows();
    let wanted = rows.len();
    // Every answer in view is worth more than air and introductions.
    let mut top = full_or_tight(model, area, false);
    if top.height() + wanted > usize::from(area.height) {
        top = full_or_tight(model, area, true);
    }
    let has_field = rows.first() == Some(&Asked::Field);
    let field = model.asking.field.folded(area.width.saturating_sub(2));
    let field_height = if has_field {
        u16::try_from(field.rows.len()).unwrap_or(FIELD).min(FIELD)
    } else {
        0
    };
    let error = error(model, area.width);
    let error_height = height(error.height());
    let listed: Vec<Row> = rows
        .iter()
        .filter(|row| **row != Asked::Field)
        .map(|row| list_row(model, row))
        .collect();
    let meaning = meaning(model, &rows, area.width);
    // The answers come first: what stands above them gives way, down to the question itself.
    let least = field_height + error_height + height(listed.len()).min(5);
    let top_height = height(top.height()).min(area.height.saturating_sub(least));
    let mut rest = area;
    top.draw(0, take(&mut rest, top_height), frame);
    if has_field {
        let at = take(&mut rest, field_height);
        draw_field(model, at, frame);
    }
    error.draw(0, take(&mut rest, error_height), frame);
    let meaning_height = height(meaning.height());
    let fits = height(listed.len()) + meaning_height < rest.height;
    let list_height = if fits {
        height(listed.len())
    } else {
        rest.height
    };
    let cursor = model
        .asking
        .cursor
        .checked_sub(usize::from(has_field))
        .filter(|_| !model.types_answer());
    let mut place = take(&mut rest, list_height);
    // « Je ne sais pas » is the last row; it stays in view while the others scroll.
    let options = listed.len().saturating_sub(1);
    if listed.len() > usize::from(place.height) && place.height > 2 {
        let above = take(&mut place, list_height - 1);
        let among = cursor.filter(|at| *at < options);
        let seen = among.or(cursor.map(|_| options.saturating_sub(1)));
        let first = list::first_shown(seen.unwrap_or(0), options, above.height);
        list::draw_from(&listed[..options], among, first, model.theme, above, frame);
        let last = cursor.filter(|at| *at == options).map(|_| 0);
        let dont_know = listed[options..]
            .iter()
            .map(|row| row.clone().ended(many(model, options)));
        let dont_know: Vec<Row> = dont_know.collect();
        list::draw(&dont_know, last, model.theme, place, frame);
    } else {
        list::draw(&listed, cursor, model.theme, place, frame);
    }
    if fits {
        let bottom = rest.height.saturating_sub(meaning_height);
        take(&mut rest, bottom.min(1));
        meaning.draw(0, rest, frame);
    }
}

fn height(lines: usize) -> u16 {
    u16::try_from(lines).unwrap_or(u16::MAX)
}

/// The first rows of what is left.
fn take(rest: &mut Rect, height: u16) -> Rect {
    let taken = Rect {
        height: height.min(rest.height),
        ..*rest
    };
    rest.y += taken.height;
    rest.height -= taken.height;
    taken
}

/// Everything above the answers.
fn full_or_tight(model: &Model<'_>, area: Rect, tight: bool) -> Page {
    let mut page = Page::new(model.theme, area.width);
    let (Some((at, question)), Some(course)) = (model.question(), model.course()) else {
        page.text(&model.texts.say("tui-no-question"), Tone::Plain);
        return page;
    };
    let lang = model.lang();
    let narrow = super::is_narrow(area);
    let airy = !narrow && !tight;
    let step = course.step(at);
    let section = step.and_then(|step| model.questionnaire.sections.get(step.section));
    let title = section.map_or_else(String::new, |section| {
        typeset(section.title.get(lang), lang)
    });
    if let Some(progress) = course.progress(at) {
        page.line(place(model, &title, &progress, area.width));
        if !narrow {
            page.line(gauge(model, &progress, area.width));
            page.gap();
        }
    }
    let begins = course
        .previous(at)
        .is_none_or(|before| step.is_some_and(|step| step.section != before.section));
    if let Some(section) = section.filter(|_| begins && airy) {
        page.text(&typeset(section.intro.get(lang), lang), Tone::Plain);
        page.gap();
    }
    if let Some(name) = course.instance_label(at, lang) {
        let key = if course.is_about_tools(at) {
            "tui-tool"
        } else {
            "tui-need"
        };
        let name = typeset(&name, lang);
        page.text(
            &model.texts.say_with(key, &[("name", name.into())]),
            Tone::Strong,
        );
    }
    page.text(&typeset(question.text.get(lang), lang), Tone::Title);
    if step.is_some_and(|step| step.state == State::ToReview) {
        page.marked("!", &model.texts.say("tui-to-review-why"), Tone::Doubt);
    }
    if !narrow || model.asking.help {
        let why = typeset(question.why.get(lang), lang);
        page.text(
            &model.texts.say_with("tui-why", &[("why", why.into())]),
            Tone::Quiet,
        );
    }
    if model.asking.help {
        page.gap();
        let help = question.help.as_ref().map_or_else(
            || model.texts.say("tui-no-help"),
            |help| typeset(help.get(lang), lang),
        );
        page.text(
            &model
                .texts
                .say_with("tui-help-text", &[("help", help.into())]),
            Tone::Plain,
        );
    }
    if !narrow {
        page.gap();
    }
    if let Some(label) = field_label(model) {
        page.text(&label, Tone::Plain);
    }
    if matches!(question.kind, QuestionKind::Ranking(_)) && !narrow {
        page.text(&model.texts.say("tui-ranking-how"), Tone::Quiet);
    }
    page
}

/// What is to be typed, for a question with a field.
fn field_label(model: &Model<'_>) -> Option<String> {
    let (_, question) = model.question()?;
    let key = match &question.kind {
        QuestionKind::Tools => return Some(model.texts.say("tui-field-tools")),
        QuestionKind::Number { .. }
        | QuestionKind::Money
        | QuestionKind::Text { .. }
        | QuestionKind::Date => "tui-field",
        _ => return None,
    };
    let rule = rule(question, model.base.currency, &model.texts);
    Some(model.texts.say_with(key, &[("rule", rule.into())]))
}

/// The part, and « question 7 sur 32, partie 2 sur 6 » at the right.
fn place(model: &Model<'_>, title: &str, progress: &Progress, width: u16) -> Line<'static> {
    let said = progress.say(&model.texts);
    let room = usize::from(width).saturating_sub(said.width() + 2);
    let title = cut(title, room);
    let gap = usize::from(width).saturating_sub(title.width() + said.width());
    Line::from(vec![
        Span::styled(title, model.theme.style(Tone::Quiet)),
        Span::raw(" ".repeat(gap)),
        Span::styled(
            cut(&said, usize::from(width)),
            model.theme.style(Tone::Quiet),
        ),
    ])
}

/// How far one is, as a line.
fn gauge(model: &Model<'_>, progress: &Progress, width: u16) -> Line<'static> {
    let width = usize::from(width);
    let done = (progress.number * width)
        .checked_div(progress.total)
        .unwrap_or(0)
        .min(width);
    Line::from(vec![
        Span::styled("━".repeat(done), model.theme.style(Tone::Good)),
        Span::styled("·".repeat(width - done), model.theme.style(Tone::Quiet)),
    ])
}

fn error(model: &Model<'_>, width: u16) -> Page {
    let mut page = Page::new(model.theme, width);
    if let Some(error) = &model.asking.error {
        page.marked("✗", error, Tone::Bad);
    }
    page
}

fn draw_field(model: &Model<'_>, area: Rect, frame: &mut Frame<'_>) {
    let focused = model.types_answer() && model.layers.is_empty();
    let folded = model.asking.field.folded(area.width.saturating_sub(2));
    let (rows, cursor) = folded.window(area.height);
    let pointer = if model.types_answer() { "› " } else { "  " };
    let style = model
        .theme
        .style(Tone::Plain)
        .add_modifier(Modifier::UNDERLINED);
    let lines: Vec<Line<'_>> = rows
        .into_iter()
        .enumerate()
        .map(|(at, row)| {
            let text: String = row.spans.iter().map(|span| span.content.as_ref()).collect();
            let room = usize::from(area.width.saturating_sub(2));
            let text = crate::tui::widgets::wrap::fit(&text, room);
            let lead = if at == 0 { pointer } else { "  " };
            Line::from(vec![
                Span::styled(lead, model.theme.style(Tone::Key)),
                Span::styled(text, style),
            ])
        })
        .collect();
    frame.render_widget(Paragraph::new(lines), area);
    if focused && area.height > 0 && area.width > 2 {
        let x = area.x + (folded.column + 2).min(area.width - 1);
        frame.set_cursor_position(Position::new(x, area.y + cursor.min(area.height - 1)));
    }
}

/// An answer as a row: its mark says whether it is the present one.
fn list_row(model: &Model<'_>, row: &Asked) -> Row {
    let words = model.row_words(row);
    let one = |yes: bool| if yes { "(•)" } else { "( )" };
    let some = |yes: bool| if yes { "[x]" } else { "[ ]" };
    let kind = model.question().map(|(_, question)| &question.kind);
    let answer = model.answer();
    let mark = match row {
        Asked::Field => String::new(),
        Asked::Suggestion(_) | Asked::FreeName(_) => "+".to_owned(),
        Asked::Tool(_) => some(true).to_owned(),
        Asked::DontKnow => one(answer == Some(&Answer::Unknown)).to_owned(),
        Asked::Nothing => {
            one(matches!(answer, Some(Answer::Choices(ids) | Answer::Tools(ids)) if ids.is_empty()))
                .to_owned()
        }
        Asked::Option(id) => match (kind, answer) {
            (Some(QuestionKind::Ranking(_)), _) => {
                let at = model.ranked().iter().position(|other| other == id);
                at.map_or_else(|| " –".to_owned(), |at| format!("{:>2}.", at + 1))
            }
            (Some(QuestionKind::Choices(_)), Some(Answer::Choices(ids))) => {
                some(ids.contains(id)).to_owned()
            }
            (Some(QuestionKind::Choices(_)), _) => some(false).to_owned(),
            (_, Some(Answer::YesNo(yes))) => one((id == "yes") == *yes).to_owned(),
            (_, Some(Answer::Choice(chosen))) => one(chosen == id).to_owned(),
            _ => one(false).to_owned(),
        },
    };
    let tone = match row {
        Asked::DontKnow | Asked::Nothing => Tone::Quiet,
        _ => Tone::Plain,
    };
    Row::new(mark, words).toned(tone)
}

/// How many answers there are, more than are in view, and how many of them are ticked.
fn many(model: &Model<'_>, options: usize) -> String {
    let ticked = match model.answer() {
        Some(Answer::Choices(ids)) => ids.len(),
        _ => 0,
    };
    model.texts.say_with(
        "tui-many",
        &[("count", options.into()), ("ticked", ticked.into())],
    )
}

/// What the option under the cursor means, where the base says so.
fn meaning(model: &Model<'_>, rows: &[Asked], width: u16) -> Page {
    let mut page = Page::new(model.theme, width);
    let lang = model.lang();
    let text = match rows.get(model.asking.cursor) {
        Some(Asked::Option(id)) => model
            .options()
            .into_iter()
            .find(|view| view.id == *id)
            .and_then(|view| view.meaning),
        Some(Asked::Suggestion(id) | Asked::Tool(id)) => model
            .base
            .software
            .get(id)
            .map(|software| software.summary.clone()),
        _ => None,
    };
    if let Some(text) = text {
        for line in wrap(&typeset(text.get(lang), lang), usize::from(width)) {
            page.text(&line, Tone::Quiet);
        }
    }
    page
}
