//! Results as JSON: an interface for other programs, described in `docs/json.md` and by the schemas in `docs/schema/`.
//!
//! Identifiers and figures only, no sentences, save in documents: names of fields and values are stable, fields may be added. Amounts are
//! strings such as `"38400 USD"`, days `"2022-12-01"`, unknown is `null`.

mod assessment;
mod base_comparison;
mod comparison;
mod document;
mod fact;
mod header;
mod kb_compare;
mod offers;
mod report;
mod scenario;
mod why_not;

use serde_json::Value;

pub use assessment::{AssessOutput, CandidateOutput, RequirementOutput, assess};
pub use base_comparison::{BaseComparisonOutput, base_comparison};
pub use comparison::{ComparisonOutput, comparison};
pub use document::{BlockOutput, DocumentOutput, RunOutput, document};
pub use fact::FactOutput;
pub use header::Header;
pub use kb_compare::{KbCompareOutput, Proposed, kb_compare};
pub use offers::{OffersOutput, offers};
pub use report::{ReportOutput, report};
pub use scenario::{PlanOutput, ScenarioOutput, plan, scenario};
pub use why_not::{WhyNotOutput, why_not};

/// The JSON Schema of each output, by the name of its file in `docs/schema/`.
pub fn schemas() -> Vec<(&'static str, Value)> {
    let of = |schema: schemars::Schema| schema.to_value();
    vec![
        ("assess.json", of(schemars::schema_for!(AssessOutput))),
        ("plan.json", of(schemars::schema_for!(PlanOutput))),
        ("scenario.json", of(schemars::schema_for!(ScenarioOutput))),
        ("compare.json", of(schemars::schema_for!(ComparisonOutput))),
        (
            "kb-compare.json",
            of(schemars::schema_for!(KbCompareOutput)),
        ),
        ("report.json", of(schemars::schema_for!(ReportOutput))),
        ("answers.json", of(schemars::schema_for!(OffersOutput))),
        ("why-not.json", of(schemars::schema_for!(WhyNotOutput))),
        (
            "kb-diff.json",
            of(schemars::schema_for!(BaseComparisonOutput)),
        ),
    ]
}
