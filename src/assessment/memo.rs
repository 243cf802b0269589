//! What was found already of one case: plans ask for the same again and again.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::accounts::AccountSystem;
use super::candidate::Candidate;
use super::cost::Price;
use super::effort::Hours;
use super::need::Assessment;

/// What was found already. Everything in it follows from the case, so that forgetting any of it changes no result.
#[derive(Debug, Default)]
pub(super) struct Memo {
    /// The candidates of each need.
    candidates: RefCell<BTreeMap<String, Rc<[Candidate]>>>,
    /// The identity providers that the association could have.
    pub(super) providers: OnceCell<Rc<[AccountSystem]>>,
    /// What each identity provider costs and the hours that it takes.
    pub(super) running: RefCell<BTreeMap<String, Rc<(Price, Hours)>>>,
    /// Assessments whatever the account system.
    apart: RefCell<Assessments>,
    /// Assessments under each account system.
    joined: RefCell<BTreeMap<AccountSystem, Assessments>>,
    /// A case that differs little, and what differs.
    near: Option<(Rc<Self>, Touched)>,
}

/// What differs between two cases that are near each other.
#[derive(Debug, Default)]
pub(super) struct Touched {
    /// The needs whose candidates may be others.
    pub(super) needs: BTreeSet<String>,
    /// The software of which something else is said.
    pub(super) software: Option<String>,
    /// The offer of which something else is said.
    pub(super) offer: Option<String>,
}

impl Touched {
    fn candidate(&self, candidate: &Candidate) -> bool {
        let software = candidate.product().map(|product| product.software.as_str());
        let same =
            |touched: &Option<String>, id: Option<&str>| id.is_some() && touched.as_deref() == id;
        same(&self.software, software) || same(&self.offer, candidate.offer())
    }
}

impl Memo {
    /// A memo that relies on that of a case nearby for all that is not touched.
    pub(super) fn near(other: &Rc<Self>, touched: Touched) -> Self {
        Self {
            providers: other.providers.clone(),
            near: Some((Rc::clone(other), touched)),
            ..Self::default()
        }
    }

    /// The candidates of a need.
    pub(super) fn candidates(&self, need: &str) -> Option<Rc<[Candidate]>> {
        let own = self.candidates.borrow().get(need).map(Rc::clone);
        own.or_else(|| match &self.near {
            Some((near, touched)) if !touched.needs.contains(need) => near.candidates(need),
            _ => None,
        })
    }

    /// Keeps the candidates of a need.
    pub(super) fn keep_candidates(&self, need: &str, found: &Rc<[Candidate]>) {
        let mut known = self.candidates.borrow_mut();
        known.insert(need.to_owned(), Rc::clone(found));
    }

    /// What was found of a candidate whatever the account system.
    pub(super) fn apart(&self, candidate: &Candidate, leaves: bool) -> Option<Rc<Assessment>> {
        let own = self.apart.borrow().get(candidate, leaves);
        own.or_else(|| self.nearby(candidate)?.apart(candidate, leaves))
    }

    /// Keeps what was found of a candidate whatever the account system.
    pub(super) fn keep_apart(&self, leaves: bool, found: &Rc<Assessment>) {
        self.apart.borrow_mut().insert(leaves, found);
    }

    /// What was found of a candidate under an account system.
    pub(super) fn joined(
        &self,
        candidate: &Candidate,
        system: &AccountSystem,
        leaves: bool,
    ) -> Option<Rc<Assessment>> {
        let known = self.joined.borrow();
        let own = known.get(system).and_then(|of| of.get(candidate, leaves));
        own.or_else(|| self.nearby(candidate)?.joined(candidate, system, leaves))
    }

    /// Keeps what was found of a candidate under an account system.
    pub(super) fn keep_joined(&self, leaves: bool, found: &Rc<Assessment>) {
        let mut known = self.joined.borrow_mut();
        let of = known.entry(found.system.clone()).or_default();
        of.insert(leaves, found);
    }

    fn nearby(&self, candidate: &Candidate) -> Option<&Self> {
        let (near, touched) = self.near.as_ref()?;
        (!touched.candidate(candidate)).then_some(near)
    }
}

/// Assessments of candidates, apart for those where leaving a tool in place counts.
#[derive(Debug, Default)]
struct Assessments {
    leaving: BTreeMap<Candidate, Rc<Assessment>>,
    staying: BTreeMap<Candidate, Rc<Assessment>>,
}

impl Assessments {
    fn get(&self, candidate: &Candidate, leaves: bool) -> Option<Rc<Assessment>> {
        let known = if leaves { &self.leaving } else { &self.staying };
        known.get(candidate).map(Rc::clone)
    }

    fn insert(&mut self, leaves: bool, found: &Rc<Assessment>) {
        let known = if leaves {
            &mut self.leaving
        } else {
            &mut self.staying
        };
        known.insert(found.candidate.clone(), Rc::clone(found));
    }
}
