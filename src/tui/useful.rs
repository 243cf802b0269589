//! Which commands do something as things stand: the footer, the help and the palette name no other.

use super::commands::{Command, Entry, Place, at};
use super::model::Model;
use super::screens;
use super::update::ExportRow;
use crate::questionnaire::model::QuestionKind;

impl Model<'_> {
    /// The commands of a place that do something now, in the order of the table.
    pub(super) fn useful(&self, place: Place) -> impl Iterator<Item = &'static Entry> {
        at(place).filter(move |entry| self.does_something(place, entry.command))
    }

    fn does_something(&self, place: Place, command: Command) -> bool {
        match place {
            Place::Home => self.does_something_at_the_root(command),
            Place::Question => self.does_something_to_the_question(command),
            Place::Review if matches!(command, Command::Accept | Command::Mark) => {
                !self.reviewed().is_empty()
            }
            Place::Export if command == Command::Tick => matches!(
                ExportRow::ALL.get(self.export.cursor),
                Some(ExportRow::Language(_) | ExportRow::Form(_))
            ),
            Place::Needs | Place::Connections | Place::Scenarios | Place::Scenario => {
                self.does_something_to_the_results(place, command)
            }
            Place::WhyNot if command == Command::Accept => {
                self.why_not.reading.is_none() && !self.askable().is_empty()
            }
            Place::WhyNot if matches!(command, Command::Left | Command::Right) => {
                self.why_not.reading.is_some()
            }
            _ => true,
        }
    }

    fn does_something_at_the_root(&self, command: Command) -> bool {
        match command {
            Command::Scenarios | Command::Review | Command::Export => self.open.is_some(),
            _ => true,
        }
    }

    fn does_something_to_the_question(&self, command: Command) -> bool {
        let Some((at, question)) = self.question() else {
            return true;
        };
        let kind = &question.kind;
        match command {
            Command::RankUp | Command::RankDown => matches!(kind, QuestionKind::Ranking(_)),
            Command::Tick => matches!(
                kind,
                QuestionKind::Choices(_) | QuestionKind::Ranking(_) | QuestionKind::Tools
            ),
            Command::Previous => self
                .course()
                .is_some_and(|course| course.previous(at).is_some()),
            Command::Peek => !screens::shows_glimpse(self.size.0),
            _ => true,
        }
    }

    fn does_something_to_the_results(&self, place: Place, command: Command) -> bool {
        let Some(results) = &self.results else {
            return true;
        };
        let (count, wide) = match place {
            Place::Needs => (results.needs.len(), self.needs.wide),
            Place::Connections => (results.matrix.tools.len(), self.connections.wide),
            _ => (results.plans.scenarios.len(), false),
        };
        match command {
            Command::Accept => count > 0 && !wide,
            Command::Left | Command::Right if place != Place::Connections => count > 1,
            Command::Left | Command::Right | Command::Turn | Command::WhatIf => count > 0,
            _ => true,
        }
    }
}
