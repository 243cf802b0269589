//! Short marks and figures of results, as columns and lists need them. Names and sentences come from the document's words.

use super::theme::Tone;
use crate::assessment::{
    Assessment, Candidate, Case, Joining, Requirement, RunBy, Score, Standing as ConditionStanding,
    Status, Verdict,
};
use crate::compatibility::{Granted, Join};
use crate::document::words::Words;
use crate::knowledge::model::{KnowledgeBase, PACKAGE_MEANS, Value};
use crate::planning::{Scenario, Totals};
use crate::questionnaire::model::RequirementTest;
use crate::text::number::{hours, integer};
use crate::text::{Lang, Money, Texts};

/// « 61 à 78 sur 100 », or « 61 sur 100 » when nothing is unknown.
pub(super) fn score(score: &Score, texts: &Texts) -> String {
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

/// « 61 à 78 », where there is no room to say out of how many.
pub(super) fn points(score: &Score, texts: &Texts) -> String {
    let (low, high) = (score.low_percent(), score.high_percent());
    if low == high {
        return low.to_string();
    }
    let variables = [("low", low.into()), ("high", high.into())];
    texts.say_with("tui-points-interval", &variables)
}

/// The interval as a bar of `width` characters: certain, possible, out of reach.
pub(super) fn bar(score: &Score, width: usize) -> String {
    let share = |percent: u64| usize::try_from(percent).unwrap_or(0).min(100) * width / 100;
    let (low, high) = (share(score.low_percent()), share(score.high_percent()));
    let mut bar = "█".repeat(low);
    bar.push_str(&"▒".repeat(high - low));
    bar.push_str(&"·".repeat(width - high));
    bar
}

/// How a candidate stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It fails an imperative requirement.
    Blocked,
    /// It asks for something that the association is not.
    Shut,
    /// It fits if what nobody knows turns out well.
    ToVerify,
    /// It fails requirements that may be negotiated.
    InPart,
    /// It meets all that is known to be asked.
    Fits,
}

impl Standing {
    /// How a candidate stands.
    pub(super) fn of(case: &Case<'_>, assessment: &Assessment) -> Self {
        let asks = |standing| {
            assessment
                .conditions
                .iter()
                .any(|condition| condition.standing == standing)
        };
        if !case.blockers(&assessment.verdicts).is_empty() {
            Self::Blocked
        } else if asks(ConditionStanding::Unmet) {
            Self::Shut
        } else if asks(ConditionStanding::Unanswered)
            || assessment
                .verdicts
                .iter()
                .any(|verdict| is_doubt(case, verdict))
        {
            Self::ToVerify
        } else if failed(assessment).next().is_some() {
            Self::InPart
        } else {
            Self::Fits
        }
    }

    /// Its mark.
    pub(super) fn mark(self) -> &'static str {
        match self {
            Self::Blocked | Self::Shut => "✗",
            Self::ToVerify => "?",
            Self::InPart => "±",
            Self::Fits => "✓",
        }
    }

    /// The key of its word.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Blocked => "tui-standing-blocked",
            Self::Shut => "tui-standing-shut",
            Self::ToVerify => "tui-standing-verify",
            Self::InPart => "tui-standing-partly",
            Self::Fits => "tui-standing-fits",
        }
    }

    /// Its tone.
    pub(super) fn tone(self) -> Tone {
        match self {
            Self::Blocked | Self::Shut => Tone::Bad,
            Self::ToVerify => Tone::Doubt,
            Self::InPart => Tone::Plain,
            Self::Fits => Tone::Good,
        }
    }
}

/// The requirements that a candidate fails; for one that nothing blocks, all of them may be negotiated.
pub(super) fn failed(assessment: &Assessment) -> impl Iterator<Item = &Verdict> {
    assessment
        .verdicts
        .iter()
        .filter(|verdict| verdict.status == Status::Fails)
}

/// Whether nobody knows if an imperative requirement is met.
pub(super) fn is_doubt(case: &Case<'_>, verdict: &Verdict) -> bool {
    // What no fact can answer is asked of whoever is chosen: it tells no candidate from another.
    let can_be_known =
        |requirement: &&Requirement| requirement.template.test != RequirementTest::AskProvider;
    verdict.status == Status::Unknown
        && case
            .requirement(&verdict.requirement)
            .filter(can_be_known)
            .is_some_and(Requirement::is_imperative)
}

/// A cell of the matrix: « oui, OpenID Connect », « greffon, LDAP », « contournement », « non », « inconnu ».
pub(super) fn cell(base: &KnowledgeBase, joining: &Joining, texts: &Texts) -> (String, Tone) {
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
pub(super) fn means(value: Option<&Value>, texts: &Texts) -> (String, Tone) {
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

/// The mark of something given or not.
pub(super) fn granted(granted: Granted) -> (&'static str, Tone) {
    match granted {
        Granted::Yes => ("✓", Tone::Good),
        Granted::Unknown => ("?", Tone::Doubt),
        Granted::No => ("✗", Tone::Bad),
    }
}

/// The figures of a plan, for the columns of the scenarios.
pub(super) struct Figures {
    /// Money a year.
    pub(super) per_year: String,
    /// Money once.
    pub(super) once: String,
    /// Hours a month.
    pub(super) hours_per_month: String,
    /// Hours once.
    pub(super) hours_once: String,
    /// Accounts that each person keeps.
    pub(super) accounts: String,
}

/// The figures of a plan.
pub(super) fn figures(totals: &Totals, lang: Lang) -> Figures {
    let plus = if totals.per_year_complete {
        ""
    } else {
        " +\u{a0}?"
    };
    Figures {
        per_year: format!("{}{plus}", whole(totals.per_year, lang)),
        once: whole(totals.once, lang),
        hours_per_month: hours((totals.minutes_per_month + 3) / 6, lang),
        hours_once: hours(totals.hours_once.saturating_mul(10), lang),
        accounts: integer(i64::from(totals.accounts_per_person), lang),
    }
}

/// The figures of a plan on one line.
pub(super) fn in_short(totals: &Totals, texts: &Texts) -> String {
    let figures = figures(totals, texts.lang());
    texts.say_with(
        "tui-figures",
        &[
            ("year", whole(totals.per_year, texts.lang()).into()),
            ("complete", u8::from(totals.per_year_complete).into()),
            ("month", figures.hours_per_month.into()),
            ("accounts", totals.accounts_per_person.into()),
        ],
    )
}

/// An amount, without cents when there are none.
pub(super) fn whole(money: Money, lang: Lang) -> String {
    let text = money.show(lang);
    let cents = match lang {
        Lang::Fr => ",00",
        Lang::En => ".00",
    };
    text.replacen(cents, "", 1)
}

/// The mark of a scenario that can, or cannot, be done.
pub(super) fn feasible(scenario: &Scenario) -> (&'static str, Tone) {
    match (scenario.feasible, scenario.beyond.is_empty()) {
        (true, true) => ("✓", Tone::Good),
        (true, false) => ("!", Tone::Doubt),
        (false, _) => ("✗", Tone::Bad),
    }
}

/// Whether a scenario can be done, in a word for a column.
pub(super) fn possible(scenario: &Scenario) -> &'static str {
    match (scenario.feasible, scenario.beyond.is_empty()) {
        (true, true) => "tui-possible",
        (true, false) => "tui-possible-beyond",
        (false, _) => "tui-impossible",
    }
}

/// A tool for the first column of the matrix: without the way it is run, unless a platform runs it.
pub(super) fn short(words: &Words<'_>, tool: &Candidate) -> String {
    match (tool.offer(), tool.product()) {
        (Some(offer), _) => words.offer(offer),
        (None, Some(product)) => match &product.way {
            RunBy::Platform(Some(platform)) => {
                let name = words.product(&tool.need, product);
                format!("{name} ({})", words.platform(platform))
            }
            _ => words.product(&tool.need, product),
        },
        (None, None) => words.candidate(tool),
    }
}
