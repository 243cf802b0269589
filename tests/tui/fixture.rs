//! The base, the questionnaire and the examples that come with the program.

use std::sync::LazyLock;

use trousse::dossier::model::Dossier;
use trousse::knowledge::model::KnowledgeBase;
use trousse::questionnaire::model::Questionnaire;

static BASE: LazyLock<KnowledgeBase> = LazyLock::new(|| {
    trousse::knowledge::load(&trousse::knowledge::embedded())
        .base
        .unwrap()
});
static QUESTIONNAIRE: LazyLock<Questionnaire> = LazyLock::new(|| {
    trousse::questionnaire::load(&trousse::questionnaire::embedded())
        .questionnaire
        .unwrap()
});

/// The base that comes with the program.
pub fn base() -> &'static KnowledgeBase {
    &BASE
}

/// The questionnaire that comes with the program.
pub fn questionnaire() -> &'static Questionnaire {
    &QUESTIONNAIRE
}

/// An example dossier.
pub fn example(name: &str) -> Dossier {
    let file = format!("{name}.toml");
    let examples = trousse::questionnaire::examples();
    let read = trousse::dossier::read(&file, &examples[&file], questionnaire());
    read.file.unwrap().dossier
}
