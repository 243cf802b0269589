//! What an association's answers amount to: needs, tools, quantities, limits, weights.
//!
//! Everything is read through the effects that the questionnaire gives to answers; no question is known here by name.

use std::collections::BTreeMap;

use crate::dossier::model::{Answer, Dossier, QuestionRef};
use crate::knowledge::model::KnowledgeBase;
use crate::questionnaire::Course;
use crate::questionnaire::conditions::meets;
use crate::questionnaire::model::{Effect, Gift, LimitKind, Questionnaire};
use crate::text::Money;

/// What an association's answers amount to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// The needs to answer, in the order of their ids.
    pub needs: BTreeMap<String, WantedNeed>,
    /// The tools in place, in the order in which they were named.
    pub tools: Vec<Tool>,
    /// The needs that are met by a tool named for another need (a suite), with its place among the tools.
    pub shared: BTreeMap<String, usize>,
    /// Quantities that caps are compared with, with the question that tells them.
    pub quantities: BTreeMap<String, (u64, QuestionRef)>,
    /// Limits of the plan; a limit nobody told is no limit, and is to verify.
    pub limits: BTreeMap<LimitKind, (u64, QuestionRef)>,
    /// Limits that were asked and not known.
    pub unknown_limits: BTreeMap<LimitKind, QuestionRef>,
    /// The weight of each criterion, 0 to 10.
    pub weights: BTreeMap<String, Weight>,
    /// The ways of running that are open; all when nobody answered.
    pub ways: Option<Vec<String>>,
    /// What it costs a year to run the tools in place, in the base's currency.
    pub running_cost: Option<Money>,
    /// The account system that exists already, when it is a software of the base.
    pub directory: Option<String>,
}

/// The weight of a criterion and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weight {
    /// 0 to 10.
    pub value: u32,
    /// The answer that set it; none for the base's own weight.
    pub origin: Option<QuestionRef>,
}

/// A need that the association has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WantedNeed {
    /// Its weight in the plan.
    pub importance: u32,
    /// Whether a tool in place answers it well, and which answer says so.
    pub settled: Option<QuestionRef>,
    /// Features that must be there.
    pub features: Vec<String>,
}

/// A tool in place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tool {
    /// Id of the software in the base, or of the name that was typed.
    pub id: String,
    /// The need it answers.
    pub need: Option<String>,
    /// Its edition, when known.
    pub edition: Option<String>,
    /// Its accounts, when known.
    pub accounts: Option<u64>,
    /// `liked`, `fair`, `disliked`.
    pub satisfaction: Option<String>,
    /// `keep`, `open`, `replace`.
    pub fate: Option<String>,
    /// `self-hosted`, `platform`, `hosted`.
    pub run_by: Option<String>,
    /// How it came here.
    pub origin: Option<String>,
    /// The questions whose answers fill the columns above, by column.
    pub told: BTreeMap<String, QuestionRef>,
}

impl Profile {
    /// Reads the answers of a dossier.
    pub fn new(questionnaire: &Questionnaire, base: &KnowledgeBase, dossier: &Dossier) -> Self {
        let mut profile = Self {
            needs: BTreeMap::new(),
            tools: Vec::new(),
            shared: BTreeMap::new(),
            quantities: BTreeMap::new(),
            limits: BTreeMap::new(),
            unknown_limits: BTreeMap::new(),
            weights: base
                .criteria
                .iter()
                .map(|c| {
                    (
                        c.id.clone(),
                        Weight {
                            value: c.weight,
                            origin: None,
                        },
                    )
                })
                .collect(),
            ways: None,
            running_cost: None,
            directory: None,
        };
        let course = Course::new(questionnaire, base, dossier);
        let effects = effects(questionnaire, &course);
        // What is asked for each need or tool comes after the needs and tools themselves.
        for instances in [false, true] {
            for (gift, at, answer) in &effects {
                if at.instance.is_some() == instances {
                    profile.apply(questionnaire, base, gift, at, answer);
                }
            }
        }
        profile.shared = profile.shared_tools(base);
        profile
    }

    /// A need that is said to be met, and for which no tool was named, is met by the first tool that can.
    fn shared_tools(&self, base: &KnowledgeBase) -> BTreeMap<String, usize> {
        let can = |tool: &Tool, need: &String| {
            let known = base.software.get(&tool.id);
            known.is_some_and(|software| software.needs.contains(need))
        };
        let settled = self
            .needs
            .iter()
            .filter(|(_, wanted)| wanted.settled.is_some());
        settled
            .filter(|(need, _)| self.tool_for(need).is_none())
            .filter_map(|(need, _)| {
                let found = self.tools.iter().position(|tool| can(tool, need))?;
                Some((need.clone(), found))
            })
            .collect()
    }

    /// Whether a limit is kept by `used`, in the limit's own unit; a limit that nobody told is kept.
    pub fn keeps(&self, limit: LimitKind, used: u64) -> bool {
        self.limits
            .get(&limit)
            .is_none_or(|(most, _)| used <= *most)
    }

    /// The tool in place that answers a need.
    pub fn tool_for(&self, need: &str) -> Option<&Tool> {
        self.tools
            .iter()
            .find(|tool| tool.need.as_deref() == Some(need))
            .or_else(|| self.tools.get(*self.shared.get(need)?))
    }

    /// The number of accounts, when it was told.
    pub fn accounts(&self) -> Option<u64> {
        self.quantities.get("accounts").map(|(count, _)| *count)
    }

    fn apply(
        &mut self,
        questionnaire: &Questionnaire,
        base: &KnowledgeBase,
        gift: &Gift,
        at: &QuestionRef,
        answer: &Answer,
    ) {
        let instance = at.instance.as_deref();
        match (&gift.effect, answer) {
            (Effect::Needs, Answer::Choices(ids)) => {
                let importance = questionnaire
                    .importance
                    .get("default")
                    .copied()
                    .unwrap_or(1);
                for id in ids.iter().filter(|id| base.needs.contains_key(*id)) {
                    let need = WantedNeed {
                        importance,
                        settled: None,
                        features: Vec::new(),
                    };
                    self.needs.insert(id.clone(), need);
                }
            }
            (Effect::Importance, Answer::Choice(id)) => {
                if let (Some(need), Some(weight)) =
                    (self.need(instance), questionnaire.importance.get(id))
                {
                    need.importance = *weight;
                }
            }
            (Effect::Settled, Answer::Choice(_)) => {
                if let Some(need) = self.need(instance) {
                    need.settled = Some(at.clone());
                }
            }
            (Effect::Features, Answer::Choices(ids)) => {
                if let Some(need) = self.need(instance) {
                    need.features.clone_from(ids);
                }
            }
            (Effect::Inventory(None), Answer::Tools(ids)) => {
                self.tools = ids.iter().map(|id| Tool::named(id)).collect();
            }
            (Effect::Inventory(Some(column)), answer) => {
                if let Some(tool) = self
                    .tools
                    .iter_mut()
                    .find(|tool| Some(tool.id.as_str()) == instance)
                {
                    tool.set(column, answer);
                    tool.told.insert(column.clone(), at.clone());
                }
            }
            (Effect::Quantity(id), Answer::Number(count)) => {
                self.quantities.insert(id.clone(), (*count, at.clone()));
            }
            (Effect::Limit(kind), Answer::Number(most)) => {
                self.limits
                    .insert(*kind, (most.saturating_mul(60), at.clone()));
            }
            (Effect::Limit(kind), Answer::Money(most)) => {
                let minor = u64::try_from(most.minor).unwrap_or(0);
                self.limits.insert(*kind, (minor, at.clone()));
            }
            (Effect::Limit(kind), Answer::Unknown) => {
                self.unknown_limits.insert(*kind, at.clone());
            }
            (Effect::Weights, Answer::Ranking(ids)) if !ids.is_empty() => {
                self.rank(questionnaire, at, ids);
            }
            (Effect::Ways, Answer::Choices(ids)) if !ids.is_empty() => {
                self.ways = Some(ids.clone());
            }
            (Effect::RunningCost, Answer::Money(amount)) => self.running_cost = Some(*amount),
            (Effect::Directory, Answer::Choice(id)) if base.software.contains_key(id) => {
                self.directory = Some(id.clone());
            }
            _ => {}
        }
    }

    fn need(&mut self, instance: Option<&str>) -> Option<&mut WantedNeed> {
        self.needs.get_mut(instance?)
    }

    fn rank(&mut self, questionnaire: &Questionnaire, at: &QuestionRef, ids: &[String]) {
        let (ranks, unranked) = match questionnaire.rank_weights.split_last() {
            Some((unranked, ranks)) => (ranks, *unranked),
            None => return,
        };
        for (criterion, weight) in &mut self.weights {
            let value = match ids.iter().position(|id| id == criterion) {
                Some(place) => ranks
                    .get(place)
                    .or(ranks.last())
                    .copied()
                    .unwrap_or(unranked),
                None => unranked,
            };
            *weight = Weight {
                value,
                origin: Some(at.clone()),
            };
        }
    }
}

impl Tool {
    fn named(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            need: None,
            edition: None,
            accounts: None,
            satisfaction: None,
            fate: None,
            run_by: None,
            origin: None,
            told: BTreeMap::new(),
        }
    }

    fn set(&mut self, column: &str, answer: &Answer) {
        match (column, answer) {
            ("accounts", Answer::Number(count)) => self.accounts = Some(*count),
            ("need", Answer::Choice(id)) => self.need = Some(id.clone()),
            ("edition", Answer::Choice(id)) => self.edition = Some(id.clone()),
            ("satisfaction", Answer::Choice(id)) => self.satisfaction = Some(id.clone()),
            ("fate", Answer::Choice(id)) => self.fate = Some(id.clone()),
            ("run-by", Answer::Choice(id)) => self.run_by = Some(id.clone()),
            ("origin", Answer::Choice(id)) => self.origin = Some(id.clone()),
            _ => {}
        }
    }
}

/// Every effect of every answer that counts, in the order of the questions, then of needs and tools.
pub(super) fn effects<'a>(
    questionnaire: &'a Questionnaire,
    course: &Course<'a>,
) -> Vec<(&'a Gift, &'a QuestionRef, &'a Answer)> {
    let mut effects = Vec::new();
    for question in questionnaire.questions() {
        for (at, answer) in course
            .counted()
            .filter(|(at, _)| at.question == question.id)
        {
            let meant = |gift: &&Gift| gift.when.as_ref().is_none_or(|test| meets(test, answer));
            effects.extend(
                question
                    .gives
                    .iter()
                    .filter(meant)
                    .map(|gift| (gift, at, answer)),
            );
        }
    }
    effects
}
