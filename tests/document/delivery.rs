//! Documents as files: whole, with a safe name, or a clear sentence and no file.

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use trousse::assessment::Case;
use trousse::delivery::{DeliveryError, Form, deliver};
use trousse::dossier::model::{Answer, Dossier, QuestionRef};
use trousse::text::{Lang, Texts};

use super::fixture::{BASE, QUESTIONNAIRE, ping_2022};

fn delivered(
    dossier: &Dossier,
    folder: &Path,
    forms: &[Form],
) -> Result<Vec<String>, DeliveryError> {
    let case = Case::new(&BASE, &QUESTIONNAIRE, dossier, None);
    // What is told here changes no result.
    let results = &ping_2022().results;
    let files = deliver(&case, results, folder, &[Texts::new(Lang::Fr)], forms)?;
    let name = |path: &std::path::PathBuf| path.file_name().unwrap().to_str().unwrap().to_owned();
    Ok(files.iter().map(name).collect())
}

fn told(id: &str, words: &str) -> Dossier {
    let mut dossier = ping_2022().dossier.clone();
    dossier
        .answers
        .insert(QuestionRef::once(id), Answer::Text(words.to_owned()));
    dossier
}

#[test]
fn no_name_leads_out_of_the_folder_or_is_too_long() {
    let long = "Association des amis du logiciel libre ".repeat(8);
    assert!(long.chars().count() > 300);
    for name in [
        "../../etc/passwd",
        "a/b\\c:d*e?",
        "🎭🎭🎭",
        "جمعية",
        "\u{0}\u{1b}[2J",
        "Hội người Việt",
        &long,
    ] {
        let folder = TempDir::new().unwrap();
        let inside = folder.path().join("out");
        let files = delivered(
            &told("association.name", name),
            &inside,
            &[Form::Pdf, Form::Markdown],
        )
        .unwrap();
        assert_eq!(files.len(), 4, "{name:?}");
        for file in &files {
            assert!(file.len() <= 80, "{file}");
            assert!(!file.contains("--"), "{file}");
            let safe = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
            assert!(file.chars().all(safe) && !file.contains(".."), "{file}");
        }
        let first = files
            .iter()
            .find(|file| file.ends_with("cahier-des-charges.pdf"));
        match name {
            "Hội người Việt" => {
                assert_eq!(first.unwrap(), "hoi-nguoi-viet-cahier-des-charges.pdf");
            }
            "جمعية" => assert_eq!(first.unwrap(), "cahier-des-charges.pdf"),
            name if *name == long => assert!(first.unwrap().starts_with("association-des-amis-")),
            _ => {}
        }
        assert_eq!(fs::read_dir(&inside).unwrap().count(), 4, "no other file");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}

#[test]
fn an_endless_answer_gives_whole_documents() {
    let folder = TempDir::new().unwrap();
    let words = "Nous voulons nous comprendre. ".repeat(700);
    let files = delivered(
        &told("association.purpose", &words),
        folder.path(),
        &[Form::Pdf],
    )
    .unwrap();
    for file in files {
        let bytes = fs::read(folder.path().join(file)).unwrap();
        assert!(bytes.starts_with(b"%PDF-") && bytes.trim_ascii_end().ends_with(b"%%EOF"));
    }
}

#[test]
fn a_folder_that_is_none_is_told_and_nothing_is_written() {
    let place = TempDir::new().unwrap();
    let file = place.path().join("taken");
    fs::write(&file, "mine").unwrap();
    for folder in [file.clone(), file.join("under")] {
        let error = delivered(ping_2022().dossier, &folder, &[Form::Markdown]).unwrap_err();
        let said = error.say(&Texts::new(Lang::Fr));
        assert!(said.contains("taken"), "{said}");
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1);
}

#[test]
fn a_file_that_cannot_be_replaced_is_told_and_none_is_half_written() {
    let folder = TempDir::new().unwrap();
    let names = delivered(ping_2022().dossier, folder.path(), &[Form::Markdown]).unwrap();
    let first = folder.path().join(&names[0]);
    fs::remove_file(&first).unwrap();
    fs::create_dir(&first).unwrap();
    let error = delivered(ping_2022().dossier, folder.path(), &[Form::Markdown]).unwrap_err();
    assert!(error.say(&Texts::new(Lang::En)).contains(&names[0]));
    let left: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert!(left.iter().all(|name| names.contains(name)), "{left:?}");
}
