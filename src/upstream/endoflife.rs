//! endoflife.date: one Markdown file a product, with its lines of versions in the front matter.

use jiff::civil::Date;

use super::broken::Broken;
use super::files;
use super::node::{Data, Node};
use super::row::{Entry, Heard, Reading, Reason, Refused, refused, required};
use super::version::Version;
use crate::knowledge::Files;

pub(super) const ATTRIBUTES: &[&str] = &["support.end", "version"];
const PUBLISHER: &str = "endoflife-date";
const REPOSITORY: &str = "https://github.com/endoflife-date/endoflife.date/blob/master/products";

pub(super) fn read(files: &Files, reading: &mut Reading, broken: &mut Vec<Broken>) {
    let products = files::of_folder(files, "products", &[".md"]);
    files::one_an_entry(
        files,
        &products,
        reading,
        broken,
        Node::from_front_matter,
        entry,
    );
}

fn entry<'a>(file: &'a str, node: &Node, reading: &mut Reading) -> Result<Entry<'a>, Refused> {
    let stem = files::stem(file);
    let refuse = |spot, reason| Err(refused(file, spot, stem, reason));
    let title = required(file, node, "title", stem)?;
    let releases = match node
        .get("releases")
        .map(|releases| (&releases.data, releases))
    {
        Some((Data::List(releases), _)) => releases,
        Some((_, other)) => return refuse(other.spot, other.not_a("list")),
        None => return refuse(node.spot, Reason::Missing("releases")),
    };
    let mut entry =
        Entry::new(file, node.spot, &title, PUBLISHER).at(format!("{REPOSITORY}/{stem}.md"));
    entry.also_called(stem.to_owned());
    let mut newest: Option<(Version, Option<Date>, super::node::Spot)> = None;
    let mut ends = Vec::new();
    for release in releases {
        let Some(cycle) = cycle(&mut entry, release) else {
            continue;
        };
        let day = entry.hear_day(release, "latestReleaseDate");
        reading.seen(day);
        let latest = release.get("latest");
        let version = latest.map(|latest| (text_or_number(latest), latest.spot));
        match version {
            None => {}
            Some((Ok(text), spot)) => match Version::read(&text) {
                Ok(version) if newest.is_none() => newest = Some((version, day, spot)),
                Ok(_) => {}
                Err(reason) => entry.refuse("latest", spot, reason),
            },
            Some((Err(reason), spot)) => entry.refuse("latest", spot, reason),
        }
        for key in ["eoas", "eoes", "lts"] {
            // Not compared; but what could not be read there shall not go unseen.
            if let Some(value) = release.get(key)
                && let Err(reason) = day_or_truth(value)
            {
                entry.refuse(key, value.spot, reason);
            }
        }
        match release.get("eol").map(|eol| (day_or_truth(eol), eol.spot)) {
            Some((Ok(DayOrTruth::Day(day)), _)) => ends.push((cycle, Some(day))),
            Some((Ok(DayOrTruth::Truth(false)), _)) => ends.push((cycle, None)),
            Some((Ok(DayOrTruth::Truth(true)), _)) => {}
            Some((Err(reason), spot)) => entry.refuse("eol", spot, reason),
            None => entry.refuse("eol", release.spot, Reason::Missing("eol")),
        }
    }
    if let Some((version, day, spot)) = newest {
        entry.set_day(day);
        entry.hear("version", "latest", spot, Ok(Heard::Version(version)));
        entry.set_day(None);
    }
    if !ends.is_empty() {
        let spot = node.get("releases").map_or(node.spot, |node| node.spot);
        entry.hear("support.end", "eol", spot, Ok(Heard::SupportEnds(ends)));
    }
    Ok(entry)
}

/// The name of a line of versions; without one, nothing of the line can be told.
fn cycle(entry: &mut Entry<'_>, release: &Node) -> Option<String> {
    let Some(node) = release.get("releaseCycle") else {
        let reason = if release.is_table() {
            Reason::Missing("releaseCycle")
        } else {
            release.not_a("table")
        };
        entry.refuse("releaseCycle", release.spot, reason);
        return None;
    };
    text_or_number(node)
        .map_err(|reason| entry.refuse("releaseCycle", node.spot, reason))
        .ok()
}

/// A text, or a whole number that somebody left without quotes. `11.10` without quotes is 11.1, so it is refused.
fn text_or_number(node: &Node) -> Result<String, Reason> {
    match node.data {
        Data::Whole(number) => Ok(number.to_string()),
        _ => node.text(),
    }
}

enum DayOrTruth {
    Day(Date),
    Truth(bool),
}

fn day_or_truth(node: &Node) -> Result<DayOrTruth, Reason> {
    match &node.data {
        Data::Bool(truth) => Ok(DayOrTruth::Truth(*truth)),
        Data::Text(_) | Data::Day(_) => node.day().map(DayOrTruth::Day),
        _ => Err(node.not_a("day")),
    }
}
