//! A small invented base, so that what screens look like does not change with the facts of the world.

use std::path::Path;
use std::sync::LazyLock;

use trousse::dossier::model::Dossier;
use trousse::knowledge::model::KnowledgeBase;

use crate::common;

/// Two needs, three tools, one identity provider; attributes, criteria and the rest as in the program.
pub static SMALL: LazyLock<KnowledgeBase> = LazyLock::new(|| {
    let mut files = trousse::knowledge::embedded();
    let of_the_world = [
        "needs/",
        "software/",
        "offers/",
        "platforms/",
        "upstream.toml",
    ];
    files.retain(|path, _| !of_the_world.iter().any(|part| path.starts_with(part)));
    for (folder, names) in [
        ("needs", &["documentation", "team-chat"][..]),
        ("software", &["causette", "gardien", "grimoire", "papotage"]),
    ] {
        for name in names {
            files.insert(
                format!("{folder}/{name}.toml"),
                read(&format!("{name}.toml")),
            );
        }
    }
    let sources = files.entry("sources.toml".to_owned()).or_default();
    sources.extend_from_slice(PUBLISHER.as_bytes());
    common::base(&files)
});

const PUBLISHER: &str = r#"
[[publisher]]
id = "example"
name = "Exemples"
url = "https://example.org"
evidence = "vendor-page"
"#;

fn read(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tui/base");
    std::fs::read(folder.join(name)).unwrap()
}

/// The dossier of an association that faces the small base.
pub fn association() -> Dossier {
    common::dossier("association.toml", &read("association.toml"))
}
