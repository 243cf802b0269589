//! Replacing a file whole: at every moment the path holds the old content or the new one.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The end of the names of files that are being written.
const SUFFIX: &str = ".tmp";

/// Writes `bytes` beside the file, makes sure that they are on the disk, keeps the version before as `.bak`, and puts
/// the new one in its place.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    replace_by(path, |file| file.write_all(bytes))
}

/// The same with the writing left to `write`.
pub(super) fn replace_by(
    path: &Path,
    write: impl FnOnce(&mut File) -> io::Result<()>,
) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let prefix = prefix(path);
    let mut builder = tempfile::Builder::new();
    builder.prefix(&prefix).suffix(SUFFIX);
    // A dossier is an ordinary document, not a secret: the usual rights, or those that it had.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut temporary = builder.tempfile_in(folder)?;
    write(temporary.as_file_mut())?;
    temporary.as_file_mut().flush()?;
    if let Ok(before) = fs::metadata(path) {
        temporary.as_file().set_permissions(before.permissions())?;
    }
    temporary.as_file().sync_all()?;
    if path.exists() {
        keep(path, folder)?;
    }
    temporary.persist(path).map_err(|error| error.error)?;
    sync_folder(folder)
}

/// The beginning of the names of files that are being written in place of `path`: `.ping.toml.`.
fn prefix(path: &Path) -> OsString {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".");
    name
}

/// Takes away what a program that was killed while it was saving left beside `path`. Only for who holds the lock: nobody
/// else is saving then. What cannot be taken away is in nobody's way.
pub(super) fn sweep(path: &Path) {
    let prefix = prefix(path);
    let left = |name: &OsStr| {
        let after = name
            .as_encoded_bytes()
            .strip_prefix(prefix.as_encoded_bytes());
        let drawn = after.and_then(|after| after.strip_suffix(SUFFIX.as_bytes()));
        drawn.is_some_and(|drawn| drawn.iter().all(u8::is_ascii_alphanumeric))
    };
    let Some(Ok(entries)) = path.parent().map(fs::read_dir) else {
        return;
    };
    for entry in entries.flatten() {
        if left(&entry.file_name()) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Puts the present version under `.bak`, without ever taking it away from its own name.
fn keep(path: &Path, folder: &Path) -> io::Result<()> {
    let mut copy = tempfile::Builder::new()
        .prefix(&prefix(path))
        .suffix(SUFFIX)
        .tempfile_in(folder)?;
    io::copy(&mut File::open(path)?, copy.as_file_mut())?;
    copy.as_file()
        .set_permissions(fs::metadata(path)?.permissions())?;
    copy.persist(backup(path)).map_err(|error| error.error)?;
    Ok(())
}

/// `ping.toml.bak` for `ping.toml`.
pub(super) fn backup(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".bak");
    PathBuf::from(name)
}

/// A rename is only sure once its folder is on the disk. Some systems cannot do that; then nothing more can be done.
fn sync_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder).and_then(|folder| folder.sync_all()) {
        Err(error) if cfg!(unix) && error.kind() != io::ErrorKind::InvalidInput => Err(error),
        _ => Ok(()),
    }
}
