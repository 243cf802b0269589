//! What was read in a catalogue, and what could not be.

use jiff::civil::Date;

use super::licence::Licence;
use super::node::{Node, Spot};
use super::price::Price;
use super::version::Version;
use crate::knowledge::model::{Catalogue, Place};
use crate::text::{Texts, clean};

/// Everything that a catalogue's files hold. Every entry is either in a row or refused.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The catalogue.
    pub catalogue: Catalogue,
    /// How many entries the files have, counted before they are read.
    pub entries: usize,
    /// The entries that were read, in the order of files.
    pub rows: Vec<Row>,
    /// The entries that were not.
    pub refused: Vec<Refused>,
    /// Cells of entries that were read, of which nothing can be said.
    pub unread: Vec<Refused>,
    /// Files of the catalogue that hold no word on a software: vocabularies, schemas, licences.
    pub aside: Vec<String>,
    /// The newest day that stands in the files: the copy is no older. Lists say nothing of their own age.
    pub day: Option<Date>,
}

/// An entry of a catalogue.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The entry's name, as the catalogue writes it.
    pub name: String,
    /// Every other name that it goes by there.
    pub names: Vec<String>,
    /// Where it is written.
    pub place: Place,
    /// What it says, one for each attribute; several where the catalogue says several things.
    pub said: Vec<Said>,
}

/// One thing that an entry says.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// An attribute of `attributes.toml`, or `website` for the home page.
    pub about: &'static str,
    /// What it says.
    pub value: Heard,
    /// Where it is written.
    pub place: Place,
    /// The day of which it speaks, when the catalogue tells it.
    pub dated: Option<Date>,
    /// The publisher of `sources.toml` who says it.
    pub publisher: &'static str,
    /// Address of the page where people can read it.
    pub url: String,
}

/// A value as a catalogue says it.
#[derive(Debug, Clone, PartialEq)]
pub enum Heard {
    /// A value of the attribute's scale, or `not-applicable`.
    Choice(&'static str),
    /// A whole number.
    Number(u64),
    /// When the project last moved.
    Activity {
        /// The day of the last change; none when only its end is told.
        last: Option<Date>,
        /// Whether the project was closed.
        ended: bool,
    },
    /// The licences that the entry names; any of them, or all of them for different parts.
    Licences(Vec<Licence>),
    /// A version that is no pre-release.
    Version(Version),
    /// An address.
    Website(String),
    /// When support of each supported line of versions ends, newest line first; no day where it is not announced.
    SupportEnds(Vec<(String, Option<Date>)>),
    /// A price, of the lowest tier for sale or of the lowest tier with single sign-on.
    Price {
        /// The amount and what it is paid for.
        price: Price,
        /// Whether single sign-on is in it.
        with_sso: bool,
    },
    /// A page tells how to sign in by the protocol; by which means of the program, it does not tell.
    Recipe {
        /// The version of the program that the page was tried on.
        tried_on: Option<String>,
    },
}

/// An entry or a cell that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The entry's name.
    pub name: String,
    /// The key or column; the entry as a whole where there is none.
    pub key: Option<&'static str>,
    /// Where it is written.
    pub place: Place,
    /// Why.
    pub reason: Reason,
}

/// Why an entry or a cell could not be read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The key or column is not there.
    Missing(&'static str),
    /// It says nothing.
    Empty,
    /// A value of another kind than any that the catalogue is known to use here.
    WrongType {
        /// What was looked for.
        wanted: &'static str,
        /// What is there.
        found: &'static str,
    },
    /// No number that could be meant.
    WrongNumber(String),
    /// No day of the calendar.
    WrongDay(String),
    /// A word outside those that the catalogue is known to use.
    UnknownWord(String),
    /// A position that the list beside it does not have.
    NoSuchPosition(u64),
    /// So few columns.
    TooFewColumns(usize),
    /// No licence can be told from this.
    NoLicence(String),
    /// A version that is not ready, or not one.
    PreRelease(String),
    /// No amount that could be compared.
    NoPrice(String),
    /// The figure that the packagers' template has, left as it is.
    Template(String),
    /// The key is written again further down, and the last one holds.
    Repeated(String),
}

/// No value is quoted at more length than this, in characters.
const QUOTED: usize = 60;

impl Reason {
    /// A stable identifier for programs.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Missing(_) => "missing",
            Self::Empty => "empty",
            Self::WrongType { .. } => "wrong-type",
            Self::WrongNumber(_) => "wrong-number",
            Self::WrongDay(_) => "wrong-day",
            Self::UnknownWord(_) => "unknown-word",
            Self::NoSuchPosition(_) => "no-such-position",
            Self::TooFewColumns(_) => "too-few-columns",
            Self::NoLicence(_) => "no-licence",
            Self::PreRelease(_) => "pre-release",
            Self::NoPrice(_) => "no-price",
            Self::Template(_) => "template",
            Self::Repeated(_) => "repeated",
        }
    }

    /// What was found there, safe and short enough to be shown.
    pub fn given(&self) -> String {
        let given = match self {
            Self::Missing(key) => (*key).to_owned(),
            Self::Empty => String::new(),
            Self::WrongType { found, .. } => (*found).to_owned(),
            Self::WrongNumber(text)
            | Self::WrongDay(text)
            | Self::UnknownWord(text)
            | Self::NoLicence(text)
            | Self::PreRelease(text)
            | Self::NoPrice(text)
            | Self::Template(text)
            | Self::Repeated(text) => clean(text),
            Self::NoSuchPosition(number) => number.to_string(),
            Self::TooFewColumns(count) => count.to_string(),
        };
        match given.char_indices().nth(QUOTED) {
            Some((at, _)) => format!("{}…", &given[..at]),
            None => given,
        }
    }

    /// The reason in the language of `texts`.
    pub fn say(&self, texts: &Texts) -> String {
        let wanted = match self {
            Self::WrongType { wanted, .. } => *wanted,
            _ => "",
        };
        let parts = [("given", self.given().into()), ("wanted", wanted.into())];
        texts.say_with(&format!("upstream-reason-{}", self.id()), &parts)
    }
}

impl Reading {
    /// A reading in which nothing is yet.
    pub(super) fn new(catalogue: Catalogue) -> Self {
        Self {
            catalogue,
            entries: 0,
            rows: Vec::new(),
            refused: Vec::new(),
            unread: Vec::new(),
            aside: Vec::new(),
            day: None,
        }
    }

    /// A day stands in the files.
    pub(super) fn seen(&mut self, day: Option<Date>) {
        self.day = self.day.max(day);
    }

    /// How many cells were read.
    pub fn cells(&self) -> usize {
        self.rows.iter().map(|row| row.said.len()).sum()
    }

    /// Takes an entry over, or the reason why it cannot be.
    pub(super) fn take(&mut self, entry: Result<Entry<'_>, Refused>) {
        match entry {
            Ok(entry) => {
                self.rows.push(entry.row);
                self.unread.extend(entry.unread);
            }
            Err(refused) => self.refused.push(refused),
        }
    }
}

/// An entry while it is read.
pub(super) struct Entry<'a> {
    file: &'a str,
    row: Row,
    unread: Vec<Refused>,
    publisher: &'static str,
    url: String,
    dated: Option<Date>,
}

impl<'a> Entry<'a> {
    /// An entry of which nothing has been read but its name.
    pub(super) fn new(file: &'a str, spot: Spot, name: &str, publisher: &'static str) -> Self {
        Self {
            file,
            row: Row {
                name: clean(name),
                names: Vec::new(),
                place: place(file, spot),
                said: Vec::new(),
            },
            unread: Vec::new(),
            publisher,
            url: String::new(),
            dated: None,
        }
    }

    /// What follows is read by people at that address.
    pub(super) fn at(mut self, url: String) -> Self {
        self.url = url;
        self
    }

    /// The entry goes by that name too.
    pub(super) fn also_called(&mut self, name: String) {
        if name != self.row.name && !self.row.names.contains(&name) {
            self.row.names.push(name);
        }
    }

    /// The entry says `value` of `about`, or there is a reason why that cannot be told.
    pub(super) fn hear(
        &mut self,
        about: &'static str,
        key: &'static str,
        spot: Spot,
        value: Result<Heard, Reason>,
    ) {
        match value {
            Ok(value) => self.row.said.push(Said {
                about,
                value,
                place: place(self.file, spot),
                dated: self.dated,
                publisher: self.publisher,
                url: self.url.clone(),
            }),
            Err(reason) => self.refuse(key, spot, reason),
        }
    }

    /// Reads a key when it is there; that it is not says nothing.
    pub(super) fn hear_key(
        &mut self,
        about: &'static str,
        node: &Node,
        path: &[&'static str],
        read: impl FnOnce(&Node) -> Result<Heard, Reason>,
    ) {
        if let Some(node) = node.at(path) {
            let key = path.last().copied().unwrap_or(about);
            self.hear(about, key, node.spot, read(node));
        }
    }

    /// A day for what follows, when the key is there and holds one.
    pub(super) fn hear_day(&mut self, node: &Node, key: &'static str) -> Option<Date> {
        let node = node.get(key)?;
        match node.day() {
            Ok(day) => Some(day),
            Err(reason) => {
                self.refuse(key, node.spot, reason);
                None
            }
        }
    }

    /// A cell that says nothing that could be told.
    pub(super) fn refuse(&mut self, key: &'static str, spot: Spot, reason: Reason) {
        self.unread.push(Refused {
            name: self.row.name.clone(),
            key: Some(key),
            place: place(self.file, spot),
            reason,
        });
    }

    /// Names the keys of the entry that are written twice.
    pub(super) fn refuse_repeated(&mut self, node: &Node) {
        for (key, spot) in node.repeated() {
            self.refuse("key", spot, Reason::Repeated(key.to_owned()));
        }
    }

    /// Sets the day for what follows.
    pub(super) fn set_day(&mut self, day: Option<Date>) {
        self.dated = day;
    }

    /// Sets who speaks and where for what follows.
    pub(super) fn set_source(&mut self, publisher: &'static str, url: String) {
        self.publisher = publisher;
        self.url = url;
    }
}

/// The text of a key without which there is no entry; `called` is how the entry is named until then.
pub(super) fn required(
    file: &str,
    node: &Node,
    key: &'static str,
    called: &str,
) -> Result<String, Refused> {
    match node.get(key) {
        Some(found) => found
            .text()
            .map_err(|reason| refused(file, found.spot, called, reason)),
        None => Err(refused(file, node.spot, called, Reason::Missing(key))),
    }
}

/// An entry as a whole that cannot be read.
pub(super) fn refused(file: &str, spot: Spot, name: &str, reason: Reason) -> Refused {
    Refused {
        name: clean(name),
        key: None,
        place: place(file, spot),
        reason,
    }
}

fn place(file: &str, spot: Spot) -> Place {
    Place {
        file: clean(file),
        line: spot.line,
        column: spot.column,
    }
}
