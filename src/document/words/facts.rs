//! Facts in a phrase, with where they come from and how sure they are.

use super::Words;
use crate::knowledge::model::{
    AttributeKind, Claim, ClaimId, MoneyUnit, Provenance, Source, Value,
};
use crate::text::{Translated, date};

/// Where a fact was read, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceWords {
    /// Publisher, kind of evidence, dates.
    pub text: String,
    /// Address of the page; none for a judgement.
    pub address: Option<String>,
}

impl Words<'_> {
    /// A fact: « Mattermost Team Edition · Connexion par OpenID Connect : non ».
    pub fn fact(&self, id: ClaimId) -> String {
        let claim = self.case.base().claim(id);
        self.say_with(
            "fact",
            &[
                ("subject", self.subject(&claim.subject).into()),
                ("attribute", self.attribute(&claim.attribute).into()),
                ("value", self.value(claim).into()),
            ],
        )
    }

    /// The same without its subject: « Nombre de comptes au plus : 50 comptes ».
    pub fn fact_alone(&self, id: ClaimId) -> String {
        let claim = self.case.base().claim(id);
        self.say_with(
            "fact-alone",
            &[
                ("attribute", self.attribute(&claim.attribute).into()),
                ("value", self.value(claim).into()),
            ],
        )
    }

    /// What a claim says.
    pub fn value(&self, claim: &Claim) -> String {
        let kind = self
            .case
            .base()
            .attributes
            .get(&claim.attribute)
            .map(|a| &a.kind);
        match (&claim.value, kind) {
            (Value::Unknown, _) => self.say("value-unknown"),
            (Value::NotApplicable, _) => self.say("value-not-applicable"),
            (Value::NoLimit, _) => self.say("value-no-limit"),
            (Value::Required, _) => self.say("value-required"),
            (Value::Means(id), _) => self.means(id),
            (Value::Choice(id), Some(AttributeKind::Choice { values, .. })) => values
                .iter()
                .find(|value| value.id == *id)
                .map_or_else(|| self.told(id), |value| self.tr(&value.label)),
            (
                Value::Limit(count) | Value::Number(count),
                Some(AttributeKind::Limit { unit, .. } | AttributeKind::Number { unit }),
            ) if !self.tells_unit(claim, unit) => self.say_with(
                "value-count",
                &[
                    ("count", self.number(*count).into()),
                    ("unit", self.tr(unit).into()),
                ],
            ),
            (Value::Money(money), Some(AttributeKind::Money(unit))) if money.minor != 0 => {
                self.priced(claim, &money.show(self.lang()), *unit)
            }
            (Value::Money(money), _) if money.minor == 0 => self.say("amount-free"),
            (Value::Money(money), _) => money.show(self.lang()),
            (Value::Limit(count) | Value::Number(count), _) => self.number(*count),
            (Value::Choice(text) | Value::Licence(text) | Value::Text(text), _) => self.told(text),
        }
    }

    /// Whether the name of the attribute says already what is counted: « Nombre de comptes au plus ».
    fn tells_unit(&self, claim: &Claim, unit: &Translated) -> bool {
        let unit = self.tr(unit).to_lowercase();
        self.attribute(&claim.attribute)
            .to_lowercase()
            .split_whitespace()
            .any(|word| word == unit)
    }

    fn priced(&self, claim: &Claim, amount: &str, unit: MoneyUnit) -> String {
        let months = claim.term_months.unwrap_or(0);
        let variables = [
            ("amount", amount.into()),
            (
                "unit",
                match unit {
                    MoneyUnit::UserMonth => "user-month",
                    MoneyUnit::Year => "year",
                    MoneyUnit::Term => "term",
                    MoneyUnit::Once => "once",
                }
                .into(),
            ),
            ("term", self.term(months).into()),
            (
                "minimum",
                self.number(claim.minimum_users.unwrap_or(0)).into(),
            ),
            ("step", self.number(claim.user_step.unwrap_or(0)).into()),
            (
                "has-minimum",
                u8::from(claim.minimum_users.is_some()).into(),
            ),
            ("has-step", u8::from(claim.user_step.is_some()).into()),
        ];
        self.say_with("value-price", &variables)
    }

    /// A term: « 3 ans », « 18 mois ».
    pub fn term(&self, months: u32) -> String {
        if months.is_multiple_of(12) {
            self.say_with("term-years", &[("years", (months / 12).into())])
        } else {
            self.say_with("term-months", &[("months", months.into())])
        }
    }

    /// The days on which a fact held: « depuis le 16 octobre 2025 »; empty when nobody dated it.
    pub fn period(&self, claim: &Claim) -> String {
        let long = |day| date::long(day, self.lang());
        let (from, until) = (claim.from.map(long), claim.until.map(long));
        match (from, until) {
            (None, None) => String::new(),
            (None, Some(until)) => self.say_with("period-until", &[("until", until.into())]),
            (Some(from), None) if claim.from_at_latest => {
                self.say_with("period-at-latest", &[("from", from.into())])
            }
            (Some(from), None) => self.say_with("period-from", &[("from", from.into())]),
            (Some(from), Some(until)) => self.say_with(
                "period-both",
                &[("from", from.into()), ("until", until.into())],
            ),
        }
    }

    /// The reservation that a fact carries; empty when it has none.
    pub fn reservation(&self, claim: &Claim) -> String {
        claim
            .limits
            .as_ref()
            .map_or_else(String::new, |limits| self.tr(limits))
    }

    /// Where a fact comes from, the best source first.
    pub fn sources(&self, claim: &Claim) -> Vec<SourceWords> {
        match &claim.provenance {
            Provenance::Sources(sources) => {
                sources.iter().map(|source| self.source(source)).collect()
            }
            Provenance::Judgement(judged) => vec![SourceWords {
                text: self.say_with(
                    "source-judgement",
                    &[
                        ("by", self.told(&judged.by).into()),
                        ("on", date::long(judged.on, self.lang()).into()),
                        ("because", Self::quoted(&self.tr(&judged.because)).into()),
                    ],
                ),
                address: None,
            }],
        }
    }

    fn source(&self, source: &Source) -> SourceWords {
        let base = self.case.base();
        let publisher = base.publishers.get(&source.publisher);
        let evidence = base
            .evidence
            .iter()
            .find(|level| level.id == source.evidence);
        let long = |day| date::long(day, self.lang());
        let variables = [
            (
                "publisher",
                self.told(publisher.map_or(&source.publisher, |one| &one.name))
                    .into(),
            ),
            (
                "evidence",
                evidence
                    .map_or_else(
                        || self.told(&source.evidence),
                        |level| self.tr(&level.label),
                    )
                    .into(),
            ),
            (
                "published",
                source.published.map(long).unwrap_or_default().into(),
            ),
            ("dated", u8::from(source.published.is_some()).into()),
            ("checked", long(source.checked).into()),
        ];
        SourceWords {
            text: self.say_with("source", &variables),
            address: Some(crate::text::clean(&source.url)),
        }
    }

    /// What makes a fact less sure: contested (with what others say), or not checked for too long. Empty when nothing does.
    pub fn marks(&self, claim: &Claim) -> Vec<String> {
        let view = self.case.view();
        let Some(held) = view.exactly(&claim.subject, &claim.attribute) else {
            return Vec::new();
        };
        let mut marks = Vec::new();
        if held.contested {
            let mut others: Vec<String> = view
                .all(&claim.subject, &claim.attribute)
                .into_iter()
                .filter(|other| other.value != claim.value)
                .map(|other| self.value(other))
                .collect();
            others.dedup();
            marks.push(self.say_with("mark-contested", &[("others", self.any(&others).into())]));
        }
        if claim.is_stale(self.case.base(), view.date()) {
            let checked = date::long(claim.checked(), self.lang());
            marks.push(self.say_with("mark-stale", &[("checked", checked.into())]));
        }
        marks
    }
}
