//! Names of catalogues.

use super::super::diagnostic::Flaws;
use super::super::model::CatalogueName;
use super::super::raw::{RawCatalogueName, RawUpstream};
use super::page::{Page, Reader};
use super::words::Words;

/// The names, in the file's order: those that mean a software first.
pub(super) fn names(
    page: &Page<'_, RawUpstream>,
    words: &Words<'_>,
    flaws: &mut Flaws,
) -> Vec<CatalogueName> {
    let mut reader = Reader::new(page.source, flaws);
    let mut name = |raw: &RawCatalogueName, same| CatalogueName {
        catalogue: raw.catalogue.map(Into::into),
        name: reader.words(&raw.name, "name"),
        software: words.software(&raw.software, &mut reader),
        same,
        because: reader.text(&raw.because),
    };
    let same = page.raw.same.iter().map(|raw| (raw, true));
    let different = page.raw.different.iter().map(|raw| (raw, false));
    same.chain(different)
        .map(|(raw, same)| name(raw, same))
        .collect()
}
