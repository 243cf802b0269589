//! Laws of every picture: readable in black and white, inside its sheet, told in words, with its table.

use jiff::civil::date;
use trousse::assessment::Case;
use trousse::document::drawing::{Anchor, Fill, Label, Shape, Tone};
use trousse::document::model::{Block, Document, Figure};
use trousse::document::{Results, build};
use trousse::dossier::model::{Answer, QuestionRef};
use trousse::text::{Lang, Texts};

use super::fixture::{BASE, PLANS, QUESTIONNAIRE, all, document, flat, ping_2022};

/// Every document of the examples, and those of PiNG with a day to be ready.
fn documents() -> Vec<(String, Document)> {
    let mut documents = all();
    let mut dossier = ping_2022().dossier.clone();
    let deadline = Answer::Date(date(2023, 9, 1));
    dossier
        .answers
        .insert(QuestionRef::once("association.deadline"), deadline);
    let case = Case::new(&BASE, &QUESTIONNAIRE, &dossier, None);
    let results = Results::new(&case);
    for (name, plan) in PLANS.iter() {
        let document = build(&case, &results, plan, &Texts::new(Lang::Fr));
        documents.push((format!("{name} with a deadline"), document));
    }
    documents
}

fn figures(document: &Document) -> Vec<&Figure> {
    flat(&document.blocks)
        .into_iter()
        .filter_map(|block| match block {
            Block::Figure(figure) => Some(figure),
            _ => None,
        })
        .collect()
}

/// Relative luminance, as WCAG 2 defines it.
fn luminance(tone: Tone) -> f64 {
    let part = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    let (red, green, blue) = tone.rgb();
    0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
}

fn contrast(one: Tone, other: Tone) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// From left to right, as wide as the label may become.
fn span(label: &Label) -> (i32, i32) {
    match label.anchor {
        Anchor::Start => (label.x, label.x + label.room),
        Anchor::Middle => (label.x - label.room / 2, label.x + label.room / 2),
        Anchor::End => (label.x - label.room, label.x),
    }
}

#[test]
fn words_stand_out_from_all_that_is_behind_them() {
    for (name, document) in documents() {
        for figure in figures(&document) {
            for (at, shape) in figure.drawing.shapes.iter().enumerate() {
                let Shape::Label(label) = shape else {
                    continue;
                };
                let (left, right) = span(label);
                let mut behind = vec![Tone::Paper];
                for under in &figure.drawing.shapes[..at] {
                    if let Shape::Rect {
                        x,
                        y,
                        width,
                        height,
                        fill,
                    } = under
                    {
                        let inside = *x <= left.max(0)
                            && right <= x + width
                            && *y <= label.y
                            && label.y <= y + height;
                        match fill {
                            Fill::Plain(tone) if inside => behind = vec![*tone],
                            _ => {}
                        }
                    }
                }
                for tone in behind {
                    let found = contrast(label.tone, tone);
                    assert!(
                        found >= 4.5,
                        "{name}, {}: {:?} on {tone:?}",
                        figure.id,
                        label.words
                    );
                }
            }
        }
    }
}

#[test]
fn tones_differ_without_their_colour() {
    let tones = [Tone::Deep, Tone::Middle, Tone::Light];
    for pair in tones.windows(2) {
        assert!(contrast(pair[0], pair[1]) > 2.2, "{pair:?}");
    }
    assert!(contrast(Tone::Middle, Tone::Paper) >= 3.0);
}

#[test]
fn nothing_leaves_the_sheet_and_the_sheet_fits_a_page() {
    for (name, document) in documents() {
        for figure in figures(&document) {
            let drawing = &figure.drawing;
            assert!(
                drawing.height < 6300,
                "{name}, {}: {}",
                figure.id,
                drawing.height
            );
            for shape in &drawing.shapes {
                let corners = match shape {
                    Shape::Rect {
                        x,
                        y,
                        width,
                        height,
                        ..
                    } => vec![(*x, *y), (x + width, y + height)],
                    Shape::Polygon { points, .. } => points.clone(),
                    Shape::Circle {
                        centre: (x, y),
                        radius,
                        ..
                    } => {
                        vec![(x - radius, y - radius), (x + radius, y + radius)]
                    }
                    Shape::Line { from, to, .. } => vec![*from, *to],
                    Shape::Label(label) => {
                        let (left, right) = span(label);
                        vec![(left, label.y), (right, label.y)]
                    }
                };
                for (x, y) in corners {
                    let inside =
                        (0..=drawing.width).contains(&x) && (0..=drawing.height).contains(&y);
                    assert!(inside, "{name}, {}: {shape:?}", figure.id);
                }
            }
        }
    }
}

#[test]
fn the_table_of_the_same_follows_each_picture() {
    for (name, document) in documents() {
        let blocks = flat(&document.blocks);
        for (at, block) in blocks.iter().enumerate() {
            if let Block::Figure(figure) = block {
                let next = blocks[at..]
                    .iter()
                    .find(|block| !matches!(block, Block::Figure(_) | Block::Heading { .. }));
                assert!(
                    matches!(next, Some(Block::Table(_))),
                    "{name}, {}: {next:?}",
                    figure.id
                );
            }
        }
    }
}

#[test]
fn pictures_are_where_they_are_wanted() {
    let internal = document(ping_2022(), "internal", Lang::Fr);
    let ids: Vec<&str> = figures(&internal)
        .iter()
        .map(|figure| figure.id.as_str())
        .collect();
    for part in [
        "figure-sign-in-1",
        "figure-providers-1",
        "scenarios-figure",
        "scores-figure-1",
    ] {
        assert!(
            ids.iter().any(|id| id.ends_with(part)),
            "{part} among {ids:?}"
        );
    }
    let (_, with_deadline) = documents().pop().unwrap();
    let timeline = figures(&with_deadline);
    assert_eq!(timeline.len(), 1);
    assert!(timeline[0].alternative.contains("1er\u{a0}septembre 2023"));
    assert_eq!(
        timeline[0]
            .drawing
            .words()
            .filter(|words| words.contains("semaine"))
            .count(),
        5
    );
}
