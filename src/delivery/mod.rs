//! Documents as files in a folder: each file whole, or not at all.

mod basis;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;
use thiserror::Error;

use crate::assessment::Case;
use crate::document::model::Document;
use crate::document::sheets::{self, Sheet};
use crate::document::{Results, build, report};
use crate::dossier::model::{Answer, QuestionRef, plain_name};
use crate::export::sheet::{csv, ods};
use crate::export::{PdfError, TypeSize, docx, html, json, markdown, odt, pdf, pdf_in};
use crate::parallel;
use crate::text::{Lang, Refusal, Texts, clean};

pub use basis::{Basis, ChangedFact};

/// A name of a file is cut after so many characters: some systems take no more than 255 bytes.
const LONGEST_NAME: usize = 60;

/// The forms a document can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// To send, print and keep.
    Pdf,
    /// The same in large type.
    LargePdf,
    /// To paste and compare.
    Markdown,
    /// To put online, and to read on any screen.
    Html,
    /// To go on writing in LibreOffice.
    Odt,
    /// To go on writing in Word.
    Docx,
    /// For other programs: one file with the results and all documents.
    Json,
}

impl Form {
    /// All forms, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::Pdf,
        Self::Markdown,
        Self::Html,
        Self::Odt,
        Self::Docx,
        Self::Json,
    ];

    /// What is written when nothing is said: to send, and to compare.
    pub const USUAL: [Self; 2] = [Self::Pdf, Self::Markdown];

    fn ending(self) -> &'static str {
        match self {
            Self::Pdf | Self::LargePdf => "pdf",
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Odt => "odt",
            Self::Docx => "docx",
            Self::Json => "json",
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
    /// A document of another form cannot be made.
    #[error("the .{} cannot be made: {error}", form.ending())]
    Form {
        /// The form.
        form: Form,
        /// What the writer says.
        error: io::Error,
    },
}

impl DeliveryError {
    /// What happened and what to do, in the language of `texts`.
    pub fn say(&self, texts: &Texts) -> String {
        let told = |key: &str, path: &Path, error: &io::Error| {
            let path = clean(&path.to_string_lossy());
            texts.say_with(
                key,
                &[
                    ("path", path.into()),
                    ("error", Refusal::from(error).say(texts).into()),
                ],
            )
        };
        match self {
            Self::Folder { path, error } => told("delivery-folder", path, error),
            Self::File { path, error } => told("delivery-file", path, error),
            Self::Pdf(error) => {
                texts.say_with("delivery-pdf", &[("error", error.to_string().into())])
            }
            Self::Form { form, error } => texts.say_with(
                "delivery-form",
                &[
                    ("form", form.ending().into()),
                    ("error", error.to_string().into()),
                ],
            ),
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
        let documents = documents_in(case, results, texts);
        let wanted: Vec<(&Document, Form)> = documents
            .iter()
            .flat_map(|document| forms.iter().map(move |form| (document, *form)))
            .collect();
        let made = parallel::map(&wanted, 1, |(document, form)| made(document, *form));
        for ((document, form), bytes) in wanted.iter().zip(made) {
            if let Some(bytes) = bytes? {
                let title = &document.meta.title;
                files.push((folder.join(name(document, title, *form)), bytes));
            }
        }
        if let (true, Some(first)) = (forms.contains(&Form::Json), documents.first()) {
            let title = texts.say("delivery-results");
            let path = folder.join(name(first, &title, Form::Json));
            files.push((path, whole(case, results, &documents)?));
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
        write_whole(path, bytes).map_err(|error| DeliveryError::File {
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

/// A document in a form; none for the form that holds all documents.
fn made(document: &Document, form: Form) -> Result<Option<Vec<u8>>, DeliveryError> {
    let told = |error| DeliveryError::Form { form, error };
    Ok(Some(match form {
        Form::Pdf => pdf(document)?,
        Form::LargePdf => pdf_in(document, TypeSize::Large)?,
        Form::Markdown => markdown(document).into_bytes(),
        Form::Html => html(document).map_err(told)?.into_bytes(),
        Form::Odt => odt(document).map_err(told)?,
        Form::Docx => docx(document).map_err(told)?,
        Form::Json => return Ok(None),
    }))
}

/// Results and documents for other programs. They are in a file of their own: what is sent to providers holds no score.
fn whole(
    case: &Case<'_>,
    results: &Results,
    documents: &[Document],
) -> Result<Vec<u8>, DeliveryError> {
    let report = json::report(case, results, documents);
    let written = serde_json::to_vec_pretty(&report).map_err(|error| DeliveryError::Form {
        form: Form::Json,
        error: error.into(),
    })?;
    Ok([written.as_slice(), b"\n"].concat())
}

/// `ping-cahier-des-charges.pdf`: letters, digits and hyphens only, whatever the association is called.
fn name(document: &Document, title: &str, form: Form) -> String {
    let name = file_name(&document.meta.author, title);
    format!("{name}.{}", form.ending())
}

fn file_name(author: &str, title: &str) -> String {
    let title = plain_name(title, LONGEST_NAME);
    let author = plain_name(author, LONGEST_NAME.saturating_sub(title.len() + 1));
    if author.is_empty() {
        title
    } else {
        format!("{author}-{title}")
    }
}

/// Beside, then in its place.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let temporary = beside(folder_of(path), bytes)?;
    if let Ok(before) = fs::metadata(path) {
        temporary.as_file().set_permissions(before.permissions())?;
    }
    temporary.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Beside, then under its name, which must be free.
pub(crate) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    beside(folder_of(path), bytes)?
        .persist_noclobber(path)
        .map_err(|error| error.error)?;
    Ok(())
}

fn folder_of(path: &Path) -> &Path {
    path.parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

/// A file of a passing name in `folder` with these bytes, all of them on the disk: it only has to be given its name.
pub(crate) fn beside(folder: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".trousse-").suffix(".tmp");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut temporary = builder.tempfile_in(folder)?;
    temporary.write_all(bytes)?;
    temporary.as_file().sync_all()?;
    Ok(temporary)
}
