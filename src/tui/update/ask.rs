//! A question is answered, put off, left, come back to. Going back is always possible.

use crate::dossier::model::{Answer, QuestionRef};
use crate::questionnaire::answers;
use crate::questionnaire::model::QuestionKind;
use crate::tui::asking::Row;
use crate::tui::commands::{Command, Place};
use crate::tui::keys::Key;
use crate::tui::message::Effect;
use crate::tui::model::Model;
use crate::tui::widgets::field::Field;

use super::motion::moved;

/// What a French keyboard gives on the row of digits without Shift, in its order.
const AZERTY_DIGITS: &str = "&é\"'(-è_çà";

/// Goes on where one stopped.
pub(super) fn resume(model: &mut Model<'_>) {
    let next = model
        .course()
        .and_then(|course| course.resume().map(|step| step.reference.clone()));
    if let Some(next) = next {
        go_to(model, next);
    }
}

/// Shows a question, on its present answer.
pub(super) fn go_to(model: &mut Model<'_>, at: QuestionRef) {
    model.asking.error = None;
    model.asking.help = false;
    let draft = model.asking.drafts.get(&at).cloned();
    model.asking.at = Some(at);
    let text = draft.unwrap_or_else(|| model.typed_answer());
    model.asking.field = Field::new(&text);
    model.asking.cursor = model.first_row();
    if model.screen() != Place::Question {
        model.screens.push(Place::Question);
    }
}

pub(super) fn perform(model: &mut Model<'_>, command: Command) -> Vec<Effect> {
    let count = model.rows().len();
    match command {
        Command::Accept => accept(model),
        Command::Tick => tick(model),
        Command::DontKnow => {
            let effects = give(model, Answer::Unknown);
            step(model, true);
            effects
        }
        Command::Previous => {
            let effects = put_down(model);
            step(model, false);
            effects
        }
        Command::Next => {
            let effects = put_down(model);
            step(model, true);
            effects
        }
        Command::Mark => mark(model),
        Command::Clear => clear(model),
        Command::QuestionHelp => {
            model.asking.help = !model.asking.help;
            Vec::new()
        }
        Command::RankUp => rank(model, false),
        Command::RankDown => rank(model, true),
        _ => {
            let cursor = moved(model.asking.cursor, count, command);
            model.asking.cursor = cursor;
            Vec::new()
        }
    }
}

/// Puts the cursor on the option of that number.
pub(super) fn nth(model: &mut Model<'_>, key: Key) {
    let Key::Char(c) = key else { return };
    let number = match c.to_digit(10) {
        Some(0) => Some(9),
        Some(digit) => usize::try_from(digit - 1).ok(),
        None => AZERTY_DIGITS.chars().position(|other| other == c),
    };
    if let Some(number) = number.filter(|number| *number < model.rows().len()) {
        model.asking.cursor = number;
    }
}

/// The question before or after; after the last one, the review.
fn step(model: &mut Model<'_>, forward: bool) {
    let Some(at) = model.asking.at.clone() else {
        return;
    };
    let neighbour = model.course().and_then(|course| {
        let step = if forward {
            course.next(&at)
        } else {
            course.previous(&at)
        };
        step.map(|step| step.reference.clone())
    });
    match neighbour {
        Some(neighbour) => go_to(model, neighbour),
        None if forward => {
            model.tell(model.texts.say("tui-last-question"));
            model.screens.retain(|place| *place != Place::Review);
            model.screens.push(Place::Review);
        }
        None => model.tell(model.texts.say("tui-first-question")),
    }
}

/// Stores an answer.
fn give(model: &mut Model<'_>, answer: Answer) -> Vec<Effect> {
    let (Some(at), Some(open)) = (&model.asking.at, &mut model.open) else {
        return Vec::new();
    };
    if open.dossier.answers.get(at) == Some(&answer) && !open.dossier.to_review.contains(at) {
        return Vec::new();
    }
    let outcome = answers::answer(
        model.questionnaire,
        model.base,
        &mut open.dossier,
        at,
        answer,
    );
    match outcome {
        Ok(marked) => {
            model.asking.drafts.remove(at);
            model.asking.error = None;
            if !marked.is_empty() {
                let count = marked.len();
                model.tell(
                    model
                        .texts
                        .say_with("tui-marked", &[("count", count.into())]),
                );
            }
            model.changed()
        }
        Err(error) => {
            model.asking.error = Some(error.say(&model.texts));
            Vec::new()
        }
    }
}

/// Takes what is typed as the answer; none when it cannot be.
fn commit(model: &mut Model<'_>) -> Option<Vec<Effect>> {
    let (at, question) = model.question()?;
    let at = at.clone();
    let typed = model.asking.field.text().trim().to_owned();
    let is_typed = matches!(
        question.kind,
        QuestionKind::Number { .. }
            | QuestionKind::Money
            | QuestionKind::Text { .. }
            | QuestionKind::Date
    );
    if !is_typed || typed == model.typed_answer().trim() {
        return Some(Vec::new());
    }
    if typed.is_empty() {
        return Some(clear(model));
    }
    let read = answers::parse(&model.course()?, &at, &typed, model.lang());
    match read {
        Ok(answer) => {
            let effects = give(model, answer);
            model.asking.error.is_none().then_some(effects)
        }
        Err(error) => {
            model.asking.error = Some(error.say(&model.texts));
            model.asking.drafts.insert(at, typed);
            None
        }
    }
}

/// Leaves a question: what is typed becomes the answer if it can, else waits for the return. Never stops anybody.
pub(super) fn put_down(model: &mut Model<'_>) -> Vec<Effect> {
    if model.screen() != Place::Question {
        return Vec::new();
    }
    let effects = commit(model).unwrap_or_default();
    model.asking.error = None;
    effects
}

fn accept(model: &mut Model<'_>) -> Vec<Effect> {
    let Some(row) = model.rows().get(model.asking.cursor).cloned() else {
        return Vec::new();
    };
    let several = matches!(
        model.question(),
        Some((_, q)) if matches!(q.kind, QuestionKind::Choices(_) | QuestionKind::Ranking(_))
    );
    match row {
        Row::Suggestion(_) | Row::FreeName(_) => return tick(model),
        // What was typed names a tool: it is added before one goes on.
        Row::Field if is_tools(model) && !model.asking.field.is_empty() => {
            model.asking.cursor = 1;
            return tick(model);
        }
        // Who presses Enter on the first option of many means to tick it.
        Row::Option(_) if several && model.answer().is_none() => {
            let effects = tick(model);
            model.tell(model.texts.say("tui-ticked"));
            return effects;
        }
        _ => {}
    }
    let single =
        matches!(row, Row::DontKnow | Row::Nothing) || (matches!(row, Row::Option(_)) && !several);
    let effects = if single {
        tick(model)
    } else {
        match commit(model) {
            Some(effects) => effects,
            None => return Vec::new(),
        }
    };
    if model.asking.error.is_some() {
        return effects;
    }
    let effects = [effects, confirm(model)].concat();
    step(model, true);
    effects
}

/// Who passes an answer to look at again with Enter has looked at it.
fn confirm(model: &mut Model<'_>) -> Vec<Effect> {
    let (Some(at), Some(open)) = (&model.asking.at, &mut model.open) else {
        return Vec::new();
    };
    if !open.dossier.to_review.contains(at) {
        return Vec::new();
    }
    answers::confirm(&mut open.dossier, at);
    model.changed()
}

fn is_tools(model: &Model<'_>) -> bool {
    matches!(model.question(), Some((_, q)) if q.kind == QuestionKind::Tools)
}

/// Ticks or unticks the row under the cursor.
fn tick(model: &mut Model<'_>) -> Vec<Effect> {
    let Some(row) = model.rows().get(model.asking.cursor).cloned() else {
        return Vec::new();
    };
    let Some(kind) = model.question().map(|(_, question)| question.kind.clone()) else {
        return Vec::new();
    };
    let answer = match (row, kind) {
        (Row::DontKnow, _) => Answer::Unknown,
        (Row::Nothing, QuestionKind::Tools) => Answer::Tools(Vec::new()),
        (Row::Nothing, _) => Answer::Choices(Vec::new()),
        (Row::Option(id), QuestionKind::YesNo) => Answer::YesNo(id == "yes"),
        (Row::Option(id), QuestionKind::Choice(_)) => Answer::Choice(id),
        (Row::Option(id), QuestionKind::Choices(_)) => Answer::Choices(toggled(model, id)),
        (Row::Option(id), QuestionKind::Ranking(_)) => {
            let mut ranked = model.ranked();
            match ranked.iter().position(|other| *other == id) {
                Some(at) => {
                    ranked.remove(at);
                }
                None => ranked.push(id.clone()),
            }
            let effects = give(model, Answer::Ranking(ranked));
            follow(model, &Row::Option(id));
            return effects;
        }
        (Row::Suggestion(name) | Row::FreeName(name), QuestionKind::Tools) => {
            let mut named = model.named_tools();
            named.push(name);
            let effects = give(model, Answer::Tools(named));
            if model.asking.error.is_none() {
                model.asking.field = Field::default();
                model.asking.cursor = 0;
            }
            return effects;
        }
        (Row::Tool(id), QuestionKind::Tools) => {
            let mut named = model.named_tools();
            named.retain(|other| *other != id);
            Answer::Tools(named)
        }
        _ => return Vec::new(),
    };
    give(model, answer)
}

/// The options ticked once `id` is ticked or unticked; what excludes all others does.
fn toggled(model: &Model<'_>, id: String) -> Vec<String> {
    let mut chosen = match model.answer() {
        Some(Answer::Choices(ids)) => ids.clone(),
        _ => Vec::new(),
    };
    if let Some(at) = chosen.iter().position(|other| *other == id) {
        chosen.remove(at);
        return chosen;
    }
    let options = model.options();
    let exclusive = |id: &String| {
        options
            .iter()
            .any(|option| option.id == *id && option.exclusive)
    };
    if exclusive(&id) {
        chosen.clear();
    }
    chosen.retain(|other| !exclusive(other));
    chosen.push(id);
    chosen
}

/// Keeps the cursor on a row that moved.
fn follow(model: &mut Model<'_>, row: &Row) {
    if let Some(at) = model.rows().iter().position(|other| other == row) {
        model.asking.cursor = at;
    }
}

/// Moves an option in a ranking; one that was not ranked is put last.
fn rank(model: &mut Model<'_>, down: bool) -> Vec<Effect> {
    let ranking = matches!(
        model.question(),
        Some((_, q)) if matches!(q.kind, QuestionKind::Ranking(_))
    );
    let Some(Row::Option(id)) = model.rows().get(model.asking.cursor).cloned() else {
        return Vec::new();
    };
    if !ranking {
        return Vec::new();
    }
    let mut ranked = model.ranked();
    match ranked.iter().position(|other| *other == id) {
        None => ranked.push(id.clone()),
        Some(at) => {
            let to = if down {
                (at + 1).min(ranked.len() - 1)
            } else {
                at.saturating_sub(1)
            };
            ranked.swap(at, to);
        }
    }
    let effects = give(model, Answer::Ranking(ranked));
    follow(model, &Row::Option(id));
    effects
}

fn mark(model: &mut Model<'_>) -> Vec<Effect> {
    match model.asking.at.clone() {
        Some(at) => mark_question(model, &at),
        None => Vec::new(),
    }
}

/// Marks an answered question to look at again, or takes the mark away.
pub(super) fn mark_question(model: &mut Model<'_>, at: &QuestionRef) -> Vec<Effect> {
    let Some(open) = &mut model.open else {
        return Vec::new();
    };
    if !open.dossier.answers.contains_key(at) {
        model.tell(model.texts.say("tui-mark-unanswered"));
        return Vec::new();
    }
    if !open.dossier.to_review.remove(at) {
        open.dossier.to_review.insert(at.clone());
    }
    model.changed()
}

/// Takes the answer back.
fn clear(model: &mut Model<'_>) -> Vec<Effect> {
    let (Some(at), Some(open)) = (model.asking.at.clone(), &mut model.open) else {
        return Vec::new();
    };
    model.asking.error = None;
    model.asking.drafts.remove(&at);
    if !open.dossier.answers.contains_key(&at) {
        return Vec::new();
    }
    answers::forget(model.questionnaire, model.base, &mut open.dossier, &at);
    model.asking.field = Field::default();
    model.tell(model.texts.say("tui-cleared"));
    model.changed()
}
