//! `kb diff`: in what two bases differ, and what it changes for associations, in words.

use jiff::civil::Date;

use super::tell::hung;
use crate::assessment::Case;
use crate::document::words::Words;
use crate::dossier::model::Dossier;
use crate::knowledge::difference::{Change, ClaimAspect, ClaimChange, Difference, Part};
use crate::knowledge::model::{Claim, KnowledgeBase, Provenance};
use crate::planning::{BaseComparison, Recommendation, Scenario, ScenarioMove};
use crate::questionnaire::model::Questionnaire;
use crate::text::{Texts, date};

/// Two bases and the questions, in a language.
pub struct Telling<'a> {
    /// The interface's strings.
    pub texts: &'a Texts,
    /// The old base.
    pub old: &'a KnowledgeBase,
    /// The new base.
    pub new: &'a KnowledgeBase,
    /// The questions.
    pub questionnaire: &'a Questionnaire,
    /// The day asked for.
    pub day: Option<Date>,
}

impl Telling<'_> {
    /// What differs, part by part and claim by claim.
    pub fn differences(&self, found: &[Difference]) -> String {
        let named = |base: &KnowledgeBase| format!("{} ({})", base.version, base.fingerprint);
        let mut lines = vec![self.texts.say_with(
            "kb-diff-title",
            &[
                ("old", named(self.old).into()),
                ("new", named(self.new).into()),
                ("count", found.len().into()),
            ],
        )];
        for difference in found {
            let change = self.texts.say(match difference.change {
                Change::Added => "kb-diff-added",
                Change::Removed => "kb-diff-removed",
                Change::Changed => "kb-diff-changed",
            });
            lines.push(format!("  {} — {change}", difference.part));
            // A part that is a single fact need not be named a second time.
            let is_fact = matches!(difference.part, Part::Fact { .. });
            let claims = difference.claims.iter();
            lines.extend(claims.flat_map(|change| self.claim(change, !is_fact)));
        }
        told(&lines)
    }

    /// What a claim said and says. Where it only says something else, in which respect stands above.
    fn claim(&self, change: &ClaimChange, named: bool) -> Vec<String> {
        let old = change.old.map(|id| self.old.claim(id));
        let new = change.new.map(|id| self.new.claim(id));
        let whose = if named {
            format!("{} · {} — ", change.subject, change.attribute)
        } else {
            String::new()
        };
        let said = |claim: &Claim| format!("{}{}", claim.value, origin(claim));
        match (old, new) {
            (Some(old), Some(new)) => {
                let aspects = change.aspects.iter().map(|aspect| {
                    self.texts.say(match aspect {
                        ClaimAspect::Value => "kb-diff-value",
                        ClaimAspect::Dates => "kb-diff-dates",
                        ClaimAspect::Source => "kb-diff-source",
                        ClaimAspect::Limits => "kb-diff-limits",
                    })
                });
                let aspects: Vec<String> = aspects.collect();
                let mut lines = vec![format!("    ~ {whose}{}", aspects.join(", "))];
                for (key, claim) in [("kb-diff-before", old), ("kb-diff-after", new)] {
                    let line = self.texts.say_with(key, &[("told", said(claim).into())]);
                    lines.push(format!("      {line}"));
                }
                lines
            }
            (Some(old), None) => vec![format!("    - {whose}{}", said(old))],
            (None, Some(new)) => vec![format!("    + {whose}{}", said(new))],
            (None, None) => Vec::new(),
        }
    }

    /// What it changes for an association: the recommendation, and each scenario that moved, with the parts that moved it.
    pub fn dossier(&self, name: &str, dossier: &Dossier, found: &BaseComparison) -> String {
        let title = self
            .texts
            .say_with("kb-diff-dossier", &[("name", name.into())]);
        if !found.has_moved() {
            return told(&[title, format!("  {}", self.texts.say("kb-diff-same"))]);
        }
        let before = Case::new(self.old, self.questionnaire, dossier, self.day);
        let after = Case::new(self.new, self.questionnaire, dossier, self.day);
        let (before, after) = (
            Words::new(&before, self.texts),
            Words::new(&after, self.texts),
        );
        let mut lines = vec![title];
        if found.recommended_before != found.recommended_after {
            let named = |found: &Option<Recommendation>, all: &[Scenario], words: &Words<'_>| {
                let id = found.as_ref().map(|found| found.scenario.as_str());
                all.iter()
                    .find(|scenario| Some(scenario.stance.id.as_str()) == id)
                    .map_or_else(
                        || self.texts.say("kb-diff-nothing-recommended"),
                        |scenario| words.scenario(scenario),
                    )
            };
            let variables = [
                (
                    "old",
                    named(&found.recommended_before, &found.before, &before).into(),
                ),
                (
                    "new",
                    named(&found.recommended_after, &found.after, &after).into(),
                ),
            ];
            lines.push(format!(
                "  {}",
                self.texts.say_with("kb-diff-recommended", &variables)
            ));
            lines.extend(self.by(&found.recommendation_causes));
        }
        for moved in &found.moved {
            let (Some(then), Some(now)) = (
                found.scenario_before(&moved.scenario),
                found.scenario_after(&moved.scenario),
            ) else {
                continue;
            };
            lines.push(format!("  {}", after.scenario(now)));
            lines.extend(self.moves(moved, (&before, then), (&after, now)));
        }
        told(&lines)
    }

    /// What is another in a scenario, and by which parts.
    fn moves(
        &self,
        moved: &ScenarioMove,
        (before, then): (&Words<'_>, &Scenario),
        (after, now): (&Words<'_>, &Scenario),
    ) -> Vec<String> {
        let mut lines = Vec::new();
        let mut differ = |old: String, new: String| {
            if old != new {
                for (key, told) in [("kb-diff-before", old), ("kb-diff-after", new)] {
                    if !told.is_empty() {
                        let line = self.texts.say_with(key, &[("told", told.into())]);
                        lines.push(format!("    {line}"));
                    }
                }
            }
        };
        differ(before.feasibility(then), after.feasibility(now));
        differ(in_the_way(before, then), in_the_way(after, now));
        for choice in &now.plan.choices {
            let need = &choice.candidate.need;
            let was = then
                .plan
                .choices
                .iter()
                .find(|one| one.candidate.need == *need);
            if was.is_some_and(|was| was.candidate == choice.candidate) {
                continue;
            }
            let named = |words: &Words<'_>, chosen: String| {
                self.texts.say_with(
                    "cli-choice",
                    &[("need", words.need(need).into()), ("choice", chosen.into())],
                )
            };
            let old = was.map_or_else(String::new, |was| before.candidate(&was.candidate));
            differ(
                named(before, old),
                named(after, after.candidate(&choice.candidate)),
            );
        }
        differ(
            before.system_sentence(&then.plan.system),
            after.system_sentence(&now.plan.system),
        );
        differ(
            before.totals(&then.plan.totals),
            after.totals(&now.plan.totals),
        );
        let causes: Vec<Part> = moved
            .causes
            .iter()
            .map(|cause| cause.part.clone())
            .collect();
        lines.extend(self.by(&causes));
        if !moved.together.is_empty() {
            lines.push(format!("    {}", self.texts.say("kb-diff-together")));
            lines.extend(moved.together.iter().map(|part| format!("      {part}")));
        }
        lines
    }

    fn by(&self, parts: &[Part]) -> Vec<String> {
        let by = |part: &Part| {
            let variables = [("part", part.to_string().into())];
            format!("    {}", self.texts.say_with("kb-diff-by", &variables))
        };
        parts.iter().map(by).collect()
    }
}

/// Lines of a page, none wider than it.
fn told(lines: &[String]) -> String {
    let lines: String = lines.iter().map(|line| hung(line)).collect();
    lines.trim_end().to_owned()
}

/// Since when, until when, and where it was read.
fn origin(claim: &Claim) -> String {
    let day = |day: Option<_>| day.map_or_else(|| "…".to_owned(), date::short);
    let dates = (claim.from.is_some() || claim.until.is_some())
        .then(|| format!("{} – {}", day(claim.from), day(claim.until)));
    let from = match &claim.provenance {
        Provenance::Sources(sources) => sources.first().map(|source| source.url.clone()),
        Provenance::Judgement(judged) => Some(judged.by.clone()),
    };
    let known: Vec<String> = [dates, from].into_iter().flatten().collect();
    format!(" ({})", known.join(", "))
}

/// What keeps a scenario from being done, in a line; empty when nothing does.
fn in_the_way(words: &Words<'_>, scenario: &Scenario) -> String {
    let sentences: Vec<String> = scenario
        .obstacles
        .iter()
        .map(|one| words.obstacle(one, &scenario.plan.system))
        .collect();
    sentences.join(" ")
}
