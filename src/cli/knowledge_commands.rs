//! `trousse kb …`: the commands of those who keep the knowledge base.

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::Serialize;

use super::args::KbCommand;
use super::context::Context;
use super::failure::{Answer, Failure};
use super::kb::name::UnknownName;
use super::kb::{
    check, compare, conflicts, coverage, create, explain, fact, format, show, sources, stale, stats,
};
use super::{bases, json, knowledge_base, print};
use crate::knowledge::Files;
use crate::knowledge::canonical::kind_of;
use crate::knowledge::model::KnowledgeBase;
use crate::text::Texts;
use crate::upstream;

/// The folder that is meant when none is given, for commands that write.
const USUAL_FOLDER: &str = "knowledge-base";

/// Runs a command on the knowledge base.
pub(super) fn run(context: &Context, command: &KbCommand) -> Result<Answer, Failure> {
    match command {
        KbCommand::Check {
            strict,
            questionnaires,
        } => check(context, *strict, questionnaires.as_deref()),
        KbCommand::Explain { code } => {
            let told = explain::run(code).map_err(|error| Failure(error.say(&context.texts)))?;
            tell(context, &told, explain::Explanation::text)
        }
        KbCommand::Format { files, check } => format(context, files, *check),
        KbCommand::New { kind, name } => {
            let folder =
                folder(context).ok_or_else(|| Failure(context.texts.say("kb-no-folder")))?;
            let made = create::run(&folder, *kind, name, context.texts.lang())
                .map_err(|error| Failure(error.say(&context.texts)))?;
            tell(context, &made, create::Created::text)
        }
        KbCommand::Stale { at } => {
            let base = context.base()?;
            let at = at.unwrap_or_else(|| day(context, &base));
            tell(context, &stale::run(&base, at), stale::StaleReport::text)
        }
        KbCommand::Conflicts => {
            let base = context.base()?;
            let report = conflicts::run(&base, day(context, &base));
            tell(context, &report, conflicts::ConflictsReport::text)
        }
        KbCommand::Coverage {
            software,
            questionnaires,
        } => {
            let base = context.base()?;
            let asked = asked(context, questionnaires.as_deref())?;
            let loaded = crate::questionnaire::load(&asked);
            let questionnaire = loaded
                .questionnaire
                .ok_or_else(|| Failure(context.tell(&loaded.diagnostics)))?;
            let report = coverage::run(&base, &questionnaire, software, day(context, &base));
            told(context, report, coverage::CoverageReport::text)
        }
        KbCommand::Sources => {
            let report = sources::run(&context.base()?);
            tell(context, &report, sources::SourcesReport::text)
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
            tell(context, &report, stats::StatsReport::text)
        }
    }
}

fn check(
    context: &Context,
    strict: bool,
    questionnaires: Option<&Path>,
) -> Result<Answer, Failure> {
    let asked = asked(context, questionnaires)?;
    let path = questionnaires.map(|path| path.to_string_lossy().into_owned());
    let report = check::run(
        check::Folder {
            files: &context.files,
            path: &context.folder,
        },
        check::Folder {
            files: &asked,
            path: path.as_deref().unwrap_or_default(),
        },
        context.as_of,
    );
    print(
        context,
        || report.text(&context.texts, false),
        || json(&report),
    )?;
    let is_clean = report.errors() == 0 && (!strict || report.warnings() == 0);
    Ok(if is_clean { Answer::Yes } else { Answer::No })
}

fn format(context: &Context, files: &[PathBuf], check: bool) -> Result<Answer, Failure> {
    let mut paths = files.to_vec();
    if let (true, Some(folder)) = (paths.is_empty(), folder(context)) {
        let all = knowledge_base::read(&folder).map_err(|e| Failure(e.say(&context.texts)))?;
        let own = all.keys().filter(|path| kind_of(path).is_some());
        paths.extend(own.map(|path| folder.join(path)));
    }
    let report = format::run(&paths, check).map_err(|error| Failure(error.say(&context.texts)))?;
    print(context, || report.text(&context.texts), || json(&report))?;
    Ok(if check && !report.changed.is_empty() {
        Answer::No
    } else {
        Answer::Yes
    })
}

/// The folder of the base that may be written in: the one that was given, or else the usual one where it is one.
fn folder(context: &Context) -> Option<PathBuf> {
    if !context.folder.is_empty() {
        return Some(PathBuf::from(&context.folder));
    }
    let usual = PathBuf::from(USUAL_FOLDER);
    usual.join("base.toml").is_file().then_some(usual)
}

/// The files of the questionnaire that was given, or else of the one inside the program.
fn asked(context: &Context, folder: Option<&Path>) -> Result<Files, Failure> {
    match folder {
        Some(path) => {
            knowledge_base::read(path).map_err(|error| Failure(error.say(&context.texts)))
        }
        None => Ok(crate::questionnaire::embedded()),
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
    tell(context, &report, text)
}

/// Prints a report; the answer is yes.
fn tell<R: Serialize>(
    context: &Context,
    report: &R,
    text: impl FnOnce(&R, &Texts) -> String,
) -> Result<Answer, Failure> {
    print(context, || text(report, &context.texts), || json(report))?;
    Ok(Answer::Yes)
}
