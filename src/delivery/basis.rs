//! The facts on which delivered documents rest, kept beside the dossier, so that a newer base can tell which of them changed.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::assessment::Case;
use crate::document::Results;
use crate::knowledge::model::{Claim, ClaimId};
use crate::knowledge::view::View;
use crate::planning::chain;

/// The first line of the file, for who opens it.
const HEAD: &str = "# Les faits sur lesquels reposent les derniers documents. Écrit par Trousse, à ne pas modifier.\n";

/// The facts on which documents rest. Values are as they are written in the base.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Basis {
    /// Version of the base.
    pub base_version: String,
    /// Fingerprint of the base.
    pub base_fingerprint: String,
    /// The day of the facts.
    pub as_of: String,
    /// By subject, then by attribute.
    pub facts: BTreeMap<String, BTreeMap<String, String>>,
}

/// A fact that is another than when the documents were made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedFact<'a> {
    /// Whom it is about, as the base names it.
    pub subject: String,
    /// What it is about.
    pub attribute: String,
    /// What was said then.
    pub then: String,
    /// What is said now; nothing when no claim holds any more.
    pub now: Option<&'a Claim>,
}

impl Basis {
    /// What results rest on.
    pub fn new(case: &Case<'_>, results: &Results) -> Self {
        let scenarios = || results.scenarios.iter();
        let chosen = scenarios()
            .flat_map(|scenario| &scenario.plan.choices)
            .flat_map(chain);
        let obstacles = || scenarios().flat_map(|scenario| &scenario.obstacles);
        let in_the_way = obstacles().flat_map(|obstacle| obstacle.claims.iter().copied());
        let ways = obstacles()
            .flat_map(|obstacle| &obstacle.ways_out)
            .flat_map(|way| way.claims.iter().copied());
        let mut facts: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        let mut note = |id: ClaimId| {
            let claim = case.base().claim(id);
            let held = case.view().exactly(&claim.subject, &claim.attribute);
            let used = held.map_or(claim, |held| held.claim);
            let of = facts.entry(used.subject.to_string()).or_default();
            of.insert(used.attribute.clone(), used.value.to_string());
        };
        chosen.chain(in_the_way).chain(ways).for_each(&mut note);
        Self {
            base_version: case.base().version.clone(),
            base_fingerprint: case.base().fingerprint.clone(),
            as_of: case.view().date().to_string(),
            facts,
        }
    }

    /// What was kept beside a dossier; nothing when nothing was, or when it cannot be read.
    pub fn beside(dossier: &Path) -> Option<Self> {
        let text = fs::read_to_string(path_beside(dossier)).ok()?;
        toml::from_str(&text).ok()
    }

    /// Keeps it beside a dossier, and gives the file.
    ///
    /// # Errors
    ///
    /// When the file cannot be written; what was there stays.
    pub fn keep_beside(&self, dossier: &Path) -> io::Result<PathBuf> {
        let path = path_beside(dossier);
        let body = toml::to_string(self).map_err(io::Error::other)?;
        super::write_whole(&path, format!("{HEAD}{body}").as_bytes())?;
        Ok(path)
    }

    /// The facts of which something else is said on a day, in order. Nothing is looked for in the very same base.
    pub fn changed<'a>(&self, view: &View<'a>) -> Vec<ChangedFact<'a>> {
        let same_base = self.base_fingerprint == view.base().fingerprint;
        if same_base && self.as_of == view.date().to_string() {
            return Vec::new();
        }
        let mut now: BTreeMap<(String, &str), &'a Claim> = BTreeMap::new();
        for (subject, attribute, held) in view.facts() {
            now.insert((subject.to_string(), attribute), held.claim);
        }
        let mut changed = Vec::new();
        for (subject, facts) in &self.facts {
            for (attribute, then) in facts {
                let now = now.get(&(subject.clone(), attribute.as_str())).copied();
                if now.is_none_or(|claim| claim.value.to_string() != *then) {
                    changed.push(ChangedFact {
                        subject: subject.clone(),
                        attribute: attribute.clone(),
                        then: then.clone(),
                        now,
                    });
                }
            }
        }
        changed
    }
}

/// `ping.facts.toml` for `ping.toml`.
fn path_beside(dossier: &Path) -> PathBuf {
    dossier.with_extension("facts.toml")
}
