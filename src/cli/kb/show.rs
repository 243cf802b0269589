//! `kb show`: everything that the base holds of one software, edition, offer, platform or package on one day.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::line::{FactLine, both};
use super::name::{self, Named, UnknownName};
use super::tell::wrapped;
use crate::knowledge::model::{KnowledgeBase, Role, Subject};
use crate::knowledge::view::View;
use crate::text::{Texts, Translated, date};

/// What the base holds of one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct ShowReport {
    /// The day of which the report speaks.
    #[schemars(with = "String")]
    pub as_of: Date,
    /// Its name.
    pub name: String,
    /// What it is, in identifiers: `mattermost`, `offer:frama-space`, `platform:yunohost`.
    pub id: String,
    /// Home page.
    pub website: String,
    /// One sentence.
    pub summary: Translated,
    /// What else is known of its identity, in sentences.
    pub identity: Vec<Translated>,
    /// What holds on the day, by subject.
    pub sections: Vec<Section>,
    /// What held before or will hold after, when asked for.
    pub history: Vec<FactLine>,
}

/// What holds of one subject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Section {
    /// The subject's identifier.
    pub subject: String,
    /// Its name.
    pub title: Translated,
    /// Whether it can be had on the day.
    pub available: bool,
    /// Every claim that holds, the one that is used before those that contest it.
    pub facts: Vec<FactLine>,
}

/// Everything that holds of `given` on `as_of`; with `history`, also what held on other days.
///
/// # Errors
///
/// When `given` names nothing in the base.
pub fn run(
    base: &KnowledgeBase,
    given: &str,
    as_of: Date,
    history: bool,
) -> Result<ShowReport, UnknownName> {
    let view = View::new(base, as_of);
    let mut report = match name::find(base, given)? {
        Named::Subject(Subject::Software { software, edition }) => {
            software_report(&view, &software, edition.as_deref())
        }
        Named::Subject(Subject::Offer { offer }) => offer_report(&view, &offer),
        Named::Subject(Subject::Package { platform, software }) => {
            platform_report(&view, &platform, Some(&software))
        }
        Named::Platform(platform) => platform_report(&view, &platform, None),
    };
    if history {
        let shown: Vec<&str> = report
            .sections
            .iter()
            .map(|section| section.subject.as_str())
            .collect();
        let others = base
            .claims
            .iter()
            .filter(|claim| shown.contains(&claim.subject.to_string().as_str()));
        report.history = others
            .filter(|claim| !claim.holds_on(as_of))
            .map(|claim| FactLine::new(base, claim, false, false))
            .collect();
    }
    Ok(report)
}

fn software_report(view: &View<'_>, id: &str, edition: Option<&str>) -> ShowReport {
    let software = &view.base().software[id];
    let mut sections = Vec::new();
    let whole = Subject::software(id);
    sections.push(section(
        view,
        &whole,
        both(|texts| texts.say("kb-show-all-editions")),
        true,
    ));
    for one in software
        .editions
        .iter()
        .filter(|one| edition.is_none_or(|wanted| wanted == one.id))
    {
        let title =
            both(|texts| texts.say_with("kb-show-edition", &[("name", one.name.as_str().into())]));
        sections.push(section(
            view,
            &Subject::edition(id, &one.id),
            title,
            view.is_available(id, &one.id),
        ));
    }
    ShowReport {
        as_of: view.date(),
        name: software.name.clone(),
        id: id.to_owned(),
        website: software.website.clone(),
        summary: software.summary.clone(),
        identity: identity(view.base(), id),
        sections,
        history: Vec::new(),
    }
}

fn identity(base: &KnowledgeBase, id: &str) -> Vec<Translated> {
    let software = &base.software[id];
    let mut told = Vec::new();
    let mut tell = |key: &str, value: &dyn Fn(&Texts) -> String| {
        told.push(both(|texts| {
            texts.say_with(key, &[("value", value(texts).into())])
        }));
    };
    if !software.aliases.is_empty() {
        tell("kb-show-aliases", &|_| software.aliases.join(", "));
    }
    if !software.needs.is_empty() {
        let label = |id: &String, texts: &Texts| base.needs[id].label.get(texts.lang()).to_owned();
        tell("kb-show-needs", &|texts| {
            software
                .needs
                .iter()
                .map(|id| label(id, texts))
                .collect::<Vec<_>>()
                .join(" ; ")
        });
    }
    for role in &software.roles {
        let key = match role {
            Role::IdentityProvider => "kb-show-role-identity-provider",
            Role::Portal => "kb-show-role-portal",
        };
        told.push(both(|texts| texts.say(key)));
    }
    let mut tell = |key: &str, value: String| {
        told.push(both(|texts| {
            texts.say_with(key, &[("value", value.as_str().into())])
        }));
    };
    if let Some(other) = &software.requires {
        tell("kb-show-requires", base.software[other].name.clone());
    }
    let offers = base
        .offers
        .values()
        .filter(|offer| offer.includes.iter().any(|one| one.software == id));
    for offer in offers {
        tell(
            "kb-show-in-offer",
            format!("{} (offer:{})", offer.name, offer.id),
        );
    }
    let platforms = base
        .platforms
        .values()
        .filter(|platform| platform.packages.iter().any(|one| one.software == id));
    for platform in platforms {
        tell(
            "kb-show-in-platform",
            format!("{} ({}:{id})", platform.name, platform.id),
        );
    }
    told
}

fn offer_report(view: &View<'_>, id: &str) -> ShowReport {
    let base = view.base();
    let offer = &base.offers[id];
    let includes = offer.includes.iter().map(|one| {
        let value = format!("{}/{}", one.software, one.edition);
        both(|texts| texts.say_with("kb-show-includes", &[("value", value.as_str().into())]))
    });
    let by = both(|texts| {
        texts.say_with(
            "kb-show-publisher",
            &[("value", offer.publisher.as_str().into())],
        )
    });
    ShowReport {
        as_of: view.date(),
        name: offer.name.clone(),
        id: format!("offer:{id}"),
        website: offer.website.clone(),
        summary: offer.summary.clone(),
        identity: std::iter::once(by).chain(includes).collect(),
        sections: vec![section(
            view,
            &Subject::offer(id),
            both(|texts| texts.say("kb-show-offer")),
            true,
        )],
        history: Vec::new(),
    }
}

fn platform_report(view: &View<'_>, id: &str, only: Option<&str>) -> ShowReport {
    let base = view.base();
    let platform = &base.platforms[id];
    let packages = platform
        .packages
        .iter()
        .filter(|package| only.is_none_or(|wanted| wanted == package.software));
    let sections = packages.map(|package| {
        let name = base.software[&package.software].name.as_str();
        let title = both(|texts| texts.say_with("kb-show-package", &[("name", name.into())]));
        section(view, &Subject::package(id, &package.software), title, true)
    });
    ShowReport {
        as_of: view.date(),
        name: platform.name.clone(),
        id: format!("platform:{id}"),
        website: platform.website.clone(),
        summary: platform.summary.clone(),
        identity: Vec::new(),
        sections: sections.collect(),
        history: Vec::new(),
    }
}

fn section(view: &View<'_>, subject: &Subject, title: Translated, available: bool) -> Section {
    let mut facts = Vec::new();
    for (_, attribute, held) in view.facts().filter(|(of, _, _)| *of == subject) {
        for claim in view.all(subject, attribute) {
            let stale = claim.is_stale(view.base(), view.date());
            facts.push(FactLine::new(view.base(), claim, held.contested, stale));
        }
    }
    Section {
        subject: subject.to_string(),
        title,
        available,
        facts,
    }
}

impl ShowReport {
    /// The report in the language of `texts`.
    pub fn text(&self, texts: &Texts) -> String {
        let lang = texts.lang();
        let mut out = format!("{} ({})\n", self.name, self.id);
        out.push_str(&wrapped(
            &crate::text::typeset(self.summary.get(lang), lang),
            0,
        ));
        out.push_str(&format!("{}\n", self.website));
        for line in &self.identity {
            out.push_str(&wrapped(line.get(lang), 0));
        }
        let day = date::long(self.as_of, lang);
        out.push_str(&format!(
            "\n{}\n",
            texts.say_with("kb-show-as-of", &[("date", day.into())])
        ));
        for section in &self.sections {
            out.push_str(&format!(
                "\n{} ({})",
                section.title.get(lang),
                section.subject
            ));
            if !section.available {
                out.push_str(&format!(" [{}]", texts.say("kb-mark-unavailable")));
            }
            out.push('\n');
            if section.facts.is_empty() {
                out.push_str(&format!("  {}\n", texts.say("kb-show-nothing")));
            }
            section
                .facts
                .iter()
                .for_each(|fact| out.push_str(&fact.text(texts)));
        }
        if !self.history.is_empty() {
            out.push_str(&format!("\n{}\n", texts.say("kb-show-history")));
            for fact in &self.history {
                out.push_str(&format!("{}\n{}", fact.subject, fact.text(texts)));
            }
        }
        out
    }
}
