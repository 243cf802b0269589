//! The one table of commands: keys, footer, help, palette and the guide all come from it.

use std::fmt::Write as _;

use super::keys::Key;
use crate::text::Texts;

/// Where one is: what decides which commands there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The root.
    Home,
    /// A question.
    Question,
    /// All the questions with their answers.
    Review,
    /// Results by need.
    Needs,
    /// Tools and account systems.
    Connections,
    /// The scenarios side by side.
    Scenarios,
    /// One scenario.
    Scenario,
    /// Why a software is not in the plan.
    WhyNot,
    /// Writing the document.
    Export,
    /// A summary of the results, over a question.
    Peek,
    /// Moving budget and priorities.
    WhatIf,
    /// A file's path is asked.
    Path,
    /// The keys of a place.
    Help,
    /// Finding a command by its name.
    Palette,
    /// Something to read before going on.
    Notice,
}

impl Place {
    /// All places.
    pub const ALL: [Self; 15] = [
        Self::Home,
        Self::Question,
        Self::Review,
        Self::Needs,
        Self::Connections,
        Self::Scenarios,
        Self::Scenario,
        Self::WhyNot,
        Self::Export,
        Self::Peek,
        Self::WhatIf,
        Self::Path,
        Self::Help,
        Self::Palette,
        Self::Notice,
    ];

    /// The key of its name in the catalogue.
    pub fn label(self) -> &'static str {
        match self {
            Self::Home => "tui-place-home",
            Self::Question => "tui-place-question",
            Self::Review => "tui-place-review",
            Self::Needs => "tui-place-needs",
            Self::Connections => "tui-place-connections",
            Self::Scenarios => "tui-place-scenarios",
            Self::Scenario => "tui-place-scenario",
            Self::WhyNot => "tui-place-why-not",
            Self::Export => "tui-place-export",
            Self::Peek => "tui-place-peek",
            Self::WhatIf => "tui-place-what-if",
            Self::Path => "tui-place-path",
            Self::Help => "tui-place-help",
            Self::Palette => "tui-place-palette",
            Self::Notice => "tui-place-notice",
        }
    }
}

/// What somebody can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Command {
    /// Do what the cursor is on.
    Accept,
    /// Close the top layer.
    Close,
    /// Leave from the root.
    Quit,
    /// Save and leave, wherever one is.
    Leave,
    /// Cursor up.
    Up,
    /// Cursor down.
    Down,
    /// Cursor left.
    Left,
    /// Cursor right.
    Right,
    /// A screenful up.
    PageUp,
    /// A screenful down.
    PageDown,
    /// To the first.
    First,
    /// To the last.
    Last,
    /// Tick or untick.
    Tick,
    /// The question before.
    Previous,
    /// The next question, as things stand.
    Next,
    /// *Je ne sais pas*.
    DontKnow,
    /// Mark a question to look at again, or unmark it.
    Mark,
    /// The help of a question.
    QuestionHelp,
    /// Forget an answer.
    Clear,
    /// Up in a ranking.
    RankUp,
    /// Down in a ranking.
    RankDown,
    /// A summary of the results.
    Peek,
    /// All the questions.
    Review,
    /// Show fewer or more questions.
    Filter,
    /// The results by need.
    Needs,
    /// The connections.
    Connections,
    /// The scenarios.
    Scenarios,
    /// Why not a software.
    WhyNot,
    /// The next tab of the results.
    NextTab,
    /// The tab before.
    PreviousTab,
    /// Account systems or protocols.
    Turn,
    /// Move budget and priorities.
    WhatIf,
    /// Keep what was moved.
    Keep,
    /// Put back what was moved.
    Reset,
    /// Write the document.
    Export,
    /// Save under another name.
    SaveAs,
    /// The other language.
    Language,
    /// The keys.
    Help,
    /// Find a command.
    Palette,
}

/// One line of the table.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// Stable identifier.
    pub id: &'static str,
    /// What it does.
    pub command: Command,
    /// The keys, the one to show first.
    pub keys: &'static [Key],
    /// Where it is.
    pub places: &'static [Place],
    /// Its place in the footer, the smaller the sooner; 0 when it is not there.
    pub footer: u8,
}

use Place::{
    Connections, Export, Help, Home, Needs, Notice, Palette, Path, Peek, Question, Review,
    Scenario, Scenarios, WhatIf, WhyNot,
};

/// Where there is a dossier and nothing lies over it.
const WORK: &[Place] = &[
    Question,
    Review,
    Needs,
    Connections,
    Scenarios,
    Scenario,
    WhyNot,
    Export,
];
const TABS: &[Place] = &[Needs, Connections, Scenarios, WhyNot];

macro_rules! entries {
    ($($id:literal $command:ident [$($key:expr),+] $places:expr, $footer:literal;)+) => {
        &[$(Entry {
            id: $id,
            command: Command::$command,
            keys: &[$($key),+],
            places: $places,
            footer: $footer,
        }),+]
    };
}

impl Entry {
    /// What it does, in a few words.
    pub fn label(&self, texts: &Texts) -> String {
        texts.say(&format!("tui-do-{}", self.id))
    }

    /// The same where room is short, as in the footer.
    pub fn short(&self, texts: &Texts) -> String {
        texts
            .say_if(&format!("tui-foot-{}", self.id))
            .unwrap_or_else(|| self.label(texts))
    }
}

/// Every command, in the order of the help.
pub static COMMANDS: &[Entry] = entries! {
    "open" Accept [Key::Enter] &[Home, Scenarios, WhyNot], 1;
    "answer" Accept [Key::Enter] &[Question], 1;
    "go-to-question" Accept [Key::Enter] &[Review], 1;
    "read-more" Accept [Key::Enter] &[Needs, Connections], 1;
    "confirm" Accept [Key::Enter] &[Export, Path, Palette], 1;
    "go-on" Accept [Key::Enter] &[Notice], 1;
    "tick" Tick [Key::Char(' ')] &[Question, Export], 2;
    "dont-know" DontKnow [Key::Char('n'), Key::F(2)] &[Question], 7;
    "previous" Previous [Key::Left, Key::PageUp] &[Question], 2;
    "next" Next [Key::Right, Key::PageDown] &[Question], 4;
    "mark" Mark [Key::Char('m'), Key::F(3)] &[Question, Review], 7;
    "question-help" QuestionHelp [Key::Char('h'), Key::F(10)] &[Question], 6;
    "clear" Clear [Key::Char('z'), Key::Ctrl('z')] &[Question], 0;
    "rank-up" RankUp [Key::Char('u'), Key::ShiftUp] &[Question, WhatIf], 0;
    "rank-down" RankDown [Key::Char('d'), Key::ShiftDown] &[Question, WhatIf], 0;
    "filter" Filter [Key::Char('f')] &[Review], 2;
    "less" Left [Key::Left] &[WhatIf], 1;
    "more" Right [Key::Right] &[WhatIf], 1;
    "keep" Keep [Key::Char('g'), Key::Enter] &[WhatIf], 2;
    "reset" Reset [Key::Char('z')] &[WhatIf], 3;
    "turn" Turn [Key::Char('t')] &[Connections], 2;
    "previous-need" Left [Key::Left] &[Needs], 0;
    "next-need" Right [Key::Right] &[Needs], 2;
    "previous-column" Left [Key::Left] &[Connections], 0;
    "next-column" Right [Key::Right] &[Connections], 0;
    "previous-scenario" Left [Key::Left] &[Scenarios, Scenario, WhyNot], 0;
    "next-scenario" Right [Key::Right] &[Scenarios, Scenario, WhyNot], 2;
    "next-tab" NextTab [Key::Tab] TABS, 2;
    "previous-tab" PreviousTab [Key::BackTab] TABS, 0;
    "up" Up [Key::Up, Key::Char('k')] &[Home, Question, Review, Needs, Connections, Scenarios, Scenario, WhyNot, Export, Peek, WhatIf, Path, Help, Palette, Notice], 0;
    "down" Down [Key::Down, Key::Char('j')] &[Question, Review, Needs, Connections, Scenarios, Scenario, WhyNot, Export, Peek, WhatIf, Path, Help, Palette, Notice], 0;
    "choose" Down [Key::Down, Key::Char('j')] &[Home], 1;
    "focus-next" Down [Key::Tab] &[Question, Export, Path], 0;
    "focus-previous" Up [Key::BackTab] &[Question, Export, Path], 0;
    "page-up" PageUp [Key::PageUp] &[Home, Review, Needs, Connections, Scenarios, Scenario, WhyNot, Peek, WhatIf, Help, Palette, Notice], 0;
    "read-on" PageDown [Key::PageDown] &[Needs, Connections, Scenarios, Scenario, Peek, Help, Notice], 2;
    "page-down" PageDown [Key::PageDown] &[Home, Review, WhyNot, WhatIf, Palette], 0;
    "first" First [Key::Home] &[Home, Question, Review, Needs, Connections, Scenarios, Scenario, WhyNot, Export, WhatIf, Help, Palette], 0;
    "last" Last [Key::End] &[Home, Question, Review, Needs, Connections, Scenarios, Scenario, WhyNot, Export, WhatIf, Help, Palette], 0;
    "peek" Peek [Key::Char('a'), Key::F(4)] &[Question, Review], 3;
    "home-results" Scenarios [Key::Char('s'), Key::F(5)] &[Home], 0;
    "results" Scenarios [Key::Char('s'), Key::F(5)] &[Question, Review, Needs, Connections, Scenario, WhyNot, Export, Peek], 4;
    "home-review" Review [Key::Char('v'), Key::F(6)] &[Home], 0;
    "review" Review [Key::Char('v'), Key::F(6)] &[Question, Needs, Connections, Scenarios, Scenario, WhyNot, Export], 8;
    "needs" Needs [Key::Char('b')] &[Question, Review, Connections, Scenarios, Scenario, WhyNot, Peek], 0;
    "connections" Connections [Key::Char('c')] &[Question, Review, Needs, Scenarios, Scenario, WhyNot, Peek], 0;
    "why-not" WhyNot [Key::Char('p')] &[Question, Review, Needs, Connections, Scenarios, Scenario, Peek], 0;
    "what-if" WhatIf [Key::Char('e'), Key::F(7)] &[Question, Review, Needs, Connections, Scenarios, Scenario, WhyNot], 5;
    "home-export" Export [Key::Char('x'), Key::F(8)] &[Home], 0;
    "export" Export [Key::Char('x'), Key::F(8)] &[Question, Review, Needs, Connections, Scenarios, Scenario, WhyNot], 6;
    "save-as" SaveAs [Key::Ctrl('s')] WORK, 0;
    "home-language" Language [Key::Char('l'), Key::F(9)] &[Home], 3;
    "language" Language [Key::Char('l'), Key::F(9)] &[Question, Review, Needs, Connections, Scenarios, Scenario, WhyNot, Export], 0;
    "close" Close [Key::Esc] &[Question, Review, Needs, Connections, Scenarios, Scenario, WhyNot, Export, Peek, WhatIf, Path, Help, Palette, Notice], 2;
    "palette" Palette [Key::Ctrl('p'), Key::Char(':')] &[Home, Question, Review, Needs, Connections, Scenarios, Scenario, WhyNot, Export, WhatIf], 10;
    "help" Help [Key::F(1), Key::Char('?')] &[Home, Question, Review, Needs, Connections, Scenarios, Scenario, WhyNot, Export, Peek, WhatIf, Path], 1;
    "quit" Quit [Key::Char('q')] &[Home], 2;
    "leave" Leave [Key::Ctrl('c')] &Place::ALL, 0;
};

/// The commands of a place, in the order of the table.
pub fn at(place: Place) -> impl Iterator<Item = &'static Entry> {
    COMMANDS
        .iter()
        .filter(move |entry| entry.places.contains(&place))
}

/// What a key does in a place. Where text is typed, a character is never a command.
pub fn find(place: Place, key: Key, typing: bool) -> Option<Command> {
    if typing && key.types() {
        return None;
    }
    at(place)
        .find(|entry| entry.keys.contains(&key))
        .map(|entry| entry.command)
}

/// The table of commands for the guide, in Markdown: one part a place.
pub fn markdown(texts: &Texts) -> String {
    let mut out = String::new();
    for place in Place::ALL {
        // Writing into a string cannot fail.
        let _ = write!(
            out,
            "### {}\n\n| {} | {} |\n|---|---|\n",
            texts.say(place.label()),
            texts.say("tui-table-keys"),
            texts.say("tui-table-does"),
        );
        for entry in at(place) {
            let keys: Vec<String> = entry
                .keys
                .iter()
                .map(|key| format!("`{}`", key.name(texts)))
                .collect();
            let _ = writeln!(out, "| {} | {} |", keys.join(", "), entry.label(texts));
        }
        out.push('\n');
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

#[cfg(test)]
#[path = "commands_tests.rs"]
mod tests;
