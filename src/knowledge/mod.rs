//! What the world says of software: dated, sourced claims.
//!
//! Files come in as bytes ([`load`]), are read into raw tables with their places, and are validated into a
//! [`KnowledgeBase`](model::KnowledgeBase); every flaw is collected as a [`Diagnostic`](diagnostic::Diagnostic).
//! A [`View`](view::View) is the base as it was on one day.

pub mod model;
pub mod view;
