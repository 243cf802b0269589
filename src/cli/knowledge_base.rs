//! The knowledge base from the disk, or the one inside the program.

use std::fs;
use std::path::Path;

use super::failure::Failure;
use crate::knowledge::Files;
use crate::text::Texts;

/// A file of a base larger than this is no file of a base.
const LARGEST: u64 = 16 * 1024 * 1024;

/// The files of the base: those of a folder, or those inside the program.
///
/// # Errors
///
/// When the folder cannot be read, or holds a file too large to be one of a base.
pub(super) fn files(folder: Option<&Path>, texts: &Texts) -> Result<Files, Failure> {
    let Some(folder) = folder else {
        return Ok(crate::knowledge::embedded());
    };
    let mut files = Files::new();
    if !folder.is_dir() {
        let path = folder.to_string_lossy();
        return Err(Failure(
            texts.say_with("cli-base-no-folder", &[("path", path.as_ref().into())]),
        ));
    }
    // A base has one level of folders; links that lead round are never followed further down.
    read(folder, "", 2, &mut files, texts)?;
    Ok(files)
}

fn read(
    folder: &Path,
    prefix: &str,
    levels: usize,
    files: &mut Files,
    texts: &Texts,
) -> Result<(), Failure> {
    let told = |path: &Path, error: &std::io::Error| {
        let variables = [
            ("path", path.to_string_lossy().into_owned().into()),
            ("error", error.to_string().into()),
        ];
        Failure(texts.say_with("cli-base-unreadable", &variables))
    };
    let entries = fs::read_dir(folder).map_err(|error| told(folder, &error))?;
    for entry in entries {
        let path = entry.map_err(|error| told(folder, &error))?.path();
        let Some(name) = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
        else {
            continue;
        };
        if name.starts_with('.') {
            continue;
        }
        let metadata = fs::metadata(&path).map_err(|error| told(&path, &error))?;
        let inside = format!("{prefix}{name}");
        if metadata.is_dir() && levels > 1 {
            read(&path, &format!("{inside}/"), levels - 1, files, texts)?;
        } else if metadata.is_file() {
            if metadata.len() > LARGEST {
                let path = path.to_string_lossy().into_owned();
                return Err(Failure(
                    texts.say_with("cli-base-too-large", &[("path", path.into())]),
                ));
            }
            let bytes = fs::read(&path).map_err(|error| told(&path, &error))?;
            files.insert(inside, bytes);
        }
    }
    Ok(())
}
