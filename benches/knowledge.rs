//! How long it takes until the base can be asked.

use divan::{Bencher, black_box};
use jiff::civil::date;
use trousse::knowledge::view::View;
use trousse::knowledge::{embedded, load};

fn main() {
    divan::main();
}

/// Reading and checking the whole base that comes with the program: part of every start.
#[divan::bench]
fn load_embedded(bencher: Bencher<'_, '_>) {
    let files = embedded();
    bencher.bench(|| load(black_box(&files)));
}

/// The base as it was on one day.
#[divan::bench]
fn view_of_one_day(bencher: Bencher<'_, '_>) {
    let loaded = load(&embedded());
    let Some(base) = loaded.base else { return };
    bencher.bench(|| View::new(black_box(&base), date(2022, 12, 1)));
}
