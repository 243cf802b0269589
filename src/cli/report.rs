//! `trousse report DOSSIER`: writes the documents.

use std::path::Path;

use super::args::DossierArg;
use super::context::Context;
use super::failure::{Answer, Failure};

/// Writes the documents into a folder.
pub(super) fn run(
    context: &Context,
    dossier: &DossierArg,
    _out: &Path,
    _pdf: bool,
    _markdown: bool,
) -> Result<Answer, Failure> {
    let questionnaire = context.questionnaire()?;
    let _ = context.dossier(dossier, &questionnaire)?;
    Ok(Answer::Yes)
}
