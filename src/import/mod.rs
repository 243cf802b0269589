//! Sheets read back: the bytes of a CSV or OpenDocument file become answers of providers and lessons of trials.
//!
//! [`read`] gives the cells, whatever the format; [`answers`] and [`lessons`] make sense of them. Every flaw is told with its
//! row and column, and none of a file with flaws is taken.

mod answers;
mod cells;
mod error;
mod header;
mod lessons;

pub use answers::answers;
pub use cells::{Cells, read};
pub use error::ImportError;
pub use lessons::lessons;
