//! Whatever the bytes, loading never panics, and every flaw has a place inside its file.

#![allow(
    clippy::unwrap_used,
    reason = "a fixture that cannot be read fails its test"
)]

#[path = "knowledge/fixture.rs"]
mod fixture;

use proptest::prelude::*;
use trousse::cli::kb::check;
use trousse::knowledge::{Diagnostic, Files, Severity, load, load_at};
use trousse::text::{Lang, Texts};

/// The place of a flaw is a place of its file: an existing line, and a column on it or just after it.
fn is_inside(flaw: &Diagnostic, files: &Files) -> bool {
    let bytes = files.get(&flaw.place.file).cloned().unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let lines: Vec<&str> = text.split('\n').collect();
    let fits = |line: usize, column: usize| {
        line >= 1
            && column >= 1
            && lines
                .get(line - 1)
                .is_some_and(|text| column <= text.chars().count() + 1)
    };
    let place = &flaw.place;
    let in_order = (place.line, place.column) <= (flaw.end.line, flaw.end.column);
    fits(place.line, place.column)
        && fits(flaw.end.line, flaw.end.column)
        && in_order
        && flaw.span.end <= text.len()
}

fn holds_up(files: &Files) -> Result<(), TestCaseError> {
    let loaded = load_at(files, fixture::TODAY);
    for flaw in &loaded.diagnostics {
        prop_assert!(is_inside(flaw, files), "{flaw:?}");
    }
    let has_errors = loaded
        .diagnostics
        .iter()
        .any(|flaw| flaw.severity() == Severity::Error);
    prop_assert_eq!(
        loaded.base.is_none(),
        has_errors,
        "no base exactly when there are errors"
    );
    let asked = trousse::questionnaire::embedded();
    let (base, asked) = (folder(files, "base"), folder(&asked, ""));
    let told = check::run(base, asked, None).text(&Texts::new(Lang::Fr), false);
    prop_assert!(!told.contains('\u{1b}'), "an escape is shown");
    Ok(())
}

fn any_path() -> impl Strategy<Value = String> {
    let valid: Vec<String> = fixture::valid().into_keys().collect();
    prop_oneof![3 => prop::sample::select(valid), 1 => "(software|needs|offers|x)/[a-zé. ]{0,6}\\.toml"]
}

/// Pieces of TOML that mean something here, so that random files get past the syntax.
fn pieces() -> impl Strategy<Value = String> {
    let words = [
        "id",
        "name",
        "about",
        "value",
        "edition",
        "claim",
        "source",
        "of",
        "url",
        "checked",
        "levels",
        "0",
        "fr",
        "en",
        "bands",
        "needs",
        "value",
        "\"core\"",
        "\"10 USD\"",
        "2026-11-24",
        "2026-02-30",
        "-1",
        "99999999999999999999",
        "1.5",
        "true",
        "nan",
        "[",
        "]",
        "[[",
        "]]",
        "{",
        "}",
        "=",
        ",",
        ".",
        "\n",
        "\"",
        "\"\"\"",
        "'",
        "#",
        "\u{feff}",
        "\u{202e}",
        "é",
        "\\u0000",
        "\r",
        "\t",
        " ",
    ];
    prop::collection::vec(prop::sample::select(words.to_vec()), 0..60)
        .prop_map(|words| words.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes(path in any_path(), bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let mut files = fixture::valid();
        files.insert(path, bytes);
        holds_up(&files)?;
    }

    #[test]
    fn random_pieces_of_toml(path in any_path(), text in pieces()) {
        let mut files = fixture::valid();
        files.insert(path, text.into_bytes());
        holds_up(&files)?;
    }

    #[test]
    fn truncated_files(at in any::<prop::sample::Index>(), cut in any::<prop::sample::Index>()) {
        let mut files = fixture::valid();
        let path = files.keys().nth(at.index(files.len())).unwrap().clone();
        let bytes = files.get_mut(&path).unwrap();
        bytes.truncate(cut.index(bytes.len()));
        holds_up(&files)?;
    }

    /// Lines taken out, said twice or moved, and bytes replaced.
    #[test]
    fn mutated_files(
        at in any::<prop::sample::Index>(),
        line in any::<prop::sample::Index>(),
        other in any::<prop::sample::Index>(),
        how in 0..4,
        byte in any::<u8>(),
    ) {
        let mut files = fixture::valid();
        let path = files.keys().nth(at.index(files.len())).unwrap().clone();
        let text = String::from_utf8(files[&path].clone()).unwrap();
        let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
        let (line, other) = (line.index(lines.len()), other.index(lines.len()));
        match how {
            0 => drop(lines.remove(line)),
            1 => lines.insert(other, lines[line].clone()),
            2 => lines.swap(line, other),
            _ => {}
        }
        let mut bytes = lines.concat().into_bytes();
        if how == 3 {
            let at = line * bytes.len() / text.lines().count().max(1);
            bytes[at] = byte;
        }
        files.insert(path, bytes);
        holds_up(&files)?;
    }

    /// Each file can be missing.
    #[test]
    fn missing_files(missing in prop::collection::vec(any::<prop::sample::Index>(), 0..6)) {
        let mut files = fixture::valid();
        for at in missing {
            let path = files.keys().nth(at.index(files.len())).cloned();
            files.remove(&path.unwrap());
        }
        holds_up(&files)?;
    }
}

#[test]
fn a_text_of_ten_megabytes_is_refused_quickly() {
    let mut files = fixture::valid();
    let text = String::from_utf8(files["software/alpha.toml"].clone()).unwrap();
    let long = text.replace(
        "Messagerie d'équipe en canaux.",
        &"é ".repeat(10 * 1024 * 1024 / 3),
    );
    files.insert("software/alpha.toml".to_owned(), long.into_bytes());
    let titles: Vec<_> = load(&files)
        .diagnostics
        .iter()
        .map(|flaw| flaw.code.title())
        .collect();
    assert_eq!(titles, ["text-too-long"]);
    assert!(
        check::run(
            folder(&files, ""),
            folder(&trousse::questionnaire::embedded(), ""),
            None
        )
        .text(&Texts::new(Lang::Fr), false)
        .len()
            < 2000
    );
}

/// Nesting beyond what anybody writes must not exhaust the stack.
#[test]
fn deep_nesting_is_refused() {
    let mut files = fixture::valid();
    for open in [
        "x = ".to_owned() + &"[".repeat(100_000),
        "x = ".to_owned() + &"{ a = ".repeat(50_000),
        format!("[{}x]", "a.".repeat(50_000)),
    ] {
        files.insert("software/beta.toml".to_owned(), open.into_bytes());
        let loaded = load(&files);
        assert!(loaded.base.is_none() && !loaded.diagnostics.is_empty());
    }
}

#[test]
fn line_ends_of_windows_and_a_byte_order_mark_are_no_flaws() {
    let mut files = fixture::valid();
    for bytes in files.values_mut() {
        let text = String::from_utf8(bytes.clone())
            .unwrap()
            .replace('\n', "\r\n");
        *bytes = format!("\u{feff}{text}").into_bytes();
    }
    let loaded = load(&files);
    assert_eq!(loaded.diagnostics, []);
    assert!(loaded.base.is_some());
}

#[test]
fn the_order_in_which_files_come_does_not_matter() {
    let files = fixture::valid();
    let backwards: Files = files
        .iter()
        .rev()
        .map(|(path, bytes)| (path.clone(), bytes.clone()))
        .collect();
    let (one, other) = (load(&files).base.unwrap(), load(&backwards).base.unwrap());
    assert_eq!(one.fingerprint, other.fingerprint);
    assert_eq!(one.claims, other.claims);
    assert_eq!(format!("{one:?}"), format!("{other:?}"));
}

/// The fingerprint is that of what is read: a note or a schema beside it changes no result.
#[test]
fn the_fingerprint_follows_the_content() {
    let files = fixture::valid();
    let fingerprint = |files: &Files| load(files).base.unwrap().fingerprint;
    let mut noted = files.clone();
    noted.insert("README.md".to_owned(), b"a note".to_vec());
    noted.insert("schema/software.json".to_owned(), b"{}".to_vec());
    assert_eq!(fingerprint(&files), fingerprint(&noted));
    let mut changed = files.clone();
    changed
        .get_mut("software/alpha.toml")
        .unwrap()
        .extend(b"# a remark\n");
    assert_ne!(fingerprint(&files), fingerprint(&changed));
}

fn folder<'a>(files: &'a Files, path: &'a str) -> check::Folder<'a> {
    check::Folder { files, path }
}
