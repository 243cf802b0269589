//! Why a software is not in a plan.

use crate::document::words::Words;
use crate::planning::WhyNot;

/// The reasons, and the single changes that would bring it in.
pub(crate) fn why_not(words: &Words<'_>, found: &WhyNot) -> String {
    words.why_not(found).join("\n")
}
