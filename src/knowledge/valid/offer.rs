//! Offers.

use super::super::diagnostic::Flaws;
use super::super::model::{Included, Offer, Subject};
use super::super::raw::RawOffer;
use super::claim::Claims;
use super::draft::Draft;
use super::page::{Page, Reader};
use super::words::Words;

pub(super) fn offer<'a>(
    page: &Page<'a, RawOffer>,
    words: &Words<'_>,
    drafts: &mut Vec<Draft<'a>>,
    flaws: &mut Flaws,
) -> (String, Offer) {
    let mut reader = Reader::new(page.source, flaws);
    let raw = &page.raw;
    let id = reader.file_id(&raw.id, page.id);
    let includes = raw.includes.iter().map(|included| {
        let software = words.software(&included.software, &mut reader);
        Included {
            edition: words.edition(&software, &included.edition, &mut reader),
            software,
            needs: included
                .needs
                .iter()
                .map(|need| words.need(need, &mut reader))
                .collect(),
        }
    });
    let includes = includes.collect();
    let offer = Offer {
        id: id.clone(),
        name: reader.words(&raw.name, "name"),
        publisher: reader.words(&raw.publisher, "publisher"),
        website: reader.address(&raw.website),
        summary: reader.text(&raw.summary),
        includes,
    };
    let whole = Subject::offer(&id);
    let mut claims = Claims {
        words,
        reader: &mut reader,
    };
    drafts.extend(
        raw.claim
            .iter()
            .filter_map(|claim| claims.claim(claim, &whole)),
    );
    (id, offer)
}
