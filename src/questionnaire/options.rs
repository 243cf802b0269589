//! The options of a question for one need or tool, listed or from the base.

use super::answers::fold;
use super::model::{Options, Question, QuestionKind};
use crate::dossier::model::Dossier;
use crate::knowledge::model::KnowledgeBase;
use crate::text::{Lang, Translated};

/// An option as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionView {
    /// Identifier, written in dossiers.
    pub id: String,
    /// Its words.
    pub label: Translated,
    /// What it means, where the base says so.
    pub meaning: Option<Translated>,
    /// Excludes all other options.
    pub exclusive: bool,
}

impl OptionView {
    /// Its words in `lang`.
    pub fn label(&self, lang: Lang) -> &str {
        self.label.get(lang)
    }

    fn new(id: &str, label: Translated, meaning: Option<&Translated>) -> Self {
        Self {
            id: id.to_owned(),
            label,
            meaning: meaning.cloned(),
            exclusive: false,
        }
    }
}

/// The options of the question, for one need or tool when it is repeated; needs in `order`. None for kinds without options.
pub(super) fn options(
    question: &Question,
    instance: Option<&str>,
    base: &KnowledgeBase,
    order: &[String],
) -> Option<Vec<OptionView>> {
    let (QuestionKind::Choice(options)
    | QuestionKind::Choices(options)
    | QuestionKind::Ranking(options)) = &question.kind
    else {
        return None;
    };
    Some(match options {
        Options::Listed(listed) => listed
            .iter()
            .map(|option| OptionView {
                id: option.id.clone(),
                label: option.label.clone(),
                meaning: None,
                exclusive: option.exclusive,
            })
            .collect(),
        Options::Needs => {
            // What a tool in place is made for comes first.
            let tool = instance.and_then(|id| base.software.get(id));
            let made_for = |id: &String| tool.is_some_and(|tool| tool.needs.contains(id));
            let mut needs: Vec<_> = base.needs.values().collect();
            let place = |id: &String| order.iter().position(|other| other == id);
            needs.sort_by_key(|need| {
                let place = place(&need.id).unwrap_or(order.len());
                (!made_for(&need.id), place)
            });
            needs
                .into_iter()
                .map(|need| OptionView::new(&need.id, need.label.clone(), Some(&need.purpose)))
                .collect()
        }
        Options::Criteria => {
            let criteria = base.criteria.iter();
            criteria
                .map(|one| OptionView::new(&one.id, one.label.clone(), Some(&one.meaning)))
                .collect()
        }
        Options::Features => {
            let features = instance
                .and_then(|id| base.needs.get(id))
                .into_iter()
                .flat_map(|need| &need.features);
            features
                .map(|one| OptionView::new(&one.id, one.label.clone(), Some(&one.meaning)))
                .collect()
        }
        Options::Editions => {
            let editions = instance
                .and_then(|id| base.software.get(id))
                .into_iter()
                .flat_map(|one| &one.editions);
            editions
                .map(|one| OptionView::new(&one.id, proper(&one.name), None))
                .collect()
        }
    })
}

/// Whether there is anything to choose from; kinds without options always have. Said without making the options,
/// because every condition asks it.
pub(super) fn can_be_answered(
    question: &Question,
    instance: Option<&str>,
    base: &KnowledgeBase,
) -> bool {
    let (QuestionKind::Choice(options)
    | QuestionKind::Choices(options)
    | QuestionKind::Ranking(options)) = &question.kind
    else {
        return true;
    };
    match options {
        Options::Listed(listed) => !listed.is_empty(),
        Options::Needs => !base.needs.is_empty(),
        Options::Criteria => !base.criteria.is_empty(),
        Options::Features => instance
            .and_then(|id| base.needs.get(id))
            .is_some_and(|need| !need.features.is_empty()),
        Options::Editions => instance
            .and_then(|id| base.software.get(id))
            .is_some_and(|one| !one.editions.is_empty()),
    }
}

/// A proper name, the same in every language.
fn proper(name: &str) -> Translated {
    Translated {
        fr: name.to_owned(),
        en: name.to_owned(),
    }
}

/// The name of a tool in place: that of the base, or the one that was typed.
pub fn tool_name<'a>(
    id: &'a str,
    base: &'a KnowledgeBase,
    dossier: &'a Dossier,
    lang: Lang,
) -> &'a str {
    let typed = dossier.tool_names.get(id).map(String::as_str);
    typed
        .or_else(|| base.software.get(id).map(|one| one.called(lang)))
        .unwrap_or(id)
}

/// The software whose name, id or other name starts with what was typed, or has a word that does; the best first.
pub fn tools_like(base: &KnowledgeBase, typed: &str) -> Vec<OptionView> {
    let typed = fold(typed);
    if typed.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(usize, OptionView)> = Vec::new();
    for software in base.software.values() {
        let names = std::iter::once(&software.name)
            .chain(&software.english_name)
            .chain(std::iter::once(&software.id))
            .chain(&software.aliases);
        let rank = names.filter_map(|name| rank(&fold(name), &typed)).min();
        let view = || {
            OptionView::new(
                &software.id,
                Translated {
                    fr: software.called(Lang::Fr).to_owned(),
                    en: software.called(Lang::En).to_owned(),
                },
                Some(&software.summary),
            )
        };
        found.extend(rank.map(|rank| (rank, view())));
    }
    found.sort_by(|a, b| (a.0, &a.1.id).cmp(&(b.0, &b.1.id)));
    found.into_iter().map(|(_, view)| view).collect()
}

/// 0 for the same, 1 for the same start, 2 for a word with the same start.
fn rank(name: &str, typed: &str) -> Option<usize> {
    if name == typed {
        return Some(0);
    }
    if name.starts_with(typed) {
        return Some(1);
    }
    name.split([' ', '-', '.'])
        .any(|word| word.starts_with(typed))
        .then_some(2)
}
