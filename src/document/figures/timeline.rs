//! A timeline: days from top to bottom, as far apart as they are in time.

use super::canvas::{Canvas, Words};
use crate::document::drawing::{Drawing, FULL_WIDTH, Fill, Tone};

/// Where the line of time is.
const LINE: i32 = 1250;
/// Height of a week.
const WEEK: i32 = 55;
/// Least and most height between two days.
const LEAST: i32 = 330;
/// See [`LEAST`].
const MOST: i32 = 620;
/// Radius of a stop.
const STOP: i32 = 62;

/// A day on the line.
#[derive(Debug)]
pub(in crate::document) struct Stop {
    /// The day in words.
    pub(in crate::document) day: String,
    /// What is done by then.
    pub(in crate::document) label: String,
    /// Weeks up to the next stop, and the same in words; nothing after the last one.
    pub(in crate::document) until_next: Option<(u32, String)>,
}

/// The picture of stops in order.
pub(in crate::document) fn timeline(stops: &[Stop]) -> Drawing {
    let mut canvas = Canvas::default();
    let first = 170;
    let mut y = first;
    let mut places = Vec::new();
    for stop in stops {
        places.push(y);
        if let Some((weeks, _)) = &stop.until_next {
            y += i32::try_from(*weeks)
                .unwrap_or(MOST)
                .saturating_mul(WEEK)
                .clamp(LEAST, MOST);
        }
    }
    canvas.fill(
        (LINE - 14, first),
        (28, y - first),
        Fill::Plain(Tone::Middle),
    );
    for (at, (stop, y)) in stops.iter().zip(&places).enumerate() {
        if let (Some((_, words)), Some(next)) = (&stop.until_next, places.get(at + 1)) {
            let words = Words::new(words, LINE - 200).small().ending();
            canvas.say((LINE - 130, (y + next) / 2), words);
        }
        let last = at + 1 == stops.len();
        if last {
            canvas.disc((LINE, *y), STOP + 18, Tone::Deep);
        } else {
            canvas.ring((LINE, *y), STOP, Tone::Deep);
        }
        let day = Words::new(&stop.day, LINE - 200).on(2).strong().ending();
        canvas.say((LINE - 130, *y), day);
        let label = Words::new(&stop.label, FULL_WIDTH - LINE - 150).on(2);
        canvas.say((LINE + 150, *y), label);
    }
    canvas.done(y + first)
}
