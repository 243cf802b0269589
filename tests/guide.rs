//! The guide names every key of the screens, from the one table of commands. `UPDATE_GUIDE=1` writes it anew.

use std::fs;
use std::path::Path;

use trousse::text::{Lang, Texts};
use trousse::tui::commands;

#[test]
fn the_guide_names_every_key() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/guide.fr.md");
    let guide = fs::read_to_string(&path).expect("the guide");
    let heading = "## Toutes les touches\n\n";
    let (before, _) = guide.split_once(heading).expect("the part on keys");
    let fresh = format!(
        "{before}{heading}{}",
        commands::markdown(&Texts::new(Lang::Fr))
    );
    if std::env::var_os("UPDATE_GUIDE").is_some() {
        fs::write(&path, &fresh).expect("the guide is written");
    } else {
        assert_eq!(
            guide, fresh,
            "run with UPDATE_GUIDE=1 to write the guide anew"
        );
    }
}

#[test]
fn the_readme_names_the_commands_that_exist() {
    let readme = include_str!("../README.md");
    for command in [
        "report --example ping-2022 --out reports/out",
        "cargo test --locked",
        "kb check",
        "why-not",
    ] {
        assert!(readme.contains(command), "{command}");
    }
    assert!(!readme.contains("@@"));
}

#[test]
fn the_command_line_is_sound() {
    use clap::CommandFactory;
    trousse::cli::args::Cli::command().debug_assert();
}
