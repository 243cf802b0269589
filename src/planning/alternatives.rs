//! Whole alternatives: an offer or a platform taken for everything, with what it would not have solved.

use std::collections::BTreeSet;

use super::options::joins;
use crate::assessment::{
    AccountSystem, Candidate, Case, Choice, ConditionStatus, Price, Product, RunBy,
};
use crate::compatibility::Join;
use crate::knowledge::model::{ClaimId, Offer, Platform, Subject, Value};

/// An offer or a platform taken for everything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    /// What it is.
    pub kind: AlternativeKind,
    /// Its id.
    pub id: String,
    /// The needs that it would solve with one account, and with which software.
    pub solves: Vec<(String, String)>,
    /// What it would not solve.
    pub unsolved: Vec<Unsolved>,
    /// What it costs, for an offer.
    pub price: Option<Price>,
    /// What it asks of the association.
    pub conditions: Vec<ConditionStatus>,
}

/// The kinds of whole alternatives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AlternativeKind {
    /// Software run by somebody for you.
    Offer,
    /// What installs and runs software.
    Platform,
}

impl AlternativeKind {
    /// The identifier used in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::Offer => "offer",
            Self::Platform => "platform",
        }
    }
}

/// Something that a whole alternative would not solve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsolved {
    /// The need; none when it concerns the whole.
    pub need: Option<String>,
    /// The software, when it is about one.
    pub software: Option<String>,
    /// Why.
    pub reason: UnsolvedReason,
    /// The claims that say so.
    pub claims: Vec<ClaimId>,
}

/// Why something is not solved.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnsolvedReason {
    /// It fails that requirement.
    FailsRequirement(String),
    /// Nothing inside answers the need.
    NotIncluded,
    /// There is a package, and its accounts stay apart.
    AccountsApart,
    /// There is no package.
    NotPackaged,
    /// Nobody knows whether its accounts are shared.
    Unknown,
}

impl UnsolvedReason {
    /// The identifier used in JSON.
    pub fn id(&self) -> &'static str {
        match self {
            Self::FailsRequirement(_) => "fails-requirement",
            Self::NotIncluded => "not-included",
            Self::AccountsApart => "accounts-apart",
            Self::NotPackaged => "not-packaged",
            Self::Unknown => "unknown",
        }
    }
}

/// The offers and platforms that exist on the day, each taken for everything.
pub fn alternatives(case: &Case<'_>) -> Vec<Alternative> {
    let base = case.base();
    let exists = |subject: &Subject| case.view().knows(subject);
    let offers = base
        .offers
        .values()
        .filter(|o| is_whole(o) && exists(&Subject::offer(&o.id)))
        .map(|offer| of_offer(case, offer));
    let platforms = base
        .platforms
        .values()
        .filter(|platform| {
            platform
                .packages
                .iter()
                .any(|p| exists(&Subject::package(&platform.id, &p.software)))
        })
        .map(|platform| of_platform(case, platform));
    offers.chain(platforms).collect()
}

/// Whether an offer answers several needs at once: a single tool is a candidate for its need, not a whole to move into.
fn is_whole(offer: &Offer) -> bool {
    let needs: BTreeSet<&String> = offer.includes.iter().flat_map(|i| &i.needs).collect();
    needs.len() > 1
}

fn of_offer(case: &Case<'_>, offer: &Offer) -> Alternative {
    let subject = Subject::offer(&offer.id);
    let system = AccountSystem::Offer(offer.id.clone());
    let (mut solves, mut unsolved) = (Vec::new(), Vec::new());
    // What it fails as a whole is asked of whatever is inside.
    if let Some((candidate, _)) = inside(offer, None).first() {
        let assessment = case.assess(candidate, &system, false);
        unsolved.extend(
            case.blockers(&assessment.verdicts)
                .into_iter()
                .map(|verdict| Unsolved {
                    need: None,
                    software: None,
                    reason: UnsolvedReason::FailsRequirement(verdict.requirement.clone()),
                    claims: verdict.claims.clone(),
                }),
        );
    }
    for need in accounted(case) {
        let found = inside(offer, Some(need));
        let joined = found
            .iter()
            .find(|(candidate, _)| joins(&case.joining(candidate, &system)));
        match (joined, found.first()) {
            (Some((_, software)), _) => solves.push((need.clone(), software.clone())),
            (None, Some((candidate, software))) => unsolved.push(Unsolved {
                need: Some(need.clone()),
                software: Some(software.clone()),
                reason: apart(case.joining(candidate, &system).join()),
                claims: case.joining(candidate, &system).claims().to_vec(),
            }),
            (None, None) => unsolved.push(Unsolved {
                need: Some(need.clone()),
                software: None,
                reason: UnsolvedReason::NotIncluded,
                claims: Vec::new(),
            }),
        }
    }
    Alternative {
        kind: AlternativeKind::Offer,
        id: offer.id.clone(),
        solves,
        unsolved,
        price: Some(crate::assessment::of_subject(
            case.view(),
            &subject,
            case.profile.accounts(),
        )),
        conditions: crate::assessment::conditions(case.view(), case.dossier, &subject),
    }
}

/// What is inside an offer for a need, or at all, as candidates.
fn inside(offer: &Offer, need: Option<&String>) -> Vec<(Candidate, String)> {
    offer
        .includes
        .iter()
        .flat_map(|included| included.needs.iter().map(move |of| (included, of)))
        .filter(|(_, of)| need.is_none_or(|need| need == *of))
        .map(|(included, of)| {
            let product = Product {
                software: included.software.clone(),
                edition: Some(included.edition.clone()),
                way: RunBy::Hosted,
            };
            let choice = Choice::Offer {
                offer: offer.id.clone(),
                product,
            };
            (
                Candidate {
                    need: of.clone(),
                    choice,
                },
                included.software.clone(),
            )
        })
        .collect()
}

fn of_platform(case: &Case<'_>, platform: &Platform) -> Alternative {
    let (mut solves, mut unsolved) = (Vec::new(), Vec::new());
    for need in accounted(case) {
        let mut answered = false;
        for package in platform
            .packages
            .iter()
            .filter(|package| answers(case, need, &package.software))
        {
            let subject = Subject::package(&platform.id, &package.software);
            let Some(state) = case.view().exactly(&subject, "package.state") else {
                continue;
            };
            let shared = case.view().exactly(&subject, "package.same-account");
            let yes = |value: &Value| *value == Value::Choice("yes".to_owned());
            let (reason, claims) = match (&state.claim.value, shared) {
                (Value::Choice(id), _) if id == "none" => {
                    (UnsolvedReason::NotPackaged, vec![state.claim.id])
                }
                (_, Some(held)) if yes(&held.claim.value) => {
                    solves.push((need.clone(), package.software.clone()));
                    answered = true;
                    continue;
                }
                (_, Some(held)) if held.claim.value != Value::Unknown => {
                    (UnsolvedReason::AccountsApart, vec![held.claim.id])
                }
                _ => (UnsolvedReason::Unknown, vec![state.claim.id]),
            };
            answered = true;
            unsolved.push(Unsolved {
                need: Some(need.clone()),
                software: Some(package.software.clone()),
                reason,
                claims,
            });
        }
        if !answered {
            unsolved.push(Unsolved {
                need: Some(need.clone()),
                software: None,
                reason: UnsolvedReason::NotIncluded,
                claims: Vec::new(),
            });
        }
    }
    Alternative {
        kind: AlternativeKind::Platform,
        id: platform.id.clone(),
        solves,
        unsolved,
        price: None,
        conditions: Vec::new(),
    }
}

/// The needs of the association for which people need an account.
fn accounted<'c>(case: &'c Case<'_>) -> impl Iterator<Item = &'c String> {
    case.profile.needs.keys().filter(|need| {
        case.base()
            .needs
            .get(*need)
            .is_none_or(|need| need.accounts)
    })
}

fn answers(case: &Case<'_>, need: &str, software: &str) -> bool {
    let known = case
        .base()
        .software
        .get(software)
        .is_some_and(|known| known.needs.iter().any(|id| id == need));
    known
        || case
            .profile
            .tool_for(need)
            .is_some_and(|tool| tool.id == software)
}

fn apart(join: Option<&Join>) -> UnsolvedReason {
    match join {
        Some(Join::No(_)) => UnsolvedReason::AccountsApart,
        _ => UnsolvedReason::Unknown,
    }
}
