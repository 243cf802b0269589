//! The other catalogues: every odd shape that they are known to have.

use jiff::civil::date;
use trousse::knowledge::model::Catalogue;
use trousse::upstream::{Heard, ReadError, Reason, read};

use super::fixture::{files, reading, reasons};

#[test]
fn awesome_selfhosted() {
    let reading = reading(
        Catalogue::AwesomeSelfhosted,
        &[
            (
                "software/papotage.yml",
                "name: Papotage\nwebsite_url: https://papotage.example\nlicenses:\n  - SUL-1.0\n  - MIT\n\
                 updated_at: '2026-08-21'\narchived: false\ncurrent_release:\n  tag: v9.2.0\n  published_at: '2026-08-18'\n",
            ),
            (
                "software/µgalop.yml",
                "name: µGalop\nlicenses: MIT\narchived: true\ncurrent_release:\n  tag: v35.0.0beta4\n  published_at: soon\n",
            ),
            ("software/sans-nom.yml", "licenses:\n  - MIT\n"),
            ("software/nu.yml", "name: Nu\narchived: 'no'\n"),
            ("software/nombre.yml", "name: 42\n"),
            ("licenses-nonfree.yml", "- identifier: SUL-1.0\n  name: x\n"),
            ("tags/x.yml", "name: x\n"),
        ],
    );
    assert_eq!(reading.entries, 5);
    assert_eq!(reading.day, Some(date(2026, 8, 21)));
    let row = reading
        .rows
        .iter()
        .find(|row| row.name == "Papotage")
        .unwrap();
    let Heard::Licences(licences) = &row.said[0].value else {
        panic!("no licences")
    };
    assert_eq!(licences[0].free, Some(false));
    assert_eq!(licences[1].free, Some(true));
    assert_eq!(row.said[0].place.to_string(), "software/papotage.yml:4:3");
    let closed = reading
        .rows
        .iter()
        .find(|row| row.name == "µGalop")
        .unwrap();
    let ended = Heard::Activity {
        last: None,
        ended: true,
    };
    assert!(closed.said.iter().any(|said| said.value == ended));
    assert_eq!(
        reasons(&reading.refused),
        [
            (
                "nombre",
                "",
                &Reason::WrongType {
                    wanted: "text",
                    found: "number"
                }
            ),
            ("sans-nom", "", &Reason::Missing("name")),
        ]
    );
    let unread = reasons(&reading.unread);
    assert!(unread.contains(&("Nu", "licenses", &Reason::Missing("licenses"))));
    assert!(unread.contains(&(
        "µGalop",
        "tag",
        &Reason::PreRelease("v35.0.0beta4".to_owned())
    )));
    assert!(unread.contains(&(
        "µGalop",
        "published_at",
        &Reason::WrongDay("soon".to_owned())
    )));
    assert!(
        unread
            .iter()
            .any(|(name, key, _)| (*name, *key) == ("Nu", "archived"))
    );
}

#[test]
fn endoflife() {
    let product = "---\ntitle: Papotage\nreleases:\n\
        \x20 - releaseCycle: \"10\"\n    eol: false\n    latest: \"10.0.0-rc1\"\n\
        \x20 - releaseCycle: \"9.2\"\n    releaseDate: 2026-08-14\n    eol: 2027-02-15\n    lts: 2026-09-01\n    latest: \"9.2.0\"\n    latestReleaseDate: 2026-08-15\n\
        \x20 - releaseCycle: 8\n    eol: true\n\
        \x20 - releaseCycle: 7.10\n    eol: true\n\
        \x20 - releaseCycle: \"6\"\n    eol: [2020]\n    lts: 3\n\
        \x20 - nothing\n\
        ---\n\nProse with title: nothing.\n";
    let reading = reading(
        Catalogue::EndOfLife,
        &[
            ("products/papotage.md", product),
            ("products/vide.md", "---\ntitle: Vide\n---\n"),
            ("README.md", "# no front matter"),
        ],
    );
    assert_eq!(reading.entries, 2);
    assert_eq!(reading.aside, ["README.md"]);
    let said = &reading.rows[0].said;
    assert!(matches!(&said[0].value, Heard::Version(version) if version.to_string() == "9.2.0"));
    assert_eq!(said[0].dated, Some(date(2026, 8, 15)));
    let ends = Heard::SupportEnds(vec![
        ("10".to_owned(), None),
        ("9.2".to_owned(), Some(date(2027, 2, 15))),
    ]);
    assert_eq!(said[1].value, ends);
    assert_eq!(
        reasons(&reading.refused),
        [("vide", "", &Reason::Missing("releases"))]
    );
    let keys: Vec<_> = reading.unread.iter().map(|one| one.key.unwrap()).collect();
    assert_eq!(
        keys,
        ["latest", "releaseCycle", "lts", "eol", "releaseCycle"]
    );
}

#[test]
fn selfhst() {
    let row = |name: &str, licence: &str, day: &str, word: &str| {
        format!(
            r#"["1","{name}","slug-{name}","{name}.example","","words","GitHub","{licence}","8","Icons","","","","1","2","{day}","{word}",[40],[70],"1","2","3","4",""]"#
        )
    };
    let software = format!(
        "[\n{},\n{},\n{},\n{},\n{},\n[\"7\",\"Court\"],\n\"pas une liste\"\n]",
        row("Papotage", "0", "2026-08-21", "G"),
        row("Custom", "1", "2024-01-01", "R"),
        row("Loin", "99", "1990-01-01", "Y"),
        row("Vide", "", "hier", "X"),
        row("", "0", "2026-08-21", "G"),
    );
    let reading = reading(
        Catalogue::Selfhst,
        &[
            ("software.json", &software),
            ("licenses.json", "[\"AGPL-3.0\", \"Custom\"]"),
            (
                "activitypub.json",
                &format!("[{}]", row("Autre", "0", "2026-03-13", "G")),
            ),
            ("tags.json", "[]"),
        ],
    );
    assert_eq!(reading.entries, 8);
    assert_eq!(reading.rows.len(), 5);
    assert_eq!(reading.aside, ["licenses.json", "tags.json"]);
    assert_eq!(reading.rows[1].place.line, 3);
    let refused: Vec<_> = reasons(&reading.refused)
        .into_iter()
        .map(|(_, _, why)| why.id())
        .collect();
    assert_eq!(refused, ["empty", "too-few-columns", "wrong-type"]);
    assert_eq!(reading.refused[1].place.to_string(), "software.json:7:1");
    let unread = reasons(&reading.unread);
    assert!(unread.contains(&("Custom", "licence", &Reason::NoLicence("Custom".to_owned()))));
    assert!(unread.contains(&("Loin", "licence", &Reason::NoSuchPosition(99))));
    assert!(unread.contains(&("Vide", "last-update", &Reason::WrongDay("hier".to_owned()))));
    assert!(unread.contains(&("Vide", "activity", &Reason::UnknownWord("X".to_owned()))));
    assert!(unread.contains(&(
        "Loin",
        "last-update",
        &Reason::WrongDay("1990-01-01".to_owned())
    )));
    assert_eq!(unread.len(), 5);
}

#[test]
fn sso_tax() {
    let vendor =
        |text: &str| format!("---\r\nname: Papotage\r\n{text}\r\nupdated_at: 2021-06-25\r\n");
    let reading = reading(
        Catalogue::SsoTax,
        &[
            (
                "_vendors/papotage.yaml",
                &vendor(
                    "base_pricing: $5 per u/m\r\nsso_pricing: Call Us! ($450/month+)\r\npricing_source: [a, b]",
                ),
            ),
            (
                "_vendors/autre.yaml",
                &vendor("base_pricing: ???\r\npricing_source: 3\r\nnote: a\r\nnote: b"),
            ),
            ("_vendors/sans-nom.yaml", "base_pricing: $5\n"),
        ],
    );
    assert_eq!(reading.entries, 3);
    let priced = reading
        .rows
        .iter()
        .find(|row| !row.said.is_empty())
        .unwrap();
    assert_eq!(priced.said.len(), 1);
    assert_eq!(priced.said[0].dated, Some(date(2021, 6, 25)));
    assert!(matches!(
        &priced.said[0].value,
        Heard::Price {
            with_sso: false,
            ..
        }
    ));
    let unread: Vec<_> = reading
        .unread
        .iter()
        .map(|one| (one.key.unwrap(), one.reason.id()))
        .collect();
    assert_eq!(
        unread,
        [
            ("base_pricing", "no-price"),
            ("sso_pricing", "missing"),
            ("pricing_source", "wrong-type"),
            ("key", "repeated"),
            ("sso_pricing", "no-price"),
        ]
    );
}

#[test]
fn authelia() {
    let table = "slug\ttitle\tprotocol\ttested_app\tlast_commit_date\tsource_path\tcommit\n\
        papotage\tPapotage \"9\"\tOIDC\t9.1\t2026-05-26\tdocs/x/index.md\tabc\n\
        jira\tJira\tHTTP-header\t\tsoon\tdocs/y/index.md\tabc\n\
        saml\tSaml\tSAML\t\t\t\t\n\
        court\tCourt\n\
        \tSans\tOIDC\t\t\t\t\n\n";
    let page = "---\ntitle: \"Galopin\"\ndate: 2026-01-25T12:36:00+11:00\nsupport:\n  level: community\n---\nText\n";
    let reading = reading(
        Catalogue::Authelia,
        &[
            ("clients.tsv", table),
            (
                "docs/content/integration/openid-connect/clients/galopin/index.md",
                page,
            ),
            (
                "docs/content/integration/trusted-header-sso/jira/index.md",
                "---\ntitle: 3\n---\n",
            ),
            ("docs/content/integration/_index.md", "no matter"),
        ],
    );
    assert_eq!(reading.entries, 7);
    assert_eq!(reading.rows[0].name, "Papotage \"9\"");
    assert_eq!(
        reading.rows[0].said[0].url,
        "https://github.com/authelia/authelia/blob/abc/docs/x/index.md"
    );
    assert_eq!(reading.rows[1].said[0].about, "sign-in.header");
    assert_eq!(reading.rows[2].said[0].dated, Some(date(2026, 1, 25)));
    let refused: Vec<_> = reasons(&reading.refused)
        .into_iter()
        .map(|(_, _, why)| why.id())
        .collect();
    assert_eq!(
        refused,
        ["unknown-word", "too-few-columns", "missing", "wrong-type"]
    );
    assert_eq!(reading.unread.len(), 1);
}

/// What cannot be read at all says where, by line and column.
#[test]
fn broken_files() {
    for (catalogue, path, text, place) in [
        (
            Catalogue::YunoHost,
            "apps.toml",
            "[a]\nb = \n",
            "apps.toml:2:",
        ),
        (
            Catalogue::YunoHost,
            "apps.json",
            "{\n  \"apps\": [,]\n}",
            "apps.json:2:",
        ),
        (
            Catalogue::YunoHost,
            "apps.json",
            "{\"other\": 1}",
            "apps.json:1:1",
        ),
        (
            Catalogue::AwesomeSelfhosted,
            "software/a.yml",
            "name: a\n- b\n",
            "software/a.yml:2:",
        ),
        (
            Catalogue::AwesomeSelfhosted,
            "software/a.yml",
            "name: [a\n",
            "software/a.yml:",
        ),
        (
            Catalogue::EndOfLife,
            "products/a.md",
            "# title\n",
            "products/a.md:1:1",
        ),
        (
            Catalogue::Selfhst,
            "software.json",
            "[\n[1,\n2}",
            "software.json:3:",
        ),
        (
            Catalogue::SsoTax,
            "_vendors/a.yaml",
            "---\na: 1\n}\n",
            "_vendors/a.yaml:3:",
        ),
        (Catalogue::Authelia, "a.tsv", "name\n", "a.tsv:1:1"),
    ] {
        let Err(ReadError::Broken(broken)) = read(catalogue, &files(&[(path, text)])) else {
            panic!("{path} was read: {text}")
        };
        let told = broken[0].place.to_string();
        assert!(told.starts_with(place), "{told} for {text:?}");
        assert!(!broken[0].problem.is_empty());
    }
    let latin = [("apps.toml".to_owned(), b"a = 1\nb = \"\xe9\"".to_vec())].into();
    let Err(ReadError::Broken(broken)) = read(Catalogue::YunoHost, &latin) else {
        panic!("Latin-1 was read")
    };
    assert_eq!(broken[0].place.to_string(), "apps.toml:2:6");
}

/// A file that unfolds without end, or never stops going deeper, is refused in time.
#[test]
fn hostile_files() {
    let bomb = (1..40).fold("a0: &a0 [x, x]\n".to_owned(), |text, n| {
        format!("{text}a{n}: &a{n} [*a{0}, *a{0}, *a{0}, *a{0}]\n", n - 1)
    });
    let deep_yaml = format!("name: {}x{}", "[".repeat(20_000), "]".repeat(20_000));
    let deep_json = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let deep_toml = format!("a = {}{}", "[".repeat(20_000), "]".repeat(20_000));
    for (catalogue, path, text) in [
        (Catalogue::AwesomeSelfhosted, "software/a.yml", bomb),
        (Catalogue::AwesomeSelfhosted, "software/a.yml", deep_yaml),
        (Catalogue::Selfhst, "software.json", deep_json),
        (Catalogue::YunoHost, "apps.toml", deep_toml),
    ] {
        let told = read(catalogue, &files(&[(path, &text)]));
        assert!(matches!(told, Err(ReadError::Broken(_))), "{path}");
    }
}

#[test]
fn nothing_of_the_catalogue() {
    for catalogue in Catalogue::ALL {
        let nothing = read(catalogue, &files(&[("notes.txt", "x")]));
        assert_eq!(nothing, Err(ReadError::NothingThere), "{catalogue:?}");
    }
}
