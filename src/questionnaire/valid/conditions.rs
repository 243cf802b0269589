//! Conditions and repetition: what one question reads of another.

use super::super::model::{AnswerTest, Condition, Effect, Options, QuestionKind};
use super::super::raw::{RawCondition, RawQuestion};
use super::questions::Known;
use crate::knowledge::at::At;
use crate::knowledge::code::Code;
use crate::knowledge::diagnostic::Flaw;
use crate::knowledge::nearest;
use crate::knowledge::valid::page::Reader;

/// A condition of `owner`; none when it names no question or has no test.
pub(super) fn condition(
    raw: &At<RawCondition>,
    owner: &RawQuestion,
    known: &Known<'_>,
    reader: &mut Reader<'_, '_>,
) -> Option<Condition> {
    let Some(read) = known.get(raw.question.as_str()) else {
        unknown(&raw.question, known, reader);
        return None;
    };
    let tests = [
        raw.any_of.is_some(),
        raw.at_least.is_some(),
        raw.answered.is_some(),
    ];
    if tests.iter().filter(|is_there| **is_there).count() != 1 || raw.answered == Some(false) {
        reader.report(Flaw::new(Code::NotOneTest, raw.span()));
        return None;
    }
    let repeated = read.raw.for_each.as_ref().map(|id| id.get());
    if repeated.is_some() && repeated != owner.for_each.as_ref().map(|id| id.get()) {
        reader.report(
            Flaw::new(Code::RepeatedCondition, raw.question.span())
                .with("given", raw.question.get()),
        );
    }
    if known
        .get(owner.id.as_str())
        .is_some_and(|own| own.number < read.number)
    {
        reader.report(
            Flaw::new(Code::ConditionOnLater, raw.question.span())
                .with("given", raw.question.get()),
        );
    }
    if owner.short && !read.raw.short {
        reader.report(
            Flaw::new(Code::ConditionBeyondShort, raw.question.span())
                .with("given", raw.question.get()),
        );
    }
    let test = match (&raw.any_of, &raw.at_least) {
        (Some(options), _) => any_of(options, &read.kind, reader),
        (_, Some(number)) => {
            if !matches!(read.kind, QuestionKind::Number { .. }) {
                reader
                    .report(Flaw::new(Code::TestOutOfKind, number.span()).with("test", "at-least"));
            }
            AnswerTest::AtLeast(u64::from(*number.get()))
        }
        _ => AnswerTest::Answered,
    };
    Some(Condition {
        question: raw.question.get().clone(),
        test,
    })
}

/// A test for one of some options, which must be options of the question.
pub(super) fn any_of(
    options: &[At<String>],
    kind: &QuestionKind,
    reader: &mut Reader<'_, '_>,
) -> AnswerTest {
    match option_ids(kind) {
        Some(ids) => {
            for option in options
                .iter()
                .filter(|option| !ids.contains(&option.as_str()))
            {
                let flaw =
                    Flaw::new(Code::UnknownOption, option.span()).with("given", option.get());
                let flaw = flaw.with("known", ids.join(", "));
                reader.report(flaw.suggest(nearest(option, ids.iter().copied())));
            }
        }
        None if matches!(
            kind,
            QuestionKind::Choice(_) | QuestionKind::Choices(_) | QuestionKind::Tools
        ) => {}
        None => {
            let span = options.first().map_or(0..0, At::span);
            reader.report(Flaw::new(Code::TestOutOfKind, span).with("test", "any-of"));
        }
    }
    AnswerTest::AnyOf(options.iter().map(|option| option.get().clone()).collect())
}

/// The options that are known without a base.
pub(super) fn option_ids(kind: &QuestionKind) -> Option<Vec<&str>> {
    match kind {
        QuestionKind::YesNo => Some(vec!["yes", "no"]),
        QuestionKind::Choice(Options::Listed(listed))
        | QuestionKind::Choices(Options::Listed(listed)) => {
            Some(listed.iter().map(|option| option.id.as_str()).collect())
        }
        _ => None,
    }
}

/// Checks that a question is repeated for needs or tools, and that its options exist for what it is repeated for.
pub(super) fn for_each(
    raw: &RawQuestion,
    kind: &QuestionKind,
    known: &Known<'_>,
    reader: &mut Reader<'_, '_>,
) {
    let Some(id) = &raw.for_each else { return };
    let Some(list) = known.get(id.as_str()) else {
        return unknown(id, known, reader);
    };
    let (of_needs, of_tools) = (
        matches!(list.kind, QuestionKind::Choices(Options::Needs)),
        list.kind == QuestionKind::Tools,
    );
    if !(of_needs || of_tools) || list.raw.for_each.is_some() {
        reader.report(Flaw::new(Code::ForEachOutOfKind, id.span()).with("given", id.get()));
        return;
    }
    let out_of_place = match kind {
        QuestionKind::Tools => true,
        QuestionKind::Choice(options)
        | QuestionKind::Choices(options)
        | QuestionKind::Ranking(options) => {
            (*options == Options::Features && of_tools)
                || (*options == Options::Editions && of_needs)
        }
        _ => false,
    };
    if out_of_place {
        reader.report(
            Flaw::new(Code::OptionsOutOfPlace, raw.id.span()).with("problem", "other-repetition"),
        );
    }
}

/// Whether an effect may come from an answer of that kind.
pub(super) fn fits(effect: &Effect, kind: &QuestionKind) -> bool {
    match effect {
        Effect::Fact | Effect::Requirement { .. } | Effect::Inventory(Some(_)) => true,
        Effect::Quantity(_) => matches!(kind, QuestionKind::Number { .. }),
        Effect::Limit(limit) if limit.id().starts_with("money") => *kind == QuestionKind::Money,
        Effect::Limit(_) => matches!(kind, QuestionKind::Number { .. }),
        Effect::Weights => matches!(kind, QuestionKind::Ranking(Options::Criteria)),
        Effect::Needs => matches!(kind, QuestionKind::Choices(Options::Needs)),
        Effect::Importance | Effect::Settled => {
            matches!(kind, QuestionKind::Choice(Options::Listed(_)))
        }
        Effect::Features => matches!(kind, QuestionKind::Choices(Options::Features)),
        Effect::Inventory(None) => *kind == QuestionKind::Tools,
        Effect::Ways => matches!(kind, QuestionKind::Choices(Options::Listed(_))),
        Effect::RunningCost => *kind == QuestionKind::Money,
        Effect::Directory => matches!(kind, QuestionKind::Choice(_)),
    }
}

fn unknown(id: &At<String>, known: &Known<'_>, reader: &mut Reader<'_, '_>) {
    let flaw = Flaw::new(Code::UnknownQuestion, id.span()).with("given", id.get());
    reader.report(flaw.suggest(nearest(id, known.keys().copied())));
}
