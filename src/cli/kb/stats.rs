//! `kb stats`: how much the base holds, and how well it is sourced, on one day.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::knowledge::model::{Claim, KnowledgeBase, Provenance, Role, Value};
use crate::knowledge::view::View;
use crate::text::{Texts, Translated, date, typeset};

/// Width of what is counted, in columns.
const LABEL: usize = 70;

/// The figures of a base.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct StatsReport {
    /// The day of which the report speaks.
    #[schemars(with = "String")]
    pub as_of: Date,
    /// The base's version.
    pub version: String,
    /// The base's fingerprint.
    pub fingerprint: String,
    /// How many there are of each kind.
    pub counts: Counts,
    /// All claims, of whatever day.
    pub all: ClaimCounts,
    /// Those that hold on the day.
    pub held: ClaimCounts,
    /// Subjects and attributes that are contested on the day.
    pub contested: usize,
    /// Claims that hold on the day and were checked too long before.
    pub stale: usize,
    /// Attributes with at least one claim, and those without any.
    pub attributes: Vec<AttributeCounts>,
}

/// How many there are of each kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Counts {
    /// Software.
    pub software: usize,
    /// Editions of software.
    pub editions: usize,
    /// Software that can sign people in for others.
    pub identity_providers: usize,
    /// Software that can show the way to the tools.
    pub portals: usize,
    /// Offers.
    pub offers: usize,
    /// Platforms.
    pub platforms: usize,
    /// Packages of platforms.
    pub packages: usize,
    /// Needs.
    pub needs: usize,
    /// Features of needs.
    pub features: usize,
    /// Attributes, features left out.
    pub attributes: usize,
    /// Publishers of sources.
    pub publishers: usize,
}

/// Figures of a set of claims.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct ClaimCounts {
    /// All of them.
    pub claims: usize,
    /// Those that say something else than "unknown".
    pub known: usize,
    /// Those that are judgements: opinions with a reason and a date, and no source. The others are facts.
    pub judgements: usize,
    /// Facts with a source.
    pub sourced: usize,
    /// Facts with a source that has a date: that of the version that was read, or else that of its reading.
    pub dated: usize,
    /// Facts of which the version that was read is itself dated, in one source at least.
    pub published: usize,
}

/// Figures of one attribute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct AttributeCounts {
    /// Its identifier.
    pub attribute: String,
    /// Its name.
    pub label: Translated,
    /// Figures of its claims, of whatever day.
    #[serde(flatten)]
    pub claims: ClaimCounts,
}

impl ClaimCounts {
    fn of<'a>(claims: impl Iterator<Item = &'a Claim>) -> Self {
        let mut counts = Self::default();
        for claim in claims {
            counts.claims += 1;
            counts.known += usize::from(claim.value != Value::Unknown);
            let Provenance::Sources(sources) = &claim.provenance else {
                counts.judgements += 1;
                continue;
            };
            counts.sourced += usize::from(!sources.is_empty());
            // A source without the day of its reading is an error, so each that was loaded has one.
            counts.dated += usize::from(!sources.is_empty());
            counts.published +=
                usize::from(sources.iter().any(|source| source.published.is_some()));
        }
        counts
    }

    fn facts(self) -> usize {
        self.claims - self.judgements
    }
}

/// A part in percent, rounded down: only all of them are 100.
fn percent(part: usize, all: usize) -> usize {
    (part * 100).checked_div(all).unwrap_or(0)
}

/// The figures of `base` on `as_of`.
pub fn run(base: &KnowledgeBase, as_of: Date) -> StatsReport {
    let view = View::new(base, as_of);
    let held: Vec<&Claim> = base
        .claims
        .iter()
        .filter(|claim| claim.holds_on(as_of))
        .collect();
    let is_feature = |id: &str| id.starts_with("feature.");
    let attributes = base
        .attributes
        .values()
        .filter(|attribute| !is_feature(&attribute.id))
        .map(|attribute| {
            let claims = base
                .claims
                .iter()
                .filter(|claim| claim.attribute == attribute.id);
            AttributeCounts {
                attribute: attribute.id.clone(),
                label: attribute.label.clone(),
                claims: ClaimCounts::of(claims),
            }
        });
    let attributes: Vec<_> = attributes.collect();
    let with_role = |role: Role| {
        let all = base.software.values();
        all.filter(|software| software.roles.contains(&role))
            .count()
    };
    StatsReport {
        as_of,
        version: base.version.clone(),
        fingerprint: base.fingerprint.clone(),
        counts: Counts {
            software: base.software.len(),
            editions: base
                .software
                .values()
                .map(|software| software.editions.len())
                .sum(),
            identity_providers: with_role(Role::IdentityProvider),
            portals: with_role(Role::Portal),
            offers: base.offers.len(),
            platforms: base.platforms.len(),
            packages: base
                .platforms
                .values()
                .map(|platform| platform.packages.len())
                .sum(),
            needs: base.needs.len(),
            features: base.needs.values().map(|need| need.features.len()).sum(),
            attributes: attributes.len(),
            publishers: base.publishers.len(),
        },
        all: ClaimCounts::of(base.claims.iter()),
        held: ClaimCounts::of(held.iter().copied()),
        contested: view.facts().filter(|(_, _, held)| held.contested).count(),
        stale: held
            .iter()
            .filter(|claim| claim.is_stale(base, as_of))
            .count(),
        attributes,
    }
}

impl StatsReport {
    /// The report in the language of `texts`.
    pub fn text(&self, texts: &Texts) -> String {
        let lang = texts.lang();
        let day = date::long(self.as_of, lang);
        let head = [
            ("version", self.version.as_str().into()),
            ("fingerprint", self.fingerprint.as_str().into()),
            ("date", day.into()),
        ];
        let mut out = format!("{}\n\n", texts.say_with("kb-stats-title", &head));
        let counts = &self.counts;
        for (key, count) in [
            ("kb-stats-software", counts.software),
            ("kb-stats-editions", counts.editions),
            ("kb-stats-identity-providers", counts.identity_providers),
            ("kb-stats-portals", counts.portals),
            ("kb-stats-offers", counts.offers),
            ("kb-stats-platforms", counts.platforms),
            ("kb-stats-hosting", counts.offers + counts.platforms),
            ("kb-stats-packages", counts.packages),
            ("kb-stats-needs", counts.needs),
            ("kb-stats-features", counts.features),
            ("kb-stats-attributes", counts.attributes),
            ("kb-stats-publishers", counts.publishers),
            ("kb-stats-facts", self.all.facts()),
            ("kb-stats-judgements", self.all.judgements),
            ("kb-stats-held", self.held.claims),
            ("kb-stats-contested", self.contested),
            ("kb-stats-stale", self.stale),
        ] {
            out.push_str(&row(&texts.say(key), &count.to_string()));
        }
        out.push('\n');
        for (key, part, all) in [
            ("kb-stats-known", self.all.known, self.all.claims),
            ("kb-stats-sourced", self.all.sourced, self.all.facts()),
            ("kb-stats-dated", self.all.dated, self.all.facts()),
            ("kb-stats-published", self.all.published, self.all.facts()),
        ] {
            let percent = format!("{} %", percent(part, all));
            out.push_str(&row(&texts.say(key), &percent));
        }
        out.push_str(&format!("\n{}\n", texts.say("kb-stats-by-attribute")));
        for one in &self.attributes {
            let label = typeset(one.label.get(lang), lang);
            out.push_str(&row(
                &format!("{label} ({})", one.attribute),
                &one.claims.claims.to_string(),
            ));
        }
        out
    }
}

/// What is counted, and how many, in columns. A long label goes on below; the figure stands beside its last line.
fn row(label: &str, figure: &str) -> String {
    let options = textwrap::Options::new(LABEL).subsequent_indent("  ");
    let mut lines = textwrap::wrap(label, options);
    let last = lines.pop().unwrap_or_default();
    let above: String = lines.iter().map(|line| format!("{line}\n")).collect();
    format!("{above}{last:<LABEL$} {figure:>6}\n")
}
