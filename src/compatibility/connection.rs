//! What a connection is.

use std::collections::BTreeMap;

use crate::knowledge::model::{ClaimId, Grant};

/// How an edition or an offer joins an identity provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connection {
    /// Id of the identity provider (`keycloak`, `offer:frama-space`).
    pub provider: String,
    /// The legs, from the tool to the provider; more than one when a bridge stands between. Empty when a platform or
    /// an offer joins its own tools.
    pub legs: Vec<Leg>,
    /// The least sure means on the way (`core`, `package`, `third-party-plugin`, `workaround`…).
    pub means: String,
    /// Whether it may meet a requirement: no leg is a work-around or a development.
    pub counted: bool,
    /// What it gives.
    pub grants: BTreeMap<Grant, Granted>,
    /// Hours to set it up once.
    pub hours_once: u32,
    /// Minutes a month to keep it, with the upkeep of bridges.
    pub minutes_per_month: u32,
    /// The claims it rests on.
    pub claims: Vec<ClaimId>,
}

/// One leg of a connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leg {
    /// The protocol spoken.
    pub protocol: String,
    /// The provider at the far end of the leg.
    pub to: String,
    /// Means on the near side.
    pub client_means: String,
    /// Means on the far side.
    pub provider_means: String,
}

/// Whether something is given; unknown is not no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Granted {
    /// A fact says so.
    Yes,
    /// No fact says so.
    Unknown,
    /// A fact says no.
    No,
}

/// What is known of the way between a tool and a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Join {
    /// There is a way that counts.
    Counted(Connection),
    /// There is only a way that does not count (work-around, development).
    Uncounted(Connection),
    /// Facts say that there is no way.
    No(Vec<ClaimId>),
    /// Some protocol that both could speak is not documented, and none is known to work.
    Unknown {
        /// What says no for the other protocols.
        claims: Vec<ClaimId>,
        /// The protocols of which nothing is known.
        protocols: Vec<String>,
    },
}

impl Join {
    /// The connection, if it counts.
    pub fn counted(&self) -> Option<&Connection> {
        match self {
            Self::Counted(connection) => Some(connection),
            _ => None,
        }
    }

    /// The connection, counted or not.
    pub fn connection(&self) -> Option<&Connection> {
        match self {
            Self::Counted(connection) | Self::Uncounted(connection) => Some(connection),
            _ => None,
        }
    }

    /// Whether the connection gives `grant`, for certain or perhaps.
    pub fn gives(&self, grant: Grant) -> Granted {
        match self {
            Self::Counted(connection) => connection
                .grants
                .get(&grant)
                .copied()
                .unwrap_or(Granted::Unknown),
            Self::Uncounted(_) | Self::No(_) => Granted::No,
            Self::Unknown { .. } => Granted::Unknown,
        }
    }

    /// The claims behind it.
    pub fn claims(&self) -> &[ClaimId] {
        match self {
            Self::Counted(connection) | Self::Uncounted(connection) => &connection.claims,
            Self::No(claims) | Self::Unknown { claims, .. } => claims,
        }
    }
}
