//! Reading what is only read: files, pipes, standard input.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::StoreError;

/// The path that stands for standard input.
pub const STANDARD_INPUT: &str = "-";

/// More than this is no dossier: reading stops, and [`read`](crate::dossier::read) says so.
const ENOUGH: u64 = 4 << 20;

/// The bytes at `path` (`-`: standard input), be it a file or a pipe; for commands that change nothing.
///
/// # Errors
///
/// When it does not exist or cannot be read.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, StoreError> {
    let mut bytes = Vec::new();
    let read = if path.as_os_str() == STANDARD_INPUT {
        io::stdin().lock().take(ENOUGH).read_to_end(&mut bytes)
    } else {
        File::open(path).and_then(|file| file.take(ENOUGH).read_to_end(&mut bytes))
    };
    read.map_err(|error| StoreError::reading(path, &error))?;
    Ok(bytes)
}
