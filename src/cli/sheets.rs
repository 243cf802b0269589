//! What the commands on sheets have in common: the file, the day, the dossier that is saved.

use std::path::Path;

use jiff::civil::Date;

use super::context::Context;
use super::failure::Failure;
use crate::dossier::model::Dossier;
use crate::dossier::store::{FileStore, Store, read_bytes};
use crate::import::{Cells, ImportError};
use crate::questionnaire::model::Questionnaire;
use crate::text::clean;

/// The day asked for, or today in universal time.
pub(super) fn day(asked: Option<Date>) -> Date {
    asked.unwrap_or_else(|| {
        let now = jiff::Timestamp::now();
        jiff::tz::Offset::UTC.to_datetime(now).date()
    })
}

/// The cells of a file.
///
/// # Errors
///
/// When it cannot be read, or is no sheet.
pub(super) fn cells(context: &Context, path: &Path) -> Result<Cells, Failure> {
    let bytes = read_bytes(path).map_err(|error| Failure(error.say(&context.texts)))?;
    crate::import::read(&bytes).map_err(|error| told(context, path, &[error]))
}

/// Flaws of a sheet, a sentence each.
pub(super) fn told(context: &Context, path: &Path, flaws: &[ImportError]) -> Failure {
    let file = clean(&path.to_string_lossy());
    let lines = flaws.iter().map(|flaw| flaw.say(&file, &context.texts));
    Failure(lines.collect::<Vec<_>>().join("\n"))
}

/// Changes a dossier in its file. What `change` refuses leaves the file as it is.
///
/// # Errors
///
/// When the dossier cannot be opened for writing, when `change` fails, or when it cannot be saved.
pub(super) fn change<'q>(
    context: &Context,
    path: &Path,
    questionnaire: &'q Questionnaire,
    change: impl FnOnce(&mut Dossier) -> Result<(), Failure>,
) -> Result<Dossier, Failure> {
    let failed = |error: crate::dossier::store::StoreError| {
        let flaws = context.tell(error.diagnostics());
        Failure(
            format!("{flaws}\n{}", error.say(&context.texts))
                .trim()
                .to_owned(),
        )
    };
    let opened = FileStore::open(path, questionnaire).map_err(failed)?;
    context.warn(&opened.diagnostics);
    let (mut store, mut dossier) = (opened.store, opened.dossier);
    change(&mut dossier)?;
    store.save(&dossier).map_err(failed)?;
    Ok(dossier)
}
