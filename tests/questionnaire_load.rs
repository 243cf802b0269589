//! The questionnaire that comes with the program is whole, and a broken one is told flaw by flaw.

use trousse::knowledge::{Diagnostic, Files, Severity};
use trousse::questionnaire::{embedded, load};
use trousse::text::{Lang, Texts};

/// The embedded files with one passage of one of them replaced.
fn with(file: &str, from: &str, to: &str) -> Files {
    let mut files = embedded();
    let text = String::from_utf8(files[file].clone()).unwrap();
    assert_eq!(text.matches(from).count(), 1, "{from} must be there once");
    files.insert(file.to_owned(), text.replace(from, to).into_bytes());
    files
}

fn appended(file: &str, more: &str) -> Files {
    let mut files = embedded();
    files.get_mut(file).unwrap().extend(more.as_bytes());
    files
}

fn flaws(files: &Files) -> Vec<Diagnostic> {
    load(files)
        .diagnostics
        .into_iter()
        .filter(|flaw| flaw.severity() == Severity::Error || flaw.code.id().starts_with("QU"))
        .collect()
}

fn told(files: &Files) -> Vec<String> {
    let texts = Texts::new(Lang::En);
    flaws(files)
        .iter()
        .map(|flaw| {
            let (place, code) = (&flaw.place, flaw.code.id());
            let suggestion = flaw
                .suggestion
                .as_ref()
                .map(|one| format!(" [{one}?]"))
                .unwrap_or_default();
            format!(
                "{}:{} {code} {}{suggestion}",
                place.file,
                place.column,
                flaw.message(&texts)
            )
        })
        .collect()
}

const QUESTION: &str = r#"
[[section.question]]
id = "x.new"
text = { fr = "Quoi ?", en = "What?" }
why = { fr = "Parce que.", en = "Because." }
"#;

#[test]
fn the_embedded_questionnaire_has_no_flaw() {
    let loaded = load(&embedded());
    let texts = Texts::new(Lang::Fr);
    let told: Vec<_> = loaded
        .diagnostics
        .iter()
        .map(|flaw| {
            format!(
                "{} {} {} {:?}",
                flaw.place,
                flaw.code.id(),
                flaw.message(&texts),
                flaw.suggestion
            )
        })
        .collect();
    assert!(told.is_empty(), "{told:#?}");
    let questionnaire = loaded.questionnaire.unwrap();
    assert_eq!(questionnaire.sections.len(), 7);
    assert_eq!(questionnaire.stances.len(), 4);
    assert_eq!(questionnaire.rank_weights.last(), Some(&1));
    assert_eq!(questionnaire.inventory().unwrap().id, "tools.present");
    assert_eq!(questionnaire.fingerprint.len(), 16);
}
