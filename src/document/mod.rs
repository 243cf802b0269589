//! The format-neutral *cahier des charges*, and how it is built from a result.
//!
//! - [`model`]: what every export draws; [`drawing`]: its pictures.
//! - [`words`]: results in words, for documents and screens alike.
//! - [`report`]: the plan of each document, as data.
//! - [`Results`]: all that a document tells, computed once.
//! - [`sheets`]: sheets to fill in and read back.
//! - [`build`]: a plan and results become a document.

mod build;
pub mod drawing;
mod figures;
pub mod model;
pub mod report;
mod results;
pub mod sheets;
pub mod words;

pub use build::build;
pub use report::load;
pub use results::Results;
pub use words::Words;
