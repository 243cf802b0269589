//! Licences as catalogues write them, and whether two of them can be the same.

use std::fmt;

/// A licence as somebody wrote it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Licence {
    /// As it is written.
    pub written: String,
    /// Whether the catalogue counts it among the free ones; none when it does not tell.
    pub free: Option<bool>,
}

/// How far two licences are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// Another licence.
    Other,
    /// The same text; one side says that later versions hold too, the other that they do not.
    OtherVersions,
    /// The same text; one side does not tell whether later versions hold too.
    SameText,
    /// The same.
    Same,
}

/// Licences that may be read but are not free, by the beginning of their names.
const READABLE: [&str; 10] = [
    "busl",
    "sspl",
    "elastic",
    "sul-",
    "cc-by-nc",
    "commons-clause",
    "polyform",
    "fsl",
    "fcl",
    "dpl",
];

impl Licence {
    /// A licence whose freedom the catalogue does not tell.
    pub fn new(written: &str) -> Self {
        Self {
            written: written.trim().to_owned(),
            free: None,
        }
    }

    /// The licences of a text with commas between them: `AGPL-3.0,Apache-2.0`.
    pub fn list(written: &str) -> Vec<Self> {
        written
            .split(',')
            .map(Self::new)
            .filter(|one| !one.written.is_empty())
            .collect()
    }

    /// Several licences as one text, with commas.
    pub fn together(all: &[Self]) -> String {
        let names: Vec<&str> = all.iter().map(|one| one.written.as_str()).collect();
        names.join(", ")
    }

    /// Whether it says no more than that it is closed.
    pub fn is_proprietary(&self) -> bool {
        self.written.to_lowercase().contains("proprietary")
    }

    /// Whether it is known not to be free, by the catalogue or by its name.
    pub fn is_unfree(&self) -> bool {
        self.free == Some(false) || self.is_proprietary() || self.is_readable_only()
    }

    fn is_readable_only(&self) -> bool {
        let written = self.written.to_lowercase();
        READABLE.iter().any(|start| written.starts_with(start))
    }

    /// How far this is the licence `known` of the base.
    pub fn is_like(&self, known: &str) -> Likeness {
        match known {
            "LicenseRef-proprietary" => {
                return if self.is_proprietary() {
                    Likeness::Same
                } else {
                    Likeness::Other
                };
            }
            "LicenseRef-source-available" => {
                return if self.is_readable_only() {
                    Likeness::Same
                } else if self.is_unfree() {
                    Likeness::SameText
                } else {
                    Likeness::Other
                };
            }
            // Free with parts held back: catalogues name the free part, or call the whole closed.
            "LicenseRef-open-core" | "LicenseRef-free-binary" => return Likeness::SameText,
            _ => {}
        }
        let (own, other) = (Spdx::read(&self.written), Spdx::read(known));
        if own.text != other.text {
            Likeness::Other
        } else if own.later == other.later {
            Likeness::Same
        } else if own.later.is_none() || other.later.is_none() {
            Likeness::SameText
        } else {
            Likeness::OtherVersions
        }
    }
}

impl fmt::Display for Licence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}

/// An identifier without its ending on later versions.
struct Spdx {
    text: String,
    later: Option<bool>,
}

impl Spdx {
    fn read(written: &str) -> Self {
        let lower = written.trim().to_lowercase().replace(' ', "-");
        let ends = [("-or-later", true), ("-only", false), ("+", true)];
        let end = ends
            .iter()
            .find_map(|(end, later)| Some((lower.strip_suffix(end)?, *later)));
        let (text, later) = match end {
            Some((text, later)) => (text.to_owned(), Some(later)),
            // Only the licences of the GNU project ask whether later versions hold.
            None if lower.contains("gpl-") => (lower.clone(), None),
            None => (lower.clone(), Some(false)),
        };
        // `GPL-2`, `GPL-2.0`: the same.
        let text = match text.rsplit_once('-') {
            Some((_, version)) if version.chars().all(|c| c.is_ascii_digit()) => {
                format!("{text}.0")
            }
            _ => text,
        };
        Self { text, later }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn licences_of_many_spellings() {
        for (written, known, expected) in [
            ("AGPL-3.0-only", "AGPL-3.0-only", Likeness::Same),
            ("AGPL-3.0", "AGPL-3.0-only", Likeness::SameText),
            ("GPL-2.0+", "GPL-2.0-or-later", Likeness::Same),
            ("GPL-2", "GPL-2.0-only", Likeness::SameText),
            ("GPL-2.0-only", "GPL-2.0-or-later", Likeness::OtherVersions),
            ("GPL-3.0", "AGPL-3.0-only", Likeness::Other),
            (" mit ", "MIT", Likeness::Same),
            ("Apache 2.0", "Apache-2.0", Likeness::Same),
            ("⊘ Proprietary", "LicenseRef-proprietary", Likeness::Same),
            ("MIT", "LicenseRef-proprietary", Likeness::Other),
            ("BUSL-1.1", "LicenseRef-source-available", Likeness::Same),
            (
                "⊘ Proprietary",
                "LicenseRef-source-available",
                Likeness::SameText,
            ),
            ("MIT", "LicenseRef-open-core", Likeness::SameText),
        ] {
            assert_eq!(
                Licence::new(written).is_like(known),
                expected,
                "{written} / {known}"
            );
        }
        assert_eq!(Licence::list("AGPL-3.0,Apache-2.0 , ").len(), 2);
    }
}
