//! Holds a parsed file against its form: tells every flaw, and repairs each, so that the rest can still be read.
//!
//! Serde stops at the first wrong key. Here unknown keys are taken out, and missing or unreadable values are
//! replaced by an empty one at [`REPAIRED`], of which nobody will complain a second time.

use std::borrow::Cow;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeInteger, DeTable, DeValue};
use toml::value::{Date, Datetime};

use super::at::REPAIRED;
use super::code::Code;
use super::diagnostic::{Flaw, Flaws};
use super::nearest::nearest;
use super::shape::{Key, Shape};
use super::source::Source;

/// The longest text that a base can mean, in characters.
const LONGEST: usize = 4000;

/// Reports and repairs everything in `table` that is not as `shape` says.
pub(crate) fn repair(
    table: &mut Spanned<DeTable<'_>>,
    shape: &Shape,
    source: &Source<'_>,
    flaws: &mut Flaws,
) {
    let Shape::Table(keys) = shape else { return };
    let header = table.span();
    Mender { source, flaws }.table(table.get_mut(), header, keys);
}

struct Mender<'a> {
    source: &'a Source<'a>,
    flaws: &'a mut Flaws,
}

type Keys = std::collections::BTreeMap<String, Key>;

impl Mender<'_> {
    fn report(&mut self, flaw: Flaw) {
        self.flaws.report(self.source, flaw);
    }

    fn table(&mut self, table: &mut DeTable<'_>, header: Range<usize>, keys: &Keys) {
        self.remove_unknown(table, keys);
        for (name, key) in keys {
            let is_sound = match table.get_mut(name.as_str()) {
                Some(value) => self.value(value, &key.shape),
                None if key.required => {
                    let missing_french = name == "fr" && Shape::is_translated(keys);
                    let code = if missing_french {
                        Code::MissingFrench
                    } else {
                        Code::MissingKey
                    };
                    let flaw = Flaw::new(code, header.clone())
                        .with("key", name)
                        .with("kind", key.shape.example_name());
                    self.report(flaw);
                    false
                }
                None => true,
            };
            if !is_sound {
                table.remove(name.as_str());
                if key.required {
                    table.insert(
                        Spanned::new(REPAIRED, Cow::Owned(name.clone())),
                        stand_in(&key.shape),
                    );
                }
            }
        }
    }

    fn remove_unknown(&mut self, table: &mut DeTable<'_>, keys: &Keys) {
        let unknown: Vec<_> = table
            .iter()
            .filter(|(name, _)| !keys.contains_key(name.get_ref().as_ref()))
            .map(|(name, _)| (name.get_ref().to_string(), name.span()))
            .collect();
        for (name, span) in unknown {
            let free = keys
                .keys()
                .map(String::as_str)
                .filter(|key| !table.contains_key(*key));
            let suggestion = nearest(&name, free);
            table.remove(name.as_str());
            let known: Vec<_> = keys.keys().map(String::as_str).collect();
            self.report(
                Flaw::new(Code::UnknownKey, span)
                    .with("key", name)
                    .with("known", known.join(", "))
                    .suggest(suggestion),
            );
        }
    }

    /// Whether the value, after repair of what is inside, can be read.
    fn value(&mut self, value: &mut Spanned<DeValue<'_>>, shape: &Shape) -> bool {
        let span = value.span();
        match (shape, value.get_mut()) {
            (Shape::Table(keys), DeValue::Table(table)) => {
                self.table(table, span, keys);
                true
            }
            (Shape::List { items, least, most }, DeValue::Array(list)) => {
                if list.len() < *least || list.len() > *most {
                    let flaw = Flaw::new(Code::WrongCount, span).with("count", list.len());
                    self.report(flaw.with("least", least).with("most", most));
                    return false;
                }
                for item in list.iter_mut() {
                    if !self.value(item, items) {
                        *item = stand_in(items);
                    }
                }
                true
            }
            (Shape::Text | Shape::Word(_), DeValue::String(text)) => self.text(text, span, shape),
            (Shape::Integer(least, most), DeValue::Integer(number)) => {
                self.integer(number, span, *least, *most)
            }
            (Shape::Boolean, DeValue::Boolean(_))
            | (
                Shape::Day,
                DeValue::Datetime(Datetime {
                    date: Some(_),
                    time: None,
                    offset: None,
                }),
            ) => true,
            (Shape::Either(shapes), found) => {
                let name = found.type_str();
                match shapes.iter().find(|one| accepts(one, found)) {
                    Some(one) => self.value(value, one),
                    None => self.wrong_type(span, shape, name),
                }
            }
            (_, found) => {
                let name = found.type_str();
                self.wrong_type(span, shape, name)
            }
        }
    }

    fn wrong_type(&mut self, span: Range<usize>, shape: &Shape, found: &str) -> bool {
        self.report(
            Flaw::new(Code::WrongType, span)
                .with("type", shape.name())
                .with("found", found),
        );
        false
    }

    fn text(&mut self, text: &str, span: Range<usize>, shape: &Shape) -> bool {
        if text.len() > LONGEST && text.chars().count() > LONGEST {
            self.report(
                Flaw::new(Code::TextTooLong, span)
                    .with("count", text.chars().count())
                    .with("most", LONGEST),
            );
            return false;
        }
        if has_hidden(text) {
            self.report(Flaw::new(Code::HiddenCharacters, span));
            return false;
        }
        match shape {
            Shape::Word(words) if !words.iter().any(|word| word == text) => {
                let known = words.iter().map(String::as_str);
                let flaw = Flaw::new(Code::UnknownWord, span)
                    .with("given", text)
                    .with("known", words.join(", "));
                self.report(flaw.suggest(nearest(text, known)));
                false
            }
            _ => true,
        }
    }

    fn integer(
        &mut self,
        number: &DeInteger<'_>,
        span: Range<usize>,
        least: i128,
        most: i128,
    ) -> bool {
        let fits = i128::from_str_radix(number.as_str(), number.radix())
            .is_ok_and(|n| (least..=most).contains(&n));
        if !fits {
            let flaw = Flaw::new(Code::OutOfRange, span).with("given", number.as_str());
            self.report(flaw.with("least", least).with("most", most));
        }
        fits
    }
}

fn accepts(shape: &Shape, value: &DeValue<'_>) -> bool {
    match shape {
        Shape::Text | Shape::Word(_) => value.is_str(),
        Shape::Integer(..) => value.is_integer(),
        _ => false,
    }
}

/// Control characters other than line breaks, and everything that hides or reverses text.
fn has_hidden(text: &str) -> bool {
    // Nearly all texts hold nothing but what a French keyboard types; only the others need a closer look.
    let is_plain = |c: char| matches!(c, ' '..='~' | '\n' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{17f}' | '’' | '…' | '€' | '–' | '—' | '\u{202f}');
    !text.chars().all(is_plain) && crate::text::clean_lines(text) != text
}

/// The emptiest value that the shape admits, at no place.
fn stand_in<'i>(shape: &Shape) -> Spanned<DeValue<'i>> {
    let value = match shape {
        Shape::Table(keys) => {
            let mut table = DeTable::new();
            for (name, key) in keys.iter().filter(|(_, key)| key.required) {
                table.insert(
                    Spanned::new(REPAIRED, Cow::Owned(name.clone())),
                    stand_in(&key.shape),
                );
            }
            DeValue::Table(table)
        }
        Shape::List { items, least, .. } => {
            DeValue::Array((0..*least).map(|_| stand_in(items)).collect())
        }
        Shape::Text | Shape::Either(_) => DeValue::String(Cow::Borrowed("")),
        Shape::Word(words) => {
            DeValue::String(Cow::Owned(words.first().cloned().unwrap_or_default()))
        }
        Shape::Integer(..) => DeValue::Integer(DeInteger::default()),
        Shape::Boolean => DeValue::Boolean(false),
        Shape::Day => DeValue::Datetime(Datetime {
            date: Some(Date {
                year: 2000,
                month: 1,
                day: 1,
            }),
            time: None,
            offset: None,
        }),
    };
    Spanned::new(REPAIRED, value)
}
