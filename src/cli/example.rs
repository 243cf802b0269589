//! `trousse example NAME`: prints an example dossier.

use super::context::Context;
use super::failure::{Answer, Failure};
use super::write;

/// Prints the example as it is.
pub(super) fn run(context: &Context, name: &str) -> Result<Answer, Failure> {
    let bytes = context.example(name)?;
    write(context, &bytes)?;
    Ok(Answer::Yes)
}
