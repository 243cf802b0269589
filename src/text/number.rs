//! Whole numbers and hours, written for people.

use super::Lang;

/// No-break space before a unit.
pub const BEFORE_UNIT: char = '\u{a0}';
/// Narrow no-break space: French thousands mark.
pub const NARROW: char = '\u{202f}';

/// `value` with the thousands marks of `lang`: « 38 400 », "38,400". Not for years.
pub fn integer(value: i64, lang: Lang) -> String {
    let sign = if value < 0 { minus(lang) } else { "" };
    format!("{sign}{}", grouped(&value.unsigned_abs().to_string(), lang))
}

/// A duration given in tenths of an hour: « 2,5 h », "2.5 h"; whole hours lose the decimal.
pub fn hours(tenths: u32, lang: Lang) -> String {
    let whole = grouped(&(tenths / 10).to_string(), lang);
    match tenths % 10 {
        0 => format!("{whole}{BEFORE_UNIT}h"),
        tenth => format!("{whole}{}{tenth}{BEFORE_UNIT}h", decimal_mark(lang)),
    }
}

/// The mark between units and decimals.
pub(super) fn decimal_mark(lang: Lang) -> char {
    match lang {
        Lang::Fr => ',',
        Lang::En => '.',
    }
}

/// The sign of what is below zero: a minus sign in French, where a hyphen would break the line.
pub(super) fn minus(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "\u{2212}",
        Lang::En => "-",
    }
}

/// Puts the thousands marks of `lang` into a run of digits.
pub(super) fn grouped(digits: &str, lang: Lang) -> String {
    let mark = match lang {
        Lang::Fr => NARROW,
        Lang::En => ',',
    };
    let mut out = String::with_capacity(digits.len() * 2);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(mark);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_have_the_marks_of_the_language() {
        for (value, fr, en) in [
            (0, "0", "0"),
            (999, "999", "999"),
            (1000, "1\u{202f}000", "1,000"),
            (38400, "38\u{202f}400", "38,400"),
            (1_234_567, "1\u{202f}234\u{202f}567", "1,234,567"),
            (-1234, "−1\u{202f}234", "-1,234"),
            (
                i64::MIN,
                "−9\u{202f}223\u{202f}372\u{202f}036\u{202f}854\u{202f}775\u{202f}808",
                "-9,223,372,036,854,775,808",
            ),
        ] {
            assert_eq!(integer(value, Lang::Fr), fr);
            assert_eq!(integer(value, Lang::En), en);
        }
    }

    #[test]
    fn hours_in_tenths() {
        assert_eq!(hours(25, Lang::Fr), "2,5\u{a0}h");
        assert_eq!(hours(25, Lang::En), "2.5\u{a0}h");
        assert_eq!(hours(30, Lang::Fr), "3\u{a0}h");
        assert_eq!(hours(12345, Lang::Fr), "1\u{202f}234,5\u{a0}h");
    }
}
