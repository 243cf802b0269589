//! `trousse report DOSSIER`: prints the conclusions and writes the documents.

use std::path::{Path, PathBuf};

use super::args::{DossierArg, Format, FormsArg, Style};
use super::context::Context;
use super::failure::{Answer, Failure};
use super::{changed, json, print, say, tell};
use crate::assessment::Case;
use crate::delivery::{DeliveryError, deliver, deliver_grid};
use crate::document::{Results, Words};
use crate::text::clean;

/// What was asked for; the documents in their usual forms and the grid when nothing was.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked<'a> {
    /// The forms of the documents.
    pub(super) forms: &'a FormsArg,
    /// The grid for providers.
    pub(super) grid: bool,
}

/// Writes the documents and the grid into a folder.
pub(super) fn run(
    context: &Context,
    argument: &DossierArg,
    out: &Path,
    asked: &Asked<'_>,
    style: Style,
) -> Result<Answer, Failure> {
    let base = context.base()?;
    let questionnaire = context.questionnaire()?;
    let dossier = context.dossier(argument, &questionnaire)?;
    let case = Case::new(&base, &questionnaire, &dossier, context.as_of);
    changed::tell(context, argument, &case);
    if case.profile.needs.is_empty() {
        return Err(Failure(context.texts.say("cli-no-needs")));
    }
    let results = Results::new(&case);
    let texts = context.texts.with_style(style.into());
    let named = asked.forms.is_named();
    let failed = |error: DeliveryError| Failure(error.say(&context.texts));
    let mut files = Vec::new();
    if named || !asked.grid {
        let forms = asked.forms.forms();
        files.extend(deliver(&case, &results, out, &[texts.clone()], &forms).map_err(failed)?);
    }
    if asked.grid || asked.forms.all || !named {
        files.extend(deliver_grid(&case, out, &texts).map_err(failed)?);
    }
    changed::keep(context, argument, &case, &results);
    if context.format == Format::Text {
        let words = Words::new(&case, &context.texts);
        say(
            context,
            &tell::summary(&words, &results.scenarios, results.recommendation.as_ref()),
        )?;
        say(context, "")?;
    }
    tell_files(context, &files)?;
    Ok(Answer::Yes)
}

/// Tells which files were written.
pub(super) fn tell_files(context: &Context, files: &[PathBuf]) -> Result<(), Failure> {
    let files: Vec<String> = files
        .iter()
        .map(|path| clean(&path.to_string_lossy()))
        .collect();
    let line = |file: &String| {
        let variables = [("path", file.as_str().into())];
        context.texts.say_with("cli-written", &variables)
    };
    print(
        context,
        || files.iter().map(line).collect::<Vec<_>>().join("\n"),
        || json(&serde_json::json!({ "files": files })),
    )
}
