//! Dossiers as files: canonical, whole, and every flaw told at its place.

#![allow(clippy::unwrap_used, reason = "what is missing fails its test")]

use trousse::dossier::migration::migration;
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

#[test]
fn every_flaw_has_its_place_and_the_answer_stays_in_the_file() {
    let text = format!(
        r#"{HEAD}as-of = "hier"
colour = "blue"

[answers]
"accounts.count" = "beaucoup"
"association.status" = "declarred"
"association.paid-staff" = "oui"
"money.per-year" = 500
"data.personal" = ["contact", "none"]
"needs.kind" = "gap"
"association.old-question" = 3
accounts.single = "must"
"association.name" = "PiNG"

[[tool]]
software = "mediawiki"
fate = "kept"
colour = "blue"

[[tool]]
software = "mediawiki"

[[tool]]
need = "documentation"
"#
    );
    assert_eq!(
        told(&text),
        [
            "4:1 DO010",
            "5:1 DO009",
            "8:20 DO003",
            "9:24 DO003 declared",
            "10:28 DO003",
            "11:20 DO003",
            "12:19 DO003",
            "13:16 DO003",
            "14:1 DO005",
            "15:1 DO004 \"accounts.single\"",
            "20:8 DO003 keep",
            "21:1 DO009",
            "23:1 DO008",
            "26:1 DO008",
        ]
    );
    let file = file(&text);
    assert_eq!(file.dossier.answers.len(), 2, "{:?}", file.dossier.answers);
    let written = file.write(&questionnaire());
    for kept in [
        "as-of = \"hier\"",
        "colour = \"blue\"",
        "\"accounts.count\" = \"beaucoup\"",
        "\"association.status\" = \"declarred\"",
        "\"money.per-year\" = 500",
        "\"data.personal\" = [\"contact\", \"none\"]",
        "\"needs.kind\" = \"gap\"",
        "\"association.old-question\" = 3",
        "accounts.single = \"must\"",
        "fate = \"kept\"",
        "need = \"documentation\"",
    ] {
        assert!(written.contains(kept), "{kept} is gone:\n{written}");
    }
    assert_eq!(told(&written).len(), 14, "still told:\n{written}");
}

#[test]
fn comments_stay_with_their_keys_and_strangers_stay() {
    let text = r#"# Notre dossier
questionnaire = "association"   # lequel
schema = 1
questionnaire-version = 1
mine = { a = 1 }

[later]
x = 1
[later.deep]
y = [
  1, # un
]

[answers] # ce que nous avons dit
# demandé à la trésorière

"money.per-year" = "500 EUR" # par an
'accounts.count' = 3_20
"needs.wanted" = [
  "team-chat", # surtout
  "documentation",
]

# le chat
[[tool]]
edition = "team"
software = "mattermost"
mine = true
"#;
    let first = file(text);
    let written = first.write(&questionnaire());
    insta::assert_snapshot!(written);
    assert_eq!(file(&written).write(&questionnaire()), written);
    assert_eq!(file(&written).dossier.answers, first.dossier.answers);
}

#[test]
fn the_same_answers_give_the_same_bytes_whoever_typed_them() {
    let tidy = format!(
        "{HEAD}\n[answers]\n\"association.name\" = \"PiNG\"\n\"accounts.count\" = 320\n\"hosting.ways\" = [\"self-hosted\", \"hosted\"]\n"
    );
    let untidy = "questionnaire-version=1\n\n\nquestionnaire='association'\n[answers]\n'hosting.ways'=['hosted',\n'self-hosted']\n'accounts.count' = 0x140\n\n\n\"association.name\" = '''PiNG'''\n";
    assert_eq!(file(untidy).write(&questionnaire()), tidy);
    assert_eq!(file(&tidy).write(&questionnaire()), tidy);
}

#[test]
fn what_is_no_dossier_is_refused_clearly() {
    let refused = |bytes: &[u8]| {
        let loaded = read("d.toml", bytes, &questionnaire());
        assert!(loaded.file.is_none());
        loaded.diagnostics[0].code.id()
    };
    assert_eq!(refused(b"schema = 1\n\xff"), "DO011");
    assert_eq!(refused(b"schema = \n"), "DO011");
    let huge = format!(
        "{HEAD}[answers]\n\"association.name\" = \"{}\"\n",
        "a".repeat(10_000_000)
    );
    assert_eq!(refused(huge.as_bytes()), "DO001");
    let long = format!(
        "{HEAD}[answers]\n\"association.name\" = \"{}\"\n",
        "a".repeat(1000)
    );
    assert_eq!(told(&long), ["5:22 DO003"]);
    assert!(file(&long).dossier.answers.is_empty());
    assert!(
        file(&long)
            .write(&questionnaire())
            .contains(&"a".repeat(1000))
    );
}

#[test]
fn hidden_signs_do_not_reach_the_screen() {
    let text = format!(
        "{HEAD}[answers]\n\"association.name\" = \"Pi\\u001b[31mNG\\u202e\"\n[[tool]]\nname = \"Notre\\u0007 outil\"\n"
    );
    let dossier = file(&text).dossier;
    assert_eq!(
        dossier.answers[&QuestionRef::once("association.name")],
        Answer::Text("PiNG".into())
    );
    assert_eq!(dossier.tool_names["notre-outil"], "Notre outil");
}

#[test]
fn newer_and_other_dossiers_are_explained() {
    assert_eq!(
        told(&HEAD.replace("schema = 1", "schema = 2")),
        ["1:10 DO002"]
    );
    assert!(file(&HEAD.replace("schema = 1", "schema = 2")).read_only);
    assert_eq!(
        told(&HEAD.replace("version = 1", "version = 7")),
        ["3:25 DO007"]
    );
    assert!(!file(&HEAD.replace("version = 1", "version = 7")).read_only);
    assert_eq!(
        told(&HEAD.replace("\"association\"", "\"commune\"")),
        ["2:17 DO006"]
    );
}

#[test]
fn an_older_dossier_is_explained_and_continued() {
    let text = format!(
        "{HEAD}[answers]\n\"association.name\" = \"PiNG\"\n\"accounts.count\" = 320\n\"association.old\" = true\n"
    );
    let file = file(&text);
    let mut newer = questionnaire();
    assert_eq!(
        migration(&newer, &file.dossier, file.strangers(&newer)),
        None
    );
    newer.version = 3;
    for question in newer
        .sections
        .iter_mut()
        .flat_map(|section| &mut section.questions)
    {
        match question.id.as_str() {
            "accounts.guests" => question.since = 2,
            "accounts.count" => question.changed = Some(3),
            _ => {}
        }
    }
    let found = migration(&newer, &file.dossier, file.strangers(&newer)).unwrap();
    assert_eq!((found.from, found.to), (1, 3));
    assert_eq!(found.new, ["accounts.guests"]);
    assert_eq!(found.changed, ["accounts.count"]);
    assert_eq!(found.gone, ["association.old"]);
    let sentences = found.say(&newer, &Texts::new(Lang::Fr));
    assert_eq!(sentences.len(), 4);
    assert!(
        sentences[1].contains("Une question est nouvelle")
            && sentences[1].contains("personnes de passage"),
        "{sentences:?}"
    );
    let mut dossier = file.dossier.clone();
    found.apply(&mut dossier);
    assert_eq!(dossier.questionnaire_version, 3);
    assert_eq!(dossier.answers, file.dossier.answers, "nothing is lost");
    assert!(
        dossier
            .to_review
            .contains(&QuestionRef::once("accounts.count"))
    );
}

#[test]
fn the_word_unknown_is_not_a_doubt() {
    let mut dossier = trousse::dossier::model::Dossier::new(&questionnaire());
    dossier.answers.insert(
        QuestionRef::once("association.name"),
        Answer::Text("unknown".into()),
    );
    dossier
        .answers
        .insert(QuestionRef::once("association.purpose"), Answer::Unknown);
    let text = DossierFile::of(dossier.clone()).write(&questionnaire());
    assert_eq!(file(&text).dossier, dossier);
}

#[test]
fn tools_may_be_written_inline_and_answers_of_tools_that_went_stay() {
    let text = format!(
        "{HEAD}tool = [{{ software = \"mattermost\", edition = \"team\" }}]\n[answers.\"tools.edition\"]\nzulip = \"standard\"\n"
    );
    let file = file(&text);
    let dossier = &file.dossier;
    assert_eq!(
        dossier.answers[&QuestionRef::once("tools.present")],
        Answer::Tools(vec!["mattermost".into()])
    );
    assert_eq!(
        dossier.answers[&QuestionRef::of("tools.edition", "zulip")],
        Answer::Choice("standard".into())
    );
    let written = file.write(&questionnaire());
    assert!(
        written.contains("[[tool]]\nsoftware = \"mattermost\"\nedition = \"team\"\n"),
        "{written}"
    );
    assert!(
        written.contains("[answers.\"tools.edition\"]\nzulip = \"standard\"\n"),
        "{written}"
    );
}

#[test]
fn what_is_said_anew_takes_the_place_of_what_could_not_be_read() {
    let text = format!(
        "{HEAD}as-of = \"hier\"\nto-review = 3\ntool = 3\n\n[answers]\n\"accounts.count\" = \"beaucoup\"\n"
    );
    let mut file = file(&text);
    assert_eq!(
        file.write(&questionnaire()).matches("= 3").count(),
        2,
        "until then it stays"
    );
    let dossier = &mut file.dossier;
    dossier.as_of = Some(jiff::civil::date(2022, 12, 1));
    dossier
        .to_review
        .insert(QuestionRef::once("accounts.count"));
    dossier
        .answers
        .insert(QuestionRef::once("accounts.count"), Answer::Number(320));
    dossier.answers.insert(
        QuestionRef::once("tools.present"),
        Answer::Tools(vec!["zulip".into()]),
    );
    let again = reading(&file.write(&questionnaire()));
    assert_eq!(again.diagnostics, []);
    assert_eq!(again.file.unwrap().dossier, file.dossier);
}
