//! What a file of the base holds, by its path.

/// The kinds of files of a base.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// `base.toml`.
    Base,
    /// `attributes.toml`.
    Attributes,
    /// `protocols.toml`.
    Protocols,
    /// `effort.toml`.
    Effort,
    /// `licences.toml`.
    Licences,
    /// `sources.toml`.
    Sources,
    /// `criteria.toml`.
    Criteria,
    /// `exchange-rates.toml`.
    ExchangeRates,
    /// `upstream.toml`.
    Upstream,
    /// `needs/*.toml`.
    Need,
    /// `software/*.toml`.
    Software,
    /// `offers/*.toml`.
    Offer,
    /// `platforms/*.toml`.
    Platform,
}

/// What a path tells of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role<'a> {
    /// A file of that kind; for those of a folder, with the identifier that its name gives.
    Read(FileKind, &'a str),
    /// No part of the base: a schema, a note, an image.
    Ignored,
    /// TOML where the base has no place for it.
    Unknown,
}

impl FileKind {
    /// All kinds.
    pub const ALL: [Self; 13] = [
        Self::Base,
        Self::Attributes,
        Self::Protocols,
        Self::Effort,
        Self::Licences,
        Self::Sources,
        Self::Criteria,
        Self::ExchangeRates,
        Self::Upstream,
        Self::Need,
        Self::Software,
        Self::Offer,
        Self::Platform,
    ];

    /// The file's path, or the folder of such files (it ends with `/`).
    pub fn path(self) -> &'static str {
        match self {
            Self::Base => "base.toml",
            Self::Attributes => "attributes.toml",
            Self::Protocols => "protocols.toml",
            Self::Effort => "effort.toml",
            Self::Licences => "licences.toml",
            Self::Sources => "sources.toml",
            Self::Criteria => "criteria.toml",
            Self::ExchangeRates => "exchange-rates.toml",
            Self::Upstream => "upstream.toml",
            Self::Need => "needs/",
            Self::Software => "software/",
            Self::Offer => "offers/",
            Self::Platform => "platforms/",
        }
    }

    /// The name of the kind's schema in `schema/`.
    pub fn schema_name(self) -> &'static str {
        match self {
            Self::Need => "need",
            Self::Software => "software",
            Self::Offer => "offer",
            Self::Platform => "platform",
            single => single.path().trim_end_matches(".toml"),
        }
    }

    /// Whether a base without such a file can still be read.
    pub(super) fn is_optional(self) -> bool {
        self.path().ends_with('/') || matches!(self, Self::ExchangeRates | Self::Upstream)
    }
}

/// What the file at `path` is.
pub(super) fn role(path: &str) -> Role<'_> {
    let Some(stem) = path.strip_suffix(".toml") else {
        return Role::Ignored;
    };
    if path.starts_with("schema/") {
        return Role::Ignored;
    }
    for kind in FileKind::ALL {
        if path == kind.path() {
            return Role::Read(kind, stem);
        }
        if let Some(id) = stem
            .strip_prefix(kind.path())
            .filter(|id| !id.is_empty() && !id.contains('/'))
        {
            return Role::Read(kind, id);
        }
    }
    Role::Unknown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_has_a_role() {
        assert_eq!(role("base.toml"), Role::Read(FileKind::Base, "base"));
        assert_eq!(
            role("software/mattermost.toml"),
            Role::Read(FileKind::Software, "mattermost")
        );
        assert_eq!(
            role("exchange-rates.toml"),
            Role::Read(FileKind::ExchangeRates, "exchange-rates")
        );
        for ignored in [
            "README.md",
            "schema/software.json",
            "schema/x.toml",
            "software/logo.svg",
            "",
        ] {
            assert_eq!(role(ignored), Role::Ignored, "{ignored}");
        }
        for unknown in [
            "softwares/x.toml",
            "software/a/b.toml",
            "x.toml",
            "software/.toml",
            "base.toml/x.toml",
        ] {
            assert_eq!(role(unknown), Role::Unknown, "{unknown}");
        }
    }
}
