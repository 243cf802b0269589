//! Pieces of screens that know nothing of Trousse.

pub mod field;
pub mod list;
pub mod page;
pub mod wrap;
