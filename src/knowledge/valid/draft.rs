//! Claims that still know where they are written.

use std::ops::Range;

use super::super::model::{Claim, ClaimId};
use super::super::source::Source;

/// A claim with its file.
pub(super) struct Draft<'a> {
    pub(super) claim: Claim,
    pub(super) mark: Mark<'a>,
}

/// Where the value of a claim is written.
pub(super) struct Mark<'a> {
    pub(super) source: &'a Source<'a>,
    /// Bytes of the value.
    pub(super) span: Range<usize>,
}

/// In the order of a base, so that the order of files and of claims in them does not matter.
pub(super) fn sort(drafts: &mut [Draft<'_>]) {
    drafts.sort_by_cached_key(|draft| draft.claim.order());
}

/// The claims, numbered in their order, and where each is written.
pub(super) fn number(drafts: Vec<Draft<'_>>) -> (Vec<Claim>, Vec<Mark<'_>>) {
    let numbered = drafts.into_iter().enumerate().map(|(number, draft)| {
        let id = ClaimId(number);
        (Claim { id, ..draft.claim }, draft.mark)
    });
    numbered.unzip()
}
