//! What several tests need: the embedded base, the questionnaire, the examples.
#![allow(dead_code, reason = "each test uses its own part")]

use std::sync::LazyLock;

use trousse::dossier::model::Dossier;
use trousse::knowledge::model::KnowledgeBase;
use trousse::knowledge::{Files, Severity};
use trousse::questionnaire::model::{Questionnaire, Stance};
use trousse::text::{Lang, Texts};

/// The base inside the program.
pub(crate) static BASE: LazyLock<KnowledgeBase> =
    LazyLock::new(|| base(&trousse::knowledge::embedded()));

/// The questionnaire inside the program.
pub(crate) static QUESTIONNAIRE: LazyLock<Questionnaire> = LazyLock::new(|| {
    let loaded = trousse::questionnaire::load(&trousse::questionnaire::embedded());
    loaded.questionnaire.expect("the questionnaire is sound")
});

/// A base from files, which must be without error.
pub(crate) fn base(files: &Files) -> KnowledgeBase {
    let loaded = trousse::knowledge::load(files);
    let texts = Texts::new(Lang::En);
    let errors: Vec<String> = loaded
        .diagnostics
        .iter()
        .filter(|flaw| flaw.severity() == Severity::Error)
        .map(|flaw| format!("{}: {}", flaw.place, flaw.message(&texts)))
        .collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    loaded.base.expect("a base without error")
}

/// An example dossier.
pub(crate) fn example(name: &str) -> Dossier {
    let file = format!("{name}.toml");
    let bytes = trousse::questionnaire::examples()
        .remove(&file)
        .expect("a known example");
    dossier(&file, &bytes)
}

/// A dossier from bytes.
pub(crate) fn dossier(name: &str, bytes: &[u8]) -> Dossier {
    let loaded = trousse::dossier::read(name, bytes, &QUESTIONNAIRE);
    loaded.file.expect("a readable dossier").dossier
}

/// The stance of that id.
pub(crate) fn stance(id: &str) -> &'static Stance {
    QUESTIONNAIRE
        .stances
        .iter()
        .find(|stance| stance.id == id)
        .expect("a known stance")
}

/// The files of the base inside the program, with `old` replaced by `new` once in one of them.
pub(crate) fn base_with(file: &str, old: &str, new: &str) -> KnowledgeBase {
    let mut files = trousse::knowledge::embedded();
    let text = String::from_utf8(files.remove(file).expect("a known file")).expect("UTF-8");
    assert!(
        text.contains(old),
        "{file} does not hold the text to replace"
    );
    files.insert(file.to_owned(), text.replacen(old, new, 1).into_bytes());
    base(&files)
}
