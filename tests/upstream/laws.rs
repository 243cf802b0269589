//! Whatever the bytes are: no panic, and every entry is accounted for.

use proptest::prelude::*;
use trousse::knowledge::Files;
use trousse::knowledge::model::{Catalogue, KnowledgeBase};
use trousse::text::{Lang, Texts};
use trousse::upstream::{compare, propose, read};

use super::fixture::{TODAY, base};

/// Paths at which each catalogue looks.
const PATHS: [&str; 12] = [
    "apps.toml",
    "apps.json",
    "wishlist.toml",
    "manifests/papotage.toml",
    "manifests/INDEX.tsv",
    "software/papotage.yml",
    "licenses-nonfree.yml",
    "products/papotage.md",
    "software.json",
    "licenses.json",
    "_vendors/papotage.yaml",
    "clients.tsv",
];

/// Keys and values that catalogues use, in shapes that they do not.
fn value() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("true".to_owned()),
        Just("8".to_owned()),
        Just("-1".to_owned()),
        Just("1.5".to_owned()),
        Just("\"working\"".to_owned()),
        Just("\"2026-08-21\"".to_owned()),
        Just("\"Papotage\"".to_owned()),
        Just("\"$5 per u/m\"".to_owned()),
        Just("\"v9.2\"".to_owned()),
        Just("\"AGPL-3.0, MIT\"".to_owned()),
        Just("\"\"".to_owned()),
        "\"[ -!#-\\[\\]-~é€]{0,8}\"",
    ];
    leaf.prop_recursive(3, 24, 6, |inner| {
        let key = prop::sample::select(vec![
            "name",
            "title",
            "state",
            "level",
            "licenses",
            "releases",
            "releaseCycle",
            "eol",
            "latest",
            "tag",
            "current_release",
            "updated_at",
            "archived",
            "base_pricing",
            "sso_pricing",
            "integration",
            "ldap",
            "upstream",
            "license",
            "apps",
            "manifest",
            "papotage",
            "lastUpdate",
            "website_url",
        ]);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..26)
                .prop_map(|items| format!("[{}]", items.join(", "))),
            prop::collection::btree_map(key, inner, 0..8).prop_map(|entries| {
                let lines = entries
                    .iter()
                    .map(|(key, value)| format!("\"{key}\": {value}"));
                format!("{{{}}}", lines.collect::<Vec<_>>().join(", "))
            }),
        ]
    })
}

fn holds(base: &KnowledgeBase, catalogue: Catalogue, files: &Files) -> Result<(), TestCaseError> {
    let Ok(reading) = read(catalogue, files) else {
        return Ok(());
    };
    prop_assert_eq!(reading.rows.len() + reading.refused.len(), reading.entries);
    let comparison = compare(base, TODAY, &reading);
    let counted: usize = comparison
        .counts
        .values()
        .map(|c| c.agrees + c.close + c.differs + c.new + c.not_comparable)
        .sum();
    prop_assert_eq!(counted, comparison.findings.len());
    for refused in reading.refused.iter().chain(&reading.unread) {
        prop_assert!(refused.place.line > 0 && refused.place.column > 0);
    }
    let (proposals, _) = propose(&comparison, &Texts::new(Lang::Fr));
    for proposal in proposals {
        prop_assert!(
            toml::from_str::<toml::Table>(&proposal.text).is_ok(),
            "{}",
            proposal.text
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn arbitrary_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200), path in prop::sample::select(&PATHS[..])) {
        let base = shared();
        let files = Files::from([(path.to_owned(), bytes)]);
        for catalogue in Catalogue::ALL {
            holds(base, catalogue, &files)?;
        }
    }

    /// A JSON text is YAML too, and front matter between two lines.
    #[test]
    fn strange_shapes(value in value(), path in prop::sample::select(&PATHS[..])) {
        let base = shared();
        let text = if path.ends_with(".md") { format!("---\n{value}\n---\n") } else { value };
        let files = Files::from([(path.to_owned(), text.into_bytes())]);
        for catalogue in Catalogue::ALL {
            holds(base, catalogue, &files)?;
        }
    }
}

fn shared() -> &'static KnowledgeBase {
    static BASE: std::sync::LazyLock<KnowledgeBase> = std::sync::LazyLock::new(base);
    &BASE
}
