//! Which questions apply: conditions and repetition, resolved against the answers.

use super::conditions::meets;
use super::model::{Condition, Question, Questionnaire};
use super::options::{OptionView, can_be_answered, options};
use crate::dossier::model::{Answer, Dossier, QuestionRef};
use crate::knowledge::model::KnowledgeBase;

/// Answers seen through the conditions. An answer to a question that does not apply meets nothing and repeats nothing.
#[derive(Clone, Copy)]
pub(super) struct Resolver<'a> {
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) base: &'a KnowledgeBase,
    pub(super) dossier: &'a Dossier,
}

impl<'a> Resolver<'a> {
    /// Whether the question makes sense with the present answers, in whichever course.
    pub(super) fn applies(&self, reference: &QuestionRef) -> bool {
        self.question(reference)
            .is_some_and(|question| self.question_applies(question, reference.instance.as_deref()))
    }

    pub(super) fn question(&self, reference: &QuestionRef) -> Option<&'a Question> {
        self.questionnaire.question(&reference.question)
    }

    fn question_applies(&self, question: &Question, instance: Option<&str>) -> bool {
        let is_there = match (&question.for_each, instance) {
            (None, None) => true,
            (Some(list), Some(instance)) => self.instances(list).iter().any(|id| id == instance),
            _ => false,
        };
        is_there
            && can_be_answered(question, instance, self.base)
            && question
                .ask_if
                .iter()
                .all(|condition| self.holds(condition, question, instance))
    }

    /// The options of a question, for one need or tool when it is repeated; none for a kind without options.
    pub(super) fn options(
        &self,
        question: &Question,
        instance: Option<&str>,
    ) -> Option<Vec<OptionView>> {
        options(
            question,
            instance,
            self.base,
            &self.questionnaire.needs_order,
        )
    }

    /// The needs or tools of the answer to the question `list`, in the order of the answer.
    pub(super) fn instances(&self, list: &str) -> Vec<String> {
        match self.answer(&QuestionRef::once(list)) {
            Some(Answer::Choices(needs)) => needs
                .iter()
                .filter(|need| self.base.needs.contains_key(*need))
                .cloned()
                .collect(),
            Some(Answer::Tools(tools)) => tools.clone(),
            _ => Vec::new(),
        }
    }

    fn holds(&self, condition: &Condition, owner: &Question, instance: Option<&str>) -> bool {
        let Some(read) = self.questionnaire.question(&condition.question) else {
            return false;
        };
        let reference = match (&read.for_each, instance) {
            (None, _) => QuestionRef::once(&read.id),
            (list, Some(instance)) if *list == owner.for_each => {
                QuestionRef::of(&read.id, instance)
            }
            _ => return false,
        };
        self.answer(&reference)
            .is_some_and(|answer| meets(&condition.test, answer))
    }

    /// The answer, when its question applies.
    pub(super) fn answer(&self, reference: &QuestionRef) -> Option<&'a Answer> {
        let answer = self.dossier.answers.get(reference)?;
        self.applies(reference).then_some(answer)
    }
}
