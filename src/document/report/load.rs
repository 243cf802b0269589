//! From bytes to the plans of documents, or to everything that is wrong with them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::model::{Audience, ReportPlan};
use super::raw::{RawAudience, RawReport};
use super::sections::{sections, sentence};
use crate::knowledge::code::Code;
use crate::knowledge::diagnostic::{Flaw, Flaws};
use crate::knowledge::load::read_shaped;
use crate::knowledge::schema::generate;
use crate::knowledge::shape::Shape;
use crate::knowledge::source::Source;
use crate::knowledge::valid::page::Reader;
use crate::knowledge::{Diagnostic, Files, Severity, syntax};

/// What came of loading.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The plans by id, without those that hold an error.
    pub plans: BTreeMap<String, ReportPlan>,
    /// Every flaw, by place.
    pub diagnostics: Vec<Diagnostic>,
}

static SHAPE: LazyLock<Shape> = LazyLock::new(|| Shape::from_schema(&generate::<RawReport>()));

/// The JSON Schema of a plan as a file.
pub fn schema_file() -> String {
    format!("{:#}\n", generate::<RawReport>())
}

/// Reads and checks the plans: one TOML file each. Folders beside them are not part of it. Never stops at the first flaw,
/// never panics.
pub fn load(files: &Files) -> Loaded {
    let mut plans = BTreeMap::new();
    let mut diagnostics = Vec::new();
    let own = files.iter().filter(|(path, _)| !path.contains('/'));
    for (path, bytes) in own {
        let Some(name) = path.strip_suffix(".toml") else {
            continue;
        };
        let mut flaws = Flaws::default();
        let plan = read(path, name, bytes, &mut flaws);
        let found = flaws.into_sorted();
        if found.iter().all(|flaw| flaw.severity() != Severity::Error) {
            plans.extend(plan.map(|plan| (name.to_owned(), plan)));
        }
        diagnostics.extend(found);
    }
    Loaded { plans, diagnostics }
}

fn read(path: &str, name: &str, bytes: &[u8], flaws: &mut Flaws) -> Option<ReportPlan> {
    let source = Source::new(path, syntax::decode(path, bytes, flaws)?);
    let (raw, _) = read_shaped::<RawReport>(&source, &SHAPE, flaws);
    let raw = raw?;
    let mut reader = Reader::new(&source, flaws);
    if raw.code.is_empty() || !raw.code.chars().all(|c| c.is_ascii_uppercase()) {
        let flaw = Flaw::new(Code::ReportCode, raw.code.span()).with("given", raw.code.get());
        reader.report(flaw);
    }
    Some(ReportPlan {
        id: reader.file_id(&raw.id, name),
        code: raw.code.get().clone(),
        title: reader.text(&raw.title),
        subtitle: sentence(&raw.subtitle, &mut reader),
        audience: match raw.audience {
            RawAudience::Internal => Audience::Internal,
            RawAudience::Public => Audience::Public,
        },
        sections: sections(&raw.section, &mut reader),
    })
}
