//! One claim as it is shown: in words for people, in identifiers for programs.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::tell;
use crate::knowledge::model::{Claim, KnowledgeBase, Provenance, Source};
use crate::text::{Lang, Texts, Translated};

/// One claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct FactLine {
    /// Whom it is about: `mattermost/team`, `offer:frama-space`, `yunohost:mattermost`.
    pub subject: String,
    /// The attribute's identifier.
    pub attribute: String,
    /// The attribute's name.
    pub label: Translated,
    /// The value as it is written in the base.
    pub value: String,
    /// The value in words.
    pub shown: Translated,
    /// First day on which it was true, when somebody knows it.
    #[schemars(with = "Option<String>")]
    pub from: Option<Date>,
    /// Whether `from` only means "already true on that day".
    pub from_at_latest: bool,
    /// First day on which the base holds it for true.
    #[schemars(with = "String")]
    pub known_since: Date,
    /// Last day on which it was true.
    #[schemars(with = "Option<String>")]
    pub until: Option<Date>,
    /// A reservation.
    pub limits: Option<Translated>,
    /// Whether another claim of the same days says something else.
    pub contested: bool,
    /// Whether it was checked too long ago.
    pub stale: bool,
    /// The sources; none for a judgement.
    pub sources: Vec<SourceLine>,
    /// Why, for a judgement of the maintainers.
    pub judgement: Option<JudgementLine>,
    /// Where it is written in the base: `file:line:column`.
    pub place: String,
}

/// Where a fact was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct SourceLine {
    /// Who publishes it.
    pub publisher: String,
    /// Address of the page.
    pub url: String,
    /// Date of the version that was read.
    #[schemars(with = "Option<String>")]
    pub published: Option<Date>,
    /// Day on which it was last read there.
    #[schemars(with = "String")]
    pub checked: Date,
    /// Evidence level.
    pub evidence: String,
    /// The evidence level's name.
    pub evidence_label: Translated,
}

/// Who judged, when and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct JudgementLine {
    /// Who.
    pub by: String,
    /// When.
    #[schemars(with = "String")]
    pub on: Date,
    /// Why.
    pub because: Translated,
}

impl FactLine {
    /// The line of a claim, with its marks.
    pub fn new(base: &KnowledgeBase, claim: &Claim, contested: bool, stale: bool) -> Self {
        let label = base
            .attributes
            .get(&claim.attribute)
            .map(|attribute| attribute.label.clone());
        let (sources, judgement) = match &claim.provenance {
            Provenance::Sources(sources) => (
                sources
                    .iter()
                    .map(|source| SourceLine::new(base, source))
                    .collect(),
                None,
            ),
            Provenance::Judgement(judged) => {
                let line = JudgementLine {
                    by: judged.by.clone(),
                    on: judged.on,
                    because: judged.because.clone(),
                };
                (Vec::new(), Some(line))
            }
        };
        Self {
            subject: claim.subject.to_string(),
            attribute: claim.attribute.clone(),
            label: label.unwrap_or_default(),
            value: claim.value.to_string(),
            shown: tell::value(base, claim),
            from: claim.from,
            from_at_latest: claim.from_at_latest,
            known_since: claim.starts(),
            until: claim.until,
            limits: claim.limits.clone(),
            contested,
            stale,
            sources,
            judgement,
            place: claim.place.to_string(),
        }
    }

    /// The line in the language of `texts`, indented by two spaces: what, since when, with which reservation, from where.
    pub fn text(&self, texts: &Texts) -> String {
        let lang = texts.lang();
        let parts = [
            ("label", self.label.get(lang).into()),
            ("value", self.shown.get(lang).into()),
        ];
        let mut first = texts.say_with("kb-fact-line", &parts);
        for (is_so, key) in [
            (self.contested, "kb-mark-contested"),
            (self.stale, "kb-mark-stale"),
        ] {
            if is_so {
                first.push_str(&format!(" [{}]", texts.say(key)));
            }
        }
        let mut out = tell::wrapped(&first, 2);
        let mut detail = |text: &str| out.push_str(&tell::wrapped(text, 4));
        if let Some(dates) = tell::dates(self, texts) {
            detail(&dates);
        }
        if let Some(limits) = &self.limits {
            detail(&texts.say_with("kb-fact-limits", &[("limits", limits.get(lang).into())]));
        }
        for source in &self.sources {
            detail(&source.text(texts));
        }
        if let Some(judged) = &self.judgement {
            let on = crate::text::date::short(judged.on);
            let parts = [
                ("by", judged.by.as_str().into()),
                ("on", on.into()),
                ("because", judged.because.get(lang).into()),
            ];
            detail(&texts.say_with("kb-fact-judged", &parts));
        }
        out
    }
}

impl SourceLine {
    fn new(base: &KnowledgeBase, source: &Source) -> Self {
        let level = base
            .evidence
            .iter()
            .find(|level| level.id == source.evidence);
        Self {
            publisher: base
                .publishers
                .get(&source.publisher)
                .map_or(&source.publisher, |publisher| &publisher.name)
                .clone(),
            url: source.url.clone(),
            published: source.published,
            checked: source.checked,
            evidence: source.evidence.clone(),
            evidence_label: level.map(|level| level.label.clone()).unwrap_or_default(),
        }
    }

    fn text(&self, texts: &Texts) -> String {
        let published = self
            .published
            .map_or_else(|| "undated".to_owned(), crate::text::date::short);
        let parts = [
            ("publisher", self.publisher.as_str().into()),
            ("evidence", self.evidence_label.get(texts.lang()).into()),
            ("published", published.into()),
            ("checked", crate::text::date::short(self.checked).into()),
        ];
        format!("{}\n{}", texts.say_with("kb-fact-source", &parts), self.url)
    }
}

/// Both languages of something told with the catalogue.
pub(super) fn both(say: impl Fn(&Texts) -> String) -> Translated {
    Translated {
        fr: say(&Texts::new(Lang::Fr)),
        en: say(&Texts::new(Lang::En)),
    }
}
