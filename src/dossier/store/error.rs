//! What can go wrong on the disk, with what to do.

use std::io;
use std::path::{Path, PathBuf};

use crate::knowledge::Diagnostic;
use crate::text::{Refusal, Texts, clean};

/// Why a dossier could not be opened or saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreError {
    /// Another Trousse has it open.
    Locked {
        /// The dossier.
        path: PathBuf,
        /// The other's process, when it said so.
        process: Option<u32>,
    },
    /// There is no such file.
    Missing {
        /// The dossier.
        path: PathBuf,
    },
    /// Something stands there already.
    Exists {
        /// The dossier.
        path: PathBuf,
    },
    /// A folder.
    Folder {
        /// What was given.
        path: PathBuf,
    },
    /// A pipe, a device.
    NotAFile {
        /// What was given.
        path: PathBuf,
    },
    /// It cannot be read.
    Unreadable {
        /// The dossier.
        path: PathBuf,
        /// What the system says.
        reason: Refusal,
    },
    /// Its folder cannot be written in.
    ReadOnlyFolder {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        reason: Refusal,
    },
    /// The disk is full, or the quota used up.
    NoRoom {
        /// The dossier.
        path: PathBuf,
    },
    /// It could not be written for another reason.
    Failed {
        /// The dossier.
        path: PathBuf,
        /// What the system says.
        reason: Refusal,
    },
    /// Somebody else changed it since it was read.
    Changed {
        /// The dossier.
        path: PathBuf,
    },
    /// A newer program wrote it.
    Newer {
        /// The dossier.
        path: PathBuf,
        /// What reading told.
        diagnostics: Vec<Diagnostic>,
    },
    /// It is no dossier that can be read.
    Invalid {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        diagnostics: Vec<Diagnostic>,
    },
}

impl StoreError {
    /// What was told of reading `path`.
    pub(super) fn reading(path: &Path, error: &io::Error) -> Self {
        let path = path.to_owned();
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing { path },
            io::ErrorKind::IsADirectory => Self::Folder { path },
            _ => Self::Unreadable {
                path,
                reason: Refusal::from(error),
            },
        }
    }

    /// What was told of writing `path`.
    pub(super) fn writing(path: &Path, error: &io::Error) -> Self {
        use io::ErrorKind::{
            NotFound, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull,
        };
        match error.kind() {
            StorageFull | QuotaExceeded => Self::NoRoom {
                path: path.to_owned(),
            },
            PermissionDenied | ReadOnlyFilesystem | NotFound => {
                let folder = path.parent().unwrap_or(path).to_owned();
                Self::ReadOnlyFolder {
                    path: folder,
                    reason: Refusal::from(error),
                }
            }
            _ => Self::Failed {
                path: path.to_owned(),
                reason: Refusal::from(error),
            },
        }
    }

    /// The flaws of the file, where there are any.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        match self {
            Self::Newer { diagnostics, .. } | Self::Invalid { diagnostics, .. } => diagnostics,
            _ => &[],
        }
    }

    /// What happened and what to do, in the language of `texts`.
    pub fn say(&self, texts: &Texts) -> String {
        let told = |key: &str, path: &Path, reason: String| {
            let path = clean(&path.to_string_lossy());
            texts.say_with(key, &[("path", path.into()), ("reason", reason.into())])
        };
        let say = |key: &str, path: &Path| told(key, path, String::new());
        match self {
            Self::Locked { path, process } => {
                let number = |number: &u32| {
                    texts.say_with("store-process", &[("number", number.to_string().into())])
                };
                let process = process.as_ref().map(number).unwrap_or_default();
                let path = clean(&path.to_string_lossy());
                texts.say_with(
                    "store-locked",
                    &[("path", path.into()), ("process", process.into())],
                )
            }
            Self::Missing { path } => say("store-missing", path),
            Self::Exists { path } => say("store-exists", path),
            Self::Folder { path } => say("store-a-folder", path),
            Self::NotAFile { path } => say("store-not-a-file", path),
            Self::Unreadable { path, reason } => told("store-unreadable", path, reason.say(texts)),
            Self::ReadOnlyFolder { path, reason } => {
                told("store-read-only-folder", path, reason.say(texts))
            }
            Self::NoRoom { path } => say("store-no-room", path),
            Self::Failed { path, reason } => told("store-failed", path, reason.say(texts)),
            Self::Changed { path } => say("store-changed", path),
            Self::Newer { path, .. } => say("store-newer", path),
            Self::Invalid { path, .. } => say("store-invalid", path),
        }
    }
}
