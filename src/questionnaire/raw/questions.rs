//! `association.toml`: parts and questions.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{At, Nothing, RawFlexibility, RawLimit, RawPriority, RawText};

/// The questionnaire: its parts with their questions.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Questionnaire")]
pub(crate) struct RawQuestionnaire {
    /// Identifier, written in each dossier.
    pub(crate) id: At<String>,
    /// Version, written in each dossier; goes up when questions come, go or change.
    #[schemars(range(min = 1, max = 10000))]
    pub(crate) version: At<u32>,
    /// Its name for people.
    pub(crate) title: RawText,
    /// The needs of the base in the order in which people are asked about them; those that are not named come last.
    #[serde(default, rename = "needs-order")]
    pub(crate) needs_order: Vec<At<String>>,
    /// Its parts, in order.
    #[serde(default)]
    pub(crate) section: Vec<RawSection>,
}

/// A part of the questionnaire.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Section")]
pub(crate) struct RawSection {
    /// Identifier.
    pub(crate) id: At<String>,
    /// Title.
    pub(crate) title: RawText,
    /// One sentence read when the part begins.
    pub(crate) intro: RawText,
    /// Its questions, in order.
    #[serde(default)]
    pub(crate) question: Vec<At<RawQuestion>>,
}

/// One question. Exactly one sub-table names the kind of answer.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Question")]
pub(crate) struct RawQuestion {
    /// Stable for ever: dossiers refer to it.
    pub(crate) id: At<String>,
    /// The question.
    pub(crate) text: RawText,
    /// Why it is asked.
    pub(crate) why: RawText,
    /// How to find the answer.
    pub(crate) help: Option<RawText>,
    /// Also asked in the short course.
    #[serde(default)]
    pub(crate) short: bool,
    /// Asked once for each need or tool of the answer to this question.
    pub(crate) for_each: Option<At<String>>,
    /// Version of the questionnaire in which the question came; the first when absent.
    #[schemars(range(min = 1, max = 10000))]
    pub(crate) since: Option<At<u32>>,
    /// Version of the questionnaire in which its meaning changed last.
    #[schemars(range(min = 1, max = 10000))]
    pub(crate) changed: Option<At<u32>>,
    /// Asked only when all of these hold.
    #[serde(default)]
    pub(crate) ask_if: Vec<At<RawCondition>>,
    /// What the answer does.
    #[serde(default)]
    pub(crate) gives: Vec<At<RawGift>>,
    /// Yes or no.
    pub(crate) yes_no: Option<Nothing>,
    /// One of the options.
    pub(crate) choice: Option<At<RawOptions>>,
    /// Some of the options.
    pub(crate) choices: Option<At<RawOptions>>,
    /// A whole number.
    pub(crate) number: Option<At<RawNumber>>,
    /// An amount.
    pub(crate) money: Option<Nothing>,
    /// Words.
    pub(crate) free_text: Option<RawFreeText>,
    /// A day.
    pub(crate) date: Option<Nothing>,
    /// The options in order of preference.
    pub(crate) ranking: Option<At<RawOptions>>,
    /// Tools in place.
    pub(crate) tools: Option<Nothing>,
}

/// Options, listed or from the base.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Options")]
pub(crate) struct RawOptions {
    /// Where the options come from, when they are not listed.
    pub(crate) from: Option<RawOrigin>,
    /// The options, in order.
    #[serde(default)]
    pub(crate) option: Vec<RawOption>,
}

/// Where options come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Origin")]
pub(crate) enum RawOrigin {
    /// The needs of the base.
    Needs,
    /// The features of the need for which the question is asked.
    Features,
    /// The editions of the tool for which the question is asked.
    Editions,
    /// The criteria of the base.
    Criteria,
}

/// One option.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "AnswerOption")]
pub(crate) struct RawOption {
    /// Identifier, written in dossiers.
    pub(crate) id: At<String>,
    /// Its words.
    pub(crate) label: RawText,
    /// Excludes all other options (« aucun »).
    #[serde(default)]
    pub(crate) exclusive: bool,
}

/// A whole number.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Number")]
pub(crate) struct RawNumber {
    /// At least; 0 when absent.
    pub(crate) min: Option<u32>,
    /// At most.
    pub(crate) max: u32,
    /// The unit for people.
    pub(crate) unit: Option<RawText>,
}

/// Words.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "FreeText")]
pub(crate) struct RawFreeText {
    /// Characters at most.
    #[schemars(range(min = 1, max = 20000))]
    pub(crate) max: u32,
}

/// A condition on the answer to another question. Exactly one test.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Condition")]
pub(crate) struct RawCondition {
    /// The other question.
    pub(crate) question: At<String>,
    /// One of these options (`yes` and `no` for a yes-no question).
    #[schemars(length(min = 1))]
    pub(crate) any_of: Option<Vec<At<String>>>,
    /// A number at least as large.
    pub(crate) at_least: Option<At<u32>>,
    /// `true`: any answer but « je ne sais pas ».
    pub(crate) answered: Option<bool>,
}

/// What an answer does.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Gift")]
pub(crate) struct RawGift {
    /// What is given.
    pub(crate) effect: RawEffect,
    /// Only for these options; for all answers when absent.
    #[schemars(length(min = 1))]
    pub(crate) when: Option<Vec<At<String>>>,
    /// With `requirement`: an identifier of `requirements.toml`.
    pub(crate) requirement: Option<At<String>>,
    /// With `requirement`: in place of the template's.
    pub(crate) flexibility: Option<RawFlexibility>,
    /// With `requirement`: in place of the template's.
    pub(crate) priority: Option<RawPriority>,
    /// With `quantity`: what caps are compared with.
    pub(crate) quantity: Option<At<String>>,
    /// With `limit`: the limit of the plan.
    pub(crate) limit: Option<RawLimit>,
    /// With `inventory`: the column of the inventory.
    pub(crate) column: Option<At<String>>,
}

/// The effects that an answer can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Effect")]
pub(crate) enum RawEffect {
    /// A fact that conditions and the document read.
    Fact,
    /// A requirement.
    Requirement,
    /// A quantity that caps are compared with.
    Quantity,
    /// A limit of the plan.
    Limit,
    /// The order of the criteria.
    Weights,
    /// The needs to answer.
    Needs,
    /// The weight of a need.
    Importance,
    /// A tool in place answers the need well.
    Settled,
    /// The features that must be there.
    Features,
    /// The tools in place, or a column of their inventory.
    Inventory,
    /// The ways of running that are open.
    Ways,
    /// What it costs a year to run the tools in place.
    RunningCost,
    /// An account system that exists already.
    Directory,
}
