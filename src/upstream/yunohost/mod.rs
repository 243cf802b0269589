//! The catalogue of YunoHost: the lists of its repository (TOML), manifests beside them, or the one document that it
//! publishes (JSON, version 3 of its interface), in which the manifest of every package is enclosed.
//!
//! All of it speaks of packages. What a package does not connect says nothing of the software inside.

mod manifest;
mod packaging;

use std::collections::BTreeMap;

use super::broken::Broken;
use super::files;
use super::node::{Node, Spot};
use super::row::{Entry, Heard, Reading, Reason, Refused, refused};
use super::table::Table;
use crate::knowledge::Files;

pub(super) const ATTRIBUTES: &[&str] = &[
    "licence",
    "maintenance",
    "memory",
    "package.level",
    "package.no-second-login",
    "package.same-account",
    "package.state",
    "version",
];
const CATALOGUE: &str = "yunohost-catalogue";
const PACKAGES: &str = "yunohost-packages";
const REPOSITORY: &str = "https://github.com/YunoHost/apps/blob/main";

/// Lists of programs of which there is no package: removed, asked for, refused.
const WITHOUT_PACKAGE: [&str; 3] = ["graveyard.toml", "wishlist.toml", "rejectedlist.toml"];

pub(super) fn read(files: &Files, reading: &mut Reading, broken: &mut Vec<Broken>) {
    let mut trees: BTreeMap<&str, Node> = BTreeMap::new();
    for (file, bytes) in files {
        let is_json = file.ends_with(".json") && !file.contains('/');
        let tree = match () {
            () if is_json => Node::from_json(file, bytes),
            () if is_read(file) => Node::from_toml(file, bytes),
            () => {
                reading.aside.push(file.clone());
                continue;
            }
        };
        match tree {
            Ok(tree) => {
                trees.insert(file, tree);
            }
            Err(problem) => broken.push(problem),
        }
    }
    let index = index(files, broken);
    let packages = packages(&trees);
    for (file, tree) in &trees {
        match name_of(file) {
            _ if file.ends_with(".json") => published(file, tree, reading, broken),
            "apps.toml" => {
                for (id, spot, app) in tree.entries() {
                    let manifest = packages.manifest(id);
                    reading.entries += 1;
                    let entry = packaging::app(file, id, *spot, app, manifest, reading);
                    reading.take(entry);
                }
            }
            name if WITHOUT_PACKAGE.contains(&name) => {
                for (id, spot, program) in tree.entries() {
                    reading.entries += 1;
                    let entry =
                        without_package(file, id, *spot, program, packages.has(id), reading);
                    reading.take(entry);
                }
            }
            _ => {
                reading.entries += 1;
                let about = packages.about(files::stem(file), &index);
                let entry = manifest::entry(file, tree, &about, reading);
                reading.take(entry);
            }
        }
    }
}

/// Whether a TOML file has entries on programs.
fn is_read(file: &str) -> bool {
    let name = name_of(file);
    let is_manifest = file.contains("manifests/") && name.ends_with(".toml");
    name == "apps.toml" || WITHOUT_PACKAGE.contains(&name) || is_manifest || name == "manifest.toml"
}

fn name_of(file: &str) -> &str {
    file.rsplit('/').next().unwrap_or(file)
}

/// The published document: its packages with their manifests.
fn published(file: &str, tree: &Node, reading: &mut Reading, broken: &mut Vec<Broken>) {
    let Some(apps) = tree.get("apps").filter(|apps| apps.is_table()) else {
        let problem = "no table \"apps\": not the published catalogue";
        broken.push(Broken::new(file, tree.spot.line, tree.spot.column, problem));
        return;
    };
    for (id, spot, app) in apps.entries() {
        reading.entries += 1;
        let manifest = app.get("manifest");
        let entry = packaging::app(file, id, *spot, app, manifest, reading).map(|mut entry| {
            entry.refuse_repeated(app);
            if let Some(manifest) = manifest {
                let day = app.get("lastUpdate").and_then(|node| node.moment().ok());
                reading.seen(day);
                entry.set_day(day);
                entry.set_source(PACKAGES, packaging::page(app));
                manifest::say(&mut entry, manifest);
            }
            entry
        });
        reading.take(entry);
    }
}

/// A program of which there is no package: it says so, unless the same identifier is packaged after all.
fn without_package<'a>(
    file: &'a str,
    id: &str,
    spot: Spot,
    program: &Node,
    packaged: bool,
    reading: &mut Reading,
) -> Result<Entry<'a>, Refused> {
    if !program.is_table() {
        return Err(refused(file, program.spot, id, program.not_a("table")));
    }
    let mut entry =
        Entry::new(file, spot, id, CATALOGUE).at(format!("{REPOSITORY}/{}", name_of(file)));
    for key in ["added_date", "killed_date"] {
        if let Some(node) = program.get(key) {
            match node.moment() {
                Ok(day) => reading.seen(Some(day)),
                Err(reason) => entry.refuse(key, node.spot, reason),
            }
        }
    }
    if let Some(name) = program.get("name") {
        match name.text() {
            Ok(text) => entry.also_called(text),
            Err(reason) => entry.refuse("name", name.spot, reason),
        }
    }
    if !packaged {
        entry.hear("package.state", "package", spot, Ok(Heard::Choice("none")));
    }
    Ok(entry)
}

/// What the list and the manifests tell of one package together.
struct Packages<'a> {
    apps: BTreeMap<&'a str, &'a Node>,
    manifests: BTreeMap<&'a str, &'a Node>,
}

fn packages<'a>(trees: &'a BTreeMap<&'a str, Node>) -> Packages<'a> {
    let mut found = Packages {
        apps: BTreeMap::new(),
        manifests: BTreeMap::new(),
    };
    for (file, tree) in trees {
        if name_of(file) == "apps.toml" {
            let apps = tree.entries().iter().map(|(id, _, app)| (id.as_str(), app));
            found.apps.extend(apps);
        } else if file.contains("manifests/") {
            found.manifests.insert(files::stem(file), tree);
        }
    }
    found
}

/// Where a manifest comes from.
#[derive(Default)]
struct About {
    /// The page on which people read it; empty when nothing tells.
    page: String,
    /// The day of its version.
    day: Option<jiff::civil::Date>,
}

impl<'a> Packages<'a> {
    fn has(&self, id: &str) -> bool {
        self.apps.contains_key(id)
    }

    fn manifest(&self, id: &str) -> Option<&'a Node> {
        self.manifests.get(id).copied()
    }

    fn about(&self, id: &str, index: &BTreeMap<String, About>) -> About {
        let listed = index.get(id);
        let page = match listed {
            Some(about) if !about.page.is_empty() => about.page.clone(),
            _ => self
                .apps
                .get(id)
                .map(|app| packaging::page(app))
                .unwrap_or_default(),
        };
        About {
            page,
            day: listed.and_then(|about| about.day),
        }
    }
}

/// Who gathers manifests may put a table beside them: `id`, `repo`, `commit` and `manifest_changed_on`.
fn index(files: &Files, broken: &mut Vec<Broken>) -> BTreeMap<String, About> {
    let Some((file, bytes)) = files::named(files, "INDEX.tsv") else {
        return BTreeMap::new();
    };
    let table = match Table::read(file, bytes) {
        Ok(table) => table,
        Err(problem) => {
            broken.push(problem);
            return BTreeMap::new();
        }
    };
    let mut index = BTreeMap::new();
    for line in &table.lines {
        let cell = |column| {
            let cell = table.cell(line, column).map(|(_, text)| text);
            cell.filter(|text| !text.is_empty())
        };
        let Some(id) = cell("id") else { continue };
        let page = match (cell("repo"), cell("commit")) {
            (Some(repo), Some(commit)) => {
                format!("https://github.com/{repo}/blob/{commit}/manifest.toml")
            }
            _ => String::new(),
        };
        let day = cell("manifest_changed_on").and_then(|text| text.parse().ok());
        index.insert(id.to_owned(), About { page, day });
    }
    index
}
