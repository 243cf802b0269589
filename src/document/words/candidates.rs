//! What could be done about a need, as a label and as something to do.

use super::Words;
use crate::assessment::{Candidate, Choice, Product, RunBy};
use crate::knowledge::model::{Subject, Value};

impl Words<'_> {
    /// What a candidate is: « Zulip, installé par vos soins », « Frama.space (Nextcloud) », « Ne rien faire ».
    pub fn candidate(&self, candidate: &Candidate) -> String {
        let name = |product: &Product| self.product(&candidate.need, product);
        match &candidate.choice {
            Choice::Nothing => self.say("candidate-nothing"),
            Choice::Practice => self.practice(&candidate.need),
            Choice::InPlace(product) => {
                self.say_with("candidate-in-place", &[("name", name(product).into())])
            }
            Choice::Software(product) => match &product.way {
                _ if self.asks_for_nothing(product) => name(product),
                RunBy::Platform(Some(platform)) => self.say_with(
                    "candidate-platform",
                    &[
                        ("name", name(product).into()),
                        ("platform", self.platform(platform).into()),
                    ],
                ),
                way => self.say_with(
                    "candidate-software",
                    &[
                        ("name", name(product).into()),
                        ("way", self.way(way).into()),
                    ],
                ),
            },
            Choice::Offer { offer, product } => self.offered(&candidate.need, offer, product),
        }
    }

    /// An offer with what it contains, unless the offer is named after it.
    fn offered(&self, need: &str, offer: &str, product: &Product) -> String {
        let offer = self.offer(offer);
        let name = self.edition(&product.software, product.edition.as_deref());
        let inside: Vec<String> = [
            (name != offer).then_some(name),
            self.part(need, &product.software),
        ]
        .into_iter()
        .flatten()
        .collect();
        if inside.is_empty() {
            return offer;
        }
        let variables = [("offer", offer.into()), ("name", inside.join(", ").into())];
        self.say_with("candidate-offer", &variables)
    }

    /// What is to be done to have a candidate: « Garder Mattermost Team Edition », « Remplacer PMB par Koha ».
    pub fn action(&self, candidate: &Candidate) -> String {
        let old = self.case.profile.tool_for(&candidate.need);
        let present = old.map(|tool| self.edition(&tool.id, tool.edition.as_deref()));
        let one = |key: &str, name: String| self.say_with(key, &[("name", name.into())]);
        let (name, product) = match &candidate.choice {
            Choice::Nothing => return self.say("candidate-nothing"),
            Choice::Practice => return self.practice(&candidate.need),
            Choice::InPlace(product) => {
                return one("action-keep", self.product(&candidate.need, product));
            }
            Choice::Software(product) | Choice::Offer { product, .. } => {
                (self.candidate(candidate), product)
            }
        };
        let same = old.is_some_and(|tool| tool.id == product.software);
        match (present, candidate.offer()) {
            (Some(_), None) if same && present_edition(old, product) => {
                self.reinstall(self.product(&candidate.need, product), product)
            }
            (Some(present), _) => self.say_with(
                "action-replace",
                &[("old", present.into()), ("new", name.into())],
            ),
            (None, Some(_)) => one("action-join", name),
            (None, None) if product.way == RunBy::Hosted => one("action-join", name),
            (None, None) if self.asks_for_nothing(product) => {
                one("action-make", common_noun(&name))
            }
            (None, None) => match &product.way {
                RunBy::Platform(Some(platform)) => self.say_with(
                    "action-install-with",
                    &[
                        ("name", self.product(&candidate.need, product).into()),
                        ("platform", self.platform(platform).into()),
                    ],
                ),
                _ => one("action-install", name),
            },
        }
    }

    fn reinstall(&self, name: String, product: &Product) -> String {
        match &product.way {
            RunBy::Platform(Some(platform)) => self.say_with(
                "action-reinstall-with",
                &[
                    ("name", name.into()),
                    ("platform", self.platform(platform).into()),
                ],
            ),
            _ => self.say_with("action-reinstall", &[("name", name.into())]),
        }
    }

    /// A product for a need: the part of a suite that answers it is named.
    pub fn product(&self, need: &str, product: &Product) -> String {
        let name = self.edition(&product.software, product.edition.as_deref());
        match self.part(need, &product.software) {
            Some(part) => self.say_with(
                "candidate-part",
                &[("name", name.into()), ("part", part.into())],
            ),
            None => name,
        }
    }

    /// The part of a suite that answers a need.
    fn part(&self, need: &str, software: &str) -> Option<String> {
        let software = self.case.base().software.get(software)?;
        let part = software.parts.iter().find(|part| part.need == need)?;
        Some(self.told(&part.name))
    }

    /// The way in which something is run: « installé par vos soins ».
    pub fn way(&self, way: &RunBy) -> String {
        let known = self.case.base().effort.ways.get(way.id());
        known.map_or_else(|| way.id().to_owned(), |known| self.tr(&known.label))
    }

    /// The change of habits that answers a need.
    pub fn practice(&self, need: &str) -> String {
        let need = self.case.base().needs.get(need);
        let practice = need.and_then(|need| need.practice.as_ref());
        practice.map_or_else(
            || self.say("candidate-practice"),
            |practice| self.tr(&practice.label),
        )
    }

    /// Whether there is nothing to install: how it is run need not be said.
    fn asks_for_nothing(&self, product: &Product) -> bool {
        let held = self.case.view().about(&product.subject(), "upkeep");
        held.is_some_and(|held| held.claim.value == Value::Choice("none".to_owned()))
    }

    /// The name of whom a way out is about, for a need.
    pub(super) fn subject_for(&self, need: &str, subject: &Subject) -> String {
        match subject {
            Subject::Software {
                software,
                edition: Some(edition),
            } => self.product(
                need,
                &Product {
                    software: software.clone(),
                    edition: Some(edition.clone()),
                    way: RunBy::SelfHosted,
                },
            ),
            Subject::Offer { offer } => {
                let known = self.case.base().offers.get(offer);
                let inside = known.and_then(|offer| {
                    offer
                        .includes
                        .iter()
                        .find(|included| included.needs.iter().any(|id| id == need))
                });
                match inside {
                    Some(included) => self.say_with(
                        "candidate-offer",
                        &[
                            ("offer", self.offer(offer).into()),
                            ("name", self.software(&included.software).into()),
                        ],
                    ),
                    None => self.offer(offer),
                }
            }
            subject => self.subject(subject),
        }
    }
}

/// Whether the product is the very edition in place.
fn present_edition(tool: Option<&crate::assessment::Tool>, product: &Product) -> bool {
    tool.is_some_and(|tool| tool.edition.is_none() || tool.edition == product.edition)
}

/// A name that starts with an article, as in the middle of a sentence; a proper name as it is.
pub(super) fn common_noun(name: &str) -> String {
    let first = name.split_whitespace().next().unwrap_or_default();
    if ["Un", "Une", "Le", "La", "Les", "A", "An", "The"].contains(&first) {
        Words::inside(name)
    } else {
        name.to_owned()
    }
}
