//! Packing. The build script reads this file too.

use toml::Spanned;
use toml::de::{DeTable, DeValue};
use toml::value::{Date, Datetime};

use super::tag;

/// Adds a file to the packed ones; leaves out one that cannot be packed, which is then parsed at each start.
pub(crate) fn add_file(into: &mut Vec<u8>, path: &str, text: &str) {
    let Ok(parsed) = DeTable::parse(text) else {
        return;
    };
    let mut file = Vec::new();
    if table(&mut file, &parsed).is_some() {
        part(into, path.as_bytes());
        part(into, &file);
    }
}

fn table(into: &mut Vec<u8>, value: &Spanned<DeTable<'_>>) -> Option<()> {
    head(into, tag::TABLE, value)?;
    entries(into, value.get_ref())
}

fn entries(into: &mut Vec<u8>, table: &DeTable<'_>) -> Option<()> {
    number(into, u64::try_from(table.len()).ok()?);
    for (key, value) in table {
        head(into, tag::TEXT, key)?;
        part(into, key.get_ref().as_bytes());
        self::value(into, value)?;
    }
    Some(())
}

fn value(into: &mut Vec<u8>, value: &Spanned<DeValue<'_>>) -> Option<()> {
    match value.get_ref() {
        DeValue::String(text) => {
            head(into, tag::TEXT, value)?;
            part(into, text.as_bytes());
        }
        DeValue::Integer(integer) => {
            let digits = u64::from_str_radix(integer.as_str(), integer.radix()).ok()?;
            head(into, tag::NUMBER, value)?;
            number(into, digits);
        }
        DeValue::Boolean(is_so) => head(into, if *is_so { tag::YES } else { tag::NO }, value)?,
        DeValue::Datetime(Datetime {
            date: Some(Date { year, month, day }),
            time: None,
            offset: None,
        }) => {
            head(into, tag::DAY, value)?;
            let (year, month, day) = (u64::from(*year), u64::from(*month), u64::from(*day));
            number(into, (year * 100 + month) * 100 + day);
        }
        DeValue::Array(list) => {
            head(into, tag::LIST, value)?;
            number(into, u64::try_from(list.len()).ok()?);
            list.iter().try_for_each(|item| self::value(into, item))?;
        }
        DeValue::Table(table) => {
            head(into, tag::TABLE, value)?;
            entries(into, table)?;
        }
        DeValue::Float(_) | DeValue::Datetime(_) => return None,
    }
    Some(())
}

fn head<T>(into: &mut Vec<u8>, tag: u8, value: &Spanned<T>) -> Option<()> {
    let span = value.span();
    into.push(tag);
    number(into, u64::try_from(span.start).ok()?);
    number(into, u64::try_from(span.end).ok()?);
    Some(())
}

fn part(into: &mut Vec<u8>, bytes: &[u8]) {
    number(into, bytes.len() as u64);
    into.extend(bytes);
}

fn number(into: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        into.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    into.push(number as u8);
}
