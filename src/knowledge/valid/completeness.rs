//! What is missing or old: nothing that is wrong, much that somebody should look at.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::super::code::Code;
use super::super::diagnostic::{Flaw, Flaws};
use super::super::file::FileKind;
use super::super::model::{Claim, KnowledgeBase, Subject, Value};
use super::draft::Mark;
use super::page::Pages;
use crate::text::Currency;

pub(super) fn warn(
    pages: &Pages<'_>,
    base: &KnowledgeBase,
    marks: &[Mark<'_>],
    date: Option<Date>,
    flaws: &mut Flaws,
) {
    licences(pages, base, flaws);
    needs(pages, base, flaws);
    features(pages, base, flaws);
    exchange_rates(pages, base, marks, flaws);
    after_base_date(base, marks, flaws);
    if let Some(date) = date {
        stale(base, marks, date, flaws);
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

/// Of a need that some software answers: the features that none of them is said to have, be it in part.
fn features(pages: &Pages<'_>, base: &KnowledgeBase, flaws: &mut Flaws) {
    if pages.software.iter().any(|page| !page.whole) || pages.unsure.contains(&FileKind::Software) {
        return;
    }
    let is_had = |claim: &&Claim| match (&claim.value, base.attributes.get(&claim.attribute)) {
        (Value::Choice(id), Some(attribute)) => attribute.level(id).is_some_and(|level| level > 0),
        _ => false,
    };
    let had: BTreeSet<&str> = base
        .claims
        .iter()
        .filter(|claim| claim.attribute.starts_with("feature."))
        .filter(is_had)
        .map(|claim| claim.attribute.as_str())
        .collect();
    let answered: BTreeSet<&str> = base
        .software
        .values()
        .flat_map(|software| &software.needs)
        .map(String::as_str)
        .collect();
    for page in pages.needs.iter().filter(|page| answered.contains(page.id)) {
        for feature in &page.raw.feature {
            let id = format!("feature.{}.{}", page.id, feature.id.get());
            if !had.contains(id.as_str()) {
                let flaw = Flaw::new(Code::FeatureNobodyHas, feature.id.span());
                let flaw = flaw.with("given", feature.id.get()).with("need", page.id);
                flaws.report(page.source, flaw);
            }
        }
    }
}

/// Each currency once, at its first price.
fn exchange_rates(pages: &Pages<'_>, base: &KnowledgeBase, marks: &[Mark<'_>], flaws: &mut Flaws) {
    if pages.rates.as_ref().is_some_and(|page| !page.whole) {
        return;
    }
    // A rate that cannot be read is a flaw of its own.
    let rates = pages.rates.iter().flat_map(|page| &page.raw.rate);
    let mut known: BTreeSet<_> = rates
        .filter_map(|rate| Currency::new(&rate.currency).ok())
        .chain([base.currency])
        .collect();
    for (claim, mark) in base.claims.iter().zip(marks) {
        if let Value::Money(money) = claim.value
            && known.insert(money.currency)
        {
            let flaw =
                Flaw::new(Code::NoExchangeRate, mark.span.clone()).with("currency", money.currency);
            flaws.report(mark.source, flaw);
        }
    }
}

/// Claims that nobody sees until the base's date is moved: told once, at the one that was read last.
fn after_base_date(base: &KnowledgeBase, marks: &[Mark<'_>], flaws: &mut Flaws) {
    let marked = base.claims.iter().zip(marks);
    let unseen = marked.filter(|(claim, _)| claim.from.is_none() && claim.starts() > base.date);
    let count = unseen.clone().count();
    let last =
        unseen.max_by_key(|(claim, mark)| (claim.starts(), &mark.source.path, mark.span.start));
    if let Some((claim, mark)) = last {
        let flaw = Flaw::new(Code::AfterBaseDate, mark.span.clone())
            .with("day", claim.starts())
            .with("date", base.date)
            .with("count", count);
        flaws.report(mark.source, flaw);
    }
}

fn stale(base: &KnowledgeBase, marks: &[Mark<'_>], date: Date, flaws: &mut Flaws) {
    let marked = base.claims.iter().zip(marks);
    for (claim, mark) in
        marked.filter(|(claim, _)| claim.holds_on(date) && claim.is_stale(base, date))
    {
        let months = base
            .attributes
            .get(&claim.attribute)
            .map_or(0, |attribute| attribute.freshness_months);
        let flaw = Flaw::new(Code::StaleClaim, mark.span.clone()).with("subject", &claim.subject);
        let flaw = flaw
            .with("attribute", &claim.attribute)
            .with("checked", claim.checked());
        flaws.report(mark.source, flaw.with("months", months));
    }
}
