//! The head of a dossier: what it answers, and when.

use toml_edit::{Item, Table, Value};

use super::model::{Dossier, QuestionRef};
use super::values::{day, day_value, list_value, texts};

/// The keys of the head, in the order in which they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Head {
    Schema,
    Questionnaire,
    QuestionnaireVersion,
    QuestionnaireFingerprint,
    BaseFingerprint,
    AsOf,
    ToReview,
}

impl Head {
    pub(super) const ALL: [Self; 7] = [
        Self::Schema,
        Self::Questionnaire,
        Self::QuestionnaireVersion,
        Self::QuestionnaireFingerprint,
        Self::BaseFingerprint,
        Self::AsOf,
        Self::ToReview,
    ];

    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Schema => "schema",
            Self::Questionnaire => "questionnaire",
            Self::QuestionnaireVersion => "questionnaire-version",
            Self::QuestionnaireFingerprint => "questionnaire-fingerprint",
            Self::BaseFingerprint => "knowledge-base-fingerprint",
            Self::AsOf => "as-of",
            Self::ToReview => "to-review",
        }
    }

    /// What its value must be, in the sentences on flaws.
    pub(super) fn rule(self) -> &'static str {
        match self {
            Self::Schema | Self::QuestionnaireVersion => "number",
            Self::Questionnaire | Self::QuestionnaireFingerprint | Self::BaseFingerprint => "text",
            Self::AsOf => "date",
            Self::ToReview => "list",
        }
    }

    /// Takes the value over; none when it is not what it must be.
    pub(super) fn read(self, item: &Item, dossier: &mut Dossier) -> Option<()> {
        let number = || {
            item.as_integer()
                .and_then(|number| u32::try_from(number).ok())
        };
        let text = || item.as_str().map(crate::text::clean);
        match self {
            Self::Schema => dossier.schema = number()?,
            Self::QuestionnaireVersion => dossier.questionnaire_version = number()?,
            Self::Questionnaire => dossier.questionnaire = text()?,
            Self::QuestionnaireFingerprint => dossier.questionnaire_fingerprint = text()?,
            Self::BaseFingerprint => dossier.base_fingerprint = text()?,
            Self::AsOf => dossier.as_of = Some(day(item)?),
            Self::ToReview => {
                dossier.to_review = texts(item)?.iter().map(|text| reference(text)).collect();
            }
        }
        Some(())
    }

    /// The value to write; none when there is nothing to say.
    pub(super) fn value(self, dossier: &Dossier) -> Option<Value> {
        let text = |text: &str| (!text.is_empty()).then(|| Value::from(text));
        match self {
            Self::Schema => Some(Value::from(i64::from(dossier.schema))),
            Self::Questionnaire => text(&dossier.questionnaire),
            Self::QuestionnaireVersion => {
                Some(Value::from(i64::from(dossier.questionnaire_version)))
            }
            Self::QuestionnaireFingerprint => text(&dossier.questionnaire_fingerprint),
            Self::BaseFingerprint => text(&dossier.base_fingerprint),
            Self::AsOf => dossier.as_of.map(day_value),
            Self::ToReview => {
                let names: Vec<String> =
                    dossier.to_review.iter().map(ToString::to_string).collect();
                (!names.is_empty()).then(|| list_value(&names))
            }
        }
    }
}

/// Reads `accounts.count` or `needs.kind[team-chat]`.
pub(super) fn reference(text: &str) -> QuestionRef {
    let Ok(reference) = text.parse::<QuestionRef>();
    reference
}

/// The bytes of a key in the file.
pub(super) fn key_span(table: &Table, key: &str) -> std::ops::Range<usize> {
    table
        .key(key)
        .and_then(toml_edit::Key::span)
        .unwrap_or(0..0)
}
