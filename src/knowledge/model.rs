//! The valid knowledge base: what every other part of Trousse reads.
//!
//! Everything here passed the loader: ids exist, values fit their attribute, dates do not cross.
//! All collections are ordered by id, so that no result depends on the order of files.

use std::collections::BTreeMap;
use std::fmt;

use jiff::civil::Date;

use crate::text::{Currency, Money, Translated};

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
    /// Every claim, ordered by subject, attribute and start.
    pub claims: Vec<Claim>,
}

/// What a claim may be about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// Stable identifier, for instance `sign-in.oidc`.
    pub id: String,
    /// Its name for people.
    pub label: Translated,
    /// Months for which a claim stays fresh after it was checked.
    pub freshness_months: u32,
    /// The kind of value that claims about it hold.
    pub kind: AttributeKind,
}

/// The kind of value of an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AttributeKind {
    /// By which means a protocol is had.
    Means {
        /// Id of the protocol.
        protocol: String,
        /// Whether the program signs in through the protocol or provides it.
        role: ProtocolRole,
    },
    /// One value of a scale.
    Choice {
        /// The values with their levels.
        values: Vec<ChoiceValue>,
        /// What a good value grants to a connection.
        grants: Option<Grant>,
    },
    /// A cap, or none.
    Limit {
        /// The quantity of the dossier that the cap is compared with (`accounts`, `storage`).
        counts: Option<String>,
        /// The unit for people.
        unit: Translated,
    },
    /// An amount.
    Money(MoneyUnit),
    /// A licence.
    Licence,
    /// Something asked of the association.
    Condition(ConditionRule),
    /// A whole number.
    Number {
        /// The unit for people.
        unit: Translated,
    },
    /// Words.
    Text,
}

/// Which side of a protocol a program stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProtocolRole {
    /// It sends people elsewhere to sign in.
    Client,
    /// It signs people in for others.
    Provider,
}

/// What a connection gives. The order is that of importance in texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grant {
    /// The same identifier and password.
    SameAccount,
    /// Logging in once is enough.
    NoSecondLogin,
    /// The account makes itself.
    Creation,
    /// Groups and roles follow.
    Groups,
    /// The account closes when somebody leaves.
    Removal,
}

impl Grant {
    /// All grants, in order.
    pub const ALL: [Self; 5] = [
        Self::SameAccount,
        Self::NoSecondLogin,
        Self::Creation,
        Self::Groups,
        Self::Removal,
    ];

    /// The identifier used in data and JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::SameAccount => "same-account",
            Self::NoSecondLogin => "no-second-login",
            Self::Creation => "creation",
            Self::Groups => "groups",
            Self::Removal => "removal",
        }
    }
}

/// One value of a scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceValue {
    /// Identifier.
    pub id: String,
    /// Level 0 to 4.
    pub level: u8,
    /// Its name for people.
    pub label: Translated,
}

/// What an amount is paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MoneyUnit {
    /// Per person and month.
    UserMonth,
    /// Per year.
    Year,
    /// For a term of several years (`Claim::term_months`).
    Term,
    /// Once.
    Once,
}

/// How an answer meets a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionRule {
    /// The question whose answer settles it; none when only a third party can.
    pub question: Option<String>,
    /// The answers that meet it.
    pub met_by: Vec<String>,
    /// What to ask, and of whom, to lift the doubt.
    pub ask: Translated,
}

/// A way in which one program trusts another to say who is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protocol {
    /// Identifier.
    pub id: String,
    /// Its proper name.
    pub name: String,
    /// What it is, in one or two sentences.
    pub meaning: Translated,
    /// The same identifier and password open both.
    pub same_account: bool,
    /// Logging in once is enough.
    pub no_second_login: bool,
    /// Address of the standard.
    pub standard: String,
}

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

/// A licence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Licence {
    /// SPDX identifier.
    pub id: String,
    /// Whether it is free.
    pub free: bool,
    /// Level 0 to 4 on the criterion of freedom.
    pub level: u8,
    /// What to know of it.
    pub note: Option<Translated>,
}

/// A level of evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceLevel {
    /// Identifier.
    pub id: String,
    /// Its name for people.
    pub label: Translated,
}

/// Somebody who publishes sources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publisher {
    /// Identifier.
    pub id: String,
    /// Name.
    pub name: String,
    /// Home page.
    pub url: String,
    /// Evidence level of what it publishes.
    pub evidence: String,
}

/// A criterion by which candidates are scored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// Identifier, also that of the priority in the questionnaire.
    pub id: String,
    /// Its name for people.
    pub label: Translated,
    /// The question it answers.
    pub meaning: Translated,
    /// What each level from 0 to 4 means.
    pub levels: [Translated; 5],
    /// Weight when the association ranked nothing, 0 to 10.
    pub weight: u32,
    /// How the level is had.
    pub measure: Measure,
}

/// How a criterion's level is had from facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Measure {
    /// From what the connection to the identity provider gives: the highest level whose grants are all given.
    Connection(Vec<ConnectionLevel>),
    /// From the level of the value of an attribute.
    Choice {
        /// The attribute.
        attribute: String,
    },
    /// From the level of the licence.
    Licence,
    /// From the yearly price per account, in minor units of the base's currency.
    Money {
        /// Upper bounds for levels 4, 3, 2, 1; beyond is 0.
        bands: [i64; 4],
    },
    /// From the minutes a month.
    Effort {
        /// Upper bounds for levels 4, 3, 2, 1; beyond is 0.
        bands: [u32; 4],
    },
    /// From the share of the need's features that are covered.
    Features,
    /// From what the people already do.
    Adoption(Adoption),
}

/// A level of a connection and what it asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConnectionLevel {
    /// Level 0 to 4.
    pub level: u8,
    /// What must be given.
    pub needs: Vec<Grant>,
}

/// Levels of the criterion on adoption.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adoption {
    /// In place and liked, fair, disliked.
    pub in_place: [u8; 3],
    /// New, and nobody has to leave a tool.
    pub new: u8,
    /// New, and at most so many people leave a tool: (people, level), in order.
    pub leaving: Vec<(u64, u8)>,
    /// New, and more people leave a tool.
    pub beyond: u8,
}

/// So many units of a currency for one unit of the base's currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExchangeRate {
    /// The foreign currency.
    pub currency: Currency,
    /// Its units for one unit of the base's currency, in millionths.
    pub millionths: i64,
    /// The day.
    pub on: Date,
    /// Where it is published.
    pub source: Source,
}

/// Something people must be able to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// Identifier.
    pub id: String,
    /// Its name for people, a verb.
    pub label: Translated,
    /// What it is for.
    pub purpose: Translated,
    /// Whether people need an account to take part.
    pub accounts: bool,
    /// What one must be able to do, in more detail.
    pub features: Vec<Feature>,
    /// Changing how we work instead of changing tool.
    pub practice: Option<Practice>,
}

/// A functional feature of a need. Claims about it are `feature.<need>.<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feature {
    /// Identifier within the need.
    pub id: String,
    /// Its name for people.
    pub label: Translated,
    /// What it means.
    pub meaning: Translated,
}

/// Changing how we work instead of changing tool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practice {
    /// What to do.
    pub label: Translated,
    /// Level 0 to 4 on the criterion of features.
    pub features: u8,
    /// Who judged, when and why.
    pub judged: Judged,
}

/// A software with its editions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Software {
    /// Identifier.
    pub id: String,
    /// Name.
    pub name: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// Home page.
    pub website: String,
    /// One sentence.
    pub summary: Translated,
    /// Needs that it answers.
    pub needs: Vec<String>,
    /// What else it can be.
    pub roles: Vec<Role>,
    /// The software without which it does not exist.
    pub requires: Option<String>,
    /// Software in whose place it can be put, data and habits kept (a fork).
    pub drop_in_for: Vec<String>,
    /// For a suite: the part that answers each need.
    pub parts: Vec<Part>,
    /// Editions, in the file's order; at least one.
    pub editions: Vec<Edition>,
}

/// What a software can be besides the answer to a need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// It can sign people in for other programs.
    IdentityProvider,
    /// It can show people the way to the tools.
    Portal,
}

/// A part of a suite.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The need it answers.
    pub need: String,
    /// Its name.
    pub name: String,
}

/// An edition: what licence, price and protocols belong to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// Identifier within the software.
    pub id: String,
    /// Name.
    pub name: String,
}

/// Software run by somebody for you.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Identifier.
    pub id: String,
    /// Name.
    pub name: String,
    /// Who runs it.
    pub publisher: String,
    /// Home page.
    pub website: String,
    /// One sentence.
    pub summary: Translated,
    /// What is inside.
    pub includes: Vec<Included>,
}

/// A software inside an offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Included {
    /// The software.
    pub software: String,
    /// Its edition.
    pub edition: String,
    /// The needs for which the offer opens it.
    pub needs: Vec<String>,
}

/// What installs and runs software.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Platform {
    /// Identifier.
    pub id: String,
    /// Name.
    pub name: String,
    /// Its own accounts, as a software with the role of identity provider.
    pub software: Option<String>,
    /// Home page.
    pub website: String,
    /// One sentence.
    pub summary: Translated,
    /// What it packages, or is known not to.
    pub packages: Vec<Package>,
}

/// A package of a platform.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Package {
    /// The software.
    pub software: String,
    /// The edition; none for any edition that costs nothing.
    pub edition: Option<String>,
}

/// Whom or what a claim is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A software, or one of its editions.
    Software {
        /// Id of the software.
        software: String,
        /// Id of the edition; none for all editions that say nothing else.
        edition: Option<String>,
    },
    /// An offer.
    Offer {
        /// Id of the offer.
        offer: String,
    },
    /// A package of a platform.
    Package {
        /// Id of the platform.
        platform: String,
        /// Id of the software.
        software: String,
    },
}

impl Subject {
    /// A software as a whole.
    pub fn software(software: &str) -> Self {
        Self::Software {
            software: software.to_owned(),
            edition: None,
        }
    }

    /// One edition of a software.
    pub fn edition(software: &str, edition: &str) -> Self {
        Self::Software {
            software: software.to_owned(),
            edition: Some(edition.to_owned()),
        }
    }

    /// An offer.
    pub fn offer(offer: &str) -> Self {
        Self::Offer {
            offer: offer.to_owned(),
        }
    }

    /// A package.
    pub fn package(platform: &str, software: &str) -> Self {
        Self::Package {
            platform: platform.to_owned(),
            software: software.to_owned(),
        }
    }
}

impl fmt::Display for Subject {
    /// `mattermost/team`, `mattermost`, `offer:frama-space`, `yunohost:mattermost`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Software {
                software,
                edition: None,
            } => write!(f, "{software}"),
            Self::Software {
                software,
                edition: Some(edition),
            } => write!(f, "{software}/{edition}"),
            Self::Offer { offer } => write!(f, "offer:{offer}"),
            Self::Package { platform, software } => write!(f, "{platform}:{software}"),
        }
    }
}

/// One fact, or one judgement, with where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Stable within a base: position in [`KnowledgeBase::claims`].
    pub id: ClaimId,
    /// Whom it is about.
    pub subject: Subject,
    /// Which attribute.
    pub attribute: String,
    /// What is said.
    pub value: Value,
    /// First day on which it was true.
    pub from: Option<Date>,
    /// Whether `from` only means "already true on that day".
    pub from_at_latest: bool,
    /// Last day on which it was true.
    pub until: Option<Date>,
    /// A reservation, shown with the fact.
    pub limits: Option<Translated>,
    /// Months that a price pays for, with [`MoneyUnit::Term`].
    pub term_months: Option<u32>,
    /// Least number of users that a price is paid for.
    pub minimum_users: Option<u64>,
    /// Users are sold by so many.
    pub user_step: Option<u64>,
    /// Where it comes from.
    pub provenance: Provenance,
    /// Where it is written in the base.
    pub place: Place,
}

/// Number of a claim in its base.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClaimId(pub usize);

/// Where something is written, for people: lines and columns count from 1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Place {
    /// Path of the file within the base.
    pub file: String,
    /// Line.
    pub line: usize,
    /// Column, in characters.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// Where a claim comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Provenance {
    /// Somebody published it. At least one; the first is the best.
    Sources(Vec<Source>),
    /// The maintainers judged it.
    Judgement(Judged),
}

/// Where a fact was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Id of the publisher.
    pub publisher: String,
    /// Address of the page.
    pub url: String,
    /// Date of the version that was read.
    pub published: Option<Date>,
    /// Day on which it was last read there.
    pub checked: Date,
    /// Evidence level.
    pub evidence: String,
}

/// The value of a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// By which means a protocol is had (`core`, `official-plugin`, `no`…).
    Means(String),
    /// A value of a scale.
    Choice(String),
    /// At most so many.
    Limit(u64),
    /// No limit.
    NoLimit,
    /// An amount.
    Money(Money),
    /// A licence.
    Licence(String),
    /// A condition is asked.
    Required,
    /// A whole number.
    Number(u64),
    /// Words.
    Text(String),
    /// The source was read and does not say.
    Unknown,
    /// The question makes no sense here.
    NotApplicable,
}

impl fmt::Display for Value {
    /// As it is written in the files.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Means(id) | Self::Choice(id) | Self::Licence(id) | Self::Text(id) => {
                write!(f, "{id}")
            }
            Self::Limit(n) | Self::Number(n) => write!(f, "{n}"),
            Self::NoLimit => write!(f, "none"),
            Self::Money(money) => write!(f, "{money}"),
            Self::Required => write!(f, "required"),
            Self::Unknown => write!(f, "unknown"),
            Self::NotApplicable => write!(f, "not-applicable"),
        }
    }
}
