//! The questionnaire that comes with the program is whole, and a broken one is told flaw by flaw.

#![allow(clippy::unwrap_used, reason = "what is missing fails its test")]

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

/// A question at the end of the last part.
const QUESTION: &str = r#"
[[section.question]]
id = "x.new"
text = { fr = "Quoi ?", en = "What?" }
why = { fr = "Parce que.", en = "Because." }
"#;
const FACT: &str = "[[section.question.gives]]\neffect = \"fact\"\n";

/// The flaws of the questionnaire with one more question that has this tail.
fn with_question(tail: &str) -> Vec<String> {
    told(&appended("association.toml", &format!("{QUESTION}{tail}")))
}

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

#[test]
fn a_question_that_is_right_has_no_flaw() {
    assert_eq!(
        with_question(&format!("[section.question.yes-no]\n{FACT}")),
        Vec::<String>::new()
    );
}

#[test]
fn each_flaw_has_its_code_and_what_was_meant() {
    let yes_no = format!("[section.question.yes-no]\n{FACT}");
    let choice = |options: &str| format!("[section.question.choice]\n{options}\n{FACT}");
    let option = |id: &str, more: &str| {
        format!(
            "[[section.question.choice.option]]\nid = \"{id}\"\nlabel = {{ fr = \"A\", en = \"A\" }}\n{more}\n"
        )
    };
    let ask_if = |what: &str| format!("[[section.question.ask-if]]\n{what}\n{yes_no}");
    let gives = |kind: &str, what: &str| {
        format!("[section.question.{kind}]\n[[section.question.gives]]\n{what}\n")
    };
    let cases = [
        (
            ask_if("question = \"acounts.count\"\nat-least = 3"),
            "QU001",
            "[accounts.count?]",
        ),
        (
            ask_if("question = \"accounts.single\"\nany-of = [\"mist\"]"),
            "QU002",
            "[must?]",
        ),
        (
            ask_if("question = \"x.new\"\nany-of = [\"yes\"]"),
            "QU003",
            "x.new → x.new",
        ),
        (
            ask_if(
                "question = \"accounts.single\"\nany-of = [\"must\"]\n[[section.question.ask-if]]\nquestion = \"accounts.single\"\nany-of = [\"wanted\"]",
            ),
            "QU004",
            "x.new",
        ),
        (
            ask_if("question = \"accounts.count\"\nat-least = 20000000"),
            "QU004",
            "x.new",
        ),
        ("[section.question.yes-no]\n".to_owned(), "QU005", "x.new"),
        (
            gives(
                "yes-no",
                "effect = \"requirement\"\nrequirement = \"gests\"",
            ),
            "QU006",
            "[guests?]",
        ),
        (choice(&option("a", "exclusive = true")), "QU007", ""),
        (
            ask_if("question = \"accounts.single\"\nat-least = 3"),
            "QU008",
            "number",
        ),
        (
            gives("money", "effect = \"fact\"\nwhen = [\"a\"]"),
            "QU008",
            "options",
        ),
        (ask_if("question = \"accounts.count\""), "QU009", ""),
        (
            ask_if("question = \"accounts.count\"\nanswered = true\nat-least = 3"),
            "QU009",
            "",
        ),
        (gives("yes-no", "effect = \"needs\""), "QU010", "needs"),
        (
            gives("money", "effect = \"limit\"\nlimit = \"hours-once\""),
            "QU010",
            "limit",
        ),
        (
            format!("for-each = \"accounts.count\"\n{yes_no}"),
            "QU011",
            "accounts.count",
        ),
        (choice(""), "QU012", "listed"),
        (choice("from = \"features\""), "QU012", "need or a tool"),
        (
            format!(
                "for-each = \"tools.present\"\n{}",
                choice("from = \"features\"")
            ),
            "QU012",
            "repeated",
        ),
        (
            gives("yes-no", "effect = \"quantity\""),
            "QU013",
            "quantity",
        ),
        (
            gives("yes-no", "effect = \"fact\"\nlimit = \"hours-once\""),
            "QU013",
            "limit",
        ),
        (
            format!("[section.question.number]\nmin = 5\nmax = 3\n{FACT}"),
            "QU014",
            "5",
        ),
        (
            ask_if("question = \"tools.accounts\"\nat-least = 3"),
            "QU015",
            "tools.accounts",
        ),
        (
            choice(&(option("unknown", "") + &option("b", ""))),
            "QU016",
            "unknown",
        ),
        (
            format!(
                "short = true\n{}",
                ask_if("question = \"accounts.guests\"\nany-of = [\"yes\"]")
            ),
            "QU018",
            "accounts.guests",
        ),
        (format!("[section.question.date]\n{yes_no}"), "KB013", ""),
        ("".to_owned(), "KB013", ""),
        (choice(&(option("a", "") + &option("a", ""))), "KB021", "a"),
    ];
    for (tail, code, part) in cases {
        let told = with_question(&tail);
        assert!(
            told.iter()
                .any(|flaw| flaw.contains(code) && flaw.contains(part)),
            "{code} {part}: {tail}\n{told:#?}"
        );
        let places = told
            .iter()
            .filter(|flaw| !flaw.starts_with("association.toml:") && !flaw.contains("KB"));
        assert_eq!(places.count(), 0, "{told:#?}");
    }
}

#[test]
fn flaws_of_the_other_files() {
    let stranger = "\n[[requirement]]\nid = \"alone\"\ntheme = \"data\"\nflexibility = \"F0\"\npriority = \"must\"\nstatement = { fr = \"S.\", en = \"S.\" }\ncriterion = { fr = \"C\", en = \"C\" }\nlevel = { fr = \"L\", en = \"L\" }\n[requirement.ask-provider]\n";
    let alone = told(&appended("requirements.toml", stranger));
    assert!(
        matches!(alone.as_slice(), [one] if one.contains("QU019")),
        "{alone:?}"
    );
    assert!(
        load(&appended("requirements.toml", stranger))
            .questionnaire
            .is_some(),
        "a warning stops nobody"
    );
    let order = told(&with("weights.toml", "[10, 8, 7,", "[10, 7, 8,"));
    assert!(
        matches!(order.as_slice(), [one] if one.contains("QU020")),
        "{order:?}"
    );
    let mut files = embedded();
    files.remove("scenarios.toml");
    files.insert("weigths.toml".to_owned(), Vec::new());
    let told = told(&files);
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told[0].contains("KB004")
            && told[1].contains("KB003")
            && told[1].ends_with("[weights.toml?]"),
        "{told:?}"
    );
    assert!(load(&files).questionnaire.is_none());
}

#[test]
fn every_flaw_of_a_file_is_told_at_once_in_both_languages() {
    let mut text = QUESTION.replace("text = ", "txet = ");
    text.push_str("[section.question.number]\nmax = \"three\"\n");
    text.push_str("[[section.question.ask-if]]\nquestion = \"nobody\"\nanswered = true\n");
    let files = appended("association.toml", &text);
    let found = flaws(&files);
    assert!(found.len() >= 4, "{:#?}", told(&files));
    let lines: Vec<usize> = found.iter().map(|flaw| flaw.place.line).collect();
    assert!(lines.is_sorted());
    for flaw in found {
        let (fr, en) = (Texts::new(Lang::Fr), Texts::new(Lang::En));
        for (french, english) in [
            (flaw.message(&fr), flaw.message(&en)),
            (flaw.remedy(&fr), flaw.remedy(&en)),
        ] {
            assert!(
                french != english && !french.contains('‹') && !english.contains("{$"),
                "{french} / {english}"
            );
        }
    }
}

#[test]
fn a_condition_that_looks_ahead_is_told() {
    let files = with(
        "association.toml",
        "id = \"association.deadline\"",
        "id = \"association.deadline\"\nask-if = [{ question = \"accounts.guests\", any-of = [\"yes\"] }]",
    );
    assert!(
        matches!(told(&files).as_slice(), [one] if one.contains("QU017")),
        "{:?}",
        told(&files)
    );
}

#[test]
fn bytes_that_are_no_questionnaire_are_refused_without_panic() {
    for bytes in [
        &b"\xff\xfe"[..],
        b"",
        b"[[section",
        b"section = 3",
        b"[[section]]\n[[section.question]]\n",
    ] {
        let mut files = embedded();
        files.insert("association.toml".to_owned(), bytes.to_vec());
        let loaded = load(&files);
        assert!(
            loaded.questionnaire.is_none() && !loaded.diagnostics.is_empty(),
            "{bytes:?}"
        );
    }
    assert_eq!(load(&Files::new()).diagnostics.len(), 4);
}

#[test]
fn examples_and_schemas_beside_do_not_count() {
    let mut files = embedded();
    let before = load(&files).questionnaire.unwrap().fingerprint;
    files.insert("examples/x.toml".to_owned(), b"no = 1".to_vec());
    assert_eq!(load(&files).questionnaire.unwrap().fingerprint, before);
    files.get_mut("weights.toml").unwrap().extend(b"# more\n");
    assert_ne!(load(&files).questionnaire.unwrap().fingerprint, before);
}
