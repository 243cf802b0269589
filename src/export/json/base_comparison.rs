//! Two bases compared, and what it changes for associations.

use schemars::JsonSchema;
use serde::Serialize;

use super::FactOutput;
use super::scenario::hours;
use crate::knowledge::difference::{ClaimChange, Difference, Part};
use crate::knowledge::model::KnowledgeBase;
use crate::knowledge::view::View;
use crate::planning::{Aspect, BaseComparison, Recommendation, Scenario, ScenarioMove};

/// Output of `kb diff`.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BaseComparisonOutput {
    /// The old base.
    pub old: BaseOutput,
    /// The new base.
    pub new: BaseOutput,
    /// The parts in which they differ, in a fixed order.
    pub differences: Vec<DifferenceOutput>,
    /// What it changes for each association, in the order given.
    pub dossiers: Vec<DossierOutput>,
}

/// A base.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BaseOutput {
    /// Its version.
    pub version: String,
    /// The day on which it was put in order.
    pub date: String,
    /// Its fingerprint.
    pub fingerprint: String,
}

/// A part in which two bases differ.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DifferenceOutput {
    /// What it is: `mattermost/team · sign-in.oidc`, `software/mattermost`, `offers/frama-space`, `needs/team-chat`, `criteria`.
    pub part: String,
    /// `fact`, `software`, `offer`, `platform`, `need`, `table`.
    pub kind: String,
    /// `added`, `removed`, `changed`.
    pub change: String,
    /// The claims that come, go or change with it.
    pub claims: Vec<ClaimChangeOutput>,
}

/// A claim that came, went or changed.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ClaimChangeOutput {
    /// In what a claim of both bases differs: `value`, `dates`, `source`, `limits`.
    pub aspects: Vec<String>,
    /// In the old base; null when it came.
    pub old: Option<FactOutput>,
    /// In the new base; null when it went.
    pub new: Option<FactOutput>,
}

/// What it changes for an association.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DossierOutput {
    /// The file, or the name of the example.
    pub dossier: String,
    /// Whether any result is another.
    pub moved: bool,
    /// The scenario that the old base makes recommended.
    pub recommended_before: Option<String>,
    /// The scenario that the new base makes recommended.
    pub recommended_after: Option<String>,
    /// The parts that moved the recommendation, each by itself.
    pub recommendation_causes: Vec<String>,
    /// The scenarios that moved.
    pub scenarios: Vec<ScenarioMoveOutput>,
}

/// A scenario that moved.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ScenarioMoveOutput {
    /// `as-is`, `connect`, `blank-page`, `best`.
    pub scenario: String,
    /// What is another: `feasibility`, `obstacles`, `choices`, `account-system`, `totals`.
    pub aspects: Vec<String>,
    /// The parts that moved it, each by itself.
    pub causes: Vec<CauseOutput>,
    /// When none did by itself: those that moved it together.
    pub together: Vec<String>,
    /// How it stood with the old base.
    pub before: StandingOutput,
    /// How it stands with the new base.
    pub after: StandingOutput,
}

/// A part that moved a scenario by itself.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CauseOutput {
    /// The part, as `differences` names it.
    pub part: String,
    /// What is another when it alone stays or changes.
    pub aspects: Vec<String>,
}

/// How a scenario stands.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct StandingOutput {
    /// Whether it can be done.
    pub feasible: bool,
    /// The software, or else the needs, that are in the way.
    pub in_the_way: Vec<String>,
    /// Where the common accounts live.
    pub account_system: String,
    /// The candidate chosen for each need: `NEED: CANDIDATE`.
    pub choices: Vec<String>,
    /// Each year, in the base's currency.
    pub cost_per_year: String,
    /// Once, in the base's currency.
    pub cost_once: String,
    /// Hours a month.
    pub hours_per_month: f64,
    /// Hours once.
    pub hours_once: u32,
}

/// Output of `kb diff`.
pub fn base_comparison(
    (old, new): (&KnowledgeBase, &KnowledgeBase),
    found: &[Difference],
    dossiers: &[(String, BaseComparison)],
) -> BaseComparisonOutput {
    let views = (View::new(old, old.date), View::new(new, new.date));
    BaseComparisonOutput {
        old: BaseOutput::new(old),
        new: BaseOutput::new(new),
        differences: found
            .iter()
            .map(|difference| DifferenceOutput {
                part: difference.part.to_string(),
                kind: kind(&difference.part).to_owned(),
                change: difference.change.id().to_owned(),
                claims: difference
                    .claims
                    .iter()
                    .map(|change| ClaimChangeOutput::new(&views, change))
                    .collect(),
            })
            .collect(),
        dossiers: dossiers
            .iter()
            .map(|(name, comparison)| DossierOutput::new(name, comparison))
            .collect(),
    }
}

impl BaseOutput {
    fn new(base: &KnowledgeBase) -> Self {
        Self {
            version: base.version.clone(),
            date: base.date.to_string(),
            fingerprint: base.fingerprint.clone(),
        }
    }
}

impl ClaimChangeOutput {
    fn new((old, new): &(View<'_>, View<'_>), change: &ClaimChange) -> Self {
        Self {
            aspects: change.aspects.iter().map(|a| a.id().to_owned()).collect(),
            old: change.old.map(|id| FactOutput::in_view(old, id)),
            new: change.new.map(|id| FactOutput::in_view(new, id)),
        }
    }
}

impl DossierOutput {
    fn new(name: &str, comparison: &BaseComparison) -> Self {
        let named = |found: &Option<Recommendation>| found.as_ref().map(|r| r.scenario.clone());
        Self {
            dossier: name.to_owned(),
            moved: comparison.has_moved(),
            recommended_before: named(&comparison.recommended_before),
            recommended_after: named(&comparison.recommended_after),
            recommendation_causes: names(&comparison.recommendation_causes),
            scenarios: comparison
                .moved
                .iter()
                .filter_map(|moved| ScenarioMoveOutput::new(comparison, moved))
                .collect(),
        }
    }
}

impl ScenarioMoveOutput {
    fn new(comparison: &BaseComparison, moved: &ScenarioMove) -> Option<Self> {
        Some(Self {
            scenario: moved.scenario.clone(),
            aspects: aspects(&moved.aspects),
            causes: moved
                .causes
                .iter()
                .map(|cause| CauseOutput {
                    part: cause.part.to_string(),
                    aspects: aspects(&cause.aspects),
                })
                .collect(),
            together: names(&moved.together),
            before: StandingOutput::new(comparison.scenario_before(&moved.scenario)?),
            after: StandingOutput::new(comparison.scenario_after(&moved.scenario)?),
        })
    }
}

impl StandingOutput {
    fn new(scenario: &Scenario) -> Self {
        let totals = &scenario.plan.totals;
        Self {
            feasible: scenario.feasible,
            in_the_way: scenario
                .obstacles
                .iter()
                .map(|one| one.software.clone().unwrap_or_else(|| one.need.clone()))
                .collect(),
            account_system: scenario.plan.system.to_string(),
            choices: scenario
                .plan
                .choices
                .iter()
                .map(|choice| format!("{}: {}", choice.candidate.need, choice.candidate.choice))
                .collect(),
            cost_per_year: totals.per_year.to_string(),
            cost_once: totals.once.to_string(),
            hours_per_month: hours(totals.minutes_per_month),
            hours_once: totals.hours_once,
        }
    }
}

fn aspects<'a>(aspects: impl IntoIterator<Item = &'a Aspect>) -> Vec<String> {
    aspects.into_iter().map(|one| one.id().to_owned()).collect()
}

fn names(parts: &[Part]) -> Vec<String> {
    parts.iter().map(ToString::to_string).collect()
}

fn kind(part: &Part) -> &'static str {
    match part {
        Part::Fact { .. } => "fact",
        Part::Software(_) => "software",
        Part::Offer(_) => "offer",
        Part::Platform(_) => "platform",
        Part::Need(_) => "need",
        Part::Table(_) => "table",
    }
}
