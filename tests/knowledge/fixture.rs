//! Small bases to test on: a valid one, and files that are laid over it.

#![allow(dead_code, reason = "each test takes what it needs")]
#![allow(
    clippy::unwrap_used,
    reason = "a fixture that cannot be read fails its test"
)]

use std::path::{Path, PathBuf};

use jiff::civil::{Date, date};
use trousse::knowledge::Files;

/// The day of which the fixtures speak.
pub(crate) const TODAY: Date = date(2026, 11, 24);

pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A small base without any flaw.
pub(crate) fn valid() -> Files {
    read(&root().join("tests/knowledge/valid"))
}

/// Every file below `folder`, by its path there.
pub(crate) fn read(folder: &Path) -> Files {
    let mut files = Files::new();
    collect(folder, folder, &mut files);
    files
}

fn collect(root: &Path, folder: &Path, into: &mut Files) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, into);
        } else {
            let inside: Vec<_> = path
                .strip_prefix(root)
                .unwrap()
                .iter()
                .map(|part| part.to_str().unwrap())
                .collect();
            into.insert(inside.join("/"), std::fs::read(&path).unwrap());
        }
    }
}

/// Bases with one kind of flaw each, named after it.
pub(crate) fn invalid() -> Vec<(String, Files)> {
    let folder = read(&root().join("tests/knowledge/invalid"));
    folder
        .into_iter()
        .map(|(name, bytes)| {
            (
                name.trim_end_matches(".toml").to_owned(),
                over_valid(&bytes),
            )
        })
        .collect()
}

/// The valid base with other files laid over it: each starts with a line `#=> path`; `#=> without path` takes one away.
pub(crate) fn over_valid(bytes: &[u8]) -> Files {
    let mut files = valid();
    let mut current: Option<String> = None;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let directive = std::str::from_utf8(line)
            .ok()
            .and_then(|line| line.strip_prefix("#=> "))
            .map(str::trim);
        match directive {
            Some(path) => match path.strip_prefix("without ") {
                Some(path) => assert!(files.remove(path).is_some(), "{path} is not there"),
                None => {
                    files.insert(path.to_owned(), Vec::new());
                    current = Some(path.to_owned());
                }
            },
            None => files
                .get_mut(current.as_ref().unwrap())
                .unwrap()
                .extend(line),
        }
    }
    files
}
