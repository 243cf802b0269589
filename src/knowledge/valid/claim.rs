//! Claims and judgements.

use std::cmp::Reverse;

use super::super::at::At;
use super::super::code::Code;
use super::super::diagnostic::Flaw;
use super::super::model::{
    Attribute, AttributeKind, Claim, ClaimId, Judged, MoneyUnit, Provenance, Source, Subject, Value,
};
use super::super::raw::{Day, RawClaim, RawJudgement, RawSource};
use super::draft::{Draft, Mark};
use super::need::judge;
use super::page::Reader;
use super::value::value;
use super::words::Words;

/// Reads the claims of one file.
pub(super) struct Claims<'a, 'r, 'f> {
    pub(super) words: &'r Words<'r>,
    pub(super) reader: &'r mut Reader<'a, 'f>,
}

impl<'a> Claims<'a, '_, '_> {
    /// A claim; none when its attribute is unknown.
    pub(super) fn claim(&mut self, raw: &At<RawClaim>, whole: &Subject) -> Option<Draft<'a>> {
        let subject = self.subject(whole, raw.edition.as_ref());
        let attribute = self.words.attribute(&raw.about, self.reader);
        let all = std::iter::once(&raw.source).chain(&raw.also);
        let mut sources: Vec<_> = all.map(|source| self.source(source)).collect();
        sources.sort_by_key(|source| {
            (
                self.words.evidence_place(&source.evidence),
                Reverse(source.dated()),
            )
        });
        let (from, until) = (raw.from.as_ref().map(date), raw.until.as_ref().map(date));
        if let (Some(from), Some(until), Some(place)) = (from, until, &raw.until)
            && from > until
        {
            self.reader.report(
                Flaw::new(Code::DatesCross, place.span())
                    .with("from", from)
                    .with("until", until),
            );
        }
        let limits = raw.limits.as_ref().map(|limits| self.reader.text(limits));
        let attribute = attribute?;
        let value = value(&raw.value, attribute, self.words, self.reader);
        self.elsewhere(&raw.about, &subject);
        self.details(raw, attribute, &value);
        let claim = Claim {
            id: ClaimId(0),
            subject,
            attribute: attribute.id.clone(),
            value,
            from,
            from_at_latest: raw.from_is.is_some(),
            until,
            limits,
            term_months: raw.term_months.as_ref().map(|months| *months.get()),
            minimum_users: raw.minimum_users.as_ref().map(|users| *users.get()),
            user_step: raw.user_step.as_ref().map(|step| *step.get()),
            through: raw.through.iter().map(|one| one.get().clone()).collect(),
            provenance: Provenance::Sources(sources),
            place: self.reader.source.place(&raw.span()),
        };
        Some(Draft {
            claim,
            mark: Mark {
                source: self.reader.source,
                span: raw.value.span(),
            },
        })
    }

    /// A judgement; none when its attribute is unknown or no scale.
    pub(super) fn judgement(
        &mut self,
        raw: &At<RawJudgement>,
        whole: &Subject,
    ) -> Option<Draft<'a>> {
        let subject = self.subject(whole, raw.edition.as_ref());
        let because = self.reader.text(&raw.because);
        let attribute = self.words.attribute(&raw.about, self.reader)?;
        self.elsewhere(&raw.about, &subject);
        if !matches!(attribute.kind, AttributeKind::Choice { .. }) {
            self.reader.report(
                Flaw::new(Code::JudgedFact, raw.about.span()).with("given", raw.about.get()),
            );
            return None;
        }
        let claim = Claim {
            id: ClaimId(0),
            subject,
            attribute: attribute.id.clone(),
            value: value(&raw.value, attribute, self.words, self.reader),
            from: None,
            from_at_latest: false,
            until: None,
            limits: None,
            term_months: None,
            minimum_users: None,
            user_step: None,
            through: Vec::new(),
            provenance: Provenance::Judgement(Judged {
                by: judge(raw.by.as_ref(), self.words.effort),
                on: date(&raw.on),
                because,
            }),
            place: self.reader.source.place(&raw.span()),
        };
        Some(Draft {
            claim,
            mark: Mark {
                source: self.reader.source,
                span: raw.value.span(),
            },
        })
    }

    fn subject(&mut self, whole: &Subject, edition: Option<&At<String>>) -> Subject {
        match (whole, edition) {
            (Subject::Software { software, .. }, Some(edition)) => Subject::edition(
                software,
                &self.words.edition(software, edition, self.reader),
            ),
            (_, Some(edition)) => {
                self.out_of_place(edition, "edition");
                whole.clone()
            }
            (_, None) => whole.clone(),
        }
    }

    /// Where a fact was read. The evidence is the publisher's unless the source says otherwise.
    pub(super) fn source(&mut self, raw: &RawSource) -> Source {
        let publisher = self.words.publisher(&raw.of, self.reader);
        let evidence = match &raw.evidence {
            Some(evidence) => self.words.evidence(evidence, self.reader),
            None => publisher
                .map(|publisher| publisher.evidence.clone())
                .unwrap_or_default(),
        };
        let (published, checked) = (raw.published.as_ref().map(date), date(&raw.checked));
        if let Some(published) = published.filter(|published| *published > checked) {
            let flaw = Flaw::new(Code::CheckedBeforePublished, raw.checked.span());
            self.reader
                .report(flaw.with("checked", checked).with("published", published));
        }
        Source {
            publisher: raw.of.get().clone(),
            url: self.reader.address(&raw.url),
            published,
            checked,
            evidence,
        }
    }

    /// What a package or an offer can say, only they can.
    fn elsewhere(&mut self, about: &At<String>, subject: &Subject) {
        let fits = match subject {
            Subject::Software { .. } => {
                !about.starts_with("package.") && !about.starts_with("offer.")
            }
            Subject::Offer { .. } => !about.starts_with("package."),
            Subject::Package { .. } => !about.starts_with("offer."),
        };
        if !fits {
            self.reader.report(
                Flaw::new(Code::AttributeElsewhere, about.span()).with("given", about.get()),
            );
        }
    }

    fn details(&mut self, raw: &At<RawClaim>, attribute: &Attribute, value: &Value) {
        let unit = match attribute.kind {
            AttributeKind::Money(unit) => Some(unit),
            _ => None,
        };
        if unit == Some(MoneyUnit::Term) {
            if raw.term_months.is_none() && matches!(value, Value::Money(_)) {
                self.reader.report(
                    Flaw::new(Code::TermMissing, raw.value.span()).with("given", &attribute.id),
                );
            }
        } else if let Some(months) = &raw.term_months {
            self.out_of_place(months, "term-months");
        }
        if unit != Some(MoneyUnit::UserMonth) {
            for (key, users) in [
                ("minimum-users", &raw.minimum_users),
                ("user-step", &raw.user_step),
            ] {
                if let Some(users) = users {
                    self.out_of_place(users, key);
                }
            }
        }
        let grants = matches!(
            attribute.kind,
            AttributeKind::Choice {
                grants: Some(_),
                ..
            }
        );
        for protocol in &raw.through {
            if grants {
                self.words.protocol(protocol, self.reader);
            } else {
                self.out_of_place(protocol, "through");
            }
        }
        if let (Some(from_is), None) = (&raw.from_is, &raw.from) {
            self.out_of_place(from_is, "from-is");
        }
    }

    fn out_of_place<T>(&mut self, place: &At<T>, key: &str) {
        self.reader
            .report(Flaw::new(Code::DetailOutOfPlace, place.span()).with("key", key));
    }
}

fn date(day: &At<Day>) -> jiff::civil::Date {
    day.get().0
}
