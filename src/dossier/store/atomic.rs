//! Replacing a file whole: at every moment the path holds the old content or the new one.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

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
    let mut builder = tempfile::Builder::new();
    builder.prefix(".trousse-").suffix(".tmp");
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

/// Puts the present version under `.bak`, without ever taking it away from its own name.
fn keep(path: &Path, folder: &Path) -> io::Result<()> {
    let mut copy = tempfile::Builder::new()
        .prefix(".trousse-")
        .suffix(".tmp")
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
