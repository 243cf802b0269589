//! What holds of every PDF that is read back.

use std::collections::BTreeSet;

use lopdf::Object;
use trousse::document::model::{Block, Document, Inline};
use trousse::text::clean;

use crate::reader::Reader;

/// Edges of the text, in points.
const LEFT: f32 = 76.0;
const RIGHT: f32 = 525.28;

/// Letters and marks only: lines, hyphens and spaces are the layout's own.
pub(crate) fn letters(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{ad}')
        .collect()
}

fn runs(text: &[Inline], into: &mut Vec<String>) {
    into.push(
        text.iter()
            .map(|run| letters(&clean(run.words())))
            .collect(),
    );
}

/// Every text of the document, in reading order.
fn texts(blocks: &[Block], into: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Heading { number, text, .. } => {
                into.push(letters(&clean(number)));
                runs(text, into);
            }
            Block::Paragraph(text) => runs(text, into),
            Block::List { items, .. } => items.iter().for_each(|item| texts(item, into)),
            Block::Table(table) => {
                runs(&table.caption, into);
                table
                    .columns
                    .iter()
                    .for_each(|column| runs(&column.title, into));
                table
                    .rows
                    .iter()
                    .flat_map(|row| &row.cells)
                    .for_each(|cell| runs(cell, into));
            }
            Block::Figure(figure) => {
                runs(&figure.caption, into);
                into.push(letters(&clean(&figure.alternative)));
            }
            Block::Note { title, body, .. } => {
                runs(title, into);
                texts(body, into);
            }
            Block::Definitions(entries) => {
                for (term, body) in entries {
                    runs(term, into);
                    texts(body, into);
                }
            }
            Block::PageBreak => {}
        }
    }
}

/// A screen reader says every text of the document, whole and in order.
pub(crate) fn says_everything(document: &Document, reader: &Reader) {
    let said = letters(&reader.said(reader.document_element()));
    let meta = &document.meta;
    let mut expected = vec![
        letters(&meta.author),
        letters(&meta.title),
        letters(&meta.subtitle),
        letters(&meta.date),
    ];
    for (label, value) in &meta.cover {
        expected.extend([letters(label), letters(value)]);
    }
    expected.push(letters(&meta.edition));
    texts(&document.blocks, &mut expected);
    let mut from = 0;
    for text in expected.iter().map(|text| letters(&clean(text))) {
        match said[from..].find(&text) {
            Some(at) => from += at + text.len(),
            None => panic!("not said after byte {from}: {text:.80}"),
        }
    }
}

/// A hyphen may hang a little beyond the edge.
fn hanging(run: &crate::reader::Drawn) -> f32 {
    if run.text == "\u{ad}" { 3.5 } else { 0.0 }
}

/// No text that a screen reader skips says something new.
pub(crate) fn artifacts_say_nothing_new(document: &Document, reader: &Reader) {
    let said = letters(&reader.said(reader.document_element()));
    let words = &document.meta.words;
    let page = letters(words.page.split('{').next().unwrap());
    let continued = letters(&words.continued);
    for run in reader
        .drawn
        .iter()
        .flatten()
        .filter(|run| run.mark.is_none())
    {
        let text = letters(&run.text);
        let text = text.strip_suffix(&*continued).unwrap_or(&text);
        let text = text.trim_end_matches('…');
        let known =
            said.contains(text) || text.starts_with(&*page) || text.chars().all(|c| c == '.');
        assert!(known, "only seen: {}", run.text);
    }
}

/// Nothing leaves the page's text area, and no two texts of a line overlap.
pub(crate) fn stays_in_place(reader: &Reader) {
    for (number, page) in reader.drawn.iter().enumerate() {
        let mut by_line: Vec<_> = page
            .iter()
            .filter(|run| !letters(&run.text).is_empty())
            .collect();
        by_line.sort_by(|one, other| (one.y, one.x).partial_cmp(&(other.y, other.x)).unwrap());
        for run in &by_line {
            assert!(
                run.x > LEFT - 0.1 && run.x + run.width < RIGHT + 0.1 + hanging(run),
                "page {}: {run:?}",
                number + 1
            );
            assert!(
                run.y > 30.0 && run.y < 841.89 - 30.0,
                "page {}: {run:?}",
                number + 1
            );
        }
        for pair in by_line
            .windows(2)
            .filter(|pair| (pair[0].y - pair[1].y).abs() < 0.5)
        {
            assert!(
                pair[0].x + pair[0].width < pair[1].x + 0.5,
                "page {}: {pair:?}",
                number + 1
            );
        }
    }
    for (left, right) in reader.fills.iter().skip(1).flatten() {
        assert!(
            *left > LEFT - 0.1 && *right < RIGHT + 0.1,
            "{left} to {right}"
        );
    }
}

/// Each marked content of each page, and each annotation, leads back to the element that holds it.
pub(crate) fn is_tagged(reader: &Reader) {
    let root = reader.dict(reader.catalog().get(b"StructTreeRoot").unwrap());
    let numbers = reader
        .dict(root.get(b"ParentTree").unwrap())
        .get(b"Nums")
        .unwrap()
        .as_array()
        .unwrap();
    let mut known = BTreeSet::new();
    for pair in numbers.chunks(2) {
        assert!(known.insert(pair[0].as_i64().unwrap()), "a number twice");
    }
    for (page, marks) in reader.pages.iter().zip(&reader.marked) {
        let page = reader.file.get_dictionary(*page).unwrap();
        let number = page.get(b"StructParents").unwrap().as_i64().unwrap();
        let entry = numbers
            .chunks(2)
            .find(|pair| pair[0].as_i64().unwrap() == number)
            .unwrap();
        let parents = reader.get(&entry[1]).as_array().unwrap();
        assert_eq!(
            *marks,
            (0..parents.len() as i64).collect(),
            "every number is used once"
        );
        for (mark, parent) in parents.iter().enumerate() {
            let element = reader.dict(parent);
            let kids = reader.get(element.get(b"K").unwrap()).as_array().unwrap();
            let holds = |kid: &Object| match kid {
                Object::Integer(own) => *own == mark as i64,
                Object::Dictionary(kid) => kid
                    .get(b"MCID")
                    .is_ok_and(|own| own.as_i64().unwrap() == mark as i64),
                _ => false,
            };
            assert!(kids.iter().any(holds));
        }
        for annotation in page
            .get(b"Annots")
            .map_or(&[][..], |list| list.as_array().unwrap())
        {
            let annotation = reader.dict(annotation);
            assert!(known.contains(&annotation.get(b"StructParent").unwrap().as_i64().unwrap()));
            assert!(!reader.text(annotation.get(b"Contents").unwrap()).is_empty());
        }
    }
    let elements = reader.walk(reader.document_element());
    for element in &elements {
        let children: Vec<&str> = reader
            .children(element)
            .iter()
            .map(|child| reader.name(child))
            .collect();
        match reader.name(element) {
            "Link" => assert!(!reader.annotations(element).is_empty()),
            "L" => assert!(children.iter().all(|name| *name == "LI"), "{children:?}"),
            "LI" => assert!(
                children.iter().all(|name| ["Lbl", "LBody"].contains(name)),
                "{children:?}"
            ),
            "TR" => assert!(
                children.iter().all(|name| ["TH", "TD"].contains(name)),
                "{children:?}"
            ),
            "Table" => assert!(
                children
                    .iter()
                    .all(|name| ["Caption", "THead", "TBody"].contains(name)),
                "{children:?}"
            ),
            "TH" => assert!(element.get(b"A").is_ok()),
            "Figure" => {
                assert!(!reader.text(element.get(b"Alt").unwrap()).is_empty());
                let placed = reader.dict(element.get(b"A").unwrap());
                let sides: Vec<f32> = reader
                    .get(placed.get(b"BBox").unwrap())
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|side| side.as_float().unwrap())
                    .collect();
                assert!(LEFT - 0.1 < sides[0] && sides[2] < RIGHT + 0.1, "{sides:?}");
                assert!(sides[1] > 70.0 && sides[1] < sides[3] && sides[3] < 765.0);
            }
            "H1" | "H2" | "H3" => assert!(!reader.text(element.get(b"T").unwrap()).is_empty()),
            _ => {}
        }
    }
    let mut level = 0;
    for name in elements
        .iter()
        .map(|element| reader.name(element))
        .filter(|name| name.starts_with('H'))
    {
        let next = name[1..].parse::<i32>().unwrap();
        assert!(next <= level + 1, "{name} after level {level}");
        level = next;
    }
}

/// No heading is the last thing on its page.
pub(crate) fn no_heading_is_alone(reader: &Reader) {
    let heads: Vec<String> = reader
        .walk(reader.document_element())
        .into_iter()
        .filter(|element| ["H1", "H2", "H3"].contains(&reader.name(element)))
        .map(|element| letters(&reader.said(element)))
        .collect();
    for page in &reader.drawn {
        let said: String = page
            .iter()
            .filter(|run| run.mark.is_some())
            .map(|run| letters(&run.text))
            .collect();
        if let Some(head) = heads
            .iter()
            .find(|head| !head.is_empty() && said.ends_with(*head))
        {
            panic!("a page ends with the heading {head}");
        }
    }
}
