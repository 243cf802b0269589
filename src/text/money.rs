//! Amounts of money: whole minor units and a currency, never a float.

mod currency;
mod parse;
mod rate;

use std::cmp::Ordering;
use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::number::{BEFORE_UNIT, decimal_mark, grouped, minus};
use super::{Lang, Texts};
pub use currency::Currency;
pub use rate::Rate;

/// An amount in one currency.
///
/// Its text form, in files and from [`fmt::Display`], is canonical: `38400 USD`, `3.25 USD`.
/// For people, see [`Money::show`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Money {
    /// The amount in the currency's smallest unit (cents, pence).
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

/// Why an amount could not be read or computed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum MoneyError {
    /// No number that can be read.
    #[error("\"{0}\" is not an amount: write for instance 38400 USD or 3.25 EUR")]
    Amount(String),
    /// No currency beside the number.
    #[error("\"{0}\" has no currency: add EUR, USD, GBP, CHF or another three-letter code")]
    NoCurrency(String),
    /// Something that is not a currency beside the number.
    #[error("\"{0}\" is not a currency: use a three-letter code such as EUR or USD")]
    Currency(String),
    /// More decimals than the currency has.
    #[error("\"{given}\" has too many decimals: {currency} has {decimals}")]
    Decimals {
        /// What was written.
        given: String,
        /// Its currency.
        currency: Currency,
        /// Decimals of that currency.
        decimals: u32,
    },
    /// Two currencies where one is needed.
    #[error("{0} and {1} cannot be put together without an exchange rate")]
    Mixed(Currency, Currency),
    /// Beyond what can be counted.
    #[error("the amount is too large to be counted")]
    TooLarge,
    /// An exchange rate that cannot be read.
    #[error(
        "\"{0}\" is not an exchange rate: write a number above zero such as 0.947400, with six decimals at most"
    )]
    Rate(String),
}

impl MoneyError {
    /// The error in the language of `texts`, with what to do.
    pub fn say(&self, texts: &Texts) -> String {
        match self {
            Self::Amount(given) => {
                texts.say_with("money-amount", &[("given", given.as_str().into())])
            }
            Self::NoCurrency(given) => {
                texts.say_with("money-no-currency", &[("given", given.as_str().into())])
            }
            Self::Currency(given) => {
                texts.say_with("money-currency", &[("given", given.as_str().into())])
            }
            Self::Decimals {
                given,
                currency,
                decimals,
            } => texts.say_with(
                "money-decimals",
                &[
                    ("given", given.as_str().into()),
                    ("currency", currency.code().into()),
                    ("decimals", (*decimals).into()),
                ],
            ),
            Self::Mixed(one, other) => texts.say_with(
                "money-mixed",
                &[("one", one.code().into()), ("other", other.code().into())],
            ),
            Self::TooLarge => texts.say("money-too-large"),
            Self::Rate(given) => texts.say_with("money-rate", &[("given", given.as_str().into())]),
        }
    }
}

impl Money {
    /// `minor` smallest units (cents) of `currency`.
    pub fn from_minor(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// No money at all, in `currency`.
    pub fn zero(currency: Currency) -> Self {
        Self { minor: 0, currency }
    }

    /// The sum with an amount in the same currency.
    ///
    /// # Errors
    ///
    /// When the currencies differ or the sum is beyond counting.
    pub fn plus(self, other: Self) -> Result<Self, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::Mixed(self.currency, other.currency));
        }
        let minor = self
            .minor
            .checked_add(other.minor)
            .ok_or(MoneyError::TooLarge)?;
        Ok(Self { minor, ..self })
    }

    /// `count` times the amount.
    ///
    /// # Errors
    ///
    /// When the product is beyond counting.
    pub fn times(self, count: u64) -> Result<Self, MoneyError> {
        let minor = i128::from(self.minor)
            .checked_mul(i128::from(count))
            .ok_or(MoneyError::TooLarge)?;
        Ok(Self {
            minor: i64::try_from(minor).map_err(|_| MoneyError::TooLarge)?,
            ..self
        })
    }

    /// The amount in another currency, to the nearest minor unit; halves go away from zero.
    ///
    /// `rate` is what one unit of this currency is worth in `currency`.
    ///
    /// # Errors
    ///
    /// When the result is beyond counting.
    pub fn convert(self, currency: Currency, rate: Rate) -> Result<Self, MoneyError> {
        let up = 10_i128.pow(currency.decimals());
        let down = i128::from(Rate::UNIT) * 10_i128.pow(self.currency.decimals());
        let exact = i128::from(self.minor.unsigned_abs())
            .checked_mul(i128::from(rate.millionths()))
            .and_then(|product| product.checked_mul(up))
            .ok_or(MoneyError::TooLarge)?;
        let rounded = (exact + down / 2) / down;
        let minor = i64::try_from(rounded).map_err(|_| MoneyError::TooLarge)?;
        Ok(Self {
            minor: minor * self.minor.signum(),
            currency,
        })
    }

    /// The amount for people: « 38 400 USD », « 1 234,50 € »; "38,400 USD", "€1,234.50".
    ///
    /// Decimals disappear when they are zero. The parts never come apart at a line's end.
    pub fn show(self, lang: Lang) -> String {
        let (whole, decimals) = self.parts();
        let mut number = grouped(&whole, lang);
        if let Some(decimals) = decimals {
            number.push(decimal_mark(lang));
            number.push_str(&decimals);
        }
        let sign = if self.minor < 0 { minus(lang) } else { "" };
        match (lang, self.currency.symbol()) {
            (Lang::Fr, Some(symbol)) => format!("{sign}{number}{BEFORE_UNIT}{symbol}"),
            (Lang::En, Some(symbol)) => format!("{sign}{symbol}{number}"),
            (_, None) => format!("{sign}{number}{BEFORE_UNIT}{}", self.currency),
        }
    }

    /// Whole units, and the decimals unless they are zero.
    fn parts(self) -> (String, Option<String>) {
        let width = self.currency.decimals() as usize;
        let unit = 10_u64.pow(self.currency.decimals());
        let (whole, rest) = (
            self.minor.unsigned_abs() / unit,
            self.minor.unsigned_abs() % unit,
        );
        (
            whole.to_string(),
            (rest != 0).then(|| format!("{rest:0width$}")),
        )
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.minor < 0 { "-" } else { "" };
        match self.parts() {
            (whole, Some(decimals)) => write!(f, "{sign}{whole}.{decimals} {}", self.currency),
            (whole, None) => write!(f, "{sign}{whole} {}", self.currency),
        }
    }
}

/// Amounts compare within one currency only.
impl PartialOrd for Money {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        (self.currency == other.currency).then(|| self.minor.cmp(&other.minor))
    }
}

impl TryFrom<String> for Money {
    type Error = MoneyError;

    fn try_from(text: String) -> Result<Self, MoneyError> {
        text.parse()
    }
}

impl From<Money> for String {
    fn from(money: Money) -> Self {
        money.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn money(text: &str) -> Money {
        text.parse().unwrap()
    }

    #[test]
    fn shown_for_people() {
        for (given, fr, en) in [
            ("38400 USD", "38\u{202f}400\u{a0}USD", "38,400\u{a0}USD"),
            ("1234.50 EUR", "1\u{202f}234,50\u{a0}€", "€1,234.50"),
            ("400 EUR", "400\u{a0}€", "€400"),
            ("0 GBP", "0\u{a0}£", "£0"),
            ("3.25 CHF", "3,25\u{a0}CHF", "3.25\u{a0}CHF"),
            ("0.05 USD", "0,05\u{a0}USD", "0.05\u{a0}USD"),
            ("-1200 EUR", "−1\u{202f}200\u{a0}€", "-€1,200"),
            ("1500 JPY", "1\u{202f}500\u{a0}JPY", "1,500\u{a0}JPY"),
        ] {
            assert_eq!(money(given).show(Lang::Fr), fr);
            assert_eq!(money(given).show(Lang::En), en);
        }
    }

    #[test]
    fn the_price_that_started_it_all() {
        let year = money("10 USD").times(320).unwrap().times(12).unwrap();
        assert_eq!(year.to_string(), "38400 USD");
    }

    #[test]
    fn arithmetic_is_checked() {
        assert_eq!(
            money("1.50 EUR").plus(money("2.60 EUR")),
            Ok(money("4.10 EUR"))
        );
        assert_eq!(
            money("1 EUR").plus(money("1 USD")),
            Err(MoneyError::Mixed(Currency::EUR, Currency::USD))
        );
        let most = Money::from_minor(i64::MAX, Currency::EUR);
        assert_eq!(most.plus(money("0.01 EUR")), Err(MoneyError::TooLarge));
        assert_eq!(most.times(2), Err(MoneyError::TooLarge));
        assert_eq!(most.times(u64::MAX), Err(MoneyError::TooLarge));
    }

    #[test]
    fn order_within_one_currency_only() {
        assert!(money("2 EUR") > money("1.99 EUR"));
        assert_eq!(money("2 EUR").partial_cmp(&money("1 USD")), None);
    }

    #[test]
    fn conversion_rounds_halves_away_from_zero() {
        let rate = |text: &str| text.parse::<Rate>().unwrap();
        assert_eq!(
            money("38400 USD").convert(Currency::EUR, rate("0.9474")),
            Ok(money("36380.16 EUR"))
        );
        assert_eq!(
            money("0.01 USD").convert(Currency::EUR, rate("0.5")),
            Ok(money("0.01 EUR"))
        );
        assert_eq!(
            money("-0.01 USD").convert(Currency::EUR, rate("0.5")),
            Ok(money("-0.01 EUR"))
        );
        assert_eq!(
            money("0.01 USD").convert(Currency::EUR, rate("0.499999")),
            Ok(money("0 EUR"))
        );
        assert_eq!(
            money("10 EUR").convert(Currency::new("JPY").unwrap(), rate("160.25")),
            Ok(money("1603 JPY"))
        );
        let most = Money::from_minor(i64::MAX, Currency::EUR);
        assert_eq!(
            most.convert(Currency::USD, rate("2")),
            Err(MoneyError::TooLarge)
        );
    }

    #[test]
    fn errors_are_said_in_both_languages() {
        for error in [
            MoneyError::Amount("x".into()),
            MoneyError::NoCurrency("3".into()),
            MoneyError::Currency("zorkmids".into()),
            MoneyError::Decimals {
                given: "1.234 EUR".into(),
                currency: Currency::EUR,
                decimals: 2,
            },
            MoneyError::Mixed(Currency::EUR, Currency::USD),
            MoneyError::TooLarge,
            MoneyError::Rate("0".into()),
        ] {
            let (fr, en) = (
                error.say(&Texts::new(Lang::Fr)),
                error.say(&Texts::new(Lang::En)),
            );
            assert!(
                !fr.contains('‹') && !en.contains('‹') && fr != en,
                "{fr} / {en}"
            );
        }
    }

    proptest! {
        #[test]
        fn canonical_and_shown_forms_are_read_back(
            minor in any::<i64>(), code in prop::sample::select(vec!["EUR", "USD", "GBP", "CHF", "JPY"])
        ) {
            let money = Money::from_minor(minor, Currency::new(code).unwrap());
            prop_assert_eq!(money.to_string().parse(), Ok(money));
            prop_assert_eq!(money.show(Lang::Fr).parse(), Ok(money));
            prop_assert_eq!(money.show(Lang::En).parse(), Ok(money));
        }

        #[test]
        fn reading_never_panics(text in any::<String>()) {
            let _ = text.parse::<Money>();
            let _ = text.parse::<Rate>();
        }
    }
}
