//! Licences, protocols, evidence levels and publishers.

use std::collections::BTreeMap;

use super::super::code::Code;
use super::super::diagnostic::{Flaw, Flaws};
use super::super::model::{EvidenceLevel, Licence, Protocol, Publisher};
use super::super::nearest::nearest;
use super::super::raw::{RawLicences, RawProtocols, RawSources};
use super::page::{Page, Reader};
use super::rules;

pub(super) fn licences(
    page: &Page<'_, RawLicences>,
    flaws: &mut Flaws,
) -> BTreeMap<String, Licence> {
    let mut reader = Reader::new(page.source, flaws);
    let mut known = BTreeMap::new();
    for raw in &page.raw.licence {
        if !rules::is_licence_id(&raw.id) {
            reader.report(Flaw::new(Code::MalformedId, raw.id.span()).with("given", raw.id.get()));
        }
        let note = raw.note.as_ref().map(|note| reader.text(note));
        reader.insert(
            &mut known,
            &raw.id,
            Licence {
                id: raw.id.get().clone(),
                free: raw.free,
                level: raw.level,
                note,
            },
        );
    }
    known
}

pub(super) fn protocols(page: &Page<'_, RawProtocols>, flaws: &mut Flaws) -> Vec<Protocol> {
    let mut reader = Reader::new(page.source, flaws);
    reader.unique(page.raw.protocol.iter().map(|raw| &raw.id));
    let protocols = page.raw.protocol.iter().map(|raw| Protocol {
        id: reader.id(&raw.id),
        name: reader.words(&raw.name, "name"),
        meaning: reader.text(&raw.meaning),
        same_account: raw.same_account,
        no_second_login: raw.no_second_login,
        standard: reader.address(&raw.standard),
    });
    protocols.collect()
}

pub(super) fn sources(
    page: &Page<'_, RawSources>,
    flaws: &mut Flaws,
) -> (Vec<EvidenceLevel>, BTreeMap<String, Publisher>) {
    let mut reader = Reader::new(page.source, flaws);
    reader.unique(page.raw.evidence.iter().map(|raw| &raw.id));
    let evidence: Vec<_> = page
        .raw
        .evidence
        .iter()
        .map(|raw| EvidenceLevel {
            id: reader.id(&raw.id),
            label: reader.text(&raw.label),
        })
        .collect();
    let mut publishers = BTreeMap::new();
    for raw in &page.raw.publisher {
        if page.whole && !evidence.iter().any(|level| level.id == *raw.evidence.get()) {
            let suggestion = nearest(
                &raw.evidence,
                evidence.iter().map(|level| level.id.as_str()),
            );
            let flaw = Flaw::new(Code::UnknownEvidence, raw.evidence.span())
                .with("given", raw.evidence.get());
            reader.report(flaw.suggest(suggestion));
        }
        let publisher = Publisher {
            id: reader.id(&raw.id),
            name: reader.words(&raw.name, "name"),
            url: reader.address(&raw.url),
            evidence: raw.evidence.get().clone(),
        };
        reader.insert(&mut publishers, &raw.id, publisher);
    }
    (evidence, publishers)
}
