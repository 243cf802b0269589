//! Random associations, for laws that must hold for every one.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use trousse::dossier::model::{Answer, Dossier, QuestionRef};
use trousse::text::Money;

use crate::common::{BASE, QUESTIONNAIRE};

/// Any association: needs, tools in place, accounts, wishes, limits, priorities, on any day of the last five years.
pub(crate) fn association() -> impl Strategy<Value = Dossier> {
    let needs: Vec<String> = BASE.needs.keys().cloned().collect();
    let criteria: Vec<String> = BASE
        .criteria
        .iter()
        .map(|criterion| criterion.id.clone())
        .collect();
    let wish = || select(vec!["must", "wanted", "indifferent"]);
    let count = criteria.len();
    (
        subsequence(needs, 1..5),
        any::<[u8; 4]>(),
        select(vec![5_u64, 40, 60, 320, 2_000]),
        (wish(), wish(), wish()),
        subsequence(vec!["self-hosted", "platform", "hosted"], 1..=3),
        (
            select(vec![0_u64, 10, 25, 200]),
            select(vec![0_u64, 40, 400]),
            select(vec![0_i64, 500, 50_000]),
        ),
        subsequence(criteria, 0..=count).prop_shuffle(),
        select(vec!["2022-12-01", "2024-06-01", "2026-11-24"]),
    )
        .prop_map(
            |(needs, tools, accounts, wishes, ways, limits, order, day)| {
                dossier(&needs, tools, accounts, wishes, &ways, limits, order, day)
            },
        )
}

#[allow(
    clippy::too_many_arguments,
    reason = "one argument for each answer that varies"
)]
fn dossier(
    needs: &[String],
    tools: [u8; 4],
    accounts: u64,
    (single, once, free): (&str, &str, &str),
    ways: &[&str],
    (per_month, hours_once, per_year): (u64, u64, i64),
    order: Vec<String>,
    day: &str,
) -> Dossier {
    let mut dossier = Dossier::new(&QUESTIONNAIRE);
    dossier.as_of = Some(day.parse().expect("a day"));
    let mut present = Vec::new();
    let choice = |id: &str| Answer::Choice(id.to_owned());
    for (need, pick) in needs.iter().zip(tools) {
        let candidates: Vec<_> = BASE
            .software
            .values()
            .filter(|s| s.needs.contains(need))
            .collect();
        let Some(software) = candidates.get(usize::from(pick) % (candidates.len() + 1)) else {
            continue;
        };
        if present.contains(&software.id) {
            continue;
        }
        present.push(software.id.clone());
        let mut tell = |column: &str, answer: Answer| {
            dossier.answers.insert(
                QuestionRef::of(format!("tools.{column}"), &software.id),
                answer,
            );
        };
        tell("need", choice(need));
        let edition = &software.editions[usize::from(pick / 3) % software.editions.len()];
        tell("edition", choice(&edition.id));
        tell("accounts", Answer::Number(u64::from(pick) * 2));
        tell(
            "satisfaction",
            choice(["liked", "fair", "disliked"][usize::from(pick % 3)]),
        );
        tell(
            "fate",
            choice(["keep", "open", "replace"][usize::from(pick / 5 % 3)]),
        );
        let state = ["gap", "settled"][usize::from(pick % 2)];
        dossier
            .answers
            .insert(QuestionRef::of("needs.kind", need), choice(state));
    }
    let mut tell = |question: &str, answer: Answer| {
        dossier.answers.insert(QuestionRef::once(question), answer);
    };
    tell("start.course", choice("full"));
    tell("needs.wanted", Answer::Choices(needs.to_vec()));
    tell("tools.present", Answer::Tools(present));
    tell("accounts.count", Answer::Number(accounts));
    tell("accounts.single", choice(single));
    tell("accounts.no-second-login", choice(once));
    tell("freedom.required", choice(free));
    tell(
        "hosting.ways",
        Answer::Choices(ways.iter().map(|way| (*way).to_owned()).collect()),
    );
    tell("hands.hours-per-month", Answer::Number(per_month));
    tell("hands.hours-once", Answer::Number(hours_once));
    tell(
        "money.per-year",
        Answer::Money(Money::from_minor(per_year * 100, BASE.currency)),
    );
    tell("priorities.order", Answer::Ranking(order));
    dossier
}
