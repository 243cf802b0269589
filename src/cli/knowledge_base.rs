//! Reading a base from a folder of the disk.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::knowledge::Files;
use crate::text::{Refusal, Texts};

/// No file of a base is larger, in bytes.
const LARGEST: u64 = 16 * 1024 * 1024;
/// No base has more files.
const MOST_FILES: usize = 10_000;
/// No base has deeper folders. Two suffice; symbolic links that run in circles reach any depth.
const DEEPEST: usize = 8;

/// Why a folder could not be read.
#[derive(Debug, Error)]
pub enum FolderError {
    /// There is nothing at that path.
    #[error("{0} does not exist")]
    Missing(PathBuf),
    /// There is something else at that path.
    #[error("{0} is not a folder")]
    NotAFolder(PathBuf),
    /// The system refuses.
    #[error("{path} cannot be read: {error}")]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// A file that is too large to be part of a base.
    #[error("{0} is too large")]
    TooLarge(PathBuf),
    /// Folders so deep, or links that run in circles.
    #[error("{0} is too deep")]
    TooDeep(PathBuf),
    /// So many files that this is no base.
    #[error("{0} has too many files")]
    TooMany(PathBuf),
}

impl FolderError {
    /// The error in the language of `texts`, with what to do.
    pub fn say(&self, texts: &Texts) -> String {
        self.say_with(texts, |problem| format!("kb-folder-{problem}"))
    }

    /// The same with the sentences of another use of folders; `key` makes the sentence's key of the problem's name.
    pub(super) fn say_with(&self, texts: &Texts, key: impl Fn(&str) -> String) -> String {
        let (problem, path, error) = match self {
            Self::Missing(path) => ("missing", path, String::new()),
            Self::NotAFolder(path) => ("not-a-folder", path, String::new()),
            Self::Unreadable { path, error } => {
                ("unreadable", path, Refusal::from(error).say(texts))
            }
            Self::TooLarge(path) => ("too-large", path, String::new()),
            Self::TooDeep(path) => ("too-deep", path, String::new()),
            Self::TooMany(path) => ("too-many", path, String::new()),
        };
        let path = crate::text::clean(&path.display().to_string());
        texts.say_with(
            &key(problem),
            &[
                ("path", path.into()),
                ("error", error.into()),
                ("most", (LARGEST / 1024 / 1024).into()),
            ],
        )
    }
}

/// The files of the base in `folder`, to be given to [`load`](crate::knowledge::load). Hidden files and folders, and
/// files without `.toml` at the end of their name, are left out.
///
/// # Errors
///
/// When the folder, or something in it, cannot be read or cannot be part of a base.
pub fn read(folder: &Path) -> Result<Files, FolderError> {
    read_endings(folder, &[".toml"])
}

/// The files of a folder whose names end so.
///
/// # Errors
///
/// When the folder, or something in it, cannot be read or is too much.
pub fn read_endings(folder: &Path, endings: &[&str]) -> Result<Files, FolderError> {
    let about = fs::metadata(folder).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => FolderError::Missing(folder.to_owned()),
        _ => FolderError::Unreadable {
            path: folder.to_owned(),
            error,
        },
    })?;
    if !about.is_dir() {
        return Err(FolderError::NotAFolder(folder.to_owned()));
    }
    let mut files = Files::new();
    collect(folder, endings, "", 0, &mut files)?;
    Ok(files)
}

fn collect(
    folder: &Path,
    endings: &[&str],
    prefix: &str,
    depth: usize,
    into: &mut Files,
) -> Result<(), FolderError> {
    if depth > DEEPEST {
        return Err(FolderError::TooDeep(folder.to_owned()));
    }
    let unreadable = |path: &Path| {
        let path = path.to_owned();
        move |error| FolderError::Unreadable { path, error }
    };
    for entry in fs::read_dir(folder).map_err(unreadable(folder))? {
        let path = entry.map_err(unreadable(folder))?.path();
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        if name.starts_with('.') {
            continue;
        }
        let inside = format!("{prefix}{name}");
        // Follows links: a base may be put together from several places.
        let about = fs::metadata(&path).map_err(unreadable(&path))?;
        if about.is_dir() {
            collect(&path, endings, &format!("{inside}/"), depth + 1, into)?;
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            if !about.is_file() || about.len() > LARGEST {
                return Err(FolderError::TooLarge(path));
            }
            if into.len() >= MOST_FILES {
                return Err(FolderError::TooMany(folder.to_owned()));
            }
            into.insert(inside, read_file(&path).map_err(unreadable(&path))?);
        }
    }
    Ok(())
}

/// Never reads more than the largest size, whatever the system said of it.
pub(super) fn read_file(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?
        .take(LARGEST)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}
