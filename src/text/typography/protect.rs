//! What typography must leave alone: addresses, identifiers, versions, code.

/// A character, and whether it must stay as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) c: char,
    pub(super) kept: bool,
}

impl Cell {
    pub(super) fn free(c: char) -> Self {
        Self { c, kept: false }
    }
}

const OPENERS: [char; 10] = ['(', '[', '{', '«', '"', '\'', '“', '‘', '<', '’'];
const CLOSERS: [char; 12] = [')', ']', '}', '»', '"', '\'', '”', '’', '>', ',', '.', '“'];

/// The characters of `text`, those of protected words marked.
pub(super) fn protect(text: &str) -> Vec<Cell> {
    let chars: Vec<char> = text.chars().collect();
    let mut cells: Vec<Cell> = chars.iter().map(|&c| Cell::free(c)).collect();
    let mut start = 0;
    while start < chars.len() {
        if chars[start].is_whitespace() {
            start += 1;
            continue;
        }
        let end = chars[start..]
            .iter()
            .position(|c| c.is_whitespace())
            .map_or(chars.len(), |at| start + at);
        let (from, to) = core(&chars[start..end]);
        let word = &chars[start + from..start + to];
        // What is protected has some sign inside; most words have none.
        if word.iter().any(char::is_ascii_punctuation) && is_protected(&String::from_iter(word)) {
            for cell in &mut cells[start + from..start + to] {
                cell.kept = true;
            }
        }
        start = end;
    }
    protect_code(&mut cells);
    cells
}

/// Where a token's word begins and ends, without the brackets, quotes and elision around it.
fn core(token: &[char]) -> (usize, usize) {
    let mut from = token
        .iter()
        .position(|c| !OPENERS.contains(c))
        .unwrap_or(token.len());
    let elided = token[from..]
        .iter()
        .take(3)
        .position(|c| matches!(c, '\'' | '’'));
    if let Some(at) =
        elided.filter(|&at| at > 0 && token[from..from + at].iter().all(|c| c.is_alphabetic()))
    {
        from += at + 1;
        from += token[from..]
            .iter()
            .position(|c| !OPENERS.contains(c))
            .unwrap_or(token.len() - from);
    }
    let to = token
        .iter()
        .rposition(|c| !CLOSERS.contains(c))
        .map_or(from, |at| at + 1);
    (from, to.max(from))
}

fn is_protected(word: &str) -> bool {
    let address = word.contains("://")
        || word.starts_with("www.")
        || word.starts_with("mailto:")
        || has_inside(word, '@');
    let code = word.contains(['_', '\\', '=', '{', '}', '$', '<', '>', '|', '&', '#'])
        || word.contains("::")
        || word.contains("()");
    let path = word.len() > 1
        && (word.starts_with(['/', '~'])
            || word.starts_with("--")
            || word.matches('/').count() > 1);
    address || code || path || has_inside(word, '.') || is_reference(word)
}

/// Whether `mark` stands between two letters or digits (`sign-in.oidc`, `8.0.1`, an e-mail).
fn has_inside(word: &str, mark: char) -> bool {
    let mut previous = ' ';
    let mut chars = word.chars().peekable();
    while let Some(c) = chars.next() {
        if c == mark
            && previous.is_alphanumeric()
            && chars.peek().is_some_and(|next| next.is_alphanumeric())
        {
            return true;
        }
        previous = c;
    }
    false
}

/// `EX-07`, `ISO-8601`: capital letters, digits and hyphens, with a possible mark at the end.
fn is_reference(word: &str) -> bool {
    let word = word.trim_end_matches([':', ';', '!', '?']);
    word.contains('-')
        && word.starts_with(|c: char| c.is_ascii_alphabetic())
        && word.contains(|c: char| c.is_ascii_digit())
        && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

/// Protects what stands between two backquotes of one line.
fn protect_code(cells: &mut [Cell]) {
    let mut open = None;
    for at in 0..cells.len() {
        match (cells[at].c, open) {
            ('\n', _) => open = None,
            ('`', None) => open = Some(at),
            ('`', Some(start)) => {
                for cell in &mut cells[start..=at] {
                    cell.kept = true;
                }
                open = None;
            }
            _ => {}
        }
    }
}
