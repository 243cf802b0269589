//! `trousse answers DOSSIER [FILE]`: takes a provider's grid in, and compares the offers.

use std::path::Path;

use jiff::civil::Date;

use super::args::DossierArg;
use super::context::Context;
use super::failure::{Answer, Failure};
use super::{json, print, sheets, tell};
use crate::assessment::Case;
use crate::document::words::Words;
use crate::dossier::model::Dossier;
use crate::export::json as output;
use crate::knowledge::model::KnowledgeBase;
use crate::questionnaire::model::Questionnaire;
use crate::text::clean;

/// Takes the grid of `file` in when there is one, then prints the offers; the answer is no when none stays.
pub(super) fn run(
    context: &Context,
    dossier: &DossierArg,
    file: Option<&Path>,
    provider: Option<&str>,
    date: Option<Date>,
) -> Result<Answer, Failure> {
    let base = context.base()?;
    let questionnaire = context.questionnaire()?;
    let dossier = match (file, &dossier.file) {
        (Some(file), Some(path)) => {
            let change = |dossier: &mut Dossier| {
                take(
                    context,
                    &base,
                    &questionnaire,
                    dossier,
                    file,
                    provider,
                    date,
                )
            };
            sheets::change(context, path, &questionnaire, change)?
        }
        (Some(_), None) => return Err(Failure(context.texts.say("cli-example-read-only"))),
        (None, _) => context.dossier(dossier, &questionnaire)?,
    };
    let case = Case::new(&base, &questionnaire, &dossier, context.as_of);
    let offers = case.offers();
    let words = Words::new(&case, &context.texts);
    print(
        context,
        || tell::offers(&words, &offers),
        || json(&output::offers(&case, &offers)),
    )?;
    let stays = offers.iter().any(|offer| offer.ruled_out_by.is_empty());
    Ok(if stays { Answer::Yes } else { Answer::No })
}

/// Puts the answers of a provider in the place of those that it gave before.
fn take(
    context: &Context,
    base: &KnowledgeBase,
    questionnaire: &Questionnaire,
    dossier: &mut Dossier,
    file: &Path,
    provider: Option<&str>,
    date: Option<Date>,
) -> Result<(), Failure> {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let provider = clean(provider.unwrap_or(&stem)).trim().to_owned();
    if provider.is_empty() {
        return Err(Failure(context.texts.say("cli-no-provider")));
    }
    let cells = sheets::cells(context, file)?;
    let received = {
        let case = Case::new(base, questionnaire, dossier, context.as_of);
        crate::import::answers(&case, &cells, &provider, sheets::day(date))
            .map_err(|flaws| sheets::told(context, file, &flaws))?
    };
    dossier.testimonies.retain(|one| one.provider != provider);
    dossier.testimonies.extend(received);
    Ok(())
}
