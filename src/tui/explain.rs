//! Results as pages: which sentences, in which order. The sentences themselves are the document's.

mod assessment;
mod connection;
mod facts;
mod follows;
mod overview;
mod scenario;

pub(super) use assessment::assessment;
pub(super) use connection::{joining, protocol};
pub(super) use follows::follows;
pub(super) use overview::{peek, summary};
pub(super) use scenario::scenario;

use super::theme::Tone;
use super::widgets::page::Page;
use crate::document::words::Words;
use crate::planning::WhyNot;

/// Why a software is not in the plan, and the single changes that would bring it in.
pub(super) fn why_not(page: &mut Page, words: &Words<'_>, answer: &WhyNot) {
    let changes: Vec<String> = answer
        .changes
        .iter()
        .map(|change| words.change(*change))
        .collect();
    for sentence in words.why_not(answer) {
        if !changes.contains(&sentence) {
            page.marked("–", &sentence, Tone::Plain);
        }
    }
    if !answer.chosen {
        page.title(&words.texts().say("tui-title-changes"));
        if changes.is_empty() {
            page.text(&words.texts().say("tui-no-change"), Tone::Plain);
        }
        for change in &changes {
            page.marked("→", change, Tone::Good);
        }
    }
    for one in &answer.assessments {
        page.title(&words.candidate(&one.candidate));
        assessment(page, words, one);
    }
}
