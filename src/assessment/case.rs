//! One association facing the base of one day.

use std::rc::Rc;

use jiff::civil::Date;

use super::memo::Memo;
use super::profile::Profile;
use super::requirement::{Requirement, requirements};
use crate::compatibility::Graph;
use crate::dossier::model::Dossier;
use crate::knowledge::model::KnowledgeBase;
use crate::knowledge::view::View;
use crate::questionnaire::model::Questionnaire;

/// One association facing the base of one day: all that assessing and planning read.
#[derive(Debug)]
pub struct Case<'a> {
    /// The graph of connections, with the view of the base inside; cases of one day share it.
    pub graph: Rc<Graph<'a>>,
    /// The questions.
    pub questionnaire: &'a Questionnaire,
    /// The answers.
    pub dossier: &'a Dossier,
    /// What the answers amount to.
    pub profile: Profile,
    /// What the answers require.
    pub requirements: Vec<Requirement>,
    /// What was found already.
    pub(super) memo: Rc<Memo>,
}

impl<'a> Case<'a> {
    /// The association on a day, as [`day`](Self::day) says.
    pub fn new(
        base: &'a KnowledgeBase,
        questionnaire: &'a Questionnaire,
        dossier: &'a Dossier,
        as_of: Option<Date>,
    ) -> Self {
        let date = Self::day(base, dossier, as_of);
        Self::with_view(View::new(base, date), questionnaire, dossier)
    }

    /// The day of the results: the one asked for, else the dossier's own, else the base's.
    pub fn day(base: &KnowledgeBase, dossier: &Dossier, as_of: Option<Date>) -> Date {
        as_of.or(dossier.as_of).unwrap_or(base.date)
    }

    /// The association facing a view that was made otherwise.
    pub fn with_view(
        view: View<'a>,
        questionnaire: &'a Questionnaire,
        dossier: &'a Dossier,
    ) -> Self {
        Self::with_graph(Rc::new(Graph::new(view)), questionnaire, dossier)
    }

    /// The association facing a graph that others face too.
    pub fn with_graph(
        graph: Rc<Graph<'a>>,
        questionnaire: &'a Questionnaire,
        dossier: &'a Dossier,
    ) -> Self {
        let base = graph.view().base();
        Self {
            profile: Profile::new(questionnaire, base, dossier),
            requirements: requirements(questionnaire, base, dossier),
            graph,
            questionnaire,
            dossier,
            memo: Rc::default(),
        }
    }

    /// The base as it was on the day.
    pub fn view(&self) -> &View<'a> {
        self.graph.view()
    }

    /// The base.
    pub fn base(&self) -> &'a KnowledgeBase {
        self.view().base()
    }
}
