//! The ways out of an obstacle.

use std::collections::BTreeSet;

use super::Words;
use super::obstacles::is_about;
use crate::assessment::{Bill, Standing};
use crate::knowledge::model::{ClaimId, ProtocolRole, Subject, Value};
use crate::planning::{Obstacle, Reason, WayOut, WayOutKind};

impl Words<'_> {
    /// A way out in a sentence or two: what it is, its price against the budget, what it asks, what is not known.
    pub fn way_out(&self, obstacle: &Obstacle, way: &WayOut) -> String {
        match way.kind {
            WayOutKind::Edition => self.other_edition(obstacle, way),
            WayOutKind::Replacement => self.replacement(obstacle, way),
            WayOutKind::Workaround => self.workaround(obstacle, way),
            WayOutKind::Development => self.development(obstacle, way),
        }
    }

    /// « autre édition », « remplacement »…
    pub fn way_out_kind(&self, kind: WayOutKind) -> String {
        self.say(match kind {
            WayOutKind::Edition => "way-kind-edition",
            WayOutKind::Replacement => "way-kind-replacement",
            WayOutKind::Workaround => "way-kind-workaround",
            WayOutKind::Development => "way-kind-development",
        })
    }

    fn other_edition(&self, obstacle: &Obstacle, way: &WayOut) -> String {
        let edition = match &way.subject {
            Subject::Software {
                software,
                edition: Some(edition),
            } => self.edition_alone(software, edition),
            subject => self.subject(subject),
        };
        let does = match obstacle.reason {
            Reason::FailsRequirement | Reason::NoCandidate => "fits",
            _ => "joins",
        };
        let sentence = self.say_with(
            "way-edition",
            &[
                ("edition", edition.into()),
                ("does", does.into()),
                ("price", self.way_price(way).into()),
                ("budget", budget(way).into()),
            ],
        );
        self.with_conditions(sentence, way)
    }

    fn replacement(&self, obstacle: &Obstacle, way: &WayOut) -> String {
        let sentence = self.say_with(
            "way-replacement",
            &[
                ("old", self.obstacle_name(obstacle).into()),
                ("has-old", u8::from(obstacle.software.is_some()).into()),
                ("new", self.subject_for(&obstacle.need, &way.subject).into()),
                ("price", self.way_price(way).into()),
                ("budget", budget(way).into()),
                ("hours", self.hours_once(way.hours_once).into()),
            ],
        );
        self.with_conditions(sentence, way)
    }

    fn workaround(&self, obstacle: &Obstacle, way: &WayOut) -> String {
        let through: BTreeSet<String> = way
            .claims
            .iter()
            .filter(|id| {
                self.protocol_claimed(**id, ProtocolRole::Provider)
                    .is_some()
            })
            .filter(|id| self.is_means(**id, "workaround"))
            .map(|id| self.subject(&self.case.base().claim(*id).subject))
            .collect();
        let through: Vec<String> = through.into_iter().collect();
        // The bridge signs in too, on its far side: that is its own affair.
        let own = way
            .claims
            .iter()
            .filter(|id| is_about(self.case.base().claim(**id), obstacle.software.as_deref()));
        let protocols: Vec<String> = own.filter_map(|id| self.client_protocol(*id)).collect();
        let sentence = self.say_with(
            "way-workaround",
            &[
                ("protocols", self.list(&protocols).into()),
                ("through", self.any(&through).into()),
                ("bridged", u8::from(!through.is_empty()).into()),
                ("hours", self.hours_once(way.hours_once).into()),
            ],
        );
        self.with_reservations(sentence, way, "workaround")
    }

    fn development(&self, obstacle: &Obstacle, way: &WayOut) -> String {
        let protocols: Vec<String> = way
            .claims
            .iter()
            .filter_map(|id| self.client_protocol(*id))
            .collect();
        let sentence = self.say_with(
            "way-development",
            &[
                ("of-name", self.of(&self.obstacle_name(obstacle)).into()),
                ("protocols", self.any(&protocols).into()),
            ],
        );
        self.with_reservations(sentence, way, "development")
    }

    /// « 250 USD pour 3 ans », « 38 400 USD par an (environ 36 400 €) pour 320 comptes ».
    pub(super) fn way_price(&self, way: &WayOut) -> String {
        let price = match way.term {
            Some((months, money)) => self.say_with(
                "way-term",
                &[
                    ("amount", money.show(self.lang()).into()),
                    ("term", self.term(months).into()),
                ],
            ),
            None => self.yearly(&way.per_year),
        };
        let by_person = way
            .claims
            .iter()
            .any(|id| self.case.base().claim(*id).attribute == "price.per-user-month");
        let paid = way.per_year.in_base().is_some_and(|money| money.minor != 0);
        let price = match self.case.profile.accounts() {
            Some(accounts) if by_person && paid => self.say_with(
                "way-for-accounts",
                &[
                    ("price", price.into()),
                    ("accounts", accounts.into()),
                    ("count", self.number(accounts).into()),
                ],
            ),
            _ => price,
        };
        match &way.once {
            Bill::Known { in_base, .. } if in_base.minor == 0 => price,
            once => self.say_with(
                "amount-year-and-once",
                &[("year", price.into()), ("once", self.bill(once).into())],
            ),
        }
    }

    /// What is to be known before taking a way out: its licence, when it is not free, and its conditions.
    fn with_conditions(&self, mut sentence: String, way: &WayOut) -> String {
        let licence = self
            .case
            .view()
            .about(&way.subject, "licence")
            .map(|held| &held.claim.value);
        if let Some(Value::Licence(id)) = licence
            && self
                .case
                .base()
                .licences
                .get(id)
                .is_some_and(|licence| !licence.free)
        {
            sentence = format!("{sentence} {}", self.say("way-not-free"));
        }
        if way.conditions.is_empty() {
            return sentence;
        }
        let doubtful = way
            .conditions
            .iter()
            .any(|one| one.standing != Standing::Met);
        let conditions = self.say_with(
            "way-conditions",
            &[
                ("conditions", self.conditions(&way.conditions).into()),
                ("doubtful", u8::from(doubtful).into()),
            ],
        );
        format!("{sentence} {conditions}")
    }

    /// What is said beside the claims that make it a work-around or a development.
    fn with_reservations(&self, sentence: String, way: &WayOut, means: &str) -> String {
        let mut said: Vec<String> = way
            .claims
            .iter()
            .filter(|id| self.is_means(**id, means))
            .map(|id| self.reservation(self.case.base().claim(*id)))
            .filter(|text| !text.is_empty())
            .collect();
        said.dedup();
        said.insert(0, sentence);
        said.join(" ")
    }

    fn is_means(&self, id: ClaimId, means: &str) -> bool {
        self.case.base().claim(id).value == Value::Means(means.to_owned())
    }
}

/// How a price stands to the budget, for the catalogue.
fn budget(way: &WayOut) -> &'static str {
    let free = |bill: &Bill| bill.in_base().is_some_and(|money| money.minor == 0);
    match (&way.per_year, &way.once) {
        (Bill::Unknown, _) | (_, Bill::Unknown) => "unknown",
        (year, once) if free(year) && free(once) => "free",
        _ if way.within_limits => "within",
        _ => "beyond",
    }
}
