//! The valid knowledge base: what every other part of Trousse reads.
//!
//! Everything here passed the loader: ids exist, values fit their attribute, dates do not cross.
//! All collections are ordered by id, so that no result depends on the order of files.

mod attribute;
mod catalogue;
mod claim;
mod criterion;
mod effort;
mod hosting;
mod need;
mod software;
mod subject;
mod words;

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::text::{Currency, Translated};

pub use attribute::{
    Attribute, AttributeKind, ChoiceValue, ConditionRule, Grant, MoneyUnit, ProtocolRole,
};
pub use catalogue::{Catalogue, CatalogueName};
pub use claim::{Claim, ClaimId, Place, Provenance, Source, Value};
pub use criterion::{Adoption, ConnectionLevel, Criterion, Measure};
pub use effort::{Effort, Judged, Means, PACKAGE_MEANS, Upkeep, Way, WayEffort};
pub use hosting::{Included, Offer, Package, Platform};
pub use need::{Feature, Need, Practice};
pub use software::{Edition, Part, Role, Software};
pub use subject::Subject;
pub use words::{EvidenceLevel, ExchangeRate, Licence, Protocol, Publisher};

/// The whole base.
#[derive(Debug, Clone)]
pub struct KnowledgeBase {
    /// Its name.
    pub name: Translated,
    /// Its version.
    pub version: String,
    /// The day on which it was last put in order; the default day of every result.
    pub date: Date,
    /// The currency into which prices are converted to be compared.
    pub currency: Currency,
    /// Fingerprint of all its files (16 hexadecimal digits), the same whatever their order.
    pub fingerprint: String,
    /// What claims may be about.
    pub attributes: BTreeMap<String, Attribute>,
    /// Protocols in order of preference.
    pub protocols: Vec<Protocol>,
    /// Hours.
    pub effort: Effort,
    /// Licences by SPDX identifier.
    pub licences: BTreeMap<String, Licence>,
    /// Evidence levels, best first.
    pub evidence: Vec<EvidenceLevel>,
    /// Publishers of sources, by id.
    pub publishers: BTreeMap<String, Publisher>,
    /// Criteria, in the order in which they are shown.
    pub criteria: Vec<Criterion>,
    /// Exchange rates, oldest first.
    pub rates: Vec<ExchangeRate>,
    /// Needs by id.
    pub needs: BTreeMap<String, Need>,
    /// Software by id.
    pub software: BTreeMap<String, Software>,
    /// Offers by id.
    pub offers: BTreeMap<String, Offer>,
    /// Platforms by id.
    pub platforms: BTreeMap<String, Platform>,
    /// Names of catalogues that the base's own would miss, or take for another program.
    pub catalogue_names: Vec<CatalogueName>,
    /// Every claim, ordered by subject, attribute and start.
    pub claims: Vec<Claim>,
}
