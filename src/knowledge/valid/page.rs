//! One file on its way to validity, and the checks that all files share.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::super::at::At;
use super::super::code::Code;
use super::super::diagnostic::{Flaw, Flaws};
use super::super::file::FileKind;
use super::super::model::Judged;
use super::super::raw::{
    RawAttributes, RawBase, RawCriteria, RawEffort, RawJudged, RawLicences, RawNeed, RawOffer,
    RawPlatform, RawProtocols, RawRates, RawSoftware, RawSources, RawText, RawUpstream,
};
use super::super::source::Source;
use super::{rules, typography};
use crate::text::{Currency, Translated};

/// A file that was read.
#[derive(Debug)]
pub(in super::super) struct Page<'a, T> {
    /// The identifier that its name gives.
    pub(in super::super) id: &'a str,
    /// Its text.
    pub(in super::super) source: &'a Source<'a>,
    /// Its tables.
    pub(in super::super) raw: T,
    /// Whether its syntax could be read to the end.
    pub(in super::super) whole: bool,
}

/// All files of a base, by kind.
#[derive(Debug, Default)]
pub(in super::super) struct Pages<'a> {
    pub(in super::super) base: Option<Page<'a, RawBase>>,
    pub(in super::super) attributes: Option<Page<'a, RawAttributes>>,
    pub(in super::super) protocols: Option<Page<'a, RawProtocols>>,
    pub(in super::super) effort: Option<Page<'a, RawEffort>>,
    pub(in super::super) licences: Option<Page<'a, RawLicences>>,
    pub(in super::super) sources: Option<Page<'a, RawSources>>,
    pub(in super::super) criteria: Option<Page<'a, RawCriteria>>,
    pub(in super::super) rates: Option<Page<'a, RawRates>>,
    pub(in super::super) upstream: Option<Page<'a, RawUpstream>>,
    pub(in super::super) needs: Vec<Page<'a, RawNeed>>,
    pub(in super::super) software: Vec<Page<'a, RawSoftware>>,
    pub(in super::super) offers: Vec<Page<'a, RawOffer>>,
    pub(in super::super) platforms: Vec<Page<'a, RawPlatform>>,
    /// Kinds of which a file is missing or unreadable: what it would have named cannot be called unknown.
    pub(in super::super) unsure: BTreeSet<FileKind>,
}

impl Pages<'_> {
    /// Adds what was read of other files.
    pub(in super::super) fn add(&mut self, other: Self) {
        self.base = other.base.or(self.base.take());
        self.attributes = other.attributes.or(self.attributes.take());
        self.protocols = other.protocols.or(self.protocols.take());
        self.effort = other.effort.or(self.effort.take());
        self.licences = other.licences.or(self.licences.take());
        self.sources = other.sources.or(self.sources.take());
        self.criteria = other.criteria.or(self.criteria.take());
        self.rates = other.rates.or(self.rates.take());
        self.upstream = other.upstream.or(self.upstream.take());
        self.needs.extend(other.needs);
        self.software.extend(other.software);
        self.offers.extend(other.offers);
        self.platforms.extend(other.platforms);
        self.unsure.extend(other.unsure);
    }
}

/// Reports the flaws of one file while its values are taken over.
pub(crate) struct Reader<'a, 'f> {
    pub(crate) source: &'a Source<'a>,
    flaws: &'f mut Flaws,
}

impl<'a, 'f> Reader<'a, 'f> {
    pub(crate) fn new(source: &'a Source<'a>, flaws: &'f mut Flaws) -> Self {
        Self { source, flaws }
    }

    pub(crate) fn report(&mut self, flaw: Flaw) {
        self.flaws.report(self.source, flaw);
    }

    /// A text in two languages.
    pub(crate) fn text(&mut self, raw: &RawText) -> Translated {
        if raw.fr.trim().is_empty() {
            self.report(Flaw::new(Code::MissingFrench, raw.fr.span()));
        }
        if raw.en.as_ref().is_none_or(|en| en.trim().is_empty()) {
            self.report(Flaw::new(
                Code::MissingEnglish,
                raw.en.as_ref().map_or(raw.fr.span(), At::span),
            ));
        }
        for text in std::iter::once(&raw.fr).chain(&raw.en) {
            let length = text.chars().count();
            if length > rules::LONGEST_NOTICE {
                let flaw = Flaw::new(Code::NoticeTooLong, text.span()).with("count", length);
                self.report(flaw.with("most", rules::LONGEST_NOTICE));
            }
        }
        self.typography(&raw.fr, typography::french(&raw.fr));
        if let Some(en) = &raw.en {
            self.typography(en, typography::english(en));
        }
        Translated {
            fr: raw.fr.get().clone(),
            en: raw
                .en
                .as_ref()
                .map(|en| en.get().clone())
                .unwrap_or_default(),
        }
    }

    fn typography(&mut self, text: &At<String>, mended: Option<String>) {
        if mended.is_some() {
            self.report(Flaw::new(Code::Typography, text.span()).suggest(mended));
        }
    }

    /// A text in one language that must say something.
    pub(crate) fn words(&mut self, raw: &At<String>, key: &str) -> String {
        if raw.trim().is_empty() {
            let flaw = Flaw::new(Code::MissingKey, raw.span());
            self.report(flaw.with("key", key).with("kind", "text"));
        }
        raw.get().clone()
    }

    /// A new identifier.
    pub(crate) fn id(&mut self, raw: &At<String>) -> String {
        if !rules::is_id(raw) {
            let suggestion = Some(rules::to_id(raw)).filter(|id| rules::is_id(id));
            self.report(
                Flaw::new(Code::MalformedId, raw.span())
                    .with("given", raw.get())
                    .suggest(suggestion),
            );
        }
        raw.get().clone()
    }

    /// The identifier of a file, which is the file's name; the name wins.
    pub(crate) fn file_id(&mut self, raw: &At<String>, name: &str) -> String {
        if rules::is_id(name) {
            if raw.get() != name {
                let flaw = Flaw::new(Code::IdDiffersFromFile, raw.span())
                    .with("given", raw.get())
                    .with("file", name);
                self.report(flaw.suggest(Some(name.to_owned())));
            }
        } else {
            self.id(raw);
        }
        name.to_owned()
    }

    /// Adds to `known` what has a new identifier; reports one that is there already.
    pub(crate) fn insert<T>(
        &mut self,
        known: &mut BTreeMap<String, T>,
        raw: &At<String>,
        value: T,
    ) {
        if known.contains_key(raw.get()) {
            self.report(Flaw::new(Code::DuplicateId, raw.span()).with("given", raw.get()));
        } else {
            known.insert(raw.get().clone(), value);
        }
    }

    /// The same for a list in the file's order.
    pub(crate) fn unique<'r>(&mut self, ids: impl IntoIterator<Item = &'r At<String>>) {
        let mut seen = BTreeMap::new();
        for id in ids {
            self.insert(&mut seen, id, ());
        }
    }

    /// An address of the web.
    pub(crate) fn address(&mut self, raw: &At<String>) -> String {
        if !rules::is_address(raw) {
            self.report(Flaw::new(Code::MalformedAddress, raw.span()).with("given", raw.get()));
        }
        raw.get().clone()
    }

    /// A currency.
    pub(crate) fn currency(&mut self, raw: &At<String>) -> Option<Currency> {
        let currency = Currency::new(raw).ok();
        if currency.is_none() {
            self.report(Flaw::new(Code::MalformedCurrency, raw.span()).with("given", raw.get()));
        }
        currency
    }

    /// Who judged, when and why.
    pub(crate) fn judged(&mut self, raw: &RawJudged) -> Judged {
        Judged {
            by: self.words(&raw.by, "by"),
            on: raw.on.get().0,
            because: self.text(&raw.because),
        }
    }

    /// Reports a sub-table count other than one.
    pub(crate) fn one_kind(&mut self, span: Range<usize>, present: &[(&'static str, bool)]) {
        if present.iter().filter(|(_, is_there)| *is_there).count() != 1 {
            let known: Vec<_> = present.iter().map(|(name, _)| *name).collect();
            self.report(Flaw::new(Code::NotOneKind, span).with("known", known.join(", ")));
        }
    }
}
