//! The base as it was on one day.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use jiff::ToSpan;
use jiff::civil::Date;

use super::model::{Claim, ClaimId, KnowledgeBase, Provenance, Source, Subject, Value};

/// The attribute that says on which days an edition can be had.
const AVAILABILITY: &str = "availability";

/// The claims that hold of one subject, by attribute, best first.
type Holdings<'a> = BTreeMap<&'a str, Vec<ClaimId>>;

/// The claims that hold on one day, by subject and attribute. A claim outside its dates is not in it.
#[derive(Debug, Clone)]
pub struct View<'a> {
    base: &'a KnowledgeBase,
    date: Date,
    held: BTreeMap<&'a Subject, Rc<Holdings<'a>>>,
    /// Those whose availability is told, on whatever day.
    told: BTreeSet<&'a Subject>,
    /// Those of whom a source says anything on the day.
    sourced: BTreeSet<&'a Subject>,
}

/// What a view says of one subject and attribute.
#[derive(Debug, Clone, Copy)]
pub struct Held<'a> {
    /// The claim that is used: one that says something, then the best evidence, then the newest source.
    pub claim: &'a Claim,
    /// Whether another claim that holds on the same day says something else.
    pub contested: bool,
    stale: Staleness<'a>,
}

/// What is needed to tell whether a claim was checked too long ago; most of those who ask for a fact do not ask that.
#[derive(Debug, Clone, Copy)]
struct Staleness<'a> {
    base: &'a KnowledgeBase,
    on: Date,
}

impl Held<'_> {
    /// Whether it was checked longer ago than its attribute allows.
    pub fn is_stale(&self) -> bool {
        self.claim.is_stale(self.stale.base, self.stale.on)
    }
}

impl<'a> View<'a> {
    /// The base on `date`.
    pub fn new(base: &'a KnowledgeBase, date: Date) -> Self {
        Self::without(base, date, None)
    }

    /// This view with, for each given subject and attribute, the claims that held on the day of another view of the same
    /// base. Answers "what if this fact had not changed?".
    pub fn with_facts_of(&self, other: &Self, facts: &[(Subject, String)]) -> Self {
        let mut view = self.clone();
        for (subject, attribute) in facts {
            view.take(other, subject, attribute);
        }
        view
    }

    fn take(&mut self, other: &Self, subject: &Subject, attribute: &str) {
        let theirs = other.held.get_key_value(subject);
        let Some((subject, _)) = theirs.or_else(|| self.held.get_key_value(subject)) else {
            return;
        };
        let subject = *subject;
        let of = Rc::make_mut(self.held.entry(subject).or_default());
        of.remove(attribute);
        if let Some((attribute, claims)) = theirs.and_then(|(_, of)| of.get_key_value(attribute)) {
            of.insert(attribute, claims.clone());
        }
        if is_sourced(self.base, of) {
            self.sourced.insert(subject);
        } else {
            self.sourced.remove(subject);
        }
    }

    /// The base on `date` as if one claim had never been written.
    pub fn without(base: &'a KnowledgeBase, date: Date, hidden: Option<ClaimId>) -> Self {
        let mut held: BTreeMap<&'a Subject, Holdings<'a>> = BTreeMap::new();
        for claim in &base.claims {
            if Some(claim.id) != hidden && claim.holds_on(date) {
                let of = held.entry(&claim.subject).or_default();
                of.entry(&claim.attribute).or_default().push(claim.id);
            }
        }
        for ids in held.values_mut().flat_map(BTreeMap::values_mut) {
            if ids.len() > 1 {
                ids.sort_by_cached_key(|id| (Reverse(base.claim(*id).authority(base)), *id));
            }
        }
        let told = base
            .claims
            .iter()
            .filter(|claim| claim.attribute == AVAILABILITY);
        let sourced = held.iter().filter(|(_, of)| is_sourced(base, of));
        Self {
            base,
            date,
            told: told.map(|claim| &claim.subject).collect(),
            sourced: sourced.map(|(subject, _)| *subject).collect(),
            held: held
                .into_iter()
                .map(|(subject, of)| (subject, Rc::new(of)))
                .collect(),
        }
    }

    /// The day.
    pub fn date(&self) -> Date {
        self.date
    }

    /// The base behind the view.
    pub fn base(&self) -> &'a KnowledgeBase {
        self.base
    }

    /// What is said of exactly this subject.
    pub fn exactly(&self, subject: &Subject, attribute: &str) -> Option<Held<'a>> {
        let ids = self.held.get(subject)?.get(attribute)?;
        let claim = self.base.claim(*ids.first()?);
        // A source that was read and does not say contradicts nobody.
        let mut others = ids.iter().map(|id| &self.base.claim(*id).value);
        let contested = others.any(|value| *value != claim.value && *value != Value::Unknown);
        Some(Held {
            claim,
            contested,
            stale: Staleness {
                base: self.base,
                on: self.date,
            },
        })
    }

    /// What is said of this subject; an edition that says nothing takes what is said of its software.
    pub fn about(&self, subject: &Subject, attribute: &str) -> Option<Held<'a>> {
        self.exactly(subject, attribute).or_else(|| match subject {
            Subject::Software {
                software,
                edition: Some(_),
            } => self.exactly(&Subject::software(software), attribute),
            _ => None,
        })
    }

    /// All the claims that hold for this subject and attribute, best first: more than one known value means contested.
    pub fn all(&self, subject: &Subject, attribute: &str) -> Vec<&'a Claim> {
        let exactly = |subject: &Subject| {
            let ids = self.held.get(subject)?.get(attribute)?;
            Some(ids.iter().map(|id| self.base.claim(*id)).collect())
        };
        let of_whole = || match subject {
            Subject::Software {
                software,
                edition: Some(_),
            } => exactly(&Subject::software(software)),
            _ => None,
        };
        exactly(subject).or_else(of_whole).unwrap_or_default()
    }

    /// Every subject and attribute of which something is said on the day, in order.
    pub fn facts(&self) -> impl Iterator<Item = (&'a Subject, &'a str, Held<'a>)> + '_ {
        let keys = self.held.iter().flat_map(|(subject, of)| {
            let attributes = of.keys();
            attributes.map(move |attribute| (*subject, *attribute))
        });
        keys.filter_map(|(subject, attribute)| {
            self.exactly(subject, attribute)
                .map(|held| (subject, attribute, held))
        })
    }

    /// Whether anybody can have an edition on the day: if its availability, or that of its software, is told at all, only
    /// when told so on the day; otherwise when a source says anything of either. A judgement is as old as its program, so
    /// it shows nothing.
    pub fn is_available(&self, software: &str, edition: &str) -> bool {
        let subjects = [
            Subject::edition(software, edition),
            Subject::software(software),
        ];
        if let Some(subject) = subjects.iter().find(|subject| self.told.contains(subject)) {
            return self.exactly(subject, AVAILABILITY).is_some_and(
                |held| matches!(&held.claim.value, Value::Choice(id) if id == "available"),
            );
        }
        subjects.iter().any(|subject| self.knows(subject))
    }

    /// Whether a source says anything of exactly this subject on the day.
    pub fn knows(&self, subject: &Subject) -> bool {
        self.sourced.contains(subject)
    }
}

/// Whether a source says any of it.
fn is_sourced(base: &KnowledgeBase, of: &Holdings<'_>) -> bool {
    of.values()
        .flatten()
        .any(|id| matches!(base.claim(*id).provenance, Provenance::Sources(_)))
}

impl KnowledgeBase {
    /// The claim of that number.
    pub fn claim(&self, id: ClaimId) -> &Claim {
        &self.claims[id.0]
    }
}

impl Claim {
    /// Whether the claim is known to be true on `date`. Without a first day it is known from the day its source was
    /// published (or else checked), and no earlier.
    pub fn holds_on(&self, date: Date) -> bool {
        self.starts() <= date && self.until.is_none_or(|until| date <= until)
    }

    /// The first day on which the claim is known to be true.
    pub fn starts(&self) -> Date {
        self.from.unwrap_or_else(|| self.known_since())
    }

    /// Whether there is a day on which both claims hold.
    pub fn shares_a_day_with(&self, other: &Self) -> bool {
        let (own, theirs) = (self.starts(), other.starts());
        let (own_end, their_end) = (
            self.until.unwrap_or(Date::MAX),
            other.until.unwrap_or(Date::MAX),
        );
        own.max(theirs) <= own_end.min(their_end)
    }

    /// The first day on which the claim's own sources show it.
    fn known_since(&self) -> Date {
        match &self.provenance {
            Provenance::Sources(sources) => sources
                .iter()
                .map(|s| s.published.unwrap_or(s.checked))
                .min()
                .unwrap_or(Date::MAX),
            // A judgement about a program is as old as the program: it is no event of the world.
            Provenance::Judgement(_) => Date::MIN,
        }
    }

    /// The day on which the claim was last checked.
    pub fn checked(&self) -> Date {
        match &self.provenance {
            Provenance::Sources(sources) => {
                sources.iter().map(|s| s.checked).max().unwrap_or(Date::MIN)
            }
            Provenance::Judgement(judged) => judged.on,
        }
    }

    /// Whether the claim was checked longer before `date` than its attribute allows. A claim checked after `date` is fresh.
    pub fn is_stale(&self, base: &KnowledgeBase, date: Date) -> bool {
        let months = base
            .attributes
            .get(&self.attribute)
            .map_or(0, |a| a.freshness_months);
        self.checked()
            .checked_add(i64::from(months).months())
            .is_ok_and(|limit| limit < date)
    }

    /// Rank among the claims of one subject and attribute: one that says something, then the better evidence, then the
    /// newer source.
    fn authority(&self, base: &KnowledgeBase) -> (bool, usize, Date) {
        let (evidence, date) = match &self.provenance {
            Provenance::Sources(sources) => {
                let ranks = sources
                    .iter()
                    .map(|source| (evidence_rank(base, source), source.dated()));
                ranks.max().unwrap_or((0, Date::MIN))
            }
            Provenance::Judgement(judged) => (0, judged.on),
        };
        (self.value != Value::Unknown, evidence, date)
    }
}

/// The higher, the better; a judgement has 0.
fn evidence_rank(base: &KnowledgeBase, source: &Source) -> usize {
    let level = base
        .evidence
        .iter()
        .rev()
        .position(|level| level.id == source.evidence);
    level.map_or(0, |place| place + 1)
}

impl Source {
    /// The day of which the source speaks: that of the version that was read, or else the day of reading.
    pub fn dated(&self) -> Date {
        self.published.unwrap_or(self.checked)
    }
}
