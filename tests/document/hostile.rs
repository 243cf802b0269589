//! Dossiers that press where it hurts: nothing told, nothing known, texts that would be something else.

use jiff::civil::date;
use trousse::assessment::Case;
use trousse::document::model::{Block, Document, words};
use trousse::document::{Results, build};
use trousse::dossier::model::{Answer, Dossier, QuestionRef};
use trousse::export::{markdown, pdf};
use trousse::text::{Lang, Texts};

use super::fixture::{BASE, PLANS, QUESTIONNAIRE, ping_2022, texts};

fn built(dossier: &Dossier, plan: &str) -> Document {
    let case = Case::new(&BASE, &QUESTIONNAIRE, dossier, None);
    let results = Results::new(&case);
    build(&case, &results, &PLANS[plan], &Texts::new(Lang::Fr))
}

fn empty() -> Dossier {
    Dossier::new(&QUESTIONNAIRE)
}

#[test]
fn an_empty_dossier_gives_documents_that_ask_for_nothing() {
    for plan in PLANS.keys() {
        let document = built(&empty(), plan);
        let headings = document
            .blocks
            .iter()
            .filter(|one| matches!(one, Block::Heading { .. }));
        assert!(headings.count() <= 4, "{plan}");
        let said: String = texts(&document.blocks).into_iter().map(words).collect();
        assert!(!said.contains("EX-0"), "{plan}: {said}");
        assert!(!markdown(&document).is_empty());
        pdf(&document).unwrap();
    }
}

#[test]
fn what_nobody_knows_triggers_no_sentence() {
    let mut dossier = empty();
    for question in QUESTIONNAIRE
        .questions()
        .filter(|one| one.for_each.is_none())
    {
        dossier
            .answers
            .insert(QuestionRef::once(&question.id), Answer::Unknown);
    }
    let document = built(&dossier, "specification");
    let said: String = texts(&document.blocks).into_iter().map(words).collect();
    assert!(
        !said.contains("budget") && !said.contains("compte"),
        "{said}"
    );
    let internal = built(&dossier, "internal");
    let said: String = texts(&internal.blocks).into_iter().map(words).collect();
    assert!(said.contains("Je ne sais pas"), "what is open is listed");
}

#[test]
fn a_need_without_tool_nor_account_is_planned_for() {
    let mut dossier = empty();
    let needs = Answer::Choices(vec!["findability".to_owned()]);
    dossier
        .answers
        .insert(QuestionRef::once("needs.wanted"), needs);
    for plan in PLANS.keys() {
        assert!(!built(&dossier, plan).blocks.is_empty());
    }
}

#[test]
fn texts_stay_texts() {
    let mut dossier = ping_2022().dossier.clone();
    let name = "P\u{1b}[31miN\u{202e}G {association} ‹EX-01› <b>**x**</b>";
    let told = Answer::Text(name.to_owned());
    dossier
        .answers
        .insert(QuestionRef::once("association.name"), told.clone());
    dossier
        .answers
        .insert(QuestionRef::once("association.purpose"), told);
    for plan in PLANS.keys() {
        let document = built(&dossier, plan);
        assert_eq!(
            document.meta.author,
            "PiNG {association} ‹EX-01› <b>**x**</b>"
        );
        for run in texts(&document.blocks).into_iter().flatten() {
            let safe = |c: char| !c.is_control() && c != '\u{202e}';
            assert!(run.words().chars().all(safe), "{:?}", run.words());
        }
        pdf(&document).unwrap();
    }
}

#[test]
fn the_calendar_is_counted_back_from_the_deadline() {
    let mut dossier = ping_2022().dossier.clone();
    let deadline = Answer::Date(date(2023, 9, 1));
    dossier
        .answers
        .insert(QuestionRef::once("association.deadline"), deadline);
    for (plan, first) in [
        ("internal", "14\u{a0}avril 2023"),
        ("specification", "28\u{a0}avril 2023"),
    ] {
        let document = built(&dossier, plan);
        let calendar = document.blocks.iter().find_map(|block| match block {
            Block::Table(table) if table.id.ends_with("-days") => Some(table),
            _ => None,
        });
        let days: Vec<String> = calendar
            .unwrap()
            .rows
            .iter()
            .map(|row| words(&row.cells[0]))
            .collect();
        assert_eq!(days.first().unwrap(), first, "{plan}");
        assert_eq!(days.last().unwrap(), "1er\u{a0}septembre 2023", "{plan}");
    }
}

#[test]
fn a_tool_that_the_base_does_not_know_keeps_its_typed_name() {
    let mut dossier = ping_2022().dossier.clone();
    let tools = Answer::Tools(vec!["carnet-a-spirale".to_owned()]);
    dossier
        .answers
        .insert(QuestionRef::once("tools.present"), tools);
    dossier
        .tool_names
        .insert("carnet-a-spirale".to_owned(), "Carnet à spirale".to_owned());
    let document = built(&dossier, "internal");
    let said: Vec<String> = texts(&document.blocks).into_iter().map(words).collect();
    assert!(said.iter().any(|text| text == "Carnet à spirale"));
}

#[test]
fn a_near_deadline_draws_the_steps_closer_and_a_past_one_is_told() {
    let with_deadline = |day| {
        let mut dossier = ping_2022().dossier.clone();
        dossier
            .answers
            .insert(QuestionRef::once("association.deadline"), Answer::Date(day));
        built(&dossier, "specification")
    };
    let days = |document: &Document| -> Vec<String> {
        let tables = document.blocks.iter().filter_map(|block| match block {
            Block::Table(table) if table.id == "calendar-days" => Some(table),
            _ => None,
        });
        tables
            .flat_map(|table| &table.rows)
            .map(|row| words(&row.cells[0]))
            .collect()
    };
    let near = with_deadline(date(2023, 1, 20));
    let told = days(&near);
    assert_eq!(told.first().unwrap(), "1er\u{a0}décembre 2022");
    assert_eq!(told.last().unwrap(), "20\u{a0}janvier 2023");
    let said: String = texts(&near.blocks).into_iter().map(words).collect();
    assert!(said.contains("Il reste 50 jours"), "{said}");

    let past = with_deadline(date(2022, 11, 1));
    assert!(days(&past).is_empty());
    let said: String = texts(&past.blocks).into_iter().map(words).collect();
    assert!(said.contains("est passée"), "{said}");
}

#[test]
fn notes_and_requirements_follow_an_answer_as_sentences() {
    let document = built(ping_2022().dossier, "internal");
    let said: Vec<String> = texts(&document.blocks).into_iter().map(words).collect();
    assert!(said.iter().all(|one| !one.contains("..")));
    assert!(said.iter().any(|one| one.contains(". (Hypothèse")));
}
