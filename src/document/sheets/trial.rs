//! Trials: for each finalist, a few scenarios born of what is required of it.

use std::collections::BTreeSet;

use super::{Column, Sheet};
use crate::assessment::{Assessment, Case, Requirement};
use crate::document::Results;
use crate::document::words::Words;
use crate::dossier::model::{Answer, Outcome, QuestionRef};
use crate::questionnaire::model::RequirementTest;
use crate::text::Texts;

/// At most so many finalists for a need, so many finalists in all.
const FINALISTS_PER_NEED: usize = 2;
const FINALISTS: usize = 6;
/// So many features of the need are tried, asked for or not; so many scenarios in all.
const FEATURES: usize = 3;
const MOST: usize = 5;

/// A product to be tried before it is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finalist<'r> {
    /// The need for which it is tried.
    pub need: &'r str,
    /// Its lasting name: `zulip/self-hosted`.
    pub tool: String,
    /// What is known of it.
    pub assessment: &'r Assessment,
}

/// A scenario of a trial.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trial {
    /// The lasting key of the requirement or feature that it tries.
    pub key: String,
    /// The requirement, when one asks for it.
    pub requirement: Option<String>,
    /// What is done.
    pub action: String,
    /// Who does it.
    pub who: String,
    /// On what.
    pub device: String,
    /// What counts as success.
    pub success: String,
}

/// What is worth trying: for each need whose tool would change or may go, the foremost products that nothing rules out.
pub fn finalists<'r>(case: &Case<'_>, results: &'r Results) -> Vec<Finalist<'r>> {
    let mut found: Vec<Finalist<'r>> = Vec::new();
    for (need, ranking) in &results.rankings {
        let tool = case.profile.tool_for(need);
        let may_go = tool.is_none_or(|tool| tool.fate.as_deref() != Some("keep"));
        let chosen = results
            .main()
            .and_then(|main| {
                main.plan
                    .choices
                    .iter()
                    .find(|one| one.candidate.need == *need)
            })
            .filter(|one| !one.candidate.is_in_place());
        let open = ranking
            .iter()
            .filter(|_| may_go)
            .filter(|one| !one.candidate.is_in_place() && case.blockers(&one.verdicts).is_empty());
        let mut software = BTreeSet::new();
        for assessment in chosen.into_iter().chain(open) {
            let Some(product) = assessment.candidate.product() else {
                continue;
            };
            // What is in place is known already, however it is run.
            if tool.is_some_and(|tool| case.is_same(&product.software, &tool.id)) {
                continue;
            }
            if software.len() < FINALISTS_PER_NEED && software.insert(&product.software) {
                found.push(Finalist {
                    need,
                    tool: product.subject().to_string(),
                    assessment,
                });
            }
        }
    }
    found.truncate(FINALISTS);
    found
}

/// The scenarios of a finalist: the features that must be there, other features of the need until there are three, then what
/// is required of every tool, the least negotiable first.
pub fn trials(words: &Words<'_>, finalist: &Finalist<'_>) -> Vec<Trial> {
    let case = words.case();
    let mut requirements: Vec<&Requirement> = case
        .requirements
        .iter()
        .filter(|requirement| is_tried(case, finalist, requirement))
        .collect();
    requirements.sort_by_key(|one| (one.feature.is_none(), one.flexibility));
    let of = |requirement: &Requirement| Draft {
        key: requirement.key(),
        requirement: Some(requirement.id.clone()),
        action: words
            .tried_by(requirement)
            .unwrap_or_else(|| words.statement(requirement)),
        success: words.success(requirement),
    };
    let (features, others): (Vec<_>, Vec<_>) = requirements
        .into_iter()
        .partition(|one| one.feature.is_some());
    let mut drafts: Vec<Draft> = features.into_iter().take(MOST - 1).map(of).collect();
    let need = case.base().needs.get(finalist.need);
    for feature in need.into_iter().flat_map(|need| &need.features) {
        let key = format!("feature:{}/{}", finalist.need, feature.id);
        if drafts.len() >= FEATURES || drafts.iter().any(|one| one.key == key) {
            continue;
        }
        let variables = [
            ("feature", words.tr(&feature.label).into()),
            ("meaning", Words::inside(&words.tr(&feature.meaning)).into()),
        ];
        drafts.push(Draft {
            key,
            requirement: None,
            action: words.texts().say_with("trial-feature", &variables),
            success: words.texts().say("trial-feature-success"),
        });
    }
    drafts.extend(others.into_iter().map(of));
    drafts.truncate(MOST);
    let (people, devices) = (people(words, finalist.need), devices(words));
    drafts
        .into_iter()
        .enumerate()
        .map(|(at, draft)| Trial {
            key: draft.key,
            requirement: draft.requirement,
            action: draft.action,
            who: people[at % people.len()].clone(),
            device: devices[at % devices.len()].clone(),
            success: draft.success,
        })
        .collect()
}

/// A scenario before somebody is asked to play it.
struct Draft {
    key: String,
    requirement: Option<String>,
    action: String,
    success: String,
}

/// Whether a requirement is tried with a finalist: it says how, and it is about tools like this one.
fn is_tried(case: &Case<'_>, finalist: &Finalist<'_>, requirement: &Requirement) -> bool {
    let template = &requirement.template;
    if let Some((need, _)) = &requirement.feature {
        return need == finalist.need;
    }
    let accounts = case
        .base()
        .needs
        .get(finalist.need)
        .is_none_or(|need| need.accounts);
    template.trial.is_some()
        && (template.needs.is_empty() || template.needs.iter().any(|need| need == finalist.need))
        && match template.test {
            RequirementTest::Connection(_) | RequirementTest::Limit { .. } => accounts,
            // These are about the whole, or asked of who provides it: acceptance tries them.
            RequirementTest::PlanLimit(_) | RequirementTest::AskProvider => false,
            _ => true,
        }
}

/// The sheet of all trials: one row a finalist and scenario, with room for what happened.
pub fn trial(case: &Case<'_>, results: &Results, texts: &Texts) -> Sheet {
    let words = Words::new(case, texts);
    let column = |id, key: &str, width| Column::new(id, texts, key, width);
    let mut outcome = column("outcome", "col-outcome-of-trial", 34);
    outcome.choices = Outcome::ALL
        .iter()
        .map(|one| words.trial_outcome(*one))
        .collect();
    let mut rows = Vec::new();
    for finalist in finalists(case, results) {
        let name = words.candidate(&finalist.assessment.candidate);
        for trial in trials(&words, &finalist) {
            rows.push(vec![
                format!("{}#{}", finalist.tool, trial.key),
                name.clone(),
                trial.action,
                trial.who,
                trial.device,
                trial.success,
                String::new(),
                String::new(),
                String::new(),
            ]);
        }
    }
    Sheet {
        name: texts.say("trial-sheet"),
        columns: vec![
            column("id", "col-reference", 40),
            column("name", "col-tool", 45),
            column("action", "col-tried", 80),
            column("who", "col-who", 50),
            column("device", "col-device", 40),
            column("success", "col-success", 55),
            outcome,
            column("lesson", "col-lesson", 80),
            column("date", "col-date-signed", 26),
        ],
        rows,
    }
}

/// Who tries, in turn: whoever uses it, and somebody who is not at ease.
fn people(words: &Words<'_>, need: &str) -> Vec<String> {
    let at = QuestionRef::of("needs.public", need);
    let public = match words.course().answer(&at) {
        Some(Answer::Choice(id)) => id.as_str(),
        _ => "members",
    };
    let texts = words.texts();
    vec![
        texts.say(match public {
            "team" => "trial-who-team",
            "everyone" => "trial-who-everyone",
            _ => "trial-who-members",
        }),
        texts.say("trial-who-not-at-ease"),
    ]
}

/// On what, in turn, after the answers on phones and on the keyboard.
fn devices(words: &Words<'_>) -> Vec<String> {
    let texts = words.texts();
    let answer = |question: &str| words.course().answer(&QuestionRef::once(question));
    let phone = match answer("people.mobile") {
        Some(Answer::Choice(id)) if id == "mostly" => vec!["trial-device-phone"],
        Some(Answer::Choice(id)) if id == "rarely" => vec!["trial-device-computer"],
        _ => vec!["trial-device-computer", "trial-device-phone"],
    };
    let keyboard = matches!(answer("people.accessibility"), Some(Answer::YesNo(true)));
    let keys = phone
        .into_iter()
        .chain(keyboard.then_some("trial-device-keyboard"));
    keys.map(|key| texts.say(key)).collect()
}
