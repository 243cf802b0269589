//! Languages, French typography, dates, money, and what makes foreign text safe to show.
//!
//! - [`Texts`]: the interface's own sentences, from the catalogues in `fr/` and `en/`.
//! - [`typeset`]: no-break spaces, quotes and thousands marks of a language.
//! - [`inclusive`]: the reader's style of inclusive writing.
//! - [`clean`] and [`clean_lines`]: nothing from a file or a keyboard may move the cursor or hide.
//! - [`Money`], [`date`], [`number`]: values, written for people and written for files.

pub mod catalogue;
pub mod date;
mod inclusive;
mod lang;
pub mod money;
pub mod number;
mod refusal;
pub mod sanitize;
pub mod typography;

pub use catalogue::{Texts, Value};
pub use inclusive::{Inclusive, inclusive};
pub use lang::{Lang, Translated};
pub use money::{Currency, Money, MoneyError, Rate};
pub use refusal::Refusal;
pub use sanitize::{clean, clean_lines};
pub use typography::typeset;
