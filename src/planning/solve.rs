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
    /// What is worth having already: a combination worth less is of no use to anybody.
    pub(super) at_least: Option<Worth>,
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

/// The part of a worth that adds up need by need and never falls: what the bound is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
struct Gain {
    sound: usize,
    points: u64,
    points_high: u64,
}

impl Gain {
    fn of(option: &PlanOption) -> Self {
        Self {
            sound: usize::from(option.sound),
            points: option.points,
            points_high: option.points_high,
        }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            sound: self.sound + other.sound,
            points: self.points + other.points,
            points_high: self.points_high + other.points_high,
        }
    }

    /// The most of each part.
    fn most(self, other: Self) -> Self {
        Self {
            sound: self.sound.max(other.sound),
            points: self.points.max(other.points),
            points_high: self.points_high.max(other.points_high),
        }
    }
}

/// An option as the search sees it: keys are numbers.
struct Ready {
    place: usize,
    gain: Gain,
    takes: Vec<(usize, Takes)>,
}

struct Search<'a> {
    problem: &'a Problem<'a>,
    /// The options of each need, those that bring most first.
    needs: Vec<Vec<Ready>>,
    /// The most that the needs from here on can bring.
    ahead: Vec<Gain>,
    /// How many of what is chosen take each key.
    used: Vec<u32>,
    /// The place of the option chosen for each need so far.
    chosen: Vec<usize>,
    best: Option<Found>,
}

/// The best combination, or none when every one goes beyond a limit or is worth less than what is had already.
pub(super) fn solve(problem: &Problem<'_>) -> Option<Found> {
    let mut keys: BTreeMap<&str, usize> = BTreeMap::new();
    let mut number = |key| {
        let next = keys.len();
        *keys.entry(key).or_insert(next)
    };
    let needs: Vec<Vec<Ready>> = problem
        .needs
        .iter()
        .map(|options| {
            let mut ready: Vec<Ready> = options
                .iter()
                .enumerate()
                .map(|(place, option)| Ready {
                    place,
                    gain: Gain::of(option),
                    takes: option
                        .takes
                        .iter()
                        .map(|(key, takes)| (number(key), *takes))
                        .collect(),
                })
                .collect();
            ready.sort_by_key(|option| (Reverse(option.gain), option.place));
            ready
        })
        .collect();
    let system = problem
        .system
        .as_ref()
        .map(|(key, takes)| (number(key), *takes));
    let mut ahead = vec![Gain::default()];
    for options in needs.iter().rev() {
        let most = options
            .iter()
            .fold(Gain::default(), |most, option| most.most(option.gain));
        ahead.push(ahead.last().copied().unwrap_or_default().plus(most));
    }
    ahead.reverse();
    let mut search = Search {
        problem,
        needs,
        ahead,
        used: vec![0; keys.len()],
        chosen: Vec::new(),
        best: None,
    };
    let mut takes = problem.fixed;
    if let Some((key, system)) = system {
        search.used[key] = 1;
        takes = takes.plus(system);
    }
    search.descend(Gain::default(), takes);
    search.best
}

impl Search<'_> {
    fn descend(&mut self, gain: Gain, takes: Takes) {
        if self.is_beyond(takes) {
            return;
        }
        let depth = self.chosen.len();
        let Some(count) = self.needs.get(depth).map(Vec::len) else {
            self.arrive(gain, takes);
            return;
        };
        for i in 0..count {
            let option = &self.needs[depth][i];
            let next = gain.plus(option.gain);
            // The options that follow bring no more than this one.
            if self.is_worth_less(next.plus(self.ahead[depth + 1])) {
                return;
            }
            let (place, mut after) = (option.place, takes);
            for (key, own) in &option.takes {
                self.used[*key] += 1;
                if self.used[*key] == 1 {
                    after = after.plus(*own);
                }
            }
            self.chosen.push(place);
            self.descend(next, after);
            self.chosen.pop();
            for (key, _) in &self.needs[depth][i].takes {
                self.used[*key] -= 1;
            }
        }
    }

    fn is_beyond(&self, takes: Takes) -> bool {
        let mut limits = self.problem.limits.iter();
        limits.any(|(limit, most)| takes.of(*limit) > *most)
    }

    /// Whether nothing that gains so much can be of use.
    fn is_worth_less(&self, reach: Gain) -> bool {
        let known = self.best.as_ref().map(|best| best.worth);
        known.max(self.problem.at_least).is_some_and(|known| {
            (reach.sound, reach.points, reach.points_high)
                < (known.sound, known.points, known.points_high)
        })
    }

    fn arrive(&mut self, gain: Gain, takes: Takes) {
        if !self.has_what_it_must() {
            return;
        }
        let worth = Worth {
            sound: gain.sound,
            points: gain.points,
            points_high: gain.points_high,
            doubt: Reverse(self.chosen_options().map(|option| option.doubt).sum()),
            work: Reverse(takes.minutes_per_month),
            money: Reverse(takes.per_year.saturating_add(takes.once)),
        };
        if self.problem.at_least.is_some_and(|least| worth < least) {
            return;
        }
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

    fn chosen_options(&self) -> impl Iterator<Item = &PlanOption> + '_ {
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
