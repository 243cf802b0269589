//! The questionnaire and the knowledge base that come with the program speak of the same things.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what is missing fails its test"
)]

use trousse::dossier::model::{Answer, QuestionRef};
use trousse::dossier::read;
use trousse::knowledge::model::{AttributeKind, KnowledgeBase};
use trousse::questionnaire::model::{
    Effect, Options, QuestionKind, Questionnaire, RequirementTest,
};
use trousse::questionnaire::{Course, State, embedded, examples, load};

fn both() -> (Questionnaire, KnowledgeBase) {
    let base = trousse::knowledge::load(&trousse::knowledge::embedded());
    let told: Vec<String> = base
        .diagnostics
        .iter()
        .map(|flaw| format!("{} {}", flaw.place, flaw.code.title()))
        .collect();
    (
        load(&embedded()).questionnaire.unwrap(),
        base.base.unwrap_or_else(|| panic!("{told:#?}")),
    )
}

/// People are asked first about what most of them look for; what has no place comes last.
#[test]
fn needs_are_offered_in_the_order_of_the_questionnaire() {
    let (questionnaire, base) = both();
    for id in &questionnaire.needs_order {
        assert!(base.needs.contains_key(id), "{id}");
    }
    let dossier = trousse::dossier::model::Dossier::new(&questionnaire);
    let course = Course::new(&questionnaire, &base, &dossier);
    let offered = course.options(&QuestionRef::once("needs.wanted"));
    let offered: Vec<String> = offered.into_iter().map(|view| view.id).collect();
    assert_eq!(offered.len(), base.needs.len());
    assert!(offered.starts_with(&questionnaire.needs_order));
}

#[test]
fn requirements_test_attributes_that_exist() {
    let (questionnaire, base) = both();
    for template in questionnaire.requirements.values() {
        for need in &template.needs {
            assert!(base.needs.contains_key(need), "{}: {need}", template.id);
        }
        match &template.test {
            RequirementTest::Limit {
                attribute,
                quantity,
            } => {
                let kind = base.attributes.get(attribute).map(|one| &one.kind);
                let counts = matches!(kind, Some(AttributeKind::Limit { counts, .. }) if counts.as_ref() == Some(quantity));
                assert!(
                    counts,
                    "{}: {attribute} is no cap of {quantity}",
                    template.id
                );
                let given = questionnaire
                    .questions()
                    .flat_map(|question| &question.gives);
                assert!(
                    given
                        .into_iter()
                        .any(|gift| gift.effect == Effect::Quantity(quantity.clone())),
                    "{quantity}"
                );
            }
            RequirementTest::Choice {
                attribute,
                at_least,
                way,
                ..
            } => {
                let Some(AttributeKind::Choice { values, .. }) =
                    base.attributes.get(attribute).map(|one| &one.kind)
                else {
                    panic!("{}: {attribute} has no scale", template.id);
                };
                assert!(
                    values.iter().any(|value| value.level >= *at_least),
                    "{}: nothing reaches {at_least}",
                    template.id
                );
                assert!(
                    way.as_ref()
                        .is_none_or(|way| base.effort.ways.contains_key(way)),
                    "{}",
                    template.id
                );
            }
            _ => {}
        }
    }
}

#[test]
fn conditions_of_the_base_read_questions_and_options_that_exist() {
    let (questionnaire, base) = both();
    for attribute in base.attributes.values() {
        let AttributeKind::Condition(rule) = &attribute.kind else {
            continue;
        };
        let Some(id) = &rule.question else { continue };
        let question = questionnaire
            .question(id)
            .unwrap_or_else(|| panic!("{}: no question {id}", attribute.id));
        let ids: Vec<&str> = match &question.kind {
            QuestionKind::YesNo => vec!["yes", "no"],
            QuestionKind::Choice(Options::Listed(listed))
            | QuestionKind::Choices(Options::Listed(listed)) => {
                listed.iter().map(|option| option.id.as_str()).collect()
            }
            _ => panic!("{}: {id} has no options", attribute.id),
        };
        assert!(!rule.met_by.is_empty(), "{}", attribute.id);
        for answer in &rule.met_by {
            assert!(
                ids.contains(&answer.as_str()),
                "{}: {id} has no option {answer}",
                attribute.id
            );
        }
    }
}

#[test]
fn ways_and_weights_are_those_of_the_base() {
    let (questionnaire, base) = both();
    for question in questionnaire.questions().filter(|question| {
        question
            .gives
            .iter()
            .any(|gift| gift.effect == Effect::Ways)
    }) {
        let QuestionKind::Choices(Options::Listed(listed)) = &question.kind else {
            panic!("{}", question.id)
        };
        for option in listed {
            assert!(base.effort.ways.contains_key(&option.id), "{}", option.id);
        }
    }
    assert!(
        questionnaire.rank_weights.len() > base.criteria.len(),
        "each rank has its weight, and what is not ranked too"
    );
}

#[test]
fn the_examples_fit_the_base() {
    let (questionnaire, base) = both();
    for (name, bytes) in examples() {
        let dossier = read(&name, &bytes, &questionnaire).file.unwrap().dossier;
        let course = Course::new(&questionnaire, &base, &dossier);
        for (reference, answer) in &dossier.answers {
            assert!(
                course.applies(reference),
                "{name}: {reference} is not asked"
            );
            let chosen = match answer {
                Answer::Choice(id) => std::slice::from_ref(id),
                Answer::Choices(ids) | Answer::Ranking(ids) => ids.as_slice(),
                _ => &[],
            };
            let options = course.options(reference);
            for id in chosen {
                assert!(
                    options.iter().any(|option| option.id == *id),
                    "{name}: {reference} has no option {id}"
                );
            }
        }
        for tool in course.instances("tools.present") {
            let need = dossier.answers.get(&QuestionRef::of("tools.need", &tool));
            let Some(Answer::Choice(need)) = need else {
                panic!("{name}: {tool} serves nothing")
            };
            assert!(
                base.software[&tool].needs.contains(need),
                "{name}: {tool} does not answer {need}"
            );
        }
        let open: Vec<String> = course
            .steps()
            .iter()
            .filter(|step| step.state == State::Open)
            .map(|step| step.reference.to_string())
            .collect();
        assert!(
            open.iter()
                .all(|id| id.starts_with("needs.public") || id.starts_with("needs.features")),
            "{name}: {open:?}"
        );
    }
}
