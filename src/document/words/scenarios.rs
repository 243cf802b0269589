//! Scenarios and what is recommended.

use super::Words;
use crate::assessment::Assessment;
use crate::planning::{Nature, Plan, Recommendation, Scenario};
use crate::questionnaire::model::ToolsStance;

impl Words<'_> {
    /// « B. Relier l'existant ».
    pub fn scenario(&self, scenario: &Scenario) -> String {
        self.say_with(
            "scenario-name",
            &[
                ("letter", self.told(&scenario.stance.letter).into()),
                ("label", self.tr(&scenario.stance.label).into()),
            ],
        )
    }

    /// What it comes to in one word: « possible », « impossible aujourd'hui », « au-delà de vos moyens ».
    pub fn feasibility(&self, scenario: &Scenario) -> String {
        self.say(match (scenario.feasible, scenario.beyond.is_empty()) {
            (true, true) => "scenario-possible",
            (true, false) => "scenario-beyond",
            (false, _) if scenario.obstacles.is_empty() => "scenario-out-of-reach",
            (false, _) => "scenario-blocked",
        })
    }

    /// Why a scenario is, or is not, the one to take, in a sentence or more.
    pub fn scenario_standing(
        &self,
        scenario: &Scenario,
        all: &[Scenario],
        recommended: Option<&Recommendation>,
    ) -> String {
        let chosen = recommended.is_some_and(|one| one.scenario == scenario.stance.id);
        let mut sentences = Vec::new();
        if chosen {
            sentences.push(self.say("standing-recommended"));
        }
        if !scenario.obstacles.is_empty() {
            let mut names: Vec<String> = scenario
                .obstacles
                .iter()
                .map(|one| self.obstacle_name(one))
                .collect();
            names.dedup();
            sentences.push(self.say_with(
                "standing-obstacles",
                &[
                    ("names", self.list(&names).into()),
                    ("count", names.len().into()),
                ],
            ));
        }
        sentences.extend(scenario.beyond.iter().map(|beyond| self.beyond(beyond)));
        if !chosen && scenario.stance.tools == ToolsStance::Forget {
            sentences.push(self.say("standing-yardstick"));
        }
        if !chosen && sentences.is_empty() {
            let best = recommended.and_then(|one| all.iter().find(|s| s.stance.id == one.scenario));
            if let Some(best) = best {
                sentences.push(if same_choices(&scenario.plan, &best.plan) {
                    self.say_with(
                        "standing-same",
                        &[("letter", self.told(&best.stance.letter).into())],
                    )
                } else {
                    self.say_with(
                        "standing-less",
                        &[("letter", self.told(&best.stance.letter).into())],
                    )
                });
            }
        }
        if scenario.plan.tied && scenario.feasible && scenario.beyond.is_empty() {
            sentences.push(self.say("standing-tied"));
        }
        sentences.join(" ")
    }

    /// What is recommended, in one sentence.
    pub fn recommendation(&self, scenario: &Scenario, nature: Nature) -> String {
        let leaves = scenario
            .plan
            .choices
            .iter()
            .filter(|choice| self.leaves(choice))
            .count();
        let products: Vec<_> = scenario
            .plan
            .choices
            .iter()
            .filter(|choice| choice.candidate.product().is_some())
            .collect();
        let kept = products
            .iter()
            .filter(|choice| choice.candidate.is_in_place())
            .count();
        let variables = [
            ("system", self.system(&scenario.plan.system).into()),
            (
                "common",
                u8::from(scenario.plan.system != crate::assessment::AccountSystem::None).into(),
            ),
            ("count", leaves.into()),
            ("kept", kept.into()),
            ("added", (products.len() - kept).into()),
        ];
        match nature {
            Nature::ChangeNothing => self.say_with("recommend-change-nothing", &variables),
            Nature::Connect => self.say_with("recommend-connect", &variables),
            Nature::Change => self.say_with("recommend-change", &variables),
        }
    }

    /// What to say when no scenario keeps every limit.
    pub fn no_recommendation(&self) -> String {
        self.say("recommend-none")
    }

    /// « ne rien changer », « relier », « changer ».
    pub fn nature(&self, nature: Nature) -> String {
        self.say(match nature {
            Nature::ChangeNothing => "nature-change-nothing",
            Nature::Connect => "nature-connect",
            Nature::Change => "nature-change",
        })
    }

    /// Whether a choice makes people leave the tool in place.
    pub fn leaves(&self, choice: &Assessment) -> bool {
        !choice.candidate.is_in_place()
            && self.case.profile.tool_for(&choice.candidate.need).is_some()
    }
}

/// Whether two plans come to the same.
pub(in crate::document) fn same_choices(a: &Plan, b: &Plan) -> bool {
    let choices = |plan: &Plan| -> Vec<_> {
        plan.choices
            .iter()
            .map(|choice| choice.candidate.clone())
            .collect()
    };
    a.system == b.system && choices(a) == choices(b)
}
