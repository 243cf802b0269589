//! The documentation of Authelia: a page for each program that was connected to it. A page is a recipe: it does not tell
//! in which edition, nor by which means. Read from the pages themselves, or from a table of them.

use super::broken::Broken;
use super::node::Node;
use super::row::{Entry, Heard, Reading, Reason, Refused, refused, required};
use super::table::{Line, Table};
use crate::knowledge::Files;

pub(super) const ATTRIBUTES: &[&str] = &["sign-in.header", "sign-in.oidc"];
const PUBLISHER: &str = "authelia-docs";
const REPOSITORY: &str = "https://github.com/authelia/authelia/blob";

pub(super) fn read(files: &Files, reading: &mut Reading, broken: &mut Vec<Broken>) {
    for (file, bytes) in files {
        if file.ends_with(".tsv") {
            match Table::read(file, bytes) {
                Ok(table) if table.has("slug") && table.has("protocol") => {
                    for line in &table.lines {
                        reading.entries += 1;
                        let entry = of_line(file, &table, line, reading);
                        reading.take(entry);
                    }
                }
                Ok(_) => broken.push(Broken::new(file, 1, 1, "no columns slug and protocol")),
                Err(problem) => broken.push(problem),
            }
        } else if file.rsplit('/').next() == Some("index.md") && file.contains('/') {
            reading.entries += 1;
            match Node::from_front_matter(file, bytes) {
                Ok(node) => {
                    let entry = of_page(file, &node, reading);
                    reading.take(entry);
                }
                Err(problem) => broken.push(problem),
            }
        } else {
            reading.aside.push(file.clone());
        }
    }
}

fn of_line<'a>(
    file: &'a str,
    table: &Table<'_>,
    line: &Line<'_>,
    reading: &mut Reading,
) -> Result<Entry<'a>, Refused> {
    let filled = |column| {
        table
            .cell(line, column)
            .filter(|(_, text)| !text.is_empty())
    };
    let slug = filled("slug").map_or("", |(_, slug)| slug);
    let refuse = |spot, reason| Err(refused(file, spot, slug, reason));
    if table.is_short(line) {
        return refuse(line.spot(), Reason::TooFewColumns(line.length()));
    }
    if slug.is_empty() {
        return refuse(line.spot(), Reason::Missing("slug"));
    }
    let about = match filled("protocol") {
        Some((_, "OIDC")) => "sign-in.oidc",
        Some((_, "HTTP-header")) => "sign-in.header",
        Some((spot, other)) => return refuse(spot, Reason::UnknownWord(other.to_owned())),
        None => return refuse(line.spot(), Reason::Missing("protocol")),
    };
    let commit = filled("commit").map_or("master", |(_, commit)| commit);
    let path = filled("source_path").map_or("", |(_, path)| path);
    let name = filled("title").map_or(slug, |(_, title)| title);
    let mut entry =
        Entry::new(file, line.spot(), name, PUBLISHER).at(format!("{REPOSITORY}/{commit}/{path}"));
    entry.also_called(slug.to_owned());
    if let Some((spot, text)) = filled("last_commit_date") {
        match text.parse() {
            Ok(day) => {
                reading.seen(Some(day));
                entry.set_day(Some(day));
            }
            Err(_) => entry.refuse("last_commit_date", spot, Reason::WrongDay(text.to_owned())),
        }
    }
    let tried_on = filled("tested_app").map(|(_, version)| version.to_owned());
    entry.hear(
        about,
        "protocol",
        line.spot(),
        Ok(Heard::Recipe { tried_on }),
    );
    Ok(entry)
}

fn of_page<'a>(file: &'a str, node: &Node, reading: &mut Reading) -> Result<Entry<'a>, Refused> {
    let folder = file.rsplit('/').nth(1).unwrap_or_default();
    let title = required(file, node, "title", folder)?;
    let about = if file.contains("trusted-header") {
        "sign-in.header"
    } else {
        "sign-in.oidc"
    };
    let path = file
        .find("docs/content/")
        .map_or(file, |start| &file[start..]);
    let mut entry =
        Entry::new(file, node.spot, &title, PUBLISHER).at(format!("{REPOSITORY}/master/{path}"));
    entry.also_called(folder.to_owned());
    let day = entry.hear_day(node, "date");
    reading.seen(day);
    entry.set_day(day);
    entry.hear(
        about,
        "title",
        node.spot,
        Ok(Heard::Recipe { tried_on: None }),
    );
    Ok(entry)
}
