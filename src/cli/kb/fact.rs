//! `kb fact`: one fact on one day, what contests it, and what was said before and after.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::line::FactLine;
use super::name::{self, Named, UnknownName};
use crate::knowledge::model::{Claim, KnowledgeBase, Subject};
use crate::knowledge::view::View;
use crate::text::{Texts, Translated, date};

/// One fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct FactReport {
    /// The day of which the report speaks.
    #[schemars(with = "String")]
    pub as_of: Date,
    /// Whom it was asked of.
    pub subject: String,
    /// The attribute's identifier.
    pub attribute: String,
    /// The attribute's name.
    pub label: Translated,
    /// What holds; nothing when the base does not know.
    pub held: Option<FactLine>,
    /// Whether it is said of the software as a whole and not of the edition that was asked for.
    pub of_whole_software: bool,
    /// Other claims that hold on the same day with another value, best first.
    pub contesting: Vec<FactLine>,
    /// The last that held before.
    pub before: Option<FactLine>,
    /// The first that will hold after.
    pub after: Option<FactLine>,
}

/// What the base says of `given` and `attribute` on `as_of`.
///
/// # Errors
///
/// When `given` or `attribute` names nothing in the base, or when `given` is a whole platform.
pub fn run(
    base: &KnowledgeBase,
    given: &str,
    attribute: &str,
    as_of: Date,
) -> Result<FactReport, UnknownName> {
    let subject = match name::find(base, given)? {
        Named::Subject(subject) => subject,
        Named::Platform(platform) => {
            let first = base.platforms[&platform].packages.first();
            let suggestion = first.map(|package| format!("{platform}:{}", package.software));
            return Err(UnknownName {
                given: given.to_owned(),
                suggestion,
            });
        }
    };
    let attribute = name::attribute(base, attribute)?;
    let view = View::new(base, as_of);
    let held = view.about(&subject, attribute);
    let told_of = held.map_or(&subject, |held| &held.claim.subject).clone();
    let line = |claim: &Claim| {
        let stale = claim.is_stale(base, as_of);
        FactLine::new(
            base,
            claim,
            held.is_some_and(|held| held.contested && claim.holds_on(as_of)),
            stale,
        )
    };
    let all = view.all(&subject, attribute);
    let contesting = all
        .iter()
        .filter(|claim| held.is_some_and(|held| claim.value != held.claim.value));
    let told = |claim: &&Claim| {
        claim.attribute == attribute && is_told_of(&claim.subject, &subject, &told_of)
    };
    let ended = base
        .claims
        .iter()
        .filter(told)
        .filter(|claim| claim.until.is_some_and(|until| until < as_of));
    let coming = base
        .claims
        .iter()
        .filter(told)
        .filter(|claim| claim.starts() > as_of);
    Ok(FactReport {
        as_of,
        subject: subject.to_string(),
        attribute: attribute.to_owned(),
        label: base.attributes[attribute].label.clone(),
        held: held.map(|held| line(held.claim)),
        of_whole_software: held.is_some() && told_of != subject,
        contesting: contesting.map(|claim| line(claim)).collect(),
        before: ended.max_by_key(|claim| claim.until).map(line),
        after: coming.min_by_key(|claim| claim.starts()).map(line),
    })
}

/// What is said of the very subject; and where that says nothing today, what is said of the software as a whole.
fn is_told_of(subject: &Subject, asked: &Subject, told_of: &Subject) -> bool {
    subject == asked || subject == told_of
}

impl FactReport {
    /// The report in the language of `texts`.
    pub fn text(&self, texts: &Texts) -> String {
        let lang = texts.lang();
        let parts = [
            ("subject", self.subject.as_str().into()),
            ("label", self.label.get(lang).into()),
            ("date", date::long(self.as_of, lang).into()),
        ];
        let mut out = format!("{}\n", texts.say_with("kb-fact-title", &parts));
        match &self.held {
            Some(held) => out.push_str(&held.text(texts)),
            None => out.push_str(&format!("  {}\n", texts.say("kb-fact-nothing"))),
        }
        if self.of_whole_software {
            out.push_str(&format!("    {}\n", texts.say("kb-fact-whole")));
        }
        let contesting = self
            .contesting
            .iter()
            .map(|fact| ("kb-fact-contesting", fact));
        let before = self.before.iter().map(|fact| ("kb-fact-before", fact));
        let after = self.after.iter().map(|fact| ("kb-fact-after", fact));
        for (title, fact) in contesting.chain(before).chain(after) {
            out.push_str(&format!("\n{}\n{}", texts.say(title), fact.text(texts)));
        }
        out
    }
}
