//! `trousse kb …`: what the knowledge base says, and what is wrong with it.
//!
//! Each command is a function that gives a report; a report can be told as text in a language, or written as JSON.

pub mod check;
pub mod compare;
mod compare_text;
pub mod conflicts;
pub mod coverage;
mod coverage_text;
pub mod create;
pub mod diff;
mod excerpt;
pub mod explain;
pub mod fact;
pub mod format;
mod line;
pub mod name;
pub mod show;
pub mod sources;
pub mod stale;
pub mod stats;
mod tell;

use serde_json::Value;

pub use line::{FactLine, SourceLine};

/// The JSON Schema of what each command prints with `--format json`, by the name of its file in `docs/schema/`.
pub fn schemas() -> Vec<(&'static str, Value)> {
    let of = |schema: schemars::Schema| schema.to_value();
    vec![
        ("kb-check.json", check::schema()),
        (
            "kb-conflicts.json",
            of(schemars::schema_for!(conflicts::ConflictsReport)),
        ),
        (
            "kb-coverage.json",
            of(schemars::schema_for!(coverage::CoverageReport)),
        ),
        (
            "kb-explain.json",
            of(schemars::schema_for!(explain::Explanation)),
        ),
        ("kb-fact.json", of(schemars::schema_for!(fact::FactReport))),
        (
            "kb-format.json",
            of(schemars::schema_for!(format::FormatReport)),
        ),
        ("kb-new.json", of(schemars::schema_for!(create::Created))),
        ("kb-show.json", of(schemars::schema_for!(show::ShowReport))),
        (
            "kb-sources.json",
            of(schemars::schema_for!(sources::SourcesReport)),
        ),
        (
            "kb-stale.json",
            of(schemars::schema_for!(stale::StaleReport)),
        ),
        (
            "kb-stats.json",
            of(schemars::schema_for!(stats::StatsReport)),
        ),
    ]
}
