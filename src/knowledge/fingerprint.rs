//! The fingerprint of a set of files.

use super::Files;

const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

/// FNV-1a over 64 bits of every path and content, in the order of paths: 16 hexadecimal digits. It tells two states
/// of a base apart; it protects against nothing. Only the files whose path `counts` are part of it.
pub(crate) fn fingerprint(files: &Files, counts: impl Fn(&str) -> bool) -> String {
    let mut hash = OFFSET;
    for (path, content) in files.iter().filter(|(path, _)| counts(path)) {
        for part in [path.as_bytes(), content.as_slice()] {
            // Lengths keep the end of a path and the start of its content apart.
            hash = fold(hash, &(part.len() as u64).to_le_bytes());
            hash = fold(hash, part);
        }
    }
    format!("{hash:016x}")
}

fn fold(hash: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(hash, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(PRIME)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fingerprint(files: &Files) -> String {
        super::fingerprint(files, |_| true)
    }

    fn files(entries: &[(&str, &str)]) -> Files {
        entries
            .iter()
            .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
            .collect()
    }

    #[test]
    fn tells_states_apart_and_knows_no_order() {
        let one = fingerprint(&files(&[("a", "x"), ("b", "y")]));
        assert_eq!(one, fingerprint(&files(&[("b", "y"), ("a", "x")])));
        assert_eq!(one.len(), 16);
        for other in [
            &[("a", "x"), ("b", "z")][..],
            &[("a", "xb"), ("", "y")],
            &[("ax", ""), ("b", "y")],
            &[("a", "x")],
        ] {
            assert_ne!(one, fingerprint(&files(other)));
        }
    }

    #[test]
    fn leaves_out_what_does_not_count() {
        let with_note = files(&[("README.md", "n"), ("a", "x")]);
        let own = super::fingerprint(&with_note, |path| path == "a");
        assert_eq!(own, fingerprint(&files(&[("a", "x")])));
    }

    #[test]
    fn is_the_same_for_ever() {
        assert_eq!(fingerprint(&Files::new()), "cbf29ce484222325");
        assert_eq!(
            fingerprint(&files(&[("base.toml", "x = 1\n")])),
            "1d779f0e44941485"
        );
    }
}
