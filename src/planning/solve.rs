//! The exact optimum for one account system: depth-first search with a bound.
//!
//! Every combination is either visited or cut by a bound that no combination below it can reach, so that what is found is
//! the best there is. Costs shared by several needs (a suite, a platform, an offer) are counted once.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::options::{PlanOption, Takes};
use crate::questionnaire::model::LimitKind;

/// What a search is given.
pub(super) struct Problem<'a> {
    /// The options of each need.
    pub(super) needs: &'a [Vec<PlanOption>],
    /// What the account system takes, and under which key.
    pub(super) system: Option<(String, Takes)>,
    /// What is used before anything is chosen.
    pub(super) fixed: Takes,
    /// The limits to keep.
    pub(super) limits: &'a [(LimitKind, u64)],
    /// A software that must be among the choices, for an account system that lives inside it.
    pub(super) must_use: Option<String>,
    /// An offer that must be among the choices, for an account system that is its own.
    pub(super) must_offer: Option<String>,
}

/// What a search finds: the option chosen for each need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) worth: Worth,
    pub(super) chosen: Vec<usize>,
    pub(super) takes: Takes,
    /// Whether another combination is worth exactly as much.
    pub(super) tied: bool,
}

/// What a combination is worth: first how many needs do what the stance tries, then the certain points, then the points if
/// all turned out well, then surer connections, less work, less money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Worth {
    pub(super) sound: usize,
    pub(super) points: u64,
    pub(super) points_high: u64,
    /// How unsure the connections are: the ranks of their means, added up.
    pub(super) doubt: Reverse<usize>,
    pub(super) work: Reverse<u64>,
    pub(super) money: Reverse<u64>,
}

struct Search<'a> {
    problem: &'a Problem<'a>,
    /// The most that the needs from here on can bring.
    ahead: Vec<(usize, u64, u64)>,
    used: BTreeMap<&'a str, usize>,
    chosen: Vec<usize>,
    best: Option<Found>,
}

/// The best combination, or none when every one goes beyond a limit.
pub(super) fn solve(problem: &Problem<'_>) -> Option<Found> {
    let mut ahead = vec![(0, 0, 0)];
    for options in problem.needs.iter().rev() {
        let (sound, points, high) = ahead.last().copied().unwrap_or_default();
        let most =
            |value: &dyn Fn(&PlanOption) -> u64| options.iter().map(value).max().unwrap_or(0);
        ahead.push((
            sound + usize::from(options.iter().any(|option| option.sound)),
            points + most(&|option| option.points),
            high + most(&|option| option.points_high),
        ));
    }
    ahead.reverse();
    let mut search = Search {
        problem,
        ahead,
        used: BTreeMap::new(),
        chosen: Vec::new(),
        best: None,
    };
    let mut takes = problem.fixed;
    if let Some((key, system)) = &problem.system {
        search.used.insert(key, 1);
        takes = takes.plus(*system);
    }
    search.descend(0, 0, 0, takes);
    search.best
}

impl<'a> Search<'a> {
    fn descend(&mut self, sound: usize, points: u64, high: u64, takes: Takes) {
        if self
            .problem
            .limits
            .iter()
            .any(|(limit, most)| takes.of(*limit) > *most)
        {
            return;
        }
        let depth = self.chosen.len();
        if let Some(best) = &self.best {
            let (s, p, h) = self.ahead[depth];
            let reach = (sound + s, points + p, high + h);
            if reach < (best.worth.sound, best.worth.points, best.worth.points_high) {
                return;
            }
        }
        let problem = self.problem;
        let Some(options) = problem.needs.get(depth) else {
            self.arrive(sound, points, high, takes);
            return;
        };
        let mut order: Vec<usize> = (0..options.len()).collect();
        order.sort_by_key(|&i| {
            (
                Reverse((options[i].sound, options[i].points, options[i].points_high)),
                i,
            )
        });
        for i in order {
            let option = &options[i];
            let mut after = takes;
            for (key, own) in &option.takes {
                let users = self.used.entry(key).or_insert(0);
                *users += 1;
                if *users == 1 {
                    after = after.plus(*own);
                }
            }
            self.chosen.push(i);
            self.descend(
                sound + usize::from(option.sound),
                points + option.points,
                high + option.points_high,
                after,
            );
            self.chosen.pop();
            for key in option.takes.keys() {
                if let Some(users) = self.used.get_mut(key.as_str()) {
                    *users -= 1;
                }
            }
        }
    }

    fn arrive(&mut self, sound: usize, points: u64, points_high: u64, takes: Takes) {
        if !self.has_what_it_must() {
            return;
        }
        let worth = Worth {
            sound,
            points,
            points_high,
            doubt: Reverse(self.chosen_options().map(|option| option.doubt).sum()),
            work: Reverse(takes.minutes_per_month),
            money: Reverse(takes.per_year.saturating_add(takes.once)),
        };
        match &mut self.best {
            Some(best) if worth < best.worth => {}
            Some(best) if worth == best.worth => {
                best.tied = true;
                // Among equals the first in the order of ids is taken, whatever the order of the search.
                if self.chosen < best.chosen {
                    best.chosen.clone_from(&self.chosen);
                    best.takes = takes;
                }
            }
            _ => {
                self.best = Some(Found {
                    worth,
                    chosen: self.chosen.clone(),
                    takes,
                    tied: false,
                });
            }
        }
    }

    fn chosen_options(&self) -> impl Iterator<Item = &'a PlanOption> + '_ {
        let needs = self.problem.needs;
        self.chosen
            .iter()
            .enumerate()
            .map(move |(need, &i)| &needs[need][i])
    }

    fn has_what_it_must(&self) -> bool {
        let chosen = || {
            self.chosen_options()
                .map(|option| &option.assessment.candidate)
        };
        let software = self.problem.must_use.as_ref().is_none_or(|id| {
            chosen().any(|candidate| {
                candidate
                    .product()
                    .is_some_and(|p| p.software == *id && candidate.offer().is_none())
            })
        });
        let offer = self
            .problem
            .must_offer
            .as_ref()
            .is_none_or(|id| chosen().any(|candidate| candidate.offer() == Some(id.as_str())));
        software && offer
    }
}

#[cfg(test)]
#[path = "solve_tests.rs"]
mod tests;
