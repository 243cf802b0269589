//! The document as PDF, read back.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object};
use proptest::prelude::*;
use trousse::document::model::{Block, Document, Inline, Meta, NoteKind, Row, Table};
use trousse::export::{TypeSize, pdf, pdf_in};
use trousse::text::Lang;

use crate::checks::{
    artifacts_say_nothing_new, is_tagged, letters, no_heading_is_alone, says_everything,
    stays_in_place,
};
use crate::reader::Reader;
use crate::sample::{self, column, heading, note, p};

fn read(document: &Document) -> Reader {
    Reader::new(&pdf(document).unwrap())
}

#[test]
fn the_sample_is_whole_tagged_and_in_place() {
    let document = sample::sample();
    let reader = read(&document);
    assert_eq!(reader.pages.len(), 6);
    artifacts_say_nothing_new(&document, &reader);
    says_everything(&document, &reader);
    is_tagged(&reader);
    stays_in_place(&reader);
    no_heading_is_alone(&reader);
}

#[test]
fn a_report_is_whole_tagged_and_in_place() {
    let document = sample::report(6);
    let reader = read(&document);
    says_everything(&document, &reader);
    is_tagged(&reader);
    stays_in_place(&reader);
    no_heading_is_alone(&reader);
}

#[test]
fn what_no_layout_expects_is_whole_tagged_and_in_place() {
    let document = sample::stress();
    let reader = read(&document);
    assert!(reader.pages.len() < 60, "{} pages", reader.pages.len());
    artifacts_say_nothing_new(&document, &reader);
    says_everything(&document, &reader);
    is_tagged(&reader);
    stays_in_place(&reader);
    no_heading_is_alone(&reader);
}

#[test]
fn large_type_is_larger_and_as_whole() {
    for document in [sample::sample(), sample::report(2)] {
        let usual = read(&document);
        let large = Reader::new(&pdf_in(&document, TypeSize::Large).unwrap());
        assert!(large.pages.len() > usual.pages.len());
        says_everything(&document, &large);
        is_tagged(&large);
        stays_in_place(&large);
        no_heading_is_alone(&large);
        let smallest = |reader: &Reader| {
            let sizes = reader.drawn.iter().flatten().map(|run| run.size);
            sizes.fold(f32::MAX, f32::min)
        };
        assert!(smallest(&usual) < 8.5 && smallest(&large) > 8.7);
    }
}

#[test]
fn what_no_face_has_is_seen_and_said() {
    let words = "Tiếng Việt: Nguyễn Thị Ánh; adhérent⋅es; 🎭 جمعية 日本 👩\u{200d}💻";
    let document = sample::with_blocks(vec![
        heading(1, "h", "1", words),
        p(words),
        note(NoteKind::Verify, words, vec![p(words)]),
    ]);
    let reader = read(&document);
    says_everything(&document, &reader);
    is_tagged(&reader);
    for run in reader.drawn.iter().flatten() {
        assert!(!run.text.contains('\u{fffd}'), "{run:?}");
    }
    let plain: String = reader
        .drawn
        .iter()
        .flatten()
        .map(|run| run.text.as_str())
        .collect();
    assert!(plain.contains("Nguyễn"), "written with letters of its own");
}

#[test]
fn nothing_in_the_file_is_out_of_reach() {
    let reader = read(&sample::sample());
    let mut reached = BTreeSet::new();
    let mut next: Vec<&Object> = reader.file.trailer.iter().map(|(_, item)| item).collect();
    while let Some(object) = next.pop() {
        match object {
            Object::Reference(id) if reached.insert(*id) => next.push(&reader.file.objects[id]),
            Object::Array(items) => next.extend(items),
            Object::Dictionary(entries) => next.extend(entries.iter().map(|(_, item)| item)),
            Object::Stream(stream) => next.extend(stream.dict.iter().map(|(_, item)| item)),
            _ => {}
        }
    }
    let is_storage = |object: &Object| {
        let kind = object
            .as_stream()
            .and_then(|stream| stream.dict.get(b"Type"));
        kind.is_ok_and(|kind| [b"ObjStm".as_slice(), b"XRef"].contains(&kind.as_name().unwrap()))
    };
    let lost: Vec<_> = reader
        .file
        .objects
        .iter()
        .filter(|(id, object)| !reached.contains(*id) && !is_storage(object))
        .collect();
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = sample::sample();
    let first = pdf(&document).unwrap();
    assert_eq!(first, pdf(&document).unwrap());
    let other = pdf(&sample::report(1)).unwrap();
    assert_ne!(first, other);
}

#[test]
fn the_table_of_contents_gives_the_right_pages() {
    let reader = read(&sample::report(8));
    let elements = reader.walk(reader.document_element());
    let items: Vec<&Dictionary> = elements
        .into_iter()
        .filter(|element| reader.name(element) == "TOCI")
        .collect();
    assert_eq!(items.len(), 7 + 8 * 4);
    for item in items {
        let link = reader.children(item)[0];
        let page = reader.page_of(reader.annotations(link)[0].get(b"Dest").unwrap());
        let said = letters(&reader.said(item));
        let number = (page + 1).to_string();
        let title = said
            .strip_suffix(&number)
            .unwrap_or_else(|| panic!("{said} leads to page {number}"));
        let on_page: String = reader.drawn[page]
            .iter()
            .map(|run| letters(&run.text))
            .collect();
        assert!(on_page.contains(title), "{title} is not on page {number}");
    }
}

#[test]
fn bookmarks_are_nested_as_the_headings_are() {
    let reader = read(&sample::sample());
    let outlines = reader.dict(reader.catalog().get(b"Outlines").unwrap());
    fn titles(reader: &Reader, parent: &Dictionary, depth: usize, into: &mut Vec<String>) {
        let mut next = parent.get(b"First").ok();
        while let Some(item) = next {
            let item = reader.dict(item);
            into.push(format!(
                "{}{}",
                "  ".repeat(depth),
                reader.text(item.get(b"Title").unwrap())
            ));
            let place = reader.get(item.get(b"Dest").unwrap()).as_array().unwrap();
            assert!(place[3].as_float().unwrap() > 60.0);
            titles(reader, item, depth + 1, into);
            next = item.get(b"Next").ok();
        }
    }
    let mut found = Vec::new();
    titles(&reader, outlines, 0, &mut found);
    let expected = [
        "1 Contexte et objet",
        "  1.1 Ce qui existe aujourd’hui",
        "    1.1.1 Les mots employés",
        "2 Besoins et exigences",
        "  2.1 Comparaison",
        "Annexes",
        "3 Sources des faits",
    ];
    assert_eq!(found, expected);
}

#[test]
fn fonts_are_embedded_and_cut() {
    let reader = read(&sample::sample());
    let mut fonts = 0;
    for object in reader.file.objects.values() {
        let Ok(descriptor) = object.as_dict() else {
            continue;
        };
        if let Ok(name) = descriptor.get(b"FontName") {
            let name = std::str::from_utf8(name.as_name().unwrap()).unwrap();
            assert!(
                name.as_bytes()[6] == b'+'
                    && name[..6].bytes().all(|byte| byte.is_ascii_uppercase()),
                "{name}"
            );
            let program = reader
                .get(descriptor.get(b"FontFile2").unwrap())
                .as_stream()
                .unwrap();
            assert!(program.content.len() < 40_000, "{name} is whole");
            fonts += 1;
        }
    }
    assert_eq!(fonts, 6);
}

#[test]
fn properties_say_what_the_document_is() {
    let reader = read(&sample::sample());
    let catalog = reader.catalog();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"fr-FR");
    assert!(
        reader
            .dict(catalog.get(b"MarkInfo").unwrap())
            .get(b"Marked")
            .unwrap()
            .as_bool()
            .unwrap()
    );
    let info = reader.dict(reader.file.trailer.get(b"Info").unwrap());
    assert_eq!(
        reader.text(info.get(b"Title").unwrap()),
        "Cahier des charges"
    );
    assert_eq!(
        reader.text(info.get(b"Author").unwrap()),
        "Association PiNG"
    );
    assert_eq!(
        info.get(b"CreationDate").unwrap().as_str().unwrap(),
        b"D:20221201000000Z"
    );
    let xmp = reader
        .get(catalog.get(b"Metadata").unwrap())
        .as_stream()
        .unwrap();
    let xmp = String::from_utf8(xmp.content.clone()).unwrap();
    for part in [
        "<pdfuaid:part>1<",
        "<pdfaid:part>2<",
        ">Cahier des charges<",
        ">fr-FR<",
        ">2022-12-01T00:00:00Z<",
    ] {
        assert!(xmp.contains(part), "{part}");
    }
}

#[test]
fn links_lead_where_they_say() {
    let reader = read(&sample::sample());
    let elements = reader.walk(reader.document_element());
    let link = |words: &str| {
        let found = elements.iter().find(|element| {
            reader.name(element) == "Link" && reader.said(element).starts_with(words)
        });
        reader.annotations(found.unwrap_or_else(|| panic!("no link {words}")))[0]
    };
    let outside = reader.dict(link("page des tarifs").get(b"A").unwrap());
    assert_eq!(
        outside.get(b"URI").unwrap().as_str().unwrap(),
        b"https://mattermost.com/pricing/?utm=a&b=c#plans"
    );
    assert_eq!(
        reader.page_of(link("le tableau des exigences").get(b"Dest").unwrap()),
        3
    );
    let stress = read(&sample::stress());
    let said: Vec<String> = stress
        .walk(stress.document_element())
        .into_iter()
        .filter(|element| stress.name(element) == "Link")
        .map(|element| stress.said(element))
        .collect();
    assert!(
        !said.iter().any(|words| words.contains("nulle part")),
        "a link to an unknown place is plain text"
    );
}

#[test]
fn a_long_table_repeats_its_header_and_says_so() {
    let reader = read(&sample::stress());
    let repeated = |page: &Vec<crate::reader::Drawn>| {
        page.iter()
            .any(|run| run.mark.is_none() && run.text.contains("(suite)"))
            && page
                .iter()
                .any(|run| run.mark.is_none() && run.text.starts_with("Identifiant"))
    };
    assert!(reader.drawn.iter().filter(|page| repeated(page)).count() > 20);
}

#[test]
fn a_cover_of_endless_texts_stays_on_its_page() {
    let endless = "Un titre sans fin ".repeat(1200);
    let meta = Meta {
        title: endless.clone(),
        subtitle: endless.clone(),
        author: endless.clone(),
        date: endless.clone(),
        edition: endless,
        ..sample::meta()
    };
    let reader = read(&Document {
        meta,
        ..sample::with_blocks(vec![p("Texte.")])
    });
    assert_eq!(reader.pages.len(), 2);
    stays_in_place(&reader);
    let cut = reader.drawn[0]
        .iter()
        .filter(|run| run.text.ends_with('…'))
        .count();
    assert_eq!(cut, 5, "what is cut says so");
}

#[test]
fn an_empty_document_and_an_english_one() {
    let empty = Document {
        lang: Lang::En,
        meta: Meta::default(),
        blocks: vec![],
    };
    let reader = read(&empty);
    assert_eq!(reader.pages.len(), 1);
    let info = reader.dict(reader.file.trailer.get(b"Info").unwrap());
    assert_eq!(reader.text(info.get(b"Title").unwrap()), "Document");
    let english = Document {
        lang: Lang::En,
        ..sample::with_blocks(vec![note(NoteKind::Verify, "Price", vec![p("Ask.")])])
    };
    let reader = read(&english);
    assert_eq!(
        reader.catalog().get(b"Lang").unwrap().as_str().unwrap(),
        b"en-GB"
    );
    assert!(
        reader
            .said(reader.document_element())
            .contains("To verify: Price")
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn any_text_gives_pages_that_say_it(
        words in prop::collection::vec(prop_oneof![any::<String>(), "[a-zé’-]{1,60}", "[A-Z0-9./_-]{1,80}"], 1..6)
    ) {
        let text = words.join(" ");
        let inline = vec![Inline::Text(text.clone()), Inline::Code(words[0].clone()), Inline::Strong(text.clone())];
        let table = Table {
            id: "t".into(),
            caption: inline.clone(),
            columns: (0..5).map(|_| column("Titre", 1, Default::default())).collect(),
            rows: vec![Row { id: String::new(), cells: vec![inline.clone(); 5] }; 2],
            row_headers: true,
        };
        let document = sample::with_blocks(vec![
            heading(1, "h", "1", &text),
            Block::Paragraph(inline.clone()),
            Block::Note { kind: NoteKind::Warning, title: inline.clone(), body: vec![Block::Table(table)] },
            Block::Definitions(vec![(inline.clone(), vec![Block::Paragraph(inline)])]),
        ]);
        let reader = read(&document);
        says_everything(&document, &reader);
        is_tagged(&reader);
        stays_in_place(&reader);
    }
}

#[test]
fn no_item_is_alone_on_its_page_and_what_introduces_a_list_stays_with_it() {
    let paragraph = |words: &str| Block::Paragraph(vec![Inline::text(words)]);
    let items = ["premier", "deuxième", "troisième", "quatrième"];
    for lines in 20..40 {
        let mut blocks = vec![paragraph("Une ligne de texte."); lines];
        blocks.push(paragraph("Voici la suite :"));
        blocks.push(Block::List {
            ordered: false,
            items: items.map(|item| vec![paragraph(item)]).into(),
        });
        let document = Document {
            blocks,
            ..sample::sample()
        };
        for page in &read(&document).drawn {
            let said: String = page.iter().map(|run| letters(&run.text)).collect();
            let here = items.iter().filter(|item| said.contains(**item)).count();
            assert_ne!(here, 1, "{lines}: {said}");
            let whole = said.contains("premier") == said.contains("Voicilasuite");
            assert!(whole, "{lines}: {said}");
        }
    }
}
