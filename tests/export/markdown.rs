//! The document in Markdown.

use proptest::prelude::*;
use trousse::document::model::{Block, Document, Inline, Row, Table};
use trousse::export::markdown;
use trousse::text::Lang;

use crate::sample::{self, p, t};

#[test]
fn the_whole_sample() {
    insta::assert_snapshot!(markdown(&sample::sample()));
}

#[test]
fn lists_in_a_row_stay_two_lists() {
    let list = |words: &str| Block::List {
        ordered: true,
        items: vec![vec![p(words)]],
    };
    let text = markdown(&sample::with_blocks(vec![
        list("un"),
        list("deux"),
        list("trois"),
    ]));
    assert!(text.contains("1. un\n\n1) deux\n\n1. trois"), "{text}");
}

#[test]
fn an_empty_document_is_a_title_and_one_line_break() {
    let document = Document {
        lang: Lang::En,
        meta: Default::default(),
        blocks: vec![],
    };
    assert_eq!(markdown(&document), "# \n");
}

#[test]
fn ids_are_anchors_and_links_find_them() {
    let text = markdown(&sample::sample());
    for id in ["contexte", "exigences", "ex-3", "r1"] {
        assert_eq!(
            text.matches(&format!("<a id=\"{id}\"></a>")).count(),
            1,
            "{id}"
        );
    }
    assert!(text.contains("[le tableau des exigences](#exigences)"));
}

proptest! {
    #[test]
    fn hostile_texts_keep_the_structure(words in any::<String>()) {
        let cell = vec![Inline::Text(words.clone())];
        let table = Table {
            id: words.clone(),
            caption: t("Titre"),
            columns: vec![sample::column("a", 1, Default::default()), sample::column("b", 1, Default::default())],
            rows: vec![Row { id: words.clone(), cells: vec![cell.clone(), vec![Inline::Code(words)]] }],
            row_headers: true,
        };
        let text = markdown(&sample::with_blocks(vec![Block::Paragraph(cell), Block::Table(table)]));
        prop_assert!(text.ends_with('\n') && !text.ends_with("\n\n"));
        let last = text.lines().last().unwrap().replace("\\\\", "").replace("\\|", "");
        prop_assert_eq!(last.matches('|').count(), 3, "{}", last);
    }
}
