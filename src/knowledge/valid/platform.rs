//! Platforms and their packages.

use std::collections::BTreeMap;

use super::super::code::Code;
use super::super::diagnostic::{Flaw, Flaws};
use super::super::model::{Package, Platform, Role, Software, Subject};
use super::super::raw::RawPlatform;
use super::claim::Claims;
use super::draft::Draft;
use super::page::{Page, Reader};
use super::words::Words;

pub(super) fn platform<'a>(
    page: &Page<'a, RawPlatform>,
    words: &Words<'_>,
    software: &BTreeMap<String, Software>,
    drafts: &mut Vec<Draft<'a>>,
    flaws: &mut Flaws,
) -> (String, Platform) {
    let mut reader = Reader::new(page.source, flaws);
    let raw = &page.raw;
    let id = reader.file_id(&raw.id, page.id);
    reader.unique(raw.package.iter().map(|package| &package.software));
    let accounts = raw
        .software
        .as_ref()
        .map(|own| words.software(own, &mut reader));
    if let (Some(own), Some(place)) = (
        accounts.as_ref().and_then(|own| software.get(own)),
        &raw.software,
    ) && !own.roles.contains(&Role::IdentityProvider)
    {
        reader.report(Flaw::new(Code::MissingRole, place.span()).with("given", &own.id));
    }
    let mut packages = Vec::new();
    for package in &raw.package {
        let own = words.software(&package.software, &mut reader);
        let edition = package
            .edition
            .as_ref()
            .map(|edition| words.edition(&own, edition, &mut reader));
        let subject = Subject::package(&id, &own);
        let mut claims = Claims {
            words,
            reader: &mut reader,
        };
        drafts.extend(
            package
                .claim
                .iter()
                .filter_map(|claim| claims.claim(claim, &subject)),
        );
        packages.push(Package {
            software: own,
            edition,
        });
    }
    let platform = Platform {
        id: id.clone(),
        name: reader.words(&raw.name, "name"),
        software: accounts,
        website: reader.address(&raw.website),
        summary: reader.text(&raw.summary),
        packages,
    };
    (id, platform)
}
