//! Where a catalogue's files lie among those that were given.

use std::collections::BTreeSet;

use super::broken::Broken;
use super::node::Node;
use super::row::{Entry, Reading, Refused};
use crate::knowledge::Files;

/// The files with that ending in the folder called `folder`, wherever it lies; or, when there is no such folder, those
/// that lie at the top, as somebody who gave the folder itself sees them.
pub(super) fn of_folder<'a>(
    files: &'a Files,
    folder: &str,
    endings: &[&str],
) -> Vec<(&'a str, &'a [u8])> {
    let all = || {
        files
            .iter()
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
            .filter(|(path, _)| endings.iter().any(|ending| path.ends_with(ending)))
    };
    let within: Vec<_> = all()
        .filter(|(path, _)| parent(path).rsplit('/').next() == Some(folder))
        .collect();
    if within.is_empty() {
        all().filter(|(path, _)| parent(path).is_empty()).collect()
    } else {
        within
    }
}

/// The file of that name nearest to the top.
pub(super) fn named<'a>(files: &'a Files, name: &str) -> Option<(&'a str, &'a [u8])> {
    files
        .iter()
        .filter(|(path, _)| path.rsplit('/').next() == Some(name))
        .min_by_key(|(path, _)| path.matches('/').count())
        .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
}

/// The name of a file without folders and ending.
pub(super) fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// Reads a catalogue of one file an entry: each of `entries` with `parse` and `read`, the other files being left aside.
pub(super) fn one_an_entry<'a>(
    files: &Files,
    entries: &[(&'a str, &'a [u8])],
    reading: &mut Reading,
    broken: &mut Vec<Broken>,
    parse: fn(&str, &[u8]) -> Result<Node, Broken>,
    read: impl Fn(&'a str, &Node, &mut Reading) -> Result<Entry<'a>, Refused>,
) {
    for (file, bytes) in entries {
        reading.entries += 1;
        match parse(file, bytes) {
            Ok(node) => {
                let entry = read(file, &node, reading).map(|mut entry| {
                    entry.refuse_repeated(&node);
                    entry
                });
                reading.take(entry);
            }
            Err(problem) => broken.push(problem),
        }
    }
    let taken: BTreeSet<&str> = entries.iter().map(|(path, _)| *path).collect();
    let others = files.keys().filter(|path| !taken.contains(path.as_str()));
    reading.aside.extend(others.cloned());
}
