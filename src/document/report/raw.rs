//! `reports/*.toml` as they are written.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::knowledge::at::At;
use crate::knowledge::raw::RawText;

/// The plan of a document.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Report")]
pub(super) struct RawReport {
    /// Identifier: the file's name.
    pub(super) id: At<String>,
    /// Start of the document's reference, a few capitals.
    pub(super) code: At<String>,
    /// Title.
    pub(super) title: RawText,
    /// Second line of the cover; may hold placeholders.
    pub(super) subtitle: RawText,
    /// Who may read it.
    pub(super) audience: RawAudience,
    /// Its sections, in order.
    #[serde(default)]
    pub(super) section: Vec<RawSection>,
}

/// Who may read a document.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Audience")]
pub(super) enum RawAudience {
    /// The association.
    Internal,
    /// Anybody: no product is named.
    Public,
}

/// A section.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Section")]
pub(super) struct RawSection {
    /// Identifier, unique in the document.
    pub(super) id: At<String>,
    /// Title, without final point.
    pub(super) title: RawText,
    /// 1, or 2 for a part of the section before.
    #[schemars(range(min = 1, max = 2))]
    pub(super) level: Option<At<u8>>,
    /// Numbered as an annex.
    #[serde(default)]
    pub(super) annex: bool,
    /// Starts on a new page.
    #[serde(default)]
    pub(super) new_page: bool,
    /// Facts that must all hold: `has:tools`, `not answered:association.deadline`…
    #[serde(default)]
    pub(super) when: Vec<At<String>>,
    /// What stands under the heading.
    #[serde(default)]
    pub(super) block: Vec<At<RawBlock>>,
}

/// A block: exactly one of `text`, `item`, `term` and `insert`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Block")]
pub(super) struct RawBlock {
    /// Facts that must all hold.
    #[serde(default)]
    pub(super) when: Vec<At<String>>,
    /// A frame around it.
    pub(super) note: Option<RawNote>,
    /// The title of the frame.
    pub(super) title: Option<RawText>,
    /// A paragraph; may hold placeholders.
    pub(super) text: Option<RawText>,
    /// Whether the items are numbered.
    #[serde(default)]
    pub(super) ordered: bool,
    /// The items of a list.
    #[serde(default)]
    pub(super) item: Vec<RawItem>,
    /// Terms and what they mean.
    #[serde(default)]
    pub(super) term: Vec<RawTerm>,
    /// Something made from results.
    pub(super) insert: Option<At<String>>,
    /// The questions that the insert is about.
    #[serde(default)]
    pub(super) question: Vec<RawAsked>,
    /// The theme of requirements that the insert is about.
    pub(super) theme: Option<At<String>>,
    /// Days counted back from an answer.
    #[serde(default)]
    pub(super) milestone: Vec<RawMilestone>,
}

/// The kinds of frames.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "Note")]
pub(super) enum RawNote {
    /// To know.
    Information,
    /// To verify before deciding.
    Verify,
    /// An obstacle or a risk.
    Warning,
    /// A conclusion.
    Conclusion,
}

/// An item of a list.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Item")]
pub(super) struct RawItem {
    /// Facts that must all hold.
    #[serde(default)]
    pub(super) when: Vec<At<String>>,
    /// Its sentence.
    pub(super) text: RawText,
}

/// A term.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Term")]
pub(super) struct RawTerm {
    /// Facts that must all hold.
    #[serde(default)]
    pub(super) when: Vec<At<String>>,
    /// The term.
    pub(super) term: RawText,
    /// What it means.
    pub(super) meaning: RawText,
}

/// A question whose answer is shown.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Asked")]
pub(super) struct RawAsked {
    /// Identifier of the question.
    pub(super) id: At<String>,
    /// A few words for it: the title of a column, or of a line.
    pub(super) label: RawText,
}

/// A day counted back from an answer.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Milestone")]
pub(super) struct RawMilestone {
    /// Weeks before the day.
    #[schemars(range(min = 0, max = 520))]
    pub(super) weeks_before: At<u32>,
    /// What is done by then.
    pub(super) label: RawText,
}
