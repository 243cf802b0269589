//! What is deliberately absent: held by reading the sources.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The parts of the house that know no terminal, no clock and no disk.
const CORE: [&str; 7] = [
    "knowledge",
    "questionnaire",
    "compatibility",
    "assessment",
    "planning",
    "document",
    "upstream",
];

/// Which parts each part may name, besides itself and `text`. Data flows one way.
const MAY_USE: [(&str, &[&str]); 12] = [
    ("text", &[]),
    ("knowledge", &[]),
    // A questionnaire is about a base, and its answers are kept in a dossier.
    ("questionnaire", &["knowledge", "dossier"]),
    ("dossier", &["knowledge", "questionnaire"]),
    // Catalogues stand beside the base; no result rests on them.
    ("upstream", &["knowledge"]),
    ("compatibility", &["knowledge"]),
    (
        "assessment",
        &["knowledge", "questionnaire", "dossier", "compatibility"],
    ),
    (
        "planning",
        &[
            "knowledge",
            "questionnaire",
            "dossier",
            "compatibility",
            "assessment",
        ],
    ),
    (
        "document",
        &[
            "knowledge",
            "questionnaire",
            "dossier",
            "compatibility",
            "assessment",
            "planning",
        ],
    ),
    (
        "export",
        &[
            "knowledge",
            "questionnaire",
            "dossier",
            "compatibility",
            "assessment",
            "planning",
            "document",
            "upstream",
        ],
    ),
    (
        "import",
        &[
            "knowledge",
            "questionnaire",
            "dossier",
            "compatibility",
            "assessment",
            "planning",
            "document",
            "export",
        ],
    ),
    ("plain", &["knowledge", "questionnaire", "dossier"]),
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

/// The sources of a part, without their tests.
fn part(name: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    sources(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(name),
        &mut found,
    );
    let flat = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("src")
        .join(format!("{name}.rs"));
    found.extend(flat.is_file().then_some(flat));
    assert!(!found.is_empty(), "no part is called {name}");
    found
        .into_iter()
        .filter(|path| !path.to_string_lossy().ends_with("_tests.rs"))
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a source in UTF-8");
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            // What is only said in comments is not used.
            let lines = code
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"));
            (path, lines.collect::<Vec<_>>().join("\n"))
        })
        .collect()
}

fn assert_absent(parts: &[&str], words: &[&str]) {
    for name in parts {
        for (path, code) in part(name) {
            for word in words {
                assert!(
                    !code.contains(word),
                    "{} must not use `{word}`",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn the_core_knows_no_terminal() {
    assert_absent(
        &CORE,
        &[
            "ratatui",
            "crossterm",
            "tui_input",
            "std::io",
            "stdout",
            "stderr",
            "println!",
        ],
    );
}

#[test]
fn the_core_knows_no_clock() {
    assert_absent(
        &CORE,
        &[
            "SystemTime",
            "Instant",
            "Zoned",
            "Timestamp::now",
            "std::time",
        ],
    );
    assert_absent(
        &["export", "import", "text", "dossier"],
        &["SystemTime", "Zoned::now", "Timestamp::now"],
    );
}

#[test]
fn the_core_knows_no_disk() {
    assert_absent(
        &CORE,
        &["std::fs", "File::", "std::env", "tempfile", "etcetera"],
    );
    assert_absent(
        &["export", "import", "text"],
        &["std::fs", "File::open", "File::create"],
    );
}

#[test]
fn only_the_shell_prints() {
    let below = [
        "text",
        "knowledge",
        "questionnaire",
        "dossier",
        "compatibility",
        "assessment",
    ];
    assert_absent(&below, &["println!", "eprintln!", "print!(", "dbg!"]);
    assert_absent(
        &["planning", "document", "export", "import", "upstream"],
        &["println!", "eprintln!", "print!(", "dbg!"],
    );
}

#[test]
fn scores_and_plans_know_no_floating_point() {
    assert_absent(
        &["compatibility", "assessment", "planning"],
        &["f32", "f64"],
    );
}

#[test]
fn order_never_comes_from_hashing() {
    let parts = [
        &CORE[..],
        &["text", "dossier", "export", "plain", "tui", "cli"],
    ]
    .concat();
    assert_absent(&parts, &["HashMap", "HashSet", "RandomState"]);
}

#[test]
fn data_flows_one_way() {
    let parts: Vec<&str> = MAY_USE
        .iter()
        .map(|(name, _)| *name)
        .chain(["tui", "cli"])
        .collect();
    for (name, allowed) in MAY_USE {
        for (path, code) in part(name) {
            for other in &parts {
                let free = *other == name || *other == "text" || allowed.contains(other);
                let named = code.contains(&format!("crate::{other}::"))
                    || code.contains(&format!("crate::{other};"));
                assert!(free || !named, "{} must not use `{other}`", path.display());
            }
        }
    }
}

#[test]
fn the_faces_decide_no_score_and_no_condition() {
    for name in ["tui", "plain"] {
        for (path, code) in part(name) {
            for word in [
                "impl Case",
                "fn meets(",
                "Score { lines",
                "Verdict { requirement",
            ] {
                assert!(
                    !code.contains(word),
                    "{} must not decide `{word}`",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn nothing_in_the_tree_of_dependencies_speaks_to_a_network() {
    // What is compiled here; the lock file also names what other targets (WebAssembly) would need.
    let tree = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--locked",
            "--offline",
            "--edges",
            "normal,build",
            "--prefix",
            "none",
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo answers");
    assert!(
        tree.status.success(),
        "{}",
        String::from_utf8_lossy(&tree.stderr)
    );
    let tree = String::from_utf8(tree.stdout).expect("UTF-8");
    let names: Vec<&str> = tree
        .lines()
        .filter_map(|line| line.split(' ').next())
        .collect();
    assert!(names.contains(&"printpdf"), "the tree was not read");
    let network = [
        "reqwest",
        "hyper",
        "ureq",
        "curl",
        "curl-sys",
        "isahc",
        "tokio",
        "async-std",
        "h2",
        "quinn",
        "rustls",
        "native-tls",
        "openssl",
        "openssl-sys",
        "tungstenite",
        "surf",
        "attohttpc",
        "minreq",
        "socket2",
        "trust-dns-resolver",
        "hickory-resolver",
        "smol",
        "tonic",
        "libp2p",
        "zmq",
        "ssh2",
        "git2",
    ];
    for name in network {
        assert!(!names.contains(&name), "{name} speaks to a network");
    }
    assert_absent(
        &["cli", "tui", "plain", "export", "dossier", "knowledge"],
        &["std::net", "TcpStream", "UdpSocket"],
    );
}

#[test]
fn no_file_has_more_than_six_hundred_lines() {
    let mut found = Vec::new();
    sources(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut found,
    );
    let long: BTreeMap<String, usize> = found
        .iter()
        .map(|path| {
            let text = fs::read_to_string(path).expect("a source in UTF-8");
            (path.display().to_string(), text.lines().count())
        })
        .filter(|(_, lines)| *lines > 600)
        .collect();
    assert!(long.is_empty(), "a missing noun: {long:?}");
}
