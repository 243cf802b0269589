//! The files as they are written: plain tables, every value with its place. Nothing here is known to be true.

mod attributes;
mod base;
mod claim;
mod common;
mod criteria;
mod effort;
mod lists;
mod need;
mod offer;
mod platform;
mod rates;
mod software;
mod upstream;

pub(crate) use attributes::*;
pub(super) use base::*;
pub(super) use claim::*;
pub(crate) use common::*;
pub(super) use criteria::*;
pub(super) use effort::*;
pub(super) use lists::*;
pub(super) use need::*;
pub(super) use offer::*;
pub(super) use platform::*;
pub(super) use rates::*;
pub(super) use software::*;
pub(super) use upstream::*;
