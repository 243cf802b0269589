//! awesome-selfhosted: one YAML file a software, and lists of licences.

use std::collections::BTreeSet;

use super::broken::Broken;
use super::files;
use super::licence::Licence;
use super::node::Node;
use super::row::{Entry, Heard, Reading, Reason, Refused, required};
use super::version::Version;
use crate::knowledge::Files;

pub(super) const ATTRIBUTES: &[&str] = &["licence", "maintenance", "version", "website"];
const PUBLISHER: &str = "awesome-selfhosted";
const REPOSITORY: &str =
    "https://github.com/awesome-selfhosted/awesome-selfhosted-data/blob/master/software";
const UNFREE: &str = "licenses-nonfree.yml";

pub(super) fn read(files: &Files, reading: &mut Reading, broken: &mut Vec<Broken>) {
    let unfree = match unfree_licences(files) {
        Ok(unfree) => unfree,
        Err(problem) => {
            broken.push(problem);
            return;
        }
    };
    let is_list = |path: &str| files::stem(path).starts_with("licenses");
    let mut software = files::of_folder(files, "software", &[".yml", ".yaml"]);
    software.retain(|(path, _)| !is_list(path));
    files::one_an_entry(
        files,
        &software,
        reading,
        broken,
        Node::from_yaml,
        |file, node, reading| entry(file, node, unfree.as_ref(), reading),
    );
}

/// The identifiers that the catalogue counts as not free; none when its list is not among the files.
fn unfree_licences(files: &Files) -> Result<Option<BTreeSet<String>>, Broken> {
    let Some((file, bytes)) = files::named(files, UNFREE) else {
        return Ok(None);
    };
    let node = Node::from_yaml(file, bytes)?;
    let super::node::Data::List(items) = &node.data else {
        return Err(Broken::new(file, 1, 1, "not a list of licences"));
    };
    let ids = items.iter().filter_map(|item| item.get("identifier"));
    Ok(Some(ids.filter_map(|id| id.text().ok()).collect()))
}

fn entry<'a>(
    file: &'a str,
    node: &Node,
    unfree: Option<&BTreeSet<String>>,
    reading: &mut Reading,
) -> Result<Entry<'a>, Refused> {
    let name = required(file, node, "name", files::stem(file))?;
    let ending = file.rsplit('/').next().unwrap_or(file);
    let mut entry =
        Entry::new(file, node.spot, &name, PUBLISHER).at(format!("{REPOSITORY}/{ending}"));
    match node.get("licenses") {
        Some(licences) => {
            let heard = licences.texts().map(|texts| {
                let free = |text: &String| unfree.map(|unfree| !unfree.contains(text));
                let of = |text: String| Licence {
                    free: free(&text),
                    ..Licence::new(&text)
                };
                Heard::Licences(texts.into_iter().map(of).collect())
            });
            entry.hear("licence", "licenses", licences.spot, heard);
        }
        None => entry.refuse("licenses", node.spot, Reason::Missing("licenses")),
    }
    entry.hear_key("website", node, &["website_url"], |node| {
        node.text().map(Heard::Website)
    });
    activity(&mut entry, node, reading);
    if let Some(release) = node.get("current_release") {
        let day = entry.hear_day(release, "published_at");
        reading.seen(day);
        entry.set_day(day);
        entry.hear_key("version", release, &["tag"], |tag| {
            Version::read(&tag.text()?).map(Heard::Version)
        });
    }
    Ok(entry)
}

/// The last change and whether the project was closed; forges that the catalogue's robot does not read tell neither.
fn activity(entry: &mut Entry<'_>, node: &Node, reading: &mut Reading) {
    let archived = node.get("archived");
    let ended = match archived.map(|node| (&node.data, node)) {
        None => false,
        Some((super::node::Data::Bool(ended), _)) => *ended,
        Some((_, other)) => {
            entry.refuse("archived", other.spot, other.not_a("boolean"));
            return;
        }
    };
    let last = entry.hear_day(node, "updated_at");
    reading.seen(last);
    let spot = node.get("updated_at").or(archived).map(|node| node.spot);
    if let (Some(spot), true) = (spot, ended || last.is_some()) {
        entry.hear(
            "maintenance",
            "updated_at",
            spot,
            Ok(Heard::Activity { last, ended }),
        );
    }
}
