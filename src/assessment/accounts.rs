//! Account systems, and how a candidate joins one.

use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

use super::candidate::{Candidate, Choice, RunBy};
use super::case::Case;
use crate::compatibility::{Connection, Granted, Join, account_grants};
use crate::knowledge::model::{AttributeKind, ClaimId, Grant, Role, Subject, Value};

/// Where the common accounts live.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum AccountSystem {
    /// Nowhere: each tool has its own.
    None,
    /// In an identity provider of the base.
    Provider(String),
    /// With an offer, for what is inside it.
    Offer(String),
}

impl fmt::Display for AccountSystem {
    /// `none`, `keycloak`, `offer:frama-space`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => write!(f, "none"),
            Self::Provider(id) => write!(f, "{id}"),
            Self::Offer(id) => write!(f, "offer:{id}"),
        }
    }
}

/// How a candidate stands to an account system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Joining {
    /// No account is needed: there is nothing to join.
    NotConcerned,
    /// What is known of the way.
    Join(Join),
}

impl Joining {
    /// Whether it gives `grant`; a candidate without accounts asks for nothing.
    pub fn gives(&self, grant: Grant) -> Granted {
        match self {
            Self::NotConcerned => Granted::Yes,
            Self::Join(join) => join.gives(grant),
        }
    }

    /// The join, when there is something to join.
    pub fn join(&self) -> Option<&Join> {
        match self {
            Self::NotConcerned => None,
            Self::Join(join) => Some(join),
        }
    }

    /// The claims behind it.
    pub fn claims(&self) -> &[ClaimId] {
        self.join().map(Join::claims).unwrap_or_default()
    }
}

impl Case<'_> {
    /// The identity providers of the base in which accounts can live, that exist on the day and can be run in a way that is
    /// open to the association.
    pub fn providers(&self) -> Rc<[AccountSystem]> {
        Rc::clone(
            self.memo
                .providers
                .get_or_init(|| self.find_providers().into()),
        )
    }

    fn find_providers(&self) -> Vec<AccountSystem> {
        let view = self.view();
        let open = |way: &str| {
            self.profile
                .ways
                .as_ref()
                .is_none_or(|ways| ways.iter().any(|id| id == way))
        };
        self.base()
            .software
            .values()
            .filter(|software| software.roles.contains(&Role::IdentityProvider))
            .filter(|software| {
                software
                    .editions
                    .iter()
                    .any(|edition| view.is_available(&software.id, &edition.id))
            })
            .filter(|software| self.keeps_accounts(&software.id))
            .filter(|software| {
                open("self-hosted")
                    || (open("platform") && self.platform_of(&software.id).is_some())
            })
            .map(|software| AccountSystem::Provider(software.id.clone()))
            .collect()
    }

    /// The platform whose own accounts a provider is.
    pub fn platform_of(&self, provider: &str) -> Option<&str> {
        self.base()
            .platforms
            .values()
            .find(|platform| platform.software.as_deref() == Some(provider))
            .map(|platform| platform.id.as_str())
    }

    /// Whether accounts can be made and kept inside; a text file that is fit for a few people does not count.
    fn keeps_accounts(&self, provider: &str) -> bool {
        let inside = self.provider_facts(provider, "provides.directory");
        inside == Some(Value::Choice("yes".to_owned()))
    }

    fn provider_facts(&self, provider: &str, attribute: &str) -> Option<Value> {
        let software = self.base().software.get(provider)?;
        software
            .editions
            .iter()
            .filter(|edition| self.view().is_available(provider, &edition.id))
            .find_map(|edition| {
                self.view()
                    .about(&Subject::edition(provider, &edition.id), attribute)
            })
            .map(|held| held.claim.value.clone())
    }

    /// How a candidate joins an account system.
    pub fn joining(&self, candidate: &Candidate, system: &AccountSystem) -> Joining {
        let concerned = self
            .base()
            .needs
            .get(&candidate.need)
            .is_none_or(|need| need.accounts);
        if !concerned {
            return Joining::NotConcerned;
        }
        let join = match (&candidate.choice, system) {
            (Choice::Nothing | Choice::Practice, _) => return Joining::NotConcerned,
            (_, AccountSystem::None) => Join::No(Vec::new()),
            (Choice::Offer { offer, .. }, AccountSystem::Offer(id)) if offer == id => {
                self.inside_offer(offer)
            }
            (Choice::Offer { .. }, _) | (_, AccountSystem::Offer(_)) => Join::Unknown {
                claims: Vec::new(),
                protocols: Vec::new(),
            },
            (
                Choice::InPlace(product) | Choice::Software(product),
                AccountSystem::Provider(provider),
            ) => match &product.way {
                _ if self.lives_in(provider) == Some(product.software.as_str()) => {
                    self.own_house(provider, &product.subject())
                }
                RunBy::Platform(Some(platform)) if self.platform_of(provider) == Some(platform) => {
                    self.inside_platform(platform, provider, &product.subject())
                }
                _ => self.graph.join(&product.subject(), provider),
            },
        };
        Joining::Join(join)
    }

    /// The software inside which a provider lives.
    fn lives_in(&self, provider: &str) -> Option<&str> {
        self.base().software.get(provider)?.requires.as_deref()
    }

    /// A tool whose own accounts are the common ones has nothing to join.
    fn own_house(&self, provider: &str, edition: &Subject) -> Join {
        let (mut grants, claims) = account_grants(self.view(), edition, None);
        for grant in Grant::ALL {
            grants.insert(grant, Granted::Yes);
        }
        Join::Counted(Connection {
            provider: provider.to_owned(),
            legs: Vec::new(),
            means: "core".to_owned(),
            counted: true,
            grants,
            hours_once: 0,
            minutes_per_month: 0,
            claims,
        })
    }

    /// What an offer's own account gives inside the offer.
    fn inside_offer(&self, offer: &str) -> Join {
        let subject = Subject::offer(offer);
        self.own_accounts(
            &subject,
            &subject,
            &AccountSystem::Offer(offer.to_owned()).to_string(),
        )
    }

    /// What a platform's package gives with the platform's accounts.
    fn inside_platform(&self, platform: &str, provider: &str, edition: &Subject) -> Join {
        let Subject::Software { software, .. } = edition else {
            return Join::No(Vec::new());
        };
        self.own_accounts(&Subject::package(platform, software), edition, provider)
    }

    /// A connection that the one who runs the tool set up: `told` says what it gives.
    fn own_accounts(&self, told: &Subject, edition: &Subject, provider: &str) -> Join {
        let (beyond, mut claims) = account_grants(self.view(), edition, None);
        let mut grants: BTreeMap<Grant, Granted> = beyond;
        let mut known = false;
        for attribute in self.base().attributes.values() {
            let AttributeKind::Choice {
                values,
                grants: Some(grant),
            } = &attribute.kind
            else {
                continue;
            };
            let Some(held) = self.view().exactly(told, &attribute.id) else {
                continue;
            };
            let Value::Choice(id) = &held.claim.value else {
                continue;
            };
            let full = values
                .iter()
                .any(|value| value.id == *id && value.level == 4);
            grants.insert(*grant, if full { Granted::Yes } else { Granted::No });
            claims.push(held.claim.id);
            known |= *grant == Grant::SameAccount;
        }
        claims.sort_unstable();
        claims.dedup();
        let means = self.base().effort.means.get("package");
        match grants.get(&Grant::SameAccount) {
            Some(Granted::Yes) => Join::Counted(Connection {
                provider: provider.to_owned(),
                legs: Vec::new(),
                means: "package".to_owned(),
                counted: true,
                grants,
                hours_once: means.map_or(0, |means| means.connect_hours),
                minutes_per_month: means.map_or(0, |means| means.minutes_per_month),
                claims,
            }),
            Some(Granted::No) if known => Join::No(claims),
            _ => Join::Unknown {
                claims,
                protocols: Vec::new(),
            },
        }
    }

    /// The surest joining of a candidate over all the account systems that the association could have.
    pub fn best_joining(&self, candidate: &Candidate) -> (AccountSystem, Joining) {
        let mut systems = self.providers().to_vec();
        if let Some(offer) = candidate.offer() {
            systems.push(AccountSystem::Offer(offer.to_owned()));
        }
        systems
            .into_iter()
            .map(|system| {
                let joining = self.joining(candidate, &system);
                (system, joining)
            })
            .max_by_key(|(system, joining)| (sureness(joining), std::cmp::Reverse(system.clone())))
            .unwrap_or((AccountSystem::None, Joining::Join(Join::No(Vec::new()))))
    }
}

/// How much a joining gives, for choosing the best of several.
fn sureness(joining: &Joining) -> (u8, usize, std::cmp::Reverse<u32>) {
    match joining {
        Joining::NotConcerned => (4, 0, std::cmp::Reverse(0)),
        Joining::Join(join) => {
            let rank = match join {
                Join::Counted(_) => 3,
                Join::Unknown { .. } => 2,
                Join::Uncounted(_) => 1,
                Join::No(_) => 0,
            };
            let given = Grant::ALL
                .iter()
                .filter(|grant| join.gives(**grant) == Granted::Yes)
                .count();
            (
                rank,
                given,
                std::cmp::Reverse(join.connection().map_or(0, |c| c.hours_once)),
            )
        }
    }
}
