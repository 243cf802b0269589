//! Currencies by their ISO 4217 code.

use std::fmt;

use super::MoneyError;

/// A currency: three capital letters of ISO 4217.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// Euro.
    pub const EUR: Self = Self(*b"EUR");
    /// Dollar of the United States.
    pub const USD: Self = Self(*b"USD");
    /// Pound sterling.
    pub const GBP: Self = Self(*b"GBP");
    /// Swiss franc.
    pub const CHF: Self = Self(*b"CHF");

    /// The currency with this code, in capitals or not.
    ///
    /// # Errors
    ///
    /// When `code` is not three Latin letters, or names one of the seven currencies with three
    /// decimals: in « 1,234 TND » the comma would have two meanings.
    pub fn new(code: &str) -> Result<Self, MoneyError> {
        let wrong = || MoneyError::Currency(code.to_owned());
        let letters: [u8; 3] = code.as_bytes().try_into().map_err(|_| wrong())?;
        if !letters.iter().all(u8::is_ascii_alphabetic) {
            return Err(wrong());
        }
        match &letters.map(|letter| letter.to_ascii_uppercase()) {
            b"BHD" | b"IQD" | b"JOD" | b"KWD" | b"LYD" | b"OMR" | b"TND" => Err(wrong()),
            code => Ok(Self(*code)),
        }
    }

    /// The currency that a symbol stands for here: €, $ (United States) and £.
    pub fn from_symbol(symbol: char) -> Option<Self> {
        match symbol {
            '€' => Some(Self::EUR),
            '$' => Some(Self::USD),
            '£' => Some(Self::GBP),
            _ => None,
        }
    }

    /// The three letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The symbol that people read without doubt; the dollar has many homes, so it has none here.
    pub fn symbol(self) -> Option<&'static str> {
        match self {
            Self::EUR => Some("€"),
            Self::GBP => Some("£"),
            _ => None,
        }
    }

    /// How many decimals the currency has.
    pub fn decimals(self) -> u32 {
        match &self.0 {
            b"BIF" | b"CLP" | b"DJF" | b"GNF" | b"ISK" | b"JPY" | b"KMF" | b"KRW" | b"PYG"
            | b"RWF" | b"UGX" | b"VND" | b"VUV" | b"XAF" | b"XOF" | b"XPF" => 0,
            _ => 2,
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_letters_and_nothing_else() {
        assert_eq!(Currency::new("eur"), Ok(Currency::EUR));
        for wrong in ["", "EU", "EURO", "E1R", "éé", "TND"] {
            assert_eq!(
                Currency::new(wrong),
                Err(MoneyError::Currency(wrong.to_owned()))
            );
        }
    }
}
