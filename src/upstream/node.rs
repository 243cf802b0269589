//! One tree for what TOML, YAML and JSON files hold, each value with its place, and the questions that readers of
//! catalogues ask of it. A catalogue is written by many hands: a key may hold a text in one row and a list in the next.

mod json;
mod toml;
mod yaml;

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::broken::Broken;
use super::row::Reason;

/// Deeper files than this are no catalogue; the limit also keeps a hostile one from exhausting the stack.
const DEEPEST: usize = 48;

/// Where a value starts; lines and columns count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Spot {
    pub(super) line: usize,
    pub(super) column: usize,
}

/// A value of a file.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Node {
    pub(super) spot: Spot,
    pub(super) data: Data,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Data {
    Nothing,
    Bool(bool),
    Whole(i64),
    /// A number with a fraction, or too large to count with: never computed with.
    Fraction,
    Text(String),
    Day(Date),
    List(Vec<Node>),
    /// Keys in the file's order, each with its own place.
    Table(Vec<(String, Spot, Node)>),
}

impl Node {
    /// The tree of a TOML file.
    pub(super) fn from_toml(file: &str, bytes: &[u8]) -> Result<Self, Broken> {
        toml::read(file, decode(file, bytes)?)
    }

    /// The tree of a YAML file.
    pub(super) fn from_yaml(file: &str, bytes: &[u8]) -> Result<Self, Broken> {
        yaml::read(file, decode(file, bytes)?)
    }

    /// The tree of the YAML between two lines `---` at the head of a Markdown file.
    pub(super) fn from_front_matter(file: &str, bytes: &[u8]) -> Result<Self, Broken> {
        let text = decode(file, bytes)?;
        let mut end = None;
        let mut at = 0;
        for (number, line) in text.split_inclusive('\n').enumerate() {
            let mark = line.trim_end() == "---";
            if number == 0 && !mark {
                break;
            }
            if number > 0 && mark {
                end = Some(at);
                break;
            }
            at += line.len();
        }
        match end {
            Some(end) => yaml::read(file, &text[..end]),
            None => Err(Broken::new(
                file,
                1,
                1,
                "no front matter between two lines ---",
            )),
        }
    }

    /// The tree of a JSON file.
    pub(super) fn from_json(file: &str, bytes: &[u8]) -> Result<Self, Broken> {
        json::read(file, decode(file, bytes)?)
    }

    /// The value of a key, the last one when it is written twice; none when the table lacks it, says nothing there, or is no table.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        let found = self.entries().iter().rfind(|(name, _, _)| name == key);
        found
            .map(|(_, _, node)| node)
            .filter(|node| node.data != Data::Nothing)
    }

    /// The value at the end of a path of keys.
    pub(super) fn at(&self, path: &[&str]) -> Option<&Self> {
        path.iter().try_fold(self, |node, key| node.get(key))
    }

    /// The keys of a table with their places; nothing for any other value.
    pub(super) fn entries(&self) -> &[(String, Spot, Self)] {
        match &self.data {
            Data::Table(entries) => entries,
            _ => &[],
        }
    }

    /// The keys of a table that are written again further down: most readers of YAML and JSON let the last one hold.
    pub(super) fn repeated(&self) -> Vec<(&str, Spot)> {
        let mut after = BTreeSet::new();
        let entries = self.entries().iter().rev();
        let mut found: Vec<_> = entries
            .filter(|(name, _, _)| !after.insert(name.as_str()))
            .map(|(name, spot, _)| (name.as_str(), *spot))
            .collect();
        found.reverse();
        found
    }

    /// Whether it is a table.
    pub(super) fn is_table(&self) -> bool {
        matches!(self.data, Data::Table(_))
    }

    /// A text that says something, cleaned for a screen.
    pub(super) fn text(&self) -> Result<String, Reason> {
        match &self.data {
            Data::Text(text) => {
                let text = crate::text::clean(text).trim().to_owned();
                if text.is_empty() {
                    Err(Reason::Empty)
                } else {
                    Ok(text)
                }
            }
            _ => Err(self.not_a("text")),
        }
    }

    /// One text, or a list of texts.
    pub(super) fn texts(&self) -> Result<Vec<String>, Reason> {
        match &self.data {
            Data::List(items) if items.is_empty() => Err(Reason::Empty),
            Data::List(items) => items.iter().map(Self::text).collect(),
            _ => self.text().map(|text| vec![text]),
        }
    }

    /// A whole number that is not negative, be it written as a text.
    pub(super) fn number(&self) -> Result<u64, Reason> {
        match &self.data {
            Data::Whole(number) => {
                u64::try_from(*number).map_err(|_| Reason::WrongNumber(number.to_string()))
            }
            Data::Text(text) => text
                .trim()
                .parse()
                .map_err(|_| Reason::WrongNumber(text.clone())),
            _ => Err(self.not_a("number")),
        }
    }

    /// A day, be it written as a text; a time after the day is left out.
    pub(super) fn day(&self) -> Result<Date, Reason> {
        match &self.data {
            Data::Day(day) => Ok(*day),
            Data::Text(text) => {
                let wrong = || Reason::WrongDay(text.clone());
                let day = text.trim().get(..10).ok_or_else(wrong)?;
                let after = text.trim()[10..].chars().next();
                if after.is_some_and(|sign| sign != 'T' && sign != ' ') {
                    return Err(wrong());
                }
                day.parse().map_err(|_| wrong())
            }
            _ => Err(self.not_a("day")),
        }
    }

    /// The day of a moment counted in seconds since 1970, in the time of Greenwich.
    pub(super) fn moment(&self) -> Result<Date, Reason> {
        let seconds = self.number()?;
        let days = i64::try_from(seconds / 86_400).unwrap_or(i64::MAX);
        let start = jiff::civil::date(1970, 1, 1);
        jiff::Span::new()
            .try_days(days)
            .and_then(|span| start.checked_add(span))
            .map_err(|_| Reason::WrongNumber(seconds.to_string()))
    }

    /// Why the value is not of the kind that was looked for.
    pub(super) fn not_a(&self, wanted: &'static str) -> Reason {
        Reason::WrongType {
            wanted,
            found: match self.data {
                Data::Nothing => "nothing",
                Data::Bool(_) => "boolean",
                Data::Whole(_) => "number",
                Data::Fraction => "fraction",
                Data::Text(_) => "text",
                Data::Day(_) => "day",
                Data::List(_) => "list",
                Data::Table(_) => "table",
            },
        }
    }
}

/// The text of a file in UTF-8, without a byte order mark.
pub(super) fn decode<'a>(file: &str, bytes: &'a [u8]) -> Result<&'a str, Broken> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(error) => {
            let readable = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            let spot = Lines::new(&readable).spot(readable.len());
            Err(Broken::new(file, spot.line, spot.column, "not UTF-8"))
        }
    }
}

/// What is on which line of a text.
pub(super) struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let after = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            text,
            starts: std::iter::once(0).chain(after).collect(),
        }
    }

    /// Line and column of a byte.
    pub(super) fn spot(&self, byte: usize) -> Spot {
        let mut byte = byte.min(self.text.len());
        while !self.text.is_char_boundary(byte) {
            byte -= 1;
        }
        let line = self.starts.partition_point(|start| *start <= byte);
        let start = self.starts.get(line - 1).copied().unwrap_or(0);
        Spot {
            line,
            column: self.text[start..byte].chars().count() + 1,
        }
    }
}
