//! `kb new`: a file ready to be filled in.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use schemars::JsonSchema;
use serde::Serialize;
use thiserror::Error;

use super::tell::wrapped;
use crate::knowledge::FileKind;
use crate::knowledge::valid::rules::{is_id, to_id};
use crate::text::{Lang, Refusal, Texts, clean};

/// What can be added as one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema, ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum NewKind {
    /// A software.
    Software,
    /// Something people must be able to do.
    Need,
    /// Software run by somebody for you.
    Offer,
}

impl NewKind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Software, Self::Need, Self::Offer];

    /// The kind of file.
    pub fn file_kind(self) -> FileKind {
        match self {
            Self::Software => FileKind::Software,
            Self::Need => FileKind::Need,
            Self::Offer => FileKind::Offer,
        }
    }

    /// The text of the file, with remarks in `lang`.
    pub fn text(self, lang: Lang, id: &str, name: &str) -> String {
        let template = match (self, lang) {
            (Self::Software, Lang::Fr) => include_str!("templates/software.fr.toml"),
            (Self::Software, Lang::En) => include_str!("templates/software.en.toml"),
            (Self::Need, Lang::Fr) => include_str!("templates/need.fr.toml"),
            (Self::Need, Lang::En) => include_str!("templates/need.en.toml"),
            (Self::Offer, Lang::Fr) => include_str!("templates/offer.fr.toml"),
            (Self::Offer, Lang::En) => include_str!("templates/offer.en.toml"),
        };
        let quoted = name.replace('\\', "\\\\").replace('"', "\\\"");
        template.replace("{id}", id).replace("{name}", &quoted)
    }
}

/// The file that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Created {
    /// What it is.
    pub kind: NewKind,
    /// Its identifier, made from the name.
    pub id: String,
    /// Its path.
    pub file: String,
}

/// Why no file was made.
#[derive(Debug, Error)]
pub enum CreateError {
    /// No identifier can be made from the name.
    #[error("{0} makes no identifier")]
    Name(String),
    /// There is one already.
    #[error("{0} exists already")]
    Exists(PathBuf),
    /// The system refuses.
    #[error("{path} cannot be written: {error}")]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
}

impl CreateError {
    /// The error in the language of `texts`, with what to do.
    pub fn say(&self, texts: &Texts) -> String {
        let shown = |path: &Path| clean(&path.display().to_string());
        match self {
            Self::Name(name) => texts.say_with("kb-new-name", &[("name", clean(name).into())]),
            Self::Exists(path) => texts.say_with("kb-new-exists", &[("path", shown(path).into())]),
            Self::Unwritable { path, error } => texts.say_with(
                "kb-file-unwritable",
                &[
                    ("path", shown(path).into()),
                    ("error", Refusal::from(error).say(texts).into()),
                ],
            ),
        }
    }
}

/// Makes a file in the base at `folder` for something called `name`, with remarks in `lang`, whole or not at all. Never
/// overwrites one.
///
/// # Errors
///
/// When the name gives no identifier, when there is such a file, or when it cannot be written.
pub fn run(folder: &Path, kind: NewKind, name: &str, lang: Lang) -> Result<Created, CreateError> {
    let name = clean(name.trim());
    let id = to_id(&name);
    if !is_id(&id) {
        return Err(CreateError::Name(name));
    }
    let inside = folder.join(kind.file_kind().path());
    let path = inside.join(format!("{id}.toml"));
    let unwritable = |path: &Path, error| CreateError::Unwritable {
        path: path.to_owned(),
        error,
    };
    fs::create_dir_all(&inside).map_err(|error| unwritable(&inside, error))?;
    let text = kind.text(lang, &id, &name);
    crate::delivery::write_new(&path, text.as_bytes()).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => CreateError::Exists(path.clone()),
        _ => unwritable(&path, error),
    })?;
    Ok(Created {
        kind,
        id,
        file: path.display().to_string(),
    })
}

impl Created {
    /// What was done and what comes next, in the language of `texts`.
    pub fn text(&self, texts: &Texts) -> String {
        let file = [("file", clean(&self.file).into())];
        wrapped(&texts.say_with("kb-new-done", &file), 0)
    }
}
