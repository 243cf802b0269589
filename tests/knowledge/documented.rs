//! `docs/kb.md` tells of every command, with an example that is what the program says.

use std::fs;

use crate::fixture;
use crate::outputs::names;
use crate::program::{feed, program};

/// The sections of the page: title without `kb`, and text.
fn sections() -> Vec<(String, String)> {
    let page = fs::read_to_string(fixture::root().join("docs/kb.md")).unwrap();
    let parts = page.split("\n## kb ").skip(1);
    parts
        .map(|part| {
            let (title, text) = part.split_once('\n').unwrap();
            (title.trim().to_owned(), text.to_owned())
        })
        .collect()
}

/// The examples of a section: a command, and what it says; a line `…` stands for lines that are left out.
fn examples(text: &str) -> Vec<(String, Vec<String>)> {
    let mut found: Vec<(String, Vec<String>)> = Vec::new();
    for block in text.split("```console\n").skip(1) {
        for line in block.split("```").next().unwrap().lines() {
            match (line.strip_prefix("$ "), found.last_mut()) {
                (Some(command), _) => found.push((command.to_owned(), Vec::new())),
                (None, Some((_, said))) => said.push(line.to_owned()),
                (None, None) => panic!("a block without command: {block}"),
            }
        }
    }
    found
}

/// Whether lines are as told, `…` standing for any number of them.
fn is_as_told(lines: &[&str], told: &[String]) -> bool {
    match told.split_first() {
        None => lines.is_empty(),
        Some((one, rest)) if one == "…" => {
            (0..=lines.len()).any(|skipped| is_as_told(&lines[skipped..], rest))
        }
        Some((one, rest)) => {
            lines.first().is_some_and(|line| line == one) && is_as_told(&lines[1..], rest)
        }
    }
}

#[test]
fn every_command_has_its_section_and_every_section_its_command() {
    let mut told: Vec<String> = sections().into_iter().map(|(title, _)| title).collect();
    let mut known = names();
    told.sort();
    known.sort();
    assert_eq!(told, known);
}

#[test]
fn every_section_shows_what_is_printed_and_names_its_schema() {
    let place = tempfile::tempdir().unwrap();
    let base = place.path().join("tests/knowledge");
    for (folder, files) in [
        ("valid", fixture::valid()),
        (
            "questionnaire",
            fixture::read(&fixture::root().join("tests/knowledge/questionnaire")),
        ),
    ] {
        for (path, bytes) in files {
            let path = base.join(folder).join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
    }
    for (title, text) in sections() {
        assert!(
            text.contains(&format!("schema/kb-{title}.json")),
            "{title}: no schema"
        );
        let examples = examples(&text);
        assert!(!examples.is_empty(), "{title}: no example");
        for (command, told) in examples {
            let words: Vec<&str> = command.split_whitespace().collect();
            assert_eq!(&words[..3], ["trousse", "kb", title.as_str()], "{command}");
            let mut command = program(&words[1..]);
            // Commands that write find a copy; the others the files of the repository.
            let at = match title.as_str() {
                "new" | "format" => place.path().to_owned(),
                _ => fixture::root(),
            };
            command.current_dir(at).env("LANG", "en_GB.UTF-8");
            let output = feed(command, b"");
            let said = String::from_utf8(output.stdout).unwrap();
            let lines: Vec<&str> = said.trim_end().lines().map(str::trim_end).collect();
            assert!(is_as_told(&lines, &told), "{title}:\n{said}");
        }
    }
}
