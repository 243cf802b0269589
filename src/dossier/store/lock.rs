//! One writer at a time, by a lock on a file beside the dossier. The system lets go of it when the program ends,
//! however it ends.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use super::StoreError;

/// A lock that is held.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    /// Takes the lock of the dossier at `path`.
    pub(super) fn take(path: &Path) -> Result<Self, StoreError> {
        let beside = beside(path);
        // The holder before may take its file away between our opening and our locking; then we try again.
        for _ in 0..100 {
            let mut file = OpenOptions::new()
                .create(true)
                .truncate(false)
                .read(true)
                .write(true)
                .open(&beside)
                .map_err(|error| StoreError::writing(path, &error))?;
            match file.try_lock() {
                Ok(()) if is_at(&file, &beside) => {
                    // Only for the message that the next one gets; a lock without number works too.
                    let _ = file
                        .set_len(0)
                        .and_then(|()| write!(file, "{}", std::process::id()));
                    return Ok(Self {
                        path: beside,
                        _file: file,
                    });
                }
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    let mut holder = String::new();
                    let _ = file.read_to_string(&mut holder);
                    return Err(StoreError::Locked {
                        path: path.to_owned(),
                        process: holder.trim().parse().ok(),
                    });
                }
                Err(TryLockError::Error(error)) => return Err(StoreError::writing(path, &error)),
            }
        }
        Err(StoreError::Locked {
            path: path.to_owned(),
            process: None,
        })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Taken away while it is still held, so that nobody can hold a file that is no longer there.
        let _ = fs::remove_file(&self.path);
    }
}

/// `.ping.toml.lock` beside `ping.toml`.
fn beside(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".lock");
    path.with_file_name(name)
}

/// Whether the open file is the one at `path`.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), fs::metadata(path)) {
        (Ok(open), Ok(there)) => open.ino() == there.ino() && open.dev() == there.dev(),
        _ => false,
    }
}

/// An open file cannot be taken away there.
#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> bool {
    true
}
