//! The plans that come with the program.

use include_dir::{Dir, include_dir};

use crate::knowledge::Files;

static FOLDER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/reports");

/// The files of the plans that come with the program, to be given to [`load`](super::load).
pub fn embedded() -> Files {
    let plans = FOLDER
        .files()
        .filter(|file| file.path().extension().is_some_and(|end| end == "toml"));
    plans
        .map(|file| {
            (
                file.path().to_string_lossy().into_owned(),
                file.contents().to_vec(),
            )
        })
        .collect()
}
