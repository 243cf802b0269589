//! Sentences with what they leave open filled in, as runs of text.

use super::Builder;
use crate::document::Words;
use crate::document::model::{Inline, Target};
use crate::document::report::vocabulary::{Placeholder, placeholders};
use crate::dossier::model::{Answer, QuestionRef};
use crate::text::{Translated, clean_lines, date, inclusive, typeset};

/// More than this is no longer a list that anybody reads.
const FEW: usize = 8;

impl Builder<'_> {
    /// A sentence of the plan, filled; none when something in it has no value, so that nothing is printed that no answer
    /// gave.
    pub(super) fn filled(&self, text: &Translated) -> Option<Vec<Inline>> {
        self.plain(text).map(|text| self.runs(&text))
    }

    /// The same as plain text.
    pub(super) fn plain(&self, text: &Translated) -> Option<String> {
        let lang = self.words.lang();
        let text = inclusive(text.get(lang), self.words.texts().style());
        let text = text.as_str();
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        for name in placeholders(text) {
            let (before, after) = rest.split_once(&format!("{{{name}}}"))?;
            filled.push_str(before);
            filled.push_str(&self.value(name)?);
            rest = after;
        }
        filled.push_str(rest);
        // « l'association » may open a sentence.
        if text.starts_with('{') {
            filled = Words::capital(&filled);
        }
        Some(typeset(&clean_lines(&filled), lang))
    }

    /// Words as runs: what names a requirement leads to it.
    pub(super) fn runs(&self, text: &str) -> Vec<Inline> {
        let mut runs = Vec::new();
        let mut rest = text;
        while let Some((at, id)) = self.next_requirement(rest) {
            if at > 0 {
                runs.push(Inline::text(&rest[..at]));
            }
            runs.push(Inline::Link {
                text: id.to_owned(),
                target: Target::Inside(requirement_id(id)),
            });
            rest = &rest[at + id.len()..];
        }
        if !rest.is_empty() {
            runs.push(Inline::text(rest));
        }
        runs
    }

    /// The first id of a requirement in a text; ids that start another (`EX-01`, `EX-010`) are not mistaken for it.
    fn next_requirement<'t>(&'t self, text: &str) -> Option<(usize, &'t str)> {
        let found = self.case.requirements.iter().flat_map(|requirement| {
            let id = requirement.id.as_str();
            text.match_indices(id).map(move |(at, _)| (at, id))
        });
        found
            .filter(|(at, id)| {
                let after = text[at + id.len()..].chars().next();
                !after.is_some_and(|c| c.is_ascii_alphanumeric())
            })
            .min_by_key(|(at, _)| *at)
    }

    /// Some needs of the base, in the middle of a sentence; none when there are none.
    fn needs_named(&self, which: impl Fn(&str) -> bool) -> Option<String> {
        let needs = self.case.base().needs.keys().filter(|need| which(need));
        let named: Vec<String> = needs
            .map(|need| Words::inside(&self.words.need(need)))
            .collect();
        (!named.is_empty()).then(|| self.words.list(&named))
    }

    /// Whether a need waits, being of the least importance; none for a need that the association does not have.
    fn waits(&self, need: &str) -> Option<bool> {
        let wanted = self.case.profile.needs.get(need)?;
        let least = self.case.questionnaire.importance.values().min();
        Some(least == Some(&wanted.importance) && wanted.importance > 0)
    }

    fn value(&self, name: &str) -> Option<String> {
        if let Some(question) = name.strip_prefix("answer:") {
            let answer = self
                .answer(question)
                .filter(|answer| **answer != Answer::Unknown)?;
            let said = self
                .words
                .answer_inside(&QuestionRef::once(question), answer);
            return Some(said).filter(|said| !said.is_empty());
        }
        let lang = self.words.lang();
        let base = self.case.base();
        let count = |key: &str, count: usize| {
            let count = u64::try_from(count).unwrap_or(u64::MAX);
            let variables = [
                ("count", count.into()),
                ("shown", self.words.number(count).into()),
            ];
            self.words.texts().say_with(key, &variables)
        };
        let requirements = &self.case.requirements;
        Some(match Placeholder::parse(name)? {
            Placeholder::Association => self.association(),
            Placeholder::Date => date::long(self.case.view().date(), lang),
            Placeholder::BaseName => self.words.tr(&base.name),
            Placeholder::BaseVersion => self.words.told(&base.version),
            Placeholder::BaseDate => date::long(base.date, lang),
            Placeholder::BaseFingerprint => base.fingerprint.clone(),
            Placeholder::Questionnaire => {
                let questionnaire = self.case.questionnaire;
                let variables = [
                    ("title", self.words.tr(&questionnaire.title).into()),
                    ("version", questionnaire.version.into()),
                ];
                self.words
                    .texts()
                    .say_with("cover-questionnaire-value", &variables)
            }
            Placeholder::Needs => count("count-needs", self.case.profile.needs.len()),
            Placeholder::Tools => count("count-tools", self.case.profile.tools.len()),
            Placeholder::Requirements => count("count-requirements", requirements.len()),
            Placeholder::Imperative => count(
                "count-imperative",
                requirements
                    .iter()
                    .filter(|one| one.is_imperative())
                    .count(),
            ),
            Placeholder::Accounts => {
                let accounts = usize::try_from(self.case.profile.accounts()?).ok()?;
                count("count-accounts", accounts)
            }
            Placeholder::System => self.words.system(&self.results.main()?.plan.system),
            Placeholder::Scenario => self.words.scenario(self.results.main()?),
            Placeholder::NeedsFirst => self.needs_named(|need| self.waits(need) == Some(false))?,
            Placeholder::NeedsWaiting => self.needs_named(|need| self.waits(need) == Some(true))?,
            Placeholder::NeedsLeft => {
                let left = |need: &str| self.waits(need).is_none();
                let count = base.needs.keys().filter(|need| left(need)).count();
                self.needs_named(left).filter(|_| count <= FEW)?
            }
            Placeholder::Then => date::long(self.results.comparison.as_ref()?.then, lang),
        })
    }
}

/// Where a link to a requirement leads: its row in the table of requirements.
pub(super) fn requirement_id(id: &str) -> String {
    super::slug(id)
}
