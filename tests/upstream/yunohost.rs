//! The lists of YunoHost, and the document that it publishes.

use trousse::knowledge::model::Catalogue;
use trousse::upstream::{Heard, Reading, Reason};

use super::fixture::{reading, reasons};

const APPS: &str = r#"
[papotage]
added_date = 1674232499 # 2023/01/20
antifeatures = [ "not-totally-free-upstream" ]
branch = "main"
level = 8
state = "working"
url = "https://github.com/YunoHost-Apps/papotage_ynh"

[abandonne]
state = "working"
antifeatures = [ "deprecated-software" ]

[oublie]
antifeatures = "package-not-maintained"
level = "?"
state = "working"
url = "https://github.com/yunohost-apps/oublie_ynh"

[casse]
state = "notworking"
level = 0
url = "x"

[sans-etat]
level = 9

[autre]
state = "sleeping"

[hors-echelle]
state = "working"
level = 12
"#;

const MANIFEST: &str = r#"
packaging_format = 2
id = "papotage"
name = "Papotage"
version = "9.2.1~ynh3"
[upstream]
license = " AGPL-3.0,Apache-2.0"
[integration]
ldap = true
sso = "not_relevant"
ram.build = "250M"
ram.runtime = "1.5G"
"#;

fn said<'a>(reading: &'a Reading, name: &str) -> Vec<(&'static str, &'a Heard)> {
    let rows = reading.rows.iter().filter(|row| row.name == name);
    rows.flat_map(|row| row.said.iter().map(|said| (said.about, &said.value)))
        .collect()
}

#[test]
fn lists_and_manifests() {
    let reading = reading(
        Catalogue::YunoHost,
        &[
            ("apps.toml", APPS),
            ("manifests/papotage.toml", MANIFEST),
            ("graveyard.toml", "[vieux]\nkilled_date = 1756379646\n"),
            (
                "wishlist.toml",
                "[papotage]\nname = \"Papotage\"\n[souhait]\nname = \"Souhait\"\n",
            ),
            (
                "rejectedlist.toml",
                "[refuse]\nname = [\"pas un nom\"]\nreason = \"non\"\n",
            ),
            ("categories.toml", "[x]\n"),
            ("schemas/apps.json", "{}"),
        ],
    );
    assert_eq!(reading.entries, 7 + 1 + 1 + 2 + 1);
    assert_eq!(reading.aside, ["categories.toml", "schemas/apps.json"]);
    let papotage = said(&reading, "papotage");
    assert_eq!(papotage[0], ("package.state", &Heard::Choice("available")));
    assert_eq!(papotage[1], ("package.level", &Heard::Number(8)));
    assert_eq!(papotage[2], ("package.same-account", &Heard::Choice("yes")));
    assert_eq!(
        papotage[3],
        ("package.no-second-login", &Heard::Choice("not-applicable"))
    );
    assert!(matches!(papotage[4], ("licence", Heard::Licences(all)) if all.len() == 2));
    assert!(matches!(papotage[5], ("version", Heard::Version(v)) if v.to_string() == "9.2.1"));
    assert_eq!(papotage[6], ("memory", &Heard::Number(1536)));
    // A wish that has come true says nothing.
    assert_eq!(papotage.len(), 7);
    assert_eq!(
        said(&reading, "oublie"),
        [("package.state", &Heard::Choice("unmaintained"))]
    );
    let ended = Heard::Activity {
        last: None,
        ended: true,
    };
    assert_eq!(said(&reading, "abandonne")[1], ("maintenance", &ended));
    assert_eq!(
        said(&reading, "casse")[0],
        ("package.state", &Heard::Choice("none"))
    );
    for gone in ["vieux", "souhait", "refuse"] {
        assert_eq!(
            said(&reading, gone),
            [("package.state", &Heard::Choice("none"))],
            "{gone}"
        );
    }
    assert_eq!(
        reasons(&reading.refused),
        [
            ("sans-etat", "", &Reason::Missing("state")),
            ("autre", "", &Reason::UnknownWord("sleeping".to_owned())),
        ]
    );
    assert_eq!(reading.refused[1].place.to_string(), "apps.toml:29:9");
    let unread = reasons(&reading.unread);
    assert!(unread.contains(&("oublie", "level", &Reason::WrongNumber("?".to_owned()))));
    assert!(unread.contains(&(
        "hors-echelle",
        "level",
        &Reason::WrongNumber("12".to_owned())
    )));
    assert_eq!(unread.len(), 3, "{unread:?}");
    let manifest = reading
        .rows
        .iter()
        .find(|row| row.place.file.contains("manifests/"))
        .unwrap();
    assert_eq!(
        manifest.said[0].url,
        "https://github.com/YunoHost-Apps/papotage_ynh/blob/main/manifest.toml"
    );
}

#[test]
fn the_published_document_says_the_same() {
    let published = r#"{"antifeatures": [], "categories": [], "from_api_version": 3, "apps": {
        "papotage": {"id": "papotage", "state": "working", "level": 8, "maintained": true, "lastUpdate": 1767398400,
            "added_in_catalog": 1674232499, "antifeatures": ["x"],
            "git": {"branch": "main", "revision": "abc", "url": "https://github.com/YunoHost-Apps/papotage_ynh"},
            "manifest": {"id": "papotage", "name": "Papotage", "version": "9.2.1~ynh3",
                "upstream": {"license": "AGPL-3.0"},
                "integration": {"ldap": "true", "sso": "?", "ram": {"runtime": "50M"}}}},
        "seul": {"state": "working", "level": null, "maintained": false},
        "texte": "pas une table"}}"#;
    let reading = reading(Catalogue::YunoHost, &[("apps.json", published)]);
    assert_eq!(reading.entries, 3);
    let papotage = said(&reading, "papotage");
    assert_eq!(papotage[0], ("package.state", &Heard::Choice("available")));
    assert_eq!(papotage[2], ("package.same-account", &Heard::Choice("yes")));
    let row = &reading.rows[0];
    assert_eq!(row.said[2].dated, Some(jiff::civil::date(2026, 1, 3)));
    assert_eq!(
        row.said[2].url,
        "https://github.com/YunoHost-Apps/papotage_ynh/blob/abc/manifest.toml"
    );
    assert_eq!(row.said[2].place.line, 7);
    assert_eq!(
        reasons(&reading.unread),
        [
            ("papotage", "sso", &Reason::UnknownWord("?".to_owned())),
            ("papotage", "runtime", &Reason::Template("50M".to_owned())),
        ]
    );
    assert_eq!(
        said(&reading, "seul"),
        [("package.state", &Heard::Choice("unmaintained"))]
    );
    assert_eq!(reading.refused[0].name, "texte");
}
