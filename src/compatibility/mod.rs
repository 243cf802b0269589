//! The graph of editions, protocols and identity providers, and the cheapest way between them.
//!
//! ```text
//! edition ──sign-in.X──> protocol X ──provides.X──> identity provider
//!                            ^                              │ sign-in.Y (a bridge: it trusts another)
//!                            └──────────────────────────────┘
//! ```
//!
//! "Same account" and "no second login" are told apart: LDAP gives the first only. What is a work-around or a
//! development is found and shown, and never counted.

mod connection;
mod grants;
mod graph;

pub use connection::{Connection, Granted, Join, Leg};
pub use grants::account_grants;
pub use graph::Graph;
