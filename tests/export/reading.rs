//! The words of a document in reading order, out of the model and back out of each form.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use serde_json::Value;
use trousse::document::model::{Block, Document, Inline, Meta, Target, words};
use trousse::export::note_word;
use trousse::text::{Lang, clean};

/// Words between spaces; colons after labels depend on the form.
fn tokens(text: &str) -> Vec<String> {
    text.split_whitespace()
        .map(|word| word.trim_end_matches(':').to_owned())
        .filter(|word| !word.is_empty())
        .collect()
}

fn front(meta: &Meta) -> Vec<String> {
    let mut parts = vec![
        meta.title.clone(),
        meta.subtitle.clone(),
        meta.author.clone(),
        meta.date.clone(),
        meta.edition.clone(),
    ];
    for (label, value) in &meta.cover {
        parts.extend([label.clone(), value.clone()]);
    }
    parts
}

/// What every form must say; with the table of contents where the form has one.
pub(crate) fn model(document: &Document, contents: bool) -> Vec<String> {
    let mut parts = front(&document.meta);
    if contents {
        let mut found = Vec::new();
        headings(&document.blocks, &mut found);
        if !found.is_empty() {
            parts.push(document.meta.words.contents.clone());
        }
        parts.extend(found);
    }
    blocks(&document.blocks, document.lang, &mut parts);
    let parts: Vec<String> = parts.iter().map(|part| clean(part)).collect();
    tokens(&parts.join(" "))
}

fn headings(all: &[Block], into: &mut Vec<String>) {
    for block in all {
        match block {
            Block::Heading { number, text, .. } => into.extend([number.clone(), words(text)]),
            Block::Note { body, .. } => headings(body, into),
            Block::List { items, .. } => items.iter().for_each(|item| headings(item, into)),
            Block::Definitions(entries) => {
                entries.iter().for_each(|(_, body)| headings(body, into));
            }
            Block::Paragraph(_) | Block::Table(_) | Block::Figure(_) | Block::PageBreak => {}
        }
    }
}

fn runs(text: &[Inline]) -> String {
    let said = |run: &Inline| match run {
        Inline::Link {
            text,
            target: Target::Address(address),
        } if text.is_empty() && address.starts_with("http") => address.clone(),
        other => other.words().to_owned(),
    };
    text.iter().map(said).collect()
}

fn blocks(all: &[Block], lang: Lang, into: &mut Vec<String>) {
    for block in all {
        match block {
            Block::Heading { number, text, .. } => into.extend([number.clone(), runs(text)]),
            Block::Paragraph(text) => into.push(runs(text)),
            Block::List { items, .. } => items.iter().for_each(|item| blocks(item, lang, into)),
            Block::Table(table) => {
                into.push(runs(&table.caption));
                into.extend(table.columns.iter().map(|column| runs(&column.title)));
                let cells = table.rows.iter().flat_map(|row| &row.cells);
                into.extend(cells.map(|cell| runs(cell)));
            }
            Block::Figure(figure) => {
                into.extend([runs(&figure.caption), figure.alternative.clone()]);
            }
            Block::Note { kind, title, body } => {
                into.extend([note_word(*kind, lang), runs(title)]);
                blocks(body, lang, into);
            }
            Block::Definitions(entries) => {
                for (term, body) in entries {
                    into.push(runs(term));
                    blocks(body, lang, into);
                }
            }
            Block::PageBreak => {}
        }
    }
}

pub(crate) fn markdown(text: &str) -> Vec<String> {
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
    let mut out = String::new();
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Text(words) | Event::Code(words) => out.push_str(&words),
            Event::Start(Tag::Strong | Tag::Emphasis | Tag::Link { .. })
            | Event::End(TagEnd::Strong | TagEnd::Emphasis | TagEnd::Link)
            | Event::InlineHtml(_) => {}
            _ => out.push(' '),
        }
    }
    tokens(&out)
}

/// Reads XML to its end, so that what is not well formed fails; `see` says what each event adds.
fn xml(text: &str, mut see: impl FnMut(&Event<'_>, &str, &mut String)) -> String {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut open: Vec<String> = Vec::new();
    let mut out = String::new();
    loop {
        let event = reader.read_event().unwrap();
        match &event {
            Event::Eof => break,
            Event::Start(start) => open.push(name(start)),
            _ => {}
        }
        see(&event, &open.join(">"), &mut out);
        if let Event::End(_) = event {
            open.pop();
        }
    }
    assert!(open.is_empty(), "left open: {open:?}");
    out
}

fn name(start: &BytesStart<'_>) -> String {
    start.name().into_inner().to_owned()
}

pub(crate) fn attribute(start: &BytesStart<'_>, key: &str) -> Option<String> {
    let found = start.try_get_attribute(key).unwrap()?;
    Some(
        quick_xml::escape::unescape(&found.value)
            .unwrap()
            .into_owned(),
    )
}

/// Words of an event: text, or a character written by its name.
fn said(event: &Event<'_>) -> Option<String> {
    match event {
        Event::Text(text) => Some(str::to_owned(text)),
        Event::GeneralRef(name) => {
            let name: &str = name;
            let found = quick_xml::escape::unescape(&format!("&{name};"))
                .unwrap()
                .into_owned();
            Some(found)
        }
        _ => None,
    }
}

pub(crate) fn html(text: &str) -> Vec<String> {
    let inline = ["a", "strong", "em", "code", "span"];
    let mut skip = false;
    let out = xml(text, |event, open, out| match event {
        Event::Start(start) => {
            skip |= attribute(start, "class").as_deref() == Some("skip");
            if !inline.contains(&name(start).as_str()) {
                out.push(' ');
            }
        }
        Event::End(end) => {
            let name = end.name().into_inner().to_owned();
            skip &= name != "a";
            if !inline.contains(&name.as_str()) {
                out.push(' ');
            }
        }
        other => {
            let drawn = open.contains(">svg>") && !open.ends_with(">desc");
            if !open.contains(">head>") && !skip && !drawn {
                out.push_str(&said(other).unwrap_or_default());
            }
        }
    });
    tokens(&out)
}

/// A member of an archive.
pub(crate) fn member(archive: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(archive)).unwrap();
    let mut text = String::new();
    archive
        .by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

pub(crate) fn odt(archive: &[u8]) -> Vec<String> {
    let out = xml(&member(archive, "content.xml"), |event, open, out| {
        let left_out = open.contains("text:table-of-content-source")
            || open.ends_with("table:title")
            || open.ends_with("svg:title")
            || !open.contains("office:body");
        match event {
            Event::Empty(start) if name(start) == "text:s" => {
                let count = attribute(start, "text:c").map_or(1, |count| count.parse().unwrap());
                out.push_str(&" ".repeat(count));
            }
            Event::Empty(start) if name(start) == "text:tab" => out.push(' '),
            Event::Start(start) if ["text:p", "text:h", "svg:desc"].contains(&&*name(start)) => {
                out.push(' ');
            }
            other if !left_out => out.push_str(&said(other).unwrap_or_default()),
            _ => {}
        }
    });
    tokens(&out)
}

pub(crate) fn docx(archive: &[u8]) -> Vec<String> {
    // The number of a page is the word processor's.
    let mut page = false;
    let out = xml(
        &member(archive, "word/document.xml"),
        |event, open, out| match event {
            Event::Start(start) if name(start) == "w:p" => out.push(' '),
            Event::Empty(start) if name(start) == "w:tab" => out.push(' '),
            Event::Empty(start) if name(start) == "wp:docPr" => {
                out.push_str(&attribute(start, "descr").unwrap_or_default());
            }
            Event::Empty(start) if name(start) == "w:fldChar" => {
                page &= attribute(start, "w:fldCharType").as_deref() != Some("end");
            }
            other => {
                let words = said(other).unwrap_or_default();
                page |= open.ends_with("w:instrText") && words.contains("PAGEREF");
                let drawn = open.contains("w:txbxContent") || open.contains("mc:Fallback");
                if open.ends_with("w:t") && !page && !drawn {
                    out.push_str(&words);
                }
            }
        },
    );
    tokens(&out)
}

pub(crate) fn json(document: &Value) -> Vec<String> {
    let mut parts = Vec::new();
    for key in ["title", "subtitle", "author", "date", "edition"] {
        parts.push(document[key].as_str().unwrap().to_owned());
    }
    for line in document["cover"].as_array().unwrap() {
        parts.extend(["label", "value"].map(|key| line[key].as_str().unwrap().to_owned()));
    }
    values(&document["blocks"], &mut parts);
    tokens(&parts.join(" "))
}

/// The words under a value: runs are joined, the rest stands apart. Fields come in reading order.
fn values(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::Array(items) if items.iter().any(|item| item.get("role").is_some()) => {
            let runs = items.iter().map(|run| run["words"].as_str().unwrap());
            into.push(runs.collect());
        }
        Value::Array(items) => items.iter().for_each(|item| values(item, into)),
        Value::Object(fields) => {
            for (key, field) in fields {
                match field {
                    Value::String(words)
                        if ["number", "label", "alternative"].contains(&&**key) =>
                    {
                        into.push(words.clone());
                    }
                    other => values(other, into),
                }
            }
        }
        _ => {}
    }
}
