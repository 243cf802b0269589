//! Properties of the file: title, author, language, date, and the standards that it keeps.

use lopdf::{Document as File, Object, Stream, StringFormat, dictionary};

use super::PdfError;
use super::finish::{catalog, text};
use crate::document::model::{Document, Meta};
use crate::text::clean;

/// A compact sRGB profile, so that colours mean the same everywhere (CC0, see `fonts/`).
const SRGB: &[u8] = include_bytes!("fonts/sRGB-v2-magic.icc");
const PRODUCER: &str = concat!("Trousse ", env!("CARGO_PKG_VERSION"));

/// Writes the properties twice, as PDF wants them: for old readers and as XMP.
pub(super) fn add(file: &mut File, document: &Document) -> Result<(), PdfError> {
    let meta = &document.meta;
    let profile = Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec());
    let profile = file.add_object(profile);
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB"),
        "DestOutputProfile" => profile,
    };
    let intent = file.add_object(intent);
    // Readers of the standard look for this stream as plain text.
    let xmp = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        xmp(document).into_bytes(),
    );
    let xmp = file.add_object(xmp.with_compression(false));
    let catalog = catalog(file)?;
    catalog.set("Lang", Object::string_literal(document.lang.tag()));
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    catalog.set("OutputIntents", vec![intent.into()]);
    catalog.set("Metadata", xmp);
    catalog.remove(b"PageLayout");

    let mut info = dictionary! { "Title" => text(&title(meta)), "Creator" => text("Trousse"), "Producer" => text(PRODUCER) };
    for (name, value) in [("Author", &meta.author), ("Subject", &meta.subtitle)] {
        if !value.is_empty() {
            info.set(name, text(&clean(value)));
        }
    }
    if let Some(date) = date(meta) {
        let stamp = format!("D:{}000000Z", date.replace('-', ""));
        info.set("CreationDate", Object::string_literal(stamp.as_str()));
        info.set("ModDate", Object::string_literal(stamp.as_str()));
    }
    let info = file.add_object(info);
    file.trailer.set("Info", info);
    let id = Object::String(fingerprint(file), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    Ok(())
}

/// A title that is never empty: readers show it in place of the file's name.
fn title(meta: &Meta) -> String {
    let candidates = [&meta.title, &meta.subtitle, &meta.reference];
    let found = candidates
        .into_iter()
        .map(|text| clean(text))
        .find(|text| !text.trim().is_empty());
    found.unwrap_or_else(|| "Document".to_owned())
}

/// The date, when it is one.
fn date(meta: &Meta) -> Option<String> {
    crate::text::date::parse(&meta.iso_date)
        .ok()
        .map(|date| date.to_string())
}

/// An identifier drawn from what the file holds: the same content has the same one.
fn fingerprint(file: &File) -> Vec<u8> {
    let mut hash = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128;
    let mut eat = |bytes: &[u8]| {
        for byte in bytes {
            hash =
                (hash ^ u128::from(*byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
        }
    };
    for object in file.objects.values() {
        match object {
            Object::Stream(stream) => eat(&stream.content),
            Object::String(words, _) => eat(words),
            _ => {}
        }
    }
    hash.to_be_bytes().to_vec()
}

fn escaped(text: &str) -> String {
    clean(text)
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

fn xmp(document: &Document) -> String {
    let meta = &document.meta;
    let mut body = format!(
        "<dc:format>application/pdf</dc:format>\n\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:title>\n\
         <dc:language><rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag></dc:language>\n\
         <xmp:CreatorTool>Trousse</xmp:CreatorTool>\n\
         <pdf:Producer>{PRODUCER}</pdf:Producer>\n",
        escaped(&title(meta)),
        document.lang.tag(),
    );
    if !meta.author.is_empty() {
        body += &format!(
            "<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\n",
            escaped(&meta.author)
        );
    }
    if !meta.subtitle.is_empty() {
        body += &format!(
            "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:description>\n",
            escaped(&meta.subtitle)
        );
    }
    if let Some(date) = date(meta) {
        body += &format!(
            "<xmp:CreateDate>{date}T00:00:00Z</xmp:CreateDate>\n<xmp:ModifyDate>{date}T00:00:00Z</xmp:ModifyDate>\n"
        );
    }
    include_str!("xmp.xml").replace("<!-- properties -->\n", &body)
}
