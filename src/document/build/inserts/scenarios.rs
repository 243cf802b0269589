//! The scenarios, side by side and one by one.

use super::super::{Builder, heading, table};
use super::Place;
use super::requirements::trace_id;
use crate::assessment::{Assessment, Status};
use crate::document::model::{Align, Block, Column, Inline, Row, Target};
use crate::document::words::scenarios::same_choices;
use crate::planning::Scenario;
use crate::questionnaire::model::{LimitKind, RequirementTest};

impl Builder<'_> {
    /// The scenarios side by side: one column each.
    pub(super) fn scenarios_table(&self, at: &Place<'_>) -> Vec<Block> {
        let words = &self.words;
        let scenarios = &self.results.scenarios;
        if scenarios.is_empty() {
            return Vec::new();
        }
        let mut columns = vec![Column {
            title: self.said("col-what"),
            width: 4,
            align: Align::Start,
        }];
        columns.extend(scenarios.iter().map(|scenario| Column {
            title: vec![Inline::Text(words.scenario(scenario))],
            width: 5,
            align: Align::Start,
        }));
        columns.push(Column {
            title: self.said("col-available"),
            width: 4,
            align: Align::Start,
        });
        let line =
            |key: &str, limit: Option<LimitKind>, cell: &dyn Fn(&Scenario) -> String| -> Row {
                let mut cells = vec![self.said(key)];
                cells.extend(scenarios.iter().map(|one| vec![Inline::Text(cell(one))]));
                cells.push(
                    limit.map_or_else(Vec::new, |limit| vec![Inline::Text(self.available(limit))]),
                );
                table::row(cells)
            };
        let rows = vec![
            line("scenarios-feasible", None, &|one| words.feasibility(one)),
            line("scenarios-accounts", None, &|one| {
                words.system(&one.plan.system)
            }),
            line("scenarios-per-person", None, &|one| {
                words.number(u64::from(one.plan.totals.accounts_per_person))
            }),
            line(
                "scenarios-per-year",
                Some(LimitKind::MoneyPerYear),
                &|one| self.yearly(one),
            ),
            line("scenarios-once", Some(LimitKind::MoneyOnce), &|one| {
                one.plan.totals.once.show(words.lang())
            }),
            line(
                "scenarios-per-month",
                Some(LimitKind::HoursPerMonth),
                &|one| words.time(one.plan.totals.minutes_per_month),
            ),
            line("scenarios-setup", Some(LimitKind::HoursOnce), &|one| {
                words.hours_once(one.plan.totals.hours_once)
            }),
            line("scenarios-worth", None, &|one| self.worth(one)),
        ];
        self.table_of(
            at.id("scenarios"),
            self.said("scenarios-caption"),
            columns,
            rows,
        )
    }

    /// Each scenario: what it tries, where it stands, what it would do need by need.
    pub(super) fn scenarios_detail(&self, at: &Place<'_>) -> Vec<Block> {
        let mut blocks = Vec::new();
        for (place, scenario) in self.results.scenarios.iter().enumerate() {
            let id = at.id(&scenario.stance.id);
            let title = self.runs(&self.words.scenario(scenario));
            blocks.push(heading(at.level + 1, &id, title));
            blocks.push(self.paragraph(&self.words.tr(&scenario.stance.meaning)));
            let standing = self.standing(scenario);
            if !standing.is_empty() {
                blocks.push(self.paragraph(&standing));
            }
            let earlier = &self.results.scenarios[..place];
            if let Some(same) = earlier
                .iter()
                .find(|one| same_choices(&one.plan, &scenario.plan))
            {
                let variables = [("letter", self.words.told(&same.stance.letter).into())];
                let said = self.words.texts().say_with("standing-same", &variables);
                if said != standing {
                    blocks.push(self.paragraph(&said));
                }
                continue;
            }
            let system = self.words.system_sentence(&scenario.plan.system);
            let totals = self.words.totals(&scenario.plan.totals);
            blocks.push(self.paragraph(&format!("{system} {totals}")));
            blocks.extend(self.choices(at, scenario));
        }
        blocks
    }

    fn choices(&self, at: &Place<'_>, scenario: &Scenario) -> Vec<Block> {
        let main = self.results.main();
        let is_main = main.is_some_and(|main| main.stance.id == scenario.stance.id);
        let rows = scenario.plan.choices.iter().map(|choice| {
            let words = &self.words;
            let mut account = self.runs(&words.joining(&choice.joining));
            account.extend(self.references(choice.joining.claims()));
            let mut price = self.runs(&words.price(&choice.price));
            price.extend(self.references(&choice.price.claims));
            let effort = words.time(choice.hours.minutes_per_month);
            let mut cells = vec![
                vec![Inline::Text(words.need(&choice.candidate.need))],
                self.runs(&words.action(&choice.candidate)),
                account,
                price,
                vec![Inline::Text(effort)],
            ];
            if is_main {
                cells.push(self.held_by(choice));
            }
            Row {
                id: if is_main {
                    choice_id(&choice.candidate.need)
                } else {
                    String::new()
                },
                cells,
            }
        });
        let variables = [("scenario", self.words.scenario(scenario).into())];
        let mut columns = vec![
            ("col-need", 4, Align::Start),
            ("col-action", 5, Align::Start),
            ("col-account", 6, Align::Start),
            ("col-price", 4, Align::Start),
            ("col-effort", 3, Align::End),
        ];
        if is_main {
            columns.push(("col-held-by", 5, Align::Start));
        }
        let draft = table::Draft {
            id: at.id(&format!("{}-choices", scenario.stance.id)),
            caption: self.runs(&self.words.texts().say_with("choices-caption", &variables)),
            columns,
        };
        self.table(draft, rows.collect())
    }

    /// The yearly cost of a scenario, as far as it is known.
    pub(super) fn yearly(&self, scenario: &Scenario) -> String {
        let totals = &scenario.plan.totals;
        let shown = totals.per_year.show(self.words.lang());
        if totals.per_year_complete {
            return shown;
        }
        let variables = [("amount", shown.into())];
        self.words
            .texts()
            .say_with("scenarios-at-least", &variables)
    }

    /// Back from a choice to the requirements that it does not meet for certain.
    fn held_by(&self, choice: &Assessment) -> Vec<Inline> {
        let mut runs: Vec<Inline> = Vec::new();
        for status in [Status::Fails, Status::Unknown] {
            let links = choice.verdicts.iter().filter(|verdict| {
                let asked = self.case.requirement(&verdict.requirement);
                verdict.status == status
                    && asked.is_some_and(|one| one.template.test != RequirementTest::AskProvider)
            });
            for (at, verdict) in links.enumerate() {
                if at == 0 {
                    let said = crate::document::Words::capital(&self.words.status(status));
                    let before = if runs.is_empty() { "" } else { ". " };
                    let variables = [("status", said.into())];
                    let said = self
                        .words
                        .texts()
                        .say_with("traceability-outcome", &variables);
                    runs.push(Inline::Text(format!("{before}{said} ")));
                } else {
                    runs.push(Inline::text(", "));
                }
                runs.push(Inline::Link {
                    text: verdict.requirement.clone(),
                    target: Target::Inside(trace_id(&verdict.requirement)),
                });
            }
        }
        if runs.is_empty() {
            runs = self.said("choices-all-met");
        }
        runs
    }

    /// What the association has of something, when it told.
    fn available(&self, limit: LimitKind) -> String {
        match self.case.profile.limits.get(&limit) {
            Some((most, _)) => self.words.limited(limit, *most),
            None => self.words.texts().say("limit-untold"),
        }
    }

    /// How well a plan answers the priorities, out of a hundred.
    fn worth(&self, scenario: &Scenario) -> String {
        let importance: u64 = self
            .case
            .profile
            .needs
            .values()
            .map(|need| u64::from(need.importance))
            .sum();
        let percent = |points: u64| points.checked_div(importance * 100).unwrap_or(0);
        self.words.percent(
            percent(scenario.plan.value),
            percent(scenario.plan.value_high),
        )
    }
}

/// Where a link to a choice of the plan that is put forward leads.
pub(super) fn choice_id(need: &str) -> String {
    format!("choice-{need}")
}
