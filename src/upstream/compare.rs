//! A catalogue beside the base, on one day.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::judge::{Effect, Judged, Verdict, judge};
use super::names::Names;
use super::row::{Heard, Reading, Row, Said};
use crate::knowledge::model::{
    Catalogue, Claim, KnowledgeBase, Provenance, Source, Subject, Value,
};
use crate::knowledge::view::View;

/// What came of setting a catalogue beside the base.
#[derive(Debug)]
pub struct Comparison<'a> {
    /// What the catalogue's files hold.
    pub reading: &'a Reading,
    /// The base.
    pub base: &'a KnowledgeBase,
    /// The day of the base's facts.
    pub as_of: Date,
    /// How many software of the base the catalogue knows.
    pub matched: usize,
    /// Every fact that both could be asked about: what differs first, by what it can do.
    pub findings: Vec<Finding<'a>>,
    /// The figures of each attribute.
    pub counts: BTreeMap<&'static str, Counts>,
    /// Entries on software that the base does not know.
    pub strangers: Vec<&'a Row>,
    /// Software of the base on which it says what the catalogue speaks of, and which the catalogue does not know.
    pub only_ours: Vec<&'a str>,
}

/// Figures of one attribute.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Both say the same.
    pub agrees: usize,
    /// Nothing contradicts.
    pub close: usize,
    /// They contradict each other.
    pub differs: usize,
    /// The base does not know.
    pub new: usize,
    /// Cannot be set side by side.
    pub not_comparable: usize,
    /// The base says it of a software of which the catalogue has an entry that does not.
    pub silent: usize,
}

/// One fact of which the catalogue speaks.
#[derive(Debug)]
pub struct Finding<'a> {
    /// What came of it.
    pub verdict: Verdict,
    /// What a difference can do.
    pub effect: Effect,
    weight: u8,
    /// Id of the software.
    pub software: &'a str,
    /// Whom the fact is about.
    pub subject: Subject,
    /// What the catalogue says.
    pub theirs: Theirs<'a>,
    /// What the base says: every claim that holds, of the software and of its editions.
    pub ours: Vec<Ours<'a>>,
    /// Whose word is better founded.
    pub leaning: Leaning,
}

/// What the catalogue says of a fact.
#[derive(Debug, Clone, Copy)]
pub struct Theirs<'a> {
    /// The entry.
    pub row: &'a Row,
    /// What it says.
    pub said: &'a Said,
    /// The day of it, or else that of the catalogue's copy.
    pub dated: Option<Date>,
}

/// What the base says of a fact.
#[derive(Debug, Clone, Copy)]
pub struct Ours<'a> {
    /// The claim.
    pub claim: &'a Claim,
    /// Its best source; none for a judgement.
    pub source: Option<&'a Source>,
}

/// Whose word is better founded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Leaning {
    /// The catalogue is newer, and no weaker evidence.
    Theirs,
    /// Neither.
    Open,
    /// The base has better evidence that is no older.
    Ours,
}

/// Sets a reading beside the base on `as_of`.
pub fn compare<'a>(base: &'a KnowledgeBase, as_of: Date, reading: &'a Reading) -> Comparison<'a> {
    let names = Names::new(base, reading.catalogue);
    let view = View::new(base, as_of);
    let mut strangers = Vec::new();
    let mut heard: BTreeMap<(&str, &'static str), Vec<Theirs<'_>>> = BTreeMap::new();
    let mut listed: BTreeSet<&str> = BTreeSet::new();
    for row in &reading.rows {
        let called = std::iter::once(&row.name).chain(&row.names);
        let Some(software) = names.find(called.map(String::as_str)) else {
            strangers.push(row);
            continue;
        };
        listed.insert(software);
        for said in &row.said {
            let theirs = Theirs {
                row,
                said,
                dated: said.dated.or(reading.day),
            };
            heard
                .entry((software, said.about))
                .or_default()
                .push(theirs);
        }
    }
    let bench = Bench {
        view: &view,
        reading,
    };
    let mut counts: BTreeMap<&'static str, Counts> = super::attributes(reading.catalogue)
        .iter()
        .map(|attribute| (*attribute, Counts::default()))
        .collect();
    let mut findings = Vec::new();
    for ((software, about), theirs) in &heard {
        for theirs in best(theirs) {
            let finding = bench.finding(software, theirs);
            counts.entry(*about).or_default().count(finding.verdict);
            findings.push(finding);
        }
    }
    for (attribute, counts) in &mut counts {
        let silent = |software: &&&str| {
            !heard.contains_key(&(**software, *attribute))
                && bench
                    .ours(software, attribute)
                    .iter()
                    .any(|ours| speaks(&ours.claim.value))
        };
        counts.silent = listed.iter().filter(silent).count();
    }
    findings.sort_by_key(|finding| {
        (
            rank(finding.verdict),
            finding.effect,
            Reverse(finding.weight),
            finding.leaning,
            finding.theirs.said.about,
            finding.software,
        )
    });
    let unlisted = base.software.keys().map(String::as_str);
    let only_ours = unlisted
        .filter(|software| !listed.contains(software) && bench.would_list(software))
        .collect();
    Comparison {
        reading,
        base,
        as_of,
        matched: listed.len(),
        findings,
        counts,
        strangers,
        only_ours,
    }
}

/// What is shown first.
fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Differs => 0,
        Verdict::New => 1,
        Verdict::NotComparable => 2,
        Verdict::Close => 3,
        Verdict::Agrees => 4,
    }
}

impl Counts {
    fn count(&mut self, verdict: Verdict) {
        let place = match verdict {
            Verdict::Agrees => &mut self.agrees,
            Verdict::Close => &mut self.close,
            Verdict::Differs => &mut self.differs,
            Verdict::New => &mut self.new,
            Verdict::NotComparable => &mut self.not_comparable,
        };
        *place += 1;
    }
}

impl Comparison<'_> {
    /// How many facts differ.
    pub fn differences(&self) -> usize {
        self.counts.values().map(|counts| counts.differs).sum()
    }
}

/// Of several entries on one software: the package that can be had, the newest version, the newest change; and nothing twice.
fn best<'a>(all: &[Theirs<'a>]) -> Vec<Theirs<'a>> {
    let mut kept: Vec<Theirs<'a>> = Vec::new();
    for one in all {
        let rival = kept
            .iter_mut()
            .find(|other| is_beaten(&one.said.value, &other.said.value).is_some());
        match rival {
            Some(other) => {
                if is_beaten(&other.said.value, &one.said.value) == Some(true) {
                    *other = *one;
                }
            }
            None => kept.push(*one),
        }
    }
    kept
}

/// Whether the first of two sayings gives way to the second; none when both stay.
fn is_beaten(one: &Heard, other: &Heard) -> Option<bool> {
    match (one, other) {
        (Heard::Choice(one), Heard::Choice(other)) => {
            let state = |id: &str| match id {
                "available" => Some(2),
                "unmaintained" => Some(1),
                "none" => Some(0),
                _ => None,
            };
            match (state(one), state(other)) {
                (Some(one), Some(other)) => Some(one < other),
                _ => (one == other).then_some(false),
            }
        }
        (Heard::Version(one), Heard::Version(other)) => {
            Some(one.compare(other) == Some(std::cmp::Ordering::Less))
        }
        (Heard::Activity { last: one, .. }, Heard::Activity { last: other, .. }) => {
            Some(one < other)
        }
        // A program may have several pages of the same protocol.
        (Heard::Recipe { .. }, Heard::Recipe { .. }) => Some(false),
        (one, other) => (one == other).then_some(false),
    }
}

/// Whether a value says something that a catalogue could say too.
fn speaks(value: &Value) -> bool {
    match value {
        Value::Unknown | Value::NotApplicable => false,
        Value::Means(id) | Value::Choice(id) => id != "no" && id != "none",
        Value::Money(money) => money.minor > 0,
        Value::Licence(id) => id != "LicenseRef-proprietary" && id != "LicenseRef-no-software",
        _ => true,
    }
}

/// Whether an edition sends people elsewhere to sign in, by a means that counts.
fn signs_in(view: &View<'_>, edition: &Subject) -> bool {
    let means = &view.base().effort.means;
    ["sign-in.oidc", "sign-in.saml2"].iter().any(|protocol| {
        let held = view.about(edition, protocol);
        held.is_some_and(|held| match &held.claim.value {
            Value::Means(id) => means.get(id).is_some_and(|means| means.counted),
            _ => false,
        })
    })
}

struct Bench<'a, 'v> {
    view: &'v View<'a>,
    reading: &'a Reading,
}

impl<'a> Bench<'a, '_> {
    fn finding(&self, software: &'a str, theirs: Theirs<'a>) -> Finding<'a> {
        let said = theirs.said;
        let base = self.view.base();
        let (ours, of_that_day) = match &said.value {
            Heard::Price { with_sso, .. } => self.prices(software, said.dated, *with_sso),
            _ => (self.ours(software, said.about), true),
        };
        let claims: Vec<&Claim> = ours.iter().map(|ours| ours.claim).collect();
        let website = &base.software[software].website;
        let Judged {
            verdict,
            effect,
            weight,
        } = judge(
            said.about,
            &said.value,
            &claims,
            website,
            self.view.date(),
            self.reading.day,
        );
        // Two prices of different days are no contradiction.
        let verdict = match verdict {
            Verdict::Differs if !of_that_day => Verdict::NotComparable,
            verdict => verdict,
        };
        Finding {
            verdict,
            effect,
            weight,
            software,
            subject: self.subject(software, said.about),
            leaning: self.leaning(&theirs, &ours),
            theirs,
            ours,
        }
    }

    fn subject(&self, software: &str, about: &str) -> Subject {
        if about.starts_with("package.") {
            Subject::package(self.reading.catalogue.id(), software)
        } else {
            Subject::software(software)
        }
    }

    /// Every claim of the base on the attribute that holds on the day.
    fn ours(&self, software: &str, about: &str) -> Vec<Ours<'a>> {
        let whole = self.subject(software, about);
        self.of_editions(self.view, software, whole, about, |_| true)
    }

    fn of_editions(
        &self,
        view: &View<'a>,
        software: &str,
        whole: Subject,
        about: &str,
        wanted: impl Fn(&Subject) -> bool,
    ) -> Vec<Ours<'a>> {
        let mut subjects = Vec::new();
        if matches!(whole, Subject::Software { .. }) {
            let editions = self.view.base().software[software].editions.iter();
            let can_be_had = editions.filter(|edition| view.is_available(software, &edition.id));
            subjects.extend(can_be_had.map(|edition| Subject::edition(software, &edition.id)));
        }
        subjects.insert(0, whole);
        subjects
            .iter()
            .filter(|subject| wanted(subject) && view.exactly(subject, about).is_some())
            .flat_map(|subject| view.all(subject, about))
            .map(|claim| Ours {
                claim,
                source: match &claim.provenance {
                    Provenance::Sources(sources) => sources.first(),
                    Provenance::Judgement(_) => None,
                },
            })
            .collect()
    }

    /// The prices of the base on the day of the catalogue's price, or else on the day of the comparison, and which of the
    /// two; only of what signs people in elsewhere, where the catalogue's price has that, and only what is paid, where
    /// anything is.
    fn prices(&self, software: &str, day: Option<Date>, with_sso: bool) -> (Vec<Ours<'a>>, bool) {
        let base = self.view.base();
        let on = |view: &View<'a>| {
            let whole = Subject::software(software);
            let about = "price.per-user-month";
            let mut prices = self.of_editions(view, software, whole, about, |subject| {
                !with_sso || signs_in(view, subject)
            });
            if prices.iter().any(|ours| speaks(&ours.claim.value)) {
                prices.retain(|ours| speaks(&ours.claim.value));
            }
            prices
        };
        let then = day.map(|day| on(&View::new(base, day))).unwrap_or_default();
        if then.iter().any(|ours| speaks(&ours.claim.value)) {
            (then, true)
        } else {
            (on(self.view), false)
        }
    }

    fn leaning(&self, theirs: &Theirs<'_>, ours: &[Ours<'_>]) -> Leaning {
        let evidence = &self.view.base().evidence;
        let rank = |id: &str| evidence.iter().position(|level| level.id == id);
        let (Some(own), Some(their_rank)) = (
            ours.iter().find_map(|ours| ours.source),
            rank(self.reading.catalogue.evidence()),
        ) else {
            return Leaning::Open;
        };
        let own_rank = rank(&own.evidence).unwrap_or(usize::MAX);
        let newer = theirs.dated.is_some_and(|day| day > own.dated());
        // The better evidence has the smaller rank.
        match () {
            () if newer && their_rank <= own_rank => Leaning::Theirs,
            () if !newer && own_rank < their_rank => Leaning::Ours,
            () => Leaning::Open,
        }
    }

    /// Whether the base says something of the software for which one would look it up in the catalogue.
    fn would_list(&self, software: &str) -> bool {
        let wanted: &[&str] = match self.reading.catalogue {
            Catalogue::YunoHost => &["package.state"],
            Catalogue::AwesomeSelfhosted | Catalogue::Selfhst => &["licence"],
            Catalogue::EndOfLife => &["support.end"],
            Catalogue::SsoTax => &["price.per-user-month"],
            Catalogue::Authelia => &["sign-in.oidc", "sign-in.header"],
        };
        let says = |about: &&str| {
            self.ours(software, about)
                .iter()
                .any(|o| speaks(&o.claim.value))
        };
        wanted.iter().any(says)
    }
}
