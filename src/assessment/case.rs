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
    /// The graph of connections, with the view of the base inside.
    pub graph: Graph<'a>,
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
    /// The association on a day: the one asked for, else the dossier's own, else the base's.
    pub fn new(
        base: &'a KnowledgeBase,
        questionnaire: &'a Questionnaire,
        dossier: &'a Dossier,
        as_of: Option<Date>,
    ) -> Self {
        let date = as_of.or(dossier.as_of).unwrap_or(base.date);
        Self::with_view(View::new(base, date), questionnaire, dossier)
    }

    /// The association facing a view that was made otherwise.
    pub fn with_view(
        view: View<'a>,
        questionnaire: &'a Questionnaire,
        dossier: &'a Dossier,
    ) -> Self {
        let base = view.base();
        Self {
            profile: Profile::new(questionnaire, base, dossier),
            requirements: requirements(questionnaire, base, dossier),
            graph: Graph::new(view),
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
