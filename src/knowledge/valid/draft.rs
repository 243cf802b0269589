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

/// By subject, attribute and start; what is left is settled by what is said and where, so that the order of files and
/// of claims in them does not matter.
pub(super) fn sort(drafts: &mut [Draft<'_>]) {
    drafts.sort_by(|one, other| {
        let (one, other) = (&one.claim, &other.claim);

        let said = |claim: &Claim| (claim.value.to_string(), claim.until, claim.checked());
        (&one.subject, &one.attribute, one.starts())
            .cmp(&(&other.subject, &other.attribute, other.starts()))
            .then_with(|| said(one).cmp(&said(other)))
            .then_with(|| one.place.cmp(&other.place))
    });
}

/// The claims, numbered in their order, and where each is written.
pub(super) fn number(drafts: Vec<Draft<'_>>) -> (Vec<Claim>, Vec<Mark<'_>>) {
    let numbered = drafts.into_iter().enumerate().map(|(number, draft)| {
        let id = ClaimId(number);
        (Claim { id, ..draft.claim }, draft.mark)
    });
    numbered.unzip()
}
