//! The command itself: exit codes, files that it writes and those that it never touches.

use std::path::Path;
use std::process::{Command, Output};

use super::fixture::base_files;

fn write(folder: &Path, path: &str, bytes: &[u8]) {
    let path = folder.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, bytes).unwrap();
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_trousse"))
        .current_dir(folder)
        .args(["kb", "compare", "--knowledge-base", "base", "--lang", "en"])
        .args(arguments)
        .output()
        .unwrap()
}

#[test]
fn answers_and_refusals() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for (path, bytes) in base_files() {
        write(folder, &format!("base/{path}"), &bytes);
    }
    let before = std::fs::read(folder.join("base/software/papotage.toml")).unwrap();
    write(
        folder,
        "same/software/p.yml",
        b"name: Papotage\nlicenses: [AGPL-3.0]\n",
    );
    write(
        folder,
        "other/software/p.yml",
        b"name: Papotage\nlicenses: [MIT]\nupdated_at: '2026-09-01'\n",
    );
    write(
        folder,
        "broken/software/p.yml",
        b"name: Papotage\n- Autre\n",
    );

    assert_eq!(
        run(folder, &["awesome-selfhosted", "same"]).status.code(),
        Some(0)
    );
    let other = run(
        folder,
        &[
            "awesome-selfhosted",
            "other",
            "--propose",
            "new",
            "--format",
            "json",
        ],
    );
    assert_eq!(other.status.code(), Some(1));
    let output: serde_json::Value = serde_json::from_slice(&other.stdout).unwrap();
    assert_eq!(output["findings"][0]["verdict"], "differs");
    assert_eq!(
        output["proposed"]["files"][0]["meant_for"],
        "software/papotage.toml"
    );
    let written =
        std::fs::read_to_string(folder.join("new/awesome-selfhosted-papotage.toml")).unwrap();
    assert!(written.contains("value = \"MIT\""), "{written}");
    assert_eq!(std::fs::read_dir(folder.join("new")).unwrap().count(), 1);

    for (arguments, told) in [
        (
            &["awesome-selfhosted", "other", "--propose", "new"][..],
            "exists already",
        ),
        (&["awesome-selfhosted", "nowhere"], "nowhere does not exist"),
        (&["awesome-selfhosted", "broken"], "software/p.yml:2:"),
        (
            &["endoflife", "other"],
            "holds no file of the catalogue endoflife.date",
        ),
        (&["somewhere", "other"], "yunohost, awesome-selfhosted"),
    ] {
        let refused = run(folder, arguments);
        assert_eq!(refused.status.code(), Some(2), "{arguments:?}");
        assert!(refused.stdout.is_empty());
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(said.contains(told), "{said}");
    }
    // Of a single file, too.
    assert_eq!(
        run(folder, &["awesome-selfhosted", "same/software/p.yml"])
            .status
            .code(),
        Some(0)
    );
    assert_eq!(
        std::fs::read(folder.join("base/software/papotage.toml")).unwrap(),
        before
    );
    let again =
        std::fs::read_to_string(folder.join("new/awesome-selfhosted-papotage.toml")).unwrap();
    assert_eq!(again, written);
}
