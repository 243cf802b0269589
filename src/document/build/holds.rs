//! The facts on which sections and sentences appear.

use super::Builder;
use crate::assessment::AccountSystem;
use crate::document::report::vocabulary::{Fact, Test, TestKind};
use crate::dossier::model::{Answer, QuestionRef};
use crate::planning::chain;
use crate::questionnaire::conditions::meets;
use crate::questionnaire::model::{AnswerTest, RequirementTest};

impl Builder<'_> {
    /// Whether every fact holds.
    pub(super) fn all_hold(&self, tests: &[Test]) -> bool {
        tests
            .iter()
            .all(|test| self.holds(&test.kind) != test.negated)
    }

    fn holds(&self, kind: &TestKind) -> bool {
        match kind {
            TestKind::Answered(question) => self
                .answer(question)
                .is_some_and(|answer| meets(&AnswerTest::Answered, answer)),
            TestKind::Answer(question, option) => self
                .answer(question)
                .is_some_and(|answer| meets(&AnswerTest::AnyOf(vec![option.clone()]), answer)),
            TestKind::Zero(question) => match self.answer(question) {
                Some(Answer::Number(count)) => *count == 0,
                Some(Answer::Money(money)) => money.minor == 0,
                _ => false,
            },
            TestKind::Has(fact) => self.has(*fact),
            TestKind::Theme(theme) => self
                .case
                .requirements
                .iter()
                .any(|one| one.template.theme == *theme),
            TestKind::Recommends(nature) => self
                .results
                .recommendation
                .as_ref()
                .is_some_and(|one| one.nature == *nature),
        }
    }

    /// The answer that counts to a question that is asked once.
    pub(super) fn answer(&self, question: &str) -> Option<&Answer> {
        self.words.course().answer(&QuestionRef::once(question))
    }

    fn has(&self, fact: Fact) -> bool {
        let requirements = &self.case.requirements;
        let profile = &self.case.profile;
        let main = self.results.main();
        match fact {
            Fact::Needs => !profile.needs.is_empty(),
            Fact::Tools => !profile.tools.is_empty(),
            Fact::Requirements => !requirements.is_empty(),
            Fact::Imperative => requirements.iter().any(|one| one.is_imperative()),
            Fact::SingleAccount => requirements
                .iter()
                .any(|one| matches!(one.template.test, RequirementTest::Connection(_))),
            Fact::Recommendation => self.results.recommended().is_some(),
            Fact::CommonAccount => {
                main.is_some_and(|scenario| scenario.plan.system != AccountSystem::None)
            }
            Fact::Obstacles => self
                .results
                .scenarios
                .iter()
                .any(|one| !one.obstacles.is_empty()),
            Fact::Alternatives => !self.results.alternatives.is_empty(),
            Fact::Checks => !self.checks().is_empty(),
            Fact::Offers => !self.case.dossier.testimonies.is_empty(),
            Fact::Finalists => !self.finalists().is_empty(),
            Fact::Steps => !self.steps().is_empty(),
            Fact::SeveralSteps => self.steps().len() > 1,
            Fact::Leaves => self.leaves(),
            Fact::UnmetConditions => !self.unmet().is_empty(),
            Fact::OpenList => self.open_questions().iter().any(|at| at.instance.is_none()),
            Fact::OpenQuestions => !self.open_questions().is_empty(),
            Fact::Comparison => self.results.comparison.is_some(),
            Fact::RankedCriteria => profile.weights.values().any(|one| one.origin.is_some()),
            Fact::Doubts => main.is_some_and(|scenario| {
                scenario
                    .plan
                    .choices
                    .iter()
                    .flat_map(chain)
                    .any(|id| !self.words.marks(self.case.base().claim(id)).is_empty())
            }),
        }
    }
}
