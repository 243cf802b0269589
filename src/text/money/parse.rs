//! Reading an amount as people write it, with French or English marks.

use std::str::FromStr;

use super::{Currency, Money, MoneyError};

impl FromStr for Money {
    type Err = MoneyError;

    /// Reads « 38 400 USD », « 1 234,50 € », "1,234.50 EUR", "€400", "3.25 USD".
    ///
    /// # Errors
    ///
    /// When there is no number, no currency, or more decimals than the currency has.
    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let text = text.trim();
        let (negative, unsigned) = match text.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (true, rest.trim_start()),
            None => (false, text),
        };
        let not_an_amount = || MoneyError::Amount(text.to_owned());
        let first = unsigned
            .find(|c: char| c.is_ascii_digit())
            .ok_or_else(not_an_amount)?;
        let last = unsigned
            .rfind(|c: char| c.is_ascii_digit())
            .map_or(0, |at| at + 1);
        let (before, after) = (unsigned[..first].trim(), unsigned[last..].trim());
        let written = match (before, after) {
            ("", "") => return Err(MoneyError::NoCurrency(text.to_owned())),
            ("", name) | (name, "") => name,
            _ => return Err(not_an_amount()),
        };
        let currency = currency(written)?;
        let (whole, decimals) = split(&unsigned[first..last]).ok_or_else(not_an_amount)?;
        if decimals.len() > currency.decimals() as usize {
            return Err(MoneyError::Decimals {
                given: text.to_owned(),
                currency,
                decimals: currency.decimals(),
            });
        }
        let width = currency.decimals() as usize;
        let digits = format!(
            "{}{whole}{decimals:0<width$}",
            if negative { "-" } else { "" }
        );
        let minor = digits.parse().map_err(|_| MoneyError::TooLarge)?;
        Ok(Self { minor, currency })
    }
}

fn currency(written: &str) -> Result<Currency, MoneyError> {
    let mut letters = written.chars();
    match (
        letters.next().and_then(Currency::from_symbol),
        letters.next(),
    ) {
        (Some(currency), None) => Ok(currency),
        _ => Currency::new(written),
    }
}

/// Digits before and after the decimal mark; `None` when the marks make no sense.
fn split(number: &str) -> Option<(String, String)> {
    let number: String = number
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .collect();
    let is_decimal_comma = |rest: &str| !(rest.len() == 3 || rest.contains([',', '.']));
    let (whole, decimals) = match number.rsplit_once('.') {
        Some(parts) => parts,
        None => match number.split_once(',') {
            Some((whole, rest)) if is_decimal_comma(rest) => (whole, rest),
            // « 1,234 USD »: no currency of ours has three decimals after a comma in English
            // prices, so a comma before three digits is a thousands mark.
            _ => (number.as_str(), ""),
        },
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let mark = if whole.contains(',') { ',' } else { ' ' };
    let mut groups = whole.split(mark);
    let head = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let fits = digits(head)
        && digits(decimals)
        && !head.is_empty()
        && (rest.is_empty() || head.len() <= 3)
        && rest.iter().all(|group| group.len() == 3 && digits(group));
    fits.then(|| (format!("{head}{}", rest.concat()), decimals.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_and_english_marks() {
        for (given, minor, currency) in [
            ("10 USD", 1000, Currency::USD),
            ("38 400 USD", 3_840_000, Currency::USD),
            ("38\u{202f}400\u{a0}USD", 3_840_000, Currency::USD),
            ("38,400 USD", 3_840_000, Currency::USD),
            ("1,234,567.5 USD", 123_456_750, Currency::USD),
            ("3.25 USD", 325, Currency::USD),
            ("3,2 usd", 320, Currency::USD),
            ("1 234,50 EUR", 123_450, Currency::EUR),
            ("1\u{202f}234,50\u{a0}€", 123_450, Currency::EUR),
            ("400 €", 40_000, Currency::EUR),
            ("400€", 40_000, Currency::EUR),
            ("€400", 40_000, Currency::EUR),
            ("$3.25", 325, Currency::USD),
            ("EUR 12", 1200, Currency::EUR),
            ("£0", 0, Currency::GBP),
            ("-5 CHF", -500, Currency::CHF),
            ("−5 CHF", -500, Currency::CHF),
            (" 7 EUR ", 700, Currency::EUR),
        ] {
            assert_eq!(given.parse(), Ok(Money { minor, currency }), "{given}");
        }
    }

    #[test]
    fn refused_with_the_reason() {
        for given in [
            "",
            "gratuit",
            "EUR",
            "1 2 EUR",
            "12 34 EUR",
            "1,23,456 EUR",
            "1..2 EUR",
            "1.2.3 EUR",
            "€5 EUR",
            "1,234,5 EUR",
            ", EUR",
        ] {
            assert_eq!(
                given.parse::<Money>(),
                Err(MoneyError::Amount(given.to_owned())),
                "{given}"
            );
        }
        assert_eq!(
            "12".parse::<Money>(),
            Err(MoneyError::NoCurrency("12".to_owned()))
        );
        assert_eq!(
            "12 euros".parse::<Money>(),
            Err(MoneyError::Currency("euros".to_owned()))
        );
        assert_eq!(
            "99999999999999999999 EUR".parse::<Money>(),
            Err(MoneyError::TooLarge)
        );
        assert_eq!(
            "1.234 EUR".parse::<Money>(),
            Err(MoneyError::Decimals {
                given: "1.234 EUR".to_owned(),
                currency: Currency::EUR,
                decimals: 2
            })
        );
    }
}
