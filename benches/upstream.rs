//! How long it takes to set a whole directory beside the base.

use std::fmt::Write;

use divan::{Bencher, black_box};
use trousse::knowledge::model::Catalogue;
use trousse::knowledge::{Files, embedded, load};
use trousse::upstream::{compare, read};

fn main() {
    divan::main();
}

/// As many entries as the directory has.
const ENTRIES: usize = 1_348;

/// Files of the shape and size of awesome-selfhosted's; one in eight is on a software that the base knows.
fn directory(names: &[String]) -> Files {
    let mut files = Files::new();
    for number in 0..ENTRIES {
        let name = match names.get(number / 8) {
            Some(name) if number % 8 == 0 => name.clone(),
            _ => format!("Program {number}"),
        };
        let mut text = format!(
            "name: {name}\nwebsite_url: https://{number}.example\ndescription: {}\nlicenses:\n  - AGPL-3.0\nplatforms:\n  - Go\n\
             tags:\n  - Communication\nsource_code_url: https://code.example/{number}\nstargazers_count: {number}\n\
             updated_at: '2026-08-21'\narchived: false\ncurrent_release:\n  tag: v{number}.2.0\n  published_at: '2026-08-18'\n\
             commit_history:\n",
            "Words on what it does. ".repeat(4)
        );
        for month in 1..=12 {
            let _ = writeln!(text, "  2026-{month:02}: {number}");
        }
        files.insert(format!("software/{number}.yml"), text.into_bytes());
    }
    files
}

/// Reading all entries and comparing them: less than half a second.
#[divan::bench]
fn compare_awesome_selfhosted(bencher: Bencher<'_, '_>) {
    let Some(base) = load(&embedded()).base else {
        return;
    };
    let names: Vec<String> = base.software.values().map(|one| one.name.clone()).collect();
    let files = directory(&names);
    bencher.bench_local(|| {
        let Ok(reading) = read(Catalogue::AwesomeSelfhosted, black_box(&files)) else {
            return 0;
        };
        compare(&base, base.date, &reading).findings.len()
    });
}
