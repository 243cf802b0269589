//! The base and the questionnaire that come with the program, and PiNG's dossier.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use trousse::dossier::model::{Answer, Dossier, QuestionRef};
use trousse::knowledge::model::KnowledgeBase;
use trousse::questionnaire::model::Questionnaire;
use trousse::text::{Currency, Money};

static BASE: LazyLock<KnowledgeBase> = LazyLock::new(|| {
    let mut files = trousse::knowledge::embedded(); files.remove("offers/liiibre.toml"); let loaded = trousse::knowledge::load(&files);
    loaded.base.unwrap_or_else(|| panic!("{:#?}", loaded.diagnostics.iter().filter(|d| d.severity() == trousse::knowledge::Severity::Error).collect::<Vec<_>>()))
});
static QUESTIONNAIRE: LazyLock<Questionnaire> = LazyLock::new(|| {
    trousse::questionnaire::load(&trousse::questionnaire::embedded()).questionnaire.unwrap()
});

/// The base that comes with the program.
pub fn base() -> &'static KnowledgeBase {
    &BASE
}

/// The questionnaire that comes with the program.
pub fn questionnaire() -> &'static Questionnaire {
    &QUESTIONNAIRE
}

fn choice(id: &str) -> Answer {
    Answer::Choice(id.to_owned())
}

fn list(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

/// PiNG's answers.
pub fn ping() -> Dossier {
    let mut answers = BTreeMap::new();
    let mut say = |question: &str, answer: Answer| {
        answers.insert(QuestionRef::once(question), answer);
    };
    say("start.course", choice("full"));
    say("association.name", Answer::Text("PiNG".to_owned()));
    say("association.status", choice("declared"));
    say("association.paid-staff", Answer::YesNo(true));
    say(
        "needs.wanted",
        Answer::Choices(list(&["team-chat", "documentation", "online-learning", "video-publishing", "library", "findability"])),
    );
    say("tools.present", Answer::Tools(list(&["mediawiki", "moodle", "peertube", "mattermost", "pmb"])));
    say("accounts.count", Answer::Number(320));
    say("accounts.single", choice("must"));
    say("accounts.no-second-login", choice("wanted"));
    say("hosting.ways", Answer::Choices(list(&["self-hosted", "platform", "hosted"])));
    say("hands.hours-per-month", Answer::Number(20));
    say("hands.hours-once", Answer::Number(150));
    say("money.per-year", Answer::Money(Money::from_minor(50_000, Currency::EUR)));
    say("money.once", Answer::Money(Money::from_minor(50_000, Currency::EUR)));
    for (tool, need, edition) in [
        ("mediawiki", "documentation", None),
        ("moodle", "online-learning", None),
        ("peertube", "video-publishing", None),
        ("mattermost", "team-chat", Some("team")),
        ("pmb", "library", None),
    ] {
        answers.insert(QuestionRef::of("tools.need", tool), choice(need));
        if let Some(edition) = edition {
            answers.insert(QuestionRef::of("tools.edition", tool), choice(edition));
        }
        answers.insert(QuestionRef::of("tools.fate", tool), choice("open"));
        answers.insert(QuestionRef::of("tools.satisfaction", tool), choice("liked"));
    }
    Dossier {
        schema: 1,
        questionnaire: "association".to_owned(),
        questionnaire_version: 1,
        questionnaire_fingerprint: String::new(),
        base_fingerprint: String::new(),
        as_of: None,
        answers,
        to_review: BTreeSet::new(),
        notes: BTreeMap::new(),
    }
}
