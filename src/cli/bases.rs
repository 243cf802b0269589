//! `trousse kb diff OLD NEW`: two bases, and what their differences change for associations.

use std::path::{Path, PathBuf};

use super::args::DossierArg;
use super::context::Context;
use super::failure::{Answer, Failure};
use super::kb::diff::Telling;
use super::{json, knowledge_base, print};
use crate::dossier::model::Dossier;
use crate::export::json as output;
use crate::knowledge::difference::differences;
use crate::knowledge::model::KnowledgeBase;
use crate::planning::{BaseComparison, compare_bases};
use crate::questionnaire::model::Questionnaire;

/// Prints in what two bases differ, and for each dossier (the examples when none is given) what it changes.
pub(super) fn run(
    context: &Context,
    (old, new): (&Path, &Path),
    dossiers: &[PathBuf],
) -> Result<Answer, Failure> {
    let (old, new) = (base(context, old)?, base(context, new)?);
    let questionnaire = context.questionnaire()?;
    let dossiers = read(context, &questionnaire, dossiers)?;
    let found = differences(&old, &new);
    let bases = (&old, &new);
    let compared: Vec<(String, BaseComparison)> = dossiers
        .iter()
        .map(|(name, dossier)| {
            let one = compare_bases(bases, &found, &questionnaire, dossier, context.as_of);
            (name.clone(), one)
        })
        .collect();
    let telling = Telling {
        texts: &context.texts,
        old: &old,
        new: &new,
        questionnaire: &questionnaire,
        day: context.as_of,
    };
    print(
        context,
        || {
            let told = dossiers
                .iter()
                .zip(&compared)
                .map(|((name, dossier), (_, one))| telling.dossier(name, dossier, one));
            let parts: Vec<String> = [telling.differences(&found)]
                .into_iter()
                .chain(told)
                .collect();
            parts.join("\n\n")
        },
        || json(&output::base_comparison(bases, &found, &compared)),
    )?;
    Ok(if found.is_empty() {
        Answer::Yes
    } else {
        Answer::No
    })
}

fn base(context: &Context, folder: &Path) -> Result<KnowledgeBase, Failure> {
    let files = knowledge_base::read(folder).map_err(|error| Failure(error.say(&context.texts)))?;
    context.base_from(&files, &folder.to_string_lossy())
}

/// The dossiers asked for by name, else the examples.
fn read(
    context: &Context,
    questionnaire: &Questionnaire,
    files: &[PathBuf],
) -> Result<Vec<(String, Dossier)>, Failure> {
    let arguments: Vec<(String, DossierArg)> = if files.is_empty() {
        let names = crate::questionnaire::examples().into_keys();
        names
            .map(|file| {
                let name = file.trim_end_matches(".toml").to_owned();
                let example = Some(name.clone());
                (
                    name,
                    DossierArg {
                        file: None,
                        example,
                    },
                )
            })
            .collect()
    } else {
        files
            .iter()
            .map(|path| {
                let name = crate::text::clean(&path.to_string_lossy());
                let file = Some(path.clone());
                (
                    name,
                    DossierArg {
                        file,
                        example: None,
                    },
                )
            })
            .collect()
    };
    arguments
        .into_iter()
        .map(|(name, argument)| Ok((name, context.dossier(&argument, questionnaire)?)))
        .collect()
}
