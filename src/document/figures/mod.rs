//! The pictures of documents: one file a picture, each a pure function of what it shows.
//!
//! A picture says nothing alone. What it draws is told in its alternative text, and the table with
//! the same data stands under it. Differences are marks, hatchings and words before they are
//! tones, so that a black and white print loses nothing.

mod canvas;
mod comparison;
mod intervals;
mod matrix;
mod timeline;

pub(super) use comparison::{Comparison, Measure, Standing, comparison};
pub(super) use intervals::{Group, Interval, intervals};
pub(super) use matrix::{Mark, Matrix, matrix};
pub(super) use timeline::{Stop, timeline};
