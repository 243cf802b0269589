//! Effects on the disk.

use std::path::{Path, PathBuf};

use crate::assessment::Case;
use crate::delivery::deliver;
use crate::document::Results;
use crate::dossier::migration::migration;
use crate::dossier::model::Dossier;
use crate::dossier::store::{FileStore, Store, StoreError, look};
use crate::knowledge::Diagnostic;
use crate::knowledge::model::KnowledgeBase;
use crate::questionnaire::examples;
use crate::questionnaire::model::Questionnaire;
use crate::text::{Texts, clean};
use crate::tui::message::{Effect, Message, Opened, Order};

/// The disk, with the dossier that is open and locked.
pub(super) struct Disk<'a> {
    base: &'a KnowledgeBase,
    questionnaire: &'a Questionnaire,
    store: Option<FileStore<'a>>,
}

/// Dossiers shown at most.
const NEARBY: usize = 50;

impl<'a> Disk<'a> {
    pub(super) fn new(base: &'a KnowledgeBase, questionnaire: &'a Questionnaire) -> Self {
        Self {
            base,
            questionnaire,
            store: None,
        }
    }

    /// Carries out an effect; gives what is to be told of it.
    pub(super) fn carry_out(&mut self, effect: Effect, texts: &Texts) -> Option<Message> {
        Some(match effect {
            Effect::Quit => return None,
            Effect::Save(dossier) => Message::Saved(self.save(&dossier, texts)),
            Effect::Open(path) => self.open(&path, texts),
            Effect::Create(path, dossier) => self.create(&path, dossier, texts),
            Effect::OpenExample(name) => self.example(&name, texts),
            Effect::LookNearby => Message::Nearby(nearby()),
            Effect::Export(order) => Message::Exported(self.export(&order, texts)),
        })
    }

    fn save(&mut self, dossier: &Dossier, texts: &Texts) -> Result<(), String> {
        match &mut self.store {
            Some(store) => store.save(dossier).map_err(|error| error.say(texts)),
            None => Ok(()),
        }
    }

    fn open(&mut self, path: &Path, texts: &Texts) -> Message {
        // The file that is open may be opened again: its lock is given back first, and taken again if need be.
        let held = self.store.take().map(|store| store.path().to_owned());
        match FileStore::open(path, self.questionnaire) {
            Ok(opened) => {
                let mut told = sentences(&opened.diagnostics, texts);
                let mut dossier = opened.dossier;
                if let Some(migration) = migration(self.questionnaire, &dossier, Vec::new()) {
                    told.extend(migration.say(self.questionnaire, texts));
                    migration.apply(&mut dossier);
                }
                let path = Some(opened.store.path().to_owned());
                self.store = Some(opened.store);
                Message::Opened(Box::new(Opened {
                    path,
                    dossier,
                    read_only: false,
                    told,
                    results_first: false,
                }))
            }
            Err(error @ (StoreError::ReadOnlyFolder { .. } | StoreError::Newer { .. })) => {
                match look(path, self.questionnaire) {
                    Ok(seen) => {
                        let told = [error.say(texts), texts.say("tui-opened-read-only")];
                        let flaws = sentences(&seen.diagnostics, texts);
                        Message::Opened(Box::new(Opened {
                            path: Some(seen.path),
                            dossier: seen.dossier,
                            read_only: true,
                            told: told.into_iter().chain(flaws).collect(),
                            results_first: false,
                        }))
                    }
                    Err(_) => self.back(held, &error, texts),
                }
            }
            Err(error) => self.back(held, &error, texts),
        }
    }

    /// What was asked for did not open: what was open before stays so.
    fn back(&mut self, held: Option<PathBuf>, error: &StoreError, texts: &Texts) -> Message {
        let again = held.and_then(|path| FileStore::open(&path, self.questionnaire).ok());
        self.store = again.map(|opened| opened.store);
        Message::Failed(failure(error, texts))
    }

    fn create(&mut self, path: &Path, dossier: Option<Box<Dossier>>, texts: &Texts) -> Message {
        let dossier = dossier.map_or_else(|| Dossier::new(self.questionnaire), |dossier| *dossier);
        match FileStore::create(path, self.questionnaire, &dossier) {
            Ok(store) => {
                let path = Some(store.path().to_owned());
                self.store = Some(store);
                Message::Opened(Box::new(Opened {
                    path,
                    dossier,
                    read_only: false,
                    told: Vec::new(),
                    results_first: false,
                }))
            }
            Err(error) => Message::Failed(failure(&error, texts)),
        }
    }

    /// An example is kept in memory: no file of the user's is touched before it is saved under a name.
    fn example(&mut self, name: &str, texts: &Texts) -> Message {
        let file = format!("{name}.toml");
        let read = examples()
            .get(&file)
            .and_then(|bytes| crate::dossier::read(&file, bytes, self.questionnaire).file);
        match read {
            Some(read) => {
                self.store = None;
                Message::Opened(Box::new(Opened {
                    path: None,
                    dossier: read.dossier,
                    read_only: false,
                    told: Vec::new(),
                    results_first: true,
                }))
            }
            None => Message::Failed(texts.say_with("tui-no-example", &[("name", name.into())])),
        }
    }

    fn export(&self, order: &Order, texts: &Texts) -> Result<Vec<PathBuf>, String> {
        let case = Case::new(self.base, self.questionnaire, &order.dossier, order.as_of);
        let results = Results::new(&case);
        deliver(
            &case,
            &results,
            &order.folder,
            &order
                .languages
                .iter()
                .copied()
                .map(Texts::new)
                .collect::<Vec<_>>(),
            &order.forms,
        )
        .map_err(|error| error.say(texts))
    }
}

/// Why a dossier could not be opened: first what happened, then each flaw of the file.
fn failure(error: &StoreError, texts: &Texts) -> String {
    let mut lines = vec![error.say(texts)];
    lines.extend(sentences(error.diagnostics(), texts));
    lines.join("\n")
}

fn sentences(diagnostics: &[Diagnostic], texts: &Texts) -> Vec<String> {
    diagnostics
        .iter()
        .map(|flaw| {
            let place = clean(&flaw.place.to_string());
            format!("{place} – {} {}", flaw.message(texts), flaw.remedy(texts))
        })
        .collect()
}

/// The dossiers of the present folder, by name: TOML files that name a questionnaire.
fn nearby() -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(".") else {
        return Vec::new();
    };
    let mut found: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| PathBuf::from(entry.file_name()))
        .filter(|path| path.extension().is_some_and(|end| end == "toml") && is_dossier(path))
        .collect();
    found.sort();
    found.truncate(NEARBY);
    found
}

fn is_dossier(path: &Path) -> bool {
    std::fs::read_to_string(path).is_ok_and(|text| {
        text.lines()
            .any(|line| line.trim_start().starts_with("questionnaire"))
    })
}
