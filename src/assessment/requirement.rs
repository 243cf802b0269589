//! Requirements: each born of an answer.

use super::profile::effects;
use crate::dossier::model::{Answer, Dossier, QuestionRef};
use crate::knowledge::model::KnowledgeBase;
use crate::questionnaire::Course;
use crate::questionnaire::model::{
    Effect, Flexibility, Priority, Questionnaire, RequirementTemplate,
};

/// A requirement of one association.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    /// `EX-01`, `EX-02`… in the order of the questions.
    pub id: String,
    /// What is asked and how it is tested.
    pub template: RequirementTemplate,
    /// The answer that gave it.
    pub origin: QuestionRef,
    /// That answer.
    pub answer: Answer,
    /// How freely it may be negotiated.
    pub flexibility: Flexibility,
    /// Its priority.
    pub priority: Priority,
    /// The need and feature, for a requirement on a feature.
    pub feature: Option<(String, String)>,
}

impl Requirement {
    /// Its lasting name, which does not change when answers do: `free-software`, `feature:team-chat/threads`.
    pub fn key(&self) -> String {
        match &self.feature {
            Some((need, feature)) => format!("{}:{need}/{feature}", self.template.id),
            None => self.template.id.clone(),
        }
    }

    /// Whether failing it puts a candidate out.
    pub fn is_imperative(&self) -> bool {
        self.flexibility == Flexibility::F0
    }
}

/// The requirements that the answers give, numbered. The same requirement given twice is one, at its strictest.
pub fn requirements(
    questionnaire: &Questionnaire,
    base: &KnowledgeBase,
    dossier: &Dossier,
) -> Vec<Requirement> {
    let mut found: Vec<Requirement> = Vec::new();
    let course = Course::new(questionnaire, base, dossier);
    for (gift, at, answer) in effects(questionnaire, &course) {
        match &gift.effect {
            Effect::Requirement {
                id,
                flexibility,
                priority,
            } if *answer != Answer::Unknown => {
                let Some(template) = questionnaire.requirements.get(id) else {
                    continue;
                };
                let requirement = Requirement {
                    id: String::new(),
                    flexibility: flexibility.unwrap_or(template.flexibility),
                    priority: priority.unwrap_or(template.priority),
                    template: template.clone(),
                    origin: at.clone(),
                    answer: answer.clone(),
                    feature: None,
                };
                match found
                    .iter_mut()
                    .find(|other| other.template.id == *id && other.feature.is_none())
                {
                    Some(other) if requirement.flexibility < other.flexibility => {
                        *other = requirement;
                    }
                    Some(_) => {}
                    None => found.push(requirement),
                }
            }
            Effect::Features => found.extend(features(questionnaire, base, at, answer)),
            _ => {}
        }
    }
    for (place, requirement) in found.iter_mut().enumerate() {
        requirement.id = format!("EX-{:02}", place + 1);
    }
    found
}

/// A requirement for each feature that must be there.
fn features(
    questionnaire: &Questionnaire,
    base: &KnowledgeBase,
    at: &QuestionRef,
    answer: &Answer,
) -> Vec<Requirement> {
    let (Some(template), Some(need), Answer::Choices(ids)) = (
        questionnaire.requirements.get("feature"),
        at.instance.as_ref(),
        answer,
    ) else {
        return Vec::new();
    };
    let known = base
        .needs
        .get(need)
        .map(|need| need.features.as_slice())
        .unwrap_or_default();
    known
        .iter()
        .filter(|feature| ids.contains(&feature.id))
        .map(|feature| Requirement {
            id: String::new(),
            template: template.clone(),
            origin: at.clone(),
            answer: answer.clone(),
            flexibility: template.flexibility,
            priority: template.priority,
            feature: Some((need.clone(), feature.id.clone())),
        })
        .collect()
}
