//! `trousse example NAME`: prints an example dossier.

use std::io::{ErrorKind, Write};

use super::context::Context;
use super::failure::{Answer, Failure};

/// Prints the example as it is.
pub(super) fn run(context: &Context, name: &str) -> Result<Answer, Failure> {
    let bytes = context.example(name)?;
    match std::io::stdout().write_all(&bytes) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure(error.to_string())),
        _ => Ok(Answer::Yes),
    }
}
