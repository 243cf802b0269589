//! The same association on two days: which facts moved a result.

use super::Words;
use crate::planning::{Aspect, Comparison, Moved};
use crate::questionnaire::model::Stance;
use crate::text::date;

impl Words<'_> {
    /// A fact that changed, with its day: « Depuis le 16 octobre 2025, Mattermost Team Edition · … : non (avant : …). »
    pub fn moved(&self, comparison: &Comparison, moved: &Moved) -> String {
        let base = self.case.base();
        // The comparison may look forwards or backwards: what counts is which day comes first.
        let (early, late) = if comparison.then <= comparison.now {
            (moved.then, moved.now)
        } else {
            (moved.now, moved.then)
        };
        let value = |id: Option<_>| id.map(|id| self.value(base.claim(id)));
        let long = |day| date::long(day, self.lang());
        let since = late
            .map(|id| base.claim(id).starts())
            .filter(|day| *day > comparison.then.min(comparison.now));
        let until = early.and_then(|id| base.claim(id).until);
        let day = match (since, until) {
            (Some(since), _) => self.say_with("moved-since", &[("day", long(since).into())]),
            (None, Some(until)) => self.say_with("moved-until", &[("day", long(until).into())]),
            (None, None) => self.say_with(
                "moved-between",
                &[
                    ("then", long(comparison.then.min(comparison.now)).into()),
                    ("now", long(comparison.then.max(comparison.now)).into()),
                ],
            ),
        };
        let (before, after) = (value(early), value(late));
        let known = match (&before, &after) {
            (Some(_), Some(_)) => "both",
            (None, Some(_)) => "after",
            (Some(_), None) => "before",
            (None, None) => "none",
        };
        self.say_with(
            "moved",
            &[
                ("day", day.into()),
                ("subject", self.subject(&moved.subject).into()),
                ("attribute", self.attribute(&moved.attribute).into()),
                ("known", known.into()),
                ("before", before.unwrap_or_default().into()),
                ("after", after.unwrap_or_default().into()),
            ],
        )
    }

    /// What a moved fact changed, by scenario: « scénario B : les choix et le coût ».
    pub fn moved_effects(&self, moved: &Moved) -> Vec<String> {
        let letter = |id: &str| {
            let stances: &[Stance] = &self.case.questionnaire.stances;
            let stance = stances.iter().find(|stance| stance.id == id);
            self.told(stance.map_or(id, |stance| &stance.letter))
        };
        moved
            .scenarios
            .iter()
            .map(|(id, aspects)| {
                let aspects: Vec<String> = aspects.iter().map(|one| self.aspect(*one)).collect();
                self.say_with(
                    "moved-effect",
                    &[
                        ("letter", letter(id).into()),
                        ("aspects", self.list(&aspects).into()),
                    ],
                )
            })
            .collect()
    }

    /// What can change in a scenario: « ce qui coince », « les choix »…
    pub fn aspect(&self, aspect: Aspect) -> String {
        self.say(match aspect {
            Aspect::Feasibility => "aspect-feasibility",
            Aspect::Obstacles => "aspect-obstacles",
            Aspect::Choices => "aspect-choices",
            Aspect::AccountSystem => "aspect-account-system",
            Aspect::Totals => "aspect-totals",
        })
    }
}
