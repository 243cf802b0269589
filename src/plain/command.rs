//! Commands are words, in both languages; everything else is an answer.

use crate::questionnaire::answers::fold;

/// A command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Command {
    /// To the question before.
    Back,
    /// To the next question, without answering.
    Skip,
    /// Help on the question, and the commands.
    Help,
    /// All questions with their answers.
    Review,
    /// To the first question that is open or to be looked at again.
    Continue,
    /// The question once more.
    Repeat,
    /// Leave.
    Quit,
}

/// The words of each command; the first French and the first English one are those that the help names.
pub(super) const WORDS: [(Command, &[&str]); 7] = [
    (Command::Back, &["retour", "back", "precedent"]),
    (Command::Skip, &["passer", "skip", "suivant", "next"]),
    (Command::Help, &["aide", "help", "?"]),
    (Command::Review, &["revoir", "review"]),
    (Command::Continue, &["continuer", "continue"]),
    (Command::Repeat, &["repeter", "repeat"]),
    (Command::Quit, &["quitter", "quit", "exit"]),
];

/// What a line is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Line<'a> {
    Command(Command),
    Answer(&'a str),
    Empty,
}

/// Reads a line. `= retour` is the answer « retour ».
pub(super) fn read(line: &str) -> Line<'_> {
    let trimmed = line.trim();
    if let Some(answer) = trimmed.strip_prefix('=') {
        return Line::Answer(answer.trim());
    }
    if trimmed.is_empty() {
        return Line::Empty;
    }
    let word = fold(trimmed);
    let command = WORDS
        .iter()
        .find(|(_, words)| words.contains(&word.as_str()));
    command.map_or(Line::Answer(trimmed), |(command, _)| {
        Line::Command(*command)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_commands_and_the_rest_are_answers() {
        assert_eq!(read(" Retour "), Line::Command(Command::Back));
        assert_eq!(read("Répéter"), Line::Command(Command::Repeat));
        assert_eq!(read("QUIT"), Line::Command(Command::Quit));
        assert_eq!(read("?"), Line::Command(Command::Help));
        assert_eq!(read("= retour"), Line::Answer("retour"));
        assert_eq!(read("retour au wiki"), Line::Answer("retour au wiki"));
        assert_eq!(read(" \t"), Line::Empty);
    }

    #[test]
    fn no_word_is_two_commands() {
        let all: Vec<&str> = WORDS
            .iter()
            .flat_map(|(_, words)| words.iter().copied())
            .collect();
        let distinct: std::collections::BTreeSet<&str> = all.iter().copied().collect();
        assert_eq!(all.len(), distinct.len());
        assert!(all.iter().all(|word| fold(word) == *word));
    }
}
