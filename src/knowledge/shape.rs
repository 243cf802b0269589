//! The form that a file must have, compiled from the JSON Schema of its raw type.

use std::collections::BTreeMap;

use serde_json::Value;

/// The form of a value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shape {
    /// Keys with their forms.
    Table(BTreeMap<String, Key>),
    /// Elements of one form, so many.
    List {
        /// The form of each.
        items: Box<Shape>,
        /// At least so many.
        least: usize,
        /// At most so many.
        most: usize,
    },
    /// Any text.
    Text,
    /// A whole number within bounds, both included.
    Integer(i128, i128),
    /// True or false.
    Boolean,
    /// A day without hour.
    Day,
    /// One of a few words.
    Word(Vec<String>),
    /// One of several forms.
    Either(Vec<Shape>),
}

/// A key of a table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Key {
    /// The form of its value.
    pub(crate) shape: Shape,
    /// Whether the table must have it.
    pub(crate) required: bool,
    /// Its place among the keys of the table.
    pub(crate) place: usize,
}

impl Shape {
    /// Compiles a schema. What this program's own types never generate is taken for any text.
    pub(crate) fn from_schema(schema: &Value) -> Self {
        compile(schema, schema)
    }

    /// The word for this form in sentences: the value of `$type` in the catalogue.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Table(_) => "table",
            Self::List { .. } => "list",
            Self::Text | Self::Word(_) => "text",
            Self::Integer(..) => "integer",
            Self::Boolean => "boolean",
            Self::Day => "day",
            Self::Either(_) => "text-or-integer",
        }
    }

    /// The word for an example of this form: the value of `$kind` in the catalogue.
    pub(crate) fn example_name(&self) -> &'static str {
        match self {
            Self::Table(keys) if Self::is_translated(keys) => "translated",
            _ => self.name(),
        }
    }

    /// Whether this is a text in two languages.
    pub(crate) fn is_translated(keys: &BTreeMap<String, Key>) -> bool {
        keys.len() == 2 && keys.contains_key("fr") && keys.contains_key("en")
    }
}

fn compile(schema: &Value, root: &Value) -> Shape {
    if let Some(target) = schema["$ref"]
        .as_str()
        .and_then(|path| root.pointer(path.trim_start_matches('#')))
    {
        return compile(target, root);
    }
    if let Some(words) = words(schema) {
        return Shape::Word(words);
    }
    if let Some(any) = schema["anyOf"].as_array() {
        return Shape::Either(any.iter().map(|one| compile(one, root)).collect());
    }
    match schema["type"].as_str() {
        Some("object") => Shape::Table(keys(schema, root)),
        Some("array") => Shape::List {
            items: Box::new(compile(&schema["items"], root)),
            least: bound(&schema["minItems"]).unwrap_or(0),
            most: bound(&schema["maxItems"]).unwrap_or(usize::MAX),
        },
        Some("integer") => {
            let bound = |key: &str| {
                schema[key]
                    .as_i64()
                    .map(i128::from)
                    .or(schema[key].as_u64().map(i128::from))
            };
            Shape::Integer(
                bound("minimum").unwrap_or(i128::from(i64::MIN)),
                bound("maximum").unwrap_or(i128::from(i64::MAX)),
            )
        }
        Some("boolean") => Shape::Boolean,
        _ if schema["format"] == "date" => Shape::Day,
        _ => Shape::Text,
    }
}

fn bound(value: &Value) -> Option<usize> {
    value.as_u64().and_then(|count| usize::try_from(count).ok())
}

/// The words of an enumeration: with a meaning each (`oneOf` of constants), or bare.
fn words(schema: &Value) -> Option<Vec<String>> {
    if let Some(one_of) = schema["oneOf"].as_array() {
        let bare = one_of
            .iter()
            .flat_map(|one| one["enum"].as_array().into_iter().flatten());
        let constants = one_of.iter().map(|one| &one["const"]);
        return Some(
            constants
                .chain(bare)
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect(),
        );
    }
    let bare = schema["enum"].as_array()?;
    Some(
        bare.iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
    )
}

fn keys(schema: &Value, root: &Value) -> BTreeMap<String, Key> {
    let required: Vec<&str> = schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let properties = schema["properties"].as_object().into_iter().flatten();
    properties
        .enumerate()
        .map(|(place, (name, property))| {
            (
                name.clone(),
                Key {
                    shape: compile(property, root),
                    required: required.contains(&name.as_str()),
                    place,
                },
            )
        })
        .collect()
}
