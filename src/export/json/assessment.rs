//! What is known of each candidate for each need.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::{FactOutput, Header};
use crate::assessment::{Assessment, Bill, Case, ConditionStatus, Price, Standing, Status};
use crate::compatibility::{Connection, Granted};
use crate::text::Money;

/// Output of `assess`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AssessOutput {
    /// On what it rests.
    #[serde(flatten)]
    pub header: Header,
    /// What the answers require.
    pub requirements: Vec<RequirementOutput>,
    /// The needs, each with its candidates in order.
    pub needs: Vec<NeedOutput>,
}

/// A requirement and where it comes from.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RequirementOutput {
    /// `EX-01`…
    pub id: String,
    /// Id of its template.
    pub requirement: String,
    /// The answer that gave it.
    pub question: String,
    /// `F0` imperative to `F3` freely negotiable.
    pub flexibility: String,
    /// `must`, `should`, `could`, `wont`.
    pub priority: String,
    /// The need, for a requirement on a feature.
    pub need: Option<String>,
    /// The feature.
    pub feature: Option<String>,
}

/// A need and its candidates.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct NeedOutput {
    /// Id of the need.
    pub need: String,
    /// Weight of the need.
    pub importance: u32,
    /// Whether the first is better than the second for certain.
    pub decided: bool,
    /// The candidates, best first.
    pub candidates: Vec<CandidateOutput>,
}

/// What is known of a candidate.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CandidateOutput {
    /// `nothing`, `practice`, `in-place:…`, `software/edition@way`, `offer:…`.
    pub candidate: String,
    /// Id of the software.
    pub software: Option<String>,
    /// Id of the edition.
    pub edition: Option<String>,
    /// Id of the offer.
    pub offer: Option<String>,
    /// The account system under which it was looked at.
    pub account_system: String,
    /// How it joins it; null when it does not, or when no account is needed.
    pub connection: Option<ConnectionOutput>,
    /// Requirements that put it out.
    pub blocked_by: Vec<String>,
    /// How it stands to each requirement that concerns it.
    pub verdicts: BTreeMap<String, String>,
    /// What it asks of the association.
    pub conditions: Vec<ConditionOutput>,
    /// Certain points, out of 100.
    pub score_low: u64,
    /// Points if every unknown turned out well, out of 100.
    pub score_high: u64,
    /// One line a criterion.
    pub lines: Vec<LineOutput>,
    /// What it costs.
    pub cost: CostOutput,
    /// Minutes a month.
    pub minutes_per_month: u32,
    /// Hours to install.
    pub setup_hours: u32,
}

/// A line of a score.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LineOutput {
    /// Id of the criterion.
    pub criterion: String,
    /// Its weight.
    pub weight: u32,
    /// The answer that set the weight.
    pub weight_from: Option<String>,
    /// Level at least, in hundredths (0 to 400).
    pub low: u32,
    /// Level at most, in hundredths.
    pub high: u32,
    /// The answer behind the level.
    pub answer: Option<String>,
    /// The facts behind the level.
    pub facts: Vec<FactOutput>,
}

/// How a tool joins an account system.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ConnectionOutput {
    /// The identity provider.
    pub provider: String,
    /// The protocols, from the tool to the provider; empty when a platform or an offer joins its own tools.
    pub protocols: Vec<String>,
    /// The least sure means.
    pub means: String,
    /// Whether it may meet a requirement.
    pub counted: bool,
    /// What it gives: `yes`, `no`, `unknown`.
    pub grants: BTreeMap<String, String>,
    /// Hours once.
    pub hours_once: u32,
    /// Minutes a month.
    pub minutes_per_month: u32,
}

/// A condition and how it stands.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ConditionOutput {
    /// The attribute.
    pub condition: String,
    /// `met`, `unanswered`, `unmet`.
    pub standing: String,
    /// The question that settles it.
    pub question: Option<String>,
}

/// What something costs.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CostOutput {
    /// Each year, as it is asked; null when unknown.
    pub per_year: Option<String>,
    /// Each year, in the base's currency.
    pub per_year_in_base: Option<String>,
    /// Once, as it is asked; null when unknown.
    pub once: Option<String>,
    /// Once, in the base's currency.
    pub once_in_base: Option<String>,
}

impl ConnectionOutput {
    pub(super) fn new(connection: &Connection) -> Self {
        let word = |granted: Granted| match granted {
            Granted::Yes => "yes",
            Granted::No => "no",
            Granted::Unknown => "unknown",
        };
        Self {
            provider: connection.provider.clone(),
            protocols: connection
                .legs
                .iter()
                .map(|leg| leg.protocol.clone())
                .collect(),
            means: connection.means.clone(),
            counted: connection.counted,
            grants: connection
                .grants
                .iter()
                .map(|(grant, granted)| (grant.id().to_owned(), word(*granted).to_owned()))
                .collect(),
            hours_once: connection.hours_once,
            minutes_per_month: connection.minutes_per_month,
        }
    }
}

impl ConditionOutput {
    pub(super) fn new(condition: &ConditionStatus) -> Self {
        Self {
            condition: condition.attribute.clone(),
            standing: match condition.standing {
                Standing::Met => "met",
                Standing::Unanswered => "unanswered",
                Standing::Unmet => "unmet",
            }
            .to_owned(),
            question: condition.question.clone(),
        }
    }
}

impl CostOutput {
    pub(super) fn new(per_year: &Bill, once: &Bill) -> Self {
        let write = |money: Option<Money>| money.map(|money| money.to_string());
        Self {
            per_year: write(per_year.asked()),
            per_year_in_base: write(per_year.in_base()),
            once: write(once.asked()),
            once_in_base: write(once.in_base()),
        }
    }

    fn of(price: &Price) -> Self {
        Self::new(&price.per_year, &price.once)
    }
}

impl CandidateOutput {
    /// What is known of a candidate.
    pub fn new(case: &Case<'_>, assessment: &Assessment) -> Self {
        let candidate = &assessment.candidate;
        let word = |status: Status| match status {
            Status::Met => "met",
            Status::Fails => "fails",
            Status::Unknown => "unknown",
            Status::NotConcerned => "not-concerned",
        };
        Self {
            candidate: candidate.choice.to_string(),
            software: candidate.product().map(|product| product.software.clone()),
            edition: candidate
                .product()
                .and_then(|product| product.edition.clone()),
            offer: candidate.offer().map(str::to_owned),
            account_system: assessment.system.to_string(),
            connection: assessment
                .joining
                .join()
                .and_then(|join| join.connection())
                .map(ConnectionOutput::new),
            blocked_by: case
                .blockers(&assessment.verdicts)
                .iter()
                .map(|verdict| verdict.requirement.clone())
                .collect(),
            verdicts: assessment
                .verdicts
                .iter()
                .filter(|verdict| verdict.status != Status::NotConcerned)
                .map(|verdict| (verdict.requirement.clone(), word(verdict.status).to_owned()))
                .collect(),
            conditions: assessment
                .conditions
                .iter()
                .map(ConditionOutput::new)
                .collect(),
            score_low: assessment.score.low_percent(),
            score_high: assessment.score.high_percent(),
            lines: assessment
                .score
                .lines
                .iter()
                .map(|line| LineOutput {
                    criterion: line.criterion.clone(),
                    weight: line.weight,
                    weight_from: line.weight_from.as_ref().map(ToString::to_string),
                    low: line.low,
                    high: line.high,
                    answer: line.answer.as_ref().map(ToString::to_string),
                    facts: FactOutput::all(case, &line.claims),
                })
                .collect(),
            cost: CostOutput::of(&assessment.price),
            minutes_per_month: assessment.hours.minutes_per_month,
            setup_hours: assessment.hours.setup_hours,
        }
    }
}

/// Output of `assess`.
pub fn assess(case: &Case<'_>) -> AssessOutput {
    AssessOutput {
        header: Header::new(case),
        requirements: case
            .requirements
            .iter()
            .map(|requirement| RequirementOutput {
                id: requirement.id.clone(),
                requirement: requirement.template.id.clone(),
                question: requirement.origin.to_string(),
                flexibility: requirement.flexibility.id().to_owned(),
                priority: requirement.priority.id().to_owned(),
                need: requirement.feature.as_ref().map(|(need, _)| need.clone()),
                feature: requirement
                    .feature
                    .as_ref()
                    .map(|(_, feature)| feature.clone()),
            })
            .collect(),
        needs: case
            .profile
            .needs
            .iter()
            .map(|(need, wanted)| {
                let ranked = case.rank(need);
                let decided = match ranked.as_slice() {
                    [first, second, ..] => crate::assessment::decided(first, second),
                    _ => true,
                };
                NeedOutput {
                    need: need.clone(),
                    importance: wanted.importance,
                    decided,
                    candidates: ranked
                        .iter()
                        .map(|assessment| CandidateOutput::new(case, assessment))
                        .collect(),
                }
            })
            .collect(),
    }
}
