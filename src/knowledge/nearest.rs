//! "Did you mean…?"

/// Below this likeness, a suggestion would only confuse.
const ALIKE: f64 = 0.75;

/// The candidate that is most like `given`, when one is alike enough. Among equals, the first in the alphabet.
pub fn nearest<'a>(given: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let given = given.to_lowercase();
    let mut best: Option<(f64, &str)> = None;
    for candidate in candidates {
        let likeness = likeness(&given, &candidate.to_lowercase());
        let better = best.is_none_or(|(other, name)| {
            likeness > other || (likeness >= other && candidate < name)
        });
        if likeness >= ALIKE && better {
            best = Some((likeness, candidate));
        }
    }
    best.map(|(_, candidate)| candidate.to_owned())
}

/// From 0 to 1. A word that is a whole part of the other (`oidc`, `sign-in.oidc`) is what people forget to write in full.
fn likeness(given: &str, candidate: &str) -> f64 {
    let is_part = given.len() > 2
        && candidate
            .split(['.', '-', '/', ':'])
            .any(|part| part == given);
    let whole = strsim::normalized_damerau_levenshtein(given, candidate)
        .max(strsim::jaro_winkler(given, candidate) - 0.1);
    if is_part { whole.max(0.8) } else { whole }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_mended_and_strangers_are_not() {
        let words = [
            "sign-in.oidc",
            "sign-in.saml2",
            "price.per-year",
            "availability",
        ];
        for (given, expected) in [
            ("sign-in.oicd", Some("sign-in.oidc")),
            ("signin.oidc", Some("sign-in.oidc")),
            ("Availability", Some("availability")),
            ("oidc", Some("sign-in.oidc")),
            ("price.per-yaer", Some("price.per-year")),
            ("xyz", None),
            ("", None),
        ] {
            assert_eq!(nearest(given, words).as_deref(), expected, "{given}");
        }
        assert_eq!(nearest("x", []), None);
    }

    #[test]
    fn ties_do_not_depend_on_order() {
        assert_eq!(
            nearest("abcde1", ["abcde2", "abcde3"]),
            nearest("abcde1", ["abcde3", "abcde2"])
        );
    }
}
