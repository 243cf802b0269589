//! Public catalogues: read to the last entry, set beside a base, proposed for review.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "what cannot be read fails its test; what is skipped says so"
)]

#[path = "upstream/compared.rs"]
mod compared;
#[path = "upstream/fixture.rs"]
mod fixture;
#[path = "upstream/laws.rs"]
mod laws;
#[path = "upstream/others.rs"]
mod others;
#[path = "upstream/program.rs"]
mod program;
#[path = "upstream/real.rs"]
mod real;
#[path = "upstream/yunohost.rs"]
mod yunohost;
