//! Claims that still know where they are written.

use std::ops::Range;

use super::super::model::Claim;
use super::super::source::Source;

/// A claim with its file.
pub(super) struct Draft<'a> {
    pub(super) claim: Claim,
    pub(super) source: &'a Source<'a>,
    /// Bytes of its value.
    pub(super) span: Range<usize>,
}

/// In the order of a base, so that the order of files and of claims in them does not matter.
pub(super) fn sort(drafts: &mut [Draft<'_>]) {
    drafts.sort_by_cached_key(|draft| draft.claim.order());
}
