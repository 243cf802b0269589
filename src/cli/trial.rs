//! `trousse trial DOSSIER [FILE]`: writes the sheet of trials, or takes a filled one in.

use std::path::Path;

use jiff::civil::Date;

use super::args::DossierArg;
use super::context::Context;
use super::failure::{Answer, Failure};
use super::{json, print, sheets};
use crate::assessment::Case;
use crate::delivery::deliver_trial;
use crate::document::Results;
use crate::dossier::model::Dossier;
use crate::text::clean;

/// Writes the sheet into `out`, or takes the lessons of `file` into the dossier.
pub(super) fn run(
    context: &Context,
    dossier: &DossierArg,
    file: Option<&Path>,
    out: &Path,
    date: Option<Date>,
) -> Result<Answer, Failure> {
    let base = context.base()?;
    let questionnaire = context.questionnaire()?;
    let Some(file) = file else {
        let dossier = context.dossier(dossier, &questionnaire)?;
        let case = Case::new(&base, &questionnaire, &dossier, context.as_of);
        let results = Results::new(&case);
        let written = deliver_trial(&case, &results, out, &context.texts)
            .map_err(|error| Failure(error.say(&context.texts)))?;
        if written.is_empty() {
            let none = || context.texts.say("cli-nothing-to-try");
            print(context, none, || json(&serde_json::json!({ "files": [] })))?;
            return Ok(Answer::No);
        }
        super::report::tell_files(context, &written)?;
        return Ok(Answer::Yes);
    };
    let Some(path) = &dossier.file else {
        return Err(Failure(context.texts.say("cli-example-read-only")));
    };
    let cells = sheets::cells(context, file)?;
    let mut taken = 0;
    sheets::change(context, path, &questionnaire, |dossier: &mut Dossier| {
        let lessons = {
            let case = Case::new(&base, &questionnaire, dossier, context.as_of);
            let results = Results::new(&case);
            crate::import::lessons(&case, &results, &cells, sheets::day(date))
                .map_err(|flaws| sheets::told(context, file, &flaws))?
        };
        taken = lessons.len();
        for lesson in lessons {
            let same = |one: &crate::dossier::model::Lesson| {
                (&one.tool, &one.scenario, one.date)
                    == (&lesson.tool, &lesson.scenario, lesson.date)
            };
            dossier.lessons.retain(|one| !same(one));
            dossier.lessons.push(lesson);
        }
        Ok(())
    })?;
    let path = clean(&path.to_string_lossy());
    let variables = [("count", taken.into()), ("path", path.into())];
    let said = || context.texts.say_with("cli-lessons-taken", &variables);
    print(context, said, || {
        json(&serde_json::json!({ "lessons": taken }))
    })?;
    Ok(Answer::Yes)
}
