//! Why a software is not in the plan, and what would have to change for it to be.

use std::collections::BTreeSet;

use super::options::Relaxed;
use super::plan::best_plan;
use super::result::Plan;
use crate::assessment::{Assessment, Case};
use crate::questionnaire::model::{LimitKind, Stance};

/// Why a software is not in the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WhyNot {
    /// The software.
    pub software: String,
    /// The edition asked about.
    pub edition: Option<String>,
    /// The stance under which the question is put.
    pub stance: String,
    /// Whether it is in the plan after all.
    pub chosen: bool,
    /// What is known of it, for each need it answers, with each edition and way; blocked or not.
    pub assessments: Vec<Assessment>,
    /// What the plan takes instead, for each need.
    pub instead: Vec<Assessment>,
    /// The best plan with it; none when no plan has it within the limits.
    pub with_it: Option<Plan>,
    /// How many of the plan's certain points it would cost to take it, out of a hundred.
    pub loses_percent: Option<u64>,
    /// Single changes, each of which would bring it into the plan.
    pub changes: Vec<Change>,
}

/// A change that would bring a software into the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// Its conditions turn out to be met.
    ConditionsMet,
    /// A way to join that does not count today, or is not known, turns out to work.
    JoiningWorks,
    /// The imperative requirements that it fails are given up.
    RequirementsGivenUp,
    /// The tool that the association insists on may go.
    ToolMayGo,
    /// A limit is lifted.
    LimitLifted(LimitKind),
    /// Everything else equal, it would have to score more.
    ScoreHigher,
}

impl Change {
    /// The identifier used in JSON.
    pub fn id(self) -> String {
        match self {
            Self::ConditionsMet => "conditions-met".to_owned(),
            Self::JoiningWorks => "joining-works".to_owned(),
            Self::RequirementsGivenUp => "requirements-given-up".to_owned(),
            Self::ToolMayGo => "tool-may-go".to_owned(),
            Self::LimitLifted(limit) => format!("limit-lifted:{}", limit.id()),
            Self::ScoreHigher => "score-higher".to_owned(),
        }
    }
}

/// Why a software, or one edition of it, is not in the plan under a stance. None when it answers none of the needs.
pub fn why_not(
    case: &Case<'_>,
    stance: &Stance,
    software: &str,
    edition: Option<&str>,
) -> Option<WhyNot> {
    let wanted = |assessment: &Assessment| is(assessment, software, edition);
    let assessments: Vec<Assessment> = case
        .profile
        .needs
        .keys()
        .flat_map(|need| case.candidates(need).to_vec())
        .filter(|candidate| {
            candidate.product().is_some_and(|product| {
                product.software == software
                    && edition.is_none_or(|id| product.edition.as_deref() == Some(id))
            })
        })
        .map(|candidate| {
            let (system, _) = case.best_joining(&candidate);
            Assessment::clone(&case.assess(&candidate, &system, true))
        })
        .collect();
    let needs: BTreeSet<&str> = assessments
        .iter()
        .map(|assessment| assessment.candidate.need.as_str())
        .collect();
    if needs.is_empty() {
        return None;
    }
    let plan = best_plan(case, stance, &Relaxed::default());
    let instead: Vec<Assessment> = plan
        .iter()
        .flat_map(|plan| &plan.choices)
        .filter(|choice| needs.contains(choice.candidate.need.as_str()) && !wanted(choice))
        .cloned()
        .collect();
    let chosen = plan
        .as_ref()
        .is_some_and(|plan| plan.choices.iter().any(wanted));
    let forced = Some((software.to_owned(), edition.map(str::to_owned)));
    let with_it = best_plan(
        case,
        stance,
        &Relaxed {
            forced,
            ..Relaxed::default()
        },
    )
    .filter(|plan| plan.choices.iter().any(wanted));
    let loses_percent = match (&plan, &with_it) {
        (Some(plan), Some(with_it)) if !chosen => {
            (plan.value.saturating_sub(with_it.value) * 100).checked_div(plan.value)
        }
        _ => None,
    };
    let changes = if chosen {
        Vec::new()
    } else {
        changes(case, stance, wanted, with_it.is_some())
    };
    Some(WhyNot {
        software: software.to_owned(),
        edition: edition.map(str::to_owned),
        stance: stance.id.clone(),
        chosen,
        assessments,
        instead,
        with_it,
        loses_percent,
        changes,
    })
}

/// The single changes after which the best plan has it.
fn changes(
    case: &Case<'_>,
    stance: &Stance,
    wanted: impl Fn(&Assessment) -> bool,
    possible: bool,
) -> Vec<Change> {
    let mut trials = vec![
        (
            Change::ConditionsMet,
            Relaxed {
                conditions: true,
                ..Relaxed::default()
            },
        ),
        (
            Change::JoiningWorks,
            Relaxed {
                joining: true,
                ..Relaxed::default()
            },
        ),
        (
            Change::RequirementsGivenUp,
            Relaxed {
                requirements: true,
                ..Relaxed::default()
            },
        ),
        (
            Change::ToolMayGo,
            Relaxed {
                fates: true,
                ..Relaxed::default()
            },
        ),
    ];
    for limit in stance
        .keeps
        .iter()
        .filter(|limit| case.profile.limits.contains_key(limit))
    {
        let limits = BTreeSet::from([*limit]);
        trials.push((
            Change::LimitLifted(*limit),
            Relaxed {
                limits,
                ..Relaxed::default()
            },
        ));
    }
    let mut found: Vec<Change> = trials
        .into_iter()
        .filter(|(_, relaxed)| {
            best_plan(case, stance, relaxed).is_some_and(|plan| plan.choices.iter().any(&wanted))
        })
        .map(|(change, _)| change)
        .collect();
    if found.is_empty() && possible {
        found.push(Change::ScoreHigher);
    }
    found
}

fn is(assessment: &Assessment, software: &str, edition: Option<&str>) -> bool {
    assessment.candidate.product().is_some_and(|product| {
        product.software == software
            && edition.is_none_or(|id| product.edition.as_deref() == Some(id))
    })
}
