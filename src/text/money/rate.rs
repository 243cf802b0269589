//! Exchange rates, held exactly.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::MoneyError;

/// What one unit of a currency is worth in another, in millionths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Rate(u64);

impl Rate {
    /// Millionths in a rate of one for one.
    pub const UNIT: u64 = 1_000_000;

    /// A rate of `millionths`; `None` for zero, which is no rate.
    pub fn from_millionths(millionths: u64) -> Option<Self> {
        (millionths > 0).then_some(Self(millionths))
    }

    /// The rate in millionths.
    pub fn millionths(self) -> u64 {
        self.0
    }
}

impl FromStr for Rate {
    type Err = MoneyError;

    /// Reads « 0.9474 » or « 0,9474 », with six decimals at most.
    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let wrong = || MoneyError::Rate(text.to_owned());
        let (whole, decimals) = text
            .trim()
            .split_once(['.', ','])
            .unwrap_or((text.trim(), ""));
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || decimals.len() > 6 || !digits(whole) || !digits(decimals) {
            return Err(wrong());
        }
        let millionths = format!("{whole}{decimals:0<6}")
            .parse()
            .map_err(|_| wrong())?;
        Self::from_millionths(millionths).ok_or_else(wrong)
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:06}", self.0 / Self::UNIT, self.0 % Self::UNIT)
    }
}

impl TryFrom<String> for Rate {
    type Error = MoneyError;

    fn try_from(text: String) -> Result<Self, MoneyError> {
        text.parse()
    }
}

impl From<Rate> for String {
    fn from(rate: Rate) -> Self {
        rate.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn read_and_written() {
        for (given, millionths) in [
            ("0.9474", 947_400),
            ("1", 1_000_000),
            ("1,05", 1_050_000),
            ("0.000001", 1),
        ] {
            let rate: Rate = given.parse().unwrap();
            assert_eq!(rate.millionths(), millionths);
            assert_eq!(rate.to_string().parse(), Ok(rate));
        }
        for wrong in [
            "",
            "0",
            "0.0",
            "-1",
            ".5",
            "1.2345678",
            "a",
            "1e3",
            "99999999999999999999",
        ] {
            assert_eq!(
                wrong.parse::<Rate>(),
                Err(MoneyError::Rate(wrong.to_owned())),
                "{wrong}"
            );
        }
    }
}
