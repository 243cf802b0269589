//! Why the system refused, in words: its own are in English, whatever the language of the program.

use std::io::{Error, ErrorKind};

use super::{Texts, clean};

/// Why the system refused something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    kind: ErrorKind,
    words: String,
}

impl From<&Error> for Refusal {
    fn from(error: &Error) -> Self {
        Self {
            kind: error.kind(),
            words: error.to_string(),
        }
    }
}

impl Refusal {
    /// The reason as it stands within a sentence: « le disque est plein ». What has no words here keeps those of the
    /// system.
    pub fn say(&self, texts: &Texts) -> String {
        let key = match self.kind {
            ErrorKind::NotFound => "refusal-not-found",
            ErrorKind::PermissionDenied => "refusal-permission",
            ErrorKind::ReadOnlyFilesystem => "refusal-read-only",
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "refusal-full",
            ErrorKind::NotADirectory => "refusal-not-a-folder",
            ErrorKind::IsADirectory => "refusal-a-folder",
            ErrorKind::AlreadyExists => "refusal-exists",
            ErrorKind::InvalidFilename => "refusal-name",
            ErrorKind::BrokenPipe => "refusal-broken-pipe",
            _ => return clean(&self.words),
        };
        texts.say(key)
    }
}
