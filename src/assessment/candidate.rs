//! What can answer a need.

use std::fmt;
use std::rc::Rc;

use super::case::Case;
use super::profile::{Profile, Tool};
use crate::knowledge::model::{Included, KnowledgeBase, Subject, Value};
use crate::knowledge::view::View;

/// One possible answer to a need.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Candidate {
    /// The need.
    pub need: String,
    /// What would be done.
    pub choice: Choice,
}

/// What would be done about a need. The order is that in which equals are listed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Choice {
    /// The tool in place stays as it is.
    InPlace(Product),
    /// Nothing is done: the need stays unanswered.
    Nothing,
    /// Changing how we work instead of changing tool.
    Practice,
    /// A software, newly installed or run by a platform.
    Software(Product),
    /// A software inside an offer.
    Offer {
        /// The offer.
        offer: String,
        /// What is used of it.
        product: Product,
    },
}

/// A software in one edition, run in one way.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Product {
    /// Id of the software; for a tool in place it may be unknown to the base.
    pub software: String,
    /// Id of the edition, when known.
    pub edition: Option<String>,
    /// How it is run.
    pub way: RunBy,
}

/// How a product is run.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum RunBy {
    /// Installed by the association.
    SelfHosted,
    /// Installed by a platform of the base, or by an unnamed one for a tool in place.
    Platform(Option<String>),
    /// Run by somebody else.
    Hosted,
}

impl RunBy {
    /// The id of the way in the base.
    pub fn id(&self) -> &'static str {
        match self {
            Self::SelfHosted => "self-hosted",
            Self::Platform(_) => "platform",
            Self::Hosted => "hosted",
        }
    }
}

impl Product {
    /// Whom claims about it are about.
    pub fn subject(&self) -> Subject {
        match &self.edition {
            Some(edition) => Subject::edition(&self.software, edition),
            None => Subject::software(&self.software),
        }
    }
}

impl Candidate {
    /// The product, if the candidate is one.
    pub fn product(&self) -> Option<&Product> {
        match &self.choice {
            Choice::InPlace(product)
            | Choice::Software(product)
            | Choice::Offer { product, .. } => Some(product),
            Choice::Nothing | Choice::Practice => None,
        }
    }

    /// The product, if the association would install it by itself or take it from its vendor: neither an offer nor a
    /// platform's package.
    pub fn own_product(&self) -> Option<&Product> {
        match &self.choice {
            Choice::Software(product) if !matches!(product.way, RunBy::Platform(_)) => {
                Some(product)
            }
            _ => None,
        }
    }

    /// The offer, if the candidate is one.
    pub fn offer(&self) -> Option<&str> {
        match &self.choice {
            Choice::Offer { offer, .. } => Some(offer),
            _ => None,
        }
    }

    /// Whether the tool in place stays.
    pub fn is_in_place(&self) -> bool {
        matches!(self.choice, Choice::InPlace(_))
    }
}

impl fmt::Display for Choice {
    /// A stable identifier: `in-place:mattermost/team`, `zulip/self-hosted@self-hosted`, `offer:frama-space:nextcloud`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InPlace(product) => write!(f, "in-place:{}", product.subject()),
            Self::Nothing => write!(f, "nothing"),
            Self::Practice => write!(f, "practice"),
            Self::Software(product) => match &product.way {
                RunBy::Platform(Some(platform)) => write!(f, "{}@{platform}", product.subject()),
                way => write!(f, "{}@{}", product.subject(), way.id()),
            },
            Self::Offer { offer, product } => write!(f, "offer:{offer}:{}", product.software),
        }
    }
}

impl Case<'_> {
    /// Every candidate for a need, in a fixed order; what the association's ways of running shut out is not among them.
    pub fn candidates(&self, need: &str) -> Rc<[Candidate]> {
        if let Some(known) = self.memo.candidates(need) {
            return known;
        }
        let found: Rc<[Candidate]> = candidates(self.view(), &self.profile, need).into();
        self.memo.keep_candidates(need, &found);
        found
    }
}

fn candidates(view: &View<'_>, profile: &Profile, need: &str) -> Vec<Candidate> {
    let base = view.base();
    let mut choices = vec![Choice::Nothing];
    if let Some(tool) = profile.tool_for(need) {
        choices.push(Choice::InPlace(in_place(base, tool)));
    }
    if base
        .needs
        .get(need)
        .is_some_and(|need| need.practice.is_some())
    {
        choices.push(Choice::Practice);
    }
    for software in base
        .software
        .values()
        .filter(|software| software.needs.iter().any(|id| id == need))
    {
        for edition in software
            .editions
            .iter()
            .filter(|edition| view.is_available(&software.id, &edition.id))
        {
            // What is in place at its vendor's cannot be installed anew.
            let there = |tool: &Tool| {
                let known = tool.edition.as_ref();
                tool.id == software.id && known.is_none_or(|known| *known == edition.id)
            };
            if edition.vendor_hosted && profile.tool_for(need).is_some_and(there) {
                continue;
            }
            for way in ways(view, profile, &software.id, &edition.id) {
                choices.push(Choice::Software(Product {
                    software: software.id.clone(),
                    edition: Some(edition.id.clone()),
                    way,
                }));
            }
        }
    }
    if allows(profile, "hosted") {
        for offer in base.offers.values() {
            if view
                .exactly(&Subject::offer(&offer.id), "availability")
                .is_some_and(|held| ended(&held.claim.value))
            {
                continue;
            }
            let known = view.knows(&Subject::offer(&offer.id));
            for included in offer
                .includes
                .iter()
                .filter(|i| known && i.needs.iter().any(|id| id == need))
            {
                choices.push(Choice::Offer {
                    offer: offer.id.clone(),
                    product: Product {
                        software: included.software.clone(),
                        edition: Some(included.edition.clone()),
                        way: RunBy::Hosted,
                    },
                });
            }
        }
    }
    choices.sort();
    choices
        .into_iter()
        .map(|choice| Candidate {
            need: need.to_owned(),
            choice,
        })
        .collect()
}

/// The tool in place as a product. A software of the base with a single edition needs no answer about it.
pub fn in_place(base: &KnowledgeBase, tool: &Tool) -> Product {
    let single = base
        .software
        .get(&tool.id)
        .filter(|software| software.editions.len() == 1);
    let edition = tool
        .edition
        .clone()
        .or_else(|| single.map(|software| software.editions[0].id.clone()));
    let service = match base.software.get(&tool.id) {
        Some(software) => software.is_vendor_hosted(edition.as_deref()),
        // A name of which the base knows nothing (a notebook, a spreadsheet) is no server, unless somebody says so.
        None => tool.run_by.is_none(),
    };
    let way = match tool.run_by.as_deref() {
        _ if service => RunBy::Hosted,
        Some("hosted") => RunBy::Hosted,
        Some("platform") => RunBy::Platform(None),
        _ => RunBy::SelfHosted,
    };
    Product {
        software: tool.id.clone(),
        edition,
        way,
    }
}

/// The ways in which an edition can be run by the association.
fn ways(view: &View<'_>, profile: &Profile, software: &str, edition: &str) -> Vec<RunBy> {
    let base = view.base();
    let mut ways = Vec::new();
    let vendor_hosted = base
        .software
        .get(software)
        .is_some_and(|known| known.is_vendor_hosted(Some(edition)));
    if vendor_hosted {
        // What an offer sells is a candidate as that offer.
        let offered = base.offers.values().any(|offer| {
            let sold = |i: &Included| i.software == software && i.edition == edition;
            offer.includes.iter().any(sold)
        });
        return if allows(profile, "hosted") && !offered {
            vec![RunBy::Hosted]
        } else {
            ways
        };
    }
    // What asks for nothing to be installed can be had whatever the ways.
    let nothing_to_install = view
        .about(&Subject::edition(software, edition), "upkeep")
        .is_some_and(|held| held.claim.value == Value::Choice("none".to_owned()));
    if allows(profile, "self-hosted") || nothing_to_install {
        ways.push(RunBy::SelfHosted);
    }
    if allows(profile, "platform") {
        for platform in base.platforms.values() {
            let packaged = platform.packages.iter().any(|package| {
                package.software == software
                    && package
                        .edition
                        .as_deref()
                        .is_none_or(|only| only == edition)
            });
            let subject = Subject::package(&platform.id, software);
            let available = view
                .exactly(&subject, "package.state")
                .is_some_and(|held| held.claim.value == Value::Choice("available".to_owned()));
            if packaged && available && is_free(view, software, edition) {
                ways.push(RunBy::Platform(Some(platform.id.clone())));
            }
        }
    }
    ways
}

/// Platforms package what is known to cost nothing.
fn is_free(view: &View<'_>, software: &str, edition: &str) -> bool {
    let price = super::cost::of_subject(view, &Subject::edition(software, edition), Some(1));
    let nothing = |bill: &super::cost::Bill| bill.in_base().is_some_and(|money| money.minor == 0);
    nothing(&price.per_year) && nothing(&price.once)
}

fn allows(profile: &Profile, way: &str) -> bool {
    profile
        .ways
        .as_ref()
        .is_none_or(|ways| ways.iter().any(|id| id == way))
}

fn ended(value: &Value) -> bool {
    *value == Value::Choice("ended".to_owned())
}
