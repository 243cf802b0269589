//! Prices as a catalogue writes them in free text.

use std::fmt;

use super::row::Reason;
use crate::text::{Currency, Money};

/// An amount and what it is paid for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Price {
    /// The amount.
    pub amount: Money,
    /// What it is paid for.
    pub paid: Paid,
}

/// What an amount is paid for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paid {
    /// Per person and month: what the base can be compared in.
    UserMonth,
    /// Per person and year.
    UserYear,
    /// Per month, whoever uses it.
    Month,
    /// Per year, whoever uses it.
    Year,
    /// For something else, in the catalogue's own words.
    Other(String),
}

impl Price {
    /// Reads `$10 per u/m`, `€4.50 per u/m`, `$25/mo`, `20€ / device`.
    ///
    /// # Errors
    ///
    /// When there is no amount (`Call Us!`, `???`), when it is only a bound or a range (`$450+`, `$15 - $23`), or when
    /// nothing says what it is paid for (`$10`).
    pub fn read(given: &str) -> Result<Self, Reason> {
        let refuse = || Reason::NoPrice(given.to_owned());
        let text = given.trim();
        let (currency, rest) = symbol(text).ok_or_else(refuse)?;
        let rest = rest.trim_start();
        let end = rest
            .find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',')
            .unwrap_or(rest.len());
        let digits = rest[..end].replace(',', "");
        let after = rest[end..].trim();
        let after = after.strip_prefix(currency.symbol).unwrap_or(after).trim();
        if after.starts_with(['+', '-', '–']) {
            return Err(refuse());
        }
        let amount: Money = format!("{digits} {}", currency.code)
            .parse()
            .map_err(|_| refuse())?;
        let paid = Paid::read(after).ok_or_else(refuse)?;
        Ok(Self { amount, paid })
    }
}

impl Paid {
    fn read(text: &str) -> Option<Self> {
        let unit = text
            .strip_prefix("per ")
            .or_else(|| text.strip_prefix('/'))?
            .trim()
            .to_lowercase();
        let squeezed: String = unit.split_whitespace().collect();
        Some(match squeezed.as_str() {
            "" => return None,
            "u/m" | "user/mo" | "user/month" | "usermonth" | "userpermonth" => Self::UserMonth,
            "u/y" | "user/year" | "userperyear" => Self::UserYear,
            "month" | "mo" | "m" => Self::Month,
            "year" | "y" => Self::Year,
            _ => Self::Other(unit),
        })
    }
}

impl fmt::Display for Price {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match &self.paid {
            Paid::UserMonth => "user/month",
            Paid::UserYear => "user/year",
            Paid::Month => "month",
            Paid::Year => "year",
            Paid::Other(unit) => unit,
        };
        write!(f, "{} / {unit}", self.amount)
    }
}

struct Sign {
    symbol: char,
    code: &'static str,
}

/// The currency before or after the amount, and the text from the amount on.
fn symbol(text: &str) -> Option<(Sign, &str)> {
    let signs = [('$', Currency::USD), ('€', Currency::EUR)];
    signs.into_iter().find_map(|(symbol, currency)| {
        let code = if currency == Currency::EUR {
            "EUR"
        } else {
            "USD"
        };
        let sign = Sign { symbol, code };
        if let Some(rest) = text.strip_prefix(symbol) {
            return Some((sign, rest));
        }
        let number = text.starts_with(|c: char| c.is_ascii_digit());
        (number && text.contains(symbol)).then_some((sign, text))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_with_what_they_are_paid_for() {
        for (given, expected) in [
            ("$3.25 per u/m", "3.25 USD / user/month"),
            ("€4.50 per u/m", "4.50 EUR / user/month"),
            ("$8 per user/mo", "8 USD / user/month"),
            ("$120 per u/y", "120 USD / user/year"),
            ("$25/mo", "25 USD / month"),
            ("$1,200 per month", "1200 USD / month"),
            ("20€ / device", "20 EUR / device"),
            ("$99 per year", "99 USD / year"),
            ("$7 per screen/m", "7 USD / screen/m"),
            ("$30 per month (50k events)", "30 USD / month (50k events)"),
        ] {
            let read = Price::read(given).map(|price| price.to_string());
            assert_eq!(read, Ok(expected.to_owned()), "{given}");
        }
    }

    #[test]
    fn what_cannot_be_computed_with_is_refused() {
        for given in [
            "Call Us!",
            "Call Us! ($450/month+)",
            "???",
            "$10",
            "$15 - $23 per host-month",
            "$20+ per month",
            "$100 for 50K events",
            "",
            "€",
            "per u/m",
            "$99999999999999999999 per u/m",
        ] {
            assert_eq!(
                Price::read(given),
                Err(Reason::NoPrice(given.to_owned())),
                "{given}"
            );
        }
    }
}
