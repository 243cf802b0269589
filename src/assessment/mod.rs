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
mod memo;
mod need;
mod offers;
mod profile;
mod requirement;
mod score;
mod variation;
mod verdict;

pub use accounts::{AccountSystem, Joining};
pub use candidate::{Candidate, Choice, Product, RunBy, in_place};
pub use case::Case;
pub use conditions::{ConditionStatus, Standing, all_met, conditions};
pub use cost::{Bill, Price, in_base, of_subject, price};
pub use effort::Hours;
pub use need::{Assessment, decided};
pub use offers::{CriterionPoints, Offer, points};
pub use profile::{Profile, Tool, WantedNeed, Weight};
pub use requirement::{Requirement, requirements};
pub use score::{FULL, Score, ScoreLine};
pub use verdict::{Status, Verdict};
