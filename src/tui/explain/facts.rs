//! Facts with where they come from.

use std::collections::BTreeSet;

use crate::document::words::Words;
use crate::knowledge::model::ClaimId;
use crate::tui::theme::Tone;
use crate::tui::widgets::page::Page;

/// Facts, each once: what is said, its days, its reservation, its sources, what makes it less sure.
pub(super) fn facts(page: &mut Page, words: &Words<'_>, claims: &[ClaimId]) {
    let each: BTreeSet<ClaimId> = claims.iter().copied().collect();
    for id in each {
        fact(page, words, id);
    }
}

fn fact(page: &mut Page, words: &Words<'_>, id: ClaimId) {
    let claim = words.case().base().claim(id);
    let period = words.period(claim);
    let said = words.fact(id);
    let said = if period.is_empty() {
        said
    } else {
        format!("{said} ({period})")
    };
    page.marked("•", &said, Tone::Plain);
    let reservation = words.reservation(claim);
    if !reservation.is_empty() {
        page.marked(" ", &reservation, Tone::Plain);
    }
    for mark in words.marks(claim) {
        page.marked(" !", &mark, Tone::Doubt);
    }
    for source in words.sources(claim) {
        page.marked(" ", &source.text, Tone::Quiet);
        if let Some(address) = source.address {
            page.marked(" ", &address, Tone::Quiet);
        }
    }
}
