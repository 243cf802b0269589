//! Which software of the base a name of a catalogue means.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use crate::knowledge::model::{Catalogue, KnowledgeBase};

/// The names of the base and of its `upstream.toml`, for one catalogue.
#[derive(Debug)]
pub struct Names<'a> {
    known: BTreeMap<String, &'a str>,
    /// Names that look like one of ours and mean something else.
    strangers: BTreeMap<String, &'a str>,
}

impl<'a> Names<'a> {
    /// The names that count in `catalogue`. An identifier comes before a name, a name before an alias; what
    /// `upstream.toml` says comes before all.
    pub fn new(base: &'a KnowledgeBase, catalogue: Catalogue) -> Self {
        let mut known = BTreeMap::new();
        let said = base
            .catalogue_names
            .iter()
            .filter(|name| name.catalogue.is_none_or(|one| one == catalogue));
        let mut strangers = BTreeMap::new();
        for name in said {
            if name.same {
                known.insert(folded(&name.name), name.software.as_str());
            } else {
                strangers.insert(folded(&name.name), name.software.as_str());
            }
        }
        let all = || base.software.values();
        let ids = all().map(|one| (&one.id, one));
        let names = all().map(|one| (&one.name, one));
        let aliases = all().flat_map(|one| one.aliases.iter().map(move |alias| (alias, one)));
        for (name, software) in ids.chain(names).chain(aliases) {
            let folded = folded(name);
            if !folded.is_empty() {
                known.entry(folded).or_insert(software.id.as_str());
            }
        }
        Self { known, strangers }
    }

    /// The software that the first known of these names means.
    pub fn find<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> Option<&'a str> {
        names.into_iter().find_map(|name| {
            let folded = folded(name);
            let found = self.known.get(&folded).copied()?;
            (self.strangers.get(&folded) != Some(&found)).then_some(found)
        })
    }
}

/// A name without what writers differ in: case, accents, spaces, hyphens, dots.
pub fn folded(name: &str) -> String {
    name.nfkd()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn writers_differ() {
        for name in ["Rocket.Chat", "rocket-chat", "RocketChat", " rocket chat "] {
            assert_eq!(folded(name), "rocketchat");
        }
        assert_eq!(folded("Galène"), "galene");
        assert_eq!(folded("Baïkal"), folded("baikal"));
        assert_eq!(folded("Wiki.js"), "wikijs");
        assert_eq!(folded("µTask"), "μtask");
    }
}
