//! Money, hours and limits in words.

use super::Words;
use crate::assessment::{Bill, Price};
use crate::planning::{Beyond, Totals};
use crate::questionnaire::model::LimitKind;
use crate::text::Money;
use crate::text::number::{hours, integer};

impl Words<'_> {
    /// An amount; what is asked in another currency is followed by its order of magnitude in the base's.
    pub fn bill(&self, bill: &Bill) -> String {
        match bill {
            Bill::Unknown => self.say("amount-unknown"),
            Bill::Known { in_base, .. } if in_base.minor == 0 => self.say("amount-free"),
            Bill::Known { asked, in_base } if asked.currency == in_base.currency => {
                in_base.show(self.lang())
            }
            Bill::Known { asked, in_base } => self.say_with(
                "amount-about",
                &[
                    ("asked", asked.show(self.lang()).into()),
                    ("about", whole(*in_base).show(self.lang()).into()),
                ],
            ),
        }
    }

    /// An amount a year: « gratuit », « 38 400 USD par an (environ 36 400 €) », « prix non publié ».
    pub fn yearly(&self, bill: &Bill) -> String {
        match bill {
            Bill::Known { in_base, .. } if in_base.minor != 0 => {
                self.say_with("amount-per-year", &[("amount", self.bill(bill).into())])
            }
            bill => self.bill(bill),
        }
    }

    /// A price, with what is paid once.
    pub fn price(&self, price: &Price) -> String {
        match &price.once {
            Bill::Known { in_base, .. } if in_base.minor == 0 => self.yearly(&price.per_year),
            once => self.say_with(
                "amount-year-and-once",
                &[
                    ("year", self.yearly(&price.per_year).into()),
                    ("once", self.bill(once).into()),
                ],
            ),
        }
    }

    /// Time that comes back: « 15 min par mois », « 2,5 h par mois ».
    pub fn per_month(&self, minutes: u32) -> String {
        self.say_with("amount-per-month", &[("time", self.time(minutes).into())])
    }

    /// Time in minutes, written in minutes under an hour and in hours above.
    pub fn time(&self, minutes: u32) -> String {
        if minutes < 60 {
            self.say_with("amount-minutes", &[("minutes", minutes.into())])
        } else {
            hours(minutes.saturating_add(3) / 6, self.lang())
        }
    }

    /// Hours that are spent once.
    pub fn hours_once(&self, count: u32) -> String {
        hours(count.saturating_mul(10), self.lang())
    }

    /// What a plan costs a year, as far as it is known.
    pub fn total_per_year(&self, totals: &Totals) -> String {
        let amount = match totals.asked_per_year {
            Some(asked) if asked.currency != totals.per_year.currency => self.say_with(
                "amount-about",
                &[
                    ("asked", asked.show(self.lang()).into()),
                    ("about", whole(totals.per_year).show(self.lang()).into()),
                ],
            ),
            _ => totals.per_year.show(self.lang()),
        };
        if totals.per_year_complete {
            amount
        } else {
            self.say_with("amount-incomplete", &[("amount", amount.into())])
        }
    }

    /// What a plan comes to, in one sentence: money, hours, accounts.
    pub fn totals(&self, totals: &Totals) -> String {
        let variables = [
            ("year", self.total_per_year(totals).into()),
            ("paid-once", u8::from(totals.once.minor != 0).into()),
            ("once", totals.once.show(self.lang()).into()),
            ("month", self.time(totals.minutes_per_month).into()),
            ("hours", self.hours_once(totals.hours_once).into()),
            ("accounts", totals.accounts_per_person.into()),
        ];
        self.say_with("amount-totals", &variables)
    }

    /// A limit: « le budget annuel ».
    pub fn limit(&self, limit: LimitKind) -> String {
        self.say(&format!("limit-{}", limit.id()))
    }

    /// A quantity in the unit of a limit, without saying how often: « 500 € », « 12 h ».
    pub fn limited(&self, limit: LimitKind, quantity: u64) -> String {
        match limit {
            LimitKind::MoneyPerYear | LimitKind::MoneyOnce => {
                let minor = i64::try_from(quantity).unwrap_or(i64::MAX);
                Money::from_minor(minor, self.case.base().currency).show(self.lang())
            }
            LimitKind::HoursPerMonth | LimitKind::HoursOnce => {
                self.time(u32::try_from(quantity).unwrap_or(u32::MAX))
            }
        }
    }

    /// A limit that a plan goes beyond, as a sentence.
    pub fn beyond(&self, beyond: &Beyond) -> String {
        let quantity = |quantity| self.limited(beyond.limit, quantity).into();
        let variables = [
            ("limit", beyond.limit.id().into()),
            ("used", quantity(beyond.used)),
            ("available", quantity(beyond.available)),
        ];
        self.say_with("amount-beyond", &variables)
    }

    /// Points out of a hundred, as an interval: « de 59 à 66 sur 100 ».
    pub fn percent(&self, low: u64, high: u64) -> String {
        let show = |points: u64| integer(i64::try_from(points).unwrap_or(i64::MAX), self.lang());
        if low == high {
            self.say_with("score-exact", &[("points", show(low).into())])
        } else {
            self.say_with(
                "score-between",
                &[("low", show(low).into()), ("high", show(high).into())],
            )
        }
    }
}

/// An order of magnitude: without the small change.
pub(super) fn whole(money: Money) -> Money {
    let unit = 10_i64.pow(money.currency.decimals());
    Money {
        minor: (money.minor + unit / 2) / unit * unit,
        ..money
    }
}
