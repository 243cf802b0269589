//! What comes of setting a catalogue beside the base.

use jiff::civil::date;
use trousse::cli::kb::compare::CompareReport;
use trousse::export::json::{Proposed, kb_compare, schemas};
use trousse::knowledge::load;
use trousse::knowledge::model::{Catalogue, KnowledgeBase};
use trousse::text::{Lang, Texts};
use trousse::upstream::{Comparison, Effect, Leaning, Names, Verdict, compare, propose};

use super::fixture::{TODAY, base, base_files, reading};

fn verdicts<'a>(comparison: &'a Comparison<'_>) -> Vec<(&'a str, &'static str, Verdict)> {
    let told = comparison
        .findings
        .iter()
        .map(|finding| (finding.software, finding.theirs.said.about, finding.verdict));
    told.collect()
}

#[test]
fn names_lead_to_software_and_false_friends_do_not() {
    let base = base();
    let on = |catalogue, name| Names::new(&base, catalogue).find([name]);
    assert_eq!(on(Catalogue::YunoHost, "PAPOTAGE-server"), Some("papotage"));
    assert_eq!(on(Catalogue::YunoHost, "Libre Galop"), Some("galopin"));
    assert_eq!(on(Catalogue::Selfhst, "Libre Galop"), None);
    assert_eq!(on(Catalogue::Selfhst, "galo pin VISIO"), Some("galopin"));
    assert_eq!(on(Catalogue::SsoTax, "Gàlo-Pin Visio"), None);
    assert_eq!(on(Catalogue::SsoTax, "Galopin"), Some("galopin"));
    assert_eq!(on(Catalogue::SsoTax, ""), None);
}

const AWESOME: [(&str, &str); 3] = [
    (
        "software/papotage.yml",
        "name: Papotage\nwebsite_url: http://www.papotage.example/\nlicenses:\n  - ⊘ Proprietary\n\
         updated_at: '2023-01-21'\ncurrent_release:\n  tag: v9.2.0\n  published_at: '2026-08-18'\n",
    ),
    (
        "software/galopin.yml",
        "name: Galopin\nlicenses:\n  - BUSL-1.1\nupdated_at: '2026-08-21'\ncurrent_release:\n  tag: v2.0.0-rc1\n",
    ),
    (
        "software/inconnu.yml",
        "name: Inconnu\nlicenses:\n  - MIT\n",
    ),
];

#[test]
fn a_directory() {
    let base = base();
    let reading = reading(Catalogue::AwesomeSelfhosted, &AWESOME);
    let comparison = compare(&base, TODAY, &reading);
    assert_eq!(
        verdicts(&comparison),
        [
            // Closed there, free here.
            ("galopin", "licence", Verdict::Differs),
            ("papotage", "maintenance", Verdict::Differs),
            ("papotage", "version", Verdict::Differs),
            ("galopin", "maintenance", Verdict::New),
            // One of its editions is closed.
            ("papotage", "licence", Verdict::Agrees),
            ("papotage", "website", Verdict::Agrees),
        ]
    );
    let licence = &comparison.findings[0];
    assert_eq!(
        (licence.effect, licence.leaning),
        (Effect::Result, Leaning::Ours)
    );
    // A directory that is newer than a directory.
    assert_eq!(comparison.findings[2].leaning, Leaning::Theirs);
    assert_eq!(comparison.strangers[0].name, "Inconnu");
    assert_eq!(comparison.matched, 2);
    assert_eq!(comparison.counts["licence"].differs, 1);
    assert_eq!(comparison.counts["version"].silent, 0);
}

#[test]
fn packages_say_nothing_of_the_software() {
    let base = base();
    let apps =
        "[papotage]\nstate = \"working\"\nlevel = 7\n[libre-galop]\nstate = \"notworking\"\n";
    let manifest = "id = \"papotage\"\nversion = \"9.0~ynh1\"\n[integration]\nldap = true\nsso = false\nram.runtime = \"1.5G\"\n\
         [upstream]\nlicense = \"AGPL-3.0\"\n";
    let reading = reading(
        Catalogue::YunoHost,
        &[("apps.toml", apps), ("manifests/papotage.toml", manifest)],
    );
    let comparison = compare(&base, TODAY, &reading);
    assert_eq!(
        verdicts(&comparison),
        [
            ("papotage", "package.same-account", Verdict::Differs),
            ("papotage", "package.no-second-login", Verdict::New),
            ("papotage", "package.level", Verdict::New),
            // That there is no package comes last of what is new.
            ("galopin", "package.state", Verdict::New),
            ("papotage", "licence", Verdict::Close),
            ("papotage", "version", Verdict::Close),
            ("papotage", "memory", Verdict::Close),
            ("papotage", "package.state", Verdict::Agrees),
        ]
    );
    assert_eq!(
        comparison.findings[0].subject.to_string(),
        "yunohost:papotage"
    );
    assert!(comparison.only_ours.is_empty());
}

#[test]
fn ends_of_support() {
    let product = |eol: &str| {
        format!(
            "---\ntitle: Papotage\nreleases:\n  - releaseCycle: \"9.1\"\n    eol: {eol}\n    latest: \"9.1.0\"\n---\n"
        )
    };
    let base = base();
    for (eol, day, expected) in [
        ("2026-12-31", TODAY, Verdict::Agrees),
        ("2026-11-30", TODAY, Verdict::Differs),
        ("false", TODAY, Verdict::Differs),
        ("2026-12-31", date(2027, 2, 1), Verdict::Agrees),
    ] {
        let reading = reading(
            Catalogue::EndOfLife,
            &[("products/papotage.md", &product(eol))],
        );
        let comparison = compare(&base, day, &reading);
        let support = comparison
            .findings
            .iter()
            .find(|f| f.theirs.said.about == "support.end")
            .unwrap();
        assert_eq!(support.verdict, expected, "{eol}");
    }
}

/// A price is held against those of its own day.
#[test]
fn prices_of_their_day() {
    let vendor = |base: &str, sso: &str, day: &str| {
        format!("name: Papotage\nbase_pricing: {base}\nsso_pricing: {sso}\nupdated_at: {day}\n")
    };
    let base = base();
    for (text, expected) in [
        (
            vendor("$5 per u/m", "$5 per u/m", "2021-06-25"),
            [Verdict::Agrees, Verdict::Agrees],
        ),
        (
            vendor("$10 per u/m", "$7 per u/m", "2024-06-25"),
            [Verdict::Agrees, Verdict::Differs],
        ),
        (
            vendor("$10 per u/m", "$10 per month", "2018-06-25"),
            [Verdict::Agrees, Verdict::NotComparable],
        ),
        (
            vendor("€9 per u/m", "€10 per u/y", "2024-06-25"),
            [Verdict::NotComparable, Verdict::NotComparable],
        ),
    ] {
        let reading = reading(Catalogue::SsoTax, &[("_vendors/p.yaml", &text)]);
        let comparison = compare(&base, TODAY, &reading);
        let mut by_place: Vec<_> = comparison.findings.iter().collect();
        by_place.sort_by_key(|finding| &finding.theirs.said.place);
        let told: Vec<_> = by_place.iter().map(|finding| finding.verdict).collect();
        assert_eq!(told, expected, "{text}");
    }
}

const AUTHELIA: [(&str, &str); 1] = [(
    "clients.tsv",
    "slug\ttitle\tprotocol\ttested_app\tlast_commit_date\tsource_path\tcommit\n\
     papotage\tPapotage\tOIDC\t9.1\t2026-05-26\tdocs/a/index.md\tabc\n\
     galopin\tGalopin\tOIDC\t\t2026-05-26\tdocs/b c/index.md\tabc\n\
     tout-autre\tTout autre\tOIDC\t\t2026-05-26\tdocs/c/index.md\tabc\n",
)];

#[test]
fn a_recipe_says_neither_edition_nor_means() {
    let base = base();
    let reading = reading(Catalogue::Authelia, &AUTHELIA);
    let comparison = compare(&base, TODAY, &reading);
    assert_eq!(
        verdicts(&comparison),
        [
            ("galopin", "sign-in.oidc", Verdict::Differs),
            ("papotage", "sign-in.oidc", Verdict::Agrees),
        ]
    );
}

fn told(comparison: &Comparison<'_>) -> String {
    let report = CompareReport {
        comparison,
        path: "catalogue".to_owned(),
        written: None,
    };
    let both = [Lang::Fr, Lang::En].map(|lang| report.text(&Texts::new(lang), false));
    both.join("\n════\n\n")
}

#[test]
fn the_report_in_both_languages() {
    let base = base();
    let reading = reading(Catalogue::AwesomeSelfhosted, &AWESOME);
    insta::assert_snapshot!("directory", told(&compare(&base, TODAY, &reading)));
    let reading = super::fixture::reading(Catalogue::Authelia, &AUTHELIA);
    insta::assert_snapshot!("provider", told(&compare(&base, TODAY, &reading)));
}

#[test]
fn the_output_fits_its_schema_and_the_schema_is_committed() {
    let base = base();
    let name = "kb-compare.json";
    let (_, schema) = schemas().into_iter().find(|(of, _)| *of == name).unwrap();
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("docs/schema")
        .join(name);
    let fresh = format!("{schema:#}\n");
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::write(&path, &fresh).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == fresh,
        "run UPDATE_SCHEMA=1 cargo test --test upstream"
    );
    let validator = jsonschema::validator_for(&schema).unwrap();
    for (catalogue, files) in [
        (Catalogue::AwesomeSelfhosted, &AWESOME[..]),
        (Catalogue::Authelia, &AUTHELIA[..]),
    ] {
        let reading = reading(catalogue, files);
        let comparison = compare(&base, TODAY, &reading);
        let (proposals, unproposed) = propose(&comparison, &Texts::new(Lang::Fr));
        let files: Vec<_> = proposals
            .into_iter()
            .map(|one| (one.name.clone(), one))
            .collect();
        let all = Proposed {
            files: &files,
            unproposed: &unproposed,
        };
        for proposed in [None, Some(all)] {
            let output = serde_json::to_value(kb_compare(&comparison, "x", proposed)).unwrap();
            assert!(validator.is_valid(&output), "{output:#}");
        }
    }
}

/// The base with every proposal pasted where its first lines tell.
fn pasted(proposals: &[trousse::upstream::Proposal]) -> trousse::knowledge::Loaded {
    let mut files = base_files();
    // What goes on with the package that the base has comes before the packages that it has not.
    for proposal in proposals.iter().rev() {
        let file = files.get_mut(&proposal.meant_for).unwrap();
        let mut text = proposal.text.clone();
        if text.contains("[[package]]\nsoftware = \"papotage\"\n") {
            // The base has this package already.
            text = text.replace("[[package]]\nsoftware = \"papotage\"\n", "");
        }
        file.extend(text.as_bytes());
    }
    load(&files)
}

/// Files with what is written in them.
type Written<'a> = &'a [(&'a str, &'a str)];

#[test]
fn proposals_are_valid_where_they_are_pasted() {
    let base: KnowledgeBase = base();
    let apps = "[papotage]\nstate = \"working\"\nlevel = 7\nurl = \"https://github.com/YunoHost-Apps/papotage_ynh\"\n\
         [libre-galop]\nstate = \"working\"\nurl = \"https://github.com/x/y\"\n";
    let manifest = "id = \"papotage\"\nversion = \"9.2~ynh1\"\n[integration]\nldap = true\nram.runtime = \"4G\"\n\
         [upstream]\nlicense = \"MIT\"\n";
    let vendor = "name: Galopin\nbase_pricing: $7 per u/m\nsso_pricing: $9 per u/m\nupdated_at: 2024-06-25\n";
    let product = "---\ntitle: Papotage\nreleases:\n  - releaseCycle: \"9.2\"\n    eol: 2027-12-31\n    latest: \"9.2.0\"\n---\n";
    let catalogues: [(Catalogue, Written<'_>, usize); 5] = [
        (Catalogue::AwesomeSelfhosted, &AWESOME, 3),
        (Catalogue::Authelia, &AUTHELIA, 1),
        (
            Catalogue::YunoHost,
            &[("apps.toml", apps), ("manifests/papotage.toml", manifest)],
            // Of licence and memory, the vendor's own word stands.
            4,
        ),
        (Catalogue::SsoTax, &[("_vendors/p.yaml", vendor)], 2),
        (
            Catalogue::EndOfLife,
            &[("products/papotage.md", product)],
            2,
        ),
    ];
    for (catalogue, files, count) in catalogues {
        let reading = reading(catalogue, files);
        let comparison = compare(&base, TODAY, &reading);
        let (proposals, unproposed) = propose(&comparison, &Texts::new(Lang::Fr));
        let claims: usize = proposals.iter().map(|one| one.claims).sum();
        assert_eq!(
            claims, count,
            "{catalogue:?}: {unproposed:?} {proposals:#?}"
        );
        let loaded = pasted(&proposals);
        let errors: Vec<_> = loaded
            .diagnostics
            .iter()
            .filter(|flaw| flaw.severity() == trousse::knowledge::Severity::Error)
            .collect();
        let now = loaded
            .base
            .unwrap_or_else(|| panic!("{catalogue:?}: {errors:#?} {proposals:#?}"));
        assert_eq!(now.claims.len(), base.claims.len() + count, "{catalogue:?}");
        // What was proposed is said from then on: nothing is new any more.
        let again = compare(&now, TODAY, &reading);
        let new = again.findings.iter().filter(|finding| {
            finding.verdict == Verdict::New && finding.theirs.said.about != "price.per-user-month"
        });
        assert_eq!(new.count(), 0, "{catalogue:?}");
    }
}

#[test]
fn what_cannot_be_a_claim_is_named() {
    let base = base();
    let text = "name: Galopin\nwebsite_url: https://elsewhere.example\nlicenses:\n  - GPL-3.0\n";
    let two = "name: Papotage\nlicenses: [MIT, Apache-2.0]\nupdated_at: '2026-09-01'\n";
    let reading = reading(
        Catalogue::AwesomeSelfhosted,
        &[
            ("software/galopin.yml", text),
            ("software/papotage.yml", two),
        ],
    );
    let (proposals, unproposed) = propose(&compare(&base, TODAY, &reading), &Texts::new(Lang::En));
    assert!(proposals.is_empty());
    let mut why: Vec<_> = unproposed
        .iter()
        .map(|one| (one.software.as_str(), one.why))
        .collect();
    why.sort_unstable();
    assert_eq!(
        why,
        [
            ("galopin", "licence"),
            ("galopin", "website"),
            ("papotage", "several-licences"),
        ]
    );

    // An undated list says nothing against a vendor's dated page.
    let reading = super::fixture::reading(
        Catalogue::AwesomeSelfhosted,
        &[(
            "software/galopin.yml",
            "name: Galopin\nlicenses: [Apache-2.0]\n",
        )],
    );
    let (proposals, unproposed) = propose(&compare(&base, TODAY, &reading), &Texts::new(Lang::En));
    assert!(proposals.is_empty());
    assert_eq!(unproposed[0].why, "better-source");
}
