//! The sheet of trials that people filled in.

use jiff::civil::Date;

use super::cells::Cells;
use super::error::{ImportError, Problem};
use super::header::{Titled, plain};
use crate::assessment::Case;
use crate::document::Results;
use crate::document::sheets::trial;
use crate::document::words::Words;
use crate::dossier::model::{Lesson, Outcome};
use crate::text::{Lang, Texts, date};

/// What trials taught. A row without outcome was not tried. A row without day was tried on `today`.
///
/// # Errors
///
/// Every flaw of the sheet, in order; nothing is taken of a sheet with flaws.
pub fn lessons(
    case: &Case<'_>,
    results: &Results,
    cells: &Cells,
    today: Date,
) -> Result<Vec<Lesson>, Vec<ImportError>> {
    let languages = [Lang::Fr, Lang::En].map(Texts::new);
    let sheets = languages.map(|texts| trial(case, results, &texts));
    let titled = Titled::find(cells, &sheets, &["id", "outcome"]).map_err(|error| vec![error])?;
    let words = languages.map(|texts| Words::new(case, &texts));
    let (mut found, mut flaws) = (Vec::new(), Vec::new());
    for (number, row) in titled.rows {
        let cell = |column| titled.cell(row, column);
        let (id, given) = (cell("id"), cell("outcome"));
        if row.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let flaw = |column: &str, problem, given: &str, known: &str| {
            titled.flaw(*number, column, problem, given, known)
        };
        // A finalist of yesterday may be none today: what was learnt of it is kept all the same.
        let Some((tool, scenario)) = id
            .split_once('#')
            .filter(|(tool, scenario)| !tool.is_empty() && !scenario.is_empty())
        else {
            flaws.push(flaw("id", Problem::Unknown, id, "zulip/self-hosted#mobile"));
            continue;
        };
        if given.is_empty() {
            continue;
        }
        let known = |one: &&Outcome| {
            plain(given) == one.id()
                || words
                    .iter()
                    .any(|words| plain(&words.trial_outcome(**one)) == plain(given))
        };
        let Some(outcome) = Outcome::ALL.iter().find(known) else {
            let known: Vec<String> = Outcome::ALL
                .iter()
                .map(|one| words[0].trial_outcome(*one))
                .collect();
            flaws.push(flaw(
                "outcome",
                Problem::NotAChoice,
                given,
                &known.join(", "),
            ));
            continue;
        };
        let day = match cell("date") {
            "" => Ok(today),
            given => date::parse(given),
        };
        let Ok(date) = day else {
            flaws.push(flaw("date", Problem::NotADay, cell("date"), ""));
            continue;
        };
        found.push(Lesson {
            tool: tool.to_owned(),
            scenario: scenario.to_owned(),
            date,
            outcome: *outcome,
            lesson: cell("lesson").to_owned(),
        });
    }
    match (flaws.is_empty(), found.is_empty()) {
        (false, _) => Err(flaws),
        (true, true) => Err(vec![ImportError::Nothing]),
        (true, false) => Ok(found),
    }
}
