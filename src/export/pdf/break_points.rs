//! Where a word may be cut at the end of a line.

use hypher::hyphenate_bounded;

use crate::text::Lang;

/// A place inside a word where a line may end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct BreakPoint {
    /// Byte offset.
    pub(super) at: usize,
    /// Whether a hyphen is drawn there.
    pub(super) hyphen: bool,
}

/// How willingly words are cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hyphenation {
    /// Headings.
    Never,
    /// Narrow columns: long words only.
    Rare,
    /// Running text.
    Normal,
}

/// Break points of `word`, ascending. `verbatim` words (identifiers, addresses) get no hyphen.
pub(super) fn break_points(
    word: &str,
    verbatim: bool,
    how: Hyphenation,
    lang: Lang,
) -> Vec<BreakPoint> {
    let long = word.chars().count() > 18;
    if verbatim || word.contains("://") || (long && word.contains(['/', '_', '@', '='])) {
        return if long { after_marks(word) } else { Vec::new() };
    }
    let mut points = after_hyphens(word);
    if how != Hyphenation::Never {
        points.extend(syllables(word, how, lang));
    }
    points.sort_by_key(|point| point.at);
    points.dedup_by_key(|point| point.at);
    points
}

/// After the marks of an address, where a reader sees that it goes on.
fn after_marks(word: &str) -> Vec<BreakPoint> {
    let mut points = Vec::new();
    let mut previous = ' ';
    for (at, c) in word.char_indices() {
        if "/._-?&=:,@#".contains(previous) && c.is_alphanumeric() && at > 3 {
            points.push(BreakPoint { at, hyphen: false });
        }
        previous = c;
    }
    points
}

/// After a written hyphen, dash or slash between letters.
fn after_hyphens(word: &str) -> Vec<BreakPoint> {
    let chars: Vec<(usize, char)> = word.char_indices().collect();
    let mut points = Vec::new();
    for at in 2..chars.len().saturating_sub(2) {
        let sides = chars[at - 2].1.is_alphabetic()
            && chars[at - 1].1.is_alphabetic()
            && chars[at + 1].1.is_alphabetic()
            && chars[at + 2].1.is_alphabetic();
        if matches!(chars[at].1, '-' | '/' | '–' | '—') && sides {
            points.push(BreakPoint {
                at: chars[at + 1].0,
                hyphen: false,
            });
        }
    }
    points
}

/// Bytes of the longest word that the hyphenation patterns take.
const LONGEST: usize = 40;

/// Between syllables of lower-case words: names and acronyms stay whole.
fn syllables(word: &str, how: Hyphenation, lang: Lang) -> Vec<BreakPoint> {
    let (shortest, left, right) = match how {
        Hyphenation::Rare => (9, 4, 4),
        _ => (7, 3, 3),
    };
    let language = match lang {
        Lang::Fr => hypher::Lang::French,
        Lang::En => hypher::Lang::English,
    };
    let mut points = Vec::new();
    let mut start = 0;
    while start < word.len() {
        let Some(from) = word[start..].find(char::is_alphabetic).map(|at| start + at) else {
            break;
        };
        let to = word[from..]
            .find(|c: char| !c.is_alphabetic())
            .map_or(word.len(), |at| from + at);
        let part = &word[from..to];
        let joined = word[to..].starts_with(['·', '⋅', '-', '_', '.']) && word.len() > to + 1
            || word[..from].ends_with(['-', '_', '·', '⋅', '.']);
        if part.len() <= LONGEST
            && part.chars().count() >= shortest
            && part.chars().all(char::is_lowercase)
            && !joined
        {
            let mut at = from;
            for syllable in hyphenate_bounded(part, language, left, right) {
                at += syllable.len();
                if at < to {
                    points.push(BreakPoint { at, hyphen: true });
                }
            }
        }
        start = to;
    }
    points
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(word: &str, verbatim: bool, how: Hyphenation) -> String {
        let mut out = String::new();
        let mut from = 0;
        for point in break_points(word, verbatim, how, Lang::Fr) {
            out.push_str(&word[from..point.at]);
            out.push(if point.hyphen { '~' } else { '|' });
            from = point.at;
        }
        out + &word[from..]
    }

    #[test]
    fn words_are_cut_where_a_reader_expects_it() {
        for (word, expected) in [
            ("association", "asso~cia~tion"),
            ("l’efficacité,", "l’effi~ca~cité,"),
            ("outil", "outil"),
            ("Mattermost", "Mattermost"),
            ("OPENID", "OPENID"),
            ("rendez-vous", "rendez-|vous"),
            ("adhérent⋅es", "adhérent⋅es"),
            ("EX-07", "EX-07"),
        ] {
            assert_eq!(cut(word, false, Hyphenation::Normal), expected);
        }
        assert_eq!(
            cut("identifiant", false, Hyphenation::Rare),
            "iden~ti~fiant"
        );
        assert_eq!(cut("tableur", false, Hyphenation::Rare), "tableur");
        assert_eq!(cut("association", false, Hyphenation::Never), "association");
        let endless = "é".repeat(300);
        assert_eq!(cut(&endless, false, Hyphenation::Normal), endless);
    }

    #[test]
    fn addresses_and_identifiers_get_no_hyphen() {
        assert_eq!(
            cut(
                "https://docs.exemple.org/guide/sso.html?a=b",
                true,
                Hyphenation::Normal
            ),
            "https://|docs.|exemple.|org/|guide/|sso.|html?|a=|b"
        );
        assert_eq!(
            cut("sign-in.oidc", true, Hyphenation::Normal),
            "sign-in.oidc"
        );
    }
}
