//! What an edition or an offer asks of the association, and how it stands.

use super::Words;
use crate::assessment::{ConditionStatus, Standing};
use crate::knowledge::model::AttributeKind;
use crate::text::Lang;
use crate::text::number::NARROW;

impl Words<'_> {
    /// How a condition stands: « rempli », « à vérifier », « non rempli ».
    pub fn standing(&self, standing: Standing) -> String {
        self.say(match standing {
            Standing::Met => "standing-met",
            Standing::Unanswered => "standing-unanswered",
            Standing::Unmet => "standing-unmet",
        })
    }

    /// A condition with how it stands: « être un organisme à but non lucratif reconnu (rempli) ».
    pub fn condition(&self, condition: &ConditionStatus) -> String {
        let label = self.attribute(&condition.attribute);
        self.say_with(
            "standing-condition",
            &[
                ("condition", Self::inside(&label).into()),
                ("standing", self.standing(condition.standing).into()),
            ],
        )
    }

    /// All the conditions in a row, those that are not met for certain first; empty when nothing is asked.
    pub fn conditions(&self, conditions: &[ConditionStatus]) -> String {
        let mut ordered: Vec<&ConditionStatus> = conditions.iter().collect();
        ordered.sort_by_key(|condition| std::cmp::Reverse(condition.standing));
        let said: Vec<String> = ordered
            .into_iter()
            .map(|condition| self.condition(condition))
            .collect();
        said.join(&self.separator())
    }

    /// What to ask to lift the doubt on a condition.
    pub fn condition_ask(&self, attribute: &str) -> String {
        match self.case.base().attributes.get(attribute).map(|a| &a.kind) {
            Some(AttributeKind::Condition(rule)) => self.tr(&rule.ask),
            _ => self.attribute(attribute),
        }
    }

    /// What stands between the items of a long row.
    pub fn separator(&self) -> String {
        match self.lang() {
            Lang::Fr => format!("{NARROW}; "),
            Lang::En => "; ".to_owned(),
        }
    }
}
