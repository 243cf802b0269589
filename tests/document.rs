//! Documents: what the plans say, what is built from them, and what they may never say.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what cannot be read fails its test"
)]

#[path = "document/built.rs"]
mod built;
#[path = "document/chain.rs"]
mod chain;
#[path = "document/delivery.rs"]
mod delivery;
#[path = "document/examples.rs"]
mod examples;
#[path = "document/figures.rs"]
mod figures;
#[path = "document/fixture.rs"]
mod fixture;
#[path = "document/hostile.rs"]
mod hostile;
#[path = "document/outward.rs"]
mod outward;
#[path = "document/plans.rs"]
mod plans;
#[path = "document/sheets.rs"]
mod sheets;
#[path = "document/words.rs"]
mod words;
