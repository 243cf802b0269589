//! The format-neutral *cahier des charges*, and how it is built from a result.

pub mod model;
pub mod words;

pub use words::Words;
