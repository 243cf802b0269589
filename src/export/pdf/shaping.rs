//! Words as glyphs, with kerning and ligatures, and something visible for what no font has.

use std::collections::BTreeMap;
use std::rc::Rc;

use rustybuzz::{Direction, Script, ShapePlan, UnicodeBuffer};
use unicode_segmentation::UnicodeSegmentation;

use super::fonts::{Face, Fonts};

/// Drawn where no face has the character.
const REPLACEMENT: char = '□';

/// One glyph of a run.
#[derive(Debug, Clone)]
pub(super) struct Glyph {
    pub(super) id: u16,
    /// How far it moves the pen, in thousandths of the type size, kerning included.
    pub(super) advance: f32,
    /// How far the font alone would move the pen.
    pub(super) width: f32,
    /// The characters that it stands for.
    pub(super) text: Rc<str>,
    /// Whether a justified line may widen it.
    pub(super) stretches: bool,
}

/// Glyphs of one face.
#[derive(Debug, Clone)]
pub(super) struct Run {
    pub(super) face: Face,
    pub(super) glyphs: Vec<Glyph>,
    /// What the glyphs say, when they do not say it by themselves.
    pub(super) actual: Option<Rc<str>>,
}

/// A piece of text, shaped.
#[derive(Debug)]
pub(super) struct Shaped {
    pub(super) runs: Vec<Run>,
    /// Sum of the advances, in thousandths of the type size.
    pub(super) width: f32,
    /// Byte offsets in the text, each with the width before it; ascending.
    pub(super) stops: Vec<(usize, f32)>,
}

impl Shaped {
    /// Width of the text before byte `at`, in thousandths of the type size.
    pub(super) fn width_before(&self, at: usize) -> f32 {
        let next = self.stops.partition_point(|(offset, _)| *offset < at);
        match (
            next.checked_sub(1)
                .and_then(|before| self.stops.get(before)),
            self.stops.get(next),
        ) {
            (_, Some(&(offset, width))) if offset == at => width,
            // Inside a ligature: its width is shared out.
            (Some(&(from, start)), Some(&(to, end))) => {
                start + (end - start) * (at - from) as f32 / (to - from) as f32
            }
            (None, _) => 0.0,
            (_, None) => self.width,
        }
    }
}

/// Shapes text, and remembers what it has shaped.
pub(super) struct Shaper {
    fonts: Fonts,
    known: [BTreeMap<String, Rc<Shaped>>; 6],
    /// What is worked out once for each face and script.
    plans: Vec<(Face, Script, ShapePlan)>,
    buffer: Option<UnicodeBuffer>,
}

impl Shaper {
    pub(super) fn new(fonts: Fonts) -> Self {
        Self {
            fonts,
            known: Default::default(),
            plans: Vec::new(),
            buffer: None,
        }
    }

    /// `text` in `face`.
    pub(super) fn shape(&mut self, face: Face, text: &str) -> Rc<Shaped> {
        if let Some(known) = self.known[face as usize].get(text) {
            return Rc::clone(known);
        }
        let shaped = Rc::new(self.shape_anew(face, text));
        self.known[face as usize].insert(text.to_owned(), Rc::clone(&shaped));
        shaped
    }

    /// Width of `text` at `size`, in points.
    pub(super) fn width(&mut self, face: Face, size: f32, text: &str) -> f32 {
        self.shape(face, text).width * size / 1000.0
    }

    fn shape_anew(&mut self, face: Face, text: &str) -> Shaped {
        let mut shaped = Shaped {
            runs: Vec::new(),
            width: 0.0,
            stops: Vec::new(),
        };
        let mut pending = (face, 0..0);
        for (at, cluster) in text.grapheme_indices(true) {
            match self.drawing(face, cluster) {
                Drawing::As(own) if own == pending.0 => pending.1.end = at + cluster.len(),
                Drawing::As(own) => {
                    self.flush(text, pending, &mut shaped);
                    pending = (own, at..at + cluster.len());
                }
                Drawing::Instead(own, c) => {
                    self.flush(text, pending, &mut shaped);
                    shaped.stops.push((at, shaped.width));
                    let mut run = self.run(own, &c.to_string(), &mut Vec::new());
                    run.actual = Some(cluster.into());
                    shaped.width += run.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>();
                    shaped.runs.push(run);
                    pending = (face, at + cluster.len()..at + cluster.len());
                }
            }
        }
        self.flush(text, pending, &mut shaped);
        shaped.stops.push((text.len(), shaped.width));
        shaped
    }

    fn flush(
        &mut self,
        text: &str,
        (face, range): (Face, std::ops::Range<usize>),
        into: &mut Shaped,
    ) {
        if range.is_empty() {
            return;
        }
        let mut stops = Vec::new();
        let run = self.run(face, &text[range.clone()], &mut stops);
        let before = into.width;
        into.stops.extend(
            stops
                .iter()
                .map(|(at, width)| (range.start + at, before + width)),
        );
        into.width += run.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>();
        into.runs.push(run);
    }

    /// How one user-perceived character is drawn.
    fn drawing(&self, face: Face, cluster: &str) -> Drawing {
        let has = |face| cluster.chars().all(|c| self.fonts.has(face, c));
        let Some(first) = cluster.chars().next() else {
            return Drawing::As(face);
        };
        let stand_in = match first {
            '\u{22c5}' => Some('·'),
            '✔' | '✅' => Some('✓'),
            '✘' | '❌' => Some('✗'),
            _ => None,
        };
        let candidates = [face, face.fallback(), Face::Sans];
        if let Some(found) = candidates.into_iter().find(|&face| has(face)) {
            return Drawing::As(found);
        }
        let c = stand_in.unwrap_or(REPLACEMENT);
        let found = candidates.into_iter().find(|&face| self.fonts.has(face, c));
        Drawing::Instead(found.unwrap_or(Face::Sans), c)
    }

    fn run(&mut self, face: Face, text: &str, stops: &mut Vec<(usize, f32)>) -> Run {
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(Direction::LeftToRight);
        let script = buffer.script();
        let font = self.fonts.get(face);
        let known = |(own, of, _): &(Face, Script, ShapePlan)| *own == face && *of == script;
        let at = self.plans.iter().position(known).unwrap_or_else(|| {
            let plan = ShapePlan::new(font, Direction::LeftToRight, Some(script), None, &[]);
            self.plans.push((face, script, plan));
            self.plans.len() - 1
        });
        let output = rustybuzz::shape_with_plan(font, &self.plans[at].2, buffer);
        let (infos, positions) = (output.glyph_infos(), output.glyph_positions());
        let mut glyphs = Vec::with_capacity(infos.len());
        let mut pen = 0.0;
        let mut whole = true;
        for (at, (info, position)) in infos.iter().zip(positions).enumerate() {
            let start = info.cluster as usize;
            let first = at == 0 || infos[at - 1].cluster != info.cluster;
            let next = infos[at + 1..]
                .iter()
                .map(|info| info.cluster as usize)
                .find(|&next| next != start);
            let covered = if first {
                &text[start..next.unwrap_or(text.len()).max(start)]
            } else {
                ""
            };
            whole &= first;
            if first {
                stops.push((start, pen));
            }
            let id = u16::try_from(info.glyph_id).unwrap_or(0);
            let width = f32::from(
                font.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(id))
                    .unwrap_or(0),
            );
            let advance = position.x_advance as f32;
            pen += advance;
            let plain = covered.replace('\u{a0}', " ");
            let stretches = plain == " ";
            glyphs.push(Glyph {
                id,
                advance,
                width,
                text: plain.into(),
                stretches,
            });
        }
        self.buffer = Some(output.clear());
        Run {
            face,
            glyphs,
            actual: (!whole).then(|| text.into()),
        }
    }
}

enum Drawing {
    As(Face),
    Instead(Face, char),
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shaper() -> Shaper {
        Shaper::new(Fonts::load().unwrap())
    }

    fn said(shaped: &Shaped) -> String {
        let run = |run: &Run| match &run.actual {
            Some(actual) => actual.to_string(),
            None => run.glyphs.iter().map(|glyph| &*glyph.text).collect(),
        };
        shaped.runs.iter().map(run).collect()
    }

    #[test]
    fn text_is_kept_whatever_is_drawn() {
        let mut shaper = shaper();
        for face in Face::ALL {
            for text in [
                "efficacité",
                "adhérent⋅es",
                "👩\u{200d}💻",
                "日本",
                "e\u{301}x",
                "שלום",
                "✗✔",
                "q\u{323}\u{307}",
                "",
            ] {
                assert_eq!(said(&shaper.shape(face, text)), text, "{}", face.name());
            }
        }
    }

    #[test]
    fn a_missing_script_is_drawn_as_boxes_one_each() {
        let shaped = shaper().shape(Face::Serif, "日本👩\u{200d}💻");
        assert_eq!(shaped.runs.len(), 3);
        assert!(
            shaped
                .runs
                .iter()
                .all(|run| run.glyphs.len() == 1 && run.glyphs[0].id != 0)
        );
    }

    #[test]
    fn widths_before_a_byte_add_up() {
        let shaped = shaper().shape(Face::Serif, "officiel");
        assert_eq!(shaped.width_before(0), 0.0);
        assert_eq!(shaped.width_before("officiel".len()), shaped.width);
        let inside = shaped.width_before(2);
        assert!(inside > shaped.width_before(1) && inside < shaped.width_before(5));
    }
}
