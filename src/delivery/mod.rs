//! Documents as files in a folder: each file whole, or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::assessment::Case;
use crate::document::model::Document;
use crate::document::{Results, build, report};
use crate::dossier::model::slug;
use crate::export::{PdfError, markdown, pdf};
use crate::text::{Lang, Texts, clean};

/// A name of a file is cut after so many characters: some systems take no more than 255 bytes.
const LONGEST_NAME: usize = 60;

/// The forms a document can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// To send, print and keep.
    Pdf,
    /// To paste and compare.
    Markdown,
}

impl Form {
    fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Markdown => "md",
        }
    }
}

/// Why documents could not be written.
#[derive(Debug, Error)]
pub enum DeliveryError {
    /// The folder cannot be made, or is none.
    #[error("{path} cannot hold the documents: {error}")]
    Folder {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// A file cannot be written.
    #[error("{path} cannot be written: {error}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// The PDF cannot be made.
    #[error(transparent)]
    Pdf(#[from] PdfError),
}

impl DeliveryError {
    /// What happened and what to do, in the language of `texts`.
    pub fn say(&self, texts: &Texts) -> String {
        let told = |key: &str, path: &Path, error: &io::Error| {
            let path = clean(&path.to_string_lossy());
            texts.say_with(
                key,
                &[("path", path.into()), ("error", error.to_string().into())],
            )
        };
        match self {
            Self::Folder { path, error } => told("delivery-folder", path, error),
            Self::File { path, error } => told("delivery-file", path, error),
            Self::Pdf(error) => {
                texts.say_with("delivery-pdf", &[("error", error.to_string().into())])
            }
        }
    }
}

/// Writes every document of an association into `folder`, which is made when it does not exist, in each language and form.
/// Gives the files, in order. All documents are made before any is written.
///
/// # Errors
///
/// When the folder or a file cannot be written; no file is then left half-written.
pub fn deliver(
    case: &Case<'_>,
    results: &Results,
    folder: &Path,
    langs: &[Lang],
    forms: &[Form],
) -> Result<Vec<PathBuf>, DeliveryError> {
    let mut files = Vec::new();
    for lang in langs {
        for document in documents(case, results, *lang) {
            for form in forms {
                let bytes = match form {
                    Form::Pdf => pdf(&document)?,
                    Form::Markdown => markdown(&document).into_bytes(),
                };
                files.push((folder.join(name(&document, *form)), bytes));
            }
        }
    }
    fs::create_dir_all(folder).map_err(|error| DeliveryError::Folder {
        path: folder.to_owned(),
        error,
    })?;
    for (path, bytes) in &files {
        write_whole(path, bytes).map_err(|error| DeliveryError::File {
            path: path.clone(),
            error,
        })?;
    }
    Ok(files.into_iter().map(|(path, _)| path).collect())
}

/// The documents of an association in one language, as `reports/` plans them.
pub fn documents(case: &Case<'_>, results: &Results, lang: Lang) -> Vec<Document> {
    let texts = Texts::new(lang);
    let loaded = report::load(&report::embedded());
    loaded
        .plans
        .values()
        .map(|plan| build(case, results, plan, &texts))
        .collect()
}

/// `ping-cahier-des-charges.pdf`: letters, digits and hyphens only, whatever the association is called.
fn name(document: &Document, form: Form) -> String {
    let words = format!("{} {}", document.meta.author, document.meta.title);
    let mut name: String = slug(&words).chars().take(LONGEST_NAME).collect();
    if document.meta.author.chars().count() >= LONGEST_NAME {
        name = slug(&document.meta.title);
    }
    format!("{}.{}", name.trim_matches('-'), form.ending())
}

/// Beside, then in its place.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".trousse-").suffix(".tmp");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut temporary = builder.tempfile_in(folder)?;
    temporary.write_all(bytes)?;
    if let Ok(before) = fs::metadata(path) {
        temporary.as_file().set_permissions(before.permissions())?;
    }
    temporary.as_file().sync_all()?;
    temporary.persist(path).map_err(|error| error.error)?;
    Ok(())
}
