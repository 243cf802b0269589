//! Scenarios, obstacles and ways out.

use schemars::JsonSchema;
use serde::Serialize;

use super::assessment::{ConditionOutput, ConnectionOutput, CostOutput};
use super::{FactOutput, Header};
use crate::assessment::{Assessment, Case};
use crate::planning::{
    Alternative, Obstacle, Recommendation, Scenario, ToVerify, UnsolvedReason, VerifyWhat, WayOut,
    alternatives, recommend, scenarios,
};
use crate::questionnaire::model::ToolsStance;

/// Output of `plan`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PlanOutput {
    /// On what it rests.
    #[serde(flatten)]
    pub header: Header,
    /// What is recommended; null when nothing is feasible.
    pub recommendation: Option<RecommendationOutput>,
    /// The scenarios.
    pub scenarios: Vec<ScenarioOutput>,
}

/// What is recommended.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RecommendationOutput {
    /// Id of the scenario.
    pub scenario: String,
    /// `change-nothing`, `connect`, `change`.
    pub nature: String,
}

/// A scenario.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ScenarioOutput {
    /// `as-is`, `connect`, `blank-page`, `best`.
    pub scenario: String,
    /// Whether it can be done within its limits.
    pub feasible: bool,
    /// Whether it is the recommended one.
    pub recommended: bool,
    /// What is in the way: the fewest that can be.
    pub obstacles: Vec<ObstacleOutput>,
    /// One a need.
    pub choices: Vec<ChoiceOutput>,
    /// Where the common accounts live; `none` when nowhere.
    pub account_system: String,
    /// Each year, in the base's currency, as far as it is known.
    pub cost_per_year: String,
    /// Whether the yearly cost holds everything.
    pub cost_per_year_complete: bool,
    /// Once, in the base's currency.
    pub cost_once: String,
    /// Hours a month.
    pub hours_per_month: f64,
    /// Hours once.
    pub hours_once: u32,
    /// Accounts that each person keeps.
    pub accounts_per_person: u32,
    /// Whether another plan is worth exactly as much.
    pub tied: bool,
    /// Limits that it goes beyond.
    pub beyond: Vec<BeyondOutput>,
    /// What is to be verified.
    pub to_verify: Vec<ToVerifyOutput>,
    /// Offers and platforms taken for everything, with what they would not solve; only where the page is blank.
    pub alternatives: Vec<AlternativeOutput>,
}

/// A choice for a need.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ChoiceOutput {
    /// Id of the need.
    pub need: String,
    /// The candidate, as `assess` names it.
    pub candidate: String,
    /// Id of the software; null for a habit or for nothing.
    pub software: Option<String>,
    /// Id of the edition.
    pub edition: Option<String>,
    /// Id of the offer.
    pub offer: Option<String>,
    /// Whether it is there already.
    pub in_place: bool,
    /// How it joins the account system; null when it does not.
    pub connection: Option<ConnectionOutput>,
}

/// Something in the way.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ObstacleOutput {
    /// Id of the need.
    pub need: String,
    /// Id of the software.
    pub software: Option<String>,
    /// Id of the edition.
    pub edition: Option<String>,
    /// The requirement that it fails.
    pub requirement: Option<String>,
    /// `fails-requirement`, `cannot-join`, `second-login`, `only-uncounted`, `unknown-join`, `no-candidate`.
    pub reason: String,
    /// The facts that say so.
    pub facts: Vec<FactOutput>,
    /// What could be done about it.
    pub ways_out: Vec<WayOutOutput>,
}

/// A way out.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct WayOutOutput {
    /// `edition`, `replacement`, `work-around`, `development`.
    pub kind: String,
    /// Whom it is about.
    pub subject: String,
    /// What it costs.
    pub cost: CostOutput,
    /// A price paid for several years at once.
    pub term: Option<TermOutput>,
    /// Hours once.
    pub hours_once: u32,
    /// What it asks of the association; null when nothing.
    pub condition: Option<Vec<ConditionOutput>>,
    /// Whether it may be relied upon.
    pub counted: bool,
    /// Whether it keeps the money limits.
    pub within_limits: bool,
    /// The facts behind it.
    pub facts: Vec<FactOutput>,
}

/// A price paid for several years at once.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct TermOutput {
    /// For so many months.
    pub months: u32,
    /// What is asked.
    pub price: String,
}

/// A limit that a plan goes beyond: hours in minutes, money in minor units.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BeyondOutput {
    /// `money-per-year`, `money-once`, `hours-per-month`, `hours-once`.
    pub limit: String,
    /// What the plan uses.
    pub used: u64,
    /// What the association has.
    pub available: u64,
    /// Whether the stance gives up because of it.
    pub decisive: bool,
}

/// Something to verify.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ToVerifyOutput {
    /// `lifts-obstacle`, `breaks-choice`, `changes-cost`, `confirms`.
    pub effect: String,
    /// `condition`, `requirement`, `contested`, `stale`, `limit`, `server-cost`.
    pub kind: String,
    /// Those concerned.
    pub subjects: Vec<String>,
    /// The attribute, requirement or limit.
    pub about: Option<String>,
    /// The question of the questionnaire that settles it.
    pub question: Option<String>,
}

/// A whole alternative.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AlternativeOutput {
    /// `offer` or `platform`.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// The needs that it solves, with which software.
    pub solves: Vec<SolvedOutput>,
    /// What it would not solve.
    pub unsolved: Vec<UnsolvedOutput>,
    /// What it costs, for an offer.
    pub cost: Option<CostOutput>,
    /// What it asks of the association.
    pub conditions: Vec<ConditionOutput>,
}

/// A need that an alternative solves.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SolvedOutput {
    /// Id of the need.
    pub need: String,
    /// Id of the software.
    pub software: String,
}

/// Something that an alternative does not solve.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct UnsolvedOutput {
    /// Id of the need; null when it concerns the whole.
    pub need: Option<String>,
    /// Id of the software.
    pub software: Option<String>,
    /// `fails-requirement`, `not-included`, `accounts-apart`, `not-packaged`, `unknown`.
    pub reason: String,
    /// The requirement that it fails.
    pub requirement: Option<String>,
    /// The facts that say so.
    pub facts: Vec<FactOutput>,
}

/// Output of `plan`, for every scenario.
pub fn plan(case: &Case<'_>) -> PlanOutput {
    let found = scenarios(case);
    let recommendation = recommend(case, &found);
    planned(case, &found, recommendation.as_ref())
}

/// The same from scenarios that are known already.
pub(super) fn planned(
    case: &Case<'_>,
    found: &[Scenario],
    recommendation: Option<&Recommendation>,
) -> PlanOutput {
    PlanOutput {
        header: Header::new(case),
        scenarios: found
            .iter()
            .map(|one| scenario(case, one, recommendation))
            .collect(),
        recommendation: recommendation.map(|found| RecommendationOutput {
            scenario: found.scenario.clone(),
            nature: found.nature.id().to_owned(),
        }),
    }
}

/// One scenario.
pub fn scenario(
    case: &Case<'_>,
    scenario: &Scenario,
    recommendation: Option<&Recommendation>,
) -> ScenarioOutput {
    let plan = &scenario.plan;
    ScenarioOutput {
        scenario: scenario.stance.id.clone(),
        feasible: scenario.feasible,
        recommended: recommendation.is_some_and(|found| found.scenario == scenario.stance.id),
        obstacles: scenario
            .obstacles
            .iter()
            .map(|o| obstacle(case, o))
            .collect(),
        choices: plan.choices.iter().map(choice).collect(),
        account_system: plan.system.to_string(),
        cost_per_year: plan.totals.per_year.to_string(),
        cost_per_year_complete: plan.totals.per_year_complete,
        cost_once: plan.totals.once.to_string(),
        hours_per_month: hours(plan.totals.minutes_per_month),
        hours_once: plan.totals.hours_once,
        accounts_per_person: plan.totals.accounts_per_person,
        tied: plan.tied,
        beyond: scenario
            .beyond
            .iter()
            .map(|beyond| BeyondOutput {
                limit: beyond.limit.id().to_owned(),
                used: beyond.used,
                available: beyond.available,
                decisive: beyond.decisive,
            })
            .collect(),
        to_verify: scenario.to_verify.iter().map(to_verify).collect(),
        alternatives: match scenario.stance.tools {
            ToolsStance::Forget => alternatives(case)
                .iter()
                .map(|a| alternative(case, a))
                .collect(),
            _ => Vec::new(),
        },
    }
}

fn choice(assessment: &Assessment) -> ChoiceOutput {
    let candidate = &assessment.candidate;
    ChoiceOutput {
        need: candidate.need.clone(),
        candidate: candidate.choice.to_string(),
        software: candidate.product().map(|product| product.software.clone()),
        edition: candidate
            .product()
            .and_then(|product| product.edition.clone()),
        offer: candidate.offer().map(str::to_owned),
        in_place: candidate.is_in_place(),
        connection: assessment
            .joining
            .join()
            .and_then(|join| join.counted())
            .map(ConnectionOutput::new),
    }
}

fn obstacle(case: &Case<'_>, obstacle: &Obstacle) -> ObstacleOutput {
    ObstacleOutput {
        need: obstacle.need.clone(),
        software: obstacle.software.clone(),
        edition: obstacle.edition.clone(),
        requirement: obstacle.requirement.clone(),
        reason: obstacle.reason.id().to_owned(),
        facts: FactOutput::all(case, &obstacle.claims),
        ways_out: obstacle
            .ways_out
            .iter()
            .map(|way| way_out(case, way))
            .collect(),
    }
}

fn way_out(case: &Case<'_>, way: &WayOut) -> WayOutOutput {
    WayOutOutput {
        kind: way.kind.id().to_owned(),
        subject: way.subject.to_string(),
        cost: CostOutput::new(&way.per_year, &way.once),
        term: way.term.map(|(months, price)| TermOutput {
            months,
            price: price.to_string(),
        }),
        hours_once: way.hours_once,
        condition: (!way.conditions.is_empty())
            .then(|| way.conditions.iter().map(ConditionOutput::new).collect()),
        counted: way.counted,
        within_limits: way.within_limits,
        facts: FactOutput::all(case, &way.claims),
    }
}

fn to_verify(item: &ToVerify) -> ToVerifyOutput {
    let (kind, subjects, about, question) = match &item.what {
        VerifyWhat::Condition {
            subject,
            attribute,
            question,
        } => (
            "condition",
            vec![subject.to_string()],
            Some(attribute.clone()),
            question.clone(),
        ),
        VerifyWhat::Requirement {
            requirement,
            subjects,
        } => (
            "requirement",
            subjects.iter().map(ToString::to_string).collect(),
            Some(requirement.clone()),
            None,
        ),
        VerifyWhat::Contested { subject, attribute } => (
            "contested",
            vec![subject.to_string()],
            Some(attribute.clone()),
            None,
        ),
        VerifyWhat::Stale { subject, attribute } => (
            "stale",
            vec![subject.to_string()],
            Some(attribute.clone()),
            None,
        ),
        VerifyWhat::Limit(limit) => ("limit", Vec::new(), Some(limit.id().to_owned()), None),
        VerifyWhat::ServerCost => ("server-cost", Vec::new(), None, None),
    };
    ToVerifyOutput {
        effect: item.effect.id().to_owned(),
        kind: kind.to_owned(),
        subjects,
        about,
        question,
    }
}

fn alternative(case: &Case<'_>, alternative: &Alternative) -> AlternativeOutput {
    AlternativeOutput {
        kind: alternative.kind.id().to_owned(),
        id: alternative.id.clone(),
        solves: alternative
            .solves
            .iter()
            .map(|(need, software)| SolvedOutput {
                need: need.clone(),
                software: software.clone(),
            })
            .collect(),
        unsolved: alternative
            .unsolved
            .iter()
            .map(|unsolved| UnsolvedOutput {
                need: unsolved.need.clone(),
                software: unsolved.software.clone(),
                reason: unsolved.reason.id().to_owned(),
                requirement: match &unsolved.reason {
                    UnsolvedReason::FailsRequirement(id) => Some(id.clone()),
                    _ => None,
                },
                facts: FactOutput::all(case, &unsolved.claims),
            })
            .collect(),
        cost: alternative
            .price
            .as_ref()
            .map(|p| CostOutput::new(&p.per_year, &p.once)),
        conditions: alternative
            .conditions
            .iter()
            .map(ConditionOutput::new)
            .collect(),
    }
}

/// Minutes as hours. Minutes are whole; a quarter of an hour is exact in a double.
pub(super) fn hours(minutes: u32) -> f64 {
    f64::from(minutes) / 60.0
}
