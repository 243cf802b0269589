//! Hours, as the maintainers judge them.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::text::Translated;

/// Hours, as the maintainers judge them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effort {
    /// Who judges, when and why.
    pub judgement: Judged,
    /// Upkeep levels by id.
    pub upkeep: BTreeMap<String, Upkeep>,
    /// Ways of running, by id.
    pub ways: BTreeMap<String, Way>,
    /// Means by which a protocol is had, by id.
    pub means: BTreeMap<String, Means>,
    /// Hours to leave a tool for another, whatever its size.
    pub migration_hours_per_tool: u32,
    /// Minutes to help each person across.
    pub migration_minutes_per_account: u32,
}

/// Who judged, when and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// Who.
    pub by: String,
    /// When.
    pub on: Date,
    /// Why.
    pub because: Translated,
}

/// How much upkeep a program asks of those who run it themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upkeep {
    /// Identifier, a value of the scale `upkeep`.
    pub id: String,
    /// What comes back, in minutes a month.
    pub minutes_per_month: u32,
    /// Installation, in hours.
    pub setup_hours: u32,
    /// What the level means.
    pub meaning: Translated,
}

/// A way of running a program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// Identifier: `self-hosted`, `platform`, `hosted`.
    pub id: String,
    /// Its name for people.
    pub label: Translated,
    /// Either a share of the program's own upkeep, or fixed figures.
    pub effort: WayEffort,
}

/// The effort of a way of running.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WayEffort {
    /// A share of the program's own upkeep and installation, in percent.
    Share {
        /// Of the upkeep.
        upkeep_percent: u32,
        /// Of the installation.
        setup_percent: u32,
    },
    /// The same for every program.
    Fixed {
        /// Minutes a month.
        minutes_per_month: u32,
        /// Hours once.
        setup_hours: u32,
    },
}

/// The means of a package that a platform sets up: it comes from the platform's claims, never from a claim's value.
pub const PACKAGE_MEANS: &str = "package";

/// A means by which a protocol is had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Means {
    /// Identifier: `core`, `official-plugin`…
    pub id: String,
    /// Its name for people.
    pub label: Translated,
    /// Whether it may meet a requirement.
    pub counted: bool,
    /// Hours to connect one program.
    pub connect_hours: u32,
    /// Minutes a month to keep the connection.
    pub minutes_per_month: u32,
    /// Rank in the file: the smaller, the surer.
    pub rank: usize,
}
