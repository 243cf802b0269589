//! The JSON Schema of each kind of file, for editors and for the loader itself.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::Value;

use super::file::FileKind;
use super::raw;

/// The JSON Schema (draft 2020-12) of the files of `kind`.
pub fn schema(kind: FileKind) -> Value {
    match kind {
        FileKind::Base => generate::<raw::RawBase>(),
        FileKind::Attributes => generate::<raw::RawAttributes>(),
        FileKind::Protocols => generate::<raw::RawProtocols>(),
        FileKind::Effort => generate::<raw::RawEffort>(),
        FileKind::Licences => generate::<raw::RawLicences>(),
        FileKind::Sources => generate::<raw::RawSources>(),
        FileKind::Criteria => generate::<raw::RawCriteria>(),
        FileKind::ExchangeRates => generate::<raw::RawRates>(),
        FileKind::Upstream => generate::<raw::RawUpstream>(),
        FileKind::Need => generate::<raw::RawNeed>(),
        FileKind::Software => generate::<raw::RawSoftware>(),
        FileKind::Offer => generate::<raw::RawOffer>(),
        FileKind::Platform => generate::<raw::RawPlatform>(),
    }
}

/// The schema as a file: indented, with a line break at its end.
pub fn schema_file(kind: FileKind) -> String {
    format!("{:#}\n", schema(kind))
}

/// The schema of a raw type; in TOML nothing is ever null.
pub(crate) fn generate<T: JsonSchema>() -> Value {
    let generator = SchemaGenerator::new(SchemaSettings::draft2020_12());
    let mut schema = generator.into_root_schema_for::<T>().to_value();
    forget_null(&mut schema);
    schema
}

/// TOML has no null: what may be left out is left out, so "or null" goes from every schema.
fn forget_null(schema: &mut Value) {
    match schema {
        Value::Object(keys) => {
            if let Some(Value::Array(types)) = keys.get_mut("type") {
                types.retain(|name| name != "null");
                if let [only] = types.as_slice() {
                    let only = only.clone();
                    keys.insert("type".to_owned(), only);
                }
            }
            let single = keys
                .get_mut("anyOf")
                .and_then(Value::as_array_mut)
                .and_then(|any| {
                    any.retain(|one| one["type"] != "null");
                    if any.len() == 1 { any.pop() } else { None }
                });
            if let Some(Value::Object(single)) = single {
                keys.remove("anyOf");
                for (key, value) in single {
                    keys.entry(key).or_insert(value);
                }
            }
            if keys.get("default").is_some_and(Value::is_null) {
                keys.remove("default");
            }
            keys.values_mut().for_each(forget_null);
        }
        Value::Array(items) => items.iter_mut().for_each(forget_null),
        _ => {}
    }
}
