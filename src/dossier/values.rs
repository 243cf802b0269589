//! One answer as a TOML value, and back.

use jiff::civil::Date;
use toml_edit::{Array, Datetime, InlineTable, Item, Value};

use super::model::Answer;
use crate::questionnaire::answers::normal;
use crate::questionnaire::model::{Options, Question, QuestionKind};
use crate::text::date;

/// What files write for « je ne sais pas ».
const UNKNOWN: &str = "unknown";
/// The key that tells the word "unknown" from « je ne sais pas ».
const TEXT: &str = "text";

/// The value that stands for an answer. Tools are tables of their own; here they are their ids.
pub(super) fn to_value(answer: &Answer) -> Value {
    match answer {
        Answer::Unknown => Value::from(UNKNOWN),
        Answer::YesNo(yes) => Value::from(*yes),
        Answer::Number(number) => Value::from(i64::try_from(*number).unwrap_or(i64::MAX)),
        Answer::Money(money) => Value::from(money.to_string()),
        Answer::Date(day) => day_value(*day),
        Answer::Choice(id) => Value::from(id.as_str()),
        Answer::Text(text) if text == UNKNOWN => {
            let mut table = InlineTable::new();
            table.insert(TEXT, Value::from(UNKNOWN));
            Value::InlineTable(table)
        }
        Answer::Text(text) => Value::from(text.as_str()),
        Answer::Choices(ids) | Answer::Ranking(ids) | Answer::Tools(ids) => list_value(ids),
    }
}

/// A list of texts.
pub(super) fn list_value<T: AsRef<str>>(texts: &[T]) -> Value {
    Value::Array(texts.iter().map(AsRef::as_ref).collect::<Array>())
}

/// A day.
pub(super) fn day_value(day: Date) -> Value {
    // Years of five digits are no TOML; such a day is kept as a text, which is read back.
    day.to_string()
        .parse::<Datetime>()
        .map_or_else(|_| Value::from(day.to_string()), Value::from)
}

/// The answer that a value stands for; none when it does not fit the question.
pub(super) fn from_item(question: &Question, item: &Item) -> Option<Answer> {
    let value = item.as_value()?;
    if value.as_str() == Some(UNKNOWN) {
        return Some(Answer::Unknown);
    }
    let answer = match question.kind {
        QuestionKind::YesNo => Answer::YesNo(value.as_bool()?),
        QuestionKind::Choice(_) => Answer::Choice(value.as_str()?.to_owned()),
        QuestionKind::Choices(_) => Answer::Choices(texts(item)?),
        QuestionKind::Ranking(_) => Answer::Ranking(texts(item)?),
        QuestionKind::Tools => Answer::Tools(texts(item)?),
        QuestionKind::Number { .. } => Answer::Number(u64::try_from(value.as_integer()?).ok()?),
        QuestionKind::Money => Answer::Money(value.as_str()?.parse().ok()?),
        QuestionKind::Date => Answer::Date(day(item)?),
        QuestionKind::Text { .. } => {
            let inside = || {
                value
                    .as_inline_table()
                    .and_then(|table| table.get(TEXT))
                    .and_then(Value::as_str)
            };
            Answer::Text(value.as_str().or_else(inside)?.to_owned())
        }
    };
    normal(question, answer).ok()
}

/// A list of texts; none when it is something else.
pub(super) fn texts(item: &Item) -> Option<Vec<String>> {
    item.as_array()?
        .iter()
        .map(|one| one.as_str().map(str::to_owned))
        .collect()
}

/// A day, bare or between quotes.
pub(super) fn day(item: &Item) -> Option<Date> {
    match item.as_datetime() {
        Some(read) if read.time.is_none() && read.offset.is_none() => {
            date::parse(&read.date?.to_string()).ok()
        }
        Some(_) => None,
        None => date::parse(item.as_str()?).ok(),
    }
}

/// The word for a kind of answer in the sentences on flaws.
pub(super) fn rule(question: &Question) -> &'static str {
    match question.kind {
        QuestionKind::YesNo => "yes-no",
        QuestionKind::Choice(_) => "choice",
        QuestionKind::Choices(_) | QuestionKind::Ranking(_) | QuestionKind::Tools => "list",
        QuestionKind::Number { .. } => "number",
        QuestionKind::Money => "money",
        QuestionKind::Text { .. } => "text",
        QuestionKind::Date => "date",
    }
}

/// What the question takes, for the sentences on flaws: its options, or its bounds.
pub(super) fn known(question: &Question) -> String {
    match &question.kind {
        QuestionKind::Choice(Options::Listed(listed))
        | QuestionKind::Choices(Options::Listed(listed))
        | QuestionKind::Ranking(Options::Listed(listed)) => {
            let ids: Vec<&str> = listed.iter().map(|option| option.id.as_str()).collect();
            ids.join(", ")
        }
        QuestionKind::Number { min, max, .. } => format!("{min}–{max}"),
        QuestionKind::Text { max } => max.to_string(),
        _ => "…".to_owned(),
    }
}
