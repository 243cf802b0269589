//! Scores: absolute levels from 0 to 4, as intervals, each with its chain.
//!
//! S(c) = Σ w·u(c) / Σ w, with u on scales whose levels have a written meaning, so that no candidate changes another's
//! score (additive value model: Keeney & Raiffa, *Decisions with Multiple Objectives*, 1976). Unknown is an interval.
//! All integers: levels count in hundredths, so that ties are exact.

use super::accounts::Joining;
use super::candidate::{Candidate, Choice};
use super::case::Case;
use super::cost::{Bill, price};
use super::profile::Tool;
use crate::compatibility::Granted;
use crate::dossier::model::QuestionRef;
use crate::knowledge::model::{Adoption, ClaimId, ConnectionLevel, Criterion, Measure, Value};

/// Hundredths of the best level.
pub const FULL: u32 = 400;

/// A score: lines by criterion, and their sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    /// One line a criterion, in the base's order.
    pub lines: Vec<ScoreLine>,
}

/// What a candidate gets on one criterion, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoreLine {
    /// Id of the criterion.
    pub criterion: String,
    /// Its weight, 0 to 10.
    pub weight: u32,
    /// The answer that set the weight; none for the base's own.
    pub weight_from: Option<QuestionRef>,
    /// At least, in hundredths of a level.
    pub low: u32,
    /// At most, in hundredths of a level.
    pub high: u32,
    /// The claims behind the level.
    pub claims: Vec<ClaimId>,
    /// The answer behind the level, where one is (a tool in place, a need that is settled).
    pub answer: Option<QuestionRef>,
}

impl Score {
    /// Weighted points that are certain.
    pub fn low(&self) -> u64 {
        self.lines
            .iter()
            .map(|line| u64::from(line.weight) * u64::from(line.low))
            .sum()
    }

    /// Weighted points if every unknown turned out well.
    pub fn high(&self) -> u64 {
        self.lines
            .iter()
            .map(|line| u64::from(line.weight) * u64::from(line.high))
            .sum()
    }

    /// The most that anybody could get with these weights.
    pub fn full(&self) -> u64 {
        self.lines
            .iter()
            .map(|line| u64::from(line.weight) * u64::from(FULL))
            .sum()
    }

    /// The certain points, out of a hundred, rounded down.
    pub fn low_percent(&self) -> u64 {
        (self.low() * 100).checked_div(self.full()).unwrap_or(0)
    }

    /// The points if every unknown turned out well, out of a hundred, rounded down.
    pub fn high_percent(&self) -> u64 {
        (self.high() * 100).checked_div(self.full()).unwrap_or(0)
    }
}

/// A level as an interval, with what says so.
struct Level {
    low: u32,
    high: u32,
    claims: Vec<ClaimId>,
    answer: Option<QuestionRef>,
}

impl Level {
    fn exactly(hundredths: u32, claims: Vec<ClaimId>) -> Self {
        Self {
            low: hundredths,
            high: hundredths,
            claims,
            answer: None,
        }
    }

    fn unknown(claims: Vec<ClaimId>) -> Self {
        Self {
            low: 0,
            high: FULL,
            claims,
            answer: None,
        }
    }
}

impl Case<'_> {
    /// The score of a candidate, given how it joins the account system. `leaves` is false where tools in place do not count.
    pub fn score(&self, candidate: &Candidate, joining: &Joining, leaves: bool) -> Score {
        let lines = self
            .base()
            .criteria
            .iter()
            .filter(|criterion| self.concerns(criterion, candidate))
            .map(|criterion| {
                let level = self.level_on(criterion, candidate, joining, leaves);
                let weight = self.profile.weights.get(&criterion.id);
                ScoreLine {
                    criterion: criterion.id.clone(),
                    weight: weight.map_or(criterion.weight, |weight| weight.value),
                    weight_from: weight.and_then(|weight| weight.origin.clone()),
                    low: level.low,
                    high: level.high,
                    claims: level.claims,
                    answer: level.answer,
                }
            })
            .collect();
        Score { lines }
    }

    /// The score of a candidate that joins otherwise: only the lines on connections change.
    pub(super) fn rejoined_score(&self, score: &Score, joining: &Joining) -> Score {
        let levels = |line: &ScoreLine| {
            let criterion = self
                .base()
                .criteria
                .iter()
                .find(|criterion| criterion.id == line.criterion);
            criterion.and_then(|criterion| match &criterion.measure {
                Measure::Connection(levels) => Some(levels),
                _ => None,
            })
        };
        let lines = score.lines.iter().map(|line| match levels(line) {
            // What has no account to join is worth the same whatever the account system.
            Some(levels) if *joining != Joining::NotConcerned => {
                let level = connection(levels, joining);
                ScoreLine {
                    low: level.low,
                    high: level.high,
                    claims: level.claims,
                    ..line.clone()
                }
            }
            _ => line.clone(),
        });
        Score {
            lines: lines.collect(),
        }
    }

    /// Where a need asks for no account, no candidate for it is measured on accounts.
    fn concerns(&self, criterion: &Criterion, candidate: &Candidate) -> bool {
        !matches!(criterion.measure, Measure::Connection(_))
            || self
                .base()
                .needs
                .get(&candidate.need)
                .is_none_or(|need| need.accounts)
    }

    fn level_on(
        &self,
        criterion: &Criterion,
        candidate: &Candidate,
        joining: &Joining,
        leaves: bool,
    ) -> Level {
        match &candidate.choice {
            Choice::Nothing => return Level::exactly(0, Vec::new()),
            // A habit is judged as a whole: what answers a quarter of the need is worth a quarter.
            Choice::Practice => {
                let practice = self
                    .base()
                    .needs
                    .get(&candidate.need)
                    .and_then(|need| need.practice.as_ref());
                return Level::exactly(
                    practice.map_or(0, |practice| u32::from(practice.features) * 100),
                    Vec::new(),
                );
            }
            _ => {}
        }
        match &criterion.measure {
            Measure::Connection(levels) => connection(levels, joining),
            Measure::Choice { attribute } => self.choice_level(candidate, attribute),
            Measure::Licence => match self.fact(candidate, "licence") {
                Some((Value::Licence(id), claim)) => match self.base().licences.get(&id) {
                    Some(licence) => Level::exactly(u32::from(licence.level) * 100, vec![claim]),
                    None => Level::unknown(vec![claim]),
                },
                Some((Value::NotApplicable, claim)) => Level::exactly(FULL, vec![claim]),
                _ => Level::unknown(Vec::new()),
            },
            Measure::Money { bands } => self.money_level(candidate, bands),
            Measure::Effort { bands } => {
                let hours = self.hours(candidate);
                Level::exactly(banded(bands, &hours.minutes_per_month), hours.claims)
            }
            Measure::Features => self.features_level(candidate),
            Measure::Adoption(adoption) => self.adoption_level(adoption, candidate, leaves),
        }
    }

    fn choice_level(&self, candidate: &Candidate, attribute: &str) -> Level {
        match self.fact(candidate, attribute) {
            Some((Value::Choice(id), claim)) => match self.level(attribute, &id) {
                Some(level) => Level::exactly(u32::from(level) * 100, vec![claim]),
                None => Level::unknown(vec![claim]),
            },
            // Where the question makes no sense there is nothing to reproach.
            Some((Value::NotApplicable, claim)) => Level::exactly(FULL, vec![claim]),
            Some((_, claim)) => Level::unknown(vec![claim]),
            None => Level::unknown(Vec::new()),
        }
    }

    fn money_level(&self, candidate: &Candidate, bands: &[i64; 4]) -> Level {
        let accounts = self.billed_accounts(candidate);
        let price = price(self.view(), candidate, accounts);
        match price.per_year {
            Bill::Known { in_base, .. } if in_base.minor == 0 => Level::exactly(FULL, price.claims),
            Bill::Known { in_base, .. } => match i64::try_from(accounts.unwrap_or(0)) {
                Ok(people) if people > 0 => {
                    // Compared without dividing: price <= band × people.
                    let bands = bands.map(|band| band.saturating_mul(people));
                    Level::exactly(banded(&bands, &in_base.minor), price.claims)
                }
                _ => Level::unknown(price.claims),
            },
            Bill::Unknown => Level::unknown(price.claims),
        }
    }

    /// The share of the need's features that are covered; a tool in place of which people say that it suits them covers
    /// them by that very testimony, as far as no fact says otherwise.
    fn features_level(&self, candidate: &Candidate) -> Level {
        let Some(need) = self.base().needs.get(&candidate.need) else {
            return Level::unknown(Vec::new());
        };
        let settled = self
            .profile
            .needs
            .get(&candidate.need)
            .and_then(|wanted| wanted.settled.clone())
            .filter(|_| candidate.is_in_place());
        let (mut low, mut high, mut claims) = (0, 0, Vec::new());
        for feature in &need.features {
            let level =
                self.choice_level(candidate, &format!("feature.{}.{}", need.id, feature.id));
            low += if settled.is_some() {
                level.high
            } else {
                level.low
            };
            high += level.high;
            claims.extend(level.claims);
        }
        let count = u32::try_from(need.features.len()).unwrap_or(0);
        if count == 0 {
            return Level::unknown(Vec::new());
        }
        Level {
            low: low / count,
            high: high / count,
            claims,
            answer: settled,
        }
    }

    fn adoption_level(&self, adoption: &Adoption, candidate: &Candidate, leaves: bool) -> Level {
        let exactly = |level: u8, answer: Option<QuestionRef>| Level {
            answer,
            ..Level::exactly(u32::from(level) * 100, Vec::new())
        };
        let Some(tool) = self.profile.tool_for(&candidate.need).filter(|_| leaves) else {
            let needs = &self.base().needs;
            let accounts = needs.get(&candidate.need).is_none_or(|need| need.accounts);
            return match self.fact(candidate, "upkeep") {
                // What asks for next to nothing, not even an account, is no tool more: a page on a site that people know.
                Some((Value::Choice(id), claim)) if id == "none" && !accounts => Level {
                    claims: vec![claim],
                    ..exactly(adoption.in_place[0], None)
                },
                _ => exactly(adoption.new, None),
            };
        };
        if candidate.is_in_place() {
            return self.in_place_level(adoption, tool, candidate);
        }
        let counted = tool.told.get("accounts").cloned();
        let same_software = candidate
            .product()
            .is_some_and(|product| self.is_same(&product.software, &tool.id));
        match tool.accounts {
            // Nobody changes tool when the same software is run otherwise.
            _ if same_software => exactly(adoption.new, None),
            Some(people) => exactly(adoption.leaving_level(people), counted),
            None => Level {
                low: u32::from(adoption.beyond) * 100,
                high: u32::from(adoption.leaving_level(1)) * 100,
                claims: Vec::new(),
                answer: counted,
            },
        }
    }

    /// A tool in place: what people think of it; a tool that suits is at least accepted.
    fn in_place_level(&self, adoption: &Adoption, tool: &Tool, candidate: &Candidate) -> Level {
        let place = |level: usize| u32::from(adoption.in_place[level]) * 100;
        let wanted = self.profile.needs.get(&candidate.need);
        let settled = wanted.and_then(|wanted| wanted.settled.clone());
        let told = tool.told.get("satisfaction").cloned();
        let (low, high, answer) = match tool.satisfaction.as_deref() {
            Some("liked") => (place(0), place(0), told),
            Some("fair") => (place(1), place(1), told),
            Some(_) => (place(2), place(2), told),
            None if settled.is_some() => (place(1), place(0), settled),
            None => (place(2), place(0), told),
        };
        Level {
            low,
            high,
            claims: Vec::new(),
            answer,
        }
    }
}

impl Adoption {
    /// The level when so many people leave a tool.
    fn leaving_level(&self, people: u64) -> u8 {
        let band = self.leaving.iter().find(|(most, _)| people <= *most);
        band.map_or(self.beyond, |(_, level)| *level)
    }
}

/// The highest level whose grants are all given, for certain and at best.
fn connection(levels: &[ConnectionLevel], joining: &Joining) -> Level {
    let reach = |enough: &dyn Fn(Granted) -> bool| {
        levels
            .iter()
            .filter(|level| {
                level
                    .needs
                    .iter()
                    .all(|grant| enough(joining.gives(*grant)))
            })
            .map(|level| u32::from(level.level) * 100)
            .max()
            .unwrap_or(0)
    };
    Level {
        low: reach(&|granted| granted == Granted::Yes),
        high: reach(&|granted| granted != Granted::No),
        claims: joining.claims().to_vec(),
        answer: None,
    }
}

/// 400, 300, 200, 100 for the first band that holds the value; 0 beyond the last.
fn banded<T: PartialOrd>(bands: &[T; 4], value: &T) -> u32 {
    bands
        .iter()
        .zip([400, 300, 200, 100])
        .find(|(band, _)| value <= band)
        .map_or(0, |(_, level)| level)
}
