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

/// By subject, attribute and start; what is left is settled by what is said and where, so that the order of files and
/// of claims in them does not matter.
pub(super) fn sort(drafts: &mut [Draft<'_>]) {
    drafts.sort_by_cached_key(|draft| {
        let claim = &draft.claim;
        let what = (claim.value.to_string(), claim.until, claim.checked());
        (
            claim.subject.clone(),
            claim.attribute.clone(),
            claim.starts(),
            what,
            claim.place.clone(),
        )
    });
}
