//! The base that comes with the program.

use include_dir::{Dir, include_dir};

use super::Files;

static BASE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/knowledge-base");

/// The files of the base that comes with the program, to be given to [`load`](super::load).
pub fn embedded() -> Files {
    let mut files = Files::new();
    collect(&BASE, &mut files);
    files
}

fn collect(folder: &Dir<'_>, into: &mut Files) {
    for file in folder.files() {
        let path: Vec<_> = file
            .path()
            .components()
            .map(|part| part.as_os_str().to_string_lossy())
            .collect();
        into.insert(path.join("/"), file.contents().to_vec());
    }
    folder.dirs().for_each(|inner| collect(inner, into));
}
