//! Sheets that go out empty and come back filled in.

use jiff::civil::{Date, date};
use proptest::prelude::*;
use trousse::assessment::Case;
use trousse::document::model::words;
use trousse::document::sheets::{Column, Sheet, finalists, grid, trial, trials};
use trousse::document::{Words, build};
use trousse::dossier::model::{Dossier, Outcome, Reply, Version};
use trousse::dossier::{DossierFile, read as read_dossier};
use trousse::export::sheet::{csv, ods};
use trousse::import::{Cells, answers, lessons, read};
use trousse::text::{Lang, Texts};

use super::fixture::{BASE, EXAMPLES, PLANS, QUESTIONNAIRE, ping_2022, texts};

const DAY: Date = date(2026, 11, 28);

fn both(sheet: &Sheet) -> [Cells; 2] {
    [csv(sheet), ods(sheet)].map(|bytes| read(&bytes.unwrap()).unwrap())
}

fn filled(sheet: &Sheet, column: &str, words: impl Fn(usize) -> String) -> Sheet {
    let mut sheet = sheet.clone();
    let at = sheet
        .columns
        .iter()
        .position(|one| one.id == column)
        .unwrap();
    for (place, row) in sheet.rows.iter_mut().enumerate() {
        row[at] = words(place);
    }
    sheet
}

fn errors(case: &Case<'_>, sheet: &Sheet) -> Vec<String> {
    let cells = read(&csv(sheet).unwrap()).unwrap();
    let flaws = answers(case, &cells, "Coop", DAY).unwrap_err();
    let texts = Texts::new(Lang::Fr);
    flaws
        .iter()
        .map(|flaw| {
            flaw.say("grille.csv", &texts)
                .replace(['\u{a0}', '\u{202f}'], " ")
        })
        .collect()
}

#[test]
fn a_grid_filled_in_comes_back_whole_in_either_format_and_language() {
    let case = ping_2022().case();
    for lang in [Lang::Fr, Lang::En] {
        let words = Words::new(case, &Texts::new(lang));
        let sheet = filled(&grid(case, &Texts::new(lang)), "answer", |at| {
            match at % 5 {
                4 => String::new(),
                at => words.reply(Reply::ALL[at]).to_uppercase(),
            }
        });
        let sheet = filled(&sheet, "comment", |at| format!("=Voir\n« l'annexe » {at}"));
        let sheet = filled(&sheet, "price", |at| {
            if at == 0 {
                "1 200,50".into()
            } else {
                String::new()
            }
        });
        for cells in both(&sheet) {
            let received = answers(case, &cells, "Coop", DAY).unwrap();
            let answered = (0..case.requirements.len()).filter(|at| at % 5 != 4);
            assert_eq!(received.len(), answered.clone().count());
            for (at, one) in answered.zip(&received) {
                assert_eq!(one.requirement, case.requirements[at].key());
                assert_eq!(one.answer, Reply::ALL[at % 5]);
                assert!(one.comment.starts_with("=Voir"), "{}", one.comment);
                assert_eq!((one.provider.as_str(), one.date), ("Coop", DAY));
            }
            assert_eq!(received[0].price.unwrap().to_string(), "1200.50 EUR");
        }
    }
}

#[test]
fn the_same_sheet_is_the_same_bytes() {
    let case = ping_2022().case();
    let make = || grid(case, &Texts::new(Lang::Fr));
    assert_eq!(csv(&make()).unwrap(), csv(&make()).unwrap());
    assert_eq!(ods(&make()).unwrap(), ods(&make()).unwrap());
    let bytes = ods(&make()).unwrap();
    assert_eq!(&bytes[30..38], b"mimetype");
}

#[test]
fn no_cell_is_taken_for_a_formula() {
    let evil = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "'=x", "plain"];
    let sheet = Sheet {
        name: "x".to_owned(),
        columns: vec![Column {
            id: "a",
            title: "=A".to_owned(),
            width: 10,
            choices: Vec::new(),
        }],
        rows: evil.iter().map(|cell| vec![(*cell).to_owned()]).collect(),
    };
    let text = String::from_utf8(csv(&sheet).unwrap()).unwrap();
    for line in text.trim_start_matches('\u{feff}').lines() {
        assert!(
            !line
                .trim_start_matches('"')
                .starts_with(['=', '+', '-', '@', '\t']),
            "{line}"
        );
    }
    for cells in both(&sheet) {
        let back: Vec<&str> = cells.rows[1..]
            .iter()
            .map(|(_, row)| row[0].as_str())
            .collect();
        let sent: Vec<&str> = evil.iter().map(|cell| cell.trim()).collect();
        assert_eq!(back, sent);
    }
}

#[test]
fn csv_of_other_hands_is_read() {
    let wanted = vec![
        (1, vec!["a".to_owned(), "b\nc".to_owned()]),
        (2, vec!["d, e".to_owned(), String::new()]),
    ];
    for text in [
        "\u{feff}a;\"b\nc\"\r\n\"d, e\";\r\n",
        "a,\"b\nc\"\n\"d, e\",\n",
        "a\t\"b\nc\"\nd, e\t\n",
    ] {
        assert_eq!(read(text.as_bytes()).unwrap().rows, wanted, "{text:?}");
    }
}

#[test]
fn wrong_grids_are_told_with_row_and_column() {
    let case = ping_2022().case();
    let texts = Texts::new(Lang::Fr);
    let sheet = filled(&grid(case, &texts), "answer", |at| {
        if at == 2 {
            "peut-être".into()
        } else {
            "oui".into()
        }
    });
    let said = errors(case, &sheet);
    assert_eq!(said.len(), 1);
    assert!(
        said[0].starts_with("grille.csv, ligne 4, colonne « Réponse » : « peut-être » n’est pas l’un des choix : oui, en partie"),
        "{}",
        said[0]
    );
    let mut twice = sheet.clone();
    twice.rows[2] = twice.rows[1].clone();
    twice.rows[3][0] = "EX-99".to_owned();
    twice.rows[4][1] = "Une autre exigence.".to_owned();
    twice.rows[5][8] = "cher".to_owned();
    let said = errors(case, &twice);
    for (line, part) in [
        ("ligne 4", "deux fois"),
        ("ligne 5", "EX-99"),
        ("ligne 6", "a changé"),
        ("ligne 7", "« cher » n’est pas un montant"),
    ] {
        assert!(
            said.iter()
                .any(|one| one.contains(line) && one.contains(part)),
            "{line}: {said:?}"
        );
    }
    assert!(errors(case, &grid(case, &texts))[0].contains("aucune réponse"));
    let other = read(b"a;b\n1;2\n").unwrap();
    let flaws = answers(case, &other, "x", DAY).unwrap_err();
    assert!(flaws[0].say("x.csv", &texts).contains("ligne de titres"));
}

#[test]
fn files_that_are_no_sheets_are_refused() {
    for bytes in [b"PK\x03\x04 nothing".as_slice(), b"\xff\xfe\0a", b"a\0b"] {
        assert!(read(bytes).is_err(), "{bytes:?}");
    }
    assert!(read(&vec![b'a'; 5 << 20]).is_err());
    assert_eq!(read(b"").unwrap(), Cells::default());
}

fn answered(reply: impl Fn(usize) -> Option<Reply>, provider: &str) -> Dossier {
    let case = ping_2022().case();
    let words = Words::new(case, &Texts::new(Lang::Fr));
    let sheet = filled(&grid(case, &Texts::new(Lang::Fr)), "answer", |at| {
        reply(at).map_or_else(String::new, |one| words.reply(one))
    });
    let cells = read(&csv(&sheet).unwrap()).unwrap();
    let mut dossier = ping_2022().dossier.clone();
    dossier.testimonies = answers(case, &cells, provider, DAY).unwrap();
    dossier
}

#[test]
fn offers_are_compared_by_the_published_weights() {
    let offer = |reply: &dyn Fn(usize) -> Option<Reply>| {
        let dossier = answered(reply, "Coop");
        let case = Case::new(&BASE, &QUESTIONNAIRE, &dossier, None);
        case.offers().remove(0)
    };
    let all = offer(&|_| Some(Reply::Yes));
    assert_eq!((all.low, all.high, all.ruled_out_by.len()), (100, 100, 0));
    let none = offer(&|_| Some(Reply::No));
    assert_eq!((none.low, none.high), (0, 0));
    let imperative = ping_2022()
        .case()
        .requirements
        .iter()
        .filter(|one| one.is_imperative());
    assert_eq!(none.ruled_out_by.len(), imperative.count());
    let half = offer(&|_| Some(Reply::Partly));
    assert_eq!((half.low, half.high), (50, 50));
    assert_eq!(
        half.reservations.len(),
        ping_2022().case().requirements.len()
    );
    let open = offer(&|at| (at == 0).then_some(Reply::Yes));
    assert!(open.low < open.high && open.high == 100);
}

/// With `UPDATE_SCHEMA=1`, writes the schema anew.
#[test]
fn offers_as_json_keep_their_committed_schema() {
    let path = super::fixture::root().join("docs/schema/answers.json");
    let schemas = trousse::export::json::schemas();
    let (_, schema) = schemas
        .into_iter()
        .find(|(name, _)| *name == "answers.json")
        .unwrap();
    let fresh = format!("{schema:#}\n");
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::write(&path, &fresh).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(
        committed, fresh,
        "run UPDATE_SCHEMA=1 cargo test --test document"
    );
    let dossier = answered(|at| (at % 2 == 0).then_some(Reply::Yes), "Coop");
    let case = Case::new(&BASE, &QUESTIONNAIRE, &dossier, None);
    let output = trousse::export::json::offers(&case, &case.offers());
    let written = serde_json::to_value(&output).unwrap();
    assert!(jsonschema::is_valid(&schema, &written), "{written:#}");
}

#[test]
fn the_internal_file_shows_offers_and_lessons() {
    let mut dossier = answered(
        |at| Some(if at == 3 { Reply::No } else { Reply::Yes }),
        "Coop de l'Ouest",
    );
    let case = ping_2022().case();
    let results = &ping_2022().results;
    let sheet = trial(case, results, &Texts::new(Lang::Fr));
    assert!(!sheet.rows.is_empty());
    let sheet = filled(&sheet, "outcome", |at| {
        if at == 0 {
            "Réussi avec de l'aide".into()
        } else {
            String::new()
        }
    });
    let sheet = filled(&sheet, "lesson", |_| "Le bouton est caché.".into());
    for cells in both(&sheet) {
        let learnt = lessons(case, results, &cells, DAY).unwrap();
        assert_eq!(learnt.len(), 1);
        assert_eq!((learnt[0].outcome, learnt[0].date), (Outcome::Helped, DAY));
        dossier.lessons = learnt;
    }
    dossier.versions.push(Version {
        number: "1.0".to_owned(),
        date: DAY,
        what: "Première version envoyée.".to_owned(),
    });
    let case = Case::new(&BASE, &QUESTIONNAIRE, &dossier, None);
    let document = build(&case, results, &PLANS["internal"], &Texts::new(Lang::Fr));
    let said: Vec<String> = texts(&document.blocks).into_iter().map(words).collect();
    let said = said.join("\n");
    for wanted in [
        "Coop de l’Ouest",
        "Le bouton est caché.",
        "Première version envoyée.",
    ] {
        assert!(said.contains(wanted), "{wanted}");
    }
    assert!(
        document
            .meta
            .cover
            .iter()
            .any(|(_, value)| value.starts_with("1.0"))
    );
    let outgoing = build(
        &case,
        results,
        &PLANS["specification"],
        &Texts::new(Lang::Fr),
    );
    let said: Vec<String> = texts(&outgoing.blocks).into_iter().map(words).collect();
    assert!(!said.join("\n").contains("Coop de l’Ouest"));
}

#[test]
fn every_finalist_has_three_to_five_scenarios() {
    for example in EXAMPLES.iter() {
        let case = example.case();
        let found = finalists(case, &example.results);
        assert!(!found.is_empty() && found.len() <= 6, "{}", example.name);
        for lang in [Lang::Fr, Lang::En] {
            let words = Words::new(case, &Texts::new(lang));
            for finalist in &found {
                let scenarios = trials(&words, finalist);
                assert!((3..=5).contains(&scenarios.len()), "{}", finalist.tool);
                for one in scenarios {
                    let told = [&one.action, &one.who, &one.device, &one.success];
                    assert!(
                        told.iter()
                            .all(|text| !text.is_empty() && !text.contains('‹'))
                    );
                }
            }
        }
    }
}

#[test]
fn records_are_kept_in_the_dossier_with_what_others_wrote_beside_them() {
    let mut dossier = answered(|at| (at < 3).then_some(Reply::Partly), "Coop");
    dossier.testimonies[0].price = Some("120 EUR".parse().unwrap());
    dossier.testimonies[1].comment = "Sur deux lignes\net demie".to_owned();
    let text = DossierFile::of(dossier.clone()).write(&QUESTIONNAIRE);
    let loaded = read_dossier("d.toml", text.as_bytes(), &QUESTIONNAIRE);
    assert_eq!(loaded.diagnostics, []);
    assert_eq!(
        loaded.file.as_ref().unwrap().dossier.testimonies,
        dossier.testimonies
    );
    assert_eq!(loaded.file.unwrap().write(&QUESTIONNAIRE), text);

    let more = format!(
        "{text}\n[[version]]\nnumber = \"1\"\ndate = 2026-11-28\nby = \"Jo\" # la présidente\n\n[[version]]\nnumber = \"2\"\n"
    );
    let loaded = read_dossier("d.toml", more.as_bytes(), &QUESTIONNAIRE);
    let codes: Vec<String> = loaded.diagnostics.iter().map(|one| one.code.id()).collect();
    assert_eq!(codes, ["DO012"]);
    let file = loaded.file.unwrap();
    assert_eq!(file.dossier.versions.len(), 1);
    let written = file.write(&QUESTIONNAIRE);
    assert!(written.contains("by = \"Jo\" # la présidente") && written.contains("number = \"2\""));
    let again = read_dossier("d.toml", written.as_bytes(), &QUESTIONNAIRE)
        .file
        .unwrap();
    assert_eq!(again.write(&QUESTIONNAIRE), written);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn nothing_that_people_send_panics(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
        let _ = read(&[b"PK\x03\x04".as_slice(), &bytes].concat());
    }

    #[test]
    fn cells_come_back_as_they_went(cells in proptest::collection::vec("[a-z=+@'é;\",\\-]{1,8}", 1..20)) {
        let sheet = Sheet {
            name: "s".to_owned(),
            columns: vec![Column { id: "a", title: "A;\"".to_owned(), width: 20, choices: Vec::new() }],
            rows: cells.iter().map(|cell| vec![cell.clone()]).collect(),
        };
        for back in both(&sheet) {
            let back: Vec<&String> = back.rows[1..].iter().map(|(_, row)| &row[0]).collect();
            prop_assert_eq!(back, cells.iter().collect::<Vec<_>>());
        }
    }
}
