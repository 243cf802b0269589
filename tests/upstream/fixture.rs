//! A small base, and the files of catalogues made by hand.

use std::path::PathBuf;

use jiff::civil::{Date, date};
use trousse::knowledge::model::{Catalogue, KnowledgeBase};
use trousse::knowledge::{Files, embedded, load};
use trousse::upstream::{Reading, Reason, Refused, read};

/// The day of the comparisons.
pub(crate) const TODAY: Date = date(2026, 11, 24);

/// The vocabulary of the base that comes with the program, with two software and a platform of its own.
pub(crate) fn base_files() -> Files {
    let is_data = |path: &str| {
        ["software/", "offers/", "platforms/"]
            .iter()
            .any(|folder| path.starts_with(folder))
            || path == "upstream.toml"
    };
    let mut files: Files = embedded()
        .into_iter()
        .filter(|(path, _)| !is_data(path))
        .collect();
    for path in [
        "software/papotage.toml",
        "software/galopin.toml",
        "platforms/yunohost.toml",
        "upstream.toml",
    ] {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/upstream/base");
        files.insert(path.to_owned(), std::fs::read(folder.join(path)).unwrap());
    }
    files
}

pub(crate) fn base() -> KnowledgeBase {
    let loaded = load(&base_files());
    loaded
        .base
        .unwrap_or_else(|| panic!("{:?}", loaded.diagnostics))
}

pub(crate) fn files(all: &[(&str, &str)]) -> Files {
    all.iter()
        .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
        .collect()
}

/// Reads files and holds the law of all readings.
pub(crate) fn reading(catalogue: Catalogue, all: &[(&str, &str)]) -> Reading {
    let reading = read(catalogue, &files(all)).unwrap();
    assert_eq!(reading.rows.len() + reading.refused.len(), reading.entries);
    reading
}

/// The entries or cells that were refused: name, key and reason.
pub(crate) fn reasons(refused: &[Refused]) -> Vec<(&str, &str, &Reason)> {
    refused
        .iter()
        .map(|one| (one.name.as_str(), one.key.unwrap_or_default(), &one.reason))
        .collect()
}
