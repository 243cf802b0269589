//! What claims may be about.

use crate::text::Translated;

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

impl Attribute {
    /// The level, 0 to 4, of a value of its scale; none when it has no scale or the scale no such value.
    pub fn level(&self, value: &str) -> Option<u8> {
        match &self.kind {
            AttributeKind::Choice { values, .. } => values
                .iter()
                .find(|one| one.id == value)
                .map(|one| one.level),
            _ => None,
        }
    }
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
