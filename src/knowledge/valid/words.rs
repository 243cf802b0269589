//! What files may refer to, and complaints about what they refer to in vain.

use std::collections::{BTreeMap, BTreeSet};

use super::super::at::At;
use super::super::code::Code;
use super::super::diagnostic::Flaw;
use super::super::file::FileKind;
use super::super::model::{
    Attribute, AttributeKind, Effort, EvidenceLevel, Licence, Need, Publisher,
};
use super::super::nearest::nearest;
use super::page::{Pages, Reader};

/// All that is known, for those that refer to it.
pub(super) struct Words<'a> {
    pub(super) attributes: &'a BTreeMap<String, Attribute>,
    pub(super) licences: &'a BTreeMap<String, Licence>,
    pub(super) publishers: &'a BTreeMap<String, Publisher>,
    pub(super) effort: Option<&'a Effort>,
    pub(super) needs: &'a BTreeMap<String, Need>,
    evidence: Vec<&'a str>,
    software: BTreeMap<&'a str, Option<Vec<&'a str>>>,
    unsure: BTreeSet<FileKind>,
}

impl<'a> Words<'a> {
    pub(super) fn new(
        pages: &'a Pages<'a>,
        attributes: &'a BTreeMap<String, Attribute>,
        evidence: &'a [EvidenceLevel],
        publishers: &'a BTreeMap<String, Publisher>,
        licences: &'a BTreeMap<String, Licence>,
        effort: Option<&'a Effort>,
        needs: &'a BTreeMap<String, Need>,
    ) -> Self {
        let software = pages.software.iter().map(|page| {
            let editions = page
                .raw
                .edition
                .iter()
                .map(|edition| edition.id.get().as_str())
                .collect();
            (page.id, page.whole.then_some(editions))
        });
        Self {
            attributes,
            licences,
            publishers,
            effort,
            needs,
            evidence: evidence.iter().map(|level| level.id.as_str()).collect(),
            software: software.collect(),
            unsure: unsure(pages),
        }
    }

    /// The attribute, or a complaint.
    pub(super) fn attribute(
        &self,
        raw: &At<String>,
        reader: &mut Reader<'_, '_>,
    ) -> Option<&'a Attribute> {
        let found = self.attributes.get(raw.get());
        if found.is_some() {
            return found;
        }
        let feature = raw
            .strip_prefix("feature.")
            .and_then(|rest| rest.split_once('.'));
        match feature {
            Some((need, feature)) if self.needs.contains_key(need) => {
                let prefix = format!("feature.{need}.");
                let features = self
                    .attributes
                    .keys()
                    .filter(|id| id.starts_with(&prefix))
                    .map(String::as_str);
                let suggestion = nearest(raw, features);
                let flaw = Flaw::new(Code::UnknownFeature, raw.span())
                    .with("given", feature)
                    .with("need", need);
                if !self.unsure.contains(&FileKind::Need) {
                    reader.report(flaw.suggest(suggestion));
                }
            }
            _ => {
                let known = self.attributes.keys().map(String::as_str);
                let kinds = if feature.is_some() {
                    &[FileKind::Attributes, FileKind::Need][..]
                } else {
                    &[FileKind::Attributes]
                };
                if !kinds.iter().any(|kind| self.unsure.contains(kind)) {
                    reader.report(complaint(Code::UnknownAttribute, raw, known));
                }
            }
        }
        None
    }

    /// Reports a protocol of which no attribute speaks.
    pub(super) fn protocol(&self, raw: &At<String>, reader: &mut Reader<'_, '_>) {
        let known = self.attributes.values().filter_map(|one| match &one.kind {
            AttributeKind::Means { protocol, .. } => Some(protocol.as_str()),
            _ => None,
        });
        if !known.clone().any(|protocol| protocol == raw.get()) {
            let flaw = Flaw::new(Code::UnknownProtocol, raw.span()).with("given", raw.get());
            reader.report(flaw.suggest(nearest(raw, known)));
        }
    }

    pub(super) fn need(&self, raw: &At<String>, reader: &mut Reader<'_, '_>) -> String {
        let known = self.needs.keys().map(String::as_str);
        self.refer(
            FileKind::Need,
            Code::UnknownNeed,
            raw,
            self.needs.contains_key(raw.get()),
            known,
            reader,
        )
    }

    pub(super) fn software(&self, raw: &At<String>, reader: &mut Reader<'_, '_>) -> String {
        let known = self.software.keys().copied();
        let is_known = self.software.contains_key(raw.get().as_str());
        self.refer(
            FileKind::Software,
            Code::UnknownSoftware,
            raw,
            is_known,
            known,
            reader,
        )
    }

    /// An edition of a software; says nothing when the software itself is unknown.
    pub(super) fn edition(
        &self,
        software: &str,
        raw: &At<String>,
        reader: &mut Reader<'_, '_>,
    ) -> String {
        if let Some(Some(editions)) = self.software.get(software)
            && !editions.contains(&raw.get().as_str())
        {
            let flaw = complaint(Code::UnknownEdition, raw, editions.iter().copied());
            reader.report(
                flaw.with("software", software)
                    .with("known", editions.join(", ")),
            );
        }
        raw.get().clone()
    }

    pub(super) fn publisher(
        &self,
        raw: &At<String>,
        reader: &mut Reader<'_, '_>,
    ) -> Option<&'a Publisher> {
        let found = self.publishers.get(raw.get());
        let known = self.publishers.keys().map(String::as_str);
        self.refer(
            FileKind::Sources,
            Code::UnknownPublisher,
            raw,
            found.is_some(),
            known,
            reader,
        );
        found
    }

    pub(super) fn evidence(&self, raw: &At<String>, reader: &mut Reader<'_, '_>) -> String {
        let is_known = self.evidence.contains(&raw.get().as_str());
        self.refer(
            FileKind::Sources,
            Code::UnknownEvidence,
            raw,
            is_known,
            self.evidence.iter().copied(),
            reader,
        )
    }

    /// Place of an evidence level among all: the best is first.
    pub(super) fn evidence_place(&self, id: &str) -> usize {
        self.evidence
            .iter()
            .position(|level| *level == id)
            .unwrap_or(self.evidence.len())
    }

    /// Whether everything of a kind could be read, so that what is not there is not there.
    pub(super) fn is_sure(&self, kind: FileKind) -> bool {
        !self.unsure.contains(&kind)
    }

    fn refer<'k>(
        &self,
        kind: FileKind,
        code: Code,
        raw: &At<String>,
        is_known: bool,
        known: impl Iterator<Item = &'k str>,
        reader: &mut Reader<'_, '_>,
    ) -> String {
        if !is_known && self.is_sure(kind) {
            reader.report(complaint(code, raw, known));
        }
        raw.get().clone()
    }
}

fn complaint<'k>(code: Code, raw: &At<String>, known: impl Iterator<Item = &'k str>) -> Flaw {
    Flaw::new(code, raw.span())
        .with("given", raw.get())
        .suggest(nearest(raw, known))
}

/// Kinds of which something could not be read.
fn unsure(pages: &Pages<'_>) -> BTreeSet<FileKind> {
    let mut unsure = pages.unsure.clone();
    let broken = [
        (
            FileKind::Attributes,
            pages.attributes.as_ref().is_none_or(|page| !page.whole),
        ),
        (
            FileKind::Sources,
            pages.sources.as_ref().is_none_or(|page| !page.whole),
        ),
        (
            FileKind::Licences,
            pages.licences.as_ref().is_none_or(|page| !page.whole),
        ),
        (
            FileKind::Effort,
            pages.effort.as_ref().is_none_or(|page| !page.whole),
        ),
        (FileKind::Need, pages.needs.iter().any(|page| !page.whole)),
    ];
    unsure.extend(
        broken
            .into_iter()
            .filter(|(_, is_broken)| *is_broken)
            .map(|(kind, _)| kind),
    );
    unsure
}
