//! Rules of form that a schema does not hold.

/// A notice longer than this is not read, in characters.
pub(super) const LONGEST_NOTICE: usize = 300;

/// Small letters and digits, in words joined by `-` or `.`.
pub(crate) fn is_id(text: &str) -> bool {
    let word = |word: &str| {
        !word.is_empty()
            && word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    text.len() <= 80 && text.split(['-', '.']).all(word)
}

/// The identifier that somebody probably meant.
pub(crate) fn to_id(text: &str) -> String {
    let plain: String = text.to_lowercase().chars().map(without_accent).collect();
    let words = plain
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '.')
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

fn without_accent(c: char) -> char {
    match c {
        'à' | 'â' | 'ä' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        'ÿ' => 'y',
        other => other,
    }
}

/// The identifier of a licence keeps its capitals.
pub(super) fn is_licence_id(text: &str) -> bool {
    let sign = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'+');
    !text.is_empty() && text.len() <= 80 && text.bytes().all(sign)
}

/// `http://` or `https://`, a host, and nothing that an address cannot hold.
pub(super) fn is_address(text: &str) -> bool {
    let Some(rest) = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))
    else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let has_host = host.contains('.') && !host.starts_with('.') && !host.ends_with('.');
    let forbidden = |byte: u8| {
        matches!(
            byte,
            0..=b' ' | 0x7f | b'<' | b'>' | b'"' | b'`' | b'{' | b'}' | b'|' | b'\\'
        )
    };
    let beyond_ascii = |c: char| c.is_whitespace() || c.is_control();
    has_host && !text.bytes().any(forbidden) && (text.is_ascii() || !text.contains(beyond_ascii))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers() {
        for good in ["mattermost", "sign-in.oidc", "a1", "rocket.chat"] {
            assert!(is_id(good), "{good}");
        }
        for bad in [
            "",
            "Mattermost",
            "a b",
            "-a",
            "a-",
            "a..b",
            "é",
            "a_b",
            "a/b",
        ] {
            assert!(!is_id(bad), "{bad}");
        }
        assert_eq!(to_id("Rocket Chat"), "rocket-chat");
        assert_eq!(to_id("Édition une"), "edition-une");
        assert!(is_licence_id("AGPL-3.0-only") && !is_licence_id("AGPL 3"));
    }

    #[test]
    fn addresses() {
        for good in [
            "https://example.org",
            "http://a.b/c?d=e#f",
            "https://fr.wikipedia.org/wiki/Mattermost_(logiciel)",
        ] {
            assert!(is_address(good), "{good}");
        }
        for bad in [
            "",
            "example.org",
            "ftp://a.b",
            "https://",
            "https://localhost",
            "https://a.b/c d",
            "javascript:alert(1)",
            "https://.a",
        ] {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
