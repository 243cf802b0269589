//! What leaves the association: no product is named, no address or phone number is told, amounts become ranges.

use super::Words;
use crate::dossier::model::QuestionRef;
use crate::text::Money;

impl<'c> Words<'c> {
    /// The words of a document that leaves the association.
    pub fn outward(case: &'c crate::assessment::Case<'c>, texts: &crate::text::Texts) -> Self {
        let mut words = Self::new(case, texts);
        let base = case.base();
        let software = base.software.values().flat_map(|software| {
            std::iter::once(&software.name)
                .chain(&software.english_name)
                .chain(&software.aliases)
                .chain(software.parts.iter().map(|part| &part.name))
        });
        let offers = base.offers.values().map(|offer| &offer.name);
        let platforms = base.platforms.values().map(|platform| &platform.name);
        let typed = case.dossier.tool_names.values();
        let mut names: Vec<&str> = software
            .chain(offers)
            .chain(platforms)
            .chain(typed)
            .map(|name| name.trim())
            .filter(|name| !name.is_empty())
            .collect();
        // A longer name is looked for before one that it holds.
        names.sort_unstable_by_key(|name| (std::cmp::Reverse(name.len()), *name));
        names.dedup();
        words.hidden = Some(names);
        words
    }

    /// Foreign words without what must not leave.
    pub(super) fn discreet(&self, text: &str) -> String {
        let Some(names) = &self.hidden else {
            return text.to_owned();
        };
        let mut text = text.to_owned();
        let product = self.say("outward-product");
        for name in names {
            text = replace_word(&text, name, &product);
        }
        // « (YunoHost…) » was an example: without its name it says nothing.
        text = text.replace(&format!(" ({product}…)"), "");
        let removed = self.say("outward-removed");
        let words: Vec<&str> = text.split(' ').collect();
        let mut kept: Vec<String> = Vec::with_capacity(words.len());
        let mut at = 0;
        while at < words.len() {
            let phone = phone(&words[at..]);
            if phone > 0 {
                kept.push(removed.clone());
                at += phone;
            } else if is_mailbox(words[at]) {
                kept.push(removed.clone());
                at += 1;
            } else {
                kept.push(words[at].to_owned());
                at += 1;
            }
        }
        kept.join(" ")
    }

    /// An amount as it may be told: whole at home, a range outside.
    pub(super) fn told_amount(&self, money: Money) -> Option<String> {
        self.hidden.as_ref()?;
        let (low, high) = range(money)?;
        let variables = [
            ("low", low.show(self.lang()).into()),
            ("high", high.show(self.lang()).into()),
        ];
        Some(self.say_with("outward-range", &variables))
    }

    /// A tool in place by what it is for, outside.
    pub(super) fn unnamed_tool(&self, at: &QuestionRef) -> Option<String> {
        self.hidden.as_ref()?;
        let instance = at
            .instance
            .as_ref()
            .filter(|_| self.course.is_about_tools(at))?;
        let mut tools = self.case.profile.tools.iter();
        let tool = tools.find(|tool| tool.id == *instance);
        Some(match tool.and_then(|tool| tool.need.as_ref()) {
            Some(need) => self.say_with("outward-tool", &[("need", self.need(need).into())]),
            None => self.say("outward-product"),
        })
    }
}

/// The range of the scale 1, 2, 5, 10, 20, 50… in which an amount falls, as its bounds; none for nothing.
fn range(money: Money) -> Option<(Money, Money)> {
    if money.minor <= 0 {
        return None;
    }
    let (mut low, mut high) = (0, 100);
    let mut step = 0;
    while high < money.minor {
        low = high;
        high = high.checked_mul(2)?;
        if step % 3 == 1 {
            high = low / 2 * 5;
        }
        step += 1;
    }
    let of = |minor| Money::from_minor(minor, money.currency);
    Some((of(low), of(high)))
}

/// Every place where a name stands as a word of its own, replaced.
fn replace_word(text: &str, name: &str, by: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(name) {
        let (before, after) = (&rest[..at], &rest[at + name.len()..]);
        let free = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        let last = before.chars().next_back().or(out.chars().next_back());
        out.push_str(before);
        out.push_str(if free(last) && free(after.chars().next()) {
            by
        } else {
            name
        });
        rest = after;
    }
    out.push_str(rest);
    out
}

fn is_mailbox(word: &str) -> bool {
    word.split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

/// How many words from the first one on are a phone number: nine digits or more, spaces, dots and hyphens between them,
/// that start by + or 0.
fn phone(words: &[&str]) -> usize {
    let starts = |word: &str| {
        let word = word.trim_start_matches('(');
        word.starts_with('+') || word.starts_with('0')
    };
    if !words.first().is_some_and(|word| starts(word)) {
        return 0;
    }
    let mut digits = 0;
    let mut taken = 0;
    for word in words {
        let own = word.chars().filter(char::is_ascii_digit).count();
        let only = word
            .chars()
            .all(|c| c.is_ascii_digit() || "+()-.,;:\u{a0}\u{202f}".contains(c));
        if own == 0 || !only {
            break;
        }
        digits += own;
        taken += 1;
        if word.ends_with([',', ';', ':']) {
            break;
        }
    }
    if digits >= 9 { taken } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Currency;

    #[test]
    fn amounts_fall_in_the_range_that_holds_them() {
        let told = |minor| {
            let (low, high) = range(Money::from_minor(minor, Currency::EUR)).unwrap();
            (low.minor, high.minor)
        };
        assert_eq!(told(50_000), (20_000, 50_000));
        assert_eq!(told(43_000), (20_000, 50_000));
        assert_eq!(told(50_001), (50_000, 100_000));
        assert_eq!(told(120_000), (100_000, 200_000));
        assert_eq!(told(1), (0, 100));
        assert_eq!(range(Money::from_minor(0, Currency::EUR)), None);
    }

    #[test]
    fn names_are_replaced_as_words_of_their_own() {
        assert_eq!(
            replace_word("Zulip, Zulipette", "Zulip", "x"),
            "x, Zulipette"
        );
        assert_eq!(replace_word("aZulip (Zulip)", "Zulip", "x"), "aZulip (x)");
        assert_eq!(replace_word("ZulipZulip", "Zulip", "x"), "ZulipZulip");
    }

    #[test]
    fn phones_and_mailboxes_are_seen() {
        let words = |text: &'static str| text.split(' ').collect::<Vec<_>>();
        assert_eq!(phone(&words("06 12 34 56 78 ou")), 5);
        assert_eq!(phone(&words("+33612345678")), 1);
        assert_eq!(phone(&words("0 euro")), 0);
        assert_eq!(phone(&words("320 comptes")), 0);
        assert!(is_mailbox("bureau@exemple.org,") && !is_mailbox("@ping"));
    }
}
