//! Questions that nobody can ever be asked, and questions that serve nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::super::model::QuestionKind;
use super::conditions::option_ids;
use super::cycles::reads;
use super::questions::{Entry, Known};
use crate::knowledge::code::Code;
use crate::knowledge::diagnostic::Flaw;
use crate::knowledge::valid::page::Reader;

/// Reports the questions whose conditions can never hold together. Called when there is no circle.
pub(super) fn check(known: &Known<'_>, reader: &mut Reader<'_, '_>) {
    let mut reached: BTreeMap<&str, bool> = BTreeMap::new();
    // A question is settled after all that it reads; without a circle each round settles at least one.
    while reached.len() < known.len() {
        let ready: Vec<&str> = known
            .iter()
            .filter(|(id, _)| !reached.contains_key(*id))
            .filter(|(_, entry)| {
                reads(entry).all(|id| reached.contains_key(id) || !known.contains_key(id))
            })
            .map(|(id, _)| *id)
            .collect();
        if ready.is_empty() {
            return;
        }
        for id in ready {
            let can = known.get(id).is_none_or(|entry| {
                let above = reads(entry).all(|id| reached.get(id).copied().unwrap_or(true));
                if above && !conditions_meet(entry, known) {
                    reader.report(
                        Flaw::new(Code::UnreachableQuestion, entry.raw.id.span()).with("given", id),
                    );
                    return false;
                }
                above
            });
            reached.insert(id, can);
        }
    }
}

/// Whether one answer to each question that is read can meet all conditions together.
fn conditions_meet(entry: &Entry<'_>, known: &Known<'_>) -> bool {
    let mut allowed: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for condition in &entry.raw.ask_if {
        let Some(read) = known.get(condition.question.as_str()) else {
            continue;
        };
        if let (Some(least), QuestionKind::Number { max, .. }) = (&condition.at_least, &read.kind)
            && u64::from(*least.get()) > *max
        {
            return false;
        }
        // Several options may be chosen together, so only a single choice can be asked two things at odds.
        let single = matches!(read.kind, QuestionKind::Choice(_) | QuestionKind::YesNo);
        let (Some(options), Some(ids), true) = (&condition.any_of, option_ids(&read.kind), single)
        else {
            continue;
        };
        let wanted: BTreeSet<&str> = options
            .iter()
            .map(|one| one.as_str())
            .filter(|id| ids.contains(id))
            .collect();
        let left = allowed
            .entry(condition.question.as_str())
            .or_insert_with(|| ids.into_iter().collect());
        left.retain(|id| wanted.contains(id));
        if left.is_empty() {
            return false;
        }
    }
    true
}

/// Reports the questions that give nothing and that no other question reads.
pub(super) fn uses(known: &Known<'_>, reader: &mut Reader<'_, '_>) {
    let read: BTreeSet<&str> = known.values().flat_map(reads).collect();
    for (id, entry) in known {
        if entry.raw.gives.is_empty() && !read.contains(id) {
            reader.report(Flaw::new(Code::UselessQuestion, entry.raw.id.span()).with("given", id));
        }
    }
}
