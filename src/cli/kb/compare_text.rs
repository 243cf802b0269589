//! A comparison for people: a short summary, then what differs, by what it can do.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::compare::{CompareReport, Written};
use super::tell::{self, wrapped};
use crate::knowledge::model::{AttributeKind, KnowledgeBase};
use crate::text::{Texts, clean, date};
use crate::upstream::{
    Comparison, Counts, Effect, Finding, Heard, Leaning, Licence, Ours, Paid, Price, Reason,
    Refused, Verdict, kept_up, support_ends,
};

/// So many of a kind are shown, unless all are asked for.
const SHOWN: usize = 10;
/// Width of the names of attributes in the table of figures.
const LABEL: usize = 24;
/// So many names are shown in a row.
const NAMES: usize = 12;
/// So many places of one reason are shown.
const PLACES: usize = 3;
/// No reservation is quoted at more length, in characters.
const QUOTED: usize = 160;

impl CompareReport<'_, '_> {
    /// The report in the language of `texts`; the first of each list, or everything.
    pub fn text(&self, texts: &Texts, all: bool) -> String {
        let teller = Teller {
            comparison: self.comparison,
            texts,
            all,
        };
        let mut out = teller.head(&self.path);
        out.push_str(&teller.table());
        out.push_str(&teller.differences());
        let told = [
            (Verdict::New, "upstream-title-new"),
            (Verdict::NotComparable, "upstream-title-not-comparable"),
        ];
        for (verdict, title) in told {
            out.push_str(&teller.group(title, &teller.of(verdict)));
        }
        if all {
            out.push_str(&teller.group("upstream-title-close", &teller.of(Verdict::Close)));
            out.push_str(&teller.group("upstream-title-agrees", &teller.of(Verdict::Agrees)));
        }
        out.push_str(&teller.one_sided());
        let reading = self.comparison.reading;
        out.push_str(&teller.refused("upstream-title-refused", &reading.refused));
        out.push_str(&teller.refused("upstream-title-unread", &reading.unread));
        if let Some(written) = &self.written {
            out.push_str(&teller.proposed(written));
        }
        out
    }
}

struct Teller<'t, 'a> {
    comparison: &'t Comparison<'a>,
    texts: &'t Texts,
    all: bool,
}

impl<'t, 'a> Teller<'t, 'a> {
    fn head(&self, path: &str) -> String {
        let (comparison, texts) = (self.comparison, self.texts);
        let (reading, base) = (comparison.reading, comparison.base);
        let lang = texts.lang();
        let copy = reading.day.map_or_else(
            || texts.say("upstream-copy-undated"),
            |day| texts.say_with("upstream-copy", &[("day", date::long(day, lang).into())]),
        );
        let parts = [
            ("catalogue", reading.catalogue.name().into()),
            ("path", clean(path).into()),
            ("copy", copy.into()),
            ("version", base.version.as_str().into()),
            ("date", date::long(comparison.as_of, lang).into()),
        ];
        let mut out = wrapped(&texts.say_with("upstream-head", &parts), 0);
        out.push('\n');
        let entries = [
            ("total", reading.entries.into()),
            ("read", reading.rows.len().into()),
            ("refused", reading.refused.len().into()),
            ("cells", reading.cells().into()),
            ("unread", reading.unread.len().into()),
        ];
        out.push_str(&wrapped(&texts.say_with("upstream-entries", &entries), 2));
        out.push_str(&wrapped(&texts.say_with("upstream-cells", &entries), 2));
        let known = [
            ("matched", comparison.matched.into()),
            ("software", base.software.len().into()),
        ];
        out.push_str(&wrapped(&texts.say_with("upstream-matched", &known), 2));
        out
    }

    /// The figures of each attribute in columns.
    fn table(&self) -> String {
        let texts = self.texts;
        let columns = [
            "differs",
            "new",
            "close",
            "agrees",
            "not-comparable",
            "silent",
        ];
        let mut out = format!("\n  {:<LABEL$}", "");
        for column in columns {
            let title = texts.say(&format!("upstream-column-{column}"));
            let _ = write!(out, "{title:>9}");
        }
        out.push('\n');
        for (attribute, counts) in &self.comparison.counts {
            let label = self.label(attribute);
            let Counts {
                agrees,
                close,
                differs,
                new,
                not_comparable,
                silent,
            } = counts;
            let figures = [differs, new, close, agrees, not_comparable, silent];
            // A long label has a line of its own.
            match label.chars().count() < LABEL {
                true => write!(out, "  {label:<LABEL$}"),
                false => write!(out, "  {label}\n  {:<LABEL$}", ""),
            }
            .unwrap_or_default();
            for figure in figures {
                let _ = write!(out, "{figure:>9}");
            }
            out.push('\n');
        }
        out
    }

    fn of(&self, verdict: Verdict) -> Vec<&'t Finding<'a>> {
        let findings = self.comparison.findings.iter();
        findings
            .filter(|finding| finding.verdict == verdict)
            .collect()
    }

    fn differences(&self) -> String {
        let differs = self.of(Verdict::Differs);
        if differs.is_empty() {
            return format!("\n{}\n", self.texts.say("upstream-no-difference"));
        }
        [
            (Effect::Result, "upstream-title-result"),
            (Effect::Record, "upstream-title-record"),
            (Effect::Detail, "upstream-title-detail"),
        ]
        .into_iter()
        .map(|(effect, title)| {
            let of_effect = differs.iter().filter(|finding| finding.effect == effect);
            self.group(title, &of_effect.copied().collect::<Vec<_>>())
        })
        .collect()
    }

    fn group(&self, title: &str, findings: &[&'t Finding<'a>]) -> String {
        if findings.is_empty() {
            return String::new();
        }
        let mut out = self.title(title, findings.len());
        let shown = if self.all { findings.len() } else { SHOWN };
        for finding in findings.iter().take(shown) {
            out.push_str(&self.finding(finding));
        }
        out.push_str(&self.more(findings.len().saturating_sub(shown)));
        out
    }

    fn title(&self, key: &str, count: usize) -> String {
        format!(
            "\n{}\n",
            self.texts.say_with(key, &[("count", count.into())])
        )
    }

    fn more(&self, count: usize) -> String {
        if count == 0 {
            return String::new();
        }
        let said = self
            .texts
            .say_with("upstream-more", &[("count", count.into())]);
        format!("  {said}\n")
    }

    /// One fact: what the two say, where, and whose word is better founded.
    fn finding(&self, finding: &Finding<'_>) -> String {
        let texts = self.texts;
        let said = finding.theirs.said;
        let sso = matches!(said.value, Heard::Price { with_sso: true, .. });
        let mut label = self.label(said.about);
        if sso {
            let _ = write!(label, " ({})", texts.say("upstream-with-sso"));
        }
        let parts = [
            (
                "software",
                self.comparison.base.software[finding.software]
                    .name
                    .as_str()
                    .into(),
            ),
            ("label", label.into()),
            ("theirs", self.theirs(finding).into()),
            ("ours", self.ours(finding).into()),
        ];
        let mut out = wrapped(&texts.say_with("upstream-finding", &parts), 2);
        let day = finding
            .theirs
            .dated
            .map_or_else(|| texts.say("upstream-undated"), date::short);
        let place = said.place.to_string();
        let theirs = [("day", day.into()), ("place", place.into())];
        out.push_str(&wrapped(
            &texts.say_with("upstream-source-theirs", &theirs),
            6,
        ));
        if !said.url.is_empty() {
            out.push_str(&wrapped(&said.url, 8));
        }
        for ours in finding.ours.iter().take(2) {
            out.push_str(&self.source(ours));
        }
        if finding.verdict == Verdict::Differs {
            let leaning = match finding.leaning {
                Leaning::Theirs => Some("upstream-leaning-theirs"),
                Leaning::Ours => Some("upstream-leaning-ours"),
                Leaning::Open => None,
            };
            if let Some(key) = leaning {
                out.push_str(&wrapped(&texts.say(key), 6));
            }
        }
        out
    }

    /// Where the base has a claim from, and its reservation.
    fn source(&self, ours: &Ours<'_>) -> String {
        let texts = self.texts;
        let claim = ours.claim;
        let mut out = String::new();
        if let Some(source) = ours.source {
            let level = self.comparison.base.evidence.iter();
            let label = level.filter(|level| level.id == source.evidence);
            let label = label.map(|level| level.label.get(texts.lang()).to_owned());
            let parts = [
                ("subject", claim.subject.to_string().into()),
                ("day", date::short(source.dated()).into()),
                ("evidence", label.collect::<String>().into()),
                ("place", claim.place.to_string().into()),
            ];
            out.push_str(&wrapped(&texts.say_with("upstream-source-ours", &parts), 6));
            out.push_str(&wrapped(&source.url, 8));
        }
        if let Some(limits) = &claim.limits {
            let limits: String = limits.get(texts.lang()).chars().take(QUOTED).collect();
            let said = texts.say_with("kb-fact-limits", &[("limits", limits.into())]);
            out.push_str(&wrapped(&said, 8));
        }
        out
    }

    fn theirs(&self, finding: &Finding<'_>) -> String {
        let texts = self.texts;
        let said = finding.theirs.said;
        match &said.value {
            Heard::Choice(id) => self.choice(said.about, id),
            Heard::Number(number) => number.to_string(),
            Heard::Activity { last, ended } => {
                let word = kept_up(*last, *ended, self.comparison.reading.day);
                let parts = [
                    ("word", self.choice(said.about, word).into()),
                    ("day", last.map(date::short).unwrap_or_default().into()),
                ];
                let key = match (ended, last) {
                    (true, _) => "upstream-activity-ended",
                    (false, Some(_)) => "upstream-activity",
                    (false, None) => "upstream-activity-unknown",
                };
                texts.say_with(key, &parts)
            }
            Heard::Licences(licences) => Licence::together(licences),
            Heard::Version(version) => version.to_string(),
            Heard::Website(address) => address.clone(),
            Heard::SupportEnds(ends) => {
                let supported = support_ends(ends, self.comparison.as_of);
                if supported.is_empty() {
                    texts.say("upstream-all-ended")
                } else {
                    supported
                }
            }
            Heard::Price { price, .. } => self.price(price),
            Heard::Recipe { tried_on: None } => texts.say("upstream-recipe"),
            Heard::Recipe {
                tried_on: Some(version),
            } => {
                let parts = [("version", version.as_str().into())];
                texts.say_with("upstream-recipe-tried", &parts)
            }
        }
    }

    fn price(&self, price: &Price) -> String {
        let texts = self.texts;
        let (key, unit) = match &price.paid {
            Paid::UserMonth => ("kb-price-user-month", ""),
            Paid::UserYear => ("upstream-price-user-year", ""),
            Paid::Month => ("upstream-price-month", ""),
            Paid::Year => ("kb-price-year", ""),
            Paid::Other(unit) => ("upstream-price-other", unit.as_str()),
        };
        let amount = price.amount.show(texts.lang());
        texts.say_with(key, &[("price", amount.into()), ("unit", unit.into())])
    }

    fn ours(&self, finding: &Finding<'_>) -> String {
        let (texts, base) = (self.texts, self.comparison.base);
        if finding.theirs.said.about == "website" {
            return base.software[finding.software].website.clone();
        }
        let mut said: Vec<String> = Vec::new();
        for ours in &finding.ours {
            let value = tell::value(base, ours.claim).get(texts.lang()).to_owned();
            if !said.contains(&value) {
                said.push(value);
            }
        }
        if said.is_empty() {
            texts.say("upstream-nothing")
        } else {
            said.join(" / ")
        }
    }

    fn choice(&self, about: &str, id: &str) -> String {
        let texts = self.texts;
        if id == "not-applicable" {
            return texts.say("kb-value-not-applicable");
        }
        let kind = self.comparison.base.attributes.get(about);
        let values = match kind.map(|attribute| &attribute.kind) {
            Some(AttributeKind::Choice { values, .. }) => values.as_slice(),
            _ => &[],
        };
        let value = values.iter().find(|value| value.id == id);
        value.map_or_else(
            || id.to_owned(),
            |one| one.label.get(texts.lang()).to_owned(),
        )
    }

    fn label(&self, about: &str) -> String {
        label(self.comparison.base, about, self.texts)
    }

    /// What only one side has.
    fn one_sided(&self) -> String {
        let strangers: Vec<&str> = self
            .comparison
            .strangers
            .iter()
            .map(|row| row.name.as_str())
            .collect();
        let mut out = self.names("upstream-title-strangers", &strangers);
        out.push_str(&self.names("upstream-title-only-ours", &self.comparison.only_ours));
        out
    }

    fn names(&self, title: &str, names: &[&str]) -> String {
        if names.is_empty() {
            return String::new();
        }
        let shown = if self.all { names.len() } else { NAMES };
        let mut out = self.title(title, names.len());
        let first: Vec<&str> = names.iter().take(shown).copied().collect();
        out.push_str(&wrapped(&first.join(", "), 2));
        out.push_str(&self.more(names.len().saturating_sub(shown)));
        out
    }

    /// What could not be read, by key and reason.
    fn refused(&self, title: &str, refused: &[Refused]) -> String {
        if refused.is_empty() {
            return String::new();
        }
        let mut out = self.title(title, refused.len());
        let mut by_reason: BTreeMap<(&str, &str), Vec<&Refused>> = BTreeMap::new();
        for one in refused {
            let key = (one.key.unwrap_or_default(), one.reason.id());
            by_reason.entry(key).or_default().push(one);
        }
        for ((key, reason), all) in by_reason {
            let kind = self.texts.say(&format!("upstream-kind-{reason}"));
            let parts = [
                ("count", all.len().into()),
                ("key", key.into()),
                ("kind", kind.into()),
                ("whole", if key.is_empty() { "yes" } else { "no" }.into()),
            ];
            out.push_str(&wrapped(
                &self.texts.say_with("upstream-refused", &parts),
                2,
            ));
            let shown = if self.all { all.len() } else { PLACES };
            for one in all.iter().take(shown) {
                out.push_str(&wrapped(&self.place(one), 6));
            }
            let rest = all.len().saturating_sub(shown);
            if rest > 0 {
                let more = self
                    .texts
                    .say_with("upstream-more", &[("count", rest.into())]);
                out.push_str(&wrapped(&more, 6));
            }
        }
        out
    }

    fn place(&self, one: &Refused) -> String {
        let reason: &Reason = &one.reason;
        let parts = [
            ("place", one.place.to_string().into()),
            ("name", one.name.as_str().into()),
            ("reason", reason.say(self.texts).into()),
        ];
        self.texts.say_with("upstream-refused-at", &parts)
    }

    fn proposed(&self, written: &Written) -> String {
        let claims: usize = written.files.iter().map(|(_, one)| one.claims).sum();
        let parts = [
            ("files", written.files.len().into()),
            ("claims", claims.into()),
        ];
        let mut out = format!("\n{}\n", self.texts.say_with("upstream-proposed", &parts));
        for (path, proposal) in &written.files {
            let _ = writeln!(out, "  {} → {}", clean(path), proposal.meant_for);
        }
        let mut by_reason: BTreeMap<&str, usize> = BTreeMap::new();
        for one in &written.unproposed {
            *by_reason.entry(one.why).or_default() += 1;
        }
        for (why, count) in by_reason {
            let said = self.texts.say(&format!("upstream-unproposed-{why}"));
            let parts = [("count", count.into()), ("why", said.into())];
            out.push_str(&wrapped(
                &self.texts.say_with("upstream-unproposed", &parts),
                2,
            ));
        }
        out
    }
}

/// The name of an attribute, or of the home page.
fn label(base: &KnowledgeBase, about: &str, texts: &Texts) -> String {
    match base.attributes.get(about) {
        Some(attribute) => attribute.label.get(texts.lang()).to_owned(),
        None if about == "website" => texts.say("upstream-website"),
        None => about.to_owned(),
    }
}
