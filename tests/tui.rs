//! The screens, driven by keys and drawn on a test backend.

#![allow(unreachable_pub, missing_docs, reason = "nobody else uses these")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what is missing fails its test"
)]

mod common;

#[path = "tui/ask.rs"]
mod ask;
#[path = "tui/both_modes.rs"]
mod both_modes;
#[path = "tui/fixture.rs"]
mod fixture;
#[path = "tui/honest.rs"]
mod honest;
#[path = "tui/looks.rs"]
mod looks;
#[path = "tui/navigation.rs"]
mod navigation;
#[path = "tui/random.rs"]
mod random;
#[path = "tui/screen.rs"]
mod screen;
#[path = "tui/sizes.rs"]
mod sizes;
