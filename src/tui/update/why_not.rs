//! Why a software is not in the plan.

use super::motion::{moved, scrolled};
use crate::planning;
use crate::questionnaire::tools_like;
use crate::tui::commands::Command;
use crate::tui::message::Effect;
use crate::tui::model::{Model, Reading};

/// The question is put about the recommended scenario, else about the last one.
pub(super) fn start(model: &mut Model<'_>) {
    super::settle::results(model);
    let Some(results) = &model.results else {
        return;
    };
    let recommended = results
        .plans
        .recommendation
        .as_ref()
        .and_then(|recommendation| {
            results
                .plans
                .scenarios
                .iter()
                .position(|scenario| scenario.stance.id == recommendation.scenario)
        });
    model.why_not.stance =
        recommended.unwrap_or_else(|| results.plans.scenarios.len().saturating_sub(1));
    model.why_not.reading = None;
}

pub(super) fn perform(model: &mut Model<'_>, command: Command) -> Vec<Effect> {
    let found = model.askable();
    let rows = model.screenful();
    if let Some(reading) = &mut model.why_not.reading {
        match command {
            Command::Left | Command::Right => {
                let software = reading.software.clone();
                let count = model.questionnaire.stances.len();
                model.why_not.stance = moved(model.why_not.stance, count, command);
                read(model, software);
            }
            Command::Accept => model.why_not.reading = None,
            _ => reading.scroll = scrolled(reading.scroll, command, rows),
        }
        return Vec::new();
    }
    match (command, found.get(model.why_not.cursor)) {
        (Command::Accept, Some(software)) => read(model, software.clone()),
        (Command::Accept, None) => {}
        _ => model.why_not.cursor = moved(model.why_not.cursor, found.len(), command),
    }
    Vec::new()
}

fn read(model: &mut Model<'_>, software: String) {
    let stance = model.questionnaire.stances.get(model.why_not.stance);
    let answer = match (model.case(), stance) {
        (Some(case), Some(stance)) => planning::why_not(&case, stance, &software, None),
        _ => None,
    };
    model.why_not.reading = Some(Reading {
        software,
        answer,
        scroll: 0,
    });
}

impl Model<'_> {
    /// The software that one can ask about: what fits what was typed, else all that answers a need of the association.
    pub fn askable(&self) -> Vec<String> {
        let typed = self.why_not.field.text().trim();
        if !typed.is_empty() {
            return tools_like(self.base, typed)
                .into_iter()
                .map(|view| view.id)
                .collect();
        }
        let needs: Vec<&str> = self
            .results
            .iter()
            .flat_map(|results| &results.needs)
            .map(|need| need.need.as_str())
            .collect();
        let mut found: Vec<_> = self
            .base
            .software
            .values()
            .filter(|software| {
                software
                    .needs
                    .iter()
                    .any(|need| needs.contains(&need.as_str()))
            })
            .collect();
        found.sort_by_key(|software| software.name.to_lowercase());
        found
            .into_iter()
            .map(|software| software.id.clone())
            .collect()
    }
}
