//! `trousse kb …`: the commands of those who keep the knowledge base.

use jiff::civil::Date;
use serde::Serialize;

use super::args::KbCommand;
use super::context::Context;
use super::failure::{Answer, Failure};
use super::kb::name::UnknownName;
use super::kb::{check, compare, fact, show, stats};
use super::{bases, json, print};
use crate::knowledge::model::KnowledgeBase;
use crate::text::Texts;
use crate::upstream;

/// Runs a command on the knowledge base.
pub(super) fn run(context: &Context, command: &KbCommand) -> Result<Answer, Failure> {
    match command {
        KbCommand::Check => {
            let report = check::run(&context.files, &context.folder, context.as_of);
            print(
                context,
                || report.text(&context.texts, false),
                || json(&report),
            )?;
            Ok(if report.errors() == 0 {
                Answer::Yes
            } else {
                Answer::No
            })
        }
        KbCommand::Show { software, history } => {
            let base = context.base()?;
            let report = show::run(&base, software, day(context, &base), *history);
            told(context, report, show::ShowReport::text)
        }
        KbCommand::Fact {
            software,
            attribute,
        } => {
            let base = context.base()?;
            let report = fact::run(&base, software, attribute, day(context, &base));
            told(context, report, fact::FactReport::text)
        }
        KbCommand::Compare {
            source,
            path,
            propose,
            all,
        } => {
            let base = context.base()?;
            let as_of = day(context, &base);
            let files = compare::files(path).map_err(|error| Failure(error.say(&context.texts)))?;
            let reading = compare::read(*source, path, &files, &context.texts)?;
            let comparison = upstream::compare(&base, as_of, &reading);
            let written = propose
                .as_deref()
                .map(|folder| compare::propose(&comparison, folder, &context.texts))
                .transpose()?;
            let report = compare::CompareReport {
                comparison: &comparison,
                path: path.display().to_string(),
                written,
            };
            print(
                context,
                || report.text(&context.texts, *all),
                || json(&report.output()),
            )?;
            Ok(if comparison.differences() == 0 {
                Answer::Yes
            } else {
                Answer::No
            })
        }
        KbCommand::Diff { old, new, dossiers } => bases::run(context, (old, new), dossiers),
        KbCommand::Stats => {
            let base = context.base()?;
            let report = stats::run(&base, day(context, &base));
            print(context, || report.text(&context.texts), || json(&report))?;
            Ok(Answer::Yes)
        }
    }
}

fn day(context: &Context, base: &KnowledgeBase) -> Date {
    context.as_of.unwrap_or(base.date)
}

fn told<R: Serialize>(
    context: &Context,
    report: Result<R, UnknownName>,
    text: impl FnOnce(&R, &Texts) -> String,
) -> Result<Answer, Failure> {
    let report = report.map_err(|error| Failure(error.say(&context.texts)))?;
    print(context, || text(&report, &context.texts), || json(&report))?;
    Ok(Answer::Yes)
}
