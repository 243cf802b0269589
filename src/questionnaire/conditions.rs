//! Conditions: whether an answer meets one, and the condition in plain words.

use super::model::{AnswerTest, Condition, Options, Question, QuestionKind, Questionnaire};
use crate::dossier::model::Answer;
use crate::text::{Lang, Texts};

/// Whether an answer passes a test. *Je ne sais pas* passes none.
pub fn meets(test: &AnswerTest, answer: &Answer) -> bool {
    let is_one = |id: &str, ids: &[String]| ids.iter().any(|one| one == id);
    match (test, answer) {
        (_, Answer::Unknown) => false,
        (AnswerTest::Answered, _) => true,
        (AnswerTest::AtLeast(least), Answer::Number(number)) => number >= least,
        (AnswerTest::AnyOf(ids), Answer::YesNo(yes)) => {
            is_one(if *yes { "yes" } else { "no" }, ids)
        }
        (AnswerTest::AnyOf(ids), Answer::Choice(id)) => is_one(id, ids),
        (
            AnswerTest::AnyOf(ids),
            Answer::Choices(chosen) | Answer::Ranking(chosen) | Answer::Tools(chosen),
        ) => chosen.iter().any(|id| is_one(id, ids)),
        (AnswerTest::AtLeast(_) | AnswerTest::AnyOf(_), _) => false,
    }
}

/// When the question is asked, in words for review and for the guide; none for a question that is always asked.
pub fn words(questionnaire: &Questionnaire, question: &Question, texts: &Texts) -> Option<String> {
    let mut sentences = Vec::new();
    if let Some(list) = question
        .for_each
        .as_ref()
        .and_then(|id| questionnaire.question(id))
    {
        let variables = [("question", list.text.get(texts.lang()).into())];
        sentences.push(texts.say_with("condition-for-each", &variables));
    }
    let conditions: Vec<String> = question
        .ask_if
        .iter()
        .filter_map(|one| condition(questionnaire, one, texts))
        .collect();
    if !conditions.is_empty() {
        let and = format!(" {} ", texts.say("condition-and"));
        sentences.push(texts.say_with(
            "condition-asked-if",
            &[("conditions", conditions.join(&and).into())],
        ));
    }
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

fn condition(
    questionnaire: &Questionnaire,
    condition: &Condition,
    texts: &Texts,
) -> Option<String> {
    let read = questionnaire.question(&condition.question)?;
    let question = ("question", read.text.get(texts.lang()).into());
    Some(match &condition.test {
        AnswerTest::Answered => texts.say_with("condition-answered", &[question]),
        AnswerTest::AtLeast(number) => {
            let number = crate::text::number::integer(
                i64::try_from(*number).unwrap_or(i64::MAX),
                texts.lang(),
            );
            texts.say_with("condition-at-least", &[question, ("number", number.into())])
        }
        AnswerTest::AnyOf(ids) => {
            let labels: Vec<String> = ids.iter().map(|id| label(read, id, texts)).collect();
            let or = format!(" {} ", texts.say("condition-or"));
            texts.say_with(
                "condition-any-of",
                &[question, ("options", labels.join(&or).into())],
            )
        }
    })
}

/// The words of an option between quotes, its id where only the base knows it.
fn label(question: &Question, id: &str, texts: &Texts) -> String {
    let words = match (&question.kind, id) {
        (QuestionKind::YesNo, "yes") => texts.say("answer-yes"),
        (QuestionKind::YesNo, "no") => texts.say("answer-no"),
        (
            QuestionKind::Choice(Options::Listed(listed))
            | QuestionKind::Choices(Options::Listed(listed)),
            _,
        ) => {
            let option = listed.iter().find(|option| option.id == id);
            option.map_or_else(
                || id.to_owned(),
                |option| option.label.get(texts.lang()).to_owned(),
            )
        }
        _ => id.to_owned(),
    };
    match texts.lang() {
        Lang::Fr => format!("«\u{a0}{words}\u{a0}»"),
        Lang::En => format!("“{words}”"),
    }
}
