//! How long exports take: `cargo bench --bench export`.

#[path = "../tests/export/sample.rs"]
mod sample;

use divan::Bencher;
use trousse::document::model::Document;
use trousse::export::{markdown, pdf};
use trousse::text::{Lang, Texts, typeset};

fn main() {
    divan::main();
}

fn document(name: &str) -> Document {
    match name {
        "sample, 6 pages" => sample::sample(),
        "report, 25 pages" => sample::report(11),
        _ => sample::stress(),
    }
}

const DOCUMENTS: [&str; 3] = ["sample, 6 pages", "report, 25 pages", "stress, 45 pages"];

#[divan::bench(args = DOCUMENTS, sample_count = 20)]
fn to_pdf(bencher: Bencher<'_, '_>, name: &str) {
    let document = document(name);
    bencher.bench_local(|| pdf(&document).map(|bytes| bytes.len()));
}

#[divan::bench(args = DOCUMENTS, sample_count = 20)]
fn to_markdown(bencher: Bencher<'_, '_>, name: &str) {
    let document = document(name);
    bencher.bench_local(|| markdown(&document).len());
}

#[divan::bench]
fn typeset_a_sentence() -> String {
    typeset(
        divan::black_box("L'édition coûte 38400 USD par an : trop ! Voir « la page »."),
        Lang::Fr,
    )
}

#[divan::bench]
fn say_a_sentence(bencher: Bencher<'_, '_>) {
    let texts = Texts::new(Lang::Fr);
    bencher.bench_local(|| texts.say_with("money-currency", &[("given", "x".into())]));
}
