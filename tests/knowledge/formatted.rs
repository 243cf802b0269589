//! `kb format`: one form, whatever form was found, with every comment and without a change of meaning.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use proptest::prelude::*;
use trousse::knowledge::canonical::{canonical, kind_of};
use trousse::knowledge::embedded;

use crate::fixture;
use crate::program::run;

/// What is done to a line of a file without changing its meaning.
#[derive(Debug, Clone, Copy)]
enum Disorder {
    BlankAbove,
    RemarkAbove,
    RemarkBeside,
    SpacesBefore,
    SpacesAfter,
    /// It changes places with the next one, where both are a key with its whole value.
    Swapped,
}

fn disorder() -> impl Strategy<Value = Option<Disorder>> {
    prop_oneof![
        5 => Just(None),
        1 => Just(Some(Disorder::BlankAbove)),
        1 => Just(Some(Disorder::RemarkAbove)),
        1 => Just(Some(Disorder::RemarkBeside)),
        1 => Just(Some(Disorder::SpacesBefore)),
        1 => Just(Some(Disorder::SpacesAfter)),
        2 => Just(Some(Disorder::Swapped)),
    ]
}

/// Whether a line is a key with its whole value.
fn is_whole(line: &str) -> bool {
    line.contains(" = ") && line.parse::<toml::Table>().is_ok()
}

/// A file in disorder, and the remarks that were put into it.
fn disordered(text: &str, disorders: &[Option<Disorder>], carriage: bool) -> (String, Vec<String>) {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let mut remarks = Vec::new();
    // A list that holds a remark is left as it is written, its blank lines too.
    let mut in_list = false;
    for (at, disorder) in disorders.iter().enumerate().take(lines.len()) {
        let remark = format!("# remark {at}.");
        let was_in_list = in_list;
        in_list = lines[at].ends_with('[') || in_list && !lines[at].starts_with(']');
        match disorder {
            None => {}
            Some(Disorder::BlankAbove) if was_in_list => {}
            Some(Disorder::BlankAbove) => lines[at].insert_str(0, "\n\n\n"),
            Some(Disorder::RemarkAbove) => {
                lines[at].insert_str(0, &format!("{remark}\n"));
                remarks.push(remark);
            }
            Some(Disorder::RemarkBeside) => {
                lines[at].push_str(&format!("  {remark}"));
                remarks.push(remark);
            }
            Some(Disorder::SpacesBefore) => lines[at].insert_str(0, "\t  "),
            Some(Disorder::SpacesAfter) => lines[at].push_str("  \t"),
            Some(Disorder::Swapped) => {
                let whole = |at: usize| lines.get(at).is_some_and(|line| is_whole(line));
                if whole(at) && whole(at + 1) {
                    lines.swap(at, at + 1);
                }
            }
        }
    }
    let end = if carriage { "\r\n" } else { "\n" };
    let text = lines.join("\n").replace('\n', end);
    (text, remarks)
}

fn value(text: &str) -> toml::Table {
    text.trim_start_matches('\u{feff}').parse().unwrap()
}

fn remarks_of(text: &str) -> Vec<String> {
    let own = text
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with('#'));
    let mut own: Vec<String> = own.map(str::to_owned).collect();
    own.sort();
    own
}

/// Files of every kind: those of the small base, and some of the real one.
static SAMPLES: LazyLock<Vec<(String, String)>> = LazyLock::new(samples);

fn samples() -> Vec<(String, String)> {
    let real = embedded().into_iter().filter(|(path, _)| {
        ["software/a", "needs/", "platforms/", "offers/f"]
            .iter()
            .any(|start| path.starts_with(start))
            || !path.contains('/')
    });
    let all = fixture::valid().into_iter().chain(real);
    all.filter(|(path, _)| path.ends_with(".toml"))
        .map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn one_form_without_loss(
        pick in any::<prop::sample::Index>(),
        disorders in prop::collection::vec(disorder(), 60..400),
        carriage in any::<bool>(),
    ) {
        let (path, text) = &SAMPLES[pick.index(SAMPLES.len())];
        let kind = kind_of(path).unwrap();
        let (found, remarks) = disordered(text, &disorders, carriage);
        prop_assume!(found.parse::<toml::Table>().is_ok());
        let right = canonical(kind, &found).unwrap();

        prop_assert_eq!(canonical(kind, &right), Some(right.clone()), "{}: not idempotent", path);
        prop_assert_eq!(value(&right), value(&found), "{}: the meaning changed", path);
        for remark in &remarks {
            prop_assert_eq!(right.matches(remark.as_str()).count(), 1, "{}: {}", path, remark);
        }
        let beside: Vec<&String> = remarks.iter().collect();
        for own in remarks_of(text) {
            prop_assert!(beside.contains(&&own) || right.contains(&own), "{}: {}", path, own);
        }
        prop_assert!(!right.contains("\n\n\n") && !right.contains('\r'));
        prop_assert!(right.ends_with('\n') && !right.ends_with("\n\n"));
    }
}

#[test]
fn what_comes_with_the_program_is_in_form() {
    for (path, text) in SAMPLES.iter() {
        let kind = kind_of(path).unwrap();
        assert_eq!(canonical(kind, text).as_ref(), Some(text), "{path}");
    }
}

#[test]
fn remarks_stay_with_what_they_are_about() {
    let found = "# The file.\n\n# The name.\nname   =  \"X\"  # in short\n# Who.\nid=\"x\"\n\n\n\n# Community.\n[[edition]]\nname=\"One\"\nid = \"one\" # first\n# The end.\n";
    let kind = kind_of("software/x.toml").unwrap();
    insta::assert_snapshot!(canonical(kind, found).unwrap(), @r###"
    # The file.

    # Who.
    id = "x"
    # The name.
    name = "X"  # in short

    # Community.
    [[edition]]
    id = "one" # first
    name = "One"
    # The end.
    "###);
}

/// Editors look for it on the first line only.
#[test]
fn the_line_for_editors_stays_the_first() {
    let kind = kind_of("software/x.toml").unwrap();
    let line = "#:schema ../schema/software.json\n";
    for found in [
        format!("{line}id = \"x\"\nname = \"X\"\n"),
        format!("{line}name = \"X\"\nid = \"x\"\n"),
        format!("{line}\n\nname = \"X\"\nid = \"x\"\n"),
    ] {
        let right = canonical(kind, &found).unwrap();
        assert_eq!(right, format!("{line}\nid = \"x\"\nname = \"X\"\n"));
        assert_eq!(canonical(kind, &right), Some(right));
    }
    let remark = canonical(kind, &format!("{line}# The id.\nid = \"x\"\n")).unwrap();
    assert_eq!(remark, format!("{line}\n# The id.\nid = \"x\"\n"));
}

/// A copy of the small base on the disk, with a file that is not in form.
fn copy() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in fixture::valid() {
        write(&folder.path().join(path), &bytes);
    }
    let file = folder.path().join("needs/team-chat.toml");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace(" = ", "   =  ")).unwrap();
    (folder, file)
}

fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_folder_is_looked_at_then_put_in_form() {
    let (folder, file) = copy();
    let base = folder.path().to_str().unwrap();
    let before = fs::read(&file).unwrap();
    let command = |more: &[&str]| {
        let own = ["kb", "format", "--knowledge-base", base, "--lang", "en"];
        run([&own[..], more].concat())
    };

    let looked = command(&["--check"]);
    assert_eq!((looked.code, looked.err.as_str()), (1, ""));
    assert!(
        looked.out.starts_with(file.to_str().unwrap()),
        "{}",
        looked.out
    );
    assert_eq!(fs::read(&file).unwrap(), before);

    assert!(command(&[]).well().contains("team-chat.toml"));
    let valid = fixture::valid();
    assert_eq!(fs::read(&file).unwrap(), valid["needs/team-chat.toml"]);
    assert!(!command(&["--check"]).well().contains("team-chat.toml"));
    assert!(!command(&[]).well().contains("team-chat.toml"));
}

#[test]
fn nothing_is_written_when_one_file_cannot_be_put_in_form() {
    let (folder, file) = copy();
    let before = fs::read(&file).unwrap();
    let broken = folder.path().join("software/broken.toml");
    write(&broken, b"id = \n");
    let stranger = folder.path().join("notes.toml");
    write(&stranger, b"");
    let missing = folder.path().join("software/nowhere.toml");
    for other in [&broken, &stranger, &missing] {
        let paths = [file.to_str().unwrap(), other.to_str().unwrap()];
        let said = run([&["kb", "format"][..], &paths[..]].concat());
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{}", said.err);
        assert!(said.err.contains(other.to_str().unwrap()), "{}", said.err);
        assert_eq!(fs::read(&file).unwrap(), before);
    }
}
