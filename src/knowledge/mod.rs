//! What the world says of software: dated, sourced claims.
//!
//! Files come in as bytes ([`load`]), are read into raw tables with their places (`raw`), and are validated into a
//! [`KnowledgeBase`](model::KnowledgeBase) (`valid`); every flaw is collected as a [`Diagnostic`].
//! A [`View`](view::View) is the base as it was on one day.
//!
//! The raw types are the only description of the files' form: their JSON Schemas ([`schema`]) serve editors, and
//! the same schemas find unknown keys, missing keys and wrong types, all of them and each at its place.

pub(crate) mod at;
pub mod canonical;
pub(crate) mod code;
pub(crate) mod diagnostic;
pub mod difference;
mod embedded;
mod file;
pub(crate) mod fingerprint;
pub(crate) mod load;
pub mod model;
mod nearest;
mod packed;
pub(crate) mod raw;
pub(crate) mod repair;
pub mod schema;
pub(crate) mod shape;
pub(crate) mod source;
pub(crate) mod syntax;
pub(crate) mod valid;
pub mod view;

pub use code::{Code, Severity};
pub use diagnostic::{Diagnostic, End};
pub use embedded::embedded;
pub use file::FileKind;
pub use load::{Loaded, load, load_at, load_embedded};
pub use nearest::nearest;

/// Reading fewer files than this is done sooner by one thread.
const FILES_A_THREAD: usize = 8;

/// Files of a base: content by path within the base, with `/` between folders.
pub type Files = std::collections::BTreeMap<String, Vec<u8>>;
