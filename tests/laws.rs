//! The laws of a result, each for every association.
//!
//! The optimum against brute force stands beside the search (`src/planning/solve_tests.rs`), the as-of law of single views in
//! `tests/knowledge_view.rs`.

#[path = "common/associations.rs"]
mod associations;
mod common;

use std::collections::BTreeSet;

use associations::association;
use common::{BASE, QUESTIONNAIRE};
use proptest::prelude::*;
use proptest::sample::Index;
use trousse::assessment::{Assessment, Case, Choice, Status, decided};
use trousse::compatibility::Granted;
use trousse::dossier::model::Dossier;
use trousse::export::json;
use trousse::knowledge::model::{Claim, ClaimId, KnowledgeBase, Measure, Subject};
use trousse::knowledge::view::View;
use trousse::planning::{chain, scenario, scenarios};

fn case<'a>(base: &'a KnowledgeBase, dossier: &'a Dossier) -> Case<'a> {
    Case::new(base, &QUESTIONNAIRE, dossier, None)
}

fn ranked(case: &Case<'_>) -> Vec<Vec<Assessment>> {
    case.profile
        .needs
        .keys()
        .map(|need| case.rank(need))
        .collect()
}

/// A need of the case, picked at random.
fn need_of(case: &Case<'_>, pick: Index) -> String {
    let needs: Vec<&String> = case.profile.needs.keys().collect();
    needs[pick.index(needs.len())].clone()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// 1. A blocker cannot be bought back.
    #[test]
    fn a_blocker_cannot_be_bought_back(dossier in association()) {
        let case = case(&BASE, &dossier);
        for ranking in ranked(&case) {
            let blocked: Vec<bool> =
                ranking.iter().map(|a| !case.blockers(&a.verdicts).is_empty()).collect();
            prop_assert!(blocked.is_sorted(), "a blocked candidate stands before one that is not");
        }
        for scenario in scenarios(&case) {
            for choice in &scenario.plan.choices {
                let blockers = case.blockers(&choice.verdicts);
                if blockers.is_empty() {
                    continue;
                }
                prop_assert!(choice.candidate.is_in_place(), "a blocked candidate was chosen");
                prop_assert!(!scenario.feasible);
                let named = scenario.obstacles.iter().any(|obstacle| {
                    obstacle.need == choice.candidate.need
                        && obstacle.requirement.as_ref() == Some(&blockers[0].requirement)
                });
                prop_assert!(named, "the requirement is not named");
            }
        }
    }

    /// 2. Raising the weight of a criterion never worsens, against the others, the candidate that is best on it.
    #[test]
    fn weights_count(dossier in association(), pick: Index, of: Index, more in 1_u32..10) {
        let mut case = case(&BASE, &dossier);
        let need = need_of(&case, pick);
        let criterion = BASE.criteria[of.index(BASE.criteria.len())].id.clone();
        let before = case.rank(&need);
        let line = |a: &Assessment| {
            a.score.lines.iter().find(|l| l.criterion == criterion).map(|l| (l.low, l.high))
        };
        let most = |f: fn((u32, u32)) -> u32| before.iter().filter_map(line).map(f).max();
        let (low, high) = (most(|l| l.0), most(|l| l.1));
        case.profile.weights.get_mut(&criterion).expect("a weight").value += more;
        let after = case.rank(&need);
        let of = |ranking: &[Assessment], best: &Assessment| -> (u64, u64) {
            let found = ranking.iter().find(|a| a.candidate == best.candidate).expect("the same candidate");
            (found.score.low(), found.score.high())
        };
        for best in before.iter().filter(|a| line(a).is_some_and(|(l, h)| Some(l) == low && Some(h) == high)) {
            for other in &before {
                let gap = |ranking: &[Assessment]| {
                    let (a, b) = (of(ranking, best), of(ranking, other));
                    (i128::from(a.0) - i128::from(b.0), i128::from(a.1) - i128::from(b.1))
                };
                prop_assert!(gap(&after).0 >= gap(&before).0);
                prop_assert!(gap(&after).1 >= gap(&before).1);
            }
        }
    }

    /// 3. Unknown is an interval: forgetting a fact never narrows a score, and what overlaps is not decided.
    #[test]
    fn unknown_is_an_interval(dossier in association(), pick: Index, which: Index) {
        let whole = case(&BASE, &dossier);
        let need = need_of(&whole, pick);
        let before = whole.rank(&need);
        let by_scale: BTreeSet<&str> = BASE
            .criteria
            .iter()
            .filter_map(|criterion| match &criterion.measure {
                Measure::Choice { attribute } => Some(attribute.as_str()),
                _ => None,
            })
            .collect();
        let facts: Vec<ClaimId> = before
            .iter()
            .flat_map(chain)
            .filter(|id| by_scale.contains(BASE.claim(*id).attribute.as_str()))
            .collect();
        prop_assume!(!facts.is_empty());
        let hidden = facts[which.index(facts.len())];
        let view = View::without(&BASE, whole.view().date(), Some(hidden));
        let other_says = view.about(&BASE.claim(hidden).subject, &BASE.claim(hidden).attribute).is_some();
        prop_assume!(!other_says);
        // Of whom nobody says anything any more, nobody knows that it exists.
        prop_assume!(view.knows(&BASE.claim(hidden).subject));
        let without = Case::with_view(view, &QUESTIONNAIRE, &dossier);
        for assessment in without.rank(&need) {
            let Some(known) = before.iter().find(|a| a.candidate == assessment.candidate) else { continue };
            prop_assert!(assessment.score.low() <= known.score.low());
            prop_assert!(assessment.score.high() >= known.score.high());
        }
        for pair in before.windows(2) {
            if pair[0].score.low() <= pair[1].score.high() {
                prop_assert!(!decided(&pair[0], &pair[1]));
            }
        }
    }

    /// 4. Nobody else's business: taking a candidate away never changes another one's score.
    #[test]
    fn nobody_elses_business(dossier in association(), pick: Index, gone: Index) {
        let whole = case(&BASE, &dossier);
        let need = need_of(&whole, pick);
        let before = whole.rank(&need);
        let others: Vec<&str> = BASE
            .software
            .values()
            .filter(|s| s.needs.contains(&need) && s.roles.is_empty())
            .map(|s| s.id.as_str())
            .collect();
        prop_assume!(!others.is_empty());
        let gone = others[gone.index(others.len())];
        let mut base = BASE.clone();
        base.software.remove(gone);
        let without = case(&base, &dossier);
        for assessment in without.rank(&need) {
            if assessment.candidate.product().is_some_and(|product| product.software == gone) {
                continue;
            }
            let known = before.iter().find(|a| a.candidate == assessment.candidate);
            prop_assert_eq!(&assessment.score, &known.expect("known before").score);
        }
    }

    /// 6. Better or equal everywhere and better somewhere is never ranked lower.
    #[test]
    fn dominance(dossier in association()) {
        let case = case(&BASE, &dossier);
        for ranking in ranked(&case) {
            for (place, above) in ranking.iter().enumerate() {
                for below in &ranking[place + 1..] {
                    let blocked = |a: &Assessment| !case.blockers(&a.verdicts).is_empty();
                    if blocked(above) != blocked(below) || above.score.lines.len() != below.score.lines.len() {
                        continue;
                    }
                    let lines = || below.score.lines.iter().zip(&above.score.lines);
                    let weighs = |weight: u32| weight > 0;
                    let never_worse = lines().all(|(b, a)| b.low >= a.low && b.high >= a.high);
                    let better = lines()
                        .any(|(b, a)| weighs(b.weight) && (b.low > a.low || b.high > a.high));
                    prop_assert!(!(never_worse && better), "{} under {}", below.candidate.choice, above.candidate.choice);
                }
            }
        }
    }

    /// 7. Identical facts give identical scores.
    #[test]
    fn twins(dossier in association(), pick: Index) {
        let whole = case(&BASE, &dossier);
        let need = need_of(&whole, pick);
        let mine: Vec<_> = whole.profile.tools.iter().map(|tool| tool.id.clone()).collect();
        // What another software lives inside, or can replace, is known by its name: a twin would not be.
        let named = |id: &str| {
            let mut others = BASE.software.values();
            others.any(|s| s.requires.as_deref() == Some(id) || s.drop_in_for.iter().any(|d| d == id))
        };
        let alone = |id: &str| !mine.iter().any(|tool| tool == id) && !named(id);
        let found = BASE
            .software
            .values()
            .find(|s| s.needs.contains(&need) && s.requires.is_none() && s.drop_in_for.is_empty() && alone(&s.id));
        prop_assume!(found.is_some());
        let one = found.expect("a software");
        let base = with_twin(one.id.as_str());
        let case = case(&base, &dossier);
        let ranking = case.rank(&need);
        let of = |id: &str, edition: &Option<String>| {
            ranking.iter().find(|a| matches!(&a.candidate.choice, Choice::Software(p)
                if p.software == id && p.edition == *edition && p.way == trousse::assessment::RunBy::SelfHosted))
        };
        for edition in &one.editions {
            let edition = Some(edition.id.clone());
            if let (Some(a), Some(b)) = (of(&one.id, &edition), of("twin", &edition)) {
                prop_assert_eq!((a.score.low(), a.score.high()), (b.score.low(), b.score.high()));
            }
        }
    }

    /// 8. Every point has its chain: what is scored rests on facts or answers, each requirement on an answer.
    #[test]
    fn every_point_has_its_chain(dossier in association()) {
        let case = case(&BASE, &dossier);
        for requirement in &case.requirements {
            prop_assert!(dossier.answers.contains_key(&requirement.origin));
        }
        for assessment in ranked(&case).concat() {
            if assessment.candidate.product().is_none() {
                continue;
            }
            for line in &assessment.score.lines {
                let criterion = BASE.criteria.iter().find(|c| c.id == line.criterion).expect("a criterion");
                // Money and effort may rest on an answer's absence or on the scale of hours itself.
                let facts = matches!(
                    criterion.measure,
                    Measure::Choice { .. } | Measure::Licence | Measure::Features | Measure::Connection(_)
                );
                if facts && line.low > 0 {
                    prop_assert!(!line.claims.is_empty() || line.answer.is_some(), "{line:?}");
                }
                if let Some(answer) = &line.answer {
                    prop_assert!(dossier.answers.contains_key(answer));
                }
            }
            for verdict in &assessment.verdicts {
                if verdict.status == Status::Fails && verdict.claims.is_empty() {
                    // Only a tool that joins nothing fails without a fact.
                    prop_assert!(assessment.joining.join().is_some_and(|join| join.connection().is_none()));
                }
            }
        }
    }

    /// 9. A plan keeps its limits, and is worth at least as much as changing nothing.
    #[test]
    fn a_plan_keeps_its_limits(dossier in association()) {
        let case = case(&BASE, &dossier);
        let all = scenarios(&case);
        for scenario in &all {
            if scenario.feasible {
                prop_assert!(!scenario.beyond.iter().any(|beyond| beyond.decisive));
            }
            for choice in &scenario.plan.choices {
                let counted = choice.joining.join().is_none_or(|join| match join.counted() {
                    Some(connection) => connection.counted,
                    None => join.gives(trousse::knowledge::model::Grant::SameAccount) != Granted::Yes,
                });
                prop_assert!(counted, "a work-around was counted");
                let unmet = choice.conditions.iter().any(|c| c.standing != trousse::assessment::Standing::Met);
                prop_assert!(!unmet, "an unmet condition was counted");
            }
        }
        let find = |id: &str| all.iter().find(|scenario| scenario.stance.id == id).expect("a scenario");
        let (as_is, best) = (find("as-is"), find("best"));
        let free = case.profile.tools.iter().all(|tool| tool.fate.as_deref() != Some("replace"));
        if free && as_is.feasible && as_is.beyond.is_empty() && best.feasible {
            prop_assert!(best.plan.value >= as_is.plan.value);
        }
    }

    /// 10. As-of is honest: no claim outside its dates is behind a result.
    #[test]
    fn as_of_is_honest(dossier in association()) {
        let case = case(&BASE, &dossier);
        let day = case.view().date();
        for scenario in scenarios(&case) {
            let behind = scenario.plan.choices.iter().flat_map(chain);
            let obstacles = scenario.obstacles.iter().flat_map(|o| o.claims.clone());
            let ways = scenario.obstacles.iter().flat_map(|o| &o.ways_out).flat_map(|w| w.claims.clone());
            for id in behind.chain(obstacles).chain(ways) {
                prop_assert!(BASE.claim(id).holds_on(day), "{:?}", BASE.claim(id));
            }
        }
    }

    /// 11. Same input, same bytes.
    #[test]
    fn same_input_same_bytes(dossier in association()) {
        let written = || {
            let case = case(&BASE, &dossier);
            serde_json::to_string(&(json::assess(&case), json::plan(&case))).expect("JSON")
        };
        let elsewhere = std::thread::scope(|scope| scope.spawn(written).join().expect("a thread"));
        prop_assert_eq!(written(), elsewhere);
    }
}

/// 5. Order never matters: the claims of every file turned round give the same results.
#[test]
fn order_never_matters() {
    let mut files = trousse::knowledge::embedded();
    for (path, bytes) in &mut files {
        if !path.starts_with("software/") {
            continue;
        }
        let text = String::from_utf8(bytes.clone()).expect("UTF-8");
        let mut blocks: Vec<&str> = text.split("\n[[").collect();
        let head = blocks.remove(0);
        let is_claim =
            |block: &&str| block.starts_with("claim]]") || block.starts_with("judgement]]");
        // A claim's own sub-tables (`[[claim.also]]`) go with it.
        let mut groups: Vec<Vec<&str>> = Vec::new();
        for block in blocks {
            if block.starts_with("claim.") && !groups.is_empty() {
                groups
                    .last_mut()
                    .expect("a claim before its sub-table")
                    .push(block);
            } else {
                groups.push(vec![block]);
            }
        }
        let (mut claims, others): (Vec<_>, Vec<_>) =
            groups.into_iter().partition(|group| is_claim(&group[0]));
        claims.reverse();
        let turned: Vec<String> = others
            .into_iter()
            .chain(claims)
            .flatten()
            .map(|block| format!("\n[[{}\n", block.trim_end()))
            .collect();
        *bytes = format!("{head}{}", turned.concat()).into_bytes();
    }
    let turned = common::base(&files);
    let written = |base: &KnowledgeBase| {
        let dossier = common::example("ping-2022");
        let case = Case::new(base, &QUESTIONNAIRE, &dossier, None);
        let mut plan = serde_json::to_value(json::plan(&case)).expect("JSON");
        plan["base_fingerprint"] = serde_json::Value::Null;
        plan.to_string()
    };
    assert_eq!(written(&BASE), written(&turned));
}

/// Ties are named as ties: two candidates with the same facts make a plan that says so.
#[test]
fn ties_are_named() {
    let base = with_twin("zulip");
    let dossier = common::example("ping-2022");
    let case = case(&base, &dossier);
    let found = scenario(&case, common::stance("blank-page")).expect("a scenario");
    assert!(found.plan.tied);
}

/// The base with a twin of a software: the same facts under another name.
fn with_twin(id: &str) -> KnowledgeBase {
    let mut base = BASE.clone();
    let mut twin = base.software[id].clone();
    twin.id = "twin".to_owned();
    base.software.insert(twin.id.clone(), twin);
    let copies: Vec<Claim> = base
        .claims
        .iter()
        .filter_map(|claim| match &claim.subject {
            Subject::Software { software, edition } if software == id => {
                let subject = Subject::Software {
                    software: "twin".to_owned(),
                    edition: edition.clone(),
                };
                Some(Claim {
                    subject,
                    ..claim.clone()
                })
            }
            _ => None,
        })
        .collect();
    for mut claim in copies {
        claim.id = ClaimId(base.claims.len());
        base.claims.push(claim);
    }
    base
}

/// A case in which one fact is another is planned from what is known already of the case: nothing may be remembered that the
/// fact could touch.
#[test]
fn one_other_fact_is_planned_as_if_nothing_had_been_found_before() {
    let dossier = common::example("ping-2022");
    let now = case(&BASE, &dossier);
    let past = Case::with_view(
        View::new(&BASE, jiff::civil::date(2019, 1, 1)),
        &QUESTIONNAIRE,
        &dossier,
    );
    scenarios(&now);
    let stance = QUESTIONNAIRE.stances.last().expect("a stance");
    let differing = now.view().facts().filter(|(subject, attribute, held)| {
        let before = past.view().exactly(subject, attribute);
        before.map(|before| &before.claim.value) != Some(&held.claim.value)
    });
    let mut compared = 0;
    for (subject, attribute, _) in differing.step_by(23) {
        let near = now.with_fact_of(past.view(), subject, attribute);
        let view = now
            .view()
            .with_facts_of(past.view(), &[(subject.clone(), attribute.to_owned())]);
        let fresh = Case::with_view(view, &QUESTIONNAIRE, &dossier);
        assert_eq!(
            scenario(&near, stance),
            scenario(&fresh, stance),
            "{subject} {attribute}"
        );
        compared += 1;
    }
    assert!(compared > 50, "only {compared} facts differ");
}
