//! Questions that wait for one another in a circle.

use std::collections::BTreeMap;

use super::questions::{Entry, Known};
use crate::knowledge::code::Code;
use crate::knowledge::diagnostic::Flaw;
use crate::knowledge::valid::page::Reader;

/// What a question waits for: the questions of its conditions, and the list that it is repeated for.
pub(super) fn reads<'a>(entry: &Entry<'a>) -> impl Iterator<Item = &'a str> + use<'a> {
    let raw = entry.raw.get();
    let conditions = raw.ask_if.iter().map(|one| one.question.as_str());
    conditions.chain(raw.for_each.iter().map(|id| id.as_str()))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    OnPath,
    Done,
}

/// Reports each circle once, with the questions on it; tells whether there is one.
pub(super) fn check(known: &Known<'_>, reader: &mut Reader<'_, '_>) -> bool {
    let mut states = BTreeMap::new();
    let mut circles = Vec::new();
    for start in known.keys() {
        walk(start, known, &mut states, &mut circles);
    }
    for circle in &circles {
        let Some(entry) = circle.first().and_then(|id| known.get(id)) else {
            continue;
        };
        let names: Vec<&str> = circle.iter().chain(circle.first()).copied().collect();
        reader.report(
            Flaw::new(Code::CircularCondition, entry.raw.id.span())
                .with("circle", names.join(" → ")),
        );
    }
    !circles.is_empty()
}

/// Depth first without recursion, so that a long chain of questions cannot exhaust the stack.
fn walk<'a>(
    start: &'a str,
    known: &Known<'a>,
    states: &mut BTreeMap<&'a str, State>,
    circles: &mut Vec<Vec<&'a str>>,
) {
    let next_of = |id: &str| {
        known
            .get(id)
            .map(|entry| reads(entry).collect::<Vec<_>>())
            .unwrap_or_default()
    };
    if states.contains_key(start) {
        return;
    }
    states.insert(start, State::OnPath);
    let mut path = vec![(start, next_of(start))];
    while let Some((id, waiting)) = path.last_mut() {
        let Some(next) = waiting.pop() else {
            states.insert(id, State::Done);
            path.pop();
            continue;
        };
        match states.get(next) {
            Some(State::OnPath) => {
                let from = path
                    .iter()
                    .position(|(on_path, _)| *on_path == next)
                    .unwrap_or(0);
                circles.push(path[from..].iter().map(|(on_path, _)| *on_path).collect());
            }
            None if known.contains_key(next) => {
                states.insert(next, State::OnPath);
                path.push((next, next_of(next)));
            }
            Some(State::Done) | None => {}
        }
    }
}
