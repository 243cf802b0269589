//! Inclusive writing: readers differ, so texts hold both forms and the reader's is taken.
//!
//! A text of the data writes `[[les bénévoles élues et élus|les bénévoles élu·es]]`: the words in full, a bar, the words with
//! a middle dot. What is not written so is left as it is.

/// A style of inclusive writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Inclusive {
    /// « adhérentes et adhérents »: every word in full, which screen readers read well.
    #[default]
    Doublets,
    /// « adhérent·es ».
    MiddleDot,
}

/// What opens and closes the two forms.
const OPEN: &str = "[[";
const CLOSE: &str = "]]";

/// `text` with one form of each pair. Idempotent on texts whose forms hold no pair.
pub fn inclusive(text: &str, style: Inclusive) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(OPEN) {
        let pair = after
            .split_once(CLOSE)
            .and_then(|(pair, end)| Some((pair.split_once('|')?, end)));
        let Some(((full, dotted), end)) = pair else {
            break;
        };
        out.push_str(before);
        out.push_str(match style {
            Inclusive::Doublets => full,
            Inclusive::MiddleDot => dotted,
        });
        rest = end;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TEXT: &str = "Les [[adhérentes et adhérents|adhérent·es]] et [[le ou la bénévole élue|lae bénévole élu·e]].";

    #[test]
    fn each_style_takes_its_form() {
        assert_eq!(
            inclusive(TEXT, Inclusive::Doublets),
            "Les adhérentes et adhérents et le ou la bénévole élue."
        );
        assert_eq!(
            inclusive(TEXT, Inclusive::MiddleDot),
            "Les adhérent·es et lae bénévole élu·e."
        );
    }

    #[test]
    fn what_is_no_pair_stays() {
        for text in ["", "a|b", "[[a]]", "[[a|b", "a]] |", "[[", "tableau[0][1]"] {
            assert_eq!(inclusive(text, Inclusive::Doublets), text);
        }
    }

    proptest! {
        #[test]
        fn nothing_panics_and_plain_texts_do_not_change(text in "[a-zé \\[\\]|·]{0,40}") {
            for style in [Inclusive::Doublets, Inclusive::MiddleDot] {
                let once = inclusive(&text, style);
                prop_assert!(once.len() <= text.len());
                if !text.contains("[[") {
                    prop_assert_eq!(once, text.clone());
                }
            }
        }
    }
}
