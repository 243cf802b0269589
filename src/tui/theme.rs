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
        let bold = plain.add_modifier(Modifier::BOLD);
        match tone {
            Tone::Plain => plain,
            Tone::Title | Tone::Strong => bold,
            Tone::Selected => bold.add_modifier(Modifier::REVERSED),
            Tone::Quiet => self.either(plain.add_modifier(Modifier::DIM), plain),
            Tone::Good => self.either(plain.fg(Color::Green), plain),
            Tone::Doubt => self.either(plain.fg(Color::Magenta), plain),
            Tone::Bad => self.either(plain.fg(Color::Red), bold),
            Tone::Key => self.either(bold.fg(Color::Blue), bold),
        }
    }

    fn either(self, colour: Style, monochrome: Style) -> Style {
        match self {
            Self::Colour => colour,
            Self::Monochrome => monochrome,
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
