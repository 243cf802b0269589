//! Requirements, blockers and scores, each point with its chain.
//!
//! A [`Case`] is one association facing the base of one day. It derives [`Requirement`]s from answers, lists
//! [`Candidate`]s for each need, and says of each how it joins an account system, which requirement it fails, what it
//! scores on absolute scales, what it costs and how many hours it takes.

mod accounts;
mod candidate;
mod case;
mod conditions;
mod cost;
mod effort;
mod need;
mod profile;
mod requirement;
mod score;
mod verdict;

pub use accounts::{AccountSystem, Joining};
pub use candidate::{candidates, in_place, Candidate, Choice, Product, RunBy};
pub use case::Case;
pub use conditions::{all_met, conditions, ConditionStatus, Standing};
pub use cost::{in_base, of_subject, price, Bill, Price};
pub use effort::Hours;
pub use need::{decided, Assessment};
pub use profile::{Profile, Tool, WantedNeed, Weight};
pub use requirement::{requirements, Requirement};
pub use score::{Score, ScoreLine, FULL};
pub use verdict::{Status, Verdict};
