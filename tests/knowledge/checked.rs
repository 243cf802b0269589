//! `kb check` as scripts see it: 0, 1 or 2.

use std::fs;

use crate::fixture;
use crate::program::run;

/// A base of the fixtures on the disk.
fn on_disk(name: &str) -> tempfile::TempDir {
    let (_, files) = fixture::invalid()
        .into_iter()
        .chain([("valid".to_owned(), fixture::valid())])
        .find(|(known, _)| known == name)
        .unwrap();
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

#[test]
fn exit_codes() {
    let asked = fixture::root().join("tests/knowledge/questionnaire");
    let asked = asked.to_str().unwrap();
    for (name, more, usual, strict) in [
        ("valid", &[][..], 0, 0),
        ("valid", &["--as-of", "2026-11-24"][..], 0, 1),
        ("valid", &["--as-of", "2024-12-01"][..], 0, 0),
        ("missing-english", &[][..], 0, 1),
        ("not-canonical", &[][..], 0, 1),
        ("unknown-need", &[][..], 1, 1),
        ("invalid-toml", &[][..], 1, 1),
        ("missing-file", &[][..], 1, 1),
        ("valid", &["--as-of", "soon"][..], 2, 2),
        ("valid", &["--questionnaires", "nowhere"][..], 2, 2),
    ] {
        let base = on_disk(name);
        let mut command = vec![
            "kb",
            "check",
            "--knowledge-base",
            base.path().to_str().unwrap(),
        ];
        if !more.contains(&"--questionnaires") {
            command.extend(["--questionnaires", asked]);
        }
        command.extend(more);
        let said = run(&command);
        assert_eq!(
            said.code, usual,
            "{name} {more:?}: {}{}",
            said.out, said.err
        );
        assert_eq!(said.out.is_empty(), usual == 2, "{name} {more:?}");
        command.push("--strict");
        let said = run(&command);
        assert_eq!(
            said.code, strict,
            "{name} {more:?}: {}{}",
            said.out, said.err
        );
    }
    let missing = run(["kb", "check", "--knowledge-base", "nowhere"]);
    assert_eq!((missing.code, missing.out.as_str()), (2, ""));
}
