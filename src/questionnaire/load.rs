//! From bytes to a questionnaire, or to everything that is wrong with them.

use std::sync::LazyLock;

use serde::de::DeserializeOwned;

use super::model::Questionnaire;
use super::raw::{RawQuestionnaire, RawRequirements, RawScenarios, RawWeights};
use super::schema::{FileKind, schema};
use super::valid::{Pages, validate};
use crate::knowledge::code::Code;
use crate::knowledge::diagnostic::{Flaw, Flaws};
use crate::knowledge::fingerprint::fingerprint;
use crate::knowledge::load::read_shaped;
use crate::knowledge::shape::Shape;
use crate::knowledge::source::Source;
use crate::knowledge::{Diagnostic, Files, nearest, syntax};

/// What came of loading.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The questionnaire; none when a flaw is an error.
    pub questionnaire: Option<Questionnaire>,
    /// Every flaw, by place.
    pub diagnostics: Vec<Diagnostic>,
}

/// A file of a questionnaire that was read.
#[derive(Debug)]
pub(super) struct Page<'a, T> {
    /// Its text.
    pub(super) source: Source<'a>,
    /// Its tables.
    pub(super) raw: T,
}

/// Reads and validates a questionnaire: `association.toml`, `requirements.toml`, `scenarios.toml` and `weights.toml`.
/// Folders beside them (`schema/`, `examples/`) are not part of it. Never stops at the first flaw, never panics.
pub fn load(files: &Files) -> Loaded {
    let mut flaws = Flaws::default();
    for path in files.keys().filter(|path| is_stranger(path)) {
        let known = FileKind::ALL.map(FileKind::path);
        let flaw = Flaw::new(Code::UnknownFile, 0..0)
            .with("file", path)
            .suggest(nearest(path, known));
        flaws.report_file(path, flaw);
    }
    let pages = Pages {
        questions: read::<RawQuestionnaire>(files, FileKind::Questions, &mut flaws),
        requirements: read::<RawRequirements>(files, FileKind::Requirements, &mut flaws),
        scenarios: read::<RawScenarios>(files, FileKind::Scenarios, &mut flaws),
        weights: read::<RawWeights>(files, FileKind::Weights, &mut flaws),
    };
    let valid = validate(&pages, &mut flaws).filter(|_| !flaws.has_errors());
    let is_own = |path: &str| FileKind::ALL.iter().any(|kind| kind.path() == path);
    Loaded {
        questionnaire: valid.map(|valid| Questionnaire {
            fingerprint: fingerprint(files, is_own),
            ..valid
        }),
        diagnostics: flaws.into_sorted(),
    }
}

/// TOML in the folder itself that no part of the program reads.
fn is_stranger(path: &str) -> bool {
    path.ends_with(".toml")
        && !path.contains('/')
        && FileKind::ALL.iter().all(|kind| kind.path() != path)
}

static SHAPES: LazyLock<[Shape; 4]> =
    LazyLock::new(|| FileKind::ALL.map(|kind| Shape::from_schema(&schema(kind))));

pub(super) fn read<'a, T: DeserializeOwned>(
    files: &'a Files,
    kind: FileKind,
    flaws: &mut Flaws,
) -> Option<Page<'a, T>> {
    let Some((path, bytes)) = files.get_key_value(kind.path()) else {
        flaws.report_file(
            kind.path(),
            Flaw::new(Code::MissingFile, 0..0).with("file", kind.path()),
        );
        return None;
    };
    let source = Source::new(path, syntax::decode(path, bytes, flaws)?);
    let shape = &SHAPES[FileKind::ALL.iter().position(|one| *one == kind)?];
    let (raw, _) = read_shaped(&source, shape, flaws);
    Some(Page { raw: raw?, source })
}
