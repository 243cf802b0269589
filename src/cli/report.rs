//! `trousse report DOSSIER`: prints the conclusions and writes the documents.

use std::path::Path;

use super::args::{DossierArg, Format, FormsArg};
use super::context::Context;
use super::failure::{Answer, Failure};
use super::{changed, json, say, tell};
use crate::assessment::Case;
use crate::delivery::deliver;
use crate::document::{Results, Words};
use crate::text::clean;

/// Writes the documents into a folder, in the forms that are asked for.
pub(super) fn run(
    context: &Context,
    argument: &DossierArg,
    out: &Path,
    forms: &FormsArg,
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
    let lang = context.texts.lang();
    let files = deliver(&case, &results, out, &[lang], &forms.forms())
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
