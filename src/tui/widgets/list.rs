//! A list with a cursor that is always in view.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use unicode_width::UnicodeWidthStr;

use super::wrap::{cut, fit};
use crate::tui::theme::{Theme, Tone};

/// One row of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What stands before the words (« ✓ », « 1. », « (•) »…).
    pub mark: String,
    /// Its words.
    pub text: String,
    /// What stands at the right edge.
    pub end: String,
    /// How it is coloured when the cursor is elsewhere.
    pub tone: Tone,
    /// Whether it is a heading: set at the left edge, where no row begins.
    pub heading: bool,
}

impl Row {
    /// A plain row.
    pub fn new(mark: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            mark: mark.into(),
            text: text.into(),
            end: String::new(),
            tone: Tone::Plain,
            heading: false,
        }
    }

    /// A heading above rows; the cursor never stands on it.
    pub fn heading(text: impl Into<String>) -> Self {
        Self {
            heading: true,
            ..Self::new("", text).toned(Tone::Strong)
        }
    }

    /// The row with a tone.
    #[must_use]
    pub fn toned(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }

    /// The row with something at its right edge.
    #[must_use]
    pub fn ended(mut self, end: impl Into<String>) -> Self {
        self.end = end.into();
        self
    }
}

/// The first row to show so that the cursor is in view.
pub fn first_shown(cursor: usize, count: usize, height: u16) -> usize {
    let height = usize::from(height);
    let middle = cursor.saturating_sub(height / 2);
    middle.min(count.saturating_sub(height))
}

/// Draws rows; the one at `cursor` begins with « › » and is reversed. Arrows at the right edge say that there are more, and a
/// line between them where one is.
pub fn draw(rows: &[Row], cursor: Option<usize>, theme: Theme, area: Rect, frame: &mut Frame<'_>) {
    let first = first_shown(cursor.unwrap_or(0), rows.len(), area.height);
    draw_from(rows, cursor, first, theme, area, frame);
}

/// The same from row `first` on.
pub fn draw_from(
    rows: &[Row],
    cursor: Option<usize>,
    first: usize,
    theme: Theme,
    area: Rect,
    frame: &mut Frame<'_>,
) {
    let height = usize::from(area.height);
    let more = rows.len() > height;
    let width = usize::from(area.width).saturating_sub(if more { 2 } else { 0 });
    let lines: Vec<Line<'_>> = rows
        .iter()
        .enumerate()
        .skip(first)
        .take(height)
        .map(|(at, row)| {
            let mut line = line(row, cursor == Some(at), theme, width);
            let arrow = if at == first && first > 0 {
                " ↑"
            } else if at + 1 == first + height && at + 1 < rows.len() {
                " ↓"
            } else if more && is_thumb(at - first, first, height, rows.len()) {
                " ┃"
            } else {
                ""
            };
            line.push_span(Span::styled(arrow, theme.style(Tone::Key)));
            line
        })
        .collect();
    frame.render_widget(Paragraph::new(lines), area);
}

/// Whether a row of the window, counted from its top, lies where the part that is seen lies in the whole.
fn is_thumb(row: usize, first: usize, height: usize, count: usize) -> bool {
    let (top, bottom) = (first * height / count, (first + height) * height / count);
    (top..bottom.max(top + 1)).contains(&row)
}

/// One row as a line of exactly that width.
pub fn line(row: &Row, selected: bool, theme: Theme, width: usize) -> Line<'static> {
    let pointer = match (selected, row.heading) {
        (true, _) => "› ",
        (false, true) => "",
        (false, false) => "  ",
    };
    let lead = if row.mark.is_empty() {
        pointer.to_owned()
    } else {
        format!("{pointer}{} ", row.mark)
    };
    let end = cut(&row.end, width / 2);
    let gap = usize::from(!end.is_empty());
    let room = width.saturating_sub(end.width() + gap);
    let text = fit(&format!("{lead}{}", row.text), room);
    let tone = if selected { Tone::Selected } else { row.tone };
    let end_tone = if selected {
        Tone::Selected
    } else {
        Tone::Quiet
    };
    Line::from(vec![
        Span::styled(format!("{text}{}", " ".repeat(gap)), theme.style(tone)),
        Span::styled(end, theme.style(end_tone)),
    ])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_cursor_is_in_view(count in 1_usize..100, at in 0_usize..100, height in 1_u16..40) {
            let cursor = at % count;
            let first = first_shown(cursor, count, height);
            prop_assert!(first <= cursor && cursor < first + usize::from(height));
        }

        #[test]
        fn a_line_has_the_width_it_is_given(text in "[a-zé漢]{0,40}", end in "[a-z]{0,20}", width in 4_usize..60) {
            let row = Row::new("✓", text).ended(end);
            prop_assert_eq!(line(&row, true, Theme::Colour, width).width(), width);
        }
    }
}
