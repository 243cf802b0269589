//! Answers as people type them, and conditions in words.

mod fixture;

use std::sync::LazyLock;

use fixture::{base, questionnaire, set};
use trousse::dossier::model::{Answer, Dossier, QuestionRef, slug};
use trousse::knowledge::model::KnowledgeBase;
use trousse::questionnaire::answers::{answer, confirm, describe, forget, parse, rule};
use trousse::questionnaire::model::Questionnaire;
use trousse::questionnaire::{Course, State, conditions, tools_like};
use trousse::text::{Currency, Lang, Money, Texts};

static QUESTIONNAIRE: LazyLock<Questionnaire> = LazyLock::new(questionnaire);
static BASE: LazyLock<KnowledgeBase> = LazyLock::new(base);

fn once(id: &str) -> QuestionRef {
    QuestionRef::once(id)
}

fn choice(id: &str) -> Answer {
    Answer::Choice(id.to_owned())
}

fn ids(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

fn euros(minor: i64) -> Answer {
    Answer::Money(Money::from_minor(minor, Currency::EUR))
}

/// Reads `typed`; the French sentence when it cannot be read.
fn typed(question: &str, typed: &str) -> Result<Answer, String> {
    let dossier = Dossier::new(&QUESTIONNAIRE);
    let course = Course::new(&QUESTIONNAIRE, &BASE, &dossier);
    parse(&course, &once(question), typed, Lang::Fr).map_err(|error| {
        let (fr, en) = (
            error.say(&Texts::new(Lang::Fr)),
            error.say(&Texts::new(Lang::En)),
        );
        assert!(
            !fr.contains('‹') && !fr.contains("{$") && fr != en,
            "{fr} / {en}"
        );
        fr
    })
}

#[test]
fn what_people_write_is_understood() {
    for (question, given, expected) in [
        ("association.paid-staff", "Oui", Answer::YesNo(true)),
        ("association.paid-staff", "n", Answer::YesNo(false)),
        ("association.paid-staff", "je ne sais pas.", Answer::Unknown),
        ("association.name", "ne sais pas", Answer::Unknown),
        (
            "association.name",
            " L'Établi\t",
            Answer::Text("L'Établi".into()),
        ),
        ("accounts.count", "1 500", Answer::Number(1500)),
        ("accounts.count", "1\u{202f}500", Answer::Number(1500)),
        ("accounts.count", "1,500 comptes", Answer::Number(1500)),
        ("accounts.count", "1 compte", Answer::Number(1)),
        (
            "hands.hours-per-month",
            "12 heures par mois",
            Answer::Number(12),
        ),
        ("money.per-year", "1 234,50 €", euros(123_450)),
        ("money.per-year", "500", euros(50_000)),
        ("money.per-year", "500 euros", euros(50_000)),
        (
            "money.per-year",
            "40 USD",
            Answer::Money("40 USD".parse().unwrap()),
        ),
        (
            "association.deadline",
            "1/9/2027",
            Answer::Date(jiff::civil::date(2027, 9, 1)),
        ),
        (
            "association.deadline",
            "2027-09-01",
            Answer::Date(jiff::civil::date(2027, 9, 1)),
        ),
        ("association.status", "2", choice("public-utility")),
        ("association.status", "é", choice("public-utility")),
        ("association.status", "public-body", choice("public-body")),
        ("association.status", "FONDATION", choice("foundation")),
        ("association.status", "collectif", choice("collective")),
        (
            "data.personal",
            "santé, opinions, origine, croyances",
            Answer::Choices(ids(&["sensitive"])),
        ),
        (
            "data.personal",
            "Cotisations, dons, paiements ; noms",
            Answer::Choices(ids(&["contact", "payments"])),
        ),
        (
            "data.personal",
            "3 1",
            Answer::Choices(ids(&["contact", "minors"])),
        ),
        ("data.personal", "aucune", Answer::Choices(ids(&["none"]))),
        (
            "needs.wanted",
            "discuter, documenter",
            Answer::Choices(ids(&["documentation", "team-chat"])),
        ),
        ("needs.wanted", "rien", Answer::Choices(Vec::new())),
        (
            "priorities.order",
            "3, 1",
            Answer::Ranking(ids(&["single-account", "money"])),
        ),
        (
            "tools.present",
            "MATTERMOST, media wiki",
            Answer::Tools(ids(&["mattermost", "mediawiki"])),
        ),
        ("tools.present", "zul", Answer::Tools(ids(&["zulip"]))),
        ("tools.present", "« zul »", Answer::Tools(ids(&["zul"]))),
        ("tools.present", "aucun", Answer::Tools(Vec::new())),
    ] {
        assert_eq!(typed(question, given), Ok(expected), "{question}: {given}");
    }
}

#[test]
fn what_is_not_understood_is_said_with_the_rule() {
    for (question, given, part) in [
        ("association.paid-staff", "peut-être", "oui ou par non"),
        ("association.name", "  ", "Rien"),
        ("association.name", &"a".repeat(301), "301"),
        ("accounts.count", "-3", "nombre entier"),
        ("accounts.count", "12,5", "nombre entier"),
        ("accounts.count", "0", "entre 1 et"),
        ("accounts.count", "99999999999999999999999", "nombre entier"),
        ("money.per-year", "-5 €", "au-dessous de zéro"),
        ("money.per-year", "gratuit", "montant"),
        ("association.deadline", "demain", "date"),
        ("association.deadline", "31/02/2027", "n’existe pas"),
        ("association.status", "7", "de 1 à 6"),
        ("association.status", "0", "de 1 à 6"),
        ("association.status", "association", "plusieurs réponses"),
        ("association.status", "1, 2", "Une seule"),
        ("data.personal", "1, 5", "ne va avec aucune autre"),
        (
            "data.personal",
            "1, x",
            "« x »".replace(' ', "\u{a0}").as_str(),
        ),
        ("priorities.order", "1, 1", "deux fois"),
        ("tools.present", &"b".repeat(81), "nom d’un outil"),
        ("no.such", "1", "n’existe pas"),
    ] {
        let said = typed(question, given).unwrap_err();
        assert!(said.contains(part), "{question}: {given}: {said}");
    }
}

#[test]
fn tools_that_the_base_does_not_know_keep_their_name() {
    let mut dossier = Dossier::new(&QUESTIONNAIRE);
    let list = once("tools.present");
    set(
        &QUESTIONNAIRE,
        &BASE,
        &mut dossier,
        &list,
        Answer::Tools(ids(&["Étagère & Cie", "Zulip", "zulip"])),
    );
    assert_eq!(
        dossier.answers[&list],
        Answer::Tools(ids(&["etagere-cie", "zulip"]))
    );
    let course = Course::new(&QUESTIONNAIRE, &BASE, &dossier);
    let texts = Texts::new(Lang::Fr);
    assert_eq!(
        describe(&course, &list, &dossier.answers[&list], &texts),
        "Étagère & Cie\u{a0}; Zulip"
    );
    let need = QuestionRef::of("tools.need", "etagere-cie");
    assert_eq!(
        course.instance_label(&need, Lang::Fr).as_deref(),
        Some("Étagère & Cie")
    );
    assert!(course.applies(&need));
    assert!(
        !course.applies(&QuestionRef::of("tools.edition", "etagere-cie")),
        "nobody knows its editions"
    );
    assert!(course.applies(&QuestionRef::of("tools.edition", "zulip")));
    let bad = answer(
        &QUESTIONNAIRE,
        &BASE,
        &mut dossier,
        &list,
        Answer::Tools(ids(&["…"])),
    );
    assert!(bad.is_err());
    set(
        &QUESTIONNAIRE,
        &BASE,
        &mut dossier,
        &list,
        Answer::Tools(ids(&["zulip"])),
    );
    assert!(dossier.tool_names.is_empty());
    assert_eq!(slug("Œuvre n° 3 – l'Été"), "oeuvre-n-3-l-ete");
    assert_eq!(tools_like(&BASE, "M").len(), 2);
    assert_eq!(tools_like(&BASE, "").len(), 0);
}

#[test]
fn conditions_hide_and_show_and_nothing_hidden_counts() {
    let mut dossier = Dossier::new(&QUESTIONNAIRE);
    let (single, second) = (once("accounts.single"), once("accounts.no-second-login"));
    let asked = |dossier: &Dossier| {
        Course::new(&QUESTIONNAIRE, &BASE, dossier)
            .position(&once("accounts.no-second-login"))
            .is_some()
    };
    assert!(!asked(&dossier));
    assert!(
        answer(&QUESTIONNAIRE, &BASE, &mut dossier, &second, choice("must")).is_err(),
        "it is not asked"
    );
    set(
        &QUESTIONNAIRE,
        &BASE,
        &mut dossier,
        &single,
        choice("wanted"),
    );
    set(&QUESTIONNAIRE, &BASE, &mut dossier, &second, choice("must"));
    assert!(asked(&dossier));
    let marked = answer(
        &QUESTIONNAIRE,
        &BASE,
        &mut dossier,
        &single,
        Answer::Unknown,
    )
    .unwrap();
    assert_eq!(
        marked.into_iter().collect::<Vec<_>>(),
        std::slice::from_ref(&second)
    );
    assert!(!asked(&dossier));
    let course = Course::new(&QUESTIONNAIRE, &BASE, &dossier);
    assert_eq!(course.answer(&second), None, "kept, and does not count");
    assert_eq!(dossier.answers[&second], choice("must"));
    set(&QUESTIONNAIRE, &BASE, &mut dossier, &single, choice("must"));
    let state = |dossier: &Dossier| {
        Course::new(&QUESTIONNAIRE, &BASE, dossier)
            .step(&second)
            .unwrap()
            .state
    };
    assert_eq!(state(&dossier), State::ToReview);
    confirm(&mut dossier, &second);
    assert_eq!(state(&dossier), State::Answered);
    assert!(!forget(&QUESTIONNAIRE, &BASE, &mut dossier, &single).is_empty());
    assert!(!asked(&dossier));
}

#[test]
fn needs_that_go_take_nothing_with_them() {
    let mut dossier = Dossier::new(&QUESTIONNAIRE);
    let wanted = once("needs.wanted");
    let chat = QuestionRef::of("needs.kind", "team-chat");
    let documentation = QuestionRef::of("needs.kind", "documentation");
    set(
        &QUESTIONNAIRE,
        &BASE,
        &mut dossier,
        &wanted,
        Answer::Choices(ids(&["team-chat", "documentation"])),
    );
    for reference in [&chat, &documentation] {
        set(
            &QUESTIONNAIRE,
            &BASE,
            &mut dossier,
            reference,
            choice("gap"),
        );
    }
    let marked = answer(
        &QUESTIONNAIRE,
        &BASE,
        &mut dossier,
        &wanted,
        Answer::Choices(ids(&["documentation"])),
    )
    .unwrap();
    assert_eq!(
        marked.into_iter().collect::<Vec<_>>(),
        std::slice::from_ref(&chat)
    );
    assert_eq!(dossier.answers[&chat], choice("gap"));
    let course = Course::new(&QUESTIONNAIRE, &BASE, &dossier);
    assert_eq!(
        course.step(&documentation).unwrap().state,
        State::Answered,
        "its need is still there"
    );
    assert_eq!(
        course.next(&chat).map(|step| step.question.id.as_str()),
        Some("needs.importance")
    );
    assert!(
        course.previous(&chat).is_some(),
        "a question that is gone still has neighbours"
    );
}

#[test]
fn tools_are_asked_one_by_one() {
    let mut dossier = Dossier::new(&QUESTIONNAIRE);
    set(
        &QUESTIONNAIRE,
        &BASE,
        &mut dossier,
        &once("tools.present"),
        Answer::Tools(ids(&["zulip", "mattermost"])),
    );
    let course = Course::new(&QUESTIONNAIRE, &BASE, &dossier);
    let instances: Vec<_> = course
        .steps()
        .iter()
        .filter_map(|step| step.reference.instance.clone())
        .collect();
    assert_eq!(instances.len(), 14);
    assert!(
        instances[..7].iter().all(|id| id == "zulip")
            && instances[7..].iter().all(|id| id == "mattermost")
    );
}

#[test]
fn conditions_and_rules_in_words() {
    let texts = Texts::new(Lang::Fr);
    let question = |id: &str| QUESTIONNAIRE.question(id).unwrap();
    let words = |id: &str| conditions::words(&QUESTIONNAIRE, question(id), &texts);
    assert_eq!(words("accounts.single"), None);
    let said = words("accounts.no-second-login").unwrap();
    let plain = |said: &str| said.replace(['\u{a0}', '\u{202f}'], " ");
    assert_eq!(
        plain(&said),
        "Posée si la réponse à « Voulez-vous un seul compte par personne pour tous les outils ? » est « Oui, c’est une condition » ou « Oui, si c’est possible »."
    );
    assert_eq!(
        plain(&words("tools.edition").unwrap()),
        "Posée pour chaque réponse à « Quels outils utilisez-vous déjà ? »."
    );
    let rules: Vec<String> = QUESTIONNAIRE
        .questions()
        .map(|question| rule(question, Currency::EUR, &texts))
        .collect();
    assert!(
        rules
            .iter()
            .all(|rule| !rule.contains('‹') && !rule.contains("{$"))
    );
}
