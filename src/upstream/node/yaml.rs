//! YAML as a tree. The parser has limits of its own against files that unfold without end.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{Budget, DuplicateKeyPolicy, MergeKeyPolicy, Options, Spanned};

use super::{DEEPEST, Data, Node, Spot};
use crate::upstream::broken::Broken;

pub(super) fn read(file: &str, text: &str) -> Result<Node, Broken> {
    let mut budget = Budget::default();
    budget.max_depth = DEEPEST;
    let mut options = Options::default();
    options.budget = Some(budget);
    options.strict_booleans = true;
    options.duplicate_keys = DuplicateKeyPolicy::PassThrough;
    options.merge_keys = MergeKeyPolicy::AsOrdinary;
    options.with_snippet = false;
    let read: Result<Placed, _> = serde_saphyr::from_str_with_options(text, options);
    read.map(Node::from).map_err(|error| {
        let at = error.location();
        let line = at.map_or(1, |at| at.line() as usize).max(1);
        let column = at.map_or(1, |at| at.column() as usize).max(1);
        Broken::new(file, line, column, &error.to_string())
    })
}

/// A value with its place.
#[derive(serde::Deserialize)]
#[serde(transparent)]
struct Placed(Spanned<Plain>);

impl From<Placed> for Node {
    fn from(placed: Placed) -> Self {
        let at = placed.0.referenced;
        Self {
            spot: spot(at),
            data: placed.0.value.0,
        }
    }
}

fn spot(at: serde_saphyr::Location) -> Spot {
    Spot {
        line: at.line() as usize,
        column: at.column() as usize,
    }
}

/// A value of any kind.
struct Plain(Data);

impl<'de> Deserialize<'de> for Plain {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any).map(Self)
    }
}

struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Data;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Data, E> {
        Ok(Data::Bool(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Data, E> {
        Ok(Data::Whole(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Data, E> {
        Ok(i64::try_from(number).map_or(Data::Fraction, Data::Whole))
    }

    fn visit_i128<E>(self, _: i128) -> Result<Data, E> {
        Ok(Data::Fraction)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Data, E> {
        Ok(Data::Fraction)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Data, E> {
        Ok(Data::Fraction)
    }

    fn visit_str<E>(self, text: &str) -> Result<Data, E> {
        Ok(Data::Text(text.to_owned()))
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Data, E> {
        Ok(Data::Text(String::from_utf8_lossy(bytes).into_owned()))
    }

    fn visit_unit<E>(self) -> Result<Data, E> {
        Ok(Data::Nothing)
    }

    fn visit_none<E>(self) -> Result<Data, E> {
        Ok(Data::Nothing)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Data, D::Error> {
        deserializer.deserialize_any(Self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Data, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element::<Placed>()? {
            items.push(Node::from(item));
        }
        Ok(Data::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Data, A::Error> {
        let mut entries = Vec::new();
        while let Some((key, value)) = access.next_entry::<Placed, Placed>()? {
            let key = Node::from(key);
            let name = match key.data {
                Data::Text(text) => text,
                Data::Whole(number) => number.to_string(),
                Data::Bool(truth) => truth.to_string(),
                _ => String::new(),
            };
            entries.push((name, key.spot, Node::from(value)));
        }
        Ok(Data::Table(entries))
    }
}
