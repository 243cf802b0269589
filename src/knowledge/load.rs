//! From bytes to a base, or to everything that is wrong with them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::de::DeserializeOwned;

use super::Files;
use super::code::Code;
use super::diagnostic::{Diagnostic, Flaw, Flaws};
use super::embedded::embedded;
use super::file::{FileKind, Role, role};
use super::fingerprint::fingerprint;
use super::model::KnowledgeBase;
use super::packed::Packed;
use super::raw::RawAttributes;
use super::repair::repair;
use super::schema::schema;
use super::shape::Shape;
use super::source::Source;
use super::syntax;
use super::valid::{Page, Pages, validate};
use crate::parallel;

/// What came of loading.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The base; none when a flaw is an error.
    pub base: Option<KnowledgeBase>,
    /// Every flaw, by place.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads and validates a base. Never stops at the first flaw, never panics.
pub fn load(files: &Files) -> Loaded {
    load_with(files, None, None)
}

/// Reads and validates the base inside the program, which was parsed when the program was built. Flaws of form that
/// the tests of the program keep out of it are not looked for.
pub fn load_embedded() -> Loaded {
    load_with(&embedded(), None, Some(&Packed::embedded()))
}

/// The same, and warns of the claims that hold on `date` and have not been checked for too long before it.
pub fn load_at(files: &Files, date: Date) -> Loaded {
    load_with(files, Some(date), None)
}

fn load_with(files: &Files, date: Option<Date>, packed: Option<&Packed<'_>>) -> Loaded {
    let mut flaws = Flaws::default();
    let sources = sources(files, &mut flaws);
    let mut pages = Pages::default();
    for (page, found) in parallel::map(&sources, super::FILES_A_THREAD, |(kind, id, source)| {
        read(*kind, id, source, packed)
    }) {
        pages.add(page);
        flaws.extend(found);
    }
    let present: BTreeSet<FileKind> = files
        .keys()
        .filter_map(|path| match role(path) {
            Role::Read(kind, _) => Some(kind),
            _ => None,
        })
        .collect();
    for kind in FileKind::ALL
        .into_iter()
        .filter(|kind| !kind.is_optional() && !present.contains(kind))
    {
        flaws.report_file(
            kind.path(),
            Flaw::new(Code::MissingFile, 0..0).with("file", kind.path()),
        );
        pages.unsure.insert(kind);
    }
    let base = validate(&pages, date, &mut flaws).filter(|_| !flaws.has_errors());
    let base = base.map(|base| KnowledgeBase {
        // Notes and schemas beside the files of which the base is made change no result, nor do the names of catalogues.
        fingerprint: fingerprint(
            files,
            |path| matches!(role(path), Role::Read(kind, _) if kind != FileKind::Upstream),
        ),
        ..base
    });
    Loaded {
        base,
        diagnostics: flaws.into_sorted(),
    }
}

/// The files that are part of the base and can be read as text.
fn sources<'a>(files: &'a Files, flaws: &mut Flaws) -> Vec<(FileKind, &'a str, Source<'a>)> {
    let mut sources = Vec::new();
    for (path, bytes) in files {
        match role(path) {
            Role::Read(kind, id) => {
                // An unreadable file still exists: nobody shall be told that what it names is unknown.
                let text = syntax::decode(path, bytes, flaws);
                sources.extend(text.map(|text| (kind, id, Source::new(path, text))));
            }
            Role::Unknown => {
                let known = FileKind::ALL.iter().map(|kind| kind.path());
                let suggestion = super::nearest(path, known);
                flaws.report_file(
                    path,
                    Flaw::new(Code::UnknownFile, 0..0)
                        .with("file", path)
                        .suggest(suggestion),
                );
            }
            Role::Ignored => {}
        }
    }
    sources
}

static SHAPES: LazyLock<BTreeMap<FileKind, Shape>> = LazyLock::new(|| {
    FileKind::ALL
        .into_iter()
        .map(|kind| (kind, Shape::from_schema(&schema(kind))))
        .collect()
});

/// The form of the files of `kind`.
pub(super) fn shape(kind: FileKind) -> Option<&'static Shape> {
    SHAPES.get(&kind)
}

/// What is written in `attributes.toml`, with its places; none when it cannot be read.
pub(crate) fn attributes_of(files: &Files) -> Option<(Source<'_>, RawAttributes)> {
    let (path, bytes) = files.get_key_value(FileKind::Attributes.path())?;
    // What is wrong in it is told when the base is loaded.
    let mut told = Flaws::default();
    let source = Source::new(path, syntax::decode(path, bytes, &mut told)?);
    let (raw, _) = read_shaped(&source, shape(FileKind::Attributes)?, &mut told);
    Some((source, raw?))
}

/// One file, and what is wrong with its form.
fn read<'a>(
    kind: FileKind,
    id: &'a str,
    source: &'a Source<'a>,
    packed: Option<&Packed<'_>>,
) -> (Pages<'a>, Flaws) {
    let (mut pages, mut flaws) = (Pages::default(), Flaws::default());
    let mut file = FileReader {
        kind,
        id,
        source,
        packed,
        flaws: &mut flaws,
    };
    match kind {
        FileKind::Base => pages.base = file.read(),
        FileKind::Attributes => pages.attributes = file.read(),
        FileKind::Protocols => pages.protocols = file.read(),
        FileKind::Effort => pages.effort = file.read(),
        FileKind::Licences => pages.licences = file.read(),
        FileKind::Sources => pages.sources = file.read(),
        FileKind::Criteria => pages.criteria = file.read(),
        FileKind::ExchangeRates => pages.rates = file.read(),
        FileKind::Upstream => pages.upstream = file.read(),
        FileKind::Need => pages.needs.extend(file.read()),
        FileKind::Software => pages.software.extend(file.read()),
        FileKind::Offer => pages.offers.extend(file.read()),
        FileKind::Platform => pages.platforms.extend(file.read()),
    }
    (pages, flaws)
}

struct FileReader<'a, 'f> {
    kind: FileKind,
    id: &'a str,
    source: &'a Source<'a>,
    packed: Option<&'f Packed<'f>>,
    flaws: &'f mut Flaws,
}

impl<'a> FileReader<'a, '_> {
    fn read<T: DeserializeOwned>(&mut self) -> Option<Page<'a, T>> {
        let packed = self.packed.and_then(|packed| packed.read(self.source.path));
        let (raw, whole) = match packed {
            Some(raw) => (Some(raw), true),
            None => read_shaped(self.source, shape(self.kind)?, self.flaws),
        };
        Some(Page {
            id: self.id,
            source: self.source,
            raw: raw?,
            whole,
        })
    }
}

/// Reads a file of the form `shape` after mending what is not so, and tells whether its syntax is whole.
pub(crate) fn read_shaped<T: DeserializeOwned>(
    source: &Source<'_>,
    shape: &Shape,
    flaws: &mut Flaws,
) -> (Option<T>, bool) {
    let (mut table, whole) = syntax::parse(source, flaws);
    // The rest of a file with broken syntax would seem to lack all that comes after the break.
    let mut unheard = Flaws::default();
    repair(
        &mut table,
        shape,
        source,
        if whole { flaws } else { &mut unheard },
    );
    match T::deserialize(toml::de::Deserializer::from(table)) {
        Ok(raw) => (Some(raw), whole),
        Err(error) => {
            let flaw = Flaw::new(Code::WrongType, error.span().unwrap_or(0..0));
            flaws.report(source, flaw.with("type", "other").with("found", "other"));
            (None, whole)
        }
    }
}
