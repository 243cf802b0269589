//! The thin door: the command line is read and answered by the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    trousse::cli::main()
}
