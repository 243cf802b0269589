//! The kind of answer of a question.

use super::super::model::{AnswerOption, Options, QuestionKind};
use super::super::raw::{RawOptions, RawOrigin, RawQuestion};
use crate::knowledge::at::At;
use crate::knowledge::code::Code;
use crate::knowledge::diagnostic::Flaw;
use crate::knowledge::valid::page::Reader;
use crate::text::Translated;

/// What dossiers write for « je ne sais pas ».
const RESERVED: &str = "unknown";

/// Reads the sub-table that names the kind; yes-no stands in where there is none, and the flaw is told.
pub(super) fn kind(raw: &At<RawQuestion>, reader: &mut Reader<'_, '_>) -> QuestionKind {
    let present = [
        ("yes-no", raw.yes_no.is_some()),
        ("choice", raw.choice.is_some()),
        ("choices", raw.choices.is_some()),
        ("number", raw.number.is_some()),
        ("money", raw.money.is_some()),
        ("free-text", raw.free_text.is_some()),
        ("date", raw.date.is_some()),
        ("ranking", raw.ranking.is_some()),
        ("tools", raw.tools.is_some()),
    ];
    reader.one_kind(raw.id.span(), &present);
    let lists = [
        (
            &raw.choice,
            QuestionKind::Choice as fn(Options) -> QuestionKind,
        ),
        (&raw.choices, QuestionKind::Choices),
        (&raw.ranking, QuestionKind::Ranking),
    ];
    for (list, kind) in lists {
        if let Some(list) = list {
            return kind(options(list, raw, reader));
        }
    }
    if let Some(number) = &raw.number {
        let (min, max) = (u64::from(number.min.unwrap_or(0)), u64::from(number.max));
        if min > max {
            reader.report(
                Flaw::new(Code::EmptyRange, number.span())
                    .with("least", min)
                    .with("most", max),
            );
        }
        let unit = number
            .unit
            .as_ref()
            .map_or_else(Translated::default, |unit| reader.text(unit));
        return QuestionKind::Number { min, max, unit };
    }
    if let Some(text) = &raw.free_text {
        return QuestionKind::Text {
            max: text.max as usize,
        };
    }
    match (&raw.money, &raw.date, &raw.tools) {
        (Some(_), ..) => QuestionKind::Money,
        (_, Some(_), _) => QuestionKind::Date,
        (.., Some(_)) => QuestionKind::Tools,
        _ => QuestionKind::YesNo,
    }
}

fn options(list: &At<RawOptions>, question: &RawQuestion, reader: &mut Reader<'_, '_>) -> Options {
    if list.option.is_empty() == list.from.is_none() {
        reader.report(
            Flaw::new(Code::OptionsOutOfPlace, list.span()).with("problem", "both-or-none"),
        );
    }
    if matches!(list.from, Some(RawOrigin::Features | RawOrigin::Editions))
        && question.for_each.is_none()
    {
        reader.report(
            Flaw::new(Code::OptionsOutOfPlace, list.span()).with("problem", "not-repeated"),
        );
    }
    match list.from {
        Some(RawOrigin::Needs) => return Options::Needs,
        Some(RawOrigin::Features) => return Options::Features,
        Some(RawOrigin::Editions) => return Options::Editions,
        Some(RawOrigin::Criteria) => return Options::Criteria,
        None => {}
    }
    reader.unique(list.option.iter().map(|option| &option.id));
    if !list.option.is_empty() && list.option.iter().all(|option| option.exclusive) {
        reader.report(Flaw::new(Code::OnlyExclusiveOptions, list.span()));
    }
    let listed = list.option.iter().map(|raw| {
        if raw.id.get() == RESERVED {
            reader.report(Flaw::new(Code::ReservedId, raw.id.span()).with("given", raw.id.get()));
        }
        AnswerOption {
            id: reader.id(&raw.id),
            label: reader.text(&raw.label),
            exclusive: raw.exclusive,
        }
    });
    Options::Listed(listed.collect())
}
