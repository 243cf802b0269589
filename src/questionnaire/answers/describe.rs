//! Answers and their rules in words.

use crate::dossier::model::{Answer, QuestionRef};
use crate::questionnaire::model::{Question, QuestionKind};
use crate::questionnaire::{Course, OptionView, tool_name};
use crate::text::number::integer;
use crate::text::{Currency, Lang, Money, Texts, date, typeset};

/// The answer in words, with the typography of the language.
pub fn describe(
    course: &Course<'_>,
    reference: &QuestionRef,
    answer: &Answer,
    texts: &Texts,
) -> String {
    let lang = texts.lang();
    let options = course.options(reference);
    let label = |id: &String| {
        let option = options.iter().find(|option| option.id == *id);
        option.map_or_else(
            || id.clone(),
            |option: &OptionView| typeset(option.label(lang), lang),
        )
    };
    let joined = |names: Vec<String>| {
        if names.is_empty() {
            texts.say("answer-nothing")
        } else {
            names.join(separator(lang))
        }
    };
    match answer {
        Answer::Unknown => texts.say("answer-unknown"),
        Answer::YesNo(true) => texts.say("answer-yes"),
        Answer::YesNo(false) => texts.say("answer-no"),
        Answer::Choice(id) => label(id),
        Answer::Choices(ids) => joined(ids.iter().map(label).collect()),
        Answer::Ranking(ids) => joined(
            ids.iter()
                .enumerate()
                .map(|(at, id)| format!("{}. {}", at + 1, label(id)))
                .collect(),
        ),
        Answer::Number(number) => {
            let number = integer(i64::try_from(*number).unwrap_or(i64::MAX), lang);
            match course
                .questionnaire()
                .question(&reference.question)
                .map(|question| &question.kind)
            {
                Some(QuestionKind::Number { unit, .. }) if !unit.get(lang).is_empty() => {
                    format!("{number}\u{a0}{}", unit.get(lang))
                }
                _ => number,
            }
        }
        Answer::Money(money) => money.show(lang),
        Answer::Text(text) => text.clone(),
        Answer::Date(day) => date::long(*day, lang),
        Answer::Tools(ids) => joined(
            ids.iter()
                .map(|id| tool_name(id, course.base(), course.dossier(), lang).to_owned())
                .collect(),
        ),
    }
}

/// What stands between the elements of a list; what is written so can be typed so.
fn separator(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "\u{a0}; ",
        Lang::En => "; ",
    }
}

/// What the question takes, as the end of a sentence.
pub fn rule(question: &Question, currency: Currency, texts: &Texts) -> String {
    let number = |value: u64| integer(i64::try_from(value).unwrap_or(i64::MAX), texts.lang());
    match &question.kind {
        QuestionKind::YesNo => texts.say("answer-rule-yes-no"),
        QuestionKind::Choice(_) => texts.say("answer-rule-choice"),
        QuestionKind::Choices(_) => texts.say("answer-rule-choices"),
        QuestionKind::Number { min, max, unit } => {
            let unit = typeset(unit.get(texts.lang()), texts.lang());
            let bounds = [
                ("least", number(*min).into()),
                ("most", number(*max).into()),
                ("has-unit", u8::from(!unit.is_empty()).into()),
                ("unit", unit.into()),
            ];
            texts.say_with("answer-rule-number", &bounds)
        }
        QuestionKind::Money => {
            let example = Money::from_minor(123_450, currency).show(texts.lang());
            texts.say_with("answer-rule-money", &[("amount", example.into())])
        }
        QuestionKind::Text { max } => {
            texts.say_with("answer-rule-text", &[("most", number(*max as u64).into())])
        }
        QuestionKind::Date => texts.say("answer-rule-date"),
        QuestionKind::Ranking(_) => texts.say("answer-rule-ranking"),
        QuestionKind::Tools => texts.say("answer-rule-tools"),
    }
}
