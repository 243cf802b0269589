//! How long it takes until the base can be asked: `cargo bench --bench knowledge`.

use std::fmt::Write;

use divan::{Bencher, black_box};
use jiff::civil::date;
use trousse::cli::kb::check;
use trousse::knowledge::view::View;
use trousse::knowledge::{Files, embedded, load, load_embedded};

fn main() {
    divan::main();
}

/// What every start does: the base inside the program, parsed when the program was built.
#[divan::bench]
fn start() -> bool {
    load_embedded().base.is_some()
}

/// Reading and validating the same files from a folder.
#[divan::bench]
fn load_files(bencher: Bencher<'_, '_>) {
    let files = embedded();
    bencher.bench(|| load(black_box(&files)));
}

/// All that `kb check` looks for: less than a tenth of a second.
#[divan::bench]
fn load_and_check(bencher: Bencher<'_, '_>) {
    let (base, asked) = (embedded(), trousse::questionnaire::embedded());
    let folder = |files| check::Folder { files, path: "" };
    bencher.bench_local(|| {
        check::run(folder(black_box(&base)), folder(&asked), None)
            .flaws
            .len()
    });
}

/// The base as it was on one day.
#[divan::bench]
fn view_of_one_day(bencher: Bencher<'_, '_>) {
    let loaded = load_embedded();
    let Some(base) = loaded.base else { return };
    bencher.bench(|| View::new(black_box(&base), date(2022, 12, 1)));
}

/// A base thirty times as large: 5,000 software, 150,000 claims. Less than two seconds.
#[divan::bench(sample_count = 5)]
fn load_large(bencher: Bencher<'_, '_>) {
    let files = large();
    bencher.bench(|| {
        let base = load(black_box(&files)).base;
        base.map(|base| assert!(base.claims.len() > 150_000))
    });
}

const SOFTWARE: usize = 5_000;
const EDITIONS: [&str; 3] = ["free", "plus", "pro"];
/// Attributes told of each edition.
const TOLD: usize = 10;

/// The base with invented software beside its own.
fn large() -> Files {
    let mut files = embedded();
    let Some(base) = load(&files).base else {
        return files;
    };
    let told: Vec<String> = base
        .attributes
        .values()
        .filter(|one| one.level("yes").is_some())
        .filter(|one| !one.id.starts_with("package.") && !one.id.starts_with("offer."))
        .map(|one| one.id.clone())
        .take(TOLD)
        .collect();
    let (Some(need), Some(publisher)) = (base.needs.keys().next(), base.publishers.keys().next())
    else {
        return files;
    };
    let source = |claim: usize| {
        format!(
            "{{ of = \"{publisher}\", url = \"https://example.org/{claim}\", published = 2026-01-15, checked = 2026-11-24 }}"
        )
    };
    for number in 0..SOFTWARE {
        let mut text = format!(
            "id = \"invented-{number}\"\nname = \"Invented {number}\"\nwebsite = \"https://example.org/{number}\"\n\
             summary.fr = \"Un logiciel inventé.\"\nsummary.en = \"An invented software.\"\nneeds = [\"{need}\"]\nroles = []\n"
        );
        for edition in EDITIONS {
            let _ = write!(
                text,
                "\n[[edition]]\nid = \"{edition}\"\nname = \"{edition}\"\n"
            );
        }
        for (at, (edition, about)) in EDITIONS
            .iter()
            .flat_map(|edition| told.iter().map(move |about| (edition, about)))
            .enumerate()
        {
            let _ = write!(
                text,
                "\n[[claim]]\nedition = \"{edition}\"\nabout = \"{about}\"\nvalue = \"yes\"\nfrom = 2024-03-01\nsource = {}\n",
                source(at)
            );
        }
        files.insert(
            format!("software/invented-{number}.toml"),
            text.into_bytes(),
        );
    }
    files
}
