use std::fs;
use std::io::{self, Write};

use super::*;
use crate::dossier::model::{Answer, QuestionRef};
use crate::questionnaire;
use crate::text::{Lang, Texts};

fn questionnaire() -> Questionnaire {
    questionnaire::load(&questionnaire::embedded())
        .questionnaire
        .unwrap()
}

fn named(name: &str, questionnaire: &Questionnaire) -> Dossier {
    let mut dossier = Dossier::new(questionnaire);
    dossier.answers.insert(
        QuestionRef::once("association.name"),
        Answer::Text(name.to_owned()),
    );
    dossier
}

fn french(error: &StoreError) -> String {
    let said = error.say(&Texts::new(Lang::Fr));
    assert!(!said.contains('‹') && !said.contains("{$"), "{said}");
    said
}

#[test]
fn saves_whole_and_keeps_the_version_before() {
    let questionnaire = questionnaire();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.toml");
    let mut store = FileStore::create(&path, &questionnaire, &named("Un", &questionnaire)).unwrap();
    let first = fs::read(&path).unwrap();
    assert!(!atomic::backup(&path).exists());
    store.save(&named("Deux", &questionnaire)).unwrap();
    assert_eq!(fs::read(atomic::backup(&path)).unwrap(), first);
    store.save(&named("Deux", &questionnaire)).unwrap();
    assert_eq!(
        fs::read(atomic::backup(&path)).unwrap(),
        first,
        "the same again is no new version"
    );
    drop(store);
    let opened = FileStore::open(&path, &questionnaire).unwrap();
    assert_eq!(
        opened.dossier.answers,
        named("Deux", &questionnaire).answers
    );
    assert_eq!(
        opened.dossier.questionnaire_fingerprint,
        questionnaire.fingerprint
    );
    drop(opened);
    let names: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(
        names.len(),
        2,
        "neither lock nor temporary file stays: {names:?}"
    );
}

#[test]
fn a_second_writer_is_told_who_holds_it() {
    let questionnaire = questionnaire();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.toml");
    let store = FileStore::create(&path, &questionnaire, &Dossier::new(&questionnaire)).unwrap();
    let error = FileStore::open(&path, &questionnaire).unwrap_err();
    assert!(
        matches!(error, StoreError::Locked { process: Some(id), .. } if id == std::process::id()),
        "{error:?}"
    );
    assert!(
        french(&error).contains(&format!("(processus `{}`)", std::process::id())),
        "{}",
        french(&error)
    );
    drop(store);
    assert!(FileStore::open(&path, &questionnaire).is_ok());
}

#[test]
fn a_full_disk_leaves_the_file_before() {
    let questionnaire = questionnaire();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.toml");
    drop(FileStore::create(&path, &questionnaire, &named("Un", &questionnaire)).unwrap());
    let before = fs::read(&path).unwrap();
    let full = |file: &mut fs::File| {
        file.write_all(b"half")?;
        Err(io::Error::from(io::ErrorKind::StorageFull))
    };
    let error = atomic::replace_by(&path, full).unwrap_err();
    assert_eq!(
        StoreError::writing(&path, &error),
        StoreError::NoRoom { path: path.clone() }
    );
    assert!(french(&StoreError::NoRoom { path: path.clone() }).contains("en mémoire"));
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        1,
        "nothing half-written stays"
    );
}

#[test]
fn what_a_killed_program_left_is_taken_away() {
    let questionnaire = questionnaire();
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    drop(FileStore::create(&at("a.toml"), &questionnaire, &named("Un", &questionnaire)).unwrap());
    let names = [".a.toml.Xy12.tmp", ".b.toml.Xy12.tmp", ".a.toml.b.Xy12.tmp"];
    for name in names {
        fs::write(at(name), "half").unwrap();
    }
    drop(FileStore::open(&at("a.toml"), &questionnaire).unwrap());
    let left = names.map(|name| at(name).exists());
    assert_eq!(
        left,
        [false, true, true],
        "only what belongs to the dossier"
    );
}

#[test]
fn what_cannot_be_opened_is_said_with_what_to_do() {
    let questionnaire = questionnaire();
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::write(
        at("newer.toml"),
        "schema = 99\nquestionnaire = \"association\"\n",
    )
    .unwrap();
    fs::write(at("broken.toml"), "schema = \n").unwrap();
    fs::create_dir(at("folder.toml")).unwrap();
    let opened = |name: &str| FileStore::open(&at(name), &questionnaire).unwrap_err();
    assert!(matches!(opened("none.toml"), StoreError::Missing { .. }));
    assert!(matches!(opened("folder.toml"), StoreError::Folder { .. }));
    assert!(matches!(opened("newer.toml"), StoreError::Newer { .. }));
    assert_eq!(opened("newer.toml").diagnostics().len(), 1);
    assert_eq!(opened("broken.toml").diagnostics().len(), 1);
    let there = FileStore::create(
        &at("broken.toml"),
        &questionnaire,
        &Dossier::new(&questionnaire),
    )
    .unwrap_err();
    assert!(matches!(there, StoreError::Exists { .. }));
    let nowhere = FileStore::create(
        &at("no/such/a.toml"),
        &questionnaire,
        &Dossier::new(&questionnaire),
    )
    .unwrap_err();
    assert!(
        matches!(nowhere, StoreError::ReadOnlyFolder { .. }),
        "{nowhere:?}"
    );
    for error in [
        opened("none.toml"),
        opened("folder.toml"),
        opened("newer.toml"),
        opened("broken.toml"),
        there,
        nowhere,
    ] {
        french(&error);
    }
    assert_eq!(
        fs::read_to_string(at("newer.toml")).unwrap().lines().next(),
        Some("schema = 99")
    );
}

#[test]
fn the_work_of_another_program_is_not_overwritten() {
    let questionnaire = questionnaire();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.toml");
    let mut store = FileStore::create(&path, &questionnaire, &named("Un", &questionnaire)).unwrap();
    fs::write(&path, "# mine\n").unwrap();
    let error = store.save(&named("Deux", &questionnaire)).unwrap_err();
    assert_eq!(error, StoreError::Changed { path: path.clone() });
    french(&error);
    assert_eq!(fs::read_to_string(&path).unwrap(), "# mine\n");
    fs::remove_file(&path).unwrap();
    store.save(&named("Deux", &questionnaire)).unwrap();
    assert!(fs::read_to_string(&path).unwrap().contains("Deux"));
}

#[cfg(unix)]
#[test]
fn links_and_rights_stay_and_pipes_are_read() {
    use std::os::unix::fs::PermissionsExt;
    let questionnaire = questionnaire();
    let folder = tempfile::tempdir().unwrap();
    let (path, link) = (
        folder.path().join("a.toml"),
        folder.path().join("link.toml"),
    );
    drop(FileStore::create(&path, &questionnaire, &named("Un", &questionnaire)).unwrap());
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    std::os::unix::fs::symlink(&path, &link).unwrap();
    let mut opened = FileStore::open(&link, &questionnaire).unwrap();
    opened.store.save(&named("Deux", &questionnaire)).unwrap();
    assert!(link.symlink_metadata().unwrap().is_symlink());
    assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o640);
    assert!(fs::read_to_string(&path).unwrap().contains("Deux"));

    let (reader, mut writer) = io::pipe().unwrap();
    writer.write_all(b"schema = 1\n").unwrap();
    drop(writer);
    let number = std::os::fd::AsRawFd::as_raw_fd(&reader);
    let pipe = PathBuf::from(format!("/dev/fd/{number}"));
    assert_eq!(read_bytes(&pipe).unwrap(), b"schema = 1\n");
    let error = FileStore::open(&pipe, &questionnaire).unwrap_err();
    assert!(
        matches!(
            error,
            StoreError::NotAFile { .. } | StoreError::Missing { .. }
        ),
        "{error:?}"
    );
}
