//! The page that everybody reads: what to do, why, what it takes, what to verify first.

use super::super::{Builder, list};
use crate::document::model::{Block, Inline, NoteKind};
use crate::planning::Scenario;

/// So many checks stand on the first page.
const FIRST_CHECKS: usize = 3;

impl Builder<'_> {
    /// What to do, need by need.
    pub(super) fn recommendation(&self) -> Vec<Block> {
        let Some(scenario) = self.results.main() else {
            return Vec::new();
        };
        let words = &self.words;
        let (title, first) = match &self.results.recommendation {
            Some(one) => (
                "summary-recommended",
                words.recommendation(scenario, one.nature),
            ),
            None => ("summary-none", words.no_recommendation()),
        };
        let mut body = vec![self.paragraph(&first)];
        if self.results.recommendation.is_none() {
            let variables = [("scenario", words.scenario(scenario).into())];
            body.push(self.paragraph(&words.texts().say_with("summary-nearest", &variables)));
        }
        let items = scenario.plan.choices.iter().map(|choice| {
            let need = words.need(&choice.candidate.need);
            let action = crate::document::Words::inside(&words.action(&choice.candidate));
            let variables = [("need", need.into()), ("action", action.into())];
            vec![self.paragraph(&words.texts().say_with("summary-action", &variables))]
        });
        body.extend(list(false, items.collect()));
        vec![Block::Note {
            kind: NoteKind::Conclusion,
            title: self.said(title),
            body,
        }]
    }

    /// Why this scenario rather than each other one.
    pub(super) fn reasons(&self) -> Vec<Block> {
        let items = self.results.scenarios.iter().map(|scenario| {
            let words = &self.words;
            let standing = self.standing(scenario);
            let feasibility = crate::document::Words::capital(&words.feasibility(scenario));
            let name = [("scenario", words.scenario(scenario).into())];
            let variables = [
                ("feasibility", feasibility.into()),
                ("standing", standing.into()),
            ];
            let mut runs = vec![
                Inline::Strong(words.texts().say_with("summary-scenario", &name)),
                Inline::text(" "),
            ];
            runs.extend(self.runs(&words.texts().say_with("summary-reason", &variables)));
            vec![Block::Paragraph(runs)]
        });
        list(false, items.collect())
    }

    /// Money, hours and accounts of the plan that is put forward.
    pub(super) fn totals(&self) -> Vec<Block> {
        let main = self.results.main();
        main.map(|scenario| self.paragraph(&self.words.totals(&scenario.plan.totals)))
            .into_iter()
            .collect()
    }

    /// The few things to verify first.
    pub(super) fn first_checks(&self) -> Vec<Block> {
        let items: Vec<Vec<Block>> = self
            .gathered_checks()
            .into_iter()
            .take(FIRST_CHECKS)
            .map(|check| {
                let variables = [("ask", check.ask.into()), ("whom", check.whom.into())];
                vec![self.paragraph(&self.words.texts().say_with("summary-check", &variables))]
            })
            .collect();
        if items.is_empty() {
            return Vec::new();
        }
        vec![Block::Note {
            kind: NoteKind::Verify,
            title: self.said("summary-checks"),
            body: list(false, items),
        }]
    }

    /// Why a scenario is or is not the one to take.
    pub(super) fn standing(&self, scenario: &Scenario) -> String {
        self.words.scenario_standing(
            scenario,
            &self.results.scenarios,
            self.results.recommendation.as_ref(),
        )
    }
}
