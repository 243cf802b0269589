//! The file put together: what printpdf drew, and what it does not write.

use std::collections::BTreeSet;
use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{
    Dictionary, Document as File, Object, ObjectId, SaveOptions, StringFormat, dictionary,
};

use super::flow::Book;
use super::theme::PAGE_HEIGHT;
use super::writer::{Drawn, utf16};
use super::{PdfError, bookmarks, metadata, structure};
use crate::document::model::{Document, Target};

/// So many objects are packed together: packing fewer takes longer and packs less.
const OBJECTS_TOGETHER: usize = 1_000;

/// The bytes of the file.
pub(super) fn finish(document: &Document, book: &Book, drawn: Drawn) -> Result<Vec<u8>, PdfError> {
    let mut file = drawn.document;
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    if pages.len() != book.pages.len() {
        return Err(PdfError::Assembly("a page is missing".to_owned()));
    }
    let annotations = links(&mut file, book, &pages)?;
    structure::add(&mut file, book, &drawn.marked, &pages, &annotations)?;
    bookmarks::add(&mut file, book, &pages)?;
    metadata::add(&mut file, document)?;
    file.version = "1.7".to_owned();
    sweep(&mut file);
    compress(&mut file)?;
    let mut bytes = Vec::new();
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(OBJECTS_TOGETHER)
        .compression_level(6)
        .build();
    file.save_with_options(&mut bytes, options)
        .map_err(|cause| PdfError::Assembly(cause.to_string()))?;
    Ok(bytes)
}

/// Leaves out what nothing leads to. lopdf's own pruning takes the square of the objects' number.
fn sweep(file: &mut File) {
    fn collect(object: &Object, into: &mut Vec<ObjectId>) {
        match object {
            Object::Reference(id) => into.push(*id),
            Object::Array(items) => items.iter().for_each(|item| collect(item, into)),
            Object::Dictionary(entries) => entries.iter().for_each(|(_, item)| collect(item, into)),
            Object::Stream(stream) => stream.dict.iter().for_each(|(_, item)| collect(item, into)),
            _ => {}
        }
    }
    let mut reached = BTreeSet::new();
    let mut next = Vec::new();
    file.trailer
        .iter()
        .for_each(|(_, item)| collect(item, &mut next));
    while let Some(id) = next.pop() {
        if let (true, Some(object)) = (reached.insert(id), file.objects.get(&id)) {
            collect(object, &mut next);
        }
    }
    file.objects.retain(|id, _| reached.contains(id));
}

/// Packs the streams that may be packed. The strongest packing takes twice the time for two percent.
fn compress(file: &mut File) -> Result<(), PdfError> {
    for object in file.objects.values_mut() {
        let Object::Stream(stream) = object else {
            continue;
        };
        if !stream.allows_compression || stream.dict.has(b"Filter") {
            continue;
        }
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
        let packed = encoder
            .write_all(&stream.content)
            .and_then(|()| encoder.finish())
            .map_err(|cause| PdfError::Assembly(cause.to_string()))?;
        if packed.len() < stream.content.len() {
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(packed);
        }
    }
    Ok(())
}

/// Link annotations, page by page, each with its number among the structure parents.
fn links(file: &mut File, book: &Book, pages: &[ObjectId]) -> Result<Vec<Vec<ObjectId>>, PdfError> {
    let mut number = pages.len();
    let mut all = Vec::with_capacity(pages.len());
    for (at, page) in book.pages.iter().enumerate() {
        let mut own = Vec::with_capacity(page.links.len());
        for area in &page.links {
            let rect = [
                area.x,
                PAGE_HEIGHT - area.y - area.height,
                area.x + area.width,
                PAGE_HEIGHT - area.y,
            ];
            let mut annotation = dictionary! {
                "Type" => "Annot",
                "Subtype" => "Link",
                "Rect" => rect.iter().map(|side| Object::Real(*side)).collect::<Vec<_>>(),
                "Border" => vec![0.into(), 0.into(), 0.into()],
                "F" => 4,
                "P" => pages[at],
                "Contents" => text(&area.link.words),
                "StructParent" => integer(number),
            };
            match &area.link.target {
                Target::Inside(id) => match book.places.get(id) {
                    Some((page, y)) => annotation.set("Dest", destination(pages[*page], *y)),
                    None => annotation.set("Dest", destination(pages[0], 0.0)),
                },
                Target::Address(address) => {
                    let uri = Object::String(encoded(address).into_bytes(), StringFormat::Literal);
                    annotation.set("A", dictionary! { "S" => "URI", "URI" => uri });
                }
            }
            own.push(file.add_object(annotation));
            number += 1;
        }
        let page = dictionary_of(file, pages[at])?;
        page.remove(b"Annots");
        if !own.is_empty() {
            page.set(
                "Annots",
                own.iter()
                    .map(|id| Object::Reference(*id))
                    .collect::<Vec<_>>(),
            );
        }
        all.push(own);
    }
    Ok(all)
}

/// A place on a page, a little above what is looked for.
pub(super) fn destination(page: ObjectId, y: f32) -> Object {
    let top = (PAGE_HEIGHT - y + 12.0).min(PAGE_HEIGHT);
    Object::Array(vec![
        page.into(),
        "XYZ".into(),
        Object::Null,
        Object::Real(top),
        Object::Null,
    ])
}

/// An address in ASCII, as PDF wants it.
fn encoded(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for byte in address.bytes() {
        match byte {
            b'!'..=b'~'
                if !matches!(
                    byte,
                    b'<' | b'>' | b'"' | b'\\' | b'`' | b'{' | b'}' | b'|' | b'^'
                ) =>
            {
                out.push(char::from(byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// A text of any script.
pub(super) fn text(words: &str) -> Object {
    Object::String(utf16(words), StringFormat::Hexadecimal)
}

pub(super) fn integer(value: usize) -> Object {
    Object::Integer(i64::try_from(value).unwrap_or(i64::MAX))
}

pub(super) fn dictionary_of(file: &mut File, id: ObjectId) -> Result<&mut Dictionary, PdfError> {
    let found = file.get_object_mut(id).and_then(Object::as_dict_mut);
    found.map_err(|cause| PdfError::Assembly(cause.to_string()))
}

pub(super) fn catalog(file: &mut File) -> Result<&mut Dictionary, PdfError> {
    file.catalog_mut()
        .map_err(|cause| PdfError::Assembly(cause.to_string()))
}
