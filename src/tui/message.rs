//! What happens to the screens, and what they ask of the shell.

use std::path::PathBuf;

use jiff::civil::Date;

use super::commands::Command;
use super::keys::Key;
use crate::delivery::Form;
use crate::dossier::model::Dossier;
use crate::text::Lang;

/// Something that happened. Every change of the model is one of these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted.
    Paste(String),
    /// The terminal has so many columns and rows.
    Resize(u16, u16),
    /// A command was chosen by its name.
    Do(Command),
    /// A dossier was opened or created.
    Opened(Box<Opened>),
    /// The dossier was saved, or why not.
    Saved(Result<(), String>),
    /// The document was written to these files, or why not.
    Exported(Result<Vec<PathBuf>, String>),
    /// Dossiers that lie in the present folder.
    Nearby(Vec<PathBuf>),
    /// Something that was asked could not be done.
    Failed(String),
}

/// A dossier that was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Its file; none for an example, which is kept in memory only.
    pub path: Option<PathBuf>,
    /// What is in it.
    pub dossier: Dossier,
    /// Whether its file comes from a newer program and is not written.
    pub read_only: bool,
    /// What is to be told about it, as sentences.
    pub told: Vec<String>,
    /// Whether its results are shown first, as those of an example are.
    pub results_first: bool,
}

/// Something that only the shell can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Save the dossier in its file.
    Save(Box<Dossier>),
    /// Create a file for a dossier; an empty one when none is given.
    Create(PathBuf, Option<Box<Dossier>>),
    /// Open a dossier.
    Open(PathBuf),
    /// Open an example, by name.
    OpenExample(String),
    /// Look for dossiers in the present folder.
    LookNearby,
    /// Write the document.
    Export(Box<Order>),
    /// Leave.
    Quit,
}

/// Documents to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// The answers.
    pub dossier: Dossier,
    /// The day of the results, whatever the dossier says.
    pub as_of: Option<Date>,
    /// Where the files go.
    pub folder: PathBuf,
    /// Languages, one document each.
    pub languages: Vec<Lang>,
    /// Forms, one file each.
    pub forms: Vec<Form>,
}
