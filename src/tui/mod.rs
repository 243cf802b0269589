//! The screens: model, update, view.
//!
//! A [`Message`] is anything that happens. [`update`] changes the [`Model`] by one and gives [`Effect`]s for the
//! [shell](run) to carry out; [`view`] draws the model and changes nothing. Keys, footer, help, palette and the guide's
//! table all come from [`commands`].
//!
//! The engine of the questions is the course that line mode uses too; results come from assessing and planning; their
//! sentences are those of the document. Screens decide none of these.

pub mod asking;
pub mod commands;
mod explain;
pub mod keys;
pub mod message;
pub mod model;
mod prepared;
pub mod results;
mod saying;
mod screens;
mod shell;
pub mod theme;
mod update;
mod useful;
pub mod widgets;

pub use keys::Key;
pub use message::{Effect, Message, Opened};
pub use model::Model;
pub use screens::view;
pub use shell::{End, Start, run};
pub use theme::Theme;
pub use update::{Offer, update};
