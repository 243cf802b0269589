//! Versions as catalogues write them.

use std::cmp::Ordering;
use std::fmt;

use jiff::civil::Date;

use super::row::Reason;

/// A version: numbers that can be compared, as it is written without what the catalogue adds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    written: String,
    numbers: Vec<u64>,
}

/// First numbers from these on are years, and numbers of builds or days; smaller ones count versions.
const YEARS: u64 = 2000;
const BUILDS: u64 = 2200;

/// Words that mark what is not ready.
const NOT_READY: [&str; 11] = [
    "alpha", "beta", "rc", "pre", "preview", "dev", "nightly", "snapshot", "canary", "edge", "test",
];

impl Version {
    /// Reads `v11.10.0`, `release-3.2`, `33.0.4~ynh1`, `mobilizon-5.1.2`, `8.2.4 (2026-08-04)`.
    ///
    /// # Errors
    ///
    /// When it is a pre-release, or holds no number at all.
    pub fn read(given: &str) -> Result<Self, Reason> {
        let given = given.trim();
        let bare = given.split("~ynh").next().unwrap_or(given);
        let bare = bare.split([' ', '(']).next().unwrap_or(bare);
        let words = bare
            .split(|c: char| !c.is_ascii_alphabetic())
            .filter(|word| !word.is_empty());
        let not_ready = |word: &str| {
            let word = word.to_ascii_lowercase();
            NOT_READY.contains(&word.as_str())
        };
        let start = bare.find(|c: char| c.is_ascii_digit());
        let (Some(start), false) = (start, words.clone().any(not_ready)) else {
            return Err(Reason::PreRelease(given.to_owned()));
        };
        // `4.0b2`, `1.0a1`: a letter between numbers is a pre-release where Python programs are counted.
        let tail = &bare[start..];
        if let Ok(day) = tail.parse::<Date>() {
            let parts = [
                i64::from(day.year()),
                i64::from(day.month()),
                i64::from(day.day()),
            ];
            return Ok(Self {
                written: tail.to_owned(),
                numbers: parts.into_iter().map(i64::unsigned_abs).collect(),
            });
        }
        let marked = tail.char_indices().any(|(at, c)| {
            matches!(c, 'a' | 'b')
                && tail[..at].ends_with(|c: char| c.is_ascii_digit())
                && tail[at + 1..].starts_with(|c: char| c.is_ascii_digit())
        });
        if marked {
            return Err(Reason::PreRelease(given.to_owned()));
        }
        let end = tail
            .find(|c: char| !c.is_ascii_digit() && c != '.')
            .unwrap_or(tail.len());
        let written = tail[..end].trim_end_matches('.').to_owned();
        let numbers: Result<Vec<u64>, _> = written
            .split('.')
            .filter(|part| !part.is_empty())
            .map(str::parse)
            .collect();
        match numbers {
            Ok(numbers) if !numbers.is_empty() => Ok(Self { written, numbers }),
            _ => Err(Reason::WrongNumber(given.to_owned())),
        }
    }

    /// Which of two versions is the newer one; none when they are not counted in the same way.
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        let kind = |version: &Self| match version.numbers.first() {
            Some(first) if *first >= BUILDS => 2,
            Some(first) if *first >= YEARS => 1,
            _ => 0,
        };
        if kind(self) != kind(other) {
            return None;
        }
        // `4.6` and `4.6.0` are one version.
        let longest = self.numbers.len().max(other.numbers.len());
        let at = |version: &Self, place: usize| version.numbers.get(place).copied().unwrap_or(0);
        let order = (0..longest).map(|place| at(self, place).cmp(&at(other, place)));
        Some(order.fold(Ordering::Equal, Ordering::then))
    }

    /// Whether it names less of the same version: `5.2` beside `5.2.1`.
    pub fn is_start_of(&self, other: &Self) -> bool {
        other.numbers.starts_with(&self.numbers)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_catalogues_add_goes() {
        for (given, expected) in [
            ("v11.10.0", "11.10.0"),
            ("33.0.4~ynh1", "33.0.4"),
            ("release-3.2", "3.2"),
            ("mobilizon-5.1.2", "5.1.2"),
            ("8.2.4 (2026-08-04)", "8.2.4"),
            ("2026.07.1", "2026.07.1"),
            ("4.0-final", "4.0"),
        ] {
            assert_eq!(
                Version::read(given).unwrap().to_string(),
                expected,
                "{given}"
            );
        }
    }

    #[test]
    fn what_is_not_ready_is_refused() {
        for given in [
            "v35.0.0beta4",
            "v11.11.0-rc1",
            "8.8.0-rc.0",
            "nightly",
            "1.0a1",
            "4.0b2",
            "2.0-dev",
            "",
        ] {
            assert!(Version::read(given).is_err(), "{given}");
        }
    }

    #[test]
    fn only_what_is_counted_alike_is_compared() {
        let read = |text| Version::read(text).unwrap();
        assert_eq!(read("4.6").compare(&read("4.6.0")), Some(Ordering::Equal));
        assert_eq!(
            read("4.10").compare(&read("4.9.9")),
            Some(Ordering::Greater)
        );
        assert_eq!(read("2024.12.19").compare(&read("11.2")), None);
        assert_eq!(read("260728").compare(&read("2026-07-28")), None);
        assert_eq!(
            read("2026.06.01").compare(&read("2026-07-28")),
            Some(Ordering::Less)
        );
        assert!(read("5.2").is_start_of(&read("5.2.1")));
        assert!(!read("5.2").is_start_of(&read("5.21")));
        assert_eq!(
            read("2025.12.0").compare(&read("2026.7")),
            Some(Ordering::Less)
        );
    }
}
