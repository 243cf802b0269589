//! One choice per need under a stance, proven best within the limits.
//!
//! A [`Scenario`] is planned under a stance of the questionnaire: change nothing, connect what exists, start from a blank
//! page, take the best of both. The optimum is exact ([`solve`]): every combination is visited or cut by a bound.

mod alternatives;
mod bases;
mod compare;
mod obstacles;
mod options;
mod plan;
mod recommend;
mod result;
mod scenario;
mod solve;
mod why_not;

pub use alternatives::{Alternative, AlternativeKind, Unsolved, UnsolvedReason, alternatives};
pub use bases::{BaseComparison, Cause, ScenarioMove, compare_bases};
pub use compare::{Aspect, Comparison, Moved, compare};
pub use options::Relaxed;
pub use plan::best_plan;
pub use recommend::{Nature, Recommendation, nature, recommend};
pub use result::{
    Beyond, Obstacle, Plan, Reason, Scenario, ToVerify, Totals, VerifyEffect, VerifyWhat, WayOut,
    WayOutKind,
};
pub use scenario::{chain, scenario, scenarios};
pub use why_not::{Change, WhyNot, why_not};
