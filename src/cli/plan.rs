//! `trousse plan DOSSIER`: the scenarios side by side, or one of them, or the same on two days.

use jiff::civil::Date;

use super::args::DossierArg;
use super::context::Context;
use super::failure::{Answer, Failure};
use super::{changed, json, print, tell};
use crate::assessment::Case;
use crate::document::words::Words;
use crate::export::json as output;
use crate::planning::{compare, recommend, scenarios};
use crate::questionnaire::model::{Questionnaire, Stance};

/// Prints the scenarios; the answer is no when the one asked for cannot be done, or when none can.
pub(super) fn run(
    context: &Context,
    argument: &DossierArg,
    scenario: Option<&str>,
    compare_as_of: Option<Date>,
) -> Result<Answer, Failure> {
    let base = context.base()?;
    let questionnaire = context.questionnaire()?;
    let asked = scenario
        .map(|id| stance(context, &questionnaire, id))
        .transpose()?;
    let dossier = context.dossier(argument, &questionnaire)?;
    let case = Case::new(&base, &questionnaire, &dossier, context.as_of);
    changed::tell(context, argument, &case);
    if case.profile.needs.is_empty() {
        return Err(Failure(context.texts.say("cli-no-needs")));
    }
    let words = Words::new(&case, &context.texts);
    if let Some(then) = compare_as_of {
        let comparison = compare(&case, then);
        let found = output::comparison(&case, &comparison);
        print(
            context,
            || tell::comparison(&words, &comparison),
            || json(&found),
        )?;
        return Ok(Answer::Yes);
    }
    let found = scenarios(&case);
    let recommendation = recommend(&case, &found);
    let Some(asked) = asked else {
        print(
            context,
            || tell::summary(&words, &found, recommendation.as_ref()),
            || json(&output::plan(&case)),
        )?;
        return Ok(if recommendation.is_some() {
            Answer::Yes
        } else {
            Answer::No
        });
    };
    let Some(one) = found.iter().find(|scenario| scenario.stance.id == asked.id) else {
        return Err(Failure(context.texts.say("cli-no-needs")));
    };
    let written = output::scenario(&case, one, recommendation.as_ref());
    print(
        context,
        || tell::scenario(&words, one, &found, recommendation.as_ref()),
        || json(&written),
    )?;
    Ok(if one.feasible {
        Answer::Yes
    } else {
        Answer::No
    })
}

/// The stance of that id.
pub(super) fn stance<'q>(
    context: &Context,
    questionnaire: &'q Questionnaire,
    id: &str,
) -> Result<&'q Stance, Failure> {
    questionnaire
        .stances
        .iter()
        .find(|stance| stance.id == id)
        .ok_or_else(|| {
            let known: Vec<&str> = questionnaire
                .stances
                .iter()
                .map(|stance| stance.id.as_str())
                .collect();
            let variables = [
                ("id", id.to_owned().into()),
                ("known", known.join(", ").into()),
            ];
            Failure(context.texts.say_with("cli-no-scenario", &variables))
        })
}
