//! What a candidate costs: money a year and once, in the currency in which it is asked and in the base's.

use super::candidate::{Candidate, Choice};
use crate::knowledge::model::{ClaimId, KnowledgeBase, Subject, Value};
use crate::knowledge::view::View;
use crate::text::Money;

/// An amount, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bill {
    /// It is known.
    Known {
        /// In the currency in which it is asked.
        asked: Money,
        /// In the base's currency.
        in_base: Money,
    },
    /// Nobody published it, or it cannot be converted or multiplied.
    Unknown,
}

/// What a candidate costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Price {
    /// Each year.
    pub per_year: Bill,
    /// Once.
    pub once: Bill,
    /// The claims behind it.
    pub claims: Vec<ClaimId>,
}

impl Bill {
    /// Nothing.
    pub fn zero(base: &KnowledgeBase) -> Self {
        let nothing = Money::zero(base.currency);
        Self::Known {
            asked: nothing,
            in_base: nothing,
        }
    }

    /// The amount in the base's currency, when known.
    pub fn in_base(&self) -> Option<Money> {
        match self {
            Self::Known { in_base, .. } => Some(*in_base),
            Self::Unknown => None,
        }
    }

    /// The amount as it is asked, when known.
    pub fn asked(&self) -> Option<Money> {
        match self {
            Self::Known { asked, .. } => Some(*asked),
            Self::Unknown => None,
        }
    }
}

impl Price {
    /// Nothing to pay.
    pub fn zero(base: &KnowledgeBase) -> Self {
        Self {
            per_year: Bill::zero(base),
            once: Bill::zero(base),
            claims: Vec::new(),
        }
    }
}

/// The price of a candidate for `accounts` accounts; none told means that prices per person are unknown.
pub fn price(view: &View<'_>, candidate: &Candidate, accounts: Option<u64>) -> Price {
    match &candidate.choice {
        Choice::Nothing | Choice::Practice => Price::zero(view.base()),
        Choice::InPlace(product) | Choice::Software(product) => {
            of_subject(view, &product.subject(), accounts)
        }
        Choice::Offer { offer, .. } => of_subject(view, &Subject::offer(offer), accounts),
    }
}

/// The price of an edition or an offer.
pub fn of_subject(view: &View<'_>, subject: &Subject, accounts: Option<u64>) -> Price {
    let base = view.base();
    let mut price = Price::zero(base);
    let mut told = false;
    for attribute in [
        "price.per-user-month",
        "price.per-year",
        "price.per-term",
        "price.once",
    ] {
        let Some(held) = view.about(subject, attribute) else {
            continue;
        };
        told = true;
        price.claims.push(held.claim.id);
        let amount = match &held.claim.value {
            Value::Money(money) => Some(*money),
            _ => None,
        };
        let yearly = match attribute {
            "price.per-user-month" => amount.and_then(|amount| {
                if amount.minor == 0 {
                    return Some(amount);
                }
                amount
                    .times(billed(
                        accounts?,
                        held.claim.minimum_users,
                        held.claim.user_step,
                    ))
                    .ok()?
                    .times(12)
                    .ok()
            }),
            "price.per-term" => amount.and_then(|amount| {
                let months = i64::from(held.claim.term_months?);
                (months > 0).then(|| Money {
                    minor: (amount.minor * 12 + months / 2) / months,
                    ..amount
                })
            }),
            _ => amount,
        };
        let bill = yearly
            .and_then(|asked| in_base(view, asked).map(|in_base| Bill::Known { asked, in_base }));
        let place = if attribute == "price.once" {
            &mut price.once
        } else {
            &mut price.per_year
        };
        *place = add(place, &bill.unwrap_or(Bill::Unknown));
    }
    if !told {
        // A free licence lets anybody use the program without paying: no price is needed to know that.
        match free_licence(view, subject) {
            Some(claim) => price.claims.push(claim),
            None => price.per_year = Bill::Unknown,
        }
    }
    price
}

/// The users that are paid for: at least the minimum, and by whole steps.
fn billed(accounts: u64, minimum: Option<u64>, step: Option<u64>) -> u64 {
    let users = accounts.max(minimum.unwrap_or(0));
    match step {
        Some(step) if step > 0 => users.div_ceil(step).saturating_mul(step),
        _ => users,
    }
}

fn free_licence(view: &View<'_>, subject: &Subject) -> Option<ClaimId> {
    let held = view.about(subject, "licence")?;
    match &held.claim.value {
        Value::Licence(id)
            if view
                .base()
                .licences
                .get(id)
                .is_some_and(|licence| licence.free && licence.level == 4) =>
        {
            Some(held.claim.id)
        }
        _ => None,
    }
}

/// The sum of two amounts; the currency in which the sum is asked is the common one, else the base's.
fn add(a: &Bill, b: &Bill) -> Bill {
    match (a, b) {
        (Bill::Known { in_base: x, .. }, other) if x.minor == 0 => other.clone(),
        (other, Bill::Known { in_base: y, .. }) if y.minor == 0 => other.clone(),
        (
            Bill::Known {
                asked: p,
                in_base: x,
            },
            Bill::Known {
                asked: q,
                in_base: y,
            },
        ) => match x.plus(*y) {
            Ok(in_base) => Bill::Known {
                asked: p.plus(*q).unwrap_or(in_base),
                in_base,
            },
            Err(_) => Bill::Unknown,
        },
        _ => Bill::Unknown,
    }
}

/// An amount in the base's currency, by the newest rate that was published on the day of the view or before.
pub fn in_base(view: &View<'_>, amount: Money) -> Option<Money> {
    let base = view.base();
    if amount.currency == base.currency {
        return Some(amount);
    }
    if amount.minor == 0 {
        return Some(Money::zero(base.currency));
    }
    let rate = base
        .rates
        .iter()
        .rev()
        .find(|rate| rate.currency == amount.currency && rate.on <= view.date())?;
    let per_unit = i128::from(rate.millionths);
    let scale = |decimals: u32| 10_i128.pow(decimals);
    let up = i128::from(amount.minor) * 1_000_000 * scale(base.currency.decimals());
    let down = per_unit * scale(amount.currency.decimals());
    let rounded = if down > 0 {
        (up + down / 2) / down
    } else {
        return None;
    };
    i64::try_from(rounded).ok().map(|minor| Money {
        minor,
        currency: base.currency,
    })
}
