//! The JSON of every `kb` command fits its schema.

use std::fs;

use clap::CommandFactory;
use serde_json::Value;

use crate::fixture;
use crate::program::run;

/// The names of the commands of `kb`.
pub(crate) fn names() -> Vec<String> {
    let program = trousse::cli::args::Cli::command();
    let kb = program.find_subcommand("kb").unwrap();
    kb.get_subcommands()
        .map(|command| command.get_name().to_owned())
        .collect()
}

fn schema(command: &str) -> Value {
    let name = format!("kb-{command}.json");
    let mut all = trousse::cli::kb::schemas();
    all.extend(trousse::export::json::schemas());
    let found = all.into_iter().find(|(known, _)| *known == name);
    found.unwrap_or_else(|| panic!("no schema {name}")).1
}

#[test]
fn every_command_has_its_schema_and_fits_it() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().to_str().unwrap().to_owned();
    for (path, bytes) in fixture::valid() {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let root = fixture::root();
    let at = |path: &str| root.join(path).to_str().unwrap().to_owned();
    let (asked, other) = (
        at("tests/knowledge/questionnaire"),
        at("tests/upstream/base"),
    );
    let catalogue = at("tests/knowledge/catalogue");

    let mut seen = Vec::new();
    let (real, dossier) = (at("knowledge-base"), at("tests/dossiers/library.toml"));
    for command in [
        vec!["check", "--questionnaires", &asked],
        vec!["check", "--questionnaires", &asked, "--as-of", "2026-11-24"],
        vec!["check", "--knowledge-base", &other],
        vec!["explain", "KB012"],
        vec!["format", "--check"],
        vec!["format"],
        vec!["stale", "--at", "2026-11-24"],
        vec!["conflicts"],
        vec!["coverage", "--questionnaires", &asked],
        vec!["coverage", "alpha", "--questionnaires", &asked],
        vec!["sources"],
        vec!["stats"],
        vec!["show", "alpha", "--history"],
        vec!["show", "offer:alpha-cloud"],
        vec!["show", "box"],
        vec!["fact", "alpha/free", "sign-in.oidc"],
        vec!["fact", "alpha", "feature.team-chat.channels"],
        vec!["compare", "awesome-selfhosted", &catalogue],
        vec!["diff", &real, &real, "--dossiers", &dossier],
        // Last: they leave a base that only has to be filled in.
        vec!["new", "software", "Beta"],
        vec!["new", "need", "Beta"],
        vec!["new", "offer", "Beta"],
        vec!["check", "--questionnaires", &asked],
    ] {
        let mut args = vec!["kb"];
        args.extend(&command);
        args.extend(["--format", "json"]);
        if !command.contains(&"--knowledge-base") {
            args.extend(["--knowledge-base", &place]);
        }
        let said = run(&args);
        assert!(
            said.code < 2 && said.err.is_empty(),
            "{command:?}: {}",
            said.err
        );
        let value: Value = serde_json::from_str(&said.out).unwrap();
        let schema = schema(command[0]);
        let validator = jsonschema::validator_for(&schema).unwrap();
        let told = validator.iter_errors(&value);
        let told: Vec<String> = told
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert_eq!(told, [] as [String; 0], "{command:?}");
        // A schema that allows anything would say nothing.
        assert!(
            !validator.is_valid(&Value::Object(serde_json::Map::new())),
            "{command:?}"
        );
        let described = schema["properties"].as_object().unwrap();
        for key in value.as_object().unwrap().keys() {
            assert!(
                described.contains_key(key),
                "{command:?}: {key} is not described"
            );
        }
        seen.push(command[0].to_owned());
    }
    for name in names() {
        assert!(seen.contains(&name), "kb {name} is not tried");
    }
}

/// Programs that read the schemas are told what each field means.
#[test]
fn every_field_is_described() {
    for name in names() {
        let schema = schema(&name);
        let definitions = schema["$defs"].as_object().into_iter().flatten();
        let all = definitions.map(|(title, one)| (title.as_str(), one));
        for (title, one) in all.chain([("", &schema)]) {
            for (key, property) in one["properties"].as_object().into_iter().flatten() {
                let told = property["description"].is_string() || property["$ref"].is_string();
                assert!(told, "kb {name}: {title}.{key}");
            }
        }
    }
}
