//! « Page {n} / {total} » cut at its two figures, which each form fills in its own way.

/// A piece of the line at the foot of a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Words.
    Words(&'a str),
    /// The number of the page.
    Number,
    /// The number of pages.
    Total,
}

/// The pieces of `pattern`, in order.
pub(super) fn pieces(pattern: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = pattern;
    while !rest.is_empty() {
        let marks = [("{n}", Piece::Number), ("{total}", Piece::Total)];
        let next = marks
            .into_iter()
            .filter_map(|(mark, piece)| rest.find(mark).map(|at| (at, mark, piece)))
            .min_by_key(|(at, _, _)| *at);
        let Some((at, mark, piece)) = next else {
            found.push(Piece::Words(rest));
            break;
        };
        if at > 0 {
            found.push(Piece::Words(&rest[..at]));
        }
        found.push(piece);
        rest = &rest[at + mark.len()..];
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_wherever_they_stand() {
        use Piece::{Number, Total, Words};
        for (pattern, expected) in [
            (
                "Page {n} / {total}",
                vec![Words("Page "), Number, Words(" / "), Total],
            ),
            (
                "{total}: {n}.",
                vec![Total, Words(": "), Number, Words(".")],
            ),
            ("{x}", vec![Words("{x}")]),
            ("", vec![]),
        ] {
            assert_eq!(pieces(pattern), expected);
        }
    }
}
