//! What several kinds of files share.

use jiff::civil::Date;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::super::at::At;

/// A text in French (required) and in English.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Translated", example = serde_json::json!({ "fr": "Messagerie d'équipe en canaux.", "en": "Team chat in channels." }))]
pub(crate) struct RawText {
    /// The French text.
    pub(crate) fr: At<String>,
    /// The English text; a warning reminds of it when it is missing.
    pub(crate) en: Option<At<String>>,
}

/// A day, without quotes and without hour.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Day(pub(crate) Date);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = toml::value::Datetime::deserialize(deserializer)?;
        let date = read
            .date
            .ok_or_else(|| D::Error::custom("a time without day"))?;
        let part = |number: u8| i8::try_from(number).unwrap_or(i8::MAX);
        let year = i16::try_from(date.year).unwrap_or(i16::MAX);
        Date::new(year, part(date.month), part(date.day))
            .map(Day)
            .map_err(D::Error::custom)
    }
}

impl JsonSchema for Day {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A day, without quotes: 2026-11-24.",
            "type": "string",
            "format": "date",
            "examples": ["2026-11-24"],
        })
    }
}

/// A judgement of the maintainers: who, when, why.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Judged")]
pub(crate) struct RawJudged {
    /// Who judges.
    pub(crate) by: At<String>,
    /// The day of the judgement.
    pub(crate) on: At<Day>,
    /// Why.
    pub(crate) because: RawText,
}
