//! What is known and missing, for people: facts that could change the same results stand together.

use super::coverage::{AttributeCoverage, CoverageReport, SoftwareCoverage, UseLine, percent};
use super::tell::{hung, wrapped};
use crate::text::{Texts, date, typeset};

/// So many missing software are named after each attribute; the JSON has all.
const NAMED: usize = 8;

impl CoverageReport {
    /// The report in the language of `texts`: of the software that were asked for, each missing fact; else by attribute.
    pub fn text(&self, texts: &Texts) -> String {
        if self.chosen {
            let all = self.software.iter().map(|one| self.one(one, texts));
            return all.collect::<Vec<_>>().join("\n");
        }
        let day = date::long(self.as_of, texts.lang());
        let mut out = wrapped(
            &texts.say_with("kb-coverage-title", &[("date", day.into())]),
            0,
        );
        for (changes, attributes) in groups(&self.attributes) {
            out.push_str(&heading(changes, texts));
            for one in attributes {
                out.push_str(&attribute(one, texts));
            }
        }
        out.push_str(&format!("\n{}\n", texts.say("kb-coverage-software")));
        for one in &self.software {
            let share = percent(one.known, one.of);
            out.push_str(&format!(
                "{share:>3} % {} {}/{}\n",
                one.software, one.known, one.of
            ));
        }
        out.push_str(&format!("\n{}\n", texts.say("kb-coverage-more")));
        out
    }

    /// Every fact that is missing of a software.
    fn one(&self, software: &SoftwareCoverage, texts: &Texts) -> String {
        let lang = texts.lang();
        let parts = [
            ("name", software.name.as_str().into()),
            ("id", software.software.as_str().into()),
            ("date", date::long(self.as_of, lang).into()),
            ("known", software.known.into()),
            ("of", software.of.into()),
        ];
        let mut out = wrapped(&texts.say_with("kb-coverage-one", &parts), 0);
        let missing = self.attributes.iter();
        let missing: Vec<&AttributeCoverage> = missing
            .filter(|one| one.missing.contains(&software.software))
            .collect();
        if missing.is_empty() {
            out.push_str(&format!("{}\n", texts.say("kb-coverage-complete")));
        }
        for (changes, attributes) in groups(missing) {
            out.push_str(&heading(changes, texts));
            for one in attributes {
                let label = typeset(one.label.get(lang), lang);
                out.push_str(&hung(&format!("    {label} ({})", one.attribute)));
            }
        }
        out
    }
}

/// What an attribute covers, and of whom it is missing.
fn attribute(one: &AttributeCoverage, texts: &Texts) -> String {
    let lang = texts.lang();
    let share = format!("{:>3}", percent(one.known, one.of));
    let parts = [
        ("share", share.into()),
        ("label", typeset(one.label.get(lang), lang).into()),
        ("attribute", one.attribute.as_str().into()),
        ("known", one.known.into()),
        ("of", one.of.into()),
    ];
    let mut out = hung(&format!(
        "    {}",
        texts.say_with("kb-coverage-known", &parts)
    ));
    if !one.missing.is_empty() {
        let named = one.missing.iter().take(NAMED).cloned().collect::<Vec<_>>();
        let parts = [
            ("named", named.join(", ").into()),
            ("others", one.missing.len().saturating_sub(NAMED).into()),
        ];
        out.push_str(&wrapped(&texts.say_with("kb-coverage-missing", &parts), 10));
    }
    out
}

/// The results that facts could change, above these facts.
fn heading(changes: &[UseLine], texts: &Texts) -> String {
    if changes.is_empty() {
        return format!("\n{}", wrapped(&texts.say("kb-coverage-nothing"), 0));
    }
    let mut out = format!("\n{}\n", texts.say("kb-coverage-changes"));
    for change in changes {
        out.push_str(&hung(&format!("- {}", change.text(texts))));
    }
    out
}

/// Attributes by what they could change: every plan first, then the most results; last, what changes none.
fn groups<'a>(
    attributes: impl IntoIterator<Item = &'a AttributeCoverage>,
) -> Vec<(&'a [UseLine], Vec<&'a AttributeCoverage>)> {
    let mut groups: Vec<(&[UseLine], Vec<&AttributeCoverage>)> = Vec::new();
    for one in attributes {
        let known = groups
            .iter_mut()
            .find(|(changes, _)| *changes == one.changes);
        match known {
            Some((_, group)) => group.push(one),
            None => groups.push((&one.changes, vec![one])),
        }
    }
    groups.sort_by_key(|(changes, _)| {
        let of_plans = changes.iter().any(|change| change.id.is_none());
        std::cmp::Reverse((of_plans, changes.len()))
    });
    groups
}

impl UseLine {
    fn text(&self, texts: &Texts) -> String {
        let lang = texts.lang();
        let label = self
            .label
            .as_ref()
            .map(|label| typeset(label.get(lang), lang));
        let parts = [
            ("id", self.id.as_deref().unwrap_or_default().into()),
            ("label", label.unwrap_or_default().into()),
        ];
        texts.say_with(&format!("kb-use-{}", self.kind), &parts)
    }
}
