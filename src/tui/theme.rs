//! Styles: the sixteen colours of the terminal, never a background; or none at all.

use ratatui::style::{Color, Modifier, Style};

/// What colours the screens.
///
/// Under `NO_COLOR` the terminal library resets a style together with its colour, so a coloured selection would vanish:
/// [`Theme::Monochrome`] holds no colour at all, only modifiers, which survive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// The sixteen colours, as the terminal draws them.
    #[default]
    Colour,
    /// Bold, underlined, reversed; no colour.
    Monochrome,
}

/// What a piece of text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tone {
    /// Plain text.
    Plain,
    /// A title.
    Title,
    /// What matters in a sentence.
    Strong,
    /// What helps and may be skipped.
    Quiet,
    /// It fits, it is done.
    Good,
    /// To verify, undecided.
    Doubt,
    /// It blocks, it failed.
    Bad,
    /// Where the cursor is.
    Selected,
    /// A key to press.
    Key,
}

impl Theme {
    /// The style of a tone.
    pub fn style(self, tone: Tone) -> Style {
        let plain = Style::new();
        match (self, tone) {
            (_, Tone::Plain) => plain,
            (_, Tone::Title | Tone::Strong) => plain.add_modifier(Modifier::BOLD),
            (_, Tone::Selected) => plain.add_modifier(Modifier::REVERSED | Modifier::BOLD),
            (Self::Colour, Tone::Quiet) => plain.add_modifier(Modifier::DIM),
            (Self::Monochrome, Tone::Quiet | Tone::Good | Tone::Doubt) => plain,
            (Self::Monochrome, Tone::Bad | Tone::Key) => plain.add_modifier(Modifier::BOLD),
            (Self::Colour, Tone::Good) => plain.fg(Color::Green),
            (Self::Colour, Tone::Doubt) => plain.fg(Color::Magenta),
            (Self::Colour, Tone::Bad) => plain.fg(Color::Red),
            (Self::Colour, Tone::Key) => plain.fg(Color::Blue).add_modifier(Modifier::BOLD),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TONES: [Tone; 9] = [
        Tone::Plain,
        Tone::Title,
        Tone::Strong,
        Tone::Quiet,
        Tone::Good,
        Tone::Doubt,
        Tone::Bad,
        Tone::Selected,
        Tone::Key,
    ];

    #[test]
    fn no_theme_paints_a_background_and_monochrome_paints_nothing() {
        for tone in TONES {
            assert_eq!(Theme::Colour.style(tone).bg, None);
            let style = Theme::Monochrome.style(tone);
            assert_eq!((style.fg, style.bg), (None, None));
        }
    }
}
