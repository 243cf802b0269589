//! French spaces before `;` `:` `!` `?`.

use super::protect::Cell;
use super::{NARROW, NO_BREAK, take_spaces};

/// Puts the space of French before high punctuation, and takes it out of « (?) », « ?! », « …? ».
pub(super) fn french(cells: &[Cell]) -> Vec<Cell> {
    let mut out: Vec<Cell> = Vec::with_capacity(cells.len() + 8);
    for (at, &cell) in cells.iter().enumerate() {
        if cell.kept && cells[..at].last().is_some_and(|previous| previous.kept)
            || !matches!(cell.c, ';' | ':' | '!' | '?')
        {
            out.push(cell);
            continue;
        }
        let spaces = take_spaces(&mut out);
        match space_before(&out, !spaces.is_empty(), cell, cells.get(at + 1)) {
            Space::AsGiven => out.extend(spaces),
            Space::None => {}
            Space::One(space) => out.push(Cell::free(space)),
        }
        out.push(cell);
    }
    out
}

enum Space {
    AsGiven,
    None,
    One(char),
}

fn space_before(before: &[Cell], spaced: bool, mark: Cell, next: Option<&Cell>) -> Space {
    let Some(previous) = before.last() else {
        return Space::AsGiven;
    };
    let exclaims = matches!(mark.c, '!' | '?');
    let opening = matches!(previous.c, '\n' | '«' | '“' | '‘');
    let bracket = matches!(previous.c, '(' | '[' | '{');
    let tied = bracket || ends_in_exclamation(before);
    let space = Space::One(if mark.c == ':' { NO_BREAK } else { NARROW });
    if opening || bracket && !exclaims || !ends_here(mark.c, next) {
        Space::AsGiven
    } else if exclaims && tied && !previous.kept {
        Space::None
    } else if spaced {
        space
    } else if previous.kept || mark.kept || !takes_a_space(before, mark.c) {
        Space::AsGiven
    } else {
        space
    }
}

/// « ? », « ! », « … » and « ... » take no space before a following `!` or `?`.
fn ends_in_exclamation(before: &[Cell]) -> bool {
    let ends_with = |suffix: &[char]| {
        before.len() >= suffix.len()
            && before
                .iter()
                .rev()
                .zip(suffix)
                .all(|(cell, c)| cell.c == *c)
    };
    ends_with(&['…']) || ends_with(&['!']) || ends_with(&['?']) || ends_with(&['.', '.', '.'])
}

/// Whether the mark ends something: `!=`, `?q=`, `14:30` and `:)` do not.
fn ends_here(mark: char, next: Option<&Cell>) -> bool {
    let Some(next) = next else { return true };
    let closes = match mark {
        '!' | '?' => ")]}»”’\"'.,…;:!?—–".contains(next.c),
        _ => "»”;:!?".contains(next.c),
    };
    closes || next.c.is_whitespace()
}

/// Whether a mark written without a space after these characters lacks one.
fn takes_a_space(before: &[Cell], mark: char) -> bool {
    let Some(last) = before.last() else {
        return false;
    };
    if matches!(last.c, ')' | ']' | '}' | '»' | '”' | '’' | '%' | '€') {
        return true;
    }
    if mark != ':' {
        return last.c.is_alphanumeric() || matches!(last.c, '.' | '…');
    }
    // « fr: », « EX-07: », « https: » are written so on purpose; « Attention: » is not.
    let word: String = before
        .iter()
        .rev()
        .map(|cell| cell.c)
        .take_while(|c| c.is_alphanumeric())
        .collect();
    let word: String = word.chars().rev().collect();
    let scheme = matches!(
        word.as_str(),
        "http" | "https" | "ftp" | "mailto" | "urn" | "ldap" | "ldaps"
    );
    word.chars().count() >= 3 && word.chars().all(char::is_alphabetic) && !scheme
}
