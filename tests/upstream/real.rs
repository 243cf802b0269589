//! Real copies of the catalogues, where there are any: in `$TROUSSE_SHARED/upstream`, or in `../shared/upstream`.

use std::path::PathBuf;

use trousse::cli::kb::compare::files;
use trousse::knowledge::model::Catalogue;
use trousse::knowledge::{Files, embedded, load};
use trousse::upstream::{Heard, Reading, compare, read};

/// The folder of a catalogue's real files; tells when there is none.
fn folder(name: &str) -> Option<PathBuf> {
    let given = std::env::var_os("TROUSSE_SHARED").map(PathBuf::from);
    let shared =
        given.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared"));
    let folder = shared.join("upstream").join(name);
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("skipped: no real files in {}", folder.display());
    None
}

fn lines(files: &Files, path: &str, counts: impl Fn(&str) -> bool) -> usize {
    let text = String::from_utf8(files[path].clone()).unwrap();
    text.lines().filter(|line| counts(line)).count()
}

fn ending(files: &Files, folder: &str, end: &str) -> usize {
    files
        .keys()
        .filter(|path| path.starts_with(folder) && path.ends_with(end))
        .count()
}

/// Counts the entries in another way than the reader does.
fn count(catalogue: Catalogue, files: &Files) -> usize {
    let table = |line: &str| line.starts_with('[') && !line.contains('.');
    match catalogue {
        Catalogue::YunoHost => {
            let lists = [
                "apps.toml",
                "graveyard.toml",
                "wishlist.toml",
                "rejectedlist.toml",
            ];
            let listed: usize = lists.iter().map(|path| lines(files, path, table)).sum();
            listed + ending(files, "manifests/", ".toml")
        }
        Catalogue::AwesomeSelfhosted => ending(files, "software/", ".yml"),
        Catalogue::EndOfLife => ending(files, "products/", ".md"),
        Catalogue::SsoTax => ending(files, "_vendors/", ".yaml"),
        Catalogue::Selfhst => ["software.json", "companions.json", "activitypub.json"]
            .iter()
            .map(|path| {
                let rows: Vec<serde_json::Value> = serde_json::from_slice(&files[*path]).unwrap();
                rows.len()
            })
            .sum(),
        Catalogue::Authelia => files
            .keys()
            .map(|path| lines(files, path, |_| true) - 1)
            .sum(),
    }
}

#[test]
fn every_entry_is_accounted_for() {
    let base = load(&embedded()).base.unwrap();
    for (catalogue, name) in [
        (Catalogue::YunoHost, "yunohost"),
        (Catalogue::AwesomeSelfhosted, "awesome-selfhosted"),
        (Catalogue::EndOfLife, "endoflife"),
        (Catalogue::Selfhst, "selfhst"),
        (Catalogue::SsoTax, "sso-wall-of-shame"),
        (Catalogue::Authelia, "authelia"),
    ] {
        let Some(folder) = folder(name) else { continue };
        let mut files = files(&folder).unwrap();
        files.retain(|path, _| !path.ends_with("README.md"));
        let reading = read(catalogue, &files).unwrap();
        assert_eq!(reading.entries, count(catalogue, &files), "{name}");
        assert_eq!(
            reading.rows.len() + reading.refused.len(),
            reading.entries,
            "{name}"
        );
        let comparison = compare(&base, base.date, &reading);
        assert!(comparison.matched > 0, "{name}");
        eprintln!(
            "{name}: {} entries, {} refused, {} cells left aside, {} known",
            reading.entries,
            reading.refused.len(),
            reading.unread.len(),
            comparison.matched
        );
    }
}

fn said(reading: &Reading, name: &str) -> Vec<(&'static str, Heard)> {
    let rows = reading.rows.iter().filter(|row| row.name == name);
    let mut said: Vec<_> = rows
        .flat_map(|row| row.said.iter().map(|said| (said.about, said.value.clone())))
        .collect();
    said.sort_by_key(|(about, _)| *about);
    said
}

/// The lists and manifests put together in the form of the published document say the same.
#[test]
fn both_forms_of_one_catalogue_say_the_same() {
    let Some(folder) = folder("yunohost") else {
        return;
    };
    let files = files(&folder).unwrap();
    let table = |path: &str| -> toml::Table {
        toml::from_str(std::str::from_utf8(&files[path]).unwrap()).unwrap()
    };
    let mut apps = toml::Table::new();
    for (id, app) in table("apps.toml") {
        let path = format!("manifests/{id}.toml");
        if files.contains_key(&path) {
            let mut app = app.as_table().unwrap().clone();
            app.insert("manifest".to_owned(), table(&path).into());
            apps.insert(id, app.into());
        }
    }
    let ids: Vec<String> = apps.keys().cloned().collect();
    let document = serde_json::json!({ "from_api_version": 3, "apps": apps });
    let published = Files::from([("apps.json".to_owned(), document.to_string().into_bytes())]);
    let (lists, published) = (
        read(Catalogue::YunoHost, &files).unwrap(),
        read(Catalogue::YunoHost, &published).unwrap(),
    );
    assert!(ids.len() > 90);
    for id in ids {
        assert_eq!(said(&lists, &id), said(&published, &id), "{id}");
    }
}
