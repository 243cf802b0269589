//! What fits each need.

use crate::assessment::{Assessment, decided};
use crate::document::words::Words;

/// At most so many candidates are told for each need; the others are counted. A list of twenty helps nobody.
const TOLD: usize = 5;

/// Each need with its best candidates, what blocks them, and the score as an interval.
pub(crate) fn assess(words: &Words<'_>) -> String {
    let (case, texts) = (words.case(), words.texts());
    let mut lines = Vec::new();
    for need in case.profile.needs.keys() {
        let ranked = case.rank(need);
        lines.push(words.need(need));
        for assessment in ranked.iter().take(TOLD) {
            lines.push(format!(
                "  {} — {}",
                words.candidate(&assessment.candidate),
                words.score(assessment)
            ));
            lines.extend(
                details(words, assessment)
                    .into_iter()
                    .map(|line| format!("      {line}")),
            );
        }
        if let [first, second, ..] = ranked.as_slice()
            && !decided(first, second)
        {
            lines.push(format!("  {}", texts.say("cli-undecided")));
        }
        if ranked.len() > TOLD {
            let others = texts.say_with("cli-others", &[("count", (ranked.len() - TOLD).into())]);
            lines.push(format!("  {others}"));
        }
        lines.push(String::new());
    }
    lines.join("\n")
}

/// How it joins, what it costs, what puts it out.
fn details(words: &Words<'_>, assessment: &Assessment) -> Vec<String> {
    let mut lines = Vec::new();
    if assessment.candidate.product().is_some() {
        lines.push(words.joining(&assessment.joining));
        lines.push(words.price(&assessment.price));
    }
    let blockers = words.case().blockers(&assessment.verdicts);
    lines.extend(blockers.iter().map(|verdict| words.verdict(verdict)));
    if !assessment.conditions.is_empty() {
        lines.push(words.conditions(&assessment.conditions));
    }
    lines.retain(|line| !line.is_empty());
    lines
}
