//! Going to screens and through results.

use super::motion::{moved, scrolled};
use super::{ask, why_not};
use crate::tui::commands::{Command, Place};
use crate::tui::message::Effect;
use crate::tui::model::{Layer, Model};

/// The tabs of the results, in order.
pub(crate) const TABS: [Place; 4] = [
    Place::Scenarios,
    Place::Needs,
    Place::Connections,
    Place::WhyNot,
];

/// Goes to a screen. The tabs of the results take each other's place, so that Esc leads back to where one came from.
pub(super) fn go(model: &mut Model<'_>, command: Command) -> Vec<Effect> {
    if model.open.is_none() {
        model.tell(model.texts.say("tui-nothing-open"));
        return Vec::new();
    }
    let effects = ask::put_down(model);
    if command == Command::Peek {
        model.layers.push(Layer::Peek { scroll: 0 });
        return effects;
    }
    if matches!(model.layers.last(), Some(Layer::Peek { .. })) {
        model.layers.pop();
    }
    let here = TABS.iter().position(|tab| *tab == model.screen());
    let place = match (command, here) {
        (Command::Review, _) => Place::Review,
        (Command::Export, _) => Place::Export,
        (Command::Needs, _) => Place::Needs,
        (Command::Connections, _) => Place::Connections,
        (Command::WhyNot, _) => Place::WhyNot,
        (Command::NextTab, Some(at)) => TABS[(at + 1) % TABS.len()],
        (Command::PreviousTab, Some(at)) => TABS[(at + TABS.len() - 1) % TABS.len()],
        _ => Place::Scenarios,
    };
    if place == Place::Scenarios && here.is_none() {
        look_at_recommended(model);
    }
    if TABS.contains(&place) {
        model
            .screens
            .retain(|screen| !TABS.contains(screen) && *screen != Place::Scenario);
    } else {
        model.screens.retain(|screen| *screen != place);
    }
    model.screens.push(place);
    match place {
        Place::Review => look_at_present_question(model),
        Place::WhyNot => why_not::start(model),
        Place::Export => model.export.done = None,
        _ => {}
    }
    effects
}

/// The scenarios open on the recommended one.
fn look_at_recommended(model: &mut Model<'_>) {
    super::settle::results(model);
    let Some(results) = &model.results else {
        return;
    };
    let plans = &results.plans;
    let recommended = plans.recommended().and_then(|one| {
        plans
            .scenarios
            .iter()
            .position(|scenario| scenario.stance.id == one.stance.id)
    });
    model.scenario = recommended.unwrap_or(0);
    model.scenario_scroll = 0;
}

/// The review opens on the question one comes from.
fn look_at_present_question(model: &mut Model<'_>) {
    let at = model
        .asking
        .at
        .as_ref()
        .and_then(|at| model.reviewed().iter().position(|other| other == at));
    model.review.cursor = at.unwrap_or(0);
}

pub(super) fn perform(model: &mut Model<'_>, command: Command) -> Vec<Effect> {
    match model.screen() {
        Place::Needs => needs(model, command),
        Place::Connections => connections(model, command),
        Place::Scenarios => scenarios(model, command),
        _ => scenario(model, command),
    }
    Vec::new()
}

fn needs(model: &mut Model<'_>, command: Command) {
    let rows = model.screenful();
    let Some(results) = &model.results else {
        return;
    };
    let state = &mut model.needs;
    let candidates = results
        .needs
        .get(state.need)
        .map_or(0, |need| need.ranked.len());
    match command {
        Command::Left | Command::Right => {
            state.need = moved(state.need, results.needs.len(), command);
            state.candidate = 0;
            state.scroll = 0;
        }
        Command::Accept => {
            state.wide = !state.wide;
            state.scroll = 0;
        }
        Command::PageUp | Command::PageDown => state.scroll = scrolled(state.scroll, command, rows),
        _ if state.wide => state.scroll = scrolled(state.scroll, command, rows),
        _ => {
            state.candidate = moved(state.candidate, candidates, command);
            state.scroll = 0;
        }
    }
}

fn connections(model: &mut Model<'_>, command: Command) {
    let rows = model.screenful();
    let Some(results) = &model.results else {
        return;
    };
    let state = &mut model.connections;
    let columns = if state.protocols {
        model.base.protocols.len()
    } else {
        results.matrix.providers.len()
    };
    match command {
        Command::Turn => {
            state.protocols = !state.protocols;
            state.column = 0;
            state.scroll = 0;
        }
        Command::Accept => {
            state.wide = !state.wide;
            state.scroll = 0;
        }
        Command::Left | Command::Right => {
            state.column = moved(state.column, columns, command);
            state.scroll = 0;
        }
        Command::PageUp | Command::PageDown => state.scroll = scrolled(state.scroll, command, rows),
        _ if state.wide => state.scroll = scrolled(state.scroll, command, rows),
        _ => {
            state.row = moved(state.row, results.matrix.tools.len(), command);
            state.scroll = 0;
        }
    }
}

fn scenarios(model: &mut Model<'_>, command: Command) {
    let rows = model.screenful();
    let count = model
        .results
        .as_ref()
        .map_or(0, |results| results.plans.scenarios.len());
    match command {
        Command::Accept if count > 0 => {
            model.scenario_scroll = 0;
            model.screens.push(Place::Scenario);
        }
        Command::Up | Command::Down | Command::PageUp | Command::PageDown => {
            model.scenario_scroll = scrolled(model.scenario_scroll, command, rows);
        }
        Command::Left | Command::Right | Command::First | Command::Last => {
            model.scenario = moved(model.scenario, count, command);
            model.scenario_scroll = 0;
        }
        _ => {}
    }
}

fn scenario(model: &mut Model<'_>, command: Command) {
    let rows = model.screenful();
    match command {
        Command::Left | Command::Right => {
            scenarios(model, command);
        }
        _ => model.scenario_scroll = scrolled(model.scenario_scroll, command, rows),
    }
}
