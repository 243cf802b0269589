//! `kb compare`: a public catalogue beside the base. Reads the catalogue's files, writes candidate claims where asked; never
//! writes to the base.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::cli::failure::Failure;
use crate::cli::knowledge_base::{FolderError, read_endings, read_file};
use crate::export::json::{KbCompareOutput, Proposed, kb_compare};
use crate::knowledge::Files;
use crate::knowledge::model::Catalogue;
use crate::text::{Refusal, Texts, clean};
use crate::upstream::{self, Comparison, Proposal, ReadError, Reading, Unproposed};

/// The endings of files that catalogues are made of.
const ENDINGS: [&str; 6] = [".toml", ".json", ".yml", ".yaml", ".md", ".tsv"];
/// No file of a catalogue is larger, in bytes.
const LARGEST: u64 = 64 * 1024 * 1024;

/// A comparison with where it was made.
#[derive(Debug)]
pub struct CompareReport<'c, 'a> {
    /// The comparison.
    pub comparison: &'c Comparison<'a>,
    /// Where the catalogue's files were read.
    pub path: String,
    /// What was proposed, when it was asked for.
    pub written: Option<Written>,
}

/// Candidate claims as files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The files with their paths.
    pub files: Vec<(String, Proposal)>,
    /// What could not be proposed.
    pub unproposed: Vec<Unproposed>,
}

/// Why the files of a catalogue could not be had.
#[derive(Debug)]
pub struct PathError(FolderError);

impl PathError {
    /// The error in the language of `texts`, with what to do.
    pub fn say(&self, texts: &Texts) -> String {
        self.0
            .say_with(texts, |problem| format!("upstream-path-{problem}"))
    }
}

/// The files of a catalogue: those of a folder, or a single one.
///
/// # Errors
///
/// When there is nothing at `path`, or it cannot be read.
pub fn files(path: &Path) -> Result<Files, PathError> {
    let unreadable = |error: io::Error| {
        let path = path.to_owned();
        PathError(match error.kind() {
            io::ErrorKind::NotFound => FolderError::Missing(path),
            _ => FolderError::Unreadable { path, error },
        })
    };
    let about = fs::metadata(path).map_err(unreadable)?;
    if about.is_dir() {
        return read_endings(path, &ENDINGS).map_err(PathError);
    }
    if !about.is_file() || about.len() > LARGEST {
        return Err(PathError(FolderError::TooLarge(path.to_owned())));
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let bytes = read_file(path).map_err(unreadable)?;
    Ok(Files::from([(name.into_owned(), bytes)]))
}

/// What the files of a catalogue hold.
///
/// # Errors
///
/// When none of them is one of the catalogue, or some are broken: all of those are told.
pub(in crate::cli) fn read(
    catalogue: Catalogue,
    path: &Path,
    files: &Files,
    texts: &Texts,
) -> Result<Reading, Failure> {
    upstream::read(catalogue, files).map_err(|error| {
        Failure(match error {
            ReadError::NothingThere => {
                let parts = [
                    ("path", clean(&path.display().to_string()).into()),
                    ("catalogue", catalogue.name().into()),
                    ("files", upstream::expected(catalogue).into()),
                ];
                texts.say_with("upstream-nothing-there", &parts)
            }
            ReadError::Broken(broken) => {
                let told: Vec<String> = broken.iter().map(|one| one.say(texts)).collect();
                told.join("\n")
            }
        })
    })
}

/// Writes candidate claims into `folder`, which is made when it does not exist. Each file is written whole or not at all,
/// and none when one of them exists already.
///
/// # Errors
///
/// When the folder or a file cannot be written, or a file exists.
pub(in crate::cli) fn propose(
    comparison: &Comparison<'_>,
    folder: &Path,
    texts: &Texts,
) -> Result<Written, Failure> {
    let (proposals, unproposed) = upstream::propose(comparison, texts);
    let files: Vec<(PathBuf, Proposal)> = proposals
        .into_iter()
        .map(|proposal| (folder.join(&proposal.name), proposal))
        .collect();
    let failure = |key: &str, path: &Path, error: &io::Error| {
        let parts = [
            ("path", clean(&path.display().to_string()).into()),
            ("error", Refusal::from(error).say(texts).into()),
        ];
        Failure(texts.say_with(key, &parts))
    };
    let exists = io::Error::from(io::ErrorKind::AlreadyExists);
    if let Some((path, _)) = files
        .iter()
        .find(|(path, _)| path.symlink_metadata().is_ok())
    {
        return Err(failure("upstream-exists", path, &exists));
    }
    fs::create_dir_all(folder).map_err(|error| failure("upstream-not-written", folder, &error))?;
    for (path, proposal) in &files {
        crate::delivery::write_new(path, proposal.text.as_bytes()).map_err(|error| match error
            .kind()
        {
            io::ErrorKind::AlreadyExists => failure("upstream-exists", path, &error),
            _ => failure("upstream-not-written", path, &error),
        })?;
    }
    Ok(Written {
        files: files
            .into_iter()
            .map(|(path, proposal)| (path.display().to_string(), proposal))
            .collect(),
        unproposed,
    })
}

impl CompareReport<'_, '_> {
    /// The report for programs.
    pub fn output(&self) -> KbCompareOutput {
        let written = self.written.as_ref().map(|written| Proposed {
            files: &written.files,
            unproposed: &written.unproposed,
        });
        kb_compare(self.comparison, &self.path, written)
    }
}
