//! Straight quotes and apostrophes made typographic; spaces inside guillemets.

use super::protect::Cell;
use super::{Lang, NO_BREAK, is_space, take_spaces};

/// Replaces straight apostrophes, and straight double quotes that come in pairs within a line.
pub(super) fn straight(cells: &mut [Cell], lang: Lang) {
    let mut start = 0;
    while start <= cells.len() {
        let end = cells[start..]
            .iter()
            .position(|cell| cell.c == '\n')
            .map_or(cells.len(), |at| start + at);
        apostrophes(&mut cells[start..end]);
        double(&mut cells[start..end], lang);
        start = end + 1;
    }
}

fn apostrophes(line: &mut [Cell]) {
    for at in 0..line.len() {
        if line[at].c != '\'' || line[at].kept {
            continue;
        }
        let previous = at.checked_sub(1).map(|at| line[at].c);
        let next = line.get(at + 1).map(|cell| cell.c);
        let before_letter = next.is_some_and(char::is_alphabetic);
        let mark = match previous {
            Some(c) if c.is_alphabetic() || matches!(c, '.' | ',' | '!' | '?' | '…' | ')') => '’',
            // Feet and minutes of arc keep the straight mark; "the 1990's" does not.
            Some(c) if c.is_numeric() => {
                if before_letter {
                    '’'
                } else {
                    continue;
                }
            }
            _ if before_letter => '‘',
            _ if next.is_some_and(char::is_numeric) => '’',
            _ => continue,
        };
        line[at].c = mark;
    }
}

fn double(line: &mut [Cell], lang: Lang) {
    let mut open: Vec<(usize, usize)> = Vec::new();
    let mut inside = 0_usize;
    let mut pairs = Vec::new();
    for at in 0..line.len() {
        match line[at].c {
            '«' => inside += 1,
            '»' => inside = inside.saturating_sub(1),
            '"' if !line[at].kept => {
                let previous = at.checked_sub(1).map(|at| line[at].c);
                let next = line.get(at + 1).map(|cell| cell.c);
                let closes = previous.is_some_and(|c| !c.is_whitespace())
                    && next.is_none_or(|c| !c.is_alphanumeric());
                let opens = previous
                    .is_none_or(|c| c.is_whitespace() || "([{«“‘’'—–-/\"".contains(c))
                    && next.is_some_and(|c| !c.is_whitespace());
                match open.pop() {
                    Some((from, depth)) if closes => pairs.push((from, at, depth + open.len())),
                    popped => {
                        open.extend(popped);
                        if opens {
                            open.push((at, inside));
                        }
                    }
                }
            }
            _ => {}
        }
    }
    for (from, to, depth) in pairs {
        let (left, right) = if lang == Lang::Fr && depth == 0 {
            ('«', '»')
        } else {
            ('“', '”')
        };
        line[from].c = left;
        line[to].c = right;
    }
}

/// Exactly one no-break space on the inner side of each guillemet.
pub(super) fn guillemets(cells: Vec<Cell>) -> Vec<Cell> {
    let mut out: Vec<Cell> = Vec::with_capacity(cells.len() + 8);
    let mut after_opening = false;
    for cell in cells {
        if after_opening && is_space(cell.c) && !cell.kept {
            continue;
        }
        if after_opening && !cell.c.is_whitespace() {
            out.push(Cell::free(NO_BREAK));
        }
        after_opening = cell.c == '«' && !cell.kept;
        if cell.c == '»' && !cell.kept {
            let spaces = take_spaces(&mut out);
            match out.last() {
                Some(last) if !last.c.is_whitespace() => out.push(Cell::free(NO_BREAK)),
                _ => out.extend(spaces),
            }
        }
        out.push(cell);
    }
    out
}
