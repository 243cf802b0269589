//! A dossier of another version of the questionnaire: explained, and continued.

use std::collections::BTreeSet;

use super::model::{Dossier, QuestionRef};
use crate::questionnaire::model::{Question, Questionnaire};
use crate::text::{Lang, Texts};

/// Questions that a sentence names at most.
const NAMED: usize = 8;

/// What differs between the version that was answered and the present one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migration {
    /// The version that was answered.
    pub from: u32,
    /// The present version.
    pub to: u32,
    /// Ids of the questions that are new.
    pub new: Vec<String>,
    /// Ids of the answered questions whose meaning changed.
    pub changed: Vec<String>,
    /// Ids of the answers to questions that are no longer asked.
    pub gone: Vec<String>,
}

/// What differs, when the dossier answers an older version; none otherwise. `gone` are the ids that reading told as
/// unknown ([`strangers`](super::DossierFile::strangers)).
pub fn migration(
    questionnaire: &Questionnaire,
    dossier: &Dossier,
    gone: Vec<String>,
) -> Option<Migration> {
    let from = dossier.questionnaire_version;
    if dossier.questionnaire != questionnaire.id || from >= questionnaire.version {
        return None;
    }
    let answered: BTreeSet<&str> = dossier
        .answers
        .keys()
        .map(|reference| reference.question.as_str())
        .collect();
    let is_new =
        |question: &&Question| question.since > from && !answered.contains(question.id.as_str());
    let is_changed = |question: &&Question| {
        question.changed.is_some_and(|version| version > from)
            && answered.contains(question.id.as_str())
    };
    let ids = |questions: Vec<&Question>| {
        questions
            .into_iter()
            .map(|question| question.id.clone())
            .collect()
    };
    Some(Migration {
        from,
        to: questionnaire.version,
        new: ids(questionnaire.questions().filter(is_new).collect()),
        changed: ids(questionnaire.questions().filter(is_changed).collect()),
        gone,
    })
}

impl Migration {
    /// Brings the dossier to the present version: answers whose question changed are marked to be looked at again.
    pub fn apply(&self, dossier: &mut Dossier) {
        let changed = dossier
            .answers
            .keys()
            .filter(|reference| self.changed.contains(&reference.question));
        let changed: Vec<QuestionRef> = changed.cloned().collect();
        dossier.to_review.extend(changed);
        dossier.questionnaire_version = self.to;
    }

    /// What differs, a sentence each; questions are named by their text.
    pub fn say(&self, questionnaire: &Questionnaire, texts: &Texts) -> Vec<String> {
        let versions = [("from", self.from.into()), ("to", self.to.into())];
        let mut sentences = vec![texts.say_with("migration-older", &versions)];
        let lists = [
            ("migration-new", &self.new),
            ("migration-changed", &self.changed),
            ("migration-gone", &self.gone),
        ];
        for (key, ids) in lists.into_iter().filter(|(_, ids)| !ids.is_empty()) {
            let names: Vec<String> = ids
                .iter()
                .map(|id| name(questionnaire, id, texts.lang()))
                .collect();
            let more = names.len().saturating_sub(NAMED);
            let named = names[..names.len() - more].join(" / ");
            let named = match more {
                0 => named,
                _ => texts.say_with(
                    "migration-more",
                    &[("named", named.into()), ("count", more.into())],
                ),
            };
            let variables = [("count", names.len().into()), ("questions", named.into())];
            sentences.push(texts.say_with(key, &variables));
        }
        sentences
    }
}

fn name(questionnaire: &Questionnaire, id: &str, lang: Lang) -> String {
    questionnaire.question(id).map_or_else(
        || id.to_owned(),
        |question| question.text.get(lang).to_owned(),
    )
}
