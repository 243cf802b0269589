//! `kb new`: a file that only has to be filled in, whole or not at all, and never in the place of another.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use trousse::cli::kb::check;
use trousse::cli::kb::create::{self, CreateError, Created, NewKind};
use trousse::knowledge::{Code, Severity, embedded};
use trousse::text::Lang;

use crate::program::run;
use crate::{both, fixture};

/// Flaws that say "fill this in".
const TO_FILL_IN: [Code; 12] = [
    Code::UnknownAttribute,
    Code::MissingKey,
    Code::MalformedId,
    Code::MalformedAddress,
    Code::MissingFrench,
    Code::MissingEnglish,
    Code::UnknownNeed,
    Code::UnknownSoftware,
    Code::UnknownPublisher,
    Code::UnknownLicence,
    Code::ValueOutsideKind,
    Code::NeedWithoutCandidate,
];

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

#[test]
fn a_new_file_is_in_form_and_only_has_to_be_filled_in() {
    let asked = trousse::questionnaire::embedded();
    assert_eq!(check::run(of(&embedded()), of(&asked), None).flaws, []);
    for kind in NewKind::ALL {
        for lang in [Lang::Fr, Lang::En] {
            let folder = tempfile::tempdir().unwrap();
            // The name of a need is a French text, in which such quotes would be a flaw of their own.
            let name = match kind {
                NewKind::Need => "Café Müller & Cie",
                _ => "Café \"Müller\" \\ Cie",
            };
            let made = create::run(folder.path(), kind, name, lang).unwrap();
            assert_eq!(made.id, "cafe-muller-cie");
            let mut files = embedded();
            files.extend(fixture::read(folder.path()));
            let report = check::run(of(&files), of(&asked), None);
            assert!(report.flaws.len() > 5, "{kind:?}: nothing is asked for");
            let text = fs::read_to_string(&made.file).unwrap();
            for flaw in &report.flaws {
                assert!(made.file.ends_with(&flaw.place.file), "{flaw:?}");
                assert!(
                    TO_FILL_IN.contains(&flaw.code),
                    "{kind:?} {lang:?}: {flaw:?}"
                );
                // What is named is empty, or a line that is to be added.
                let found = text.get(flaw.span.clone()).unwrap_or_default();
                let is_to_add = matches!(flaw.code, Code::MissingKey | Code::NeedWithoutCandidate);
                assert!(
                    is_to_add || ["\"\"", ""].contains(&found),
                    "{flaw:?}: {found}"
                );
                assert!(
                    !both(|texts| flaw.remedy(texts)).contains("= …"),
                    "{flaw:?}"
                );
            }
            assert!(
                report
                    .flaws
                    .iter()
                    .any(|flaw| flaw.severity() == Severity::Error)
            );
        }
    }
}

fn of(files: &trousse::knowledge::Files) -> check::Folder<'_> {
    check::Folder { files, path: "" }
}

#[test]
fn no_file_is_ever_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let base = folder.path();
    fs::write(base.join("base.toml"), "").unwrap();
    let made = create::run(base, NewKind::Software, "Alpha", Lang::Fr).unwrap();
    fs::write(&made.file, "mine").unwrap();
    let again = create::run(base, NewKind::Software, "ALPHA !", Lang::En).unwrap_err();
    assert!(matches!(again, CreateError::Exists(_)));
    assert_eq!(fs::read_to_string(&made.file).unwrap(), "mine");
    assert_eq!(
        names(&base.join("software")),
        ["alpha.toml".to_owned()].into()
    );

    let said = run([
        "kb",
        "new",
        "software",
        "alpha",
        "--knowledge-base",
        base.to_str().unwrap(),
    ]);
    assert_eq!((said.code, said.out.as_str()), (2, ""));
    assert!(said.err.contains("alpha.toml"), "{}", said.err);
    assert_eq!(fs::read_to_string(&made.file).unwrap(), "mine");
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_a_file_too() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("needs");
    fs::create_dir(&inside).unwrap();
    std::os::unix::fs::symlink("nowhere", inside.join("beta.toml")).unwrap();
    let error = create::run(folder.path(), NewKind::Need, "Beta", Lang::Fr).unwrap_err();
    assert!(matches!(error, CreateError::Exists(_)), "{error:?}");
    assert_eq!(names(&inside), ["beta.toml".to_owned()].into());
}

#[test]
fn names_without_identifier_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["", "  ", "日本", "!!", "\u{1b}[31m"] {
        let error = create::run(folder.path(), NewKind::Offer, name, Lang::Fr);
        if let Ok(made) = &error {
            assert!(
                !made.id.is_empty() && !made.id.contains('\u{1b}'),
                "{made:?}"
            );
            continue;
        }
        assert!(matches!(error, Err(CreateError::Name(_))), "{name:?}");
    }
    insta::assert_snapshot!(both(|texts| {
        let error = create::run(folder.path(), NewKind::Offer, "日本", Lang::Fr);
        format!("{}\n", error.unwrap_err().say(texts))
    }));
}

/// A folder of which nothing may be changed; a user who may do anything changes it all the same.
#[cfg(unix)]
fn locked(folder: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o555)).unwrap();
    let probe = folder.join("probe");
    let is_locked = fs::write(&probe, "").is_err();
    let _ = fs::remove_file(probe);
    is_locked
}

#[test]
fn where_nothing_can_be_written_a_sentence_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let base = folder.path();
    for (path, bytes) in fixture::valid() {
        fs::create_dir_all(base.join(&path).parent().unwrap()).unwrap();
        fs::write(base.join(path), bytes).unwrap();
    }
    let path = base.to_str().unwrap();
    let refused = |kind: &str| {
        let said = run([
            "kb",
            "new",
            kind,
            "Beta",
            "--knowledge-base",
            path,
            "--lang",
            "en",
        ]);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{}", said.err);
        assert!(
            said.err.contains("cannot be written") && said.err.contains(kind),
            "{}",
            said.err
        );
        assert!(!said.err.contains("os error"), "{}", said.err);
    };
    #[cfg(unix)]
    if locked(&base.join("software")) {
        refused("software");
        assert_eq!(names(&base.join("software")).len(), 2);
    }
    // A file where the folder should be.
    fs::remove_dir_all(base.join("needs")).unwrap();
    fs::write(base.join("needs"), "").unwrap();
    refused("need");
}

#[test]
fn what_comes_next_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let made = create::run(folder.path(), NewKind::Software, "Beta", Lang::Fr).unwrap();
    // Where lines break must not depend on the folder.
    let made = Created {
        file: "knowledge-base/software/beta.toml".to_owned(),
        ..made
    };
    insta::assert_snapshot!(both(|texts| made.text(texts)));
    assert_eq!(
        names(&folder.path().join("software")),
        ["beta.toml".to_owned()].into()
    );
}
