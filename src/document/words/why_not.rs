//! Why a software is not in the plan, and what would have to change for it to be.

use super::Words;
use crate::assessment::{Assessment, Candidate, Standing};
use crate::compatibility::Join;
use crate::planning::{Change, WhyNot};

impl Words<'_> {
    /// The whole answer, a sentence an element: what keeps it out, what is taken instead, what it would cost to take it.
    pub fn why_not(&self, why: &WhyNot) -> Vec<String> {
        let name = self.edition(&why.software, why.edition.as_deref());
        if why.chosen {
            return vec![self.say_with("why-not-chosen", &[("name", name.into())])];
        }
        let mut sentences = Vec::new();
        for assessment in &why.assessments {
            for sentence in self.against(assessment) {
                if !sentences.contains(&sentence) {
                    sentences.push(sentence);
                }
            }
        }
        let instead: Vec<String> = why
            .instead
            .iter()
            .map(|choice| self.candidate(&choice.candidate))
            .collect();
        if !instead.is_empty() {
            let variables = [("instead", self.list(&instead).into())];
            sentences.push(self.say_with("why-not-instead", &variables));
        }
        match (&why.with_it, why.loses_percent) {
            (None, _) => sentences.push(self.say_with("why-not-never", &[("name", name.into())])),
            (Some(plan), Some(percent)) if percent > 0 => {
                let taken = plan.choices.iter().map(|choice| &choice.candidate);
                let named: Vec<String> = taken
                    .filter(|candidate| is_of(candidate, why))
                    .map(|candidate| self.candidate(candidate))
                    .collect();
                sentences.push(self.say_with(
                    "why-not-loses",
                    &[
                        ("name", self.list(&named).into()),
                        ("percent", percent.into()),
                    ],
                ));
            }
            (Some(_), _) => {}
        }
        sentences.extend(why.changes.iter().map(|change| self.change(*change)));
        sentences
    }

    /// A single change that would bring it into the plan.
    pub fn change(&self, change: Change) -> String {
        match change {
            Change::ConditionsMet => self.say("change-conditions-met"),
            Change::JoiningWorks => self.say("change-joining-works"),
            Change::RequirementsGivenUp => self.say("change-requirements-given-up"),
            Change::ToolMayGo => self.say("change-tool-may-go"),
            Change::ScoreHigher => self.say("change-score-higher"),
            Change::LimitLifted(limit) => self.say_with(
                "change-limit-lifted",
                &[("limit", self.limit(limit).into())],
            ),
        }
    }

    /// What speaks against a candidate: requirements it fails, conditions not met, no way to join.
    pub fn against(&self, assessment: &Assessment) -> Vec<String> {
        let name = self.candidate(&assessment.candidate);
        let mut sentences: Vec<String> = self
            .case
            .blockers(&assessment.verdicts)
            .into_iter()
            .map(|verdict| self.failed(&name, &verdict.requirement, &verdict.claims))
            .collect();
        let doubtful: Vec<_> = assessment
            .conditions
            .iter()
            .filter(|condition| condition.standing != Standing::Met)
            .cloned()
            .collect();
        if !doubtful.is_empty() {
            let variables = [
                ("name", name.as_str().into()),
                ("conditions", self.conditions(&doubtful).into()),
            ];
            sentences.push(self.say_with("against-conditions", &variables));
        }
        if let Some(join) = assessment
            .joining
            .join()
            .filter(|join| join.counted().is_none())
        {
            let key = match join {
                Join::Unknown { .. } => "against-unknown-join",
                _ => "against-no-join",
            };
            let variables = [
                ("name", name.as_str().into()),
                ("join", self.join(join).into()),
            ];
            sentences.push(self.say_with(key, &variables));
        }
        sentences
    }
}

/// Whether a candidate is of the software, and of the edition, that was asked about.
fn is_of(candidate: &Candidate, why: &WhyNot) -> bool {
    candidate.product().is_some_and(|product| {
        product.software == why.software
            && (why.edition.is_none() || product.edition == why.edition)
    })
}
