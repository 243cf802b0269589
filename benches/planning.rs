//! What a key press and a command wait for: PiNG's case assessed, planned, asked about and compared.
//!
//! `cargo bench --bench planning`

use std::rc::Rc;
use std::sync::LazyLock;

use divan::Bencher;
use jiff::civil::date;
use trousse::assessment::Case;
use trousse::dossier::model::Dossier;
use trousse::knowledge::model::KnowledgeBase;
use trousse::planning;
use trousse::questionnaire::model::Questionnaire;

static BASE: LazyLock<KnowledgeBase> = LazyLock::new(|| {
    let loaded = trousse::knowledge::load(&trousse::knowledge::embedded());
    loaded.base.expect("a sound base")
});
static QUESTIONNAIRE: LazyLock<Questionnaire> = LazyLock::new(|| {
    let loaded = trousse::questionnaire::load(&trousse::questionnaire::embedded());
    loaded.questionnaire.expect("a sound questionnaire")
});

fn main() {
    divan::main();
}

fn example(name: &str) -> Dossier {
    let bytes = trousse::questionnaire::examples()
        .remove(name)
        .expect("the example");
    let read = trousse::dossier::read(name, &bytes, &QUESTIONNAIRE);
    read.file.expect("a readable dossier").dossier
}

fn on_ping<T>(bencher: Bencher<'_, '_>, name: &str, work: impl Fn(&Case<'_>) -> T + Sync) {
    let dossier = example(name);
    bencher.bench(|| work(&Case::new(&BASE, &QUESTIONNAIRE, &dossier, None)));
}

#[divan::bench]
fn case(bencher: Bencher<'_, '_>) {
    on_ping(bencher, "ping-2022.toml", |case| case.requirements.len());
}

#[divan::bench]
fn ranking_of_every_need(bencher: Bencher<'_, '_>) {
    on_ping(bencher, "ping-2022.toml", |case| {
        let needs = case.profile.needs.keys();
        needs.map(|need| case.rank(need).len()).sum::<usize>()
    });
}

#[divan::bench]
fn scenarios(bencher: Bencher<'_, '_>) {
    on_ping(bencher, "ping-2022.toml", planning::scenarios);
}

/// What moving the budget waits for: the same day, other answers.
#[divan::bench]
fn what_if(bencher: Bencher<'_, '_>) {
    let dossier = example("ping-2022.toml");
    let before = Case::new(&BASE, &QUESTIONNAIRE, &dossier, None);
    let _ = planning::scenarios(&before);
    bencher.bench_local(|| {
        let case = Case::with_graph(Rc::clone(&before.graph), &QUESTIONNAIRE, &dossier);
        let found = planning::scenarios(&case);
        planning::recommend(&case, &found).is_some()
    });
}

#[divan::bench]
fn why_not(bencher: Bencher<'_, '_>) {
    on_ping(bencher, "ping-2022.toml", |case| {
        let best = QUESTIONNAIRE.stances.last().expect("a stance");
        planning::why_not(case, best, "mattermost", Some("team"))
    });
}

#[divan::bench(sample_count = 5)]
fn two_days_compared(bencher: Bencher<'_, '_>) {
    on_ping(bencher, "ping-today.toml", |case| {
        planning::compare(case, date(2022, 12, 1)).moved.len()
    });
}
