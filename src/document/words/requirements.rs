//! Requirements, the answers behind them, and how candidates stand to them.

use super::Words;
use crate::assessment::{Requirement, Status, Verdict};
use crate::dossier::model::{Answer, QuestionRef};
use crate::questionnaire::answers::describe;
use crate::questionnaire::model::{Flexibility, Priority};
use crate::text::{Translated, clean_lines, typeset};

impl Words<'_> {
    /// What is asked, as a sentence.
    pub fn statement(&self, requirement: &Requirement) -> String {
        self.filled(requirement, &requirement.template.statement)
    }

    /// The criterion by which it is judged.
    pub fn judged_by(&self, requirement: &Requirement) -> String {
        self.filled(requirement, &requirement.template.criterion)
    }

    /// The level to reach.
    pub fn to_reach(&self, requirement: &Requirement) -> String {
        self.filled(requirement, &requirement.template.level)
    }

    /// What somebody does in a trial to see whether it is met.
    pub fn tried_by(&self, requirement: &Requirement) -> Option<String> {
        let trial = requirement.template.trial.as_ref()?;
        Some(self.filled(requirement, trial))
    }

    /// What counts as success: « Nombre de saisies du mot de passe dans une session : une ».
    pub fn success(&self, requirement: &Requirement) -> String {
        let variables = [
            ("criterion", self.judged_by(requirement).into()),
            ("level", Self::inside(&self.to_reach(requirement)).into()),
        ];
        self.say_with("requirement-success", &variables)
    }

    /// « impérative (F0) ».
    pub fn flexibility(&self, flexibility: Flexibility) -> String {
        self.say(&format!("flexibility-{}", flexibility.id()))
    }

    /// « doit » (MoSCoW).
    pub fn priority(&self, priority: Priority) -> String {
        self.say(&format!("priority-{}", priority.id()))
    }

    /// « EX-07, « Les données se trouvent en France ou dans l'Union européenne » ».
    pub fn requirement_named(&self, id: &str) -> String {
        match self.case.requirement(id) {
            Some(requirement) => self.say_with(
                "requirement-named",
                &[
                    ("id", id.into()),
                    (
                        "statement",
                        Self::quoted(&self.statement(requirement)).into(),
                    ),
                ],
            ),
            None => self.told(id),
        }
    }

    /// An answer in words; « je ne sais pas » for what nobody knows.
    pub fn answer(&self, at: &QuestionRef, answer: &Answer) -> String {
        match answer {
            Answer::Text(text) => typeset(self.discreet(&clean_lines(text)).trim(), self.lang()),
            Answer::Money(money) if let Some(range) = self.told_amount(*money) => range,
            answer => self.told(&describe(&self.course, at, answer, &self.texts)),
        }
    }

    /// An answer in the middle of a sentence: options become a list of ordinary words.
    pub fn answer_inside(&self, at: &QuestionRef, answer: &Answer) -> String {
        let chosen = match answer {
            Answer::Choice(id) => std::slice::from_ref(id),
            Answer::Choices(ids) => ids,
            _ => return self.answer(at, answer),
        };
        let named: Vec<String> = chosen
            .iter()
            .map(|id| Self::inside(&self.answer(at, &Answer::Choice(id.clone()))))
            .collect();
        self.list(&named)
    }

    /// How a candidate stands to a requirement: « rempli », « non documenté »…
    pub fn status(&self, status: Status) -> String {
        self.say(match status {
            Status::Met => "status-met",
            Status::NotConcerned => "status-not-concerned",
            Status::Unknown => "status-unknown",
            Status::Fails => "status-fails",
        })
    }

    /// A verdict as a sentence, with the facts that say so.
    pub fn verdict(&self, verdict: &Verdict) -> String {
        let facts: Vec<String> = verdict
            .claims
            .iter()
            .map(|id| Self::inside(&self.fact_alone(*id)))
            .collect();
        let variables = [
            (
                "requirement",
                self.requirement_named(&verdict.requirement).into(),
            ),
            ("status", self.status(verdict.status).into()),
            ("facts", facts.join(&self.separator()).into()),
            ("has-facts", u8::from(!facts.is_empty()).into()),
        ];
        self.say_with("verdict", &variables)
    }

    /// A sentence of the questionnaire with what it leaves open filled in.
    fn filled(&self, requirement: &Requirement, text: &Translated) -> String {
        let (need, feature) = match &requirement.feature {
            Some((need, feature)) => (Some(need.clone()), Some(feature)),
            None => (requirement.origin.instance.clone(), None),
        };
        let known = need.as_ref().and_then(|id| self.case.base().needs.get(id));
        let feature = known
            .zip(feature)
            .and_then(|(need, id)| need.features.iter().find(|feature| feature.id == *id));
        // The units stand in the sentence.
        let answer = match &requirement.answer {
            Answer::Number(count) => self.number(*count),
            answer => self.answer(&requirement.origin, answer),
        };
        let of =
            |words: Option<&Translated>| words.map_or_else(String::new, |words| self.tr(words));
        let sentence = self
            .tr(text)
            .replace("{need}", &of(known.map(|need| &need.label)))
            .replace("{feature}", &of(feature.map(|feature| &feature.label)))
            .replace(
                "{meaning}",
                &Self::inside(&of(feature.map(|feature| &feature.meaning))),
            )
            .replace("{answer}", &answer);
        // An answer may open the sentence.
        let opens = text.get(self.lang()).starts_with('{');
        let sentence = if opens {
            Self::capital(&sentence)
        } else {
            sentence
        };
        typeset(&sentence, self.lang())
    }
}
