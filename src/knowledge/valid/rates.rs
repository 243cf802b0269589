//! Exchange rates.

use super::super::code::Code;
use super::super::diagnostic::{Flaw, Flaws};
use super::super::model::ExchangeRate;
use super::super::raw::RawRates;
use super::claim::Claims;
use super::page::{Page, Reader};
use super::words::Words;
use crate::text::Rate;

/// The rates that can be read, oldest first.
pub(super) fn rates(
    page: &Page<'_, RawRates>,
    words: &Words<'_>,
    flaws: &mut Flaws,
) -> Vec<ExchangeRate> {
    let mut reader = Reader::new(page.source, flaws);
    let mut rates = Vec::new();
    for raw in &page.raw.rate {
        let currency = reader.currency(&raw.currency);
        let rate = raw.per_eur.parse::<Rate>();
        if rate.is_err() {
            reader.report(
                Flaw::new(Code::MalformedRate, raw.per_eur.span()).with("given", raw.per_eur.get()),
            );
        }
        let source = Claims {
            words,
            reader: &mut reader,
        }
        .source(&raw.source);
        let on = raw.on.get().0;
        if let (Some(currency), Ok(rate)) = (currency, rate) {
            if rates
                .iter()
                .any(|other: &ExchangeRate| other.currency == currency && other.on == on)
            {
                let given = format!("{currency} {on}");
                reader
                    .report(Flaw::new(Code::DuplicateId, raw.currency.span()).with("given", given));
            }
            rates.push(ExchangeRate {
                currency,
                millionths: i64::try_from(rate.millionths()).unwrap_or(i64::MAX),
                on,
                source,
            });
        }
    }
    rates.sort_by_key(|rate| (rate.on, rate.currency));
    rates
}
