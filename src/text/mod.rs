//! Languages, French typography, dates and money.

mod lang;

pub use lang::{Lang, Translated};
