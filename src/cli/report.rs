//! `trousse report DOSSIER`: prints the conclusions and writes the documents.

use std::path::Path;

use super::args::{DossierArg, Format};
use super::context::Context;
use super::failure::{Answer, Failure};
use super::{changed, json, say, tell};
use crate::assessment::Case;
use crate::delivery::{Form, deliver};
use crate::document::{Results, Words};
use crate::text::clean;

/// Writes the documents into a folder, in both forms when none is asked for.
pub(super) fn run(
    context: &Context,
    argument: &DossierArg,
    out: &Path,
    pdf: bool,
    markdown: bool,
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
    let mut forms = Vec::new();
    forms.extend((pdf || !markdown).then_some(Form::Pdf));
    forms.extend((markdown || !pdf).then_some(Form::Markdown));
    let lang = context.texts.lang();
    let files = deliver(&case, &results, out, &[lang], &forms)
        .map_err(|error| Failure(error.say(&context.texts)))?;
    changed::keep(context, argument, &case, &results);
    let files: Vec<String> = files
        .iter()
        .map(|path| clean(&path.to_string_lossy()))
        .collect();
    match context.format {
        Format::Json => {
            let written = json(&serde_json::json!({ "files": files }));
            say(
                context,
                &written.map_err(|error| Failure(error.to_string()))?,
            )?;
        }
        Format::Text => {
            let words = Words::new(&case, &context.texts);
            say(
                context,
                &tell::summary(&words, &results.scenarios, results.recommendation.as_ref()),
            )?;
            say(context, "")?;
            for file in &files {
                say(
                    context,
                    &context
                        .texts
                        .say_with("cli-written", &[("path", file.as_str().into())]),
                )?;
            }
        }
    }
    Ok(Answer::Yes)
}
