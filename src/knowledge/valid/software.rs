//! Software.

use super::super::code::Code;
use super::super::diagnostic::{Flaw, Flaws};
use super::super::model::{Edition, Part, Role, Software, Subject};
use super::super::raw::{RawRole, RawSoftware};
use super::claim::Claims;
use super::draft::Draft;
use super::page::{Page, Reader};
use super::words::Words;

pub(super) fn software<'a>(
    page: &Page<'a, RawSoftware>,
    words: &Words<'_>,
    drafts: &mut Vec<Draft<'a>>,
    flaws: &mut Flaws,
) -> (String, Software) {
    let mut reader = Reader::new(page.source, flaws);
    let raw = &page.raw;
    let id = reader.file_id(&raw.id, page.id);
    if raw.edition.is_empty() && page.whole {
        reader.report(Flaw::new(Code::NoEdition, raw.id.span()).with("given", &id));
    }
    reader.unique(raw.edition.iter().map(|edition| &edition.id));
    reader.unique(&raw.needs);
    let software = Software {
        id: id.clone(),
        name: reader.words(&raw.name, "name"),
        english_name: raw
            .english_name
            .as_ref()
            .map(|name| reader.words(name, "english-name")),
        aliases: raw
            .aliases
            .iter()
            .map(|alias| reader.words(alias, "aliases"))
            .collect(),
        website: reader.address(&raw.website),
        summary: reader.text(&raw.summary),
        needs: raw
            .needs
            .iter()
            .map(|need| words.need(need, &mut reader))
            .collect(),
        roles: raw.roles.iter().map(|role| self::role(*role)).collect(),
        requires: raw
            .requires
            .as_ref()
            .map(|other| words.software(other, &mut reader)),
        drop_in_for: raw
            .drop_in_for
            .iter()
            .map(|other| words.software(other, &mut reader))
            .collect(),
        parts: raw
            .part
            .iter()
            .map(|part| Part {
                need: words.need(&part.need, &mut reader),
                name: reader.words(&part.name, "name"),
            })
            .collect(),
        editions: raw
            .edition
            .iter()
            .map(|edition| Edition {
                id: reader.id(&edition.id),
                name: reader.words(&edition.name, "name"),
                vendor_hosted: edition.vendor_hosted,
            })
            .collect(),
    };
    let whole = Subject::software(&id);
    let mut claims = Claims {
        words,
        reader: &mut reader,
    };
    drafts.extend(
        raw.claim
            .iter()
            .filter_map(|claim| claims.claim(claim, &whole)),
    );
    drafts.extend(
        raw.judgement
            .iter()
            .filter_map(|judgement| claims.judgement(judgement, &whole)),
    );
    features_without_need(page, &software, words, &mut reader);
    (id, software)
}

fn role(raw: RawRole) -> Role {
    match raw {
        RawRole::IdentityProvider => Role::IdentityProvider,
        RawRole::Portal => Role::Portal,
    }
}

/// A feature counts only for a need that the software is a candidate for.
fn features_without_need(
    page: &Page<'_, RawSoftware>,
    software: &Software,
    words: &Words<'_>,
    reader: &mut Reader<'_, '_>,
) {
    let claims = page.raw.claim.iter().map(|claim| &claim.about);
    for about in claims.chain(page.raw.judgement.iter().map(|judgement| &judgement.about)) {
        let need = about
            .strip_prefix("feature.")
            .and_then(|rest| rest.split_once('.'))
            .map(|(need, _)| need);
        if let Some(need) = need.filter(|need| {
            words.needs.contains_key(*need) && !software.needs.iter().any(|n| n == need)
        }) {
            reader.report(
                Flaw::new(Code::FeatureWithoutNeed, about.span())
                    .with("need", need)
                    .with("software", &software.id),
            );
        }
    }
}
