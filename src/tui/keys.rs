//! Keys: what a terminal sends, made simple, and their names for people.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::text::Texts;

/// One key press.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// A character, as it was typed.
    Char(char),
    /// A letter with Ctrl.
    Ctrl(char),
    /// A function key.
    F(u8),
    /// Arrow.
    Up,
    /// Arrow.
    Down,
    /// Arrow.
    Left,
    /// Arrow.
    Right,
    /// Shift and arrow.
    ShiftUp,
    /// Shift and arrow.
    ShiftDown,
    /// Ctrl and arrow: a word back.
    WordLeft,
    /// Ctrl and arrow: a word on.
    WordRight,
    /// Enter.
    Enter,
    /// Escape.
    Esc,
    /// Tab.
    Tab,
    /// Shift and Tab.
    BackTab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// Home.
    Home,
    /// End.
    End,
}

impl Key {
    /// The key of a terminal's event; none for a release or for what no screen knows.
    ///
    /// AltGr comes as Ctrl and Alt together on some systems: what it types is a plain character.
    pub fn from_event(event: KeyEvent) -> Option<Self> {
        if event.kind == KeyEventKind::Release {
            return None;
        }
        let ctrl = event.modifiers.contains(KeyModifiers::CONTROL);
        let alt = event.modifiers.contains(KeyModifiers::ALT);
        let shift = event.modifiers.contains(KeyModifiers::SHIFT);
        Some(match event.code {
            KeyCode::Char(c) if ctrl && !alt => Self::Ctrl(c.to_ascii_lowercase()),
            KeyCode::Char(_) if alt && !ctrl => return None,
            KeyCode::Char(c) => Self::Char(c),
            KeyCode::F(number) => Self::F(number),
            KeyCode::Up if shift => Self::ShiftUp,
            KeyCode::Down if shift => Self::ShiftDown,
            KeyCode::Left if ctrl => Self::WordLeft,
            KeyCode::Right if ctrl => Self::WordRight,
            KeyCode::Up => Self::Up,
            KeyCode::Down => Self::Down,
            KeyCode::Left => Self::Left,
            KeyCode::Right => Self::Right,
            KeyCode::Enter => Self::Enter,
            KeyCode::Esc => Self::Esc,
            KeyCode::Tab => Self::Tab,
            KeyCode::BackTab => Self::BackTab,
            KeyCode::Backspace => Self::Backspace,
            KeyCode::Delete => Self::Delete,
            KeyCode::PageUp => Self::PageUp,
            KeyCode::PageDown => Self::PageDown,
            KeyCode::Home => Self::Home,
            KeyCode::End => Self::End,
            _ => return None,
        })
    }

    /// Whether it writes something where text is typed.
    pub fn types(self) -> bool {
        matches!(self, Self::Char(_))
    }

    /// Its name for people: « Entrée », « Maj+↑ », « Ctrl+P ».
    pub fn name(self, texts: &Texts) -> String {
        match self {
            Self::Char(' ') => texts.say("tui-key-space"),
            Self::Char(c) => c.to_string(),
            Self::Ctrl(c) => format!("Ctrl+{}", c.to_ascii_uppercase()),
            Self::F(number) => format!("F{number}"),
            Self::Up => "↑".to_owned(),
            Self::Down => "↓".to_owned(),
            Self::Left => "←".to_owned(),
            Self::Right => "→".to_owned(),
            Self::ShiftUp => format!("{}+↑", texts.say("tui-key-shift")),
            Self::ShiftDown => format!("{}+↓", texts.say("tui-key-shift")),
            Self::WordLeft => "Ctrl+←".to_owned(),
            Self::WordRight => "Ctrl+→".to_owned(),
            Self::Enter => texts.say("tui-key-enter"),
            Self::Esc => texts.say("tui-key-escape"),
            Self::Tab => "Tab".to_owned(),
            Self::BackTab => format!("{}+Tab", texts.say("tui-key-shift")),
            Self::Backspace => texts.say("tui-key-backspace"),
            Self::Delete => texts.say("tui-key-delete"),
            Self::PageUp => texts.say("tui-key-page-up"),
            Self::PageDown => texts.say("tui-key-page-down"),
            Self::Home => texts.say("tui-key-home"),
            Self::End => texts.say("tui-key-end"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alt_gr_types_and_releases_do_nothing() {
        let alt_gr = KeyModifiers::CONTROL | KeyModifiers::ALT;
        let event = KeyEvent::new(KeyCode::Char('@'), alt_gr);
        assert_eq!(Key::from_event(event), Some(Key::Char('@')));
        let ctrl = KeyEvent::new(KeyCode::Char('C'), KeyModifiers::CONTROL);
        assert_eq!(Key::from_event(ctrl), Some(Key::Ctrl('c')));
        let mut release = KeyEvent::new(KeyCode::Enter, KeyModifiers::NONE);
        release.kind = KeyEventKind::Release;
        assert_eq!(Key::from_event(release), None);
    }
}
