//! `trousse why-not DOSSIER SOFTWARE[/EDITION]`: why it is not in the plan, and what would have to change.

use super::args::DossierArg;
use super::context::Context;
use super::failure::{Answer, Failure};
use super::kb::name::{self, Named};
use super::{json, print, tell};
use crate::assessment::Case;
use crate::document::words::Words;
use crate::export::json as output;
use crate::knowledge::model::Subject;
use crate::planning::why_not;

/// Prints why; the answer is no when the software is not in the plan.
pub(super) fn run(
    context: &Context,
    dossier: &DossierArg,
    given: &str,
    scenario: &str,
) -> Result<Answer, Failure> {
    let base = context.base()?;
    let questionnaire = context.questionnaire()?;
    let stance = super::plan::stance(context, &questionnaire, scenario)?;
    let named = name::find(&base, given).map_err(|error| Failure(error.say(&context.texts)))?;
    let Named::Subject(Subject::Software { software, edition }) = named else {
        let variables = [("given", given.to_owned().into())];
        return Err(Failure(
            context.texts.say_with("cli-not-a-software", &variables),
        ));
    };
    let dossier = context.dossier(dossier, &questionnaire)?;
    let case = Case::new(&base, &questionnaire, &dossier, context.as_of);
    let Some(found) = why_not(&case, stance, &software, edition.as_deref()) else {
        let variables = [("given", given.to_owned().into())];
        return Err(Failure(
            context.texts.say_with("cli-answers-no-need", &variables),
        ));
    };
    let written = output::why_not(&case, &found);
    let words = Words::new(&case, &context.texts);
    print(context, || tell::why_not(&words, &found), || json(&written))?;
    Ok(if found.chosen {
        Answer::Yes
    } else {
        Answer::No
    })
}
