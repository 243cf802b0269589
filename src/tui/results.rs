//! Results, computed once per change and kept.

use std::collections::BTreeSet;

use super::saying::{self, Standing};
use crate::assessment::{
    AccountSystem, Assessment, Candidate, Case, Choice, Joining, RunBy, in_place,
};
use crate::document::Words;
use crate::knowledge::model::{Subject, Value};
use crate::planning::{Alternative, Recommendation, Scenario, alternatives, recommend, scenarios};

/// Everything that the result screens show.
#[derive(Debug, Clone)]
pub struct Results {
    /// The candidates of each need, ranked; needs in the order of their ids.
    pub needs: Vec<NeedResults>,
    /// The scenarios and what is recommended.
    pub plans: Plans,
    /// Where the accounts of each scenario live.
    pub systems: Vec<String>,
    /// Offers and platforms taken for everything.
    pub alternatives: Vec<Alternative>,
    /// Tools and account systems.
    pub matrix: Matrix,
}

/// The scenarios and what is recommended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plans {
    /// The scenarios, in their order.
    pub scenarios: Vec<Scenario>,
    /// The one to recommend.
    pub recommendation: Option<Recommendation>,
}

/// The candidates of one need.
#[derive(Debug, Clone)]
pub struct NeedResults {
    /// The need.
    pub need: String,
    /// Its name.
    pub label: String,
    /// Its candidates, the best first.
    pub ranked: Vec<Ranked>,
}

/// A candidate in the order of its need.
#[derive(Debug, Clone)]
pub struct Ranked {
    /// What is known of it.
    pub assessment: Assessment,
    /// Its name.
    pub name: String,
    /// How it stands.
    pub standing: Standing,
}

/// Tools and how they join account systems, or speak protocols.
#[derive(Debug, Clone)]
pub struct Matrix {
    /// The tools: those in place, those of the plans, the first of each need.
    pub tools: Vec<Candidate>,
    /// Their short names.
    pub names: Vec<String>,
    /// Ids of the account systems: those of the plans first.
    pub providers: Vec<String>,
    /// Their names.
    pub provider_names: Vec<String>,
    /// How each tool joins each account system.
    pub joins: Vec<Vec<Joining>>,
    /// By which means each tool speaks each protocol of the base; none when nothing is said.
    pub means: Vec<Vec<Option<Value>>>,
}

impl Results {
    /// Assesses and plans; names are in the language of the words.
    pub fn of(words: &Words<'_>) -> Self {
        let case = words.case();
        let needs: Vec<NeedResults> = case
            .profile
            .needs
            .keys()
            .map(|need| NeedResults {
                need: need.clone(),
                label: words.need(need),
                ranked: case
                    .rank(need)
                    .into_iter()
                    .map(|assessment| Ranked {
                        name: words.candidate(&assessment.candidate),
                        standing: Standing::of(case, &assessment),
                        assessment,
                    })
                    .collect(),
            })
            .collect();
        let plans = Plans::of(case);
        Self {
            alternatives: alternatives(case),
            matrix: matrix(words, &needs, &plans.scenarios),
            systems: plans
                .scenarios
                .iter()
                .map(|scenario| match &scenario.plan.system {
                    AccountSystem::None => words.texts().say("tui-separate"),
                    system => words.system(system),
                })
                .collect(),
            needs,
            plans,
        }
    }
}

impl Plans {
    /// Plans under every stance.
    pub fn of(case: &Case<'_>) -> Self {
        let scenarios = scenarios(case);
        Self {
            recommendation: recommend(case, &scenarios),
            scenarios,
        }
    }

    /// Whether the recommended scenario takes a candidate.
    pub fn takes(&self, candidate: &Candidate) -> bool {
        self.recommended().is_some_and(|scenario| {
            let mut choices = scenario.plan.choices.iter();
            choices.any(|choice| choice.candidate == *candidate)
        })
    }

    /// The recommended scenario.
    pub fn recommended(&self) -> Option<&Scenario> {
        let id = &self.recommendation.as_ref()?.scenario;
        self.scenarios
            .iter()
            .find(|scenario| scenario.stance.id == *id)
    }
}

fn matrix(words: &Words<'_>, needs: &[NeedResults], scenarios: &[Scenario]) -> Matrix {
    let case = words.case();
    let tools = tools(case, needs, scenarios);
    let known: Vec<String> = case
        .providers()
        .iter()
        .filter_map(|system| match system {
            AccountSystem::Provider(id) => Some(id.clone()),
            AccountSystem::None | AccountSystem::Offer(_) => None,
        })
        .collect();
    let chosen: BTreeSet<&str> = scenarios
        .iter()
        .filter_map(|scenario| match &scenario.plan.system {
            AccountSystem::Provider(id) => Some(id.as_str()),
            AccountSystem::None | AccountSystem::Offer(_) => None,
        })
        .collect();
    let mut providers = known;
    providers.sort_by_key(|id| (!chosen.contains(id.as_str()), id.clone()));
    let joins = tools
        .iter()
        .map(|tool| {
            providers
                .iter()
                .map(|id| case.joining(tool, &AccountSystem::Provider(id.clone())))
                .collect()
        })
        .collect();
    let means = tools
        .iter()
        .map(|tool| {
            case.base()
                .protocols
                .iter()
                .map(|protocol| {
                    let subject = subject(tool)?;
                    let attribute = format!("sign-in.{}", protocol.id);
                    let held = case.view().about(&subject, &attribute)?;
                    Some(held.claim.value.clone())
                })
                .collect()
        })
        .collect();
    Matrix {
        names: tools
            .iter()
            .map(|tool| saying::short(words, tool))
            .collect(),
        provider_names: providers.iter().map(|id| words.software(id)).collect(),
        tools,
        providers,
        joins,
        means,
    }
}

/// Whom the claims about a candidate's sign-in are about.
pub fn subject(candidate: &Candidate) -> Option<Subject> {
    match candidate.offer() {
        Some(offer) => Some(Subject::offer(offer)),
        None => Some(candidate.product()?.subject()),
    }
}

/// The platform that installs a candidate.
fn platform(candidate: &Candidate) -> Option<&str> {
    match &candidate.product()?.way {
        RunBy::Platform(platform) => platform.as_deref(),
        RunBy::SelfHosted | RunBy::Hosted => None,
    }
}

/// The tools in place, then those of the plans, then the first of each need: where people need an account.
fn tools(case: &Case<'_>, needs: &[NeedResults], scenarios: &[Scenario]) -> Vec<Candidate> {
    let with_accounts = |need: &str| case.base().needs.get(need).is_none_or(|need| need.accounts);
    let present = case.profile.tools.iter().filter_map(|tool| {
        Some(Candidate {
            need: tool.need.clone()?,
            choice: Choice::InPlace(in_place(case.base(), tool)),
        })
    });
    let planned = scenarios
        .iter()
        .flat_map(|scenario| &scenario.plan.choices)
        .map(|choice| choice.candidate.clone());
    let best = needs
        .iter()
        .flat_map(|need| need.ranked.iter().take(3))
        .map(|ranked| ranked.assessment.candidate.clone());
    let mut tools: Vec<Candidate> = Vec::new();
    for candidate in present.chain(planned).chain(best) {
        let same = |other: &Candidate| {
            subject(other) == subject(&candidate) && platform(other) == platform(&candidate)
        };
        let wanted = with_accounts(&candidate.need) && candidate.product().is_some();
        if wanted && !tools.iter().any(same) {
            tools.push(candidate);
        }
    }
    tools
}
