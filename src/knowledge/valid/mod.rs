//! From raw tables to the valid base: identifiers exist, values fit, dates do not cross.

mod attributes;
mod claim;
mod clash;
mod completeness;
mod criteria;
mod draft;
mod effort;
mod lists;
mod need;
mod offer;
pub(crate) mod page;
mod platform;
mod rates;
pub(crate) mod rules;
mod software;
mod typography;
mod upstream;
mod value;
mod words;

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::diagnostic::Flaws;
use super::model::KnowledgeBase;
use super::raw::RawBase;
use crate::parallel;
use crate::text::Currency;
use draft::Draft;
use page::Reader;
pub(super) use page::{Page, Pages};
use words::Words;

/// Validates everything that was read. None only when a part without which there is no base is missing.
pub(super) fn validate(
    pages: &Pages<'_>,
    date: Option<Date>,
    flaws: &mut Flaws,
) -> Option<KnowledgeBase> {
    let head = pages.base.as_ref().map(|page| head(page, flaws));
    let licences = pages
        .licences
        .as_ref()
        .map(|page| lists::licences(page, flaws))
        .unwrap_or_default();
    let protocols = pages
        .protocols
        .as_ref()
        .map(|page| lists::protocols(page, flaws))
        .unwrap_or_default();
    let (evidence, publishers) = pages
        .sources
        .as_ref()
        .map(|page| lists::sources(page, flaws))
        .unwrap_or_default();
    let effort = pages
        .effort
        .as_ref()
        .map(|page| effort::effort(page, flaws));
    let needs: BTreeMap<_, _> = pages
        .needs
        .iter()
        .map(|page| need::need(page, effort.as_ref(), flaws))
        .collect();
    let attributes = attributes::attributes(pages, &protocols, &needs, flaws);
    let criteria = pages
        .criteria
        .as_ref()
        .map(|page| criteria::criteria(page, &attributes, pages, flaws))
        .unwrap_or_default();
    if let (Some(page), Some(effort)) = (&pages.effort, &effort) {
        effort::fits_scale(page, effort, &attributes, flaws);
    }

    let words = Words::new(
        pages,
        &attributes,
        &evidence,
        &publishers,
        &licences,
        effort.as_ref(),
        &needs,
    );
    let rates = pages
        .rates
        .as_ref()
        .map(|page| rates::rates(page, &words, flaws))
        .unwrap_or_default();
    let catalogue_names = pages
        .upstream
        .as_ref()
        .map(|page| upstream::names(page, &words, flaws))
        .unwrap_or_default();
    let mut drafts: Vec<Draft<'_>> = Vec::new();
    let mut software = BTreeMap::new();
    let read = parallel::map(&pages.software, super::FILES_A_THREAD, |page| {
        let (mut drafts, mut flaws) = (Vec::new(), Flaws::default());
        let (id, software) = software::software(page, &words, &mut drafts, &mut flaws);
        (id, software, drafts, flaws)
    });
    for (id, one, claims, found) in read {
        software.insert(id, one);
        drafts.extend(claims);
        flaws.extend(found);
    }
    let offers = pages
        .offers
        .iter()
        .map(|page| offer::offer(page, &words, &mut drafts, flaws))
        .collect();
    let platforms = pages
        .platforms
        .iter()
        .map(|page| platform::platform(page, &words, &software, &mut drafts, flaws))
        .collect();
    draft::sort(&mut drafts);
    clash::names(pages, flaws);
    clash::requires(pages, flaws);
    clash::claims(&drafts, flaws);
    let (claims, marks) = draft::number(drafts);

    let (head, effort) = (head?, effort?);
    let base = KnowledgeBase {
        name: head.name,
        version: head.version,
        date: head.date,
        currency: head.currency,
        fingerprint: String::new(),
        attributes,
        protocols,
        effort,
        licences,
        evidence,
        publishers,
        criteria,
        rates,
        needs,
        software,
        offers,
        platforms,
        catalogue_names,
        claims,
    };
    completeness::warn(pages, &base, &marks, date, flaws);
    Some(base)
}

struct Head {
    name: crate::text::Translated,
    version: String,
    date: Date,
    currency: Currency,
}

fn head(page: &Page<'_, RawBase>, flaws: &mut Flaws) -> Head {
    let mut reader = Reader::new(page.source, flaws);
    let raw = &page.raw;
    Head {
        name: reader.text(&raw.name),
        version: reader.words(&raw.version, "version"),
        date: raw.date.get().0,
        currency: reader.currency(&raw.currency).unwrap_or(Currency::EUR),
    }
}
