//! Lines of a size that somebody may have typed.

use std::io::{self, BufRead, Read};

/// Longer lines are cut: no answer is that long.
const MOST_BYTES: u64 = 64 * 1024;

/// The next line without its break, what is no text replaced; none at the end of the input.
pub(super) fn next_line(input: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut line = Vec::new();
    if input
        .by_ref()
        .take(MOST_BYTES)
        .read_until(b'\n', &mut line)?
        == 0
    {
        return Ok(None);
    }
    if line.last() != Some(&b'\n') && line.len() as u64 == MOST_BYTES {
        input.skip_until(b'\n')?;
    }
    let text = String::from_utf8_lossy(&line);
    Ok(Some(text.trim_end_matches(['\n', '\r']).to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_any_shape() {
        let mut input = b"un\r\ndeux\n\n\xff\n".to_vec();
        input.extend(vec![b'a'; 200_000]);
        input.extend(b"\nfin");
        let mut input = input.as_slice();
        let mut lines = Vec::new();
        while let Some(line) = next_line(&mut input).unwrap() {
            lines.push(line);
        }
        assert_eq!(lines[..4], ["un", "deux", "", "\u{fffd}"]);
        assert_eq!(lines[4].len() as u64, MOST_BYTES);
        assert_eq!(lines[5..], ["fin"]);
    }
}
