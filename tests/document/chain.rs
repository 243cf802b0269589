//! The chain from answer to effect: each arrow is a link, both ways.

use std::collections::BTreeSet;

use trousse::document::model::{Block, Document, Inline, Row, Target};
use trousse::questionnaire::model::RequirementTest;
use trousse::text::Lang;

use super::fixture::{EXAMPLES, PLANS, document, flat};

fn rows(document: &Document) -> Vec<&Row> {
    let tables = flat(&document.blocks)
        .into_iter()
        .filter_map(|one| match one {
            Block::Table(table) => Some(table),
            _ => None,
        });
    tables.flat_map(|table| &table.rows).collect()
}

fn links(row: &Row) -> BTreeSet<&str> {
    let runs = row.cells.iter().flatten();
    let inside = runs.filter_map(|run| match run {
        Inline::Link {
            target: Target::Inside(id),
            ..
        } => Some(id.as_str()),
        _ => None,
    });
    inside.collect()
}

/// The links of the row of that id.
fn from<'d>(rows: &[&'d Row], id: &str) -> BTreeSet<&'d str> {
    let row = rows.iter().find(|row| row.id == id);
    links(row.unwrap_or_else(|| panic!("no row {id}")))
}

#[test]
fn every_arrow_of_the_chain_is_a_link_both_ways() {
    for example in EXAMPLES.iter() {
        for plan in PLANS.keys() {
            let document = document(example, plan, Lang::Fr);
            let rows = rows(&document);
            for requirement in &example.case().requirements {
                let id = requirement.id.to_lowercase();
                let trace = format!("trace-{id}");
                // requirement ↔ its chain
                assert!(from(&rows, &id).contains(trace.as_str()), "{plan} {id}");
                assert!(from(&rows, &trace).contains(id.as_str()), "{plan} {id}");
                // answer ↔ requirement, answer ↔ chain
                let answer = from(&rows, &id)
                    .into_iter()
                    .find(|target| target.starts_with("answer-"))
                    .unwrap_or_else(|| panic!("{plan} {id} has no answer"));
                assert!(from(&rows, answer).contains(id.as_str()), "{plan} {id}");
                assert!(from(&rows, &trace).contains(answer), "{plan} {id}");
            }
        }
    }
}

#[test]
fn every_fact_of_a_chain_leads_back_to_it_and_every_effect_to_its_requirement() {
    for example in EXAMPLES.iter() {
        let document = document(example, "internal", Lang::Fr);
        let rows = rows(&document);
        let (mut facts, mut effects) = (0, 0);
        for requirement in &example.case().requirements {
            if matches!(requirement.template.test, RequirementTest::AskProvider) {
                continue;
            }
            let trace = format!("trace-{}", requirement.id.to_lowercase());
            for target in from(&rows, &trace) {
                if target.starts_with("fact-") {
                    facts += 1;
                    assert!(
                        from(&rows, target).contains(trace.as_str()),
                        "{trace} {target}"
                    );
                }
                if target.starts_with("choice-") {
                    effects += 1;
                }
            }
        }
        assert!(facts > 10 && effects > 10, "{}", example.name);
        let held: Vec<&&Row> = rows
            .iter()
            .filter(|row| row.id.starts_with("choice-"))
            .collect();
        assert_eq!(held.len(), example.case().profile.needs.len());
        for row in held {
            for target in links(row)
                .into_iter()
                .filter(|one| one.starts_with("trace-"))
            {
                assert!(from(&rows, target).contains(row.id.as_str()), "{target}");
            }
        }
    }
}

#[test]
fn every_fact_says_where_it_is_quoted() {
    for example in EXAMPLES.iter() {
        let document = document(example, "internal", Lang::Fr);
        let facts = rows(&document);
        let facts = facts.iter().filter(|row| row.id.starts_with("fact-"));
        for row in facts {
            assert!(!row.cells.last().unwrap().is_empty(), "{}", row.id);
        }
    }
}
