//! `trousse assess DOSSIER`: what fits each need, and why.

use super::args::DossierArg;
use super::context::Context;
use super::failure::{Answer, Failure};
use super::{changed, json, print, tell};
use crate::assessment::Case;
use crate::document::words::Words;
use crate::export::json as output;

/// Prints the candidates for each need, best first.
pub(super) fn run(context: &Context, argument: &DossierArg) -> Result<Answer, Failure> {
    let base = context.base()?;
    let questionnaire = context.questionnaire()?;
    let dossier = context.dossier(argument, &questionnaire)?;
    let case = Case::new(&base, &questionnaire, &dossier, context.as_of);
    changed::tell(context, argument, &case);
    let found = output::assess(&case);
    let words = Words::new(&case, &context.texts);
    print(context, || tell::assess(&words), || json(&found))?;
    Ok(Answer::Yes)
}
