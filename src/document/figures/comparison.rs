//! Plans side by side: a row for each, a bar for each thing that is spent.

use super::canvas::{Canvas, Words, share};
use crate::document::drawing::{Drawing, FULL_WIDTH, Fill, Tone};

/// Width of the names of plans.
const NAMES: i32 = 1160;
/// Height of the titles above the bars.
const HEAD: i32 = 420;
/// Height of a row.
const ROW: i32 = 480;
/// Thickness of a bar.
const BAR: i32 = 90;
/// Shortest bar of what is not nothing.
const TRACE: i32 = 12;

/// What is measured: a title, and how much there is of it.
#[derive(Debug)]
pub(in crate::document) struct Measure {
    pub(in crate::document) title: String,
    /// The most that may be spent, with its words, where that is told.
    pub(in crate::document) available: Option<(u64, String)>,
}

/// A plan: its name, what it comes to in a few words, and its amounts with their words.
#[derive(Debug)]
pub(in crate::document) struct Standing {
    pub(in crate::document) name: String,
    pub(in crate::document) verdict: String,
    pub(in crate::document) amounts: Vec<(u64, String)>,
}

/// Plans and what is measured of them, with the words of the key.
#[derive(Debug)]
pub(in crate::document) struct Comparison {
    pub(in crate::document) measures: Vec<Measure>,
    pub(in crate::document) plans: Vec<Standing>,
    /// « dans les moyens ».
    pub(in crate::document) within: String,
    /// « au-delà des moyens ».
    pub(in crate::document) beyond: String,
    /// « ce dont l'association dispose ».
    pub(in crate::document) limit: String,
}

/// The picture: within one column all bars have the same scale.
pub(in crate::document) fn comparison(comparison: &Comparison) -> Drawing {
    let count = i32::try_from(comparison.measures.len().max(1)).unwrap_or(1);
    let width = (FULL_WIDTH - NAMES) / count;
    let bars = width - 90;
    let rows = i32::try_from(comparison.plans.len()).unwrap_or(i32::MAX / ROW);
    let bottom = HEAD + rows * ROW;
    let mut canvas = Canvas::default();
    for at in 0..=rows {
        canvas.rule(HEAD + at * ROW);
    }
    for (plan, at) in comparison.plans.iter().zip(0..) {
        let y = HEAD + at * ROW;
        canvas.say(
            (0, y + 130),
            Words::new(&plan.name, NAMES - 60).on(2).strong(),
        );
        canvas.say(
            (0, y + 370),
            Words::new(&plan.verdict, NAMES - 60).on(2).small(),
        );
    }
    if comparison
        .measures
        .iter()
        .any(|one| one.available.is_some())
    {
        let words = Words::new(&comparison.limit, NAMES - 60).on(2).small();
        canvas.say((0, 320), words);
    }
    for (at, measure) in comparison.measures.iter().enumerate() {
        let x = NAMES + width * i32::try_from(at).unwrap_or(0);
        let words = Words::new(&measure.title, width - 50)
            .on(2)
            .small()
            .strong();
        canvas.say((x, 110), words);
        let amounts = comparison
            .plans
            .iter()
            .filter_map(|plan| plan.amounts.get(at));
        let limit = measure.available.as_ref().map(|(most, _)| *most);
        let whole = amounts.map(|(amount, _)| *amount).chain(limit).max();
        let whole = whole.unwrap_or(0).max(1);
        for (plan, row) in comparison.plans.iter().zip(0..) {
            let Some((amount, words)) = plan.amounts.get(at) else {
                continue;
            };
            let y = HEAD + row * ROW;
            canvas.say((x, y + 130), Words::new(words, width - 20).on(2).small());
            let trace = if *amount > 0 { TRACE } else { 0 };
            let length = share(*amount, whole, bars).max(trace);
            let beyond = limit.is_some_and(|limit| *amount > limit);
            canvas.fill((x, y + 260), (length, BAR), bar(beyond));
        }
        if let Some((most, words)) = &measure.available {
            canvas.say((x, 320), Words::new(words, width - 20).on(2).small());
            let x = x + share(*most, whole, bars);
            // A limit of nothing is no place on a scale: its words say it.
            for row in (0..rows).filter(|_| *most > 0) {
                let y = HEAD + row * ROW;
                canvas.dashes((x, y + 225), (x, y + 385), Tone::Ink);
            }
        }
    }
    key(&mut canvas, comparison, bottom + 110);
    canvas.done(bottom + 190)
}

fn bar(beyond: bool) -> Fill {
    if beyond {
        Fill::Hatched(Tone::Deep)
    } else {
        Fill::Plain(Tone::Deep)
    }
}

/// What bars and dashes mean.
fn key(canvas: &mut Canvas, comparison: &Comparison, y: i32) {
    let third = FULL_WIDTH / 3;
    for (at, (beyond, words)) in [(false, &comparison.within), (true, &comparison.beyond)]
        .into_iter()
        .enumerate()
    {
        let x = third * i32::try_from(at).unwrap_or(0);
        canvas.fill((x, y - BAR / 2), (180, BAR), bar(beyond));
        canvas.say((x + 230, y), Words::new(words, third - 260).small());
    }
    canvas.dashes((2 * third, y), (2 * third + 180, y), Tone::Ink);
    let words = Words::new(&comparison.limit, third - 230).small();
    canvas.say((2 * third + 230, y), words);
}
