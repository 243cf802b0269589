//! Days, written for people and read back from what people write.

use jiff::civil::Date;
use thiserror::Error;

use super::number::BEFORE_UNIT;
use super::{Lang, Texts};

/// Why a text is not a day.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DateError {
    /// Neither `YYYY-MM-DD` nor `dd/mm/yyyy`.
    #[error("\"{0}\" is not a date: write 2022-12-01 or 01/12/2022")]
    Shape(String),
    /// The right shape, but no such day in the calendar.
    #[error("there is no such day as {0}: check the month (1 to 12) and the day")]
    NoSuchDay(String),
}

impl DateError {
    /// The error in the language of `texts`, with what to do.
    pub fn say(&self, texts: &Texts) -> String {
        match self {
            Self::Shape(given) => texts.say_with("date-shape", &[("given", given.as_str().into())]),
            Self::NoSuchDay(given) => {
                texts.say_with("date-no-such-day", &[("given", given.as_str().into())])
            }
        }
    }
}

/// Names of the months in `lang`, January first.
pub fn months(lang: Lang) -> [&'static str; 12] {
    match lang {
        Lang::Fr => [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
        Lang::En => [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
    }
}

/// « 1er décembre 2022 », "1 December 2022"; the day and the month stay together.
pub fn long(date: Date, lang: Lang) -> String {
    let ordinal = if lang == Lang::Fr && date.day() == 1 {
        "er"
    } else {
        ""
    };
    format!("{}{ordinal}{BEFORE_UNIT}{}", date.day(), month(date, lang))
}

/// « décembre 2022 », "December 2022".
pub fn month(date: Date, lang: Lang) -> String {
    let at = usize::from(date.month().unsigned_abs()) - 1;
    let name = months(lang).get(at).copied().unwrap_or_default();
    format!("{name} {}", date.year())
}

/// « 01/12/2022 », day first in both languages.
pub fn short(date: Date) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}

/// Reads `YYYY-MM-DD` or `dd/mm/yyyy` (one-digit days and months too), spaces around allowed.
///
/// # Errors
///
/// When the text has neither shape, or when the calendar has no such day.
pub fn parse(text: &str) -> Result<Date, DateError> {
    let text = text.trim();
    let shape = || DateError::Shape(text.to_owned());
    let (year, month, day) = match split3(text, '-') {
        Some((year, month, day)) if year.len() == 4 && month.len() == 2 && day.len() == 2 => {
            (year, month, day)
        }
        Some(_) => return Err(shape()),
        None => match split3(text, '/') {
            Some((day, month, year)) if year.len() == 4 && month.len() <= 2 && day.len() <= 2 => {
                (year, month, day)
            }
            _ => return Err(shape()),
        },
    };
    let (Ok(year), Ok(month), Ok(day)) = (year.parse(), month.parse(), day.parse()) else {
        return Err(shape());
    };
    Date::new(year, month, day).map_err(|_| DateError::NoSuchDay(text.to_owned()))
}

fn split3(text: &str, mark: char) -> Option<(&str, &str, &str)> {
    let mut parts = text.split(mark);
    let found = (parts.next()?, parts.next()?, parts.next()?);
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    (parts.next().is_none() && digits(found.0) && digits(found.1) && digits(found.2))
        .then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn written_for_people() {
        assert_eq!(long(date(2022, 12, 1), Lang::Fr), "1er\u{a0}décembre 2022");
        assert_eq!(long(date(2026, 3, 3), Lang::Fr), "3\u{a0}mars 2026");
        assert_eq!(long(date(2022, 12, 1), Lang::En), "1\u{a0}December 2022");
        assert_eq!(month(date(2022, 8, 9), Lang::Fr), "août 2022");
        assert_eq!(short(date(2022, 12, 1)), "01/12/2022");
    }

    #[test]
    fn what_is_not_a_day_is_refused_with_the_reason() {
        for given in [
            "",
            "hier",
            "2022",
            "2022-12",
            "22-12-01",
            "2022-1-1",
            "01/12/22",
            "1/2/3/2022",
            "2022/12/01",
            "aa/12/2022",
        ] {
            assert_eq!(
                parse(given),
                Err(DateError::Shape(given.to_owned())),
                "{given}"
            );
        }
        for given in ["2023-02-29", "2022-13-01", "31/04/2022", "00/01/2022"] {
            assert_eq!(
                parse(given),
                Err(DateError::NoSuchDay(given.to_owned())),
                "{given}"
            );
        }
        let error = DateError::Shape("hier".to_owned());
        assert!(error.say(&Texts::new(Lang::Fr)).contains("01/12/2022"));
        assert!(error.say(&Texts::new(Lang::En)).contains("2022-12-01"));
    }

    proptest! {
        #[test]
        fn both_forms_are_read_back(year in 1i16..=9999, month in 1i8..=12, day in 1i8..=28) {
            let day = date(year, month, day);
            prop_assert_eq!(parse(&day.to_string()), Ok(day));
            prop_assert_eq!(parse(&short(day)), Ok(day));
        }

        #[test]
        fn never_panics(text in any::<String>()) {
            let _ = parse(&text);
        }
    }
}
