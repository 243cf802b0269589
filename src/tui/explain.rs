//! Results as pages: which sentences, in which order. The sentences are the document's.

use super::theme::Tone;
use super::widgets::page::Page;
use crate::assessment::{Assessment, Candidate, Case, Joining};
use crate::knowledge::model::{Protocol, Subject};
use crate::planning::{Scenario, WhyNot};
use crate::text::Texts;
use crate::tui::results::Results;

/// interim
pub fn assessment(page: &mut Page, _case: &Case<'_>, assessment: &Assessment, _texts: &Texts) {
    page.text(&format!("{:?}", assessment.verdicts), Tone::Plain);
}
/// interim
pub fn joining(page: &mut Page, _case: &Case<'_>, _tool: &Candidate, _provider: &str, joining: &Joining, _texts: &Texts) {
    page.text(&format!("{joining:?}"), Tone::Plain);
}
/// interim
pub fn protocol(page: &mut Page, _case: &Case<'_>, _subject: &Subject, protocol: &Protocol, _texts: &Texts) {
    page.text(&format!("{protocol:?}"), Tone::Plain);
}
/// interim
pub fn summary(page: &mut Page, _case: &Case<'_>, _results: &Results, scenario: &Scenario, _texts: &Texts) {
    page.text(&format!("{:?}", scenario.obstacles), Tone::Plain);
}
/// interim
pub fn scenario(page: &mut Page, _case: &Case<'_>, _results: &Results, scenario: &Scenario, _texts: &Texts) {
    page.text(&format!("{:?}", scenario.obstacles), Tone::Plain);
}
/// interim
pub fn why_not(page: &mut Page, _case: &Case<'_>, answer: &WhyNot, _texts: &Texts) {
    page.text(&format!("{:?}", answer.changes), Tone::Plain);
}
/// interim
pub fn peek(page: &mut Page, _case: &Case<'_>, results: &Results, _texts: &Texts) {
    page.text(&format!("{:?}", results.recommendation), Tone::Plain);
}
/// interim
pub fn follows(page: &mut Page, _case: &Case<'_>, _before: Option<&Results>, after: &Results, _texts: &Texts) {
    page.text(&format!("{:?}", after.recommendation), Tone::Plain);
}
