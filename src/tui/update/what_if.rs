//! Budget and priorities are moved, and the plan follows. Nothing is kept unless it is asked.

use super::motion::moved;
use crate::dossier::model::{Answer, Dossier, QuestionRef};
use crate::knowledge::model::KnowledgeBase;
use crate::questionnaire::answers;
use crate::questionnaire::model::{
    Effect as Given, LimitKind, Question, QuestionKind, Questionnaire,
};
use crate::text::Money;
use crate::tui::commands::Command;
use crate::tui::message::Effect;
use crate::tui::model::{Layer, Model, WhatIf};
use crate::tui::results::Plans;

/// Something that can be moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Lever {
    /// A limit, by its question.
    Limit(LimitKind, QuestionRef),
    /// A criterion of the ranking, by its id.
    Criterion(String, QuestionRef),
}

/// Opens the overlay on a copy of the dossier.
pub(super) fn open(model: &mut Model<'_>) -> Vec<Effect> {
    let effects = super::ask::put_down(model);
    let Some(dossier) = model.dossier().cloned() else {
        model.tell(model.texts.say("tui-nothing-open"));
        return effects;
    };
    super::settle::results(model);
    let Some(plans) = model.results.as_ref().map(|results| results.plans.clone()) else {
        return effects;
    };
    model.layers.push(Layer::WhatIf(Box::new(WhatIf {
        dossier,
        plans,
        moves: 0,
        cursor: 0,
        scroll: 0,
    })));
    effects
}

pub(super) fn perform(model: &mut Model<'_>, command: Command) -> Vec<Effect> {
    let (base, questionnaire) = (model.base, model.questionnaire);
    let original = model.dossier().cloned();
    let Some(Layer::WhatIf(state)) = model.layers.last_mut() else {
        return Vec::new();
    };
    let levers = levers(questionnaire, base, &state.dossier);
    let lever = levers.get(state.cursor).cloned();
    match (command, lever) {
        (Command::Keep, _) => return keep(model),
        (Command::Reset, _) => {
            if let Some(original) = original {
                state.dossier = original;
            }
        }
        (Command::Left | Command::Right, Some(Lever::Limit(_, at))) => {
            shift(
                questionnaire,
                base,
                &mut state.dossier,
                &at,
                command == Command::Right,
            );
        }
        (
            Command::Left | Command::Right | Command::RankUp | Command::RankDown,
            Some(Lever::Criterion(id, at)),
        ) => {
            let up = matches!(command, Command::Right | Command::RankUp);
            rank(questionnaire, base, &mut state.dossier, &at, &id, up);
            let levers = self::levers(questionnaire, base, &state.dossier);
            let place = levers
                .iter()
                .position(|lever| matches!(lever, Lever::Criterion(other, _) if *other == id));
            state.cursor = place.unwrap_or(state.cursor);
        }
        _ => {
            state.cursor = moved(state.cursor, levers.len(), command);
            return Vec::new();
        }
    }
    let moved = state.dossier.clone();
    let plans = Plans::of(&model.case_of(&moved));
    if let Some(Layer::WhatIf(state)) = model.layers.last_mut() {
        state.plans = plans;
        state.moves += 1;
    }
    Vec::new()
}

/// What was moved becomes the dossier's.
fn keep(model: &mut Model<'_>) -> Vec<Effect> {
    let Some(Layer::WhatIf(state)) = model.layers.pop() else {
        return Vec::new();
    };
    let Some(open) = &mut model.open else {
        return Vec::new();
    };
    if open.dossier == state.dossier {
        return Vec::new();
    }
    open.dossier = state.dossier;
    model.tell(model.texts.say("tui-what-if-kept"));
    model.changed()
}

/// What can be moved: the limits that the questionnaire asks for, then the criteria in their present order.
pub(crate) fn levers(
    questionnaire: &Questionnaire,
    base: &KnowledgeBase,
    dossier: &Dossier,
) -> Vec<Lever> {
    let gives = |given: &dyn Fn(&Given) -> bool| {
        questionnaire
            .questions()
            .find(|question| question.gives.iter().any(|gift| given(&gift.effect)))
    };
    let mut levers: Vec<Lever> = LimitKind::ALL
        .into_iter()
        .filter_map(|kind| {
            let question = gives(&|given| *given == Given::Limit(kind))?;
            Some(Lever::Limit(kind, QuestionRef::once(&question.id)))
        })
        .collect();
    if let Some(question) = gives(&|given| *given == Given::Weights) {
        let at = QuestionRef::once(&question.id);
        let ranked = ranking(dossier, &at);
        let rest = base
            .criteria
            .iter()
            .map(|criterion| criterion.id.clone())
            .filter(|id| !ranked.contains(id));
        let order: Vec<String> = ranked.iter().cloned().chain(rest).collect();
        levers.extend(order.into_iter().map(|id| Lever::Criterion(id, at.clone())));
    }
    levers
}

/// The criteria that were ranked, in order.
pub(crate) fn ranking(dossier: &Dossier, at: &QuestionRef) -> Vec<String> {
    match dossier.answers.get(at) {
        Some(Answer::Ranking(ids)) => ids.clone(),
        _ => Vec::new(),
    }
}

/// Moves a limit by one step. What is not known starts from nothing.
fn shift(
    questionnaire: &Questionnaire,
    base: &KnowledgeBase,
    dossier: &mut Dossier,
    at: &QuestionRef,
    more: bool,
) {
    let Some(question) = questionnaire.question(&at.question) else {
        return;
    };
    let answer = match (&question.kind, dossier.answers.get(at)) {
        (QuestionKind::Money, Some(Answer::Money(money))) => Answer::Money(Money::from_minor(
            step_money(money.minor, more),
            money.currency,
        )),
        (QuestionKind::Money, _) => Answer::Money(Money::zero(base.currency)),
        (QuestionKind::Number { .. }, Some(Answer::Number(number))) => {
            Answer::Number(step_number(question, *number, more))
        }
        (QuestionKind::Number { min, .. }, _) => Answer::Number(*min),
        _ => return,
    };
    // Every step stays within the question's own range, so that nothing can be refused.
    let _ = answers::answer(questionnaire, base, dossier, at, answer);
}

/// Fifty euros at a time when there is little, a thousand when there is much.
fn step_money(minor: i64, more: bool) -> i64 {
    let size = |minor: i64| match minor / 100 {
        ..500 => 5_000,
        500..2_000 => 10_000,
        2_000..10_000 => 50_000,
        _ => 100_000,
    };
    if more {
        minor.saturating_add(size(minor))
    } else {
        (minor - size(minor - 1)).max(0)
    }
}

fn step_number(question: &Question, number: u64, more: bool) -> u64 {
    let QuestionKind::Number { min, max, .. } = question.kind else {
        return number;
    };
    let size = |number: u64| match number {
        ..20 => 1,
        20..100 => 5,
        _ => 10,
    };
    let moved = if more {
        number.saturating_add(size(number))
    } else {
        number.saturating_sub(size(number.saturating_sub(1)))
    };
    moved.clamp(min, max)
}

/// Moves a criterion up or down among those ranked. One that was not ranked joins at the end; the last one that goes
/// down leaves.
fn rank(
    questionnaire: &Questionnaire,
    base: &KnowledgeBase,
    dossier: &mut Dossier,
    at: &QuestionRef,
    id: &str,
    up: bool,
) {
    let mut ranked = ranking(dossier, at);
    match (ranked.iter().position(|other| other == id), up) {
        (None, true) => ranked.push(id.to_owned()),
        (None, false) => return,
        (Some(place), true) => ranked.swap(place, place.saturating_sub(1)),
        (Some(place), false) if place + 1 < ranked.len() => ranked.swap(place, place + 1),
        (Some(place), false) => {
            ranked.remove(place);
        }
    }
    // Only criteria of the base are ever ranked here, each once: nothing can be refused.
    let _ = answers::answer(questionnaire, base, dossier, at, Answer::Ranking(ranked));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_moves_by_steps_that_come_back() {
        let mut minor = 0;
        for _ in 0..60 {
            let next = step_money(minor, true);
            assert_eq!(step_money(next, false), minor, "{next}");
            minor = next;
        }
        assert_eq!(step_money(0, false), 0);
    }
}
