//! The only place that touches the disk: a dossier is locked while it is open, and saved whole or not at all.

mod atomic;
mod error;
mod input;
mod lock;

use std::path::{Path, PathBuf};

pub use error::StoreError;
pub use input::{STANDARD_INPUT, read_bytes};

use super::file::{DossierFile, Loaded};
use super::model::Dossier;
use super::read;
use crate::knowledge::Diagnostic;
use crate::questionnaire::model::Questionnaire;
use lock::Lock;

/// Where a dossier is saved, answer by answer.
pub trait Store {
    /// Saves the dossier as it is now.
    ///
    /// # Errors
    ///
    /// When it cannot be saved; what was saved before is then whole.
    fn save(&mut self, dossier: &Dossier) -> Result<(), StoreError>;
}

/// A dossier's file, locked against other writers as long as this lives.
#[derive(Debug)]
pub struct FileStore<'q> {
    path: PathBuf,
    questionnaire: &'q Questionnaire,
    file: DossierFile,
    /// What the file holds, as far as we know; none when it does not exist yet.
    on_disk: Option<Vec<u8>>,
    _lock: Lock,
}

/// A dossier that was opened for writing.
#[derive(Debug)]
pub struct Opened<'q> {
    /// Where it is saved.
    pub store: FileStore<'q>,
    /// What it says.
    pub dossier: Dossier,
    /// What could not be read, or does not count.
    pub diagnostics: Vec<Diagnostic>,
    /// Ids of the answers to questions that the questionnaire does not have, for
    /// [`migration`](super::migration::migration).
    pub strangers: Vec<String>,
}

/// A dossier that was read without being taken.
#[derive(Debug)]
pub struct Seen {
    /// Where it lies.
    pub path: PathBuf,
    /// What it says.
    pub dossier: Dossier,
    /// What could not be read, or does not count.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a dossier that cannot be written: nothing is locked, swept or saved.
///
/// # Errors
///
/// When there is none, or when it is no dossier that can be read.
pub fn look(path: &Path, questionnaire: &Questionnaire) -> Result<Seen, StoreError> {
    let path = resolved(path)?;
    let bytes = read_bytes(&path)?;
    let Loaded { file, diagnostics } = read(&path.to_string_lossy(), &bytes, questionnaire);
    match file {
        Some(file) => Ok(Seen {
            path,
            dossier: file.dossier,
            diagnostics,
        }),
        None => Err(StoreError::Invalid { path, diagnostics }),
    }
}

impl<'q> FileStore<'q> {
    /// Opens an existing dossier for writing.
    ///
    /// # Errors
    ///
    /// When there is none, when it cannot be read or locked, when it comes from a newer program, or when it is no
    /// dossier ([`StoreError::Invalid`] tells the flaws).
    pub fn open(path: &Path, questionnaire: &'q Questionnaire) -> Result<Opened<'q>, StoreError> {
        let path = resolved(path)?;
        let lock = Lock::take(&path)?;
        atomic::sweep(&path);
        let bytes = read_bytes(&path)?;
        let Loaded { file, diagnostics } = read(&path.to_string_lossy(), &bytes, questionnaire);
        let Some(file) = file else {
            return Err(StoreError::Invalid { path, diagnostics });
        };
        if file.read_only {
            return Err(StoreError::Newer { path, diagnostics });
        }
        let (dossier, strangers) = (file.dossier.clone(), file.strangers(questionnaire));
        let store = Self {
            path,
            questionnaire,
            file,
            on_disk: Some(bytes),
            _lock: lock,
        };
        Ok(Opened {
            store,
            dossier,
            diagnostics,
            strangers,
        })
    }

    /// Makes a new dossier and saves it.
    ///
    /// # Errors
    ///
    /// When something stands there already, or when it cannot be written.
    pub fn create(
        path: &Path,
        questionnaire: &'q Questionnaire,
        dossier: &Dossier,
    ) -> Result<Self, StoreError> {
        let path = std::path::absolute(path).map_err(|error| StoreError::writing(path, &error))?;
        let lock = Lock::take(&path)?;
        atomic::sweep(&path);
        if path.symlink_metadata().is_ok() {
            return Err(StoreError::Exists { path });
        }
        let file = DossierFile::of(dossier.clone());
        let mut store = Self {
            path,
            questionnaire,
            file,
            on_disk: None,
            _lock: lock,
        };
        store.save(dossier)?;
        Ok(store)
    }

    /// Where the dossier is saved.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reports a file that somebody else changed: nobody's work is overwritten.
    fn is_ours(&self) -> Result<(), StoreError> {
        let now = match std::fs::read(&self.path) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => return Err(StoreError::reading(&self.path, &error)),
        };
        // A file that was taken away is simply written again.
        if now.is_some() && now != self.on_disk {
            Err(StoreError::Changed {
                path: self.path.clone(),
            })
        } else {
            Ok(())
        }
    }
}

impl Store for FileStore<'_> {
    fn save(&mut self, dossier: &Dossier) -> Result<(), StoreError> {
        self.file.dossier = dossier.clone();
        self.file
            .dossier
            .questionnaire_fingerprint
            .clone_from(&self.questionnaire.fingerprint);
        let bytes = self.file.write(self.questionnaire).into_bytes();
        self.is_ours()?;
        if self.on_disk.as_ref() == Some(&bytes) && self.path.exists() {
            return Ok(());
        }
        atomic::replace(&self.path, &bytes)
            .map_err(|error| StoreError::writing(&self.path, &error))?;
        self.on_disk = Some(bytes);
        Ok(())
    }
}

/// The file itself when the path is a link to it, so that saving does not replace the link.
fn resolved(path: &Path) -> Result<PathBuf, StoreError> {
    let found = path
        .canonicalize()
        .map_err(|error| StoreError::reading(path, &error))?;
    if found.is_file() {
        Ok(found)
    } else if found.is_dir() {
        Err(StoreError::Folder {
            path: path.to_owned(),
        })
    } else {
        Err(StoreError::NotAFile {
            path: path.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests;
