//! Laws of every document that is built.

use std::collections::BTreeSet;

use trousse::document::model::{Block, Document, Inline, Target, words};
use trousse::questionnaire::model::Questionnaire;
use trousse::text::Lang;

use super::fixture::{BASE, EXAMPLES, PLANS, QUESTIONNAIRE, all, document, flat, texts};

fn all_words(document: &Document) -> Vec<String> {
    let mut said: Vec<String> = texts(&document.blocks).into_iter().map(words).collect();
    for block in flat(&document.blocks) {
        if let Block::Figure(figure) = block {
            said.push(figure.alternative.clone());
            said.extend(figure.drawing.words().map(str::to_owned));
        }
    }
    let meta = &document.meta;
    said.extend([
        meta.title.clone(),
        meta.subtitle.clone(),
        meta.edition.clone(),
    ]);
    said.extend(
        meta.cover
            .iter()
            .flat_map(|(label, value)| [label.clone(), value.clone()]),
    );
    said
}

#[test]
fn nothing_is_left_open() {
    for (name, document) in all() {
        for said in all_words(&document) {
            assert!(!said.contains(['{', '}', '‹', '›']), "{name}: {said}");
            assert!(!said.contains("  "), "{name}: {said}");
            assert!(!said.contains(" ()"), "{name}: {said}");
        }
    }
}

#[test]
fn no_sentence_is_empty() {
    for (name, document) in all() {
        for block in flat(&document.blocks) {
            match block {
                Block::Heading { text, id, .. } => {
                    assert!(!words(text).trim().is_empty(), "{name}: heading {id}");
                }
                Block::Paragraph(text) => assert!(!words(text).trim().is_empty(), "{name}"),
                Block::Table(table) => {
                    assert!(!words(&table.caption).is_empty(), "{name}: {}", table.id);
                    assert!(!table.rows.is_empty(), "{name}: {}", table.id);
                    for column in &table.columns {
                        assert!(!words(&column.title).is_empty(), "{name}: {}", table.id);
                        assert!((1..=12).contains(&column.width), "{name}: {}", table.id);
                    }
                    for row in &table.rows {
                        assert_eq!(row.cells.len(), table.columns.len(), "{name}: {}", table.id);
                        assert!(!row.cells[0].is_empty(), "{name}: {}", table.id);
                    }
                }
                Block::Figure(figure) => {
                    assert!(!words(&figure.caption).is_empty(), "{name}: {}", figure.id);
                    assert!(
                        !figure.alternative.trim().is_empty(),
                        "{name}: {}",
                        figure.id
                    );
                }
                Block::Note { title, body, .. } => {
                    assert!(!title.is_empty() && !body.is_empty(), "{name}");
                }
                Block::List { items, .. } => assert!(items.iter().all(|one| !one.is_empty())),
                Block::Definitions(terms) => assert!(!terms.is_empty()),
                Block::PageBreak => {}
            }
        }
    }
}

#[test]
fn ids_are_unique_and_links_lead_somewhere() {
    for (name, document) in all() {
        let mut ids = BTreeSet::new();
        let mut new = |id: &String| {
            let safe = id
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            assert!(safe, "{name}: {id}");
            assert!(
                id.is_empty() || ids.insert(id.clone()),
                "{name}: {id} is there twice"
            );
        };
        for block in flat(&document.blocks) {
            match block {
                Block::Heading { id, .. } => new(id),
                Block::Table(table) => {
                    new(&table.id);
                    table.rows.iter().for_each(|row| new(&row.id));
                }
                _ => {}
            }
        }
        for run in texts(&document.blocks).into_iter().flatten() {
            if let Inline::Link {
                target: Target::Inside(id),
                text,
            } = run
            {
                assert!(ids.contains(id), "{name}: {text} leads nowhere");
            }
        }
    }
}

#[test]
fn heading_levels_are_never_skipped_and_numbers_go_up() {
    for (name, document) in all() {
        let mut before = 0;
        let mut numbers = BTreeSet::new();
        for block in &document.blocks {
            if let Block::Heading {
                level, number, id, ..
            } = block
            {
                assert!(*level <= before + 1, "{name}: {id}");
                assert!(
                    number.is_empty() || numbers.insert(number.clone()),
                    "{name}: {number}"
                );
                before = *level;
            }
        }
    }
}

#[test]
fn the_same_input_gives_the_same_document() {
    let example = &EXAMPLES[0];
    for plan in PLANS.keys() {
        assert_eq!(
            document(example, plan, Lang::Fr),
            document(example, plan, Lang::Fr)
        );
    }
}

/// The bones of a document: what must be the same in every language.
fn skeleton(blocks: &[Block]) -> Vec<String> {
    flat(blocks)
        .into_iter()
        .map(|block| match block {
            Block::Heading {
                level, id, number, ..
            } => format!("{level} {number} {id}"),
            Block::Paragraph(_) => "paragraph".to_owned(),
            Block::List { ordered, items } => format!("list {ordered} {}", items.len()),
            Block::Table(table) => {
                let rows: Vec<&str> = table.rows.iter().map(|row| row.id.as_str()).collect();
                format!("table {} {} {rows:?}", table.id, table.columns.len())
            }
            Block::Figure(figure) => {
                format!("figure {} {}", figure.id, figure.drawing.shapes.len())
            }
            Block::Note { kind, .. } => format!("note {kind:?}"),
            Block::Definitions(terms) => format!("definitions {}", terms.len()),
            Block::PageBreak => "page".to_owned(),
        })
        .collect()
}

#[test]
fn french_and_english_have_the_same_structure() {
    for example in EXAMPLES.iter() {
        for plan in PLANS.keys() {
            let bones =
                [Lang::Fr, Lang::En].map(|lang| skeleton(&document(example, plan, lang).blocks));
            assert_eq!(bones[0], bones[1], "{} {plan}", example.name);
        }
    }
}

#[test]
fn french_documents_keep_french_typography() {
    for (name, document) in all().into_iter().filter(|(_, one)| one.lang == Lang::Fr) {
        for said in all_words(&document) {
            assert!(!said.contains('\''), "{name}: {said}");
            for mark in [" ;", " !", " ?", " :", "« ", " »"] {
                assert!(!said.contains(mark), "{name}: « {mark} » in {said}");
            }
        }
    }
}

fn row_ids(document: &Document) -> BTreeSet<String> {
    let tables = flat(&document.blocks)
        .into_iter()
        .filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        });
    tables
        .flat_map(|table| &table.rows)
        .map(|row| row.id.clone())
        .collect()
}

#[test]
fn every_requirement_stands_in_the_table_and_in_the_chain() {
    for example in EXAMPLES.iter() {
        for plan in PLANS.keys() {
            let ids = row_ids(&document(example, plan, Lang::Fr));
            assert!(!example.case().requirements.is_empty());
            for requirement in &example.case().requirements {
                let id = requirement.id.to_lowercase();
                assert!(ids.contains(&id), "{} {plan}: {id}", example.name);
                assert!(
                    ids.contains(&format!("trace-{id}")),
                    "{} {plan}: {id}",
                    example.name
                );
            }
        }
    }
}

/// The answers that count, in the order of the questions: the number of each is its place.
fn told<'e>(
    questionnaire: &Questionnaire,
    example: &'e super::fixture::Example,
) -> Vec<&'e trousse::dossier::model::QuestionRef> {
    let course = trousse::questionnaire::Course::new(&QUESTIONNAIRE, &BASE, example.dossier);
    let answers = &example.dossier.answers;
    questionnaire
        .questions()
        .flat_map(|one| answers.keys().filter(|at| at.question == one.id))
        .filter(|at| course.applies(at))
        .collect()
}

#[test]
fn every_answer_that_gave_a_requirement_is_there() {
    for example in EXAMPLES.iter() {
        let told = told(&QUESTIONNAIRE, example);
        for plan in PLANS.keys() {
            let ids = row_ids(&document(example, plan, Lang::Fr));
            for requirement in &example.case().requirements {
                let place = told
                    .iter()
                    .position(|at| **at == requirement.origin)
                    .unwrap();
                let id = format!("answer-{}", place + 1);
                assert!(ids.contains(&id), "{} {plan}: {id}", example.name);
            }
        }
    }
}

#[test]
fn every_answer_stands_in_the_internal_file() {
    for example in EXAMPLES.iter() {
        let ids = row_ids(&document(example, "internal", Lang::Fr));
        let answers = ids.iter().filter(|id| id.starts_with("answer-")).count();
        assert_eq!(answers, told(&QUESTIONNAIRE, example).len());
    }
}

/// The names by which products are known.
fn products() -> BTreeSet<String> {
    let software = BASE.software.values().flat_map(|software| {
        std::iter::once(&software.name)
            .chain(&software.aliases)
            .chain(software.parts.iter().map(|part| &part.name))
    });
    let offers = BASE.offers.values().map(|offer| &offer.name);
    let platforms = BASE.platforms.values().map(|platform| &platform.name);
    software.chain(offers).chain(platforms).cloned().collect()
}

/// Whether a text names something, as a word of its own.
fn names(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + name.len()..].chars().next();
        let free = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        free(before) && free(after)
    })
}

#[test]
fn the_outgoing_document_names_no_product_and_shows_no_score() {
    assert!(names("avec Zulip, ou", "Zulip") && !names("Zulipette", "Zulip"));
    let products = products();
    assert!(products.contains("Mattermost") && products.contains("YunoHost"));
    for example in EXAMPLES.iter() {
        for lang in [Lang::Fr, Lang::En] {
            let document = document(example, "specification", lang);
            for said in all_words(&document) {
                for product in &products {
                    assert!(
                        !names(&said, product),
                        "{} {lang:?}: {product} in {said}",
                        example.name
                    );
                }
                assert!(
                    !said.contains("sur 100") && !said.contains("out of 100"),
                    "{said}"
                );
            }
            let addresses = texts(&document.blocks).into_iter().flatten().filter(|run| {
                matches!(
                    run,
                    Inline::Link {
                        target: Target::Address(_),
                        ..
                    }
                )
            });
            assert_eq!(addresses.count(), 0);
        }
    }
}

#[test]
fn every_fact_quoted_is_sourced() {
    for example in EXAMPLES.iter() {
        let document = document(example, "internal", Lang::Fr);
        let ids = row_ids(&document);
        let quoted: BTreeSet<&str> = texts(&document.blocks)
            .into_iter()
            .flatten()
            .filter_map(|run| match run {
                Inline::Link {
                    target: Target::Inside(id),
                    ..
                } if id.starts_with("fact-") => Some(id.as_str()),
                _ => None,
            })
            .collect();
        let listed: BTreeSet<&str> = ids
            .iter()
            .filter(|id| id.starts_with("fact-"))
            .map(String::as_str)
            .collect();
        assert!(quoted.len() > 20, "{}", example.name);
        assert_eq!(quoted, listed, "{}", example.name);
    }
}
