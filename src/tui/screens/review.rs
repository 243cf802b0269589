//! All the questions by part, with the answers in words.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::dossier::model::Answer;
use crate::questionnaire::answers::describe;
use crate::questionnaire::{Course, State, Step};
use crate::text::typeset;
use crate::tui::model::{Model, ReviewFilter};
use crate::tui::theme::Tone;
use crate::tui::widgets::list::{self, Row};
use crate::tui::widgets::page::Page;

/// Lines kept at the bottom for the question under the cursor.
const DETAIL: u16 = 5;

pub(super) fn draw(model: &Model<'_>, area: Rect, frame: &mut Frame<'_>) {
    let Some(course) = model.course() else { return };
    let mut top = Page::new(model.theme, area.width);
    top.text(&heading(model, &course), Tone::Title);
    let narrow = super::is_narrow(area);
    if !narrow {
        top.text(
            &model.texts.say(filter_key(model.review.filter)),
            Tone::Quiet,
        );
    }
    let top_height =
        u16::try_from(top.height())
            .unwrap_or(2)
            .min(if narrow { 2 } else { area.height });
    top.draw(
        0,
        Rect {
            height: top_height,
            ..area
        },
        frame,
    );
    let shown: Vec<&Step<'_>> = course
        .steps()
        .iter()
        .filter(|step| model.is_reviewed(step))
        .collect();
    let detail_height = if narrow {
        0
    } else {
        DETAIL.min(area.height / 3)
    };
    let list_area = Rect {
        y: area.y + top_height,
        height: area.height.saturating_sub(top_height + detail_height),
        ..area
    };
    let mut rows = Vec::new();
    let mut cursor = None;
    let mut section = None;
    let mut instance = None;
    for (at, step) in shown.iter().enumerate() {
        if section != Some(step.section) {
            section = Some(step.section);
            let title = model.questionnaire.sections.get(step.section);
            let title = title.map_or_else(String::new, |section| {
                typeset(section.title.get(model.lang()), model.lang())
            });
            rows.push(Row::heading(title));
            instance = None;
        }
        if instance != step.reference.instance {
            instance.clone_from(&step.reference.instance);
            if let Some(name) = course.instance_label(&step.reference, model.lang()) {
                rows.push(Row::heading(format!("  {}", typeset(&name, model.lang()))));
            }
        }
        if at == model.review.cursor {
            cursor = Some(rows.len());
        }
        rows.push(row(model, &course, step));
    }
    if rows.is_empty() {
        rows.push(Row::new("", model.texts.say("tui-review-empty")));
    }
    list::draw(&rows, cursor, model.theme, list_area, frame);
    if let Some(step) = shown.get(model.review.cursor) {
        let mut detail = Page::new(model.theme, area.width);
        detail.gap();
        detail.text(&question(model, &course, step), Tone::Strong);
        detail.text(&answer(model, &course, step), Tone::Plain);
        let bottom = Rect {
            y: list_area.y + list_area.height,
            height: detail_height,
            ..area
        };
        detail.draw(0, indent(bottom), frame);
    }
}

/// A line of air above.
fn indent(area: Rect) -> Rect {
    Rect {
        y: area.y + u16::from(area.height > 0),
        height: area.height.saturating_sub(1),
        ..area
    }
}

fn heading(model: &Model<'_>, course: &Course<'_>) -> String {
    let count = |state: State| {
        course
            .steps()
            .iter()
            .filter(|step| step.state == state)
            .count()
    };
    model.texts.say_with(
        "tui-review-heading",
        &[
            ("total", course.steps().len().into()),
            ("open", count(State::Open).into()),
            ("review", count(State::ToReview).into()),
        ],
    )
}

fn filter_key(filter: ReviewFilter) -> &'static str {
    match filter {
        ReviewFilter::All => "tui-review-all",
        ReviewFilter::Open => "tui-review-open",
        ReviewFilter::ToReview => "tui-review-to-review",
        ReviewFilter::Unknown => "tui-review-unknown",
    }
}

fn row(model: &Model<'_>, course: &Course<'_>, step: &Step<'_>) -> Row {
    let given = course.dossier().answers.get(&step.reference);
    let (mark, tone) = match (step.state, given) {
        (State::Open, _) => ("–", Tone::Quiet),
        (State::ToReview, _) => ("!", Tone::Doubt),
        (State::Answered, Some(Answer::Unknown)) => ("?", Tone::Doubt),
        (State::Answered, _) => ("✓", Tone::Plain),
    };
    let text = typeset(step.question.text.get(model.lang()), model.lang());
    Row::new(mark, text)
        .toned(tone)
        .ended(answer(model, course, step))
}

/// The question, after the need or tool for which it is asked.
fn question(model: &Model<'_>, course: &Course<'_>, step: &Step<'_>) -> String {
    let lang = model.lang();
    let text = typeset(step.question.text.get(lang), lang);
    match course.instance_label(&step.reference, lang) {
        Some(name) => {
            let name = typeset(&name, lang);
            model.texts.say_with(
                "tui-review-instance",
                &[("name", name.into()), ("question", text.into())],
            )
        }
        None => text,
    }
}

fn answer(model: &Model<'_>, course: &Course<'_>, step: &Step<'_>) -> String {
    let Some(answer) = course.dossier().answers.get(&step.reference) else {
        return model.texts.say("tui-unanswered");
    };
    let words = describe(course, &step.reference, answer, &model.texts);
    match step.state {
        State::ToReview => model
            .texts
            .say_with("tui-answer-to-review", &[("answer", words.into())]),
        _ => words,
    }
}
