//! `trousse fill DOSSIER --plain`: the questions, line by line.

use std::path::Path;

use super::context::Context;
use super::failure::{Answer, Failure};
use crate::dossier::migration::migration;
use crate::dossier::model::Dossier;
use crate::dossier::store::FileStore;
use crate::plain::{Session, run};
use crate::questionnaire::model::Questionnaire;

/// Asks the questions on standard output and reads the answers from standard input. A dossier that does not exist is made.
pub(super) fn plain(context: &Context, path: &Path) -> Result<Answer, Failure> {
    let base = context.base()?;
    let questionnaire = context.questionnaire()?;
    let (mut store, mut dossier) = open_or_create(context, path, &questionnaire)?;
    let session = Session {
        questionnaire: &questionnaire,
        base: &base,
        dossier: &mut dossier,
        store: &mut store,
        lang: context.texts.lang(),
    };
    let outcome = run(session, std::io::stdin().lock(), std::io::stdout().lock())
        .map_err(|error| Failure(error.to_string()))?;
    if outcome.saved {
        Ok(Answer::Yes)
    } else {
        Err(Failure(context.texts.say("cli-not-saved")))
    }
}

/// The dossier of a file, made when it does not exist, locked against other writers.
pub(super) fn open_or_create<'q>(
    context: &Context,
    path: &Path,
    questionnaire: &'q Questionnaire,
) -> Result<(FileStore<'q>, Dossier), Failure> {
    let told = |error: crate::dossier::store::StoreError| {
        let flaws = context.tell(error.diagnostics());
        let sentence = error.say(&context.texts);
        Failure(if flaws.is_empty() {
            sentence
        } else {
            format!("{flaws}\n{sentence}")
        })
    };
    if path.exists() {
        let opened = FileStore::open(path, questionnaire).map_err(told)?;
        context.warn(&opened.diagnostics);
        let mut dossier = opened.dossier;
        if let Some(migration) = migration(questionnaire, &dossier, opened.strangers) {
            for sentence in migration.say(questionnaire, &context.texts) {
                super::say(&sentence)?;
            }
            migration.apply(&mut dossier);
        }
        Ok((opened.store, dossier))
    } else {
        let dossier = Dossier::new(questionnaire);
        let store = FileStore::create(path, questionnaire, &dossier).map_err(told)?;
        Ok((store, dossier))
    }
}
