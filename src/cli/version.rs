//! `trousse version DOSSIER NUMBER WHAT`: notes a version of the documents, for their cover and history.

use std::path::Path;

use jiff::civil::Date;

use super::context::Context;
use super::failure::{Answer, Failure};
use super::{json, print, sheets};
use crate::dossier::model::Version;
use crate::text::clean;

/// Notes a version; one of the same number takes its place.
pub(super) fn run(
    context: &Context,
    path: &Path,
    number: &str,
    what: &str,
    date: Option<Date>,
) -> Result<Answer, Failure> {
    let questionnaire = context.questionnaire()?;
    let version = Version {
        number: clean(number).trim().to_owned(),
        date: sheets::day(date),
        what: clean(what).trim().to_owned(),
    };
    if version.number.is_empty() {
        return Err(Failure(context.texts.say("cli-no-version")));
    }
    let noted = version.clone();
    sheets::change(context, path, &questionnaire, |dossier| {
        match dossier
            .versions
            .iter_mut()
            .find(|one| one.number == noted.number)
        {
            Some(same) => *same = noted,
            None => dossier.versions.push(noted),
        }
        Ok(())
    })?;
    let variables = [
        ("number", version.number.as_str().into()),
        ("path", clean(&path.to_string_lossy()).into()),
    ];
    let said = || context.texts.say_with("cli-version-noted", &variables);
    let written = serde_json::json!({
        "number": version.number,
        "date": version.date.to_string(),
        "what": version.what,
    });
    print(context, said, || json(&written))?;
    Ok(Answer::Yes)
}
