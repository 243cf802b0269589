//! `trousse report DOSSIER`: prints the conclusions and writes the documents.

use std::path::{Path, PathBuf};

use super::args::{DossierArg, Format, Style};
use super::context::Context;
use super::failure::{Answer, Failure};
use super::{json, print, say, tell};
use crate::assessment::Case;
use crate::delivery::{DeliveryError, Form, deliver, deliver_grid};
use crate::document::{Results, Words};
use crate::text::clean;

/// The forms that were asked for; the documents in both forms and the grid when none was.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked {
    /// The documents as PDF.
    pub(super) pdf: bool,
    /// The documents as Markdown.
    pub(super) markdown: bool,
    /// The grid for providers.
    pub(super) grid: bool,
}

/// Writes the documents and the grid into a folder.
pub(super) fn run(
    context: &Context,
    dossier: &DossierArg,
    out: &Path,
    asked: Asked,
    style: Style,
) -> Result<Answer, Failure> {
    let base = context.base()?;
    let questionnaire = context.questionnaire()?;
    let dossier = context.dossier(dossier, &questionnaire)?;
    let case = Case::new(&base, &questionnaire, &dossier, context.as_of);
    if case.profile.needs.is_empty() {
        return Err(Failure(context.texts.say("cli-no-needs")));
    }
    let results = Results::new(&case);
    let texts = context.texts.with_style(style.into());
    let all = !asked.pdf && !asked.markdown && !asked.grid;
    let mut forms = Vec::new();
    forms.extend((asked.pdf || all).then_some(Form::Pdf));
    forms.extend((asked.markdown || all).then_some(Form::Markdown));
    let failed = |error: DeliveryError| Failure(error.say(&context.texts));
    let mut files = Vec::new();
    if !forms.is_empty() {
        files.extend(deliver(&case, &results, out, &[texts], &forms).map_err(failed)?);
    }
    if asked.grid || all {
        files.extend(deliver_grid(&case, out, &texts).map_err(failed)?);
    }
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
