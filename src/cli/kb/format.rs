//! `kb format`: files in their canonical form.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use schemars::JsonSchema;
use serde::Serialize;
use thiserror::Error;

use crate::knowledge::canonical::{canonical, kind_of};
use crate::text::{Refusal, Texts, clean};

/// What was found, and done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct FormatReport {
    /// How many files were read.
    pub files: usize,
    /// Those that were not in canonical form.
    pub changed: Vec<String>,
    /// Whether they were written; with `--check` they are only named.
    pub written: bool,
}

/// Why a file could not be put in form. Files before it may have been.
#[derive(Debug, Error)]
pub enum FormatError {
    /// No file was named and no folder of a base is known.
    #[error("no file")]
    NoFile,
    /// A file whose place tells no kind.
    #[error("{0} is no file of a base")]
    NoKind(PathBuf),
    /// It is no TOML, so nothing can be moved in it.
    #[error("{0} is no TOML")]
    NotToml(PathBuf),
    /// It cannot be read.
    #[error("{path} cannot be read: {error}")]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// It cannot be written.
    #[error("{path} cannot be written: {error}")]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
}

impl FormatError {
    /// The error in the language of `texts`, with what to do.
    pub fn say(&self, texts: &Texts) -> String {
        let (key, path, error) = match self {
            Self::NoFile => return texts.say("kb-no-folder"),
            Self::NoKind(path) => ("kb-format-no-kind", path, None),
            Self::NotToml(path) => ("kb-format-not-toml", path, None),
            Self::Unreadable { path, error } => ("kb-folder-unreadable", path, Some(error)),
            Self::Unwritable { path, error } => ("kb-file-unwritable", path, Some(error)),
        };
        let error = error.map(|error| Refusal::from(error).say(texts));
        texts.say_with(
            key,
            &[
                ("path", clean(&path.display().to_string()).into()),
                ("error", error.unwrap_or_default().into()),
            ],
        )
    }
}

/// Puts files in canonical form, each whole or not at all; with `check`, only names those that are not.
///
/// # Errors
///
/// When a file is no file of a base, is no TOML, or cannot be read or written.
pub fn run(paths: &[PathBuf], check: bool) -> Result<FormatReport, FormatError> {
    if paths.is_empty() {
        return Err(FormatError::NoFile);
    }
    let mut report = FormatReport {
        files: paths.len(),
        changed: Vec::new(),
        written: !check,
    };
    let mut right = Vec::new();
    for path in paths {
        let (before, after) = formatted(path)?;
        if before != after.as_bytes() {
            report.changed.push(path.display().to_string());
            right.push((path, after));
        }
    }
    // All files are read before any is written.
    for (path, text) in right.into_iter().filter(|_| !check) {
        crate::delivery::write_whole(path, text.as_bytes()).map_err(|error| {
            FormatError::Unwritable {
                path: path.clone(),
                error,
            }
        })?;
    }
    Ok(report)
}

/// The bytes of a file, and its text in canonical form.
fn formatted(path: &Path) -> Result<(Vec<u8>, String), FormatError> {
    let kind = kind_of(&path.to_string_lossy());
    let kind = kind.ok_or_else(|| FormatError::NoKind(path.to_owned()))?;
    let bytes = fs::read(path).map_err(|error| FormatError::Unreadable {
        path: path.to_owned(),
        error,
    })?;
    let text = std::str::from_utf8(&bytes).ok();
    let after = text.and_then(|text| canonical(kind, text));
    match after {
        Some(after) => Ok((bytes, after)),
        None => Err(FormatError::NotToml(path.to_owned())),
    }
}

impl FormatReport {
    /// The report in the language of `texts`.
    pub fn text(&self, texts: &Texts) -> String {
        let mut out = String::new();
        for file in &self.changed {
            out.push_str(&format!("{}\n", clean(file)));
        }
        let key = if self.written {
            "kb-format-done"
        } else {
            "kb-format-checked"
        };
        let counts = [
            ("files", self.files.into()),
            ("changed", self.changed.len().into()),
        ];
        out.push_str(&texts.say_with(key, &counts));
        out.push('\n');
        out
    }
}
