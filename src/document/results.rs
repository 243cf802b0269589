//! All that a document tells of one association: computed once, then only put into words.

use std::collections::BTreeMap;

use crate::assessment::{Assessment, Case};
use crate::planning::{
    Alternative, Comparison, Recommendation, Scenario, alternatives, recommend, scenarios,
};
use crate::questionnaire::model::ToolsStance;

/// The results of one association on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Results {
    /// A plan under each stance.
    pub scenarios: Vec<Scenario>,
    /// The scenario to take; none when none fits.
    pub recommendation: Option<Recommendation>,
    /// Offers and platforms taken for everything.
    pub alternatives: Vec<Alternative>,
    /// All the candidates for each need, in order.
    pub rankings: BTreeMap<String, Vec<Assessment>>,
    /// The same association on another day, when that was asked.
    pub comparison: Option<Comparison>,
}

impl Results {
    /// Computes everything but the comparison with another day.
    pub fn new(case: &Case<'_>) -> Self {
        let scenarios = scenarios(case);
        Self {
            recommendation: recommend(case, &scenarios),
            alternatives: alternatives(case),
            rankings: case
                .profile
                .needs
                .keys()
                .map(|need| (need.clone(), case.rank(need)))
                .collect(),
            comparison: None,
            scenarios,
        }
    }

    /// The same with a comparison.
    #[must_use]
    pub fn compared(mut self, comparison: Comparison) -> Self {
        self.comparison = Some(comparison);
        self
    }

    /// The recommended scenario.
    pub fn recommended(&self) -> Option<&Scenario> {
        let recommendation = self.recommendation.as_ref()?;
        self.scenario(&recommendation.scenario)
    }

    /// The scenario of that id.
    pub fn scenario(&self, id: &str) -> Option<&Scenario> {
        self.scenarios
            .iter()
            .find(|scenario| scenario.stance.id == id)
    }

    /// The recommended scenario, or else the one that lacks least: the fewest obstacles, then the fewest limits passed,
    /// then the best; what forgets the tools in place comes last. None only without needs.
    pub fn main(&self) -> Option<&Scenario> {
        self.recommended().or_else(|| {
            self.scenarios.iter().min_by_key(|scenario| {
                (
                    scenario.stance.tools == ToolsStance::Forget,
                    scenario.obstacles.len(),
                    scenario.beyond.len(),
                    std::cmp::Reverse(scenario.plan.value),
                )
            })
        })
    }
}
