//! Runs of text in Markdown, and the escapes that keep texts from becoming marks.

use crate::document::model::{Inline, Target};
use crate::export::links::{self, Destination, safe_id};
use crate::text::clean;

/// `text` as words: every character that could mean something is escaped.
pub(super) fn escape(text: &str) -> String {
    let text = clean(text);
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '#' | '$'
        ) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// A paragraph: what would make its first line a heading, a list or a rule is escaped.
pub(super) fn paragraph(text: &str) -> String {
    let text = text.trim_matches([' ', '\t']);
    let digits = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    if text.starts_with(['-', '+', '=']) {
        format!("\\{text}")
    } else if digits > 0 && text[digits..].starts_with(['.', ')']) {
        format!("{}\\{}", &text[..digits], &text[digits..])
    } else {
        text.to_owned()
    }
}

/// A place where links lead.
pub(super) fn anchor(id: &str) -> String {
    format!("<a id=\"{}\"></a>", safe_id(id))
}

/// `text` in strong type, already escaped.
pub(super) fn strong(text: &str) -> String {
    format!("**{text}**")
}

/// Runs of text on one line.
pub(super) fn runs(text: &[Inline]) -> String {
    let text = merged(text);
    let mut out = String::new();
    for (at, run) in text.iter().enumerate() {
        let next = text.get(at + 1).and_then(|run| run.words().chars().next());
        match run {
            Inline::Text(words) => out.push_str(&escape(words)),
            Inline::Strong(words) => marked(&mut out, words, "**", next),
            Inline::Emphasis(words) => {
                let mark = if out.ends_with('*') { "_" } else { "*" };
                marked(&mut out, words, mark, next);
            }
            Inline::Code(words) => out.push_str(&code(words)),
            Inline::Link { text, target } => out.push_str(&link(text, target)),
        }
    }
    out
}

/// Neighbours of the same kind joined: `**a****b**` would not be read as two strong words.
fn merged(text: &[Inline]) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::with_capacity(text.len());
    let says = |run: &&Inline| matches!(run, Inline::Link { .. }) || !run.words().is_empty();
    for run in text.iter().filter(says) {
        match (out.last_mut(), run) {
            (Some(Inline::Text(before)), Inline::Text(words))
            | (Some(Inline::Strong(before)), Inline::Strong(words))
            | (Some(Inline::Emphasis(before)), Inline::Emphasis(words))
            | (Some(Inline::Code(before)), Inline::Code(words)) => before.push_str(words),
            _ => out.push(run.clone()),
        }
    }
    out
}

/// `words` between marks, spaces left outside; without marks where none could be read.
fn marked(out: &mut String, words: &str, mark: &str, next: Option<char>) {
    let words = clean(words);
    let body = words.trim();
    let lead = &words[..words.len() - words.trim_start().len()];
    let tail = &words[lead.len() + body.len()..];
    let before = if lead.is_empty() {
        out.chars().next_back()
    } else {
        Some(' ')
    };
    let after = if tail.is_empty() { next } else { Some(' ') };
    let works = readable(before, body.chars().next()) && readable(after, body.chars().next_back());
    out.push_str(lead);
    let mark = if works && !body.is_empty() { mark } else { "" };
    out.push_str(&format!("{mark}{}{mark}", escape(body)));
    out.push_str(tail);
}

/// CommonMark's flanking rule: a mark between a letter and punctuation opens nothing.
fn readable(outside: Option<char>, inside: Option<char>) -> bool {
    let is_punctuation = |c: char| !c.is_alphanumeric() && !c.is_whitespace();
    let free = outside.is_none_or(|c| c.is_whitespace() || is_punctuation(c));
    free || inside.is_some_and(|c| !is_punctuation(c))
}

/// A code span whose fence is longer than any fence inside. Words with a pipe are plain words: no way of writing one in
/// a code span is read alike inside and outside a table.
fn code(words: &str) -> String {
    let words = clean(words);
    if words.trim().is_empty() {
        return words;
    }
    if words.contains('|') {
        return escape(&words);
    }
    let mut longest = 0;
    let mut current = 0;
    for c in words.chars() {
        current = if c == '`' { current + 1 } else { 0 };
        longest = longest.max(current);
    }
    let fence = "`".repeat(longest + 1);
    let pad = if words.starts_with('`') || words.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{words}{pad}{fence}")
}

fn link(text: &str, target: &Target) -> String {
    let link = links::link(text, target);
    let words = escape(link.words);
    match link.to {
        Some(Destination::Inside(id)) => format!("[{words}](#{id})"),
        Some(Destination::Address(address)) => format!("[{words}](<{address}>)"),
        None => words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn texts_cannot_become_marks() {
        for (given, expected) in [
            ("a*b_c`d", "a\\*b\\_c\\`d"),
            ("[x](y) <b>&amp;", "\\[x\\](y) \\<b\\>\\&amp;"),
            ("a|b", "a\\|b"),
            ("deux\nlignes", "deux lignes"),
            ("# titre", "\\# titre"),
        ] {
            assert_eq!(escape(given), expected);
        }
        for (given, expected) in [
            ("- a", "\\- a"),
            ("+ a", "\\+ a"),
            ("12. a", "12\\. a"),
            ("3) a", "3\\) a"),
            ("2022 a", "2022 a"),
            ("===", "\\==="),
        ] {
            assert_eq!(paragraph(given), expected);
        }
    }

    #[test]
    fn marks_are_written_where_they_can_be_read() {
        let text = |words: &str| Inline::text(words);
        let strong = |words: &str| Inline::Strong(words.to_owned());
        let emphasis = |words: &str| Inline::Emphasis(words.to_owned());
        for (given, expected) in [
            (
                vec![text("un "), strong("mot"), text(" fort")],
                "un **mot** fort",
            ),
            (
                vec![text("un"), strong(" mot "), text("fort")],
                "un **mot** fort",
            ),
            (vec![strong("a"), strong("b")], "**ab**"),
            (vec![strong("a"), emphasis("b")], "**a**_b_"),
            (vec![text("l’"), strong("«x»"), text("mot")], "l’«x»mot"),
            (vec![text("a"), strong(" "), text("b")], "a b"),
            (vec![Inline::Code("a`b".into())], "``a`b``"),
            (vec![Inline::Code("`a".into())], "`` `a ``"),
            (vec![Inline::Code("a|b".into())], "a\\|b"),
            (vec![Inline::Code("\\|".into())], "\\\\\\|"),
        ] {
            assert_eq!(runs(&given), expected);
        }
    }

    #[test]
    fn links() {
        let link = |text: &str, target| {
            runs(&[Inline::Link {
                text: text.to_owned(),
                target,
            }])
        };
        assert_eq!(link("ici", Target::Inside("a b\"".into())), "[ici](#a-b-)");
        assert_eq!(
            link("ici", Target::Address("https://x.org/a b>".into())),
            "[ici](<https://x.org/a%20b%3E>)"
        );
        assert_eq!(
            link("", Target::Address("https://x.org".into())),
            "[https://x.org](<https://x.org>)"
        );
        assert_eq!(
            link("ici", Target::Address("javascript:alert(1)".into())),
            "ici"
        );
    }

    proptest! {
        #[test]
        fn no_html_and_one_line(words in any::<String>()) {
            for run in [Inline::Text(words.clone()), Inline::Strong(words.clone()), Inline::Emphasis(words)] {
                let out = runs(&[run]);
                prop_assert!(!out.contains('\n'));
                let bare = out.replace("\\\\", "");
                prop_assert!(!bare.replace("\\<", "").contains('<'));
            }
        }
    }
}
