//! Paragraphs cut into lines: the best cut for the whole paragraph, not line by line.

use textwrap::core::Fragment;
use textwrap::wrap_algorithms::{Penalties, wrap_first_fit, wrap_optimal_fit};
use unicode_segmentation::UnicodeSegmentation;

use super::break_points::{BreakPoint, Hyphenation, break_points};
use super::shaping::Shaper;
use super::spans::Span;
use super::typeset_line::HANGING;
use crate::text::Lang;

/// How a paragraph is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting {
    pub(super) width: f32,
    pub(super) hyphenation: Hyphenation,
    /// Whether lines will be stretched: gaps then cost more than in ragged text.
    pub(super) justified: bool,
    pub(super) lang: Lang,
}

/// A line: pieces of spans from left to right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// Index of the span, and the text; a space between words is a piece of its own.
    pub(super) pieces: Vec<(usize, String)>,
    pub(super) end: LineEnd,
}

/// How a line ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineEnd {
    /// The end of the paragraph.
    Last,
    /// At a space of this span.
    Space(usize),
    /// Inside a word of this span, with a hyphen.
    Hyphen(usize),
    /// Inside a word, without mark.
    Cut,
}

/// A word: pieces of spans without a space between them.
#[derive(Debug, Default)]
struct Word {
    parts: Vec<(usize, String)>,
    /// The span of the space after it.
    space: Option<usize>,
}

/// The smallest piece that never breaks: part of one word.
#[derive(Debug)]
struct Piece {
    word: usize,
    /// Part of the word, and bytes in that part; a piece never crosses parts.
    part: usize,
    from: usize,
    to: usize,
    width: f32,
    space: f32,
    /// Width of the hyphen drawn when a line ends here; a trace when nothing is drawn.
    penalty: f32,
    end: PieceEnd,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PieceEnd {
    Word,
    Hyphen,
    Cut,
    /// The next part of the same word follows at once: no line may end here.
    Joined,
}

/// Share of its width that a space keeps in a full line that is stretched or tightened.
const TIGHTEST_SPACE: f32 = 0.88;

/// Pieces up to the next place where a line may end.
#[derive(Debug)]
struct Unit<'a> {
    pieces: &'a [Piece],
    width: f64,
}

impl Fragment for Unit<'_> {
    fn width(&self) -> f64 {
        self.width
    }

    fn whitespace_width(&self) -> f64 {
        self.pieces
            .last()
            .map_or(0.0, |piece| f64::from(piece.space))
    }

    fn penalty_width(&self) -> f64 {
        self.pieces
            .last()
            .map_or(0.0, |piece| f64::from(piece.penalty))
    }
}

/// The lines of a paragraph. No line is wider than the measure.
pub(super) fn lines(shaper: &mut Shaper, spans: &[Span], setting: Setting) -> Vec<Line> {
    let words = words(spans);
    let mut pieces = Vec::new();
    for at in 0..words.len() {
        cut(shaper, spans, &words, at, setting, &mut pieces);
    }
    part_wide_joints(&mut pieces, setting.width);
    let units: Vec<Unit<'_>> = pieces
        .chunk_by(|piece, _| piece.end == PieceEnd::Joined)
        .map(|pieces| Unit {
            pieces,
            width: pieces.iter().map(|piece| f64::from(piece.width)).sum(),
        })
        .collect();
    let width = f64::from(setting.width) + 0.01;
    let fits = |line: &[Unit<'_>]| line_width(line) <= width + 0.01 || line.len() == 1;
    let mut cut = wrap_optimal_fit(&units, &[width], &penalties(setting)).unwrap_or_default();
    if cut.is_empty() || !cut.iter().all(|line| fits(line)) {
        cut = wrap_first_fit(&units, &[width]);
    }
    let count = cut.len();
    let line = |(at, units): (usize, &[Unit<'_>])| build(&words, units, at + 1 == count);
    cut.into_iter()
        .filter(|units| !units.is_empty())
        .enumerate()
        .map(line)
        .collect()
}

fn line_width(line: &[Unit<'_>]) -> f64 {
    let all: f64 = line
        .iter()
        .map(|unit| unit.width + unit.whitespace_width())
        .sum();
    all + line
        .last()
        .map_or(0.0, |last| last.penalty_width() - last.whitespace_width())
}

/// Costs are squares of the gap at the end of a line, in points.
fn penalties(setting: Setting) -> Penalties {
    let hyphen_penalty = match (setting.hyphenation, setting.justified) {
        (Hyphenation::Normal, true) => 600,
        (Hyphenation::Normal, false) => 1800,
        _ => 5000,
    };
    Penalties {
        nline_penalty: 1000,
        overflow_penalty: 1_000_000,
        short_last_line_fraction: 8,
        short_last_line_penalty: 600,
        hyphen_penalty,
    }
}

/// Splits spans at ordinary spaces; no-break spaces stay inside words.
fn words(spans: &[Span]) -> Vec<Word> {
    let mut words = vec![Word::default()];
    for (at, span) in spans.iter().enumerate() {
        for (index, text) in span.text.split(' ').enumerate() {
            let Some(word) = words.last_mut() else {
                continue;
            };
            if index > 0 && !word.parts.is_empty() {
                word.space = Some(at);
                words.push(Word::default());
            }
            if let (Some(word), false) = (words.last_mut(), text.is_empty()) {
                word.parts.push((at, text.to_owned()));
            }
        }
    }
    words.retain(|word| !word.parts.is_empty());
    words
}

/// Cuts a word into the pieces that the measure allows.
fn cut(
    shaper: &mut Shaper,
    spans: &[Span],
    words: &[Word],
    at: usize,
    setting: Setting,
    into: &mut Vec<Piece>,
) {
    let word = &words[at];
    let tightest = if setting.justified {
        TIGHTEST_SPACE
    } else {
        1.0
    };
    for (part, (span, text)) in word.parts.iter().enumerate() {
        let style = spans[*span].style;
        let shaped = shaper.shape(style.face, text);
        let before = |byte: usize| shaped.width_before(byte) * style.size / 1000.0;
        let hyphen = shaper.width(style.face, style.size, "-");
        let verbatim = spans[*span].verbatim;
        let mut points = break_points(text, verbatim, setting.hyphenation, setting.lang);
        if !fit(&points, text, setting.width - hyphen, before) && !verbatim {
            let lower = text.to_lowercase();
            if lower.len() == text.len() {
                points = break_points(&lower, verbatim, Hyphenation::Normal, setting.lang);
            }
        }
        if !fit(&points, text, setting.width - hyphen, before) {
            points = everywhere(text, &points, setting.width - hyphen, before);
        }
        let mut from = 0;
        for point in &points {
            let end = if point.hyphen {
                PieceEnd::Hyphen
            } else {
                PieceEnd::Cut
            };
            let penalty = match point.hyphen {
                true if setting.justified => hyphen * (1.0 - HANGING),
                true => hyphen,
                false => 0.01,
            };
            let width = before(point.at) - before(from);
            into.push(Piece {
                word: at,
                part,
                from,
                to: point.at,
                width,
                space: 0.0,
                penalty,
                end,
            });
            from = point.at;
        }
        let last = part + 1 == word.parts.len();
        let space = match word.space {
            Some(span) if last => {
                let style = spans[span].style;
                shaper.width(style.face, style.size, " ") * tightest
            }
            _ => 0.0,
        };
        let end = if last {
            PieceEnd::Word
        } else {
            PieceEnd::Joined
        };
        let width = before(text.len()) - before(from);
        into.push(Piece {
            word: at,
            part,
            from,
            to: text.len(),
            width,
            space,
            penalty: 0.0,
            end,
        });
    }
}

/// Parts of one word (a word half in bold) are parted where together they are too wide.
fn part_wide_joints(pieces: &mut [Piece], width: f32) {
    let mut run = 0.0;
    for at in 0..pieces.len() {
        run += pieces[at].width;
        let next = pieces
            .get(at + 1)
            .map_or(0.0, |next| next.width + next.penalty);
        if pieces[at].end != PieceEnd::Joined {
            run = 0.0;
        } else if run + next > width {
            pieces[at].end = PieceEnd::Cut;
            pieces[at].penalty = 0.01;
            run = 0.0;
        }
    }
}

/// Whether every piece between break points is narrower than the measure.
fn fit(points: &[BreakPoint], text: &str, width: f32, before: impl Fn(usize) -> f32) -> bool {
    let mut from = 0;
    let ends = points.iter().map(|point| point.at).chain([text.len()]);
    ends.into_iter().all(|to| {
        let piece = before(to) - before(from);
        from = to;
        piece <= width
    })
}

/// Adds cuts between characters where a piece is wider than the measure.
fn everywhere(
    text: &str,
    points: &[BreakPoint],
    width: f32,
    before: impl Fn(usize) -> f32,
) -> Vec<BreakPoint> {
    let mut out = Vec::new();
    let mut from = 0;
    for (at, cluster) in text.grapheme_indices(true) {
        if before(at + cluster.len()) - before(from) > width && at > from {
            out.push(BreakPoint { at, hyphen: false });
            from = at;
        }
        let end = at + cluster.len();
        if let Some(point) = points.iter().find(|point| point.at == end) {
            out.push(*point);
            from = end;
        }
    }
    out.dedup_by_key(|point| point.at);
    out.retain(|point| point.at < text.len());
    out
}

fn build(words: &[Word], units: &[Unit<'_>], is_last: bool) -> Line {
    let mut pieces: Vec<(usize, String)> = Vec::new();
    let mut previous: Option<&Piece> = None;
    for piece in units.iter().flat_map(|unit| unit.pieces) {
        let word = &words[piece.word];
        let (span, text) = &word.parts[piece.part];
        let text = &text[piece.from..piece.to];
        let same_part =
            previous.is_some_and(|before| before.word == piece.word && before.part == piece.part);
        match (previous, pieces.last_mut()) {
            (Some(_), Some((_, written))) if same_part => written.push_str(text),
            (Some(before), _) => {
                if let Some(space) = words[before.word]
                    .space
                    .filter(|_| before.word != piece.word)
                {
                    pieces.push((space, " ".to_owned()));
                }
                pieces.push((*span, text.to_owned()));
            }
            _ => pieces.push((*span, text.to_owned())),
        }
        previous = Some(piece);
    }
    let end = match previous {
        Some(piece) if !is_last => match (piece.end, words[piece.word].space) {
            (PieceEnd::Hyphen, _) => LineEnd::Hyphen(words[piece.word].parts[piece.part].0),
            (PieceEnd::Word, Some(space)) => LineEnd::Space(space),
            _ => LineEnd::Cut,
        },
        _ => LineEnd::Last,
    };
    Line { pieces, end }
}
