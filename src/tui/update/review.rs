//! The review: every question with its answer, and the way to one.

use super::ask;
use super::motion::moved;
use crate::dossier::model::Answer;
use crate::questionnaire::{State, Step};
use crate::tui::commands::{Command, Place};
use crate::tui::message::Effect;
use crate::tui::model::{Model, ReviewFilter};

pub(super) fn perform(model: &mut Model<'_>, command: Command) -> Vec<Effect> {
    let shown: Vec<_> = model.reviewed();
    let at = shown.get(model.review.cursor).cloned();
    match (command, at) {
        (Command::Accept, Some(at)) => {
            // One comes back here with Esc.
            if model.screens.len() > 1 && model.screens[model.screens.len() - 2] == Place::Question
            {
                model.screens.pop();
                model.screens.pop();
                model.screens.push(Place::Review);
            }
            ask::go_to(model, at);
            Vec::new()
        }
        (Command::Mark, Some(at)) => ask::mark_question(model, &at),
        (Command::Filter, _) => {
            model.review.filter = match model.review.filter {
                ReviewFilter::All => ReviewFilter::Open,
                ReviewFilter::Open => ReviewFilter::ToReview,
                ReviewFilter::ToReview => ReviewFilter::Unknown,
                ReviewFilter::Unknown => ReviewFilter::All,
            };
            model.review.cursor = 0;
            Vec::new()
        }
        _ => {
            model.review.cursor = moved(model.review.cursor, shown.len(), command);
            Vec::new()
        }
    }
}

impl Model<'_> {
    /// Whether the review shows a step.
    pub fn is_reviewed(&self, step: &Step<'_>) -> bool {
        let unknown = self
            .dossier()
            .and_then(|dossier| dossier.answers.get(&step.reference))
            == Some(&Answer::Unknown);
        match self.review.filter {
            ReviewFilter::All => true,
            ReviewFilter::Open => step.state == State::Open,
            ReviewFilter::ToReview => step.state == State::ToReview,
            ReviewFilter::Unknown => unknown,
        }
    }

    /// The questions that the review shows, in order.
    pub fn reviewed(&self) -> Vec<crate::dossier::model::QuestionRef> {
        let Some(course) = self.course() else {
            return Vec::new();
        };
        course
            .steps()
            .iter()
            .filter(|step| self.is_reviewed(step))
            .map(|step| step.reference.clone())
            .collect()
    }
}
