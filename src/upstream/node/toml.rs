//! TOML as a tree.

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{DEEPEST, Data, Lines, Node};
use crate::upstream::broken::Broken;

pub(super) fn read(file: &str, text: &str) -> Result<Node, Broken> {
    let lines = Lines::new(text);
    let broken = |byte: usize, problem: &str| {
        let spot = lines.spot(byte);
        Broken::new(file, spot.line, spot.column, problem)
    };
    let table = DeTable::parse(text)
        .map_err(|error| broken(error.span().unwrap_or(0..0).start, error.message()))?;
    entries(table.get_ref(), &lines, 0)
        .map(|data| Node {
            spot: lines.spot(0),
            data,
        })
        .map_err(|byte| broken(byte, "too deep"))
}

/// The tree of a table, or the byte at which it is too deep.
fn entries(table: &DeTable<'_>, lines: &Lines<'_>, depth: usize) -> Result<Data, usize> {
    let mut sorted: Vec<_> = table.iter().collect();
    sorted.sort_by_key(|(key, _)| key.span().start);
    let entry = |(key, value): (&Spanned<_>, &Spanned<DeValue<'_>>)| {
        let name: &std::borrow::Cow<'_, str> = key.get_ref();
        let node = node(value, lines, depth + 1)?;
        Ok((name.to_string(), lines.spot(key.span().start), node))
    };
    sorted
        .into_iter()
        .map(entry)
        .collect::<Result<_, _>>()
        .map(Data::Table)
}

fn node(value: &Spanned<DeValue<'_>>, lines: &Lines<'_>, depth: usize) -> Result<Node, usize> {
    if depth > DEEPEST {
        return Err(value.span().start);
    }
    let data = match value.get_ref() {
        DeValue::String(text) => Data::Text(text.to_string()),
        DeValue::Integer(number) => {
            let parsed = i64::from_str_radix(number.as_str(), number.radix());
            parsed.map_or(Data::Fraction, Data::Whole)
        }
        DeValue::Float(_) => Data::Fraction,
        DeValue::Boolean(truth) => Data::Bool(*truth),
        DeValue::Datetime(moment) => {
            let day: Option<Date> = moment.date.and_then(|date| date.to_string().parse().ok());
            day.map_or_else(|| Data::Text(moment.to_string()), Data::Day)
        }
        DeValue::Array(items) => Data::List(
            items
                .iter()
                .map(|item| node(item, lines, depth + 1))
                .collect::<Result<_, _>>()?,
        ),
        DeValue::Table(table) => entries(table, lines, depth)?,
    };
    Ok(Node {
        spot: lines.spot(value.span().start),
        data,
    })
}
