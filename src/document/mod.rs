//! The format-neutral *cahier des charges*, and how it is built from a result.

pub mod model;
