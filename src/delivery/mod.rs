//! Documents as files in a folder: each file whole, or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::assessment::Case;
use crate::document::model::Document;
use crate::document::sheets::{self, Sheet};
use crate::document::{Results, build, report};
use crate::dossier::model::{Answer, QuestionRef, slug};
use crate::export::sheet::{csv, ods};
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
    langs: &[Texts],
    forms: &[Form],
) -> Result<Vec<PathBuf>, DeliveryError> {
    let mut files = Vec::new();
    for texts in langs {
        for document in documents_in(case, results, texts) {
            for form in forms {
                let bytes = match form {
                    Form::Pdf => pdf(&document)?,
                    Form::Markdown => markdown(&document).into_bytes(),
                };
                files.push((folder.join(name(&document, *form)), bytes));
            }
        }
    }
    put(folder, files)
}

/// Writes the grid for providers into `folder`, as ODS and CSV. Gives the files.
///
/// # Errors
///
/// When the folder or a file cannot be written.
pub fn deliver_grid(
    case: &Case<'_>,
    folder: &Path,
    texts: &Texts,
) -> Result<Vec<PathBuf>, DeliveryError> {
    deliver_sheet(case, &sheets::grid(case, texts), folder)
}

/// Writes the sheet of trials into `folder`, as ODS and CSV. Gives the files; none when nothing is to be tried.
///
/// # Errors
///
/// When the folder or a file cannot be written.
pub fn deliver_trial(
    case: &Case<'_>,
    results: &Results,
    folder: &Path,
    texts: &Texts,
) -> Result<Vec<PathBuf>, DeliveryError> {
    let sheet = sheets::trial(case, results, texts);
    if sheet.rows.is_empty() {
        return Ok(Vec::new());
    }
    deliver_sheet(case, &sheet, folder)
}

fn deliver_sheet(
    case: &Case<'_>,
    sheet: &Sheet,
    folder: &Path,
) -> Result<Vec<PathBuf>, DeliveryError> {
    let mut files = Vec::new();
    let name = match case
        .dossier
        .answers
        .get(&QuestionRef::once("association.name"))
    {
        Some(Answer::Text(author)) => file_name(author, &sheet.name),
        _ => file_name("", &sheet.name),
    };
    for (ending, made) in [("ods", ods(sheet)), ("csv", csv(sheet))] {
        let path = folder.join(format!("{name}.{ending}"));
        match made {
            Ok(bytes) => files.push((path, bytes)),
            Err(error) => return Err(DeliveryError::File { path, error }),
        }
    }
    put(folder, files)
}

/// Writes files that are all made already.
fn put(folder: &Path, files: Vec<(PathBuf, Vec<u8>)>) -> Result<Vec<PathBuf>, DeliveryError> {
    fs::create_dir_all(folder).map_err(|error| DeliveryError::Folder {
        path: folder.to_owned(),
        error,
    })?;
    for (path, bytes) in &files {
        write(folder, path, bytes).map_err(|error| DeliveryError::File {
            path: path.clone(),
            error,
        })?;
    }
    Ok(files.into_iter().map(|(path, _)| path).collect())
}

/// The documents of an association in one language, as `reports/` plans them.
pub fn documents(case: &Case<'_>, results: &Results, lang: Lang) -> Vec<Document> {
    documents_in(case, results, &Texts::new(lang))
}

fn documents_in(case: &Case<'_>, results: &Results, texts: &Texts) -> Vec<Document> {
    let loaded = report::load(&report::embedded());
    loaded
        .plans
        .values()
        .map(|plan| build(case, results, plan, texts))
        .collect()
}

/// `ping-cahier-des-charges.pdf`: letters, digits and hyphens only, whatever the association is called.
fn name(document: &Document, form: Form) -> String {
    let name = file_name(&document.meta.author, &document.meta.title);
    format!("{name}.{}", form.ending())
}

fn file_name(author: &str, title: &str) -> String {
    let mut name: String = slug(&format!("{author} {title}"))
        .chars()
        .take(LONGEST_NAME)
        .collect();
    if author.chars().count() >= LONGEST_NAME {
        name = slug(title);
    }
    name.trim_matches('-').to_owned()
}

/// Beside, then in its place.
fn write(folder: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".trousse-").suffix(".tmp");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut temporary = builder.tempfile_in(folder)?;
    temporary.write_all(bytes)?;
    temporary.as_file().sync_all()?;
    temporary.persist(path).map_err(|error| error.error)?;
    Ok(())
}
