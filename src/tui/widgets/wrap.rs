//! Lines no wider than a screen: words are kept whole, and what must not be parted stays together.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// `text` in lines of at most `width` columns. Only plain spaces part; a word that is too wide is cut.
/// A width of 0 gives nothing.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    if width == 0 {
        return Vec::new();
    }
    text.split('\n')
        .flat_map(|line| wrap_line(line, width))
        .collect()
}

fn wrap_line(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let gap = usize::from(!line.is_empty());
        if line.width() + gap + word.width() <= width {
            if gap == 1 {
                line.push(' ');
            }
            line.push_str(word);
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for piece in word.graphemes(true) {
            if line.width() + piece.width() > width && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            if piece.width() <= width {
                line.push_str(piece);
            }
        }
    }
    lines.push(line);
    lines
}

/// `text` in at most `width` columns, ended by « … » when something is left out.
pub fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    for piece in text.graphemes(true) {
        if kept.width() + piece.width() + 1 > width {
            break;
        }
        kept.push_str(piece);
    }
    if width > 0 {
        kept.push('…');
    }
    kept
}

/// `text` in exactly `width` columns: cut, or filled with spaces.
pub fn fit(text: &str, width: usize) -> String {
    let mut text = cut(text, width);
    let missing = width.saturating_sub(text.width());
    text.extend(std::iter::repeat_n(' ', missing));
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_stay_whole_and_no_break_spaces_hold() {
        assert_eq!(
            wrap("le compte de 38\u{202f}400\u{a0}€ tient", 14),
            ["le compte de", "38\u{202f}400\u{a0}€ tient"]
        );
        assert_eq!(
            wrap("anticonstitution", 5),
            ["antic", "onsti", "tutio", "n"]
        );
        assert_eq!(wrap("", 5), [""]);
        assert_eq!(cut("été chaud", 5), "été …");
        assert_eq!(fit("été", 5), "été  ");
    }

    proptest! {
        #[test]
        fn nothing_is_wider_and_nothing_is_lost(text in "[a-zé漢 ]{0,80}", width in 2_usize..40) {
            let lines = wrap(&text, width);
            prop_assert!(lines.iter().all(|line| line.width() <= width));
            let letters = |text: &str| text.chars().filter(|c| *c != ' ').collect::<String>();
            prop_assert_eq!(letters(&lines.concat()), letters(&text));
            prop_assert!(cut(&text, width).width() <= width);
            prop_assert_eq!(fit(&text, width).width(), width);
        }
    }
}
