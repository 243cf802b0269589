//! What documents make from results: one file a subject.

mod acceptance;
mod accounts;
mod alternatives;
mod answers;
mod calendar;
mod changes;
mod evaluation;
mod figures;
mod needs;
mod obstacles;
mod offers;
mod requirements;
mod scenarios;
mod scores;
mod sources;
mod summary;
mod traceability;
mod transition;
mod trials;
mod unmet;
mod validation;
mod verify;
mod versions;

use super::Builder;
use crate::document::model::Block;
use crate::document::report::vocabulary::Insert;
use crate::document::report::{Asked, Milestone};
use crate::text::Translated;

/// Where an insert stands, and what the plan says of it.
pub(super) struct Place<'p> {
    /// Id of the section.
    pub(super) section: &'p str,
    /// Title of the section.
    pub(super) title: &'p Translated,
    /// Level of its heading.
    pub(super) level: u8,
    /// The questions it is about.
    pub(super) questions: &'p [Asked],
    /// The theme it is about.
    pub(super) theme: Option<&'p str>,
    /// Days that are counted back.
    pub(super) milestones: &'p [Milestone],
}

impl Place<'_> {
    /// An id for something in the section.
    fn id(&self, name: &str) -> String {
        format!("{}-{}", self.section, super::slug(name))
    }
}

impl Builder<'_> {
    pub(super) fn insert(&self, insert: Insert, at: &Place<'_>) -> Vec<Block> {
        match insert {
            Insert::Recommendation => self.recommendation(),
            Insert::Reasons => self.reasons(),
            Insert::Totals => self.totals(),
            Insert::FirstChecks => self.first_checks(),
            Insert::AnswersCard => self.answers_card(at),
            Insert::NeedsTable => self.needs_table(at),
            Insert::Features => self.features_table(at),
            Insert::ToolsTable => self.tools_table(at, true),
            Insert::ExistingTable => self.tools_table(at, false),
            Insert::ScenariosFigure => self.scenarios_figure(at),
            Insert::ScenariosTable => self.scenarios_table(at),
            Insert::ScenariosDetail => self.scenarios_detail(at),
            Insert::Obstacles => self.obstacles(at),
            Insert::Alternatives => self.alternatives(at),
            Insert::SignInFigure => self.sign_in_figure(at),
            Insert::ProviderFigure => self.provider_figure(at),
            Insert::SignInMatrix => self.sign_in_matrix(at),
            Insert::AccountMatrix => self.account_matrix(at),
            Insert::WhatChanged => self.what_changed(),
            Insert::VerifyTable => self.verify_table(at),
            Insert::UnmetConditions => self.unmet_table(at),
            Insert::OpenList => self.open_list(),
            Insert::OpenQuestions => self.open_questions_table(at),
            Insert::Requirements => self.requirements_table(at),
            Insert::Traceability => self.traceability(at),
            Insert::ScoresFigure => self.scores_figure(at),
            Insert::Scores => self.scores(at),
            Insert::Sources => self.sources(at),
            Insert::Answers => self.answers(at),
            Insert::OriginAnswers => self.origin_answers(at),
            Insert::Protocols => self.protocols(at),
            Insert::Calendar => self.calendar(at),
            Insert::Evaluation => self.evaluation(at),
            Insert::Validation => self.validation(at),
            Insert::Versions => self.versions(at),
            Insert::Acceptance => self.acceptance(at),
            Insert::Offers => self.offers(at),
            Insert::TrialSheets => self.trial_sheets(at),
            Insert::Transition => self.transition(at),
            Insert::ResponseGrid => self.response_grid(at),
        }
    }
}
