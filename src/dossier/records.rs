//! What came after the answers: versions of the documents, answers of providers, lessons of trials.
//!
//! Each is a list of tables in the dossier's file. They are dated testimony of this association alone: the knowledge base
//! never learns from them.

use jiff::civil::Date;
use toml_edit::{ArrayOfTables, InlineTable, Item, Table, TableLike, Value};

use super::values::{day, day_value};
use super::write::{emptied, keep, new_table, put};
use crate::text::{Money, clean_lines};

/// A version of the documents that was sent or approved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// « 1 », « 1.1 ».
    pub number: String,
    /// Its day.
    pub date: Date,
    /// What changed, in the association's words.
    pub what: String,
}

/// What a provider says of one requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Testimony {
    /// Who says so.
    pub provider: String,
    /// The day on which it was received.
    pub date: Date,
    /// The lasting key of the requirement: `free-software`, `feature:team-chat/threads`.
    pub requirement: String,
    /// What is said.
    pub answer: Reply,
    /// With which reservation or proof.
    pub comment: String,
    /// What it costs, when it has a price of its own.
    pub price: Option<Money>,
}

/// What happened when somebody tried something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lesson {
    /// What was tried: `zulip/self-hosted`.
    pub tool: String,
    /// The lasting key of the scenario: that of a requirement or of a feature.
    pub scenario: String,
    /// The day.
    pub date: Date,
    /// How it went.
    pub outcome: Outcome,
    /// What was learnt, in the association's words.
    pub lesson: String,
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $variant:ident $id:literal)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$each])* $variant,)*
        }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The identifier used in files and JSON.
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }

            /// The one of that identifier.
            pub fn parse(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.id() == id)
            }
        }
    };
}

words! {
    /// What a provider can answer.
    Reply {
        /// Fully.
        Yes "yes"
        /// With a reservation.
        Partly "partly"
        /// Once it has been written.
        Development "development"
        /// Not at all.
        No "no"
    }
}

words! {
    /// How a trial can go.
    Outcome {
        /// The person managed alone.
        Alone "alone"
        /// The person managed with help.
        Helped "helped"
        /// The person did not manage.
        Failed "failed"
    }
}

/// A kind of record: its table, how one is read, how it is written.
pub(super) trait Record: Sized + PartialEq {
    /// The name of the table.
    const TABLE: &'static str;
    /// The keys, in the order in which they are written.
    const KEYS: &'static [&'static str];
    /// Reads one; the key that is missing or not what it must be otherwise.
    fn read(table: &dyn TableLike) -> Result<Self, &'static str>;
    /// What to write under a key; none when there is nothing to say.
    fn value(&self, key: &str) -> Option<Value>;
}

impl Record for Version {
    const TABLE: &'static str = "version";
    const KEYS: &'static [&'static str] = &["number", "date", "what"];

    fn read(table: &dyn TableLike) -> Result<Self, &'static str> {
        Ok(Self {
            number: named(table, "number")?,
            date: dated(table)?,
            what: told(table, "what")?,
        })
    }

    fn value(&self, key: &str) -> Option<Value> {
        match key {
            "number" => Some(Value::from(self.number.as_str())),
            "date" => Some(day_value(self.date)),
            _ => words(&self.what),
        }
    }
}

impl Record for Testimony {
    const TABLE: &'static str = "testimony";
    const KEYS: &'static [&'static str] = &[
        "provider",
        "date",
        "requirement",
        "answer",
        "comment",
        "price",
    ];

    fn read(table: &dyn TableLike) -> Result<Self, &'static str> {
        let price = match told(table, "price")? {
            text if text.is_empty() => None,
            text => Some(text.parse().map_err(|_| "price")?),
        };
        Ok(Self {
            provider: named(table, "provider")?,
            date: dated(table)?,
            requirement: named(table, "requirement")?,
            answer: Reply::parse(&named(table, "answer")?).ok_or("answer")?,
            comment: told(table, "comment")?,
            price,
        })
    }

    fn value(&self, key: &str) -> Option<Value> {
        match key {
            "provider" => Some(Value::from(self.provider.as_str())),
            "date" => Some(day_value(self.date)),
            "requirement" => Some(Value::from(self.requirement.as_str())),
            "answer" => Some(Value::from(self.answer.id())),
            "comment" => words(&self.comment),
            _ => self.price.map(|price| Value::from(price.to_string())),
        }
    }
}

impl Record for Lesson {
    const TABLE: &'static str = "trial";
    const KEYS: &'static [&'static str] = &["tool", "scenario", "date", "outcome", "lesson"];

    fn read(table: &dyn TableLike) -> Result<Self, &'static str> {
        Ok(Self {
            tool: named(table, "tool")?,
            scenario: named(table, "scenario")?,
            date: dated(table)?,
            outcome: Outcome::parse(&named(table, "outcome")?).ok_or("outcome")?,
            lesson: told(table, "lesson")?,
        })
    }

    fn value(&self, key: &str) -> Option<Value> {
        match key {
            "tool" => Some(Value::from(self.tool.as_str())),
            "scenario" => Some(Value::from(self.scenario.as_str())),
            "date" => Some(day_value(self.date)),
            "outcome" => Some(Value::from(self.outcome.id())),
            _ => words(&self.lesson),
        }
    }
}

/// What was read of a list of records.
pub(super) struct Read<R> {
    /// Those that could be read, in order.
    pub(super) records: Vec<R>,
    /// Those that could not: their bytes, and the key at fault.
    pub(super) refused: Vec<(std::ops::Range<usize>, &'static str)>,
}

/// Reads a list of records, `[[name]]` or a list of inline tables; none when it is something else.
pub(super) fn read<R: Record>(item: &Item) -> Option<Read<R>> {
    let mut found = Read {
        records: Vec::new(),
        refused: Vec::new(),
    };
    let mut add = |table: &dyn TableLike, span: Option<std::ops::Range<usize>>| match R::read(table)
    {
        Ok(record) => found.records.push(record),
        Err(key) => found.refused.push((span.unwrap_or(0..0), key)),
    };
    if let Some(tables) = item.as_array_of_tables() {
        tables.iter().for_each(|table| add(table, table.span()));
    } else {
        for value in item.as_array()? {
            add(value.as_inline_table()?, value.span());
        }
    }
    Some(found)
}

/// Writes a list of records; those that stood in the file keep their comments and unknown keys, those that could not be
/// read stay as they are, last.
pub(super) fn write<R: Record>(root: &mut Table, records: &[R], old: Option<&Item>) {
    let Some(before) = old.map_or_else(|| Some(Vec::new()), tables) else {
        return;
    };
    let mut before: Vec<Option<Table>> = before.into_iter().map(Some).collect();
    let mut written = ArrayOfTables::new();
    for record in records {
        let same = |table: &Table| R::read(table).is_ok_and(|one| one == *record);
        let found = before
            .iter_mut()
            .find(|slot| slot.as_ref().is_some_and(same));
        let old = found.and_then(Option::take);
        let mut table = old.as_ref().map_or_else(new_table, emptied);
        let old = old.as_ref().map(|old| old as &dyn TableLike);
        for key in R::KEYS {
            if let Some(value) = record.value(key) {
                put(&mut table, key, value, old, false);
            }
        }
        for (key, _) in old.into_iter().flat_map(|old| old.iter()) {
            if let Some(old) = old.filter(|_| !R::KEYS.contains(&key)) {
                keep(&mut table, key, old);
            }
        }
        written.push(table);
    }
    for mut table in before.into_iter().flatten() {
        if R::read(&table).is_err() {
            table.set_position(None);
            written.push(table);
        }
    }
    if !written.is_empty() {
        root.insert(R::TABLE, Item::ArrayOfTables(written));
    }
}

/// The tables of a list; none when it is no list of tables.
fn tables(item: &Item) -> Option<Vec<Table>> {
    if let Some(tables) = item.as_array_of_tables() {
        return Some(tables.iter().cloned().collect());
    }
    let inline = item.as_array()?.iter().map(Value::as_inline_table);
    inline
        .map(|table| table.cloned().map(InlineTable::into_table))
        .collect()
}

/// Words that may be left out.
fn told(table: &dyn TableLike, key: &'static str) -> Result<String, &'static str> {
    match table.get(key) {
        None => Ok(String::new()),
        Some(item) => Ok(clean_lines(item.as_str().ok_or(key)?).trim().to_owned()),
    }
}

/// Words that must be there.
fn named(table: &dyn TableLike, key: &'static str) -> Result<String, &'static str> {
    told(table, key).and_then(|text| if text.is_empty() { Err(key) } else { Ok(text) })
}

fn dated(table: &dyn TableLike) -> Result<Date, &'static str> {
    table.get("date").and_then(day).ok_or("date")
}

fn words(text: &str) -> Option<Value> {
    (!text.is_empty()).then(|| Value::from(text))
}
