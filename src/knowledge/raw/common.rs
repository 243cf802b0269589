//! What several kinds of files share.

use jiff::civil::Date;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Error as _, MapAccess, Visitor};
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

impl Day {
    fn new<E: serde::de::Error>(year: u16, month: u8, day: u8) -> Result<Self, E> {
        let part = |number: u8| i8::try_from(number).unwrap_or(i8::MAX);
        let year = i16::try_from(year).unwrap_or(i16::MAX);
        Date::new(year, part(month), part(day))
            .map(Self)
            .map_err(E::custom)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DayVisitor)
    }
}

/// Days come as TOML says them, or packed: year, month and day as the digits of one number of 32 bits.
struct DayVisitor;

impl<'de> Visitor<'de> for DayVisitor {
    type Value = Day;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("a day")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Day, A::Error> {
        let read = toml::value::Datetime::deserialize(MapAccessDeserializer::new(map))?;
        let date = read
            .date
            .ok_or_else(|| A::Error::custom("a time without day"))?;
        Day::new(date.year, date.month, date.day)
    }

    fn visit_u32<E: serde::de::Error>(self, digits: u32) -> Result<Day, E> {
        let two = |digits: u32| u8::try_from(digits % 100).unwrap_or(u8::MAX);
        let year = u16::try_from(digits / 10_000).unwrap_or(u16::MAX);
        Day::new(year, two(digits / 100), two(digits))
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
