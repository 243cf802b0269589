//! selfh.st: arrays of positions without names, whose numbers are texts. Licences are positions in a list beside them.

use super::broken::Broken;
use super::files;
use super::licence::Licence;
use super::node::{Data, Node};
use super::row::{Entry, Heard, Reading, Reason, Refused, refused};
use crate::knowledge::Files;

pub(super) const ATTRIBUTES: &[&str] = &["licence", "maintenance", "website"];
const PUBLISHER: &str = "selfhst";
const REPOSITORY: &str = "https://github.com/selfhst/cdn/blob/main/directory";
/// The files of rows; the newest comes first, so that the others add only what it lacks.
const ROWS: [&str; 3] = ["software.json", "companions.json", "activitypub.json"];
const LICENCES: &str = "licenses.json";

/// What is known of the positions; the source has no schema.
const NAME: usize = 1;
const SLUG: usize = 2;
const SITE: usize = 3;
const LICENCE: usize = 7;
const LAST_UPDATE: usize = 15;
const ACTIVITY: usize = 16;
/// A last change before this year stands for one that is not known.
const FIRST_YEAR: i16 = 2000;
/// So many positions every row has.
const POSITIONS: usize = 24;

pub(super) fn read(files: &Files, reading: &mut Reading, broken: &mut Vec<Broken>) {
    let licences = match licences(files) {
        Ok(licences) => licences,
        Err(problem) => {
            broken.push(problem);
            return;
        }
    };
    for name in ROWS {
        let Some((file, bytes)) = files::named(files, name) else {
            continue;
        };
        match Node::from_json(file, bytes) {
            Ok(Node {
                data: Data::List(rows),
                ..
            }) => {
                for row in &rows {
                    reading.entries += 1;
                    let entry = entry(file, row, licences.as_deref(), reading);
                    reading.take(entry);
                }
            }
            Ok(other) => broken.push(Broken::new(
                file,
                other.spot.line,
                other.spot.column,
                "not a list of rows",
            )),
            Err(problem) => broken.push(problem),
        }
    }
    let is_row = |path: &str| ROWS.contains(&path.rsplit('/').next().unwrap_or(path));
    let others = files.keys().filter(|path| !is_row(path));
    reading.aside.extend(others.cloned());
}

/// The names of licences by position; none when the list is not among the files.
fn licences(files: &Files) -> Result<Option<Vec<String>>, Broken> {
    let Some((file, bytes)) = files::named(files, LICENCES) else {
        return Ok(None);
    };
    let node = Node::from_json(file, bytes)?;
    node.texts().map(Some).map_err(|_| {
        Broken::new(
            file,
            node.spot.line,
            node.spot.column,
            "not a list of names",
        )
    })
}

fn entry<'a>(
    file: &'a str,
    row: &Node,
    licences: Option<&[String]>,
    reading: &mut Reading,
) -> Result<Entry<'a>, Refused> {
    let Data::List(cells) = &row.data else {
        return Err(refused(file, row.spot, "", row.not_a("list")));
    };
    let named = cells.get(NAME).map(|cell| (cell.text(), cell.spot));
    let name = match named {
        Some((Ok(name), _)) => name,
        Some((Err(reason), spot)) => return Err(refused(file, spot, "", reason)),
        None => {
            return Err(refused(
                file,
                row.spot,
                "",
                Reason::TooFewColumns(cells.len()),
            ));
        }
    };
    if cells.len() < POSITIONS {
        return Err(refused(
            file,
            row.spot,
            &name,
            Reason::TooFewColumns(cells.len()),
        ));
    }
    let ending = file.rsplit('/').next().unwrap_or(file);
    let mut entry =
        Entry::new(file, row.spot, &name, PUBLISHER).at(format!("{REPOSITORY}/{ending}"));
    if let Ok(slug) = cells[SLUG].text() {
        entry.also_called(slug);
    }
    let site = &cells[SITE];
    match site.text() {
        Ok(text) => entry.hear("website", "site", site.spot, Ok(Heard::Website(text))),
        Err(Reason::Empty) => {}
        Err(reason) => entry.refuse("site", site.spot, reason),
    }
    licence(&mut entry, &cells[LICENCE], licences);
    activity(&mut entry, &cells[LAST_UPDATE], &cells[ACTIVITY], reading);
    Ok(entry)
}

/// The licence at the position that the cell names, counted from 0; an empty cell says nothing.
fn licence(entry: &mut Entry<'_>, cell: &Node, licences: Option<&[String]>) {
    if matches!(&cell.data, Data::Text(text) if text.trim().is_empty()) {
        return;
    }
    let heard = cell.number().and_then(|position| {
        let name = usize::try_from(position)
            .ok()
            .and_then(|position| licences?.get(position))
            .ok_or(Reason::NoSuchPosition(position))?;
        match name.as_str() {
            "Custom" | "Other" => Err(Reason::NoLicence(name.clone())),
            _ => Ok(Heard::Licences(vec![Licence::new(name)])),
        }
    });
    entry.hear("licence", "licence", cell.spot, heard);
}

fn activity(entry: &mut Entry<'_>, last: &Node, word: &Node, reading: &mut Reading) {
    match word.text() {
        Ok(text) if !["G", "Y", "R"].contains(&text.as_str()) => {
            entry.refuse("activity", word.spot, Reason::UnknownWord(text));
        }
        Ok(_) | Err(Reason::Empty) => {}
        Err(reason) => entry.refuse("activity", word.spot, reason),
    }
    match last.day() {
        Ok(day) if day.year() < FIRST_YEAR => {
            entry.refuse("last-update", last.spot, Reason::WrongDay(day.to_string()));
        }
        Ok(day) => {
            reading.seen(Some(day));
            let heard = Heard::Activity {
                last: Some(day),
                ended: false,
            };
            entry.hear("maintenance", "last-update", last.spot, Ok(heard));
        }
        Err(_) if matches!(&last.data, Data::Text(text) if text.trim().is_empty()) => {}
        Err(reason) => entry.refuse("last-update", last.spot, reason),
    }
}
