//! Short names and figures of results, as the screens label them. Sentences come from the document's words.

use super::theme::Tone;
use crate::assessment::{AccountSystem, Assessment, Candidate, Case, Joining, Score};
use crate::compatibility::{Granted, Join};
use crate::knowledge::model::{KnowledgeBase, PACKAGE_MEANS, Value};
use crate::planning::{Scenario, Totals};
use crate::text::number::{hours, integer};
use crate::text::{Lang, Money, Texts, typeset};

/// The name of a need.
pub fn need(base: &KnowledgeBase, id: &str, lang: Lang) -> String {
    base.needs.get(id).map_or_else(
        || id.to_owned(),
        |need| typeset(need.label.get(lang), lang),
    )
}

/// The name of a software.
pub fn software(base: &KnowledgeBase, id: &str) -> String {
    base.software
        .get(id)
        .map_or_else(|| id.to_owned(), |software| software.name.clone())
}

/// « 61 à 78 sur 100 », or « 61 sur 100 » when nothing is unknown.
pub fn score(score: &Score, texts: &Texts) -> String {
    let (low, high) = (score.low_percent(), score.high_percent());
    if low == high {
        texts.say_with("tui-score", &[("low", low.into())])
    } else {
        texts.say_with(
            "tui-score-interval",
            &[("low", low.into()), ("high", high.into())],
        )
    }
}

/// The interval as a bar of `width` characters: certain, possible, out of reach.
pub fn bar(score: &Score, width: usize) -> String {
    let share = |percent: u64| usize::try_from(percent).unwrap_or(0).min(100) * width / 100;
    let (low, high) = (share(score.low_percent()), share(score.high_percent()));
    let mut bar = "█".repeat(low);
    bar.push_str(&"▒".repeat(high - low));
    bar.push_str(&"·".repeat(width - high));
    bar
}

/// How a candidate stands, in one word, with its mark.
pub fn standing(case: &Case<'_>, assessment: &Assessment) -> (&'static str, &'static str, Tone) {
    use crate::assessment::{Standing, Status};
    if !case.blockers(&assessment.verdicts).is_empty() {
        return ("✗", "tui-standing-blocked", Tone::Bad);
    }
    let shut = |standing| {
        assessment
            .conditions
            .iter()
            .any(|condition| condition.standing == standing)
    };
    if shut(Standing::Unmet) {
        return ("✗", "tui-standing-shut", Tone::Bad);
    }
    let doubtful = shut(Standing::Unanswered)
        || assessment.verdicts.iter().any(|verdict| {
            verdict.status == Status::Unknown
                && case
                    .requirement(&verdict.requirement)
                    .is_some_and(|requirement| requirement.is_imperative())
        });
    if doubtful {
        ("?", "tui-standing-verify", Tone::Doubt)
    } else {
        ("✓", "tui-standing-fits", Tone::Good)
    }
}

/// A cell of the matrix: « oui, OpenID Connect », « greffon, LDAP », « contournement », « non », « inconnu ».
pub fn cell(base: &KnowledgeBase, joining: &Joining, texts: &Texts) -> (String, Tone) {
    let Joining::Join(join) = joining else {
        return (texts.say("tui-cell-not-concerned"), Tone::Quiet);
    };
    match join {
        Join::Counted(connection) => {
            let word = texts.say(means_key(&connection.means));
            let protocol = connection
                .legs
                .first()
                .and_then(|leg| base.protocols.iter().find(|one| one.id == leg.protocol));
            let text = match protocol {
                Some(protocol) => format!("{word}, {}", protocol.name),
                None => word,
            };
            (text, Tone::Good)
        }
        Join::Uncounted(connection) => (texts.say(means_key(&connection.means)), Tone::Doubt),
        Join::No(_) => (texts.say("tui-cell-no"), Tone::Bad),
        Join::Unknown { .. } => (texts.say("tui-cell-unknown"), Tone::Doubt),
    }
}

/// A cell of the matrix of protocols.
pub fn means(value: Option<&Value>, texts: &Texts) -> (String, Tone) {
    match value {
        Some(Value::Means(id)) => {
            let tone = match id.as_str() {
                "no" => Tone::Bad,
                "unknown" | "workaround" | "development" => Tone::Doubt,
                "not-applicable" => Tone::Quiet,
                _ => Tone::Good,
            };
            (texts.say(means_key(id)), tone)
        }
        Some(Value::NotApplicable) => (texts.say("tui-cell-not-concerned"), Tone::Quiet),
        _ => (texts.say("tui-cell-unknown"), Tone::Doubt),
    }
}

fn means_key(id: &str) -> &'static str {
    match id {
        "core" => "tui-cell-core",
        PACKAGE_MEANS => "tui-cell-package",
        "official-plugin" => "tui-cell-official-plugin",
        "third-party-plugin" => "tui-cell-third-party-plugin",
        "workaround" => "tui-cell-workaround",
        "development" => "tui-cell-development",
        "no" => "tui-cell-no",
        "not-applicable" => "tui-cell-not-concerned",
        _ => "tui-cell-unknown",
    }
}

/// Whether something is given, in a word, with its mark.
pub fn granted(granted: Granted, texts: &Texts) -> (&'static str, String, Tone) {
    match granted {
        Granted::Yes => ("✓", texts.say("tui-granted-yes"), Tone::Good),
        Granted::Unknown => ("?", texts.say("tui-granted-unknown"), Tone::Doubt),
        Granted::No => ("✗", texts.say("tui-granted-no"), Tone::Bad),
    }
}

/// Where accounts live.
pub fn system(base: &KnowledgeBase, system: &AccountSystem, texts: &Texts) -> String {
    match system {
        AccountSystem::None => texts.say("tui-system-none"),
        AccountSystem::Provider(id) => software(base, id),
        AccountSystem::Offer(id) => base
            .offers
            .get(id)
            .map_or_else(|| id.clone(), |offer| offer.name.clone()),
    }
}

/// The figures of a plan, for the columns of the scenarios.
pub struct Figures {
    /// Money a year.
    pub per_year: String,
    /// Money once.
    pub once: String,
    /// Hours a month.
    pub hours_per_month: String,
    /// Hours once.
    pub hours_once: String,
    /// Accounts that each person keeps.
    pub accounts: String,
}

/// The figures of a plan.
pub fn figures(totals: &Totals, lang: Lang) -> Figures {
    let plus = if totals.per_year_complete { "" } else { " +\u{a0}?" };
    Figures {
        per_year: format!("{}{plus}", whole(totals.per_year, lang)),
        once: whole(totals.once, lang),
        hours_per_month: hours(totals.minutes_per_month.div_ceil(6), lang),
        hours_once: hours(totals.hours_once.saturating_mul(10), lang),
        accounts: integer(i64::from(totals.accounts_per_person), lang),
    }
}

/// An amount, without cents when there are none.
pub fn whole(money: Money, lang: Lang) -> String {
    let text = money.show(lang);
    let cents = match lang {
        Lang::Fr => ",00",
        Lang::En => ".00",
    };
    text.replacen(cents, "", 1)
}

/// Whether a scenario can be done, in a word, with its mark.
pub fn feasible(scenario: &Scenario, texts: &Texts) -> (&'static str, String, Tone) {
    if scenario.feasible {
        ("✓", texts.say("tui-feasible-yes"), Tone::Good)
    } else {
        ("✗", texts.say("tui-feasible-no"), Tone::Bad)
    }
}

/// The name of a candidate.
pub fn candidate(case: &Case<'_>, candidate: &Candidate, _texts: &Texts) -> String {
    candidate.choice.to_string() + &case.base().version
}

/// The name of a tool without the way it is run, for the first column of the matrix.
pub fn short(case: &Case<'_>, tool: &Candidate, texts: &Texts) -> String {
    candidate(case, tool, texts)
}
