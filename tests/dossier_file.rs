//! Dossiers as files: canonical, whole, and every flaw told at its place.

use trousse::dossier::model::{Answer, QuestionRef};
use trousse::dossier::{DossierFile, Loaded, read};
use trousse::questionnaire::model::Questionnaire;
use trousse::questionnaire::{embedded, examples, load};
use trousse::text::{Lang, Texts};

fn questionnaire() -> Questionnaire {
    load(&embedded()).questionnaire.unwrap()
}

fn reading(text: &str) -> Loaded {
    read("d.toml", text.as_bytes(), &questionnaire())
}

fn file(text: &str) -> DossierFile {
    reading(text).file.unwrap()
}

/// Code, place and suggestion of each flaw.
fn told(text: &str) -> Vec<String> {
    let texts = Texts::new(Lang::Fr);
    let told = reading(text).diagnostics;
    for flaw in &told {
        let (message, remedy) = (flaw.message(&texts), flaw.remedy(&texts));
        assert!(
            !message.contains('‹') && !message.contains("{$"),
            "{message}"
        );
        assert!(!remedy.contains('‹') && !remedy.contains("{$"), "{remedy}");
    }
    let suggestion = |given: &Option<String>| {
        given
            .as_ref()
            .map(|one| format!(" {one}"))
            .unwrap_or_default()
    };
    told.iter()
        .map(|flaw| {
            format!(
                "{}:{} {}{}",
                flaw.place.line,
                flaw.place.column,
                flaw.code.id(),
                suggestion(&flaw.suggestion)
            )
        })
        .collect()
}

const HEAD: &str = "schema = 1\nquestionnaire = \"association\"\nquestionnaire-version = 1\n";

#[test]
fn the_examples_are_read_without_flaw_and_are_canonical() {
    let questionnaire = questionnaire();
    let examples = examples();
    assert_eq!(
        examples.keys().collect::<Vec<_>>(),
        ["ping-2022.toml", "ping-today.toml"]
    );
    for (name, bytes) in examples {
        let loaded = read(&name, &bytes, &questionnaire);
        assert_eq!(loaded.diagnostics, [], "{name}");
        let file = loaded.file.unwrap();
        assert_eq!(
            file.write(&questionnaire),
            String::from_utf8(bytes).unwrap(),
            "{name}"
        );
        assert_eq!(file.dossier.as_of.is_some(), name == "ping-2022.toml");
    }
}

#[test]
fn both_examples_give_the_same_answers() {
    let questionnaire = questionnaire();
    let all: Vec<_> = examples()
        .into_iter()
        .map(|(name, bytes)| {
            read(&name, &bytes, &questionnaire)
                .file
                .unwrap()
                .dossier
                .answers
        })
        .collect();
    assert_eq!(all[0], all[1]);
    assert_eq!(
        all[0][&QuestionRef::of("tools.accounts", "mattermost")],
        Answer::Number(320)
    );
}
