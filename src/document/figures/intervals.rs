//! Scores as intervals: what is certain, and how far what is not known could lift it.

use super::canvas::{Canvas, Words, share};
use crate::document::drawing::{Anchor, Drawing, FULL_WIDTH, Fill, Tone};

/// Width of the names.
const NAMES: i32 = 1750;
/// Where the bars end and their words begin.
const END: i32 = 3560;
/// Height of the scale above, and of the key below.
const HEAD: i32 = 190;
/// Height of the title of a group.
const TITLE: i32 = 230;
/// Height of a row.
const ROW: i32 = 175;
/// A name of more letters than this is written smaller, on two lines.
const LONG_NAME: usize = 38;
/// Thickness of a bar.
const BAR: i32 = 84;

/// A score from `low` to `high` out of a hundred.
#[derive(Debug)]
pub(in crate::document) struct Interval {
    pub(in crate::document) name: String,
    pub(in crate::document) low: u64,
    pub(in crate::document) high: u64,
    /// The score in words.
    pub(in crate::document) words: String,
    /// Whether it is out whatever it scores.
    pub(in crate::document) out: bool,
}

/// What is compared with each other.
#[derive(Debug)]
pub(in crate::document) struct Group {
    pub(in crate::document) title: String,
    pub(in crate::document) rows: Vec<Interval>,
}

impl Group {
    fn height(&self) -> i32 {
        TITLE + ROW * i32::try_from(self.rows.len()).unwrap_or(i32::MAX / (2 * ROW))
    }
}

/// The pictures, each low enough for a page; `certain`, `doubt` and `out` are the words of the key.
pub(in crate::document) fn intervals(
    groups: &[Group],
    [certain, doubt, out]: [&str; 3],
    highest: i32,
) -> Vec<(Vec<usize>, Drawing)> {
    let mut pages: Vec<Vec<usize>> = Vec::new();
    let mut used = highest;
    for (at, group) in groups.iter().enumerate() {
        if used + group.height() > highest - 2 * HEAD {
            pages.push(Vec::new());
            used = 0;
        }
        used += group.height();
        if let Some(page) = pages.last_mut() {
            page.push(at);
        }
    }
    pages
        .into_iter()
        .map(|page| {
            let shown: Vec<&Group> = page.iter().map(|at| &groups[*at]).collect();
            (page, picture(&shown, [certain, doubt, out]))
        })
        .collect()
}

fn picture(groups: &[&Group], key: [&str; 3]) -> Drawing {
    let mut canvas = Canvas::default();
    let bottom = HEAD + groups.iter().map(|group| group.height()).sum::<i32>() + 40;
    let length = END - NAMES;
    for tick in [0_u8, 25, 50, 75, 100] {
        let x = NAMES + share(u64::from(tick), 100, length);
        let words = tick.to_string();
        canvas.say((x, HEAD / 2), Words::new(&words, 300).small().centred());
        canvas.line((x, HEAD), (x, bottom), 4, Tone::Middle);
    }
    let mut y = HEAD;
    for group in groups {
        let words = Words::new(&group.title, NAMES - 80).strong();
        canvas.say((0, y + TITLE * 2 / 3), words);
        y += TITLE;
        for row in &group.rows {
            let middle = y + ROW / 2;
            let name = Words::new(&row.name, NAMES - 140);
            let long = row.name.chars().count() > LONG_NAME;
            canvas.say((60, middle), if long { name.small().on(2) } else { name });
            let (low, high) = (
                share(row.low, 100, length),
                share(row.high.max(row.low), 100, length),
            );
            let tone = if row.out { Tone::Middle } else { Tone::Deep };
            let top = middle - BAR / 2;
            canvas.fill((NAMES, top), (low.max(8), BAR), Fill::Plain(tone));
            let doubt = high - low;
            canvas.fill((NAMES + low, top), (doubt, BAR), Fill::Hatched(tone));
            canvas.say(
                (END + 70, middle),
                Words::new(&row.words, FULL_WIDTH - END - 70).small(),
            );
            y += ROW;
        }
    }
    let y = bottom + HEAD / 2;
    let third = FULL_WIDTH / 3;
    let fills = [
        Fill::Plain(Tone::Deep),
        Fill::Hatched(Tone::Deep),
        Fill::Plain(Tone::Middle),
    ];
    for ((fill, words), x) in fills.into_iter().zip(key).zip([0, third, 2 * third]) {
        canvas.fill((x, y - BAR / 2), (180, BAR), fill);
        let words = Words {
            anchor: Anchor::Start,
            ..Words::new(words, third - 260).small()
        };
        canvas.say((x + 230, y), words);
    }
    canvas.done(bottom + HEAD)
}
