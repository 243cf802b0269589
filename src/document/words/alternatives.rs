//! Whole alternatives, with what they would not have solved.

use super::Words;
use crate::knowledge::model::ClaimId;
use crate::planning::{Alternative, AlternativeKind, Unsolved, UnsolvedReason};

impl Words<'_> {
    /// « Frama.space », « YunoHost ».
    pub fn alternative(&self, alternative: &Alternative) -> String {
        match alternative.kind {
            AlternativeKind::Offer => self.offer(&alternative.id),
            AlternativeKind::Platform => self.platform(&alternative.id),
        }
    }

    /// What it is, in one sentence of the base.
    pub fn alternative_summary(&self, alternative: &Alternative) -> String {
        let base = self.case.base();
        let summary = match alternative.kind {
            AlternativeKind::Offer => base.offers.get(&alternative.id).map(|one| &one.summary),
            AlternativeKind::Platform => {
                base.platforms.get(&alternative.id).map(|one| &one.summary)
            }
        };
        summary.map_or_else(String::new, |summary| self.tr(summary))
    }

    /// The needs that it would solve with one account, each with its software: « Discuter en équipe (Rocket.Chat) ».
    pub fn solved(&self, alternative: &Alternative) -> Vec<String> {
        let mut needs: Vec<&str> = alternative
            .solves
            .iter()
            .map(|(need, _)| need.as_str())
            .collect();
        needs.dedup();
        needs
            .into_iter()
            .map(|need| {
                let software: Vec<String> = alternative
                    .solves
                    .iter()
                    .filter(|(of, _)| of == need)
                    .map(|(_, software)| self.software(software))
                    .collect();
                self.say_with(
                    "alternative-solves",
                    &[
                        ("need", self.need(need).into()),
                        ("software", self.any(&software).into()),
                    ],
                )
            })
            .collect()
    }

    /// What it would not have solved, a sentence a reason.
    pub fn unsolved(&self, alternative: &Alternative) -> Vec<String> {
        let backed = self.unsolved_with_facts(alternative).into_iter();
        backed.map(|(sentence, _)| sentence).collect()
    }

    /// What it would not have solved, a sentence a reason, with the facts that say so. A software inside that would not do
    /// is left out when another one does, unless it is the tool in place.
    pub fn unsolved_with_facts(&self, alternative: &Alternative) -> Vec<(String, Vec<ClaimId>)> {
        let mut sentences: Vec<(String, Vec<ClaimId>)> = alternative
            .unsolved
            .iter()
            .filter(|unsolved| !matches!(unsolved.reason, UnsolvedReason::NotIncluded))
            .filter(|unsolved| self.matters(alternative, unsolved))
            .map(|unsolved| {
                (
                    self.one_unsolved(alternative, unsolved),
                    unsolved.claims.clone(),
                )
            })
            .collect();
        let missing: Vec<String> = alternative
            .unsolved
            .iter()
            .filter(|unsolved| matches!(unsolved.reason, UnsolvedReason::NotIncluded))
            .filter_map(|unsolved| unsolved.need.as_deref())
            .map(|need| Self::inside(&self.need(need)))
            .collect();
        if !missing.is_empty() {
            let variables = [
                ("name", self.alternative(alternative).into()),
                ("needs", self.any(&missing).into()),
            ];
            let sentence = self.say_with("alternative-not-included", &variables);
            sentences.push((sentence, Vec::new()));
        }
        sentences
    }

    fn one_unsolved(&self, alternative: &Alternative, unsolved: &Unsolved) -> String {
        let name = self.alternative(alternative);
        let key = match &unsolved.reason {
            UnsolvedReason::FailsRequirement(id) => {
                return self.failed(&name, id, &unsolved.claims);
            }
            UnsolvedReason::AccountsApart => "alternative-apart",
            UnsolvedReason::NotPackaged => "alternative-not-packaged",
            UnsolvedReason::NotIncluded | UnsolvedReason::Unknown => "alternative-unknown",
        };
        let software = unsolved.software.as_ref().map(|id| self.software(id));
        let need = unsolved.need.as_ref().map(|id| self.need(id));
        let software = software.unwrap_or_default();
        let variables = [
            ("of-name", self.of(&name).into()),
            ("name", name.into()),
            ("of-software", self.of(&software).into()),
            ("software", software.into()),
            ("need", need.unwrap_or_default().into()),
        ];
        self.say_with(key, &variables)
    }

    /// What is missing matters when nothing else inside solves the need, or when it is the tool in place.
    fn matters(&self, alternative: &Alternative, unsolved: &Unsolved) -> bool {
        let Some(need) = &unsolved.need else {
            return true;
        };
        let solved = alternative.solves.iter().any(|(of, _)| of == need);
        let in_place = self
            .case
            .profile
            .tool_for(need)
            .is_some_and(|tool| Some(&tool.id) == unsolved.software.as_ref());
        !solved || in_place
    }
}
