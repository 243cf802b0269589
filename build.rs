//! Parses the knowledge base once, when the program is built, so that the program need not do it at every start.

#[path = "src/knowledge/packed/tag.rs"]
mod tag;
#[path = "src/knowledge/packed/write.rs"]
mod write;

use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The folders that are whole inside the program: it is built again when a file in them changes, comes or goes.
const INSIDE: [&str; 2] = ["knowledge-base", "questionnaires"];
/// Where this script's own modules are.
const PACKED: &str = "src/knowledge/packed";

fn main() -> io::Result<()> {
    for folder in INSIDE.into_iter().chain([PACKED]) {
        println!("cargo::rerun-if-changed={folder}");
    }
    let base = Path::new("knowledge-base");
    let mut packed = Vec::new();
    for file in files(base)? {
        if file.extension().is_some_and(|end| end == "toml") {
            let inside = file.strip_prefix(base).map_err(io::Error::other)?;
            let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
            write::add_file(&mut packed, &parts.join("/"), &fs::read_to_string(&file)?);
        }
    }
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("no OUT_DIR"))?;
    fs::write(Path::new(&out).join("knowledge-base.packed"), packed)
}

/// All files of a folder and of those inside it, by name.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
