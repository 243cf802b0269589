//! The JSON Schemas of the questionnaire's files, committed for editors, are those of the program.

use std::path::Path;

use trousse::questionnaire::schema::{FileKind, schema, schema_file};

#[test]
fn the_committed_schemas_are_fresh() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/schema");
    for kind in FileKind::ALL {
        let path = folder.join(format!("{}.json", kind.schema_name()));
        let fresh = schema_file(kind);
        if std::env::var_os("UPDATE_SCHEMA").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&path, &fresh).unwrap();
        }
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            committed == fresh,
            "{}: run UPDATE_SCHEMA=1 cargo test --test questionnaire_schema",
            path.display()
        );
    }
}

#[test]
fn the_files_fit_their_schemas() {
    let files = trousse::questionnaire::embedded();
    for kind in FileKind::ALL {
        let text = std::str::from_utf8(&files[kind.path()]).unwrap();
        let value: serde_json::Value = toml::from_str(text).unwrap();
        let validator = jsonschema::validator_for(&schema(kind)).unwrap();
        let told: Vec<String> = validator
            .iter_errors(&value)
            .map(|error| error.to_string())
            .collect();
        assert_eq!(told, Vec::<String>::new(), "{}", kind.path());
        assert!(!validator.is_valid(&serde_json::json!({ "no-such-key": 1 })));
    }
}
