//! What is to verify, as questions to ask and whom.

use super::Words;
use super::candidates::common_noun;
use crate::assessment::{ConditionStatus, Standing};
use crate::dossier::model::QuestionRef;
use crate::knowledge::model::Subject;
use crate::planning::{ToVerify, VerifyEffect, VerifyWhat, WayOut};
use crate::questionnaire::model::Effect;
use crate::text::{Lang, date};

/// Something to verify: what to ask, whom, and what it could change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// The question.
    pub ask: String,
    /// To whom.
    pub whom: String,
    /// What the answer could change.
    pub effect: String,
}

impl Words<'_> {
    /// What is to verify, as a question.
    pub fn check(&self, to_verify: &ToVerify) -> Check {
        let (ask, whom) = match &to_verify.what {
            VerifyWhat::Condition {
                subject,
                attribute,
                question,
            } => (
                self.say_with(
                    "verify-condition",
                    &[
                        ("subject", self.subject(subject).into()),
                        ("condition", Self::inside(&self.attribute(attribute)).into()),
                        ("ask", self.condition_ask(attribute).into()),
                    ],
                ),
                match question {
                    Some(_) => self.whom("verify-whom-both", subject),
                    None => self.whom("verify-whom-vendor", subject),
                },
            ),
            VerifyWhat::Requirement {
                requirement,
                subjects,
            } => {
                // A name that is a French phrase stays a name in an English sentence.
                let name = |one| match self.lang() {
                    Lang::Fr => common_noun(&self.subject(one)),
                    Lang::En => self.subject(one),
                };
                let names: Vec<String> = subjects.iter().map(name).collect();
                (
                    self.say_with(
                        "verify-requirement",
                        &[
                            ("requirement", self.requirement_named(requirement).into()),
                            ("subjects", self.list(&names).into()),
                        ],
                    ),
                    self.say("verify-whom-trial"),
                )
            }
            VerifyWhat::Contested { subject, attribute } => (
                self.contested(subject, attribute),
                self.whom("verify-whom-vendor", subject),
            ),
            VerifyWhat::Stale { subject, attribute } => (
                self.stale(subject, attribute),
                self.whom("verify-whom-vendor", subject),
            ),
            VerifyWhat::Limit(limit) => {
                let at = self.case.profile.unknown_limits.get(limit);
                let ask = at.map_or_else(|| self.limit(*limit), |at| self.question(at));
                (ask, self.say("verify-whom-association"))
            }
            VerifyWhat::ServerCost => (self.server_cost(), self.say("verify-whom-association")),
        };
        Check {
            ask,
            whom,
            effect: self.verify_effect(to_verify.effect),
        }
    }

    /// What a verification could change.
    pub fn verify_effect(&self, effect: VerifyEffect) -> String {
        self.say(match effect {
            VerifyEffect::LiftsObstacle => "verify-lifts-obstacle",
            VerifyEffect::BreaksChoice => "verify-breaks-choice",
            VerifyEffect::ChangesCost => "verify-changes-cost",
            VerifyEffect::Confirms => "verify-confirms",
        })
    }

    /// A way out whose conditions nobody has answered, in one sentence.
    pub fn check_conditions(&self, way: &WayOut) -> Check {
        let subject = &way.subject;
        let conditions: Vec<String> = unanswered(way)
            .map(|condition| Self::inside(&self.attribute(&condition.attribute)))
            .collect();
        Check {
            ask: self.say_with(
                "verify-conditions",
                &[
                    ("subject", self.subject(subject).into()),
                    ("price", self.way_price(way).into()),
                    ("conditions", conditions.join(&self.separator()).into()),
                ],
            ),
            whom: self.whom("verify-whom-both", subject),
            effect: self.verify_effect(VerifyEffect::LiftsObstacle),
        }
    }

    fn whom(&self, key: &str, subject: &Subject) -> String {
        // Whoever sells one edition sells them all: the software is enough.
        let (kind, name) = match subject {
            Subject::Offer { .. } => ("host", self.subject(subject)),
            Subject::Software { software, .. } => ("vendor", self.software(software)),
            Subject::Package { platform, .. } => ("vendor", self.platform(platform)),
        };
        let variables = [
            ("of-subject", self.of(&name).into()),
            ("subject", name.into()),
            ("kind", kind.into()),
        ];
        self.say_with(key, &variables)
    }

    fn contested(&self, subject: &Subject, attribute: &str) -> String {
        let claims = self.case.view().all(subject, attribute);
        let mut values: Vec<String> = claims.into_iter().map(|claim| self.value(claim)).collect();
        values.dedup();
        self.say_with(
            "verify-contested",
            &[
                ("subject", self.subject(subject).into()),
                ("attribute", self.attribute(attribute).into()),
                ("values", self.any(&values).into()),
            ],
        )
    }

    fn stale(&self, subject: &Subject, attribute: &str) -> String {
        let held = self.case.view().about(subject, attribute);
        let (value, checked) = held.map_or_else(Default::default, |held| {
            let checked = date::long(held.claim.checked(), self.lang());
            (self.value(held.claim), checked)
        });
        self.say_with(
            "verify-stale",
            &[
                ("subject", self.subject(subject).into()),
                ("attribute", self.attribute(attribute).into()),
                ("value", value.into()),
                ("checked", checked.into()),
            ],
        )
    }

    /// The question of the questionnaire on what the servers cost.
    fn server_cost(&self) -> String {
        let mut questions = self.case.questionnaire.questions();
        let asked = questions.find(|one| {
            one.gives
                .iter()
                .any(|gift| gift.effect == Effect::RunningCost)
        });
        asked.map_or_else(
            || self.say("verify-server-cost"),
            |question| self.question(&QuestionRef::once(&question.id)),
        )
    }
}

/// The conditions of a way out that nobody has answered.
pub(in crate::document) fn unanswered(way: &WayOut) -> impl Iterator<Item = &ConditionStatus> {
    way.conditions
        .iter()
        .filter(|condition| condition.standing == Standing::Unanswered)
}
