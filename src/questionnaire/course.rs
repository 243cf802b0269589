//! The way through the questions: the one engine of the screen and of line mode.

use super::model::{Question, Questionnaire};
use super::options::{OptionView, tool_name};
use super::resolve::Resolver;
use crate::dossier::model::{Answer, Dossier, QuestionRef};
use crate::knowledge::model::KnowledgeBase;
use crate::text::{Lang, Texts};

/// The question whose answer chooses the course, and the answer that makes it short.
const CHOICE_OF_COURSE: &str = "start.course";
const SHORT: &str = "short";

/// How a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nobody answered; *je ne sais pas* is an answer.
    Open,
    /// Answered.
    Answered,
    /// Answered, but something above it changed.
    ToReview,
}

/// A question that is asked now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step<'a> {
    /// Which question, for which need or tool.
    pub reference: QuestionRef,
    /// The question.
    pub question: &'a Question,
    /// Position of its part in the questionnaire.
    pub section: usize,
    /// How it stands.
    pub state: State,
}

/// Where one stands; all counts start from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The question's number among those asked now.
    pub number: usize,
    /// How many are asked now.
    pub total: usize,
    /// The part's number among those with questions.
    pub part: usize,
    /// How many parts have questions.
    pub parts: usize,
    /// How many questions are answered.
    pub answered: usize,
}

impl Progress {
    /// « question 7 sur 32, partie 2 sur 6 ».
    pub fn say(&self, texts: &Texts) -> String {
        let variables = [
            ("number", self.number.into()),
            ("total", self.total.into()),
            ("part", self.part.into()),
            ("parts", self.parts.into()),
        ];
        texts.say_with("course-progress", &variables)
    }
}

/// The questions asked now, in order, given the answers so far.
pub struct Course<'a> {
    resolver: Resolver<'a>,
    steps: Vec<Step<'a>>,
}

impl<'a> Course<'a> {
    /// The course of a dossier.
    pub fn new(
        questionnaire: &'a Questionnaire,
        base: &'a KnowledgeBase,
        dossier: &'a Dossier,
    ) -> Self {
        let mut course = Self {
            resolver: Resolver {
                questionnaire,
                base,
                dossier,
            },
            steps: Vec::new(),
        };
        for (number, section) in questionnaire.sections.iter().enumerate() {
            // Neighbours that are repeated for the same list are asked tool by tool, not question by question.
            for block in section
                .questions
                .chunk_by(|one, next| one.for_each.is_some() && one.for_each == next.for_each)
            {
                match block
                    .first()
                    .and_then(|question| question.for_each.as_ref())
                {
                    None => block
                        .iter()
                        .for_each(|question| course.push(number, question, None)),
                    Some(list) => {
                        for instance in course.resolver.instances(list) {
                            block.iter().for_each(|question| {
                                course.push(number, question, Some(&instance));
                            });
                        }
                    }
                }
            }
        }
        course
    }

    fn push(&mut self, section: usize, question: &'a Question, instance: Option<&str>) {
        let reference = QuestionRef {
            question: question.id.clone(),
            instance: instance.map(str::to_owned),
        };
        if (self.is_short() && !question.short) || !self.resolver.applies(&reference) {
            return;
        }
        let dossier = self.resolver.dossier;
        let state = match (
            dossier.answers.contains_key(&reference),
            dossier.to_review.contains(&reference),
        ) {
            (false, _) => State::Open,
            (true, false) => State::Answered,
            (true, true) => State::ToReview,
        };
        self.steps.push(Step {
            reference,
            question,
            section,
            state,
        });
    }

    /// The questionnaire.
    pub fn questionnaire(&self) -> &'a Questionnaire {
        self.resolver.questionnaire
    }

    /// The knowledge base that gives needs, features, editions and criteria.
    pub fn base(&self) -> &'a KnowledgeBase {
        self.resolver.base
    }

    /// The dossier.
    pub fn dossier(&self) -> &'a Dossier {
        self.resolver.dossier
    }

    /// Whether only the questions of the short course are asked.
    pub fn is_short(&self) -> bool {
        self.answer(&QuestionRef::once(CHOICE_OF_COURSE)) == Some(&Answer::Choice(SHORT.to_owned()))
    }

    /// The questions asked now, in order.
    pub fn steps(&self) -> &[Step<'a>] {
        &self.steps
    }

    /// The step of a question that is asked now.
    pub fn step(&self, reference: &QuestionRef) -> Option<&Step<'a>> {
        self.position(reference).and_then(|at| self.steps.get(at))
    }

    /// The place of a question among those asked now.
    pub fn position(&self, reference: &QuestionRef) -> Option<usize> {
        self.steps
            .iter()
            .position(|step| step.reference == *reference)
    }

    /// The first question that nobody answered.
    pub fn first_unanswered(&self) -> Option<&Step<'a>> {
        self.steps.iter().find(|step| step.state == State::Open)
    }

    /// Where to go on: the first question that is open or to be looked at again, else the last one.
    pub fn resume(&self) -> Option<&Step<'a>> {
        self.steps
            .iter()
            .find(|step| step.state != State::Answered)
            .or_else(|| self.steps.last())
    }

    /// The step after a question; a question that is no longer asked has neighbours too.
    pub fn next(&self, reference: &QuestionRef) -> Option<&Step<'a>> {
        match self.position(reference) {
            Some(at) => self.steps.get(at + 1),
            None => self
                .steps
                .iter()
                .find(|step| self.rank(&step.reference) > self.rank(reference)),
        }
    }

    /// The step before a question.
    pub fn previous(&self, reference: &QuestionRef) -> Option<&Step<'a>> {
        match self.position(reference) {
            Some(at) => at.checked_sub(1).and_then(|at| self.steps.get(at)),
            None => self
                .steps
                .iter()
                .rfind(|step| self.rank(&step.reference) < self.rank(reference)),
        }
    }

    /// Place of the question in the questionnaire, whether it is asked or not.
    fn rank(&self, reference: &QuestionRef) -> Option<usize> {
        self.questionnaire()
            .questions()
            .position(|question| question.id == reference.question)
    }

    /// Where one stands at a question; none when it is not asked now.
    pub fn progress(&self, reference: &QuestionRef) -> Option<Progress> {
        let at = self.position(reference)?;
        let parts_until = |steps: &[Step<'_>]| {
            steps
                .chunk_by(|one, next| one.section == next.section)
                .count()
        };
        Some(Progress {
            number: at + 1,
            total: self.steps.len(),
            part: parts_until(&self.steps[..=at]),
            parts: parts_until(&self.steps),
            answered: self
                .steps
                .iter()
                .filter(|step| step.state != State::Open)
                .count(),
        })
    }

    /// Whether the question makes sense with the present answers, in whichever course.
    pub fn applies(&self, reference: &QuestionRef) -> bool {
        self.resolver.applies(reference)
    }

    /// The answer, when its question applies. Results read this: an answer whose question no longer applies is kept,
    /// and does not count.
    pub fn answer(&self, reference: &QuestionRef) -> Option<&'a Answer> {
        self.resolver.answer(reference)
    }

    /// Every answer that counts, by question.
    pub fn counted(&self) -> impl Iterator<Item = (&'a QuestionRef, &'a Answer)> {
        let answers = self.resolver.dossier.answers.iter();
        answers.filter(|(reference, _)| self.resolver.applies(reference))
    }

    /// The needs or tools for which the questions on `list` are asked.
    pub fn instances(&self, list: &str) -> Vec<String> {
        self.resolver.instances(list)
    }

    /// The options of a question; none for a kind without options.
    pub fn options(&self, reference: &QuestionRef) -> Vec<OptionView> {
        let question = self.resolver.question(reference);
        let options =
            question.and_then(|one| self.resolver.options(one, reference.instance.as_deref()));
        options.unwrap_or_default()
    }

    /// The need or tool for which the question is asked, by its name.
    pub fn instance_label(&self, reference: &QuestionRef, lang: Lang) -> Option<String> {
        let instance = reference.instance.as_deref()?;
        let need = self
            .base()
            .needs
            .get(instance)
            .filter(|_| !self.is_about_tools(reference));
        Some(match need {
            Some(need) => need.label.get(lang).to_owned(),
            None => tool_name(instance, self.base(), self.dossier(), lang).to_owned(),
        })
    }

    /// Whether the question is asked for each tool in place.
    pub fn is_about_tools(&self, reference: &QuestionRef) -> bool {
        let list = self
            .resolver
            .question(reference)
            .and_then(|question| question.for_each.as_deref());
        list.is_some()
            && list
                == self
                    .questionnaire()
                    .inventory()
                    .map(|question| question.id.as_str())
    }
}
