//! From the tools of today to those of the plan, one step after the other, the simplest first.

use super::super::{Builder, table};
use super::Place;
use super::scenarios::choice_id;
use crate::assessment::{Assessment, Tool};
use crate::compatibility::Granted;
use crate::document::Words;
use crate::document::model::{Align, Block, Inline, Row, Target};
use crate::knowledge::model::{Grant, Subject};

/// A tool that is left stays open beside the new one for so many weeks.
const SIDE_BY_SIDE_WEEKS: usize = 4;

/// What comes out of a tool, and what goes into one.
const EXPORT: &str = "export.open-formats";
const IMPORT: &str = "import.path";

impl<'c> Builder<'c> {
    /// What the plan that is put forward changes, in the order in which it is best done: the fewest hours first.
    pub(in crate::document::build) fn steps(&self) -> Vec<&'c Assessment> {
        let results: &'c crate::document::Results = self.results;
        let mut steps: Vec<&Assessment> = results
            .main()
            .into_iter()
            .flat_map(|scenario| &scenario.plan.choices)
            .filter(|choice| {
                let joins = choice
                    .joining
                    .join()
                    .is_some_and(|join| join.counted().is_some());
                choice.candidate.product().is_some() && (!choice.candidate.is_in_place() || joins)
            })
            .collect();
        steps.sort_by_key(|choice| (self.hours_of(choice), &choice.candidate.need));
        steps
    }

    /// Whether a step leaves a tool in place for another.
    pub(in crate::document::build) fn leaves(&self) -> bool {
        self.steps()
            .iter()
            .any(|choice| self.left_by(choice).is_some())
    }

    fn hours_of(&self, choice: &Assessment) -> u32 {
        choice.hours.setup_hours + self.case.migration_hours(&choice.candidate)
    }

    /// The steps: what is done, how long both tools stay open, which data move, who closes access, how leaving is tried.
    pub(super) fn transition(&self, at: &Place<'_>) -> Vec<Block> {
        let rows = self.steps().into_iter().enumerate().map(|(place, choice)| {
            let number = u64::try_from(place + 1).unwrap_or(u64::MAX);
            let left = self.left_by(choice);
            Row {
                id: format!("step-{}", choice.candidate.need),
                cells: vec![
                    vec![Inline::Text(self.words.number(number))],
                    self.what_is_done(choice),
                    self.side_by_side(left),
                    self.data(choice, left),
                    vec![Inline::Text(self.access(choice))],
                    self.said("transition-exit"),
                ],
            }
        });
        let draft = table::Draft {
            id: at.id("steps"),
            caption: self.said("transition-caption"),
            columns: vec![
                ("col-order", 1, Align::End),
                ("col-what-done", 5, Align::Start),
                ("col-side-by-side", 4, Align::Start),
                ("col-data", 6, Align::Start),
                ("col-access", 5, Align::Start),
                ("col-exit", 5, Align::Start),
            ],
        };
        self.table(draft, rows.collect())
    }

    /// The tool in place that a choice leaves.
    fn left_by(&self, choice: &Assessment) -> Option<&'c Tool> {
        let case: &'c crate::assessment::Case<'c> = self.case;
        let tool = case.profile.tool_for(&choice.candidate.need)?;
        let product = choice.candidate.product()?;
        (!choice.candidate.is_in_place() && !case.is_same(&product.software, &tool.id))
            .then_some(tool)
    }

    fn what_is_done(&self, choice: &Assessment) -> Vec<Inline> {
        let action = match choice.candidate.is_in_place() {
            true => "transition-joins",
            false => "transition-does",
        };
        let variables = [
            (
                "action",
                Words::inside(&self.words.action(&choice.candidate)).into(),
            ),
            ("hours", self.words.hours_once(self.hours_of(choice)).into()),
        ];
        let mut runs = vec![Inline::Link {
            text: self.words.need(&choice.candidate.need),
            target: Target::Inside(choice_id(&choice.candidate.need)),
        }];
        runs.push(Inline::Text(
            self.words.texts().say_with(action, &variables),
        ));
        runs
    }

    fn side_by_side(&self, left: Option<&Tool>) -> Vec<Inline> {
        let Some(tool) = left else {
            return self.said("transition-nothing-left");
        };
        let name = self.words.edition(&tool.id, tool.edition.as_deref());
        let variables = [("tool", name.into()), ("weeks", SIDE_BY_SIDE_WEEKS.into())];
        self.runs(&self.words.texts().say_with("transition-beside", &variables))
    }

    /// What comes out of the old tool and goes into the new one, as far as facts say.
    fn data(&self, choice: &Assessment, left: Option<&Tool>) -> Vec<Inline> {
        let (Some(tool), Some(product)) = (left, choice.candidate.product()) else {
            return self.said("transition-no-data");
        };
        let old = match &tool.edition {
            Some(edition) => Subject::edition(&tool.id, edition),
            None => Subject::software(&tool.id),
        };
        let mut runs = Vec::new();
        for (key, subject, attribute) in [
            ("transition-out", &old, EXPORT),
            ("transition-in", &product.subject(), IMPORT),
        ] {
            if !runs.is_empty() {
                runs.push(Inline::text(" "));
            }
            let held = self.case.view().about(subject, attribute);
            let said = held.as_ref().map(|held| {
                let value = self.words.value(held.claim);
                let limits = self.words.reservation(held.claim);
                (value, limits, held.claim.id)
            });
            let variables = [
                (
                    "of-name",
                    self.words.of(&self.words.subject(subject)).into(),
                ),
                ("name", self.words.subject(subject).into()),
                ("known", u8::from(said.is_some()).into()),
                (
                    "value",
                    said.as_ref()
                        .map_or("", |(value, ..)| value.as_str())
                        .into(),
                ),
            ];
            runs.push(Inline::Text(self.words.texts().say_with(key, &variables)));
            if let Some((_, limits, claim)) = said {
                runs.extend(self.references(&[claim]));
                runs.push(Inline::text("."));
                if !limits.is_empty() {
                    runs.push(Inline::text(" "));
                    runs.push(Inline::Text(limits));
                }
            } else {
                runs.push(Inline::text("."));
            }
        }
        runs
    }

    /// Who closes the access of somebody who leaves, and where.
    fn access(&self, choice: &Assessment) -> String {
        let texts = self.words.texts();
        match choice.joining.join() {
            None => texts.say("transition-access-none"),
            Some(join) if join.gives(Grant::Removal) == Granted::Yes => {
                let main = self.results.main();
                let system =
                    main.map_or_else(String::new, |one| self.words.system(&one.plan.system));
                texts.say_with("transition-access-common", &[("system", system.into())])
            }
            Some(_) => texts.say("transition-access-tool"),
        }
    }
}
