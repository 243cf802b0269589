//! `kb sources`: who the base believes, how far, and since when nobody looked.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::tell::hung;
use crate::knowledge::model::{KnowledgeBase, Provenance, Source};
use crate::text::{Texts, Translated, date};

/// Every publisher of the base.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct SourcesReport {
    /// The publishers, the one with the most claims first.
    pub publishers: Vec<PublisherLine>,
}

/// A publisher and what is taken from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct PublisherLine {
    /// Its identifier.
    pub publisher: String,
    /// Its name.
    pub name: String,
    /// Its home page.
    pub home: String,
    /// Its evidence level.
    pub evidence: String,
    /// The evidence level's name.
    pub evidence_label: Translated,
    /// Claims that name it, of whatever day.
    pub claims: usize,
    /// The pages that were read.
    pub urls: Vec<String>,
    /// The day on which the page that was read longest ago was read.
    #[schemars(with = "Option<String>")]
    pub oldest_checked: Option<Date>,
    /// The day on which one of its pages was last read.
    #[schemars(with = "Option<String>")]
    pub newest_checked: Option<Date>,
}

/// The publishers of `base`.
pub fn run(base: &KnowledgeBase) -> SourcesReport {
    let mut of: BTreeMap<&str, Vec<(usize, &Source)>> = BTreeMap::new();
    for claim in &base.claims {
        if let Provenance::Sources(sources) = &claim.provenance {
            for source in sources {
                let own = of.entry(source.publisher.as_str()).or_default();
                own.push((claim.id.0, source));
            }
        }
    }
    let lines = base.publishers.values().map(|publisher| {
        let read = of.get(publisher.id.as_str()).map_or(&[][..], Vec::as_slice);
        let claims: BTreeSet<usize> = read.iter().map(|(claim, _)| *claim).collect();
        let urls: BTreeSet<&str> = read.iter().map(|(_, source)| source.url.as_str()).collect();
        let checked = read.iter().map(|(_, source)| source.checked);
        let level = base
            .evidence
            .iter()
            .find(|level| level.id == publisher.evidence);
        PublisherLine {
            publisher: publisher.id.clone(),
            name: publisher.name.clone(),
            home: publisher.url.clone(),
            evidence: publisher.evidence.clone(),
            evidence_label: level.map(|level| level.label.clone()).unwrap_or_default(),
            claims: claims.len(),
            urls: urls.into_iter().map(str::to_owned).collect(),
            oldest_checked: checked.clone().min(),
            newest_checked: checked.max(),
        }
    });
    let mut publishers: Vec<_> = lines.collect();
    publishers.sort_by_key(|line| std::cmp::Reverse(line.claims));
    SourcesReport { publishers }
}

impl SourcesReport {
    /// The report in the language of `texts`.
    pub fn text(&self, texts: &Texts) -> String {
        let unused = self.publishers.iter().filter(|line| line.claims == 0);
        let head = [
            ("count", self.publishers.len().into()),
            ("unused", unused.count().into()),
        ];
        let mut out = format!("{}\n\n", texts.say_with("kb-sources-title", &head));
        for line in &self.publishers {
            let parts = [
                ("name", line.name.as_str().into()),
                ("id", line.publisher.as_str().into()),
                ("evidence", line.evidence_label.get(texts.lang()).into()),
                ("claims", line.claims.into()),
                ("urls", line.urls.len().into()),
                (
                    "checked",
                    line.oldest_checked
                        .map_or_else(|| "never".to_owned(), date::short)
                        .into(),
                ),
            ];
            out.push_str(&hung(&texts.say_with("kb-sources-name", &parts)));
            let told = texts.say_with("kb-sources-line", &parts);
            out.push_str(&hung(&format!("  {told}")));
        }
        out
    }
}
