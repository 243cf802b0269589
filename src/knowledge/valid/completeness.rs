//! What is missing or old: nothing that is wrong, much that somebody should look at.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::super::code::Code;
use super::super::diagnostic::{Flaw, Flaws};
use super::super::file::FileKind;
use super::super::model::{KnowledgeBase, Subject, Value};
use super::draft::Draft;
use super::page::Pages;
use crate::text::Currency;

pub(super) fn warn(
    pages: &Pages<'_>,
    base: &KnowledgeBase,
    drafts: &[Draft<'_>],
    date: Option<Date>,
    flaws: &mut Flaws,
) {
    licences(pages, base, flaws);
    needs(pages, base, flaws);
    exchange_rates(pages, base, drafts, flaws);
    if let Some(date) = date {
        stale(base, drafts, date, flaws);
    }
}

fn licences(pages: &Pages<'_>, base: &KnowledgeBase, flaws: &mut Flaws) {
    let licensed: BTreeSet<&Subject> = base
        .claims
        .iter()
        .filter(|claim| claim.attribute == "licence")
        .map(|claim| &claim.subject)
        .collect();
    for page in pages.software.iter().filter(|page| page.whole) {
        if licensed.contains(&Subject::software(page.id)) {
            continue;
        }
        for edition in page
            .raw
            .edition
            .iter()
            .filter(|edition| !licensed.contains(&Subject::edition(page.id, &edition.id)))
        {
            let flaw =
                Flaw::new(Code::NoLicence, edition.id.span()).with("edition", edition.id.get());
            flaws.report(page.source, flaw.with("software", page.id));
        }
    }
}

fn needs(pages: &Pages<'_>, base: &KnowledgeBase, flaws: &mut Flaws) {
    if pages.unsure.contains(&FileKind::Software) {
        return;
    }
    let answered: BTreeSet<&str> = base
        .software
        .values()
        .flat_map(|software| &software.needs)
        .map(String::as_str)
        .collect();
    for page in pages
        .needs
        .iter()
        .filter(|page| !answered.contains(page.id))
    {
        flaws.report(
            page.source,
            Flaw::new(Code::NeedWithoutCandidate, page.raw.id.span()).with("given", page.id),
        );
    }
}

/// Each currency once, at its first price.
fn exchange_rates(
    pages: &Pages<'_>,
    base: &KnowledgeBase,
    drafts: &[Draft<'_>],
    flaws: &mut Flaws,
) {
    if pages.rates.as_ref().is_some_and(|page| !page.whole) {
        return;
    }
    // A rate that cannot be read is a flaw of its own.
    let rates = pages.rates.iter().flat_map(|page| &page.raw.rate);
    let mut known: BTreeSet<_> = rates
        .filter_map(|rate| Currency::new(&rate.currency).ok())
        .chain([base.currency])
        .collect();
    for draft in drafts {
        if let Value::Money(money) = draft.claim.value
            && known.insert(money.currency)
        {
            let flaw = Flaw::new(Code::NoExchangeRate, draft.span.clone())
                .with("currency", money.currency);
            flaws.report(draft.source, flaw);
        }
    }
}

fn stale(base: &KnowledgeBase, drafts: &[Draft<'_>], date: Date, flaws: &mut Flaws) {
    for draft in drafts
        .iter()
        .filter(|draft| draft.claim.holds_on(date) && draft.claim.is_stale(base, date))
    {
        let months = base
            .attributes
            .get(&draft.claim.attribute)
            .map_or(0, |attribute| attribute.freshness_months);
        let flaw =
            Flaw::new(Code::StaleClaim, draft.span.clone()).with("subject", &draft.claim.subject);
        let flaw = flaw
            .with("attribute", &draft.claim.attribute)
            .with("checked", draft.claim.checked());
        flaws.report(draft.source, flaw.with("months", months));
    }
}
