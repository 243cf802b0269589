//! All forms say the same, in the same order, and give the same bytes each time.

use trousse::document::model::{Block, Document, Inline, Row, Table, Target};
use trousse::export::{docx, html, json, markdown, odt};

use crate::reading::{self, member};
use crate::sample::{self, p, t};

fn assert_alike(document: &Document) {
    let told = reading::model(document, true);
    let bare = reading::model(document, false);
    let value = serde_json::to_value(json::document(document)).unwrap();
    for (form, expected, found) in [
        ("HTML", &told, reading::html(&html(document).unwrap())),
        ("ODT", &told, reading::odt(&odt(document).unwrap())),
        ("DOCX", &told, reading::docx(&docx(document).unwrap())),
        ("Markdown", &told, reading::markdown(&markdown(document))),
        ("JSON", &bare, reading::json(&value)),
    ] {
        let differs = expected
            .iter()
            .zip(&found)
            .position(|(one, other)| one != other);
        let at = differs.unwrap_or(expected.len().min(found.len()));
        let near = |all: &[String]| all[at.saturating_sub(5)..all.len().min(at + 5)].join(" ");
        assert!(
            expected == &found,
            "{form}, word {at}:\n{}\n{}",
            near(expected),
            near(&found)
        );
    }
}

#[test]
fn every_kind_of_block_is_said_alike() {
    assert_alike(&sample::sample());
}

#[test]
fn what_presses_where_it_hurts_is_said_alike() {
    assert_alike(&sample::stress());
}

#[test]
fn hostile_texts_stay_texts() {
    for words in [
        "</p><script>alert(1)</script> ]]> <!-- & &amp; &#x0;",
        "a\u{0}b\u{1b}[31mc\u{7}d\u{ffff}e\u{fffe}",
        "\u{202e}renversé\u{202c} \u{2066}isolé\u{2069}",
        "مرحبا بالعالم 👩\u{200d}💻 🏴\u{e0067}\u{e007f}",
        "  deux  espaces   trois ",
        "{footer} {language} {n} {total}",
        &"mot ".repeat(5_000),
        &"x".repeat(20_000),
    ] {
        let text = vec![Inline::Text(words.to_owned())];
        let link = |target: &str| Inline::Link {
            text: words.to_owned(),
            target: Target::Address(target.to_owned()),
        };
        let table = Table {
            id: words.to_owned(),
            caption: text.clone(),
            columns: vec![sample::column("a", 1, Default::default())],
            rows: vec![Row {
                id: format!("{words}2"),
                cells: vec![text.clone()],
            }],
            row_headers: true,
        };
        let mut document = sample::with_blocks(vec![
            Block::Paragraph(text.clone()),
            Block::Paragraph(vec![link("javascript:alert(1)"), link("https://[")]),
            Block::Table(table),
            Block::List {
                ordered: true,
                items: vec![vec![Block::Paragraph(text)]],
            },
        ]);
        document.meta.title = words.to_owned();
        document.meta.reference = words.to_owned();
        let told = reading::model(&document, true);
        let page = html(&document).unwrap();
        assert_eq!(reading::html(&page), told);
        assert!(!page.contains("<script") && !page.contains("javascript:"));
        assert_eq!(reading::odt(&odt(&document).unwrap()), told);
        assert_eq!(reading::docx(&docx(&document).unwrap()), told);
    }
}

#[test]
fn the_same_bytes_each_time() {
    let document = sample::sample();
    assert_eq!(odt(&document).unwrap(), odt(&document).unwrap());
    assert_eq!(docx(&document).unwrap(), docx(&document).unwrap());
    for archive in [odt(&document).unwrap(), docx(&document).unwrap()] {
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(archive)).unwrap();
        for at in 0..archive.len() {
            let member = archive.by_index(at).unwrap();
            let date = member.last_modified().unwrap();
            assert_eq!((date.year(), date.month(), date.day()), (1980, 1, 1));
        }
    }
}

#[test]
fn structure_is_real() {
    let document = sample::sample();
    let page = html(&document).unwrap();
    for mark in [
        "lang=\"fr-FR\"",
        "<main ",
        "<nav ",
        "scope=\"col\"",
        "scope=\"row\"",
        "role=\"img\"",
    ] {
        assert!(page.contains(mark), "{mark}");
    }
    assert!(page.contains("id=\"exigences\"") && page.contains("href=\"#exigences\""));
    let text = member(&odt(&document).unwrap(), "content.xml");
    assert_eq!(text.matches("<text:h ").count(), 7);
    assert_eq!(text.matches("<table:table-header-rows>").count(), 2);
    assert!(text.contains("xlink:href=\"#exigences\"") && text.contains("<text:table-of-content "));
    let text = member(&docx(&document).unwrap(), "word/document.xml");
    assert_eq!(text.matches("<w:pStyle w:val=\"Heading").count(), 7);
    assert_eq!(text.matches("<w:tblHeader/>").count(), 2);
    assert!(text.contains("w:anchor=\"exigences\"") && text.contains("TOC \\o"));
}

#[test]
fn a_table_in_a_list_closes_the_list_and_goes_on() {
    let mut item = vec![p("avant")];
    item.push(Block::Table(sample::requirements(1)));
    item.push(p("après"));
    let list = Block::List {
        ordered: true,
        items: vec![item, vec![p("suivant")]],
    };
    let document = sample::with_blocks(vec![Block::Definitions(vec![(t("mot"), vec![list])])]);
    assert_alike(&document);
}

#[test]
fn the_committed_schemas_are_fresh() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schema");
    for (name, schema) in json::schemas() {
        let path = folder.join(name);
        let fresh = format!("{}\n", serde_json::to_string_pretty(&schema).unwrap());
        if std::env::var_os("UPDATE_SCHEMA").is_some() {
            std::fs::write(&path, &fresh).unwrap();
        }
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            committed == fresh,
            "{name}: run UPDATE_SCHEMA=1 cargo test --test export"
        );
    }
}
