//! The valid questionnaire: questions, conditions and effects, all of them data.

use std::collections::BTreeMap;

use crate::knowledge::model::{Grant, Place};
use crate::text::Translated;

/// A questionnaire with what its answers can give.
#[derive(Debug, Clone)]
pub struct Questionnaire {
    /// Identifier, written in each dossier.
    pub id: String,
    /// Version, written in each dossier.
    pub version: u32,
    /// Its name for people.
    pub title: Translated,
    /// Needs in the order in which people are asked about them; those that are not named come last.
    pub needs_order: Vec<String>,
    /// Fingerprint of its files (16 hexadecimal digits).
    pub fingerprint: String,
    /// Its parts, in order.
    pub sections: Vec<Section>,
    /// What can be required, by id.
    pub requirements: BTreeMap<String, RequirementTemplate>,
    /// The stances under which plans are made, in order.
    pub stances: Vec<Stance>,
    /// What ranks give: the weight of the first, second… criterion, then of all that were not ranked.
    pub rank_weights: Vec<u32>,
    /// The weight of a need by the answer on its importance.
    pub importance: BTreeMap<String, u32>,
}

impl Questionnaire {
    /// Every question, in the order of the course.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.sections.iter().flat_map(|section| &section.questions)
    }

    /// The question of that id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions().find(|question| question.id == id)
    }

    /// The question on the tools in place, whose answer is the inventory.
    pub fn inventory(&self) -> Option<&Question> {
        self.questions().find(|question| {
            question
                .gives
                .iter()
                .any(|gift| gift.effect == Effect::Inventory(None))
        })
    }
}

impl Question {
    /// The column of the inventory that its answers fill.
    pub fn column(&self) -> Option<&str> {
        self.gives.iter().find_map(|gift| match &gift.effect {
            Effect::Inventory(column) => column.as_deref(),
            _ => None,
        })
    }
}

/// A part of the questionnaire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Identifier.
    pub id: String,
    /// Title.
    pub title: Translated,
    /// One sentence read when the part begins.
    pub intro: Translated,
    /// Its questions, in order.
    pub questions: Vec<Question>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Stable for ever: dossiers refer to it.
    pub id: String,
    /// The question.
    pub text: Translated,
    /// Why it is asked.
    pub why: Translated,
    /// How to find the answer.
    pub help: Option<Translated>,
    /// The kind of answer.
    pub kind: QuestionKind,
    /// Asked only when all of these hold.
    pub ask_if: Vec<Condition>,
    /// Asked once for each value of the answer to this question.
    pub for_each: Option<String>,
    /// Also asked in the short course.
    pub short: bool,
    /// Version of the questionnaire in which it came.
    pub since: u32,
    /// Version of the questionnaire in which its meaning changed last.
    pub changed: Option<u32>,
    /// What answers do.
    pub gives: Vec<Gift>,
    /// Where it is written.
    pub place: Place,
}

/// The kind of answer a question takes. *Je ne sais pas* is always possible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuestionKind {
    /// Yes or no.
    YesNo,
    /// One of the options.
    Choice(Options),
    /// Some of the options.
    Choices(Options),
    /// A whole number.
    Number {
        /// At least.
        min: u64,
        /// At most.
        max: u64,
        /// The unit for people; may be empty.
        unit: Translated,
    },
    /// An amount in the base's currency.
    Money,
    /// Words.
    Text {
        /// Characters at most.
        max: usize,
    },
    /// A day.
    Date,
    /// The options in order of preference; what is left out was not ranked.
    Ranking(Options),
    /// Tools in place: ids of software of the base, or names of others.
    Tools,
}

/// Where the options of a question come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Options {
    /// From the questionnaire.
    Listed(Vec<AnswerOption>),
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerOption {
    /// Identifier, written in dossiers.
    pub id: String,
    /// Its words.
    pub label: Translated,
    /// Excludes all other options (« aucun »).
    pub exclusive: bool,
}

/// A condition on the answer to another question. Unanswered and unknown never meet it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// The other question; asked for the same need or tool when it is asked for each of them too.
    pub question: String,
    /// What its answer must be.
    pub test: AnswerTest,
}

/// What an answer must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnswerTest {
    /// One of these options (`yes` and `no` for a yes-no question); for several options, at least one of them.
    AnyOf(Vec<String>),
    /// A number at least as large.
    AtLeast(u64),
    /// Any answer but *je ne sais pas*.
    Answered,
}

/// What an answer does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gift {
    /// Only for these answers; for all when none is given.
    pub when: Option<AnswerTest>,
    /// What is given.
    pub effect: Effect,
}

/// The effects an answer can have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// A requirement, with a flexibility and a priority of its own where the answer sets them.
    Requirement {
        /// Id of the template.
        id: String,
        /// Overrides the template's.
        flexibility: Option<Flexibility>,
        /// Overrides the template's.
        priority: Option<Priority>,
    },
    /// A quantity that caps are compared with (`accounts`).
    Quantity(String),
    /// A limit of the plan.
    Limit(LimitKind),
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
    /// The tools in place, or a column of their inventory (`edition`, `accounts`…).
    Inventory(Option<String>),
    /// The ways of running that are open.
    Ways,
    /// What it already costs a year to run the tools in place.
    RunningCost,
    /// An account system that exists already (id of an identity provider of the base).
    Directory,
    /// A fact about the association that conditions and the document read.
    Fact,
}

/// A limit that a plan keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LimitKind {
    /// Money a year.
    MoneyPerYear,
    /// Money once.
    MoneyOnce,
    /// Hours a month.
    HoursPerMonth,
    /// Hours once.
    HoursOnce,
}

impl LimitKind {
    /// All limits, in order.
    pub const ALL: [Self; 4] = [
        Self::MoneyPerYear,
        Self::MoneyOnce,
        Self::HoursPerMonth,
        Self::HoursOnce,
    ];

    /// The identifier used in data and JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::MoneyPerYear => "money-per-year",
            Self::MoneyOnce => "money-once",
            Self::HoursPerMonth => "hours-per-month",
            Self::HoursOnce => "hours-once",
        }
    }
}

/// How freely a level may be negotiated (classes of flexibility of NF EN 16271).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flexibility {
    /// Imperative: a candidate that fails it is out.
    F0,
    /// Hardly negotiable.
    F1,
    /// Negotiable.
    F2,
    /// Freely negotiable.
    F3,
}

impl Flexibility {
    /// `F0` to `F3`.
    pub fn id(self) -> &'static str {
        match self {
            Self::F0 => "F0",
            Self::F1 => "F1",
            Self::F2 => "F2",
            Self::F3 => "F3",
        }
    }
}

/// MoSCoW priority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Priority {
    /// Must have.
    Must,
    /// Should have.
    Should,
    /// Could have.
    Could,
    /// Won't have this time.
    Wont,
}

impl Priority {
    /// The identifier used in data and JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Must => "must",
            Self::Should => "should",
            Self::Could => "could",
            Self::Wont => "wont",
        }
    }
}

/// What can be required: the sentences, and how a candidate is tested.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequirementTemplate {
    /// Identifier.
    pub id: String,
    /// The part of the document where it stands (`accounts`, `hosting`, `data`…).
    pub theme: String,
    /// What is asked, as a sentence; may hold `{answer}`, `{need}`, `{feature}`.
    pub statement: Translated,
    /// The criterion by which it is judged (*critère d'appréciation*).
    pub criterion: Translated,
    /// The level to reach; same placeholders.
    pub level: Translated,
    /// Unless the answer says otherwise.
    pub flexibility: Flexibility,
    /// Unless the answer says otherwise.
    pub priority: Priority,
    /// The criterion of the base in whose weight an offer's answer counts; none when it only rules out, or is discussed.
    pub counts_for: Option<String>,
    /// What somebody does in a trial to see whether it is met, as a sentence.
    pub trial: Option<Translated>,
    /// Asked only of candidates for these needs; of all when empty.
    pub needs: Vec<String>,
    /// How a candidate is tested.
    pub test: RequirementTest,
}

/// How a candidate is tested against a requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RequirementTest {
    /// Its connection to the identity provider must give these.
    Connection(Vec<Grant>),
    /// A cap must be at least the quantity.
    Limit {
        /// The attribute.
        attribute: String,
        /// The quantity.
        quantity: String,
    },
    /// The value of an attribute must have at least this level.
    Choice {
        /// The attribute.
        attribute: String,
        /// The level, 0 to 4.
        at_least: u8,
        /// Asked only of candidates run in this way; of all when none is given.
        way: Option<String>,
        /// Whether a fact must say so: what no source says fails.
        confirmed: bool,
    },
    /// A feature of the need must be there.
    Feature,
    /// The licence must be free.
    FreeLicence,
    /// The whole plan must keep a limit.
    PlanLimit(LimitKind),
    /// No fact of the base answers: it is asked of providers.
    AskProvider,
}

/// A stance under which a plan is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stance {
    /// Identifier: `as-is`, `connect`, `blank-page`, `best`.
    pub id: String,
    /// The letter by which people name it: A, B, C, D.
    pub letter: String,
    /// Its name for people.
    pub label: Translated,
    /// What it tries, in a sentence.
    pub meaning: Translated,
    /// Whether tools in place may stay, must stay, or do not count.
    pub tools: ToolsStance,
    /// Whether an identity provider is chosen: never, always, or when it pays.
    pub provider: ProviderStance,
    /// Whether leaving a tool costs hours.
    pub migration: bool,
    /// The limits that make it infeasible; the others are only reported.
    pub keeps: Vec<LimitKind>,
    /// Whether every tool with accounts must join the common account.
    pub joins_all: bool,
}

/// What a stance does with the tools in place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToolsStance {
    /// They stay as they are.
    Stay,
    /// They stay; another edition of the same software may be taken.
    StaySoftware,
    /// As if nothing were there.
    Forget,
    /// They may stay or go.
    Free,
}

/// What a stance does with the identity provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProviderStance {
    /// None is added.
    Never,
    /// One is chosen.
    Always,
    /// One is chosen when it pays.
    Free,
}
