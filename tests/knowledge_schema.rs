//! The committed schemas are those of the types, and say the same as the loader.

#![allow(clippy::unwrap_used, reason = "what cannot be read fails its test")]

#[path = "knowledge/fixture.rs"]
mod fixture;

use trousse::knowledge::schema::{schema, schema_file};
use trousse::knowledge::{Code, FileKind, embedded, load};

/// With `UPDATE_SCHEMA=1`, writes the schemas anew.
#[test]
fn committed_schemas_are_fresh() {
    let folder = fixture::root().join("knowledge-base/schema");
    let update = std::env::var_os("UPDATE_SCHEMA").is_some();
    for kind in FileKind::ALL {
        let path = folder.join(format!("{}.json", kind.schema_name()));
        let fresh = schema_file(kind);
        if update {
            std::fs::write(&path, fresh).unwrap();
        } else {
            let committed = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(
                committed == fresh,
                "{} is old: run UPDATE_SCHEMA=1 cargo test --test knowledge_schema",
                path.display()
            );
        }
    }
    assert_eq!(
        std::fs::read_dir(&folder).unwrap().count(),
        FileKind::ALL.len(),
        "schemas of no kind"
    );
}

/// The file as the JSON that an editor holds against the schema: days are text there.
fn as_json(bytes: &[u8]) -> serde_json::Value {
    fn convert(value: &toml::Value) -> serde_json::Value {
        match value {
            toml::Value::String(text) => text.as_str().into(),
            toml::Value::Integer(number) => (*number).into(),
            toml::Value::Float(number) => (*number).into(),
            toml::Value::Boolean(truth) => (*truth).into(),
            toml::Value::Datetime(day) => day.to_string().into(),
            toml::Value::Array(items) => items.iter().map(convert).collect(),
            toml::Value::Table(table) => table
                .iter()
                .map(|(key, value)| (key.clone(), convert(value)))
                .collect(),
        }
    }
    convert(&toml::Value::Table(
        std::str::from_utf8(bytes).unwrap().parse().unwrap(),
    ))
}

fn kind_of(path: &str) -> Option<FileKind> {
    FileKind::ALL.into_iter().find(|kind| {
        path == kind.path()
            || path.ends_with(".toml")
                && kind.path().ends_with('/')
                && path.starts_with(kind.path())
    })
}

fn is_valid(kind: FileKind, bytes: &[u8]) -> Result<(), String> {
    let validator = jsonschema::draft202012::options()
        .should_validate_formats(true)
        .build(&schema(kind))
        .unwrap();
    let json = as_json(bytes);
    let errors: Vec<String> = validator
        .iter_errors(&json)
        .map(|error| error.to_string())
        .collect();
    if errors.is_empty() {
        Ok(())
    } else {
        Err(errors.join("\n"))
    }
}

#[test]
fn sample_files_and_the_base_itself_are_valid() {
    for files in [fixture::valid(), embedded()] {
        for (path, bytes) in files {
            if let Some(kind) = kind_of(&path) {
                assert_eq!(is_valid(kind, &bytes), Ok(()), "{path}");
            }
        }
    }
}

#[test]
fn examples_in_the_schemas_are_valid() {
    for kind in FileKind::ALL {
        let root = schema(kind);
        let mut described = vec![root.clone()];
        described.extend(
            root["$defs"]
                .as_object()
                .into_iter()
                .flatten()
                .map(|(_, definition)| definition.clone()),
        );
        for definition in described {
            for example in definition["examples"].as_array().into_iter().flatten() {
                let mut alone = definition.clone();
                alone["$defs"] = root["$defs"].clone();
                let validator = jsonschema::validator_for(&alone).unwrap();
                assert!(
                    validator.is_valid(example),
                    "{}: {example}",
                    definition["title"]
                );
            }
        }
    }
}

/// What the loader tells of the form of a file, the schema tells too.
#[test]
fn the_schemas_refuse_what_the_loader_refuses_of_form() {
    let form = [
        Code::UnknownKey,
        Code::MissingKey,
        Code::WrongType,
        Code::OutOfRange,
        Code::UnknownWord,
        Code::WrongCount,
        Code::MissingFrench,
    ];
    let mut refused = 0;
    for (name, files) in fixture::invalid() {
        for (path, bytes) in &files {
            let Some(kind) =
                kind_of(path).filter(|_| !["invalid-toml", "not-utf8"].contains(&name.as_str()))
            else {
                continue;
            };
            let told = load(&files)
                .diagnostics
                .into_iter()
                .any(|flaw| flaw.place.file == *path && form.contains(&flaw.code));
            let verdict = is_valid(kind, bytes);
            if told {
                assert!(verdict.is_err(), "{name}: {path}");
                refused += 1;
            } else {
                assert_eq!(verdict, Ok(()), "{name}: {path}");
            }
        }
    }
    assert!(refused >= form.len());
}

/// Calls `look` on every schema within a schema, with the way to it.
fn walk(schema: &serde_json::Value, way: &str, look: &mut impl FnMut(&serde_json::Value, &str)) {
    look(schema, way);
    let inside: Vec<(String, &serde_json::Value)> = match schema {
        serde_json::Value::Object(keys) => keys
            .iter()
            // Examples are values, not schemas.
            .filter(|(key, _)| *key != "examples")
            .map(|(key, value)| (key.clone(), value))
            .collect(),
        serde_json::Value::Array(items) => {
            let items = items.iter().enumerate();
            items.map(|(at, item)| (at.to_string(), item)).collect()
        }
        _ => Vec::new(),
    };
    for (key, value) in inside {
        walk(value, &format!("{way}/{key}"), look);
    }
}

/// An editor shows a description beside every key, at whatever depth.
#[test]
fn every_key_is_described() {
    for kind in FileKind::ALL {
        let root = schema(kind);
        assert!(root["description"].is_string(), "{kind:?}");
        for (name, definition) in root["$defs"].as_object().into_iter().flatten() {
            assert!(definition["description"].is_string(), "{name}");
        }
        let mut keys = 0;
        walk(&root, kind.schema_name(), &mut |schema, way| {
            // A key may itself be called `properties`: only what describes an object has some.
            if schema["type"] != "object" {
                return;
            }
            for (key, property) in schema["properties"].as_object().into_iter().flatten() {
                let told = property["description"].as_str().unwrap_or_default();
                assert!(told.len() > 3, "{way}.{key} is not described");
                keys += 1;
            }
        });
        assert!(keys > 3, "{kind:?}: only {keys} keys were looked at");
    }
}

/// An editor shows what the file, or what is repeated in it, can look like; texts and days alone are no such example.
#[test]
fn every_schema_has_an_example() {
    for kind in FileKind::ALL {
        let mut found = Vec::new();
        walk(&schema(kind), kind.schema_name(), &mut |schema, way| {
            let examples = schema["examples"].as_array().into_iter().flatten();
            for example in examples.filter(|example| example.is_object()) {
                if !way.ends_with("/Translated") {
                    found.push(example.clone());
                }
            }
        });
        assert!(!found.is_empty(), "{kind:?}");
    }
}
