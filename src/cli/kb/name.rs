//! What a name on the command line means: an identifier, a name or an alias.

use crate::knowledge::model::{KnowledgeBase, Software, Subject};
use crate::knowledge::nearest;
use crate::text::Texts;

/// What a name means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// A software, an edition, an offer or a package.
    Subject(Subject),
    /// A platform with all its packages.
    Platform(String),
}

/// A name that means nothing in the base.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownName {
    /// What was asked for.
    pub given: String,
    /// What was probably meant.
    pub suggestion: Option<String>,
}

impl UnknownName {
    /// The error in the language of `texts`, with what to do.
    pub fn say(&self, texts: &Texts) -> String {
        let given = crate::text::clean(&self.given);
        let mut said = texts.say_with("kb-name-unknown", &[("given", given.into())]);
        said.push(' ');
        match &self.suggestion {
            Some(meant) => said.push_str(&texts.say_with(
                "kb-name-suggestion",
                &[("suggestion", meant.as_str().into())],
            )),
            None => said.push_str(&texts.say("kb-name-help")),
        }
        said
    }
}

/// What `given` means: `mattermost`, `Mattermost`, `mattermost/team`, `offer:frama-space`, `platform:yunohost`,
/// `yunohost:mattermost`. Without a mark, software come first, then offers, then platforms.
///
/// # Errors
///
/// When nothing has that identifier, name or alias.
pub fn find(base: &KnowledgeBase, given: &str) -> Result<Named, UnknownName> {
    let wanted = given.trim();
    let unknown = || UnknownName {
        given: wanted.to_owned(),
        suggestion: nearest(wanted, all_names(base)),
    };
    if let Some((kind, name)) = wanted.split_once(':') {
        return match kind.to_lowercase().as_str() {
            "offer" => offer(base, name).ok_or_else(unknown),
            "platform" => platform(base, name).ok_or_else(unknown),
            _ => package(base, kind, name).ok_or_else(unknown),
        };
    }
    if let Some(software) = software(base, wanted) {
        return Ok(Named::Subject(Subject::software(&software.id)));
    }
    if let Some((name, edition)) = wanted.split_once('/') {
        let Some(software) = software(base, name) else {
            return Err(unknown());
        };
        let found = software
            .editions
            .iter()
            .find(|one| same(&one.id, edition) || same(&one.name, edition));
        return match found {
            Some(found) => Ok(Named::Subject(Subject::edition(&software.id, &found.id))),
            None => {
                let ids = software.editions.iter().map(|one| one.id.as_str());
                let meant = nearest(edition, ids.clone()).or_else(|| ids.map(str::to_owned).next());
                let suggestion = meant.map(|meant| format!("{}/{meant}", software.id));
                Err(UnknownName {
                    given: wanted.to_owned(),
                    suggestion,
                })
            }
        };
    }
    offer(base, wanted)
        .or_else(|| platform(base, wanted))
        .ok_or_else(unknown)
}

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.trim().to_lowercase()
}

fn software<'a>(base: &'a KnowledgeBase, name: &str) -> Option<&'a Software> {
    let by_id = base.software.values().find(|one| same(&one.id, name));
    by_id.or_else(|| {
        base.software
            .values()
            .find(|one| same(&one.name, name) || one.aliases.iter().any(|a| same(a, name)))
    })
}

fn offer(base: &KnowledgeBase, name: &str) -> Option<Named> {
    let found = base
        .offers
        .values()
        .find(|one| same(&one.id, name) || same(&one.name, name))?;
    Some(Named::Subject(Subject::offer(&found.id)))
}

fn platform(base: &KnowledgeBase, name: &str) -> Option<Named> {
    let found = base
        .platforms
        .values()
        .find(|one| same(&one.id, name) || same(&one.name, name))?;
    Some(Named::Platform(found.id.clone()))
}

fn package(base: &KnowledgeBase, platform: &str, name: &str) -> Option<Named> {
    let platform = base
        .platforms
        .values()
        .find(|one| same(&one.id, platform) || same(&one.name, platform))?;
    let software = software(base, name)?;
    let packaged = platform
        .packages
        .iter()
        .any(|package| package.software == software.id);
    packaged.then(|| Named::Subject(Subject::package(&platform.id, &software.id)))
}

fn all_names(base: &KnowledgeBase) -> impl Iterator<Item = &str> {
    let software = base
        .software
        .values()
        .flat_map(|one| [&one.id, &one.name].into_iter().chain(&one.aliases));
    let offers = base.offers.values().flat_map(|one| [&one.id, &one.name]);
    let platforms = base.platforms.values().flat_map(|one| [&one.id, &one.name]);
    software.chain(offers).chain(platforms).map(String::as_str)
}

/// The attribute of that identifier or label, in any language.
///
/// # Errors
///
/// When there is none.
pub fn attribute<'a>(base: &'a KnowledgeBase, given: &str) -> Result<&'a str, UnknownName> {
    let found = base.attributes.values().find(|one| same(&one.id, given));
    let found = found.or_else(|| {
        base.attributes
            .values()
            .find(|one| same(&one.label.fr, given) || same(&one.label.en, given))
    });
    found.map(|one| one.id.as_str()).ok_or_else(|| UnknownName {
        given: given.trim().to_owned(),
        suggestion: nearest(given.trim(), base.attributes.keys().map(String::as_str)),
    })
}
