//! The questionnaire that comes with the program.

use include_dir::{Dir, include_dir};

use crate::knowledge::Files;

static FOLDER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/questionnaires");

/// The files of the questionnaire that comes with the program, to be given to [`load`](super::load).
pub fn embedded() -> Files {
    let own = FOLDER
        .files()
        .filter(|file| file.path().extension().is_some_and(|end| end == "toml"));
    own.map(|file| {
        (
            file.path().to_string_lossy().into_owned(),
            file.contents().to_vec(),
        )
    })
    .collect()
}

/// The example dossiers that come with the program: name of the file and content, by name.
pub fn examples() -> Files {
    let folder = FOLDER.get_dir("examples");
    let files = folder.into_iter().flat_map(Dir::files);
    let name = |path: &std::path::Path| {
        path.file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned()
    };
    files
        .map(|file| (name(file.path()), file.contents().to_vec()))
        .collect()
}
