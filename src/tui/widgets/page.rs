//! A page of text that scrolls: titles, sentences, points, each wrapped to the width at hand.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use unicode_width::UnicodeWidthStr;

use super::wrap::wrap;
use crate::tui::theme::{Theme, Tone};

/// A page under construction. All the lines it holds fit in its width.
#[derive(Debug, Clone)]
pub struct Page {
    theme: Theme,
    width: usize,
    lines: Vec<Line<'static>>,
}

impl Page {
    /// An empty page of that width, in columns.
    pub fn new(theme: Theme, width: u16) -> Self {
        Self {
            theme,
            width: usize::from(width),
            lines: Vec::new(),
        }
    }

    /// A title, after an empty line unless it comes first.
    pub fn title(&mut self, text: &str) {
        self.gap();
        self.text(text, Tone::Title);
    }

    /// A paragraph.
    pub fn text(&mut self, text: &str, tone: Tone) {
        self.marked("", text, tone);
    }

    /// A paragraph after a mark (« ✓ », « – »…), its next lines set in under its first word.
    pub fn marked(&mut self, mark: &str, text: &str, tone: Tone) {
        let style = self.theme.style(tone);
        let indent = if mark.is_empty() { 0 } else { mark.width() + 1 };
        for (at, line) in wrap(text, self.width.saturating_sub(indent))
            .into_iter()
            .enumerate()
        {
            let lead = match at {
                0 if indent > 0 => format!("{mark} "),
                _ => " ".repeat(indent),
            };
            self.lines.push(Line::from(vec![
                Span::styled(lead, style),
                Span::styled(line, style),
            ]));
        }
    }

    /// A line made elsewhere.
    pub fn line(&mut self, line: Line<'static>) {
        self.lines.push(line);
    }

    /// An empty line, unless the page is empty or ends with one.
    pub fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| line.width() > 0) {
            self.lines.push(Line::default());
        }
    }

    /// The number of lines.
    pub fn height(&self) -> usize {
        self.lines.len()
    }

    /// Draws it from line `scroll` on; the last lines stay in view when `scroll` is too far. Where it goes on, the last line
    /// says how far one is: « ↓ … 18/45 ».
    pub fn draw(self, scroll: usize, area: Rect, frame: &mut Frame<'_>) {
        let visible = usize::from(area.height);
        let first = scroll.min(self.lines.len().saturating_sub(visible));
        let total = self.lines.len();
        let more = total > first + visible;
        let mut shown: Vec<Line<'static>> =
            self.lines.into_iter().skip(first).take(visible).collect();
        let dim = self.theme.style(Tone::Quiet);
        if let Some(last) = shown.last_mut().filter(|_| more && visible > 1) {
            let seen = first + visible - 1;
            *last = Line::styled(format!("↓ … {seen}/{total}"), dim);
        }
        if let Some(top) = shown.first_mut().filter(|_| first > 0 && visible > 2) {
            *top = Line::styled("↑ …", dim);
        }
        frame.render_widget(Paragraph::new(shown), area);
    }
}
