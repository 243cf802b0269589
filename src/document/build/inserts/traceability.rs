//! From each answer to the requirement, its criterion and level, and the facts by which the plan was held to it.

use super::super::{Builder, table};
use super::Place;
use super::requirements::{requirement_link, trace_id};
use super::scenarios::choice_id;
use crate::assessment::{Requirement, Status};
use crate::document::model::{Align, Block, Inline, Row, Target};
use crate::document::report::Audience;
use crate::knowledge::model::ClaimId;
use crate::planning::Totals;
use crate::questionnaire::model::{LimitKind, RequirementTest};

impl Builder<'_> {
    /// The chain of every requirement. What products did with it is for the association alone.
    pub(super) fn traceability(&self, at: &Place<'_>) -> Vec<Block> {
        let internal = self.plan.audience == Audience::Internal;
        let rows = self.case.requirements.iter().map(|requirement| {
            let mut cells = vec![
                vec![requirement_link(&requirement.id)],
                self.answer_behind(requirement),
                vec![Inline::Text(self.measured(requirement))],
            ];
            if internal {
                let id = trace_id(&requirement.id);
                cells.push(self.within(&id, requirement.id.clone(), || self.outcome(requirement)));
            }
            Row {
                id: trace_id(&requirement.id),
                cells,
            }
        });
        let mut columns = vec![
            ("col-id", 2, Align::Start),
            ("col-answer-behind", 7, Align::Start),
            ("col-measured", 6, Align::Start),
        ];
        if internal {
            columns.push(("col-outcome", 8, Align::Start));
        }
        let draft = table::Draft {
            id: at.id("chain"),
            caption: self.said("traceability-caption"),
            columns,
        };
        self.table(draft, rows.collect())
    }

    /// « R12 : question → réponse ».
    fn answer_behind(&self, requirement: &Requirement) -> Vec<Inline> {
        let mut runs = self.origin(requirement);
        let variables = [
            ("question", self.words.question(&requirement.origin).into()),
            (
                "answer",
                crate::document::Words::capital(&crate::document::Words::ended(
                    &self.words.answer(&requirement.origin, &requirement.answer),
                ))
                .into(),
            ),
        ];
        if !runs.is_empty() {
            runs.push(Inline::text(" "));
        }
        runs.push(Inline::Text(
            self.words
                .texts()
                .say_with("traceability-answer", &variables),
        ));
        runs
    }

    fn measured(&self, requirement: &Requirement) -> String {
        let variables = [
            ("criterion", self.words.judged_by(requirement).into()),
            ("level", self.words.to_reach(requirement).into()),
        ];
        self.words
            .texts()
            .say_with("traceability-measured", &variables)
    }

    /// How each choice of the plan that is put forward stands to a requirement, with the facts.
    fn outcome(&self, requirement: &Requirement) -> Vec<Inline> {
        let Some(scenario) = self.results.main() else {
            return Vec::new();
        };
        match &requirement.template.test {
            RequirementTest::PlanLimit(limit) => {
                return self.held_to(*limit, &scenario.plan.totals);
            }
            RequirementTest::AskProvider => return self.said("traceability-ask"),
            _ => {}
        }
        let mut runs: Vec<Inline> = Vec::new();
        for status in [Status::Fails, Status::Unknown, Status::Met] {
            let found = scenario.plan.choices.iter().filter_map(|choice| {
                let verdict = choice
                    .verdicts
                    .iter()
                    .find(|one| one.requirement == requirement.id && one.status == status)?;
                let product = choice.candidate.product()?;
                let link = Inline::Link {
                    text: self.words.product(&choice.candidate.need, product),
                    target: Target::Inside(choice_id(&choice.candidate.need)),
                };
                Some((link, verdict.claims.clone()))
            });
            let (names, claims): (Vec<Inline>, Vec<Vec<ClaimId>>) = found.unzip();
            if names.is_empty() {
                continue;
            }
            let status = crate::document::Words::capital(&self.words.status(status));
            let variables = [("status", status.into())];
            if !runs.is_empty() {
                runs.push(Inline::text(" "));
            }
            let said = self
                .words
                .texts()
                .say_with("traceability-outcome", &variables);
            runs.push(Inline::Text(format!("{said} ")));
            for (at, name) in names.into_iter().enumerate() {
                if at > 0 {
                    runs.push(Inline::text(", "));
                }
                runs.push(name);
            }
            runs.extend(self.references(&claims.concat()));
            runs.push(Inline::text("."));
        }
        if runs.is_empty() {
            runs = self.said("traceability-none");
        }
        runs
    }

    /// What the whole plan takes of a limit.
    fn held_to(&self, limit: LimitKind, totals: &Totals) -> Vec<Inline> {
        let minor = |money: crate::text::Money| u64::try_from(money.minor).unwrap_or(0);
        let used = match limit {
            LimitKind::MoneyPerYear => minor(totals.per_year),
            LimitKind::MoneyOnce => minor(totals.once),
            LimitKind::HoursPerMonth => u64::from(totals.minutes_per_month),
            LimitKind::HoursOnce => u64::from(totals.hours_once) * 60,
        };
        let available = self
            .case
            .profile
            .limits
            .get(&limit)
            .map_or(0, |(most, _)| *most);
        let variables = [
            ("used", self.words.limited(limit, used).into()),
            ("available", self.words.limited(limit, available).into()),
        ];
        self.runs(&self.words.texts().say_with("traceability-plan", &variables))
    }
}
