//! JSON as a tree. serde_json tells no places, but its raw values are pieces of the text: where they lie tells it.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::{DEEPEST, Data, Lines, Node};
use crate::upstream::broken::Broken;

pub(super) fn read(file: &str, text: &str) -> Result<Node, Broken> {
    let whole: &RawValue = serde_json::from_str(text).map_err(|error| {
        Broken::new(
            file,
            error.line().max(1),
            error.column().max(1),
            &kind(&error),
        )
    })?;
    let reader = Reader {
        text,
        lines: Lines::new(text),
    };
    reader.node(whole, 0).map_err(|byte| {
        let spot = reader.lines.spot(byte);
        Broken::new(file, spot.line, spot.column, "too deep")
    })
}

/// What is wrong, without the place, which is told apart.
fn kind(error: &serde_json::Error) -> String {
    let told = error.to_string();
    told.split(" at line ").next().unwrap_or(&told).to_owned()
}

struct Reader<'a> {
    text: &'a str,
    lines: Lines<'a>,
}

impl<'a> Reader<'a> {
    /// The tree of a piece of the text, or the byte at which it is too deep.
    fn node(&self, raw: &'a RawValue, depth: usize) -> Result<Node, usize> {
        let piece = raw.get();
        let byte = (piece.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        if depth > DEEPEST {
            return Err(byte);
        }
        let data = match piece.as_bytes().first() {
            Some(b'[') => {
                let items: Vec<&RawValue> = serde_json::from_str(piece).map_err(|_| byte)?;
                let nodes = items.into_iter().map(|item| self.node(item, depth + 1));
                Data::List(nodes.collect::<Result<_, _>>()?)
            }
            Some(b'{') => {
                let Entries(entries) = serde_json::from_str(piece).map_err(|_| byte)?;
                let mut nodes = Vec::with_capacity(entries.len());
                for (key, value) in entries {
                    let node = self.node(value, depth + 1)?;
                    nodes.push((key, node.spot, node));
                }
                Data::Table(nodes)
            }
            _ => scalar(piece),
        };
        Ok(Node {
            spot: self.lines.spot(byte),
            data,
        })
    }
}

fn scalar(piece: &str) -> Data {
    match serde_json::from_str(piece) {
        Ok(serde_json::Value::Bool(truth)) => Data::Bool(truth),
        Ok(serde_json::Value::String(text)) => Data::Text(text),
        Ok(serde_json::Value::Number(number)) => {
            number.as_i64().map_or(Data::Fraction, Data::Whole)
        }
        Ok(serde_json::Value::Null) => Data::Nothing,
        // A text with half a pair of surrogates is well-formed JSON and no text.
        _ => Data::Fraction,
    }
}

/// The keys of an object with the pieces of text of their values, in the file's order and with every repetition.
struct Entries<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Each;
        impl<'de> Visitor<'de> for Each {
            type Value = Entries<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = access.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Each)
    }
}
