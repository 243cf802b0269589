//! `trousse fill DOSSIER --plain`: the questions, line by line.

use std::io::ErrorKind;
use std::path::Path;

use super::context::Context;
use super::failure::{Answer, Failure};
use crate::dossier::migration::migration;
use crate::dossier::model::Dossier;
use crate::dossier::store::FileStore;
use crate::plain::{Session, run};
use crate::questionnaire::model::Questionnaire;
use crate::text::Refusal;

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
    match run(session, std::io::stdin().lock(), std::io::stdout().lock()) {
        Ok(outcome) if outcome.saved => Ok(Answer::Yes),
        Ok(_) => Err(Failure(context.texts.say("cli-not-saved"))),
        // Who no longer listens has left; every answer is saved before it is acknowledged.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(Answer::Yes),
        Err(error) => {
            let variables = [("error", Refusal::from(&error).say(&context.texts).into())];
            Err(Failure(context.texts.say_with("cli-stopped", &variables)))
        }
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
                super::say(context, &sentence)?;
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
