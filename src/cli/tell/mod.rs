//! Results as text on the command line: short lines, words before numbers, no box and no colour.

mod assess;
mod offers;
mod plan;
mod why_not;

pub(super) use assess::assess;
pub(super) use offers::offers;
pub(super) use plan::{comparison, scenario, summary};
pub(super) use why_not::why_not;

/// Lines under a heading, each with a dash.
fn under(heading: &str, lines: impl IntoIterator<Item = String>) -> Vec<String> {
    let lines: Vec<String> = lines
        .into_iter()
        .map(|line| format!("  - {line}"))
        .collect();
    if lines.is_empty() {
        return lines;
    }
    [vec![heading.to_owned()], lines].concat()
}
