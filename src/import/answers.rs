//! The grid that a provider filled in.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::cells::Cells;
use super::error::{ImportError, Problem};
use super::header::{Titled, plain};
use crate::assessment::Case;
use crate::document::sheets::grid;
use crate::document::words::Words;
use crate::dossier::model::{Reply, Testimony};
use crate::text::{Lang, Money, Texts};

/// What a provider says of each requirement. Rows without an answer say nothing.
///
/// # Errors
///
/// Every flaw of the sheet, in order; nothing is taken of a sheet with flaws.
pub fn answers(
    case: &Case<'_>,
    cells: &Cells,
    provider: &str,
    date: Date,
) -> Result<Vec<Testimony>, Vec<ImportError>> {
    let languages = [Lang::Fr, Lang::En].map(Texts::new);
    let sheets = languages.map(|texts| grid(case, &texts));
    let titled = Titled::find(cells, &sheets, &["id", "answer"]).map_err(|error| vec![error])?;
    let (mut found, mut flaws) = (Vec::new(), Vec::new());
    let mut seen = BTreeSet::new();
    for (number, row) in titled.rows {
        let cell = |column| titled.cell(row, column);
        let (id, given) = (cell("id"), cell("answer"));
        if row.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let flaw = |column: &str, problem, given: &str, known: &str| {
            titled.flaw(*number, column, problem, given, known)
        };
        let Some(place) = case
            .requirements
            .iter()
            .position(|one| plain(&one.id) == plain(id))
        else {
            let known = span(case);
            flaws.push(flaw("id", Problem::Unknown, id, &known));
            continue;
        };
        let requirement = &case.requirements[place];
        if !seen.insert(place) {
            flaws.push(flaw("id", Problem::Twice, id, ""));
            continue;
        }
        let statement = plain(cell("statement"));
        let says = |sheet: &crate::document::sheets::Sheet| {
            sheet
                .rows
                .get(place)
                .is_some_and(|row| plain(&row[1]) == statement)
        };
        if !statement.is_empty() && !sheets.iter().any(says) {
            flaws.push(flaw("statement", Problem::OtherVersion, id, ""));
            continue;
        }
        if given.is_empty() {
            continue;
        }
        let Some(answer) = reply(case, given) else {
            let words = Words::new(case, &languages[0]);
            let known: Vec<String> = Reply::ALL.iter().map(|one| words.reply(*one)).collect();
            flaws.push(flaw(
                "answer",
                Problem::NotAChoice,
                given,
                &known.join(", "),
            ));
            continue;
        };
        let price = match amount(case, cell("price")) {
            Ok(price) => price,
            Err(()) => {
                flaws.push(flaw("price", Problem::NotAnAmount, cell("price"), ""));
                continue;
            }
        };
        found.push(Testimony {
            provider: provider.to_owned(),
            date,
            requirement: requirement.key(),
            answer,
            comment: cell("comment").to_owned(),
            price,
        });
    }
    match (flaws.is_empty(), found.is_empty()) {
        (false, _) => Err(flaws),
        (true, true) => Err(vec![ImportError::Nothing]),
        (true, false) => Ok(found),
    }
}

/// « EX-01 … EX-20 ».
fn span(case: &Case<'_>) -> String {
    match (case.requirements.first(), case.requirements.last()) {
        (Some(first), Some(last)) => format!("{} … {}", first.id, last.id),
        _ => String::new(),
    }
}

/// An answer in either language, or by its first letters when they leave no doubt.
fn reply(case: &Case<'_>, given: &str) -> Option<Reply> {
    let given = plain(given);
    Reply::ALL.iter().copied().find(|reply| {
        [Lang::Fr, Lang::En].iter().any(|lang| {
            let word = plain(&Words::new(case, &Texts::new(*lang)).reply(*reply));
            word == given || given == reply.id()
        })
    })
}

/// An amount with its currency, or in that of the base; none when nothing is written.
fn amount(case: &Case<'_>, given: &str) -> Result<Option<Money>, ()> {
    if given.is_empty() {
        return Ok(None);
    }
    let whole = given.ends_with(|c: char| c.is_ascii_digit())
        && given.starts_with(|c: char| c.is_ascii_digit());
    let money: Money = if whole {
        format!("{given} {}", case.base().currency.code()).parse()
    } else {
        given.parse()
    }
    .map_err(|_| ())?;
    if money.minor < 0 {
        Err(())
    } else {
        Ok(Some(money))
    }
}
