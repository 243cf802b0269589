//! The root.

use super::motion::moved;
use super::{ask, browse, files};
use crate::tui::commands::Command;
use crate::tui::message::Effect;
use crate::tui::model::{Model, PathPurpose};

/// What the root offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    /// Go on with the questions of the dossier that is open.
    GoOn,
    /// See its results.
    Results,
    /// Open the dossier of the last time.
    Continue,
    /// A new dossier.
    New,
    /// Another dossier.
    Open,
    /// PiNG in 2022.
    Example2022,
    /// PiNG today.
    ExampleToday,
    /// Leave.
    Quit,
}

/// The names of the examples.
const EXAMPLE_2022: &str = "ping-2022";
const EXAMPLE_TODAY: &str = "ping-today";

impl Model<'_> {
    /// What the root offers now, in order.
    pub fn offers(&self) -> Vec<Offer> {
        let own = match (&self.open, &self.last) {
            (Some(_), _) => vec![Offer::GoOn, Offer::Results],
            (None, Some(_)) => vec![Offer::Continue],
            (None, None) => Vec::new(),
        };
        let others = [
            Offer::New,
            Offer::Open,
            Offer::Example2022,
            Offer::ExampleToday,
            Offer::Quit,
        ];
        own.into_iter().chain(others).collect()
    }
}

pub(super) fn perform(model: &mut Model<'_>, command: Command) -> Vec<Effect> {
    let offers = model.offers();
    if command != Command::Accept {
        model.home = moved(model.home, offers.len(), command);
        return Vec::new();
    }
    match offers.get(model.home) {
        Some(Offer::GoOn) => {
            match model.asking.at.clone() {
                Some(at) => ask::go_to(model, at),
                None => ask::resume(model),
            }
            Vec::new()
        }
        Some(Offer::Results) => browse::go(model, Command::Scenarios),
        Some(Offer::Continue) => model.last.clone().map(Effect::Open).into_iter().collect(),
        Some(Offer::New) => files::ask(model, PathPurpose::New),
        Some(Offer::Open) => files::ask(model, PathPurpose::Open),
        Some(Offer::Example2022) => vec![Effect::OpenExample(EXAMPLE_2022.to_owned())],
        Some(Offer::ExampleToday) => vec![Effect::OpenExample(EXAMPLE_TODAY.to_owned())],
        Some(Offer::Quit) => vec![Effect::Quit],
        None => Vec::new(),
    }
}
