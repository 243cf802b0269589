//! The search against brute force, on the real base: every combination of every option is tried, and nothing is worth more.

use std::collections::BTreeMap;

use super::*;
use crate::assessment::{AccountSystem, Case};
use crate::dossier::model::{Answer, Dossier, QuestionRef};
use crate::knowledge::model::KnowledgeBase;
use crate::planning::options::{Relaxed, open_candidates, options, system_key};
use crate::questionnaire::model::Questionnaire;

/// The worth of the best of all combinations, computed without the search: costs under the same key count once.
fn brute_force(problem: &Problem<'_>) -> Option<(usize, u64, u64)> {
    let mut combinations: Vec<Vec<usize>> = vec![Vec::new()];
    for options in problem.needs {
        combinations = combinations
            .iter()
            .flat_map(|chosen| (0..options.len()).map(move |i| [chosen.clone(), vec![i]].concat()))
            .collect();
    }
    combinations
        .iter()
        .filter(|chosen| {
            let mut takes: BTreeMap<&str, Takes> = BTreeMap::new();
            if let Some((key, system)) = &problem.system {
                takes.insert(key, *system);
            }
            for (options, &i) in problem.needs.iter().zip(*chosen) {
                for (key, own) in &options[i].takes {
                    takes.entry(key).or_insert(*own);
                }
            }
            let total = takes
                .values()
                .fold(problem.fixed, |sum, own| sum.plus(*own));
            problem
                .limits
                .iter()
                .all(|(limit, most)| total.of(*limit) <= *most)
        })
        .map(|chosen| {
            let of = |value: &dyn Fn(&PlanOption) -> u64| -> u64 {
                problem
                    .needs
                    .iter()
                    .zip(chosen)
                    .map(|(options, &i)| value(&options[i]))
                    .sum()
            };
            let sound = of(&|option| u64::from(option.sound));
            (
                usize::try_from(sound).unwrap_or(usize::MAX),
                of(&|option| option.points),
                of(&|option| option.points_high),
            )
        })
        .max()
}

fn embedded() -> (KnowledgeBase, Questionnaire) {
    let base = crate::knowledge::load(&crate::knowledge::embedded()).base;
    let questionnaire = crate::questionnaire::load(&crate::questionnaire::embedded()).questionnaire;
    (
        base.expect("a sound base"),
        questionnaire.expect("a sound questionnaire"),
    )
}

fn ping(questionnaire: &Questionnaire, needs: &[&str], hours: u64) -> Dossier {
    let bytes = crate::questionnaire::examples()
        .remove("ping-2022.toml")
        .expect("the example");
    let loaded = crate::dossier::read("ping-2022.toml", &bytes, questionnaire);
    let mut dossier = loaded.file.expect("a readable dossier").dossier;
    let needs = needs.iter().map(|need| (*need).to_owned()).collect();
    dossier
        .answers
        .insert(QuestionRef::once("needs.wanted"), Answer::Choices(needs));
    dossier.answers.insert(
        QuestionRef::once("hands.hours-per-month"),
        Answer::Number(hours),
    );
    dossier.answers.insert(
        QuestionRef::once("hands.hours-once"),
        Answer::Number(hours * 8),
    );
    dossier
}

#[test]
fn the_search_finds_what_brute_force_finds() {
    let (base, questionnaire) = embedded();
    let mut compared = 0;
    for needs in [
        &["documentation", "findability", "team-chat"][..],
        &["calendar", "files-office", "team-chat"],
        &["findability", "library", "online-learning"],
    ] {
        for hours in [0, 3, 6, 12, 40] {
            let dossier = ping(&questionnaire, needs, hours);
            let case = Case::new(&base, &questionnaire, &dossier, None);
            for stance in &questionnaire.stances {
                for system in [
                    AccountSystem::None,
                    AccountSystem::Provider("yunohost".to_owned()),
                ] {
                    let relaxed = Relaxed::default();
                    let options: Vec<Vec<PlanOption>> = case
                        .profile
                        .needs
                        .keys()
                        .map(|need| {
                            let open = open_candidates(&case, stance, need, &relaxed);
                            options(&case, stance, &system, (need, &open), &relaxed)
                        })
                        .collect();
                    let limits: Vec<(LimitKind, u64)> = LimitKind::ALL
                        .iter()
                        .filter_map(|limit| Some((*limit, case.profile.limits.get(limit)?.0)))
                        .collect();
                    let problem = Problem {
                        needs: &options,
                        system: system_key(&case, &system),
                        fixed: Takes::default(),
                        limits: &limits,
                        must_use: None,
                        must_offer: None,
                        at_least: None,
                    };
                    let found = solve(&problem).map(|found| {
                        (
                            found.worth.sound,
                            found.worth.points,
                            found.worth.points_high,
                        )
                    });
                    assert_eq!(
                        found,
                        brute_force(&problem),
                        "{needs:?}, {hours} h, {}",
                        stance.id
                    );
                    compared += usize::from(found.is_some());
                }
            }
        }
    }
    assert!(compared > 40, "only {compared} problems had an answer");
}
