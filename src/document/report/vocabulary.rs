//! What the plan of a document may name: inserts, facts and placeholders.

use crate::planning::Nature;

/// A word of the vocabulary, with its identifier in the files.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident $id:literal: $meaning:literal)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $(#[doc = $meaning] $variant,)*
        }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The identifier used in the files.
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }

            /// The word of that identifier.
            pub fn parse(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|word| word.id() == id)
            }
        }
    };
}

words! {
    /// What the builder can make from results.
    Insert {
        Recommendation "recommendation": "What to do, need by need, in a framed conclusion."
        Reasons "reasons": "Why this scenario rather than each other one."
        Totals "totals": "Money, hours and accounts of the plan that is put forward."
        FirstChecks "first-checks": "The few things to verify first."
        AnswersCard "answers-card": "The answers to `question`, as a card."
        NeedsTable "needs-table": "The needs: for whom, how important, where one stands."
        Features "features": "The features of each need, with the requirements on them."
        ToolsTable "tools-table": "The tools in place."
        ExistingTable "existing-table": "The tools in place by need, without their names."
        ScenariosFigure "scenarios-figure": "Money, hours and accounts of the scenarios, as a picture."
        ScenariosTable "scenarios-table": "The scenarios side by side."
        ScenariosDetail "scenarios-detail": "Each scenario: choices, accounts, totals."
        Obstacles "obstacles": "What is in the way, with the ways out."
        Alternatives "alternatives": "Offers and platforms taken for everything."
        SignInFigure "sign-in-figure": "Each tool in place by protocol, as a picture."
        ProviderFigure "provider-figure": "Each tool in place by identity provider, as a picture and a table."
        SignInMatrix "sign-in-matrix": "Each tool in place by protocol."
        AccountMatrix "account-matrix": "What the common account gives in each tool of the plan that is put forward."
        WhatChanged "what-changed": "The facts that moved a result between two days."
        VerifyTable "verify-table": "What to verify, with whom to ask."
        UnmetConditions "unmet-conditions": "Conditions that answers shut and that could lift an obstacle."
        OpenList "open-list": "The questions asked once that were answered by « je ne sais pas », as a list."
        OpenQuestions "open-questions": "Questions answered by « je ne sais pas »."
        Requirements "requirements": "The requirements, of one `theme` or all."
        Traceability "traceability": "From each answer to requirement, criterion and facts."
        ScoresFigure "scores-figure": "The foremost candidates for each need with what is not known of them, as a picture."
        Scores "scores": "The candidates for each need, with the chain of the foremost."
        Sources "sources": "The facts that the document rests on, with their sources."
        Answers "answers": "Every answer."
        OriginAnswers "origin-answers": "The answers that gave a requirement."
        Protocols "protocols": "The protocols of sign-in and what they mean."
        Calendar "calendar": "Milestones counted back from the answer to the first of `question`, as a picture and a table."
        Evaluation "evaluation": "The criteria with their share of the weight."
        Validation "validation": "Room for the names of those who wrote, read and approved the document."
        Versions "versions": "The versions of the document, from the dossier."
        Acceptance "acceptance": "What somebody does to see whether each requirement is met."
        Transition "transition": "The steps from today's tools to those of the plan, the simplest first."
        Offers "offers": "The offers received from providers, side by side."
        TrialSheets "trial-sheets": "A sheet a finalist: scenarios, success, and what was learnt."
        ResponseGrid "response-grid": "A grid of the requirements, for providers to fill in."
    }
}

words! {
    /// Facts of an association or of its results.
    Fact {
        Needs "needs": "At least one need."
        Tools "tools": "At least one tool in place."
        Requirements "requirements": "At least one requirement."
        Imperative "imperative": "At least one imperative requirement."
        SingleAccount "single-account": "A common account is asked for."
        Recommendation "recommendation": "A scenario is recommended."
        CommonAccount "common-account": "The plan that is put forward has a common account."
        Obstacles "obstacles": "Something is in the way of a scenario."
        Alternatives "alternatives": "There are whole alternatives."
        Checks "checks": "Something is to verify."
        OpenQuestions "open-questions": "A question was answered by « je ne sais pas »."
        Comparison "comparison": "Results were compared with another day."
        Steps "steps": "The plan that is put forward changes something."
        SeveralSteps "several-steps": "It changes several things."
        Leaves "leaves": "It leaves a tool in place for another."
        UnmetConditions "unmet-conditions": "A condition that answers shut could lift an obstacle."
        OpenList "open-list": "A question asked once was answered by « je ne sais pas »."
        Offers "offers": "A provider answered."
        Finalists "finalists": "Something is to be tried before it is chosen."
        RankedCriteria "ranked-criteria": "The association ranked the criteria."
        Doubts "doubts": "A fact used is contested or was checked too long ago."
    }
}

words! {
    /// What a sentence may leave open, besides `{answer:QUESTION}`.
    Placeholder {
        Association "association": "The association's name."
        Date "date": "The day of the results."
        BaseName "base": "The name of the knowledge base."
        BaseVersion "base-version": "Its version."
        BaseDate "base-date": "The day on which it was put in order."
        BaseFingerprint "base-fingerprint": "Its fingerprint."
        Questionnaire "questionnaire": "The questionnaire and its version."
        Needs "needs": "How many needs, in words."
        Tools "tools": "How many tools, in words."
        Requirements "requirements": "How many requirements, in words."
        Imperative "imperative": "How many imperative requirements, in words."
        Accounts "accounts": "How many accounts, in words."
        System "system": "Where the common accounts of the plan that is put forward live."
        Scenario "scenario": "The name of the plan that is put forward."
        NeedsFirst "needs-first": "The needs that are to be answered, without those of comfort."
        NeedsWaiting "needs-waiting": "The needs that are a comfort: they wait."
        NeedsLeft "needs-left": "The needs of the base that the association does not have, when they are few."
        Then "then": "The other day of a comparison."
    }
}

/// A fact that must hold, or must not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Test {
    /// Whether it must not hold.
    pub negated: bool,
    /// The fact.
    pub kind: TestKind,
}

/// The kinds of facts that a plan can ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TestKind {
    /// A question was answered, otherwise than by « je ne sais pas ».
    Answered(String),
    /// One of the answers to a question is this option.
    Answer(String, String),
    /// The answer to a question is zero.
    Zero(String),
    /// Something is there.
    Has(Fact),
    /// There is a requirement of this theme.
    Theme(String),
    /// What is recommended amounts to this.
    Recommends(Nature),
}

/// How a test is written, for messages.
pub const TESTS: [&str; 6] = [
    "answered:QUESTION",
    "zero:QUESTION",
    "answer:QUESTION=OPTION",
    "has:FACT",
    "theme:THEME",
    "recommends:change-nothing | connect | change",
];

impl Test {
    /// Reads `has:tools`, `not answered:association.deadline`…
    pub fn parse(text: &str) -> Option<Self> {
        let (negated, text) = match text.strip_prefix("not ") {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (kind, rest) = text.split_once(':')?;
        let kind = match kind {
            "answered" => TestKind::Answered(rest.to_owned()),
            "zero" => TestKind::Zero(rest.to_owned()),
            "answer" => {
                let (question, option) = rest.split_once('=')?;
                TestKind::Answer(question.to_owned(), option.to_owned())
            }
            "has" => TestKind::Has(Fact::parse(rest)?),
            "theme" => TestKind::Theme(rest.to_owned()),
            "recommends" => TestKind::Recommends(
                [Nature::ChangeNothing, Nature::Connect, Nature::Change]
                    .into_iter()
                    .find(|nature| nature.id() == rest)?,
            ),
            _ => return None,
        };
        Some(Self { negated, kind })
    }

    /// The question it reads.
    pub fn question(&self) -> Option<&str> {
        match &self.kind {
            TestKind::Answered(question)
            | TestKind::Zero(question)
            | TestKind::Answer(question, _) => Some(question),
            _ => None,
        }
    }
}

/// The names between braces in a sentence.
pub fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
}

/// Whether the builder can fill a placeholder.
pub fn is_placeholder(name: &str) -> bool {
    name.strip_prefix("answer:")
        .is_some_and(|id| !id.is_empty())
        || Placeholder::parse(name).is_some()
}
