//! Driving the screens by keys and drawing them on a test backend.

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use trousse::text::Lang;
use trousse::tui::{Effect, Key, Message, Model, Opened, Theme, update, view};

use crate::{common, fixture};

/// The screens at a size, with what they asked of the shell.
pub struct Screens {
    /// The model.
    pub model: Model<'static>,
    /// What was asked of the shell, in order.
    pub effects: Vec<Effect>,
}

impl Screens {
    /// The root, with nothing open.
    pub fn new(lang: Lang) -> Self {
        let model = Model::new(
            &common::BASE,
            &common::QUESTIONNAIRE,
            lang,
            Theme::Colour,
            None,
        );
        Self {
            model,
            effects: Vec::new(),
        }
    }

    /// An example is open, at the question where one goes on.
    pub fn example(lang: Lang, name: &str) -> Self {
        let mut screens = Self::new(lang);
        screens.send(Message::Opened(Box::new(Opened {
            path: None,
            dossier: common::example(name),
            read_only: false,
            told: Vec::new(),
            results_first: false,
        })));
        screens
    }

    /// The small association, before the small base.
    pub fn small(lang: Lang) -> Self {
        let mut screens = Self::new(lang);
        screens.model.base = &fixture::SMALL;
        screens.send(Message::Opened(Box::new(Opened {
            path: None,
            dossier: fixture::association(),
            read_only: false,
            told: Vec::new(),
            results_first: false,
        })));
        screens
    }

    /// One message.
    pub fn send(&mut self, message: Message) -> &mut Self {
        let effects = update(&mut self.model, message);
        self.effects.extend(effects);
        self
    }

    /// Keys one after the other: names in angle marks, the rest as it is typed.
    pub fn keys(&mut self, keys: &str) -> &mut Self {
        for key in read(keys) {
            self.send(Message::Key(key));
        }
        self
    }

    /// What is drawn at a size, with its styles.
    pub fn buffer(&mut self, width: u16, height: u16) -> Buffer {
        self.send(Message::Resize(width, height));
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        terminal.draw(|frame| view(&self.model, frame)).unwrap();
        terminal.backend().buffer().clone()
    }

    /// What is drawn at a size, as text.
    pub fn text(&mut self, width: u16, height: u16) -> String {
        let buffer = self.buffer(width, height);
        let mut text = String::new();
        for y in 0..height {
            let mut line = String::new();
            let mut x = 0;
            while x < width {
                let symbol = buffer[(x, y)].symbol();
                line.push_str(symbol);
                x += u16::try_from(unicode_width::UnicodeWidthStr::width(symbol).max(1)).unwrap();
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }
}

/// `<down>2<enter>abc` as keys.
fn read(keys: &str) -> Vec<Key> {
    let mut found = Vec::new();
    let mut rest = keys;
    while let Some(first) = rest.chars().next() {
        if let Some((name, after)) = rest.strip_prefix('<').and_then(|rest| rest.split_once('>')) {
            found.push(named(name));
            rest = after;
        } else {
            found.push(Key::Char(first));
            rest = &rest[first.len_utf8()..];
        }
    }
    found
}

fn named(name: &str) -> Key {
    match name {
        "up" => Key::Up,
        "down" => Key::Down,
        "left" => Key::Left,
        "right" => Key::Right,
        "s-up" => Key::ShiftUp,
        "s-down" => Key::ShiftDown,
        "enter" => Key::Enter,
        "esc" => Key::Esc,
        "tab" => Key::Tab,
        "s-tab" => Key::BackTab,
        "back" => Key::Backspace,
        "pgup" => Key::PageUp,
        "pgdn" => Key::PageDown,
        "home" => Key::Home,
        "end" => Key::End,
        _ => match name.strip_prefix("c-").and_then(|rest| rest.chars().next()) {
            Some(c) => Key::Ctrl(c),
            None => Key::F(name.trim_start_matches('f').parse().unwrap()),
        },
    }
}
