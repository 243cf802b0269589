//! The files as they are written: plain tables, every value with its place.

mod questions;
mod requirements;
mod stances;

pub(crate) use questions::*;
pub(crate) use requirements::*;
pub(crate) use stances::*;

/// What every raw type builds on.
use crate::knowledge::at::At;
use crate::knowledge::raw::{Nothing, RawText};
